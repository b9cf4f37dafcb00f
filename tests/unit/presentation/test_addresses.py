from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.presentation.addresses import AddressError, link_address, page_address


@pytest.mark.parametrize(
    ("typed", "url", "host"),
    [
        ("https://example.org/a", "https://example.org/a", "example.org"),
        ("  example.org/a?b=c#d ", "https://example.org/a?b=c#d", "example.org"),
        ("example.org:8080/a", "https://example.org:8080/a", "example.org"),
        ("//example.org/a", "https://example.org/a", "example.org"),
        ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG", "example.org"),
        ("http://127.0.0.1:8000/x", "http://127.0.0.1:8000/x", "127.0.0.1"),
        ("http://localhost/x", "http://localhost/x", "localhost"),
        ("https://www.bücher.example/", "https://www.bücher.example/", "www.bücher.example"),
    ],
)
def test_an_address_is_taken_as_it_is_typed(typed: str, url: str, host: str) -> None:
    address = page_address(typed)
    assert (address.url, address.host) == (url, host)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "two words",
        "word",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://example.org/a",
        "https://",
        "https:///a",
        "https://[::1",
        "https://exa mple.org",
        "https://-bad-.org",
        "https://example.org:99999/",
        "http://example\u200b.org/",
    ],
)
def test_what_is_no_page_is_refused_with_a_reason(typed: str) -> None:
    with pytest.raises(AddressError, match=r"\.$"):
        page_address(typed)


def test_letters_of_two_scripts_are_a_warning() -> None:
    address = link_address("https://www.\u0430pple.com/login")
    assert address.is_mixed
    assert address.ascii_host == "www.xn--pple-43d.com"
    assert any("Cyrillic, Latin" in warning and address.ascii_host in warning for warning in address.warnings)
    honest = link_address("https://b\u00fccher.example/")
    assert not honest.is_mixed
    assert any("xn--bcher-kva.example" in warning for warning in honest.warnings)
    assert link_address("https://xn--pple-43d.com/").host == "\u0430pple.com"


@pytest.mark.parametrize(
    ("target", "words", "expected"),
    [
        ("https://bank.example@evil.example/", "", "the site is evil.example"),
        ("https://evil.example/", "www.bank.example", "The link says “www.bank.example” but leads to evil.example"),
        ("https://evil.example/", "https://bank.example/login", "leads to evil.example"),
        ("http://example.org/", "", "not encrypted"),
    ],
)
def test_what_may_mislead_is_said(target: str, words: str, expected: str) -> None:
    assert any(expected in warning for warning in link_address(target, words=words).warnings)


@pytest.mark.parametrize("words", ["", "a report", "example.org", "www.example.org/a", "news.example.org"])
def test_a_plain_link_has_no_warning(words: str) -> None:
    assert link_address("https://www.example.org/a", words=words).warnings == ()


def test_a_relative_link_needs_the_address_of_its_page() -> None:
    assert link_address("../b", base="https://example.org/a/c").url == "https://example.org/b"
    for base in ("", "/home/reader/article.html"):
        with pytest.raises(AddressError, match="another part"):
            link_address("../b", base=base)


@pytest.mark.parametrize(
    "target",
    ["file:///etc/passwd", "javascript:alert(1)", " jAvAsCrIpT:x", "data:text/html,x", "vbscript:x", "about:x"],
)
def test_dangerous_links_are_never_opened(target: str) -> None:
    for base in ("", "https://example.org/"):
        with pytest.raises(AddressError):
            link_address(target, base=base)


def test_a_mail_link_shows_whose_mail_it_is() -> None:
    address = link_address("mailto:editor@example.org?subject=Hello")
    assert (address.scheme, address.host) == ("mailto", "example.org?subject=Hello".partition("?")[0])


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_a_reason(text: str) -> None:
    for make in (page_address, link_address):
        with suppress(AddressError):
            address = make(text)
            assert address.scheme in ("http", "https", "mailto")
            assert address.shown.isprintable()
