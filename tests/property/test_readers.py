"""Whatever is opened gives a document whose blocks tile its words, or an error that tells what to do."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.document import Document, TextSource
from desktop.errors import OnRecordError
from desktop.readers import raw_document, read
from desktop.readers.raw import Raw
from desktop.readers.registry import choose

MARKDOWN_PIECES = (
    "# ", "## ", "\n", "\n\n", "* ", "- ", "1. ", "> ", ">> ", "    ", "\t", "**", "_", "`", "```\n", "[", "](", ")",
    "![", "<", ">", "</", "<b>", "</b>", "<div>", "</div>", "<!--", "-->", "<script>", "<p>", "<table><tr><td>", "<li>",
    "&amp;", "&", "&#0;", "[^1]", "[^1]: ", "---\n", "+++\n", "title: ", "|", "|---|---|\n", "word", "“Yes,” she said.",
    "\u00a0", "\u2028", "\U0001f600", "\x00", "\x02", "\x03", "http://a.b", "<http://a.b>", "\\", ": ", "=", "\ud800",
)  # fmt: skip
markdown_texts = st.lists(st.sampled_from(MARKDOWN_PIECES), max_size=40).map("".join)


def check(document: Document) -> None:
    text = document.text
    covered, end = 0, 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        assert not text[end : block.span.start].strip()
        assert block.span.of(text).strip()
        end, covered = block.span.end, covered + 1
    assert covered
    assert not text[end:].strip()
    for item in document.ranges:
        assert any(block.span.contains(item.span) for block in document.blocks)


def check_outcome(attempt: Callable[[], Document]) -> None:
    failure = None
    try:
        check(attempt())
    except OnRecordError as error:
        failure = error
    assert failure is None or failure.message.endswith(".")


@settings(deadline=None)  # the first page or document imports its parser
@given(st.binary(max_size=400), st.sampled_from(["", ".txt", ".md"]))
@example(b"\xff\xfe\x00", ".txt")
@example(b"\x00\x00\xfe\xff\x00", "")
@example(b"\xed\xa0\x80", "")
def test_any_bytes(data: bytes, suffix: str) -> None:
    raw = Raw(f"/somewhere/name{suffix}", data)
    check_outcome(lambda: choose(raw).read(raw))


@given(st.one_of(st.text(max_size=300), markdown_texts), st.sampled_from(["pasted", "pasted.md"]))
@settings(max_examples=300)
def test_any_text(text: str, label: str) -> None:
    check_outcome(lambda: read(TextSource(text, label)))


@given(st.text(alphabet=st.sampled_from("ab .\n\r\t\u2028\x0b\x85•-1)"), max_size=200))
def test_a_raw_document_keeps_the_callers_string(text: str) -> None:
    document = raw_document(text, id="mine")
    assert document.text == text
    assert document.id == "mine"
    if text.strip():
        check(document)
    else:
        assert document.blocks == ()


@given(st.lists(st.text(alphabet="abcdefg", min_size=1, max_size=12), min_size=30, max_size=120))
def test_wrapping_a_paragraph_by_hand_does_not_break_it(words: list[str]) -> None:
    lines, line = [], ""
    for word in words:
        if line and len(line) + 1 + len(word) > 72:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    wrapped = "\n".join([*lines, line])
    document = raw_document(f"{wrapped}\n\nThe end of it all.")
    if len(lines) > 2:
        assert [block.span.of(document.text) for block in document.blocks] == [wrapped, "The end of it all."]


HARMLESS = [p for p in MARKDOWN_PIECES if p not in ("![", "<!--", ": ", "[^1]: ", "\ud800", "+++\n", "title: ", "\x00")]


@given(st.lists(st.sampled_from(HARMLESS), max_size=30))
@settings(max_examples=300)
def test_no_word_of_markdown_is_lost(pieces: list[str]) -> None:
    words = [f"w{i}x" for i in range(len(pieces) + 1)]
    text = words[0] + "".join(piece + word for piece, word in zip(pieces, words[1:], strict=True))
    document = read(TextSource(text, "pasted.md"))
    shown = document.text + "".join(item.target for item in document.ranges)
    assert [word for word in words if word not in shown] == []
