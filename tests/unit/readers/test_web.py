"""Pages are fetched from public addresses alone, whatever leads elsewhere, and never more of them than is allowed."""

from __future__ import annotations

import gzip
import ipaddress
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import brotli
import pytest

from desktop.document import Document, UrlSource
from desktop.errors import (
    AddressRefusedError,
    EmptySourceError,
    FetchError,
    OnRecordError,
    ReaderError,
    SourceNotFoundError,
    SourceTooLargeError,
)
from desktop.readers import read
from desktop.readers.registry import read_raw
from desktop.readers.web import content
from desktop.readers.web.fetching import MOST_REDIRECTS, fetch_page
from desktop.readers.web.gate import Gate, is_public
from tests.unit.readers.local_web import Answer, LocalWeb, local_web

PAGE = (Path(__file__).parent / "pages" / "newspaper.html").read_bytes()
HTML = {"Content-Type": "text/html; charset=utf-8"}


def refusal(kind: type[OnRecordError], url: str, web: LocalWeb | None = None, gate: Gate | None = None) -> str:
    with pytest.raises(kind) as caught:
        fetch_page(url, gate=gate or (web.gate() if web else None))
    assert caught.value.message.endswith(".")
    return caught.value.message


def test_a_page_arrives_as_an_article() -> None:
    with local_web({"/news/bridge?id=1": (200, HTML, PAGE)}) as web:
        raw = fetch_page(f"{web.url}/news/bridge?id=1#top", gate=web.gate())
    document = read_raw(raw)
    assert document.title == "Harbour bridge to close for a year, council says"
    assert document.source == f"{web.url}/news/bridge?id=1"
    headers = web.asked[0][1]
    assert headers["Host"] == f"page.example:{web.port}"
    assert headers["User-Agent"].startswith("OnRecord/")
    assert not {"Cookie", "Referer", "Authorization"} & set(headers)


@pytest.mark.parametrize("address", [
    "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
    "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "::", "::1", "fe80::1", "fc00::1", "ff02::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:a00:1::", "2001:db8::1",
    "2001:0:c000:201:0:0:80ff:fffe",
])  # fmt: skip
def test_an_address_that_is_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))
    gate = Gate(resolve=lambda *_: ["93.184.216.34", address])
    assert "not on the public internet" in refusal(AddressRefusedError, "https://page.example/", gate=gate)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_an_address_that_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("url", [
    "http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0x7f.1/", "http://127.1/", "http://[::1]/",
    "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/", "http://169.254.169.254/latest/meta-data/", "http://[fe80::1%25lo]/",
])  # fmt: skip
def test_the_gate_as_it_ships_refuses_this_machine_and_its_network(url: str) -> None:
    with pytest.raises(AddressRefusedError):
        read(UrlSource(url))


def test_not_one_byte_is_sent_to_a_refused_address() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        listener.settimeout(0.2)
        gate = Gate(ports=None)
        refusal(AddressRefusedError, f"http://127.0.0.1:{listener.getsockname()[1]}/", gate=gate)
        with pytest.raises(TimeoutError):
            listener.accept()


@pytest.mark.parametrize("url", [
    "file:///etc/passwd", "javascript:alert(1)", "data:text/html,hi", "ftp://page.example/", "FILE:///x", "gopher://x/",
    "view-source:http://page.example/", "http://user:secret@page.example/", "http://user@page.example/", "http://",
    "https:///path", "http://a b.example/", "http://page.example:22/", "http://page.example:99999/", "http://[::1",
    "", "http://" + "a" * 300 + ".example/", "http://x\u2100y.example/",
])  # fmt: skip
def test_an_address_that_is_no_page(url: str) -> None:
    gate = Gate(resolve=lambda *_: ["93.184.216.34"])
    with pytest.raises(AddressRefusedError) as caught:
        gate.admit(url)
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize(("written", "url", "host", "path"), [
    ("page.example/a b", "https://page.example/a%20b", "page.example", "/a%20b"),
    (" https://page.example ", "https://page.example", "page.example", "/"),
    ("//page.example/x?q=ü#part", "https://page.example/x?q=ü", "page.example", "/x?q=%C3%BC"),
    ("http://Bücher.example/é", "http://Bücher.example/é", "xn--bcher-kva.example", "/%C3%A9"),
    ("page.example:8080/x", "https://page.example:8080/x", "page.example", "/x"),
])  # fmt: skip
def test_an_address_as_people_write_it(written: str, url: str, host: str, path: str) -> None:
    target = Gate(resolve=lambda *_: ["93.184.216.34"]).admit(written)
    assert (target.url, target.host, target.path) == (url, host, path)


