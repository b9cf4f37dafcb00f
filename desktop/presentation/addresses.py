"""Where an address leads, in words a reader can judge: its host first, and what is odd about it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from desktop.presentation.phrases import phrase

_OPENABLE = ("http", "https")
_FOLLOWED = (*_OPENABLE, "mailto")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_NUMBERS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]", re.IGNORECASE)
_NOT_SHOWN = ("Cc", "Cf", "Zl", "Zp", "Zs")


@dataclass(frozen=True, slots=True)
class Address:
    """An address that can be opened.

    `host` is shown as it is read, `ascii_host` as the network knows it (the same where all letters are ASCII).
    `warnings` are sentences about what may mislead; `url` is what is opened and `shown` the same without characters
    that cannot be seen. `is_mixed`: the host has letters of several scripts, so that its readable
    form is not to be trusted.
    """

    url: str
    scheme: str
    host: str
    ascii_host: str
    shown: str
    is_mixed: bool = False
    warnings: tuple[str, ...] = ()


class AddressError(ValueError):
    """It cannot be opened; the message says why."""


def page_address(typed: str) -> Address:
    """The address of a page as somebody types it: without a scheme it is taken for https.

    Raises:
        AddressError: it is not the address of a page on the web.
    """
    text = typed.strip()
    if not text:
        raise AddressError(phrase("Type or paste the address of a page."))
    if any(unicodedata.category(c) in _NOT_SHOWN for c in text):
        raise AddressError(phrase("An address has no spaces in it."))
    scheme = _SCHEME.match(text)
    if scheme is None or re.match(r"[\w.-]+:\d+(?:[/?#]|$)", text):
        text = f"https://{text.lstrip('/')}"
    elif scheme[1].lower() not in _OPENABLE:
        raise AddressError(
            phrase(
                "Addresses that begin with {scheme}: cannot be opened, only http and https.", scheme=scheme[1].lower()
            )
        )
    address = _described(text)
    if "." not in address.host and not _NUMBERS.fullmatch(address.host) and address.host != "localhost":
        raise AddressError(phrase("“{host}” is not the name of a site, such as example.org.", host=address.host))
    return address


def link_address(target: str, *, base: str = "", words: str = "") -> Address:
    """Where a link of an article leads; `base` is the address of the article and `words` what the link says.

    Raises:
        AddressError: the link leads nowhere that may be opened from an article.
    """
    text = target.strip()
    if base and urlsplit(base).scheme in _OPENABLE:
        text = urljoin(base, text)
    scheme = _SCHEME.match(text)
    if scheme is None:
        raise AddressError(
            phrase("This link leads to another part of the site it came from, which the article does not name.")
        )
    if scheme[1].lower() not in _FOLLOWED:
        raise AddressError(
            phrase("This link begins with {scheme}: and is not opened from an article.", scheme=scheme[1].lower())
        )
    address = _described(text)
    named = _named_host(words)
    if named and address.scheme != "mailto" and not _same_site(named, address.ascii_host):
        warning = phrase("The link says “{words}” but leads to {host}.", words=named, host=address.host)
        return replace(address, warnings=(warning, *address.warnings))
    return address


def _described(text: str) -> Address:
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        raise AddressError(phrase("This is not a complete address.")) from None
    shown = "".join(c if unicodedata.category(c) not in _NOT_SHOWN else quote(c) for c in text)
    if parts.scheme.lower() == "mailto":
        person = unquote(parts.path)
        return Address(text, "mailto", person.rpartition("@")[2], "", shown)
    if not host:
        raise AddressError(phrase("This address names no site."))
    readable, ascii_host = _host(host)
    mixed = len(_scripts(readable)) > 1
    warnings = _warnings(parts, readable, ascii_host)
    return Address(text, parts.scheme.lower(), readable, ascii_host, shown, mixed, warnings)


def _warnings(parts: SplitResult, readable: str, ascii_host: str) -> tuple[str, ...]:
    found = []
    if parts.username:
        found.append(phrase("What stands before @ is not the site: the site is {host}.", host=readable))
    if readable != ascii_host:
        scripts = _scripts(readable)
        mixed = ", ".join(sorted(scripts)) if len(scripts) > 1 else ""
        letters = phrase("The name mixes letters of several scripts: {scripts}.", scripts=mixed)
        strange = letters if mixed else phrase("The name has letters outside A to Z.")
        known = phrase("It may imitate another; the network knows it as {host}.", host=ascii_host)
        found.append(f"{strange} {known}")
    if parts.scheme.lower() == "http":
        found.append(phrase("The connection is not encrypted."))
    return tuple(found)


def _host(host: str) -> tuple[str, str]:
    """A host as it is read and as the network knows it.

    Raises:
        AddressError: it is no host.
    """
    if _NUMBERS.fullmatch(host) or ":" in host:
        return host, host
    try:
        ascii_host = host.encode("idna").decode("ascii").lower()
        readable = ascii_host.encode("ascii").decode("idna")
    except UnicodeError:
        raise AddressError(phrase("“{host}” is not the name of a site.", host=host)) from None
    if not all(_LABEL.fullmatch(label) for label in readable.rstrip(".").split(".")):
        raise AddressError(phrase("“{host}” is not the name of a site.", host=host))
    return readable, ascii_host


def _scripts(text: str) -> set[str]:
    """The writing systems of the letters, by the first word of their Unicode names."""
    return {unicodedata.name(c, "UNKNOWN").partition(" ")[0].capitalize() for c in text if c.isalpha()}


def _named_host(words: str) -> str:
    """The site that a link's own words name, "" where they name none."""
    match = re.fullmatch(r"\s*(?:https?://)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?\s*", words, re.IGNORECASE)
    return match[1].lower() if match else ""


def _same_site(first: str, second: str) -> bool:
    one, other = first.removeprefix("www."), second.removeprefix("www.")
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")
