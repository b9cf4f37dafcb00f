"""Where links lead, and which of them lead elsewhere than they say."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urljoin, urlsplit

_FOLLOWED = ("http", "https", "mailto", "tel", "ftp")
_SHOWN_HOST = re.compile(r"(?:https?://)?((?:[\w-]{1,63}\.){1,5}[a-z]{2,24})(?:[/?#:]\S*)?", re.IGNORECASE)
_NO_SIGNS = str.maketrans("", "", "\t\r\n")
"""What browsers leave out of addresses."""
_PLAIN = re.compile(r"https?://[\w.-]{3,}(?:/[\w/.,;=&?%~+-]*)?", re.ASCII)
"""An address in full, with nothing in it that could make it another."""


class Links:
    """Targets of the links of one page, in full where its address is known."""

    def __init__(self, base: str = "") -> None:
        self._base = base
        self._known: dict[str, str] = {}

    def target(self, address: str) -> str:
        """A link's target; "" for one that runs a script, opens a local file, or is no address."""
        known = self._known.get(address)
        if known is None:
            known = self._known[address] = self._worked_out(address.strip().translate(_NO_SIGNS))
        return known

    def _worked_out(self, address: str) -> str:
        if _PLAIN.fullmatch(address):
            return address
        try:
            full = urljoin(self._base, address) if self._base else address
            scheme = urlsplit(full).scheme.lower()
        except ValueError:
            return ""
        return full if scheme in _FOLLOWED or not scheme else ""


def deceives(words: str, target: str) -> bool:
    """Whether the words of a link are one site's address and its target is another site."""
    shown = _SHOWN_HOST.fullmatch(words.strip()) if "." in words else None
    if shown is None:
        return False
    host = host_of(target)
    return bool(host) and _site(shown[1]) != _site(host)


def is_lookalike(target: str) -> bool:
    """Whether a host mixes Latin with letters that look like it, as is done to imitate another."""
    if target.isascii() and "xn--" not in target:
        return False
    scripts = set()
    for letter in host_of(target):
        if letter.isalpha():
            scripts.add(unicodedata.name(letter, "?").split()[0])
    return "LATIN" in scripts and bool(scripts & {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})


def host_of(target: str) -> str:
    """The host of an address, letters as they are shown; "" where there is none."""
    try:
        host = urlsplit(target).hostname or ""
    except ValueError:
        return ""
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def _site(host: str) -> str:
    return ".".join(host.lower().rstrip(".").split(".")[-2:])