@pytest.mark.parametrize("location", [
    "http://127.0.0.1/admin", "file:///etc/passwd", "http://inside.example/", "http://user:pass@page.example/",
    "javascript:alert(1)", "//[::1]/",
])  # fmt: skip
def test_a_redirect_is_checked_like_the_first_address(location: str) -> None:
    inside = {"page.example": "127.0.0.1"}  # the test's server stands for a public one under this name alone
    gate = Gate(resolve=lambda host, _: [inside.get(host, "10.0.0.8")], allows=lambda a: a.is_loopback, ports=None)
    with local_web({"/": (302, {"Location": location}, b"")}) as web:
        refusal(AddressRefusedError, f"{web.url}/", gate=gate)
    assert [path for path, _ in web.asked] == ["/"]


def test_redirects_are_followed_and_told_but_not_for_ever() -> None:
    answers: dict[str, Answer | Callable[[], Answer]] = {
        "/old": (301, {"Location": "/new"}, b""),
        "/new": (200, HTML, PAGE),
        "/round": (302, {"Location": "/round"}, b""),
    }
    with local_web(answers) as web:
        assert fetch_page(f"{web.url}/old", gate=web.gate()).name == f"{web.url}/new"
        assert "without end" in refusal(FetchError, f"{web.url}/round", web)
        assert sum(path == "/round" for path, _ in web.asked) == MOST_REDIRECTS + 1
        web.answers["/away"] = (307, {"Location": f"//other.example:{web.port}/new"}, b"")
        assert [str(n.message) for n in fetch_page(f"{web.url}/away", gate=web.gate()).notes] == [
            "page.example led to other.example."
        ]


def test_a_name_is_resolved_once_for_each_request_and_that_address_is_used() -> None:
    with local_web({"/": (200, HTML, PAGE)}) as web:
        answers = iter([["127.0.0.1"], ["10.0.0.1"]])  # the second answer of a rebinding server is never asked for
        gate = Gate(resolve=lambda *_: next(answers), allows=lambda a: a.is_loopback, ports=None)
        assert fetch_page(f"{web.url}/", gate=gate).data == PAGE
        assert next(answers) == ["10.0.0.1"]


@pytest.mark.parametrize(("encoding", "packed"), [
    ("gzip", gzip.compress(PAGE)),
    ("gzip", gzip.compress(PAGE[:900]) + gzip.compress(PAGE[900:])),
    ("deflate", zlib.compress(PAGE)),
    ("deflate", zlib.compress(PAGE)[2:-4]),
    ("br", brotli.compress(PAGE)),
    ("gzip, br", brotli.compress(gzip.compress(PAGE))),
    ("identity", PAGE),
])  # fmt: skip
def test_packed_pages(encoding: str, packed: bytes) -> None:
    with local_web({"/": (200, HTML | {"Content-Encoding": encoding}, packed)}) as web:
        assert fetch_page(f"{web.url}/", gate=web.gate()).data == PAGE


@pytest.mark.parametrize(("encoding", "bomb"), [
    ("gzip", gzip.compress(bytes(20_000_000))),
    ("br", brotli.compress(bytes(20_000_000))),
    ("gzip, gzip", gzip.compress(gzip.compress(bytes(20_000_000)))),
])  # fmt: skip
def test_a_bomb_stops_at_the_limit(encoding: str, bomb: bytes) -> None:
    def pieces() -> Iterator[bytes]:
        for at in range(0, len(bomb), 100):
            yield bomb[at : at + 100]

    with pytest.raises(SourceTooLargeError, match="more than 1 MB"):
        content.unpacked(pieces(), encoding, name="it", limit=2**20)


@pytest.mark.parametrize(("encoding", "data"), [
    ("gzip", b"not packed at all"), ("br", b"\xff\xff\xff not packed"), ("zstd", b"x"), ("gzip,gzip,gzip", b"x"),
])  # fmt: skip
def test_what_cannot_be_unpacked(encoding: str, data: bytes) -> None:
    with local_web({"/": (200, HTML | {"Content-Encoding": encoding}, data)}) as web:
        refusal(ReaderError, f"{web.url}/", web)


