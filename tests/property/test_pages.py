"""No markup makes the reader fail or lose a word, and what a page sends for is never fetched."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.document import BlockRole, FileSource
from desktop.errors import UnsupportedSourceError
from desktop.readers import read
from desktop.readers.html.roles import ALTERNATIVE
from desktop.readers.raw import Raw
from desktop.readers.registry import read_raw
from tests.property.test_readers import check, check_outcome

PIECES = (
    "<p>", "</p>", "<div>", "</div>", "<div class=related>", "<nav>", "</nav>", "<ul><li>", "<ol><li>", "</li>",
    "</ul>", "<table><tr><td>", "<td>", "<tr>", "</table>", "<b>", "</b>", "<a href='/x'>", "</a>", "<br>", "<br><br>",
    "<h1>", "<h2>", "</h2>", "<blockquote>", "</blockquote>", "<figure>", "<figcaption>", "</figure>", "<pre>",
    "</pre>",
    "<hr>", "<span class=author>", "</span>", "<article>", "</article>", "<main>", "<x-card>", "</x-card>", "<button>",
    "</button>", "<select><option>", "</select>", "<label>", "<dl><dt>", "<dd>", "<aside class=pullquote>", "</aside>",
    "<form>", "</form>", "</body>", "</html>", "&amp;", "&lt;p&gt;", "&nbsp;", "&#8220;", "<!-- gone -->",
    "<img alt='a picture of it'>",
    " He said that the work would begin in the spring of the year after next, if there was money for it. ", "\n",
    " ",
)  # fmt: skip
HOSTILE = (
    "<", ">", "</", "<p", "'", '"', "<![CDATA[", "]]>", "<?php ", "<!DOCTYPE", "<script>", "</script>", "<style>",
    "\x00", "\ud800", "\u202e", "\U0001f600", "&#0;", "&#xD800;", "&", "&#99999999999;", "<svg><title>", "<math>",
    "<iframe src=x>", "<template>", "<textarea>", "<plaintext>", "<title>", "<base href='http://[::'>",
    "<meta charset=utf-16>", "\x0c",
    "\x85", "<frameset>", "<a href='http://[::1'>", "<li hidden>", "<p style='display:none'>",
    "<ol start='-99999999999'>",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40))
@settings(deadline=None, max_examples=80)
def test_no_word_of_a_page_is_lost_or_doubled(pieces: list[str]) -> None:
    words = [f"w{i}x" for i in range(len(pieces) + 1)]
    source = "<html><body>" + words[0] + "".join(p + w for p, w in zip(pieces, words[1:], strict=True))
    document = read_raw(Raw("page.html", source.encode()))
    check(document)
    shown = " ".join(b.span.of(document.text) for b in document.blocks if b.note != ALTERNATIVE)
    places = [shown.find(word) for word in words]
    assert -1 not in places
    assert places == sorted(places)
    assert [word for word in words if shown.count(word) != 1] == []


@given(st.lists(st.sampled_from(PIECES + HOSTILE), max_size=40))
@example(["<img alt='a picture of it'>"])
@settings(deadline=None, max_examples=80)
def test_any_markup(pieces: list[str]) -> None:
    check_outcome(lambda: read_raw(Raw("page.html", "".join(pieces))))


NESTED = 3_000
DEEP = {
    "elements": "<div>x " * NESTED,
    "formatting": "<b>x " * NESTED,
    "lists": "<ul><li>x " * NESTED,
    "tables": "<table><tr><td>x " * 1_000,
    "quotations": "<blockquote><p>x " * NESTED,
    "one of its own": "<x-y>x " * NESTED,
    "with marks in a script": "<script>'" + "<div>" * NESTED + "'</script><p>x x x</p>",
    "open paragraphs": "<p>x\n" * NESTED,
    "attributes": "<p " + " ".join(f"a{i}=b" for i in range(NESTED)) + ">x</p>",
    "one long line": "<p>" + "x y " * 100_000,
    "no tags": "x " * 100_000,
    "angle brackets": "<" * 50_000 + "p>x",
    "entities": "&amp;" * 50_000,
}


@pytest.mark.parametrize("name", DEEP)
def test_a_page_that_is_deep_or_long(name: str) -> None:
    source = DEEP[name] + "END"
    document = read_raw(Raw("page.html", source.encode()))
    check(document)
    assert document.text.endswith("END")
    if "x " in source and "script" not in name:
        assert document.text.count("x") >= source.count(">x ")


@contextmanager
def listening() -> Iterator[tuple[int, list[bytes]]]:
    """A port of this machine, and what reached it."""
    reached: list[bytes] = []
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    reached.append(b"connected")

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        port = listener.getsockname()[1]
        yield port, reached
        with socket.create_connection(("127.0.0.1", port)) as own:
            own.recv(1)  # closed by `accept`: whatever came before this one has been seen
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


PHONING = """<!DOCTYPE html [<!ENTITY x SYSTEM "http://127.0.0.1:{port}/entity"> %y;]><html><head>
<link rel=stylesheet href="http://127.0.0.1:{port}/css"><base href="http://127.0.0.1:{port}/">
<meta http-equiv=refresh content="0;url=http://127.0.0.1:{port}/refresh">
<script src="http://127.0.0.1:{port}/js"></script>
<script>fetch("http://127.0.0.1:{port}/fetch")</script><style>@import url(http://127.0.0.1:{port}/import);</style></head>
<body background="http://127.0.0.1:{port}/background">
<h1>Quiet</h1><p>He said nothing to &x; anybody at all that day.</p>
<img src="http://127.0.0.1:{port}/img" srcset="http://127.0.0.1:{port}/set 2x">
<iframe src="http://127.0.0.1:{port}/frame"></iframe><object data="http://127.0.0.1:{port}/object"></object><video poster="http://127.0.0.1:{port}/video"></video>
<form action="http://127.0.0.1:{port}/form"><input autofocus onfocus="submit()"></form><a ping="http://127.0.0.1:{port}/ping"
href="http://127.0.0.1:{port}/a">a link</a></body></html>"""


@pytest.mark.parametrize("kind", ["html", "xhtml", "md", "eml", "mhtml"])
def test_reading_sends_nothing(tmp_path: Path, kind: str) -> None:
    with listening() as (port, reached):
        source = PHONING.replace("{port}", str(port))
        if kind in ("eml", "mhtml"):
            source = f"From: a@b.example\nMessage-ID: 1\nMIME-Version: 1.0\nContent-Type: text/html\n\n{source}"
        path = tmp_path / f"page.{kind}"
        path.write_text(source, encoding="utf-8")
        document = read(FileSource(str(path)))
        assert reached == []
    assert "He said nothing to" in document.text
    assert len(reached) == 1


def test_removed_blocks_say_why() -> None:
    document = read_raw(Raw("page.html", b"<nav>Home</nav><p>" + b"He said that it was so. " * 20 + b"</p>"))
    assert [b.note for b in document.blocks if b.role is BlockRole.REMOVED] == ["navigation"]


def test_binary_data_is_refused() -> None:
    with pytest.raises(UnsupportedSourceError):
        read_raw(Raw("page.html", b"<p>" + b"\x00\x01\x02" * 1000))
