"""Which reader opens a source: by its suffix where that says enough, else by its content."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop.document import Document, Source
from desktop.readers.plain import read_plain
from desktop.readers.raw import Raw, fetch

_HEAD = 2000
_FRONT_MATTER = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n[ \t]*\w[\w -]*[ \t]*[:=]")
_HEADING = re.compile(r"^#{1,6} +\S", re.MULTILINE)
_LINK = re.compile(r"\[[^\]\n]+\]\(\S+?\)|^\[[^\]\n]+\]: +\S+", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__)\S.*?\S\1(?!\w)")


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: the suffixes it goes by, and whether the beginning of a text looks like it."""

    name: str
    suffixes: frozenset[str]
    recognises: Callable[[str], bool]
    read: Callable[[Raw], Document]


def read(source: Source) -> Document:
    """Turn a source into a document.

    Raises:
        OnRecordError: one of its kinds, with a message that tells the user what to do.
    """
    raw = fetch(source)
    return choose(raw).read(raw)


def choose(raw: Raw) -> Reader:
    """The reader for this content; plain text where no other one claims it."""
    named = next((reader for reader in READERS if raw.suffix in reader.suffixes), None)
    if named is not None:
        return named
    head = raw.data[:_HEAD] if isinstance(raw.data, str) else raw.data[:_HEAD].decode("utf-8", "replace")
    return next((reader for reader in READERS if reader.recognises(head)), PLAIN)


def _looks_like_markdown(head: str) -> bool:
    """Front matter, or two different signs of Markdown: one alone turns up in plain text as well."""
    signs = (_HEADING, _LINK, _EMPHASIS)
    return bool(_FRONT_MATTER.match(head)) or sum(bool(sign.search(head)) for sign in signs) >= 2


def _read_markdown(raw: Raw) -> Document:
    from desktop.readers.markdown_text import read_markdown  # noqa: PLC0415 - imports the markdown package

    return read_markdown(raw)


PLAIN = Reader("plain text", frozenset({".txt", ".text", ".log"}), lambda _head: True, read_plain)
MARKDOWN = Reader("Markdown", frozenset({".md", ".markdown", ".mdown", ".mkd"}), _looks_like_markdown, _read_markdown)
READERS = (MARKDOWN, PLAIN)
"""Asked in this order."""