@pytest.mark.parametrize(("status", "kind", "word"), [
    (404, SourceNotFoundError, "no page"), (410, SourceNotFoundError, "no page"), (403, FetchError, "save the page"),
    (401, FetchError, "programs"), (429, FetchError, "minutes"), (500, FetchError, "trouble"),
    (503, FetchError, "later"), (418, FetchError, "418"), (304, FetchError, "304"),
])  # fmt: skip
def test_an_error_of_the_server_is_explained(status: int, kind: type[OnRecordError], word: str) -> None:
    with local_web({"/": (status, HTML, b"" if status == 304 else b"<h1>Sorry</h1>")}) as web:
        assert word in refusal(kind, f"{web.url}/", web)


def test_no_connection_no_name_no_words_no_safety() -> None:
    def offline(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    assert "connected to the internet" in refusal(FetchError, "page.example", gate=Gate(resolve=offline))
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://page.example:{closed.getsockname()[1]}/"
        gate = Gate(resolve=lambda *_: ["127.0.0.1"], allows=lambda _: True, ports=None)
        assert "does not answer" in refusal(FetchError, url, gate=gate)
    with local_web({"/": (200, HTML, b" \n"), "/cut": (200, HTML | {"Content-Length": "900"}, b"<p>half")}) as web:
        assert "empty" in refusal(EmptySourceError, f"{web.url}/", web)
        assert "broke off" in refusal(FetchError, f"{web.url}/cut", web)
        assert "not safe" in refusal(FetchError, f"{web.url}/".replace("http:", "https:"), web)


def test_a_page_that_never_ends_is_left() -> None:
    with local_web({"/": (200, HTML, b"<p>words" * 100_000)}) as web, pytest.raises(FetchError, match="too long"):
        fetch_page(f"{web.url}/", gate=web.gate(), seconds=-1.0)


@pytest.mark.parametrize(
    ("opening", "sign"),
    [
        (b"HTTP/1.1 2", b"0"),
        (b"HTTP/1.1 200 OK\r\n", b"X"),
        (b"HTTP/1.1 200 OK\r\n\r\n<p>said</p>", b"x"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"0"),
    ],
)
def test_a_server_that_is_never_silent_and_never_done_is_left(opening: bytes, sign: bytes) -> None:
    with trickling(opening, sign) as web, pytest.raises(FetchError, match="took too long"):
        fetch_page(f"{web.url}/", gate=web.gate(), seconds=0.3)


@contextmanager
def trickling(opening: bytes, sign: bytes) -> Iterator[LocalWeb]:
    """A server that sends a sign now and then until its visitor is gone."""
    gone = threading.Event()

    def serve() -> None:
        connection, _ = server.accept()
        with connection, suppress(OSError):
            connection.sendall(opening)
            while not gone.wait(0.02):
                connection.sendall(sign)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield LocalWeb(server.getsockname()[1], {})
        gone.set()
        thread.join()


def test_the_content_decides_what_it_is() -> None:
    latin = "<html><body><p>Zoë’s café</p></body></html>".encode("cp1252")
    with local_web({
        "/a.html": (200, {"Content-Type": "text/plain"}, b"# Not a heading\n\nWords of a text."),
        "/b": (200, {"Content-Type": "text/html; charset=ISO-8859-1"}, latin),
        "/c": (200, {"Content-Type": "application/octet-stream"}, PAGE),
        "/d": (200, {"Content-Type": "text/html"}, "<meta charset=windows-1251><p>Министр сказал</p>".encode("cp1251")),
    }) as web:  # fmt: skip

        def get(path: str) -> Document:
            return read_raw(fetch_page(f"{web.url}{path}", gate=web.gate()))

        assert (get("/b").text, get("/b").encoding) == ("Zoë’s café", "cp1252")
        assert get("/c").byline == "Maya Okafor, Tom Reyes"
        assert (get("/d").text, get("/d").encoding) == ("Министр сказал", "cp1251")
        assert get("/a.html").text.startswith("# Not a heading")


def test_the_user_may_insist_on_an_encoding() -> None:
    with local_web({"/": (200, HTML, b"<p>\xcf\xf0\xe8\xe2\xe5\xf2</p>")}) as web:
        raw = fetch_page(f"{web.url}/", encoding="cp1251", gate=web.gate())
    assert (read_raw(raw).text, read_raw(raw).encoding) == ("Привет", "cp1251")
