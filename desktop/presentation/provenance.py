"""Where a text comes from and what was done to it before anybody read it here."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop.document import BlockRole, Document, Paragraphs
from desktop.presentation.facts import Fact, FactGroup
from desktop.presentation.names import capitalized
from desktop.presentation.phrases import phrase, said
from desktop.presentation.removal import reason_in_words
from desktop.presentation.structure import count_words, plural

_SAMPLE = 90
"""Characters of a removed part that are shown, so that the reader knows which it is."""
_ENCODINGS = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16", "Unicode (UTF-16)"),
    ("cp1252", "Western European (Windows-1252)"),
    ("iso8859-15", "Western European (ISO 8859-15)"),
    ("mac-roman", "Western European (Mac Roman)"),
    ("cp1250", "Central European (Windows-1250)"),
    ("iso8859-2", "Central European (ISO 8859-2)"),
    ("cp1257", "Baltic (Windows-1257)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("koi8-u", "Cyrillic (KOI8-U)"),
    ("iso8859-5", "Cyrillic (ISO 8859-5)"),
    ("cp866", "Cyrillic (DOS)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("cp1258", "Vietnamese (Windows-1258)"),
    ("cp874", "Thai (Windows-874)"),
    ("gb18030", "Chinese, simplified (GB 18030)"),
    ("big5", "Chinese, traditional (Big5)"),
    ("shift-jis", "Japanese (Shift JIS)"),
    ("euc-jp", "Japanese (EUC-JP)"),
    ("cp949", "Korean (CP949)"),
)


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """An encoding to read a file with: Python's name of the codec, and what people call it."""

    codec: str
    name: str
    is_current: bool


def encodings(current: str) -> tuple[EncodingChoice, ...]:
    """The encodings to choose from, the one in force first."""
    choices = [EncodingChoice(codec, name, _same(codec, current)) for codec, name in _ENCODINGS]
    if current and not any(choice.is_current for choice in choices):
        choices.append(EncodingChoice(current, encoding_name(current), is_current=True))
    return tuple(sorted(choices, key=lambda choice: not choice.is_current))


def encoding_name(codec: str) -> str:
    """What people call a codec."""
    return next((name for known, name in _ENCODINGS if _same(known, codec)), codec.upper())


def provenance(document: Document) -> tuple[FactGroup, ...]:
    """Everything that is known of a text's origin, with what was guessed, mended and taken out."""
    groups = (
        FactGroup("", _origin(document)),
        FactGroup(
            phrase("What was noticed while it was read"), tuple(Fact("", said(note.message)) for note in document.notes)
        ),
        FactGroup(phrase("Taken out of the article"), _removed(document)),
    )
    return tuple(group for group in groups if group.facts)


def _origin(document: Document) -> tuple[Fact, ...]:
    on_web = urlsplit(document.source).scheme in ("http", "https")
    words = count_words(" ".join(b.span.of(document.text) for b in document.blocks if b.role is not BlockRole.REMOVED))
    nowhere = phrase("None: the text was pasted or dropped")
    fingerprint = phrase("{id} (of the text: a file that moved is still the same article)", id=document.id)
    known = (
        Fact(phrase("Title"), document.title),
        Fact(phrase("By"), document.byline),
        Fact(phrase("Published in"), document.outlet),
        Fact(phrase("Date"), document.date),
        Fact(phrase("Address" if on_web else "File"), document.source or nowhere),
        Fact(phrase("Encoding"), encoding_name(document.encoding) if document.encoding else ""),
        Fact(phrase("Length"), f"{plural(words, 'word')}, {plural(Paragraphs(document).count, 'paragraph')}"),
        Fact(phrase("Fingerprint"), fingerprint),
    )
    return tuple(fact for fact in known if fact.value)


def _removed(document: Document) -> tuple[Fact, ...]:
    """Neighbouring parts with one reason are one fact."""
    found: list[tuple[str, str, int]] = []
    before = None
    for block in document.blocks:
        if block.role is BlockRole.REMOVED:
            text = block.span.of(document.text)
            if before is not None and before.note == block.note:
                reason, sample, words = found[-1]
                found[-1] = reason, sample, words + count_words(text)
            else:
                found.append((block.note, " ".join(text.split()), count_words(text)))
        before = block if block.role is BlockRole.REMOVED else None
    return tuple(
        Fact(f"{capitalized(reason_in_words(reason))}, {plural(words, 'word')}", _shortened(sample))
        for reason, sample, words in found
    )


def _shortened(text: str) -> str:
    return text if len(text) <= _SAMPLE else f"{text[:_SAMPLE].rsplit(' ', 1)[0]} …"


def _same(first: str, second: str) -> bool:
    try:
        return codecs.lookup(first) == codecs.lookup(second) or codecs.lookup(first).name == codecs.lookup(second).name
    except LookupError:
        return first.lower() == second.lower()
