"""Standoff annotation for brat: a text, an `.ann` file and the configuration, in one zip archive."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop.document import Analysis, Document, Quote, Span, certainty_word

_CONFIGURATION = """\
[entities]
Content
Cue
Source
Name
[relations]
AttributedTo\tArg1:Content, Arg2:Source
CuedBy\tArg1:Content, Arg2:Cue
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
[events]
[attributes]
Kind\tArg:Content, Value:direct|mixed|indirect
Certainty\tArg:Content, Value:certain|likely|doubtful
"""
_EPOCH = (1980, 1, 1, 0, 0, 0)


class BratExporter:
    """`NAME.txt` and `NAME.ann` an article with `annotation.conf`; names are the articles' ids.

    Offsets are code points. A span over a line end is several fragments, since brat has no other way.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._files = {"annotation.conf": _CONFIGURATION}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Take one article; the same one a second time changes nothing."""
        self._files[f"{document.id}.txt"] = document.text
        self._files[f"{document.id}.ann"] = "".join(_Standoff(document.text).lines(analysis))

    def finish(self) -> None:
        """Write the archive."""
        self._stream.write(archive(self._files))


def archive(files: Mapping[str, str]) -> bytes:
    """A zip archive of texts; the same texts give the same bytes, since no time is kept."""
    out = BytesIO()
    with ZipFile(out, "w") as opened:
        for name, text in files.items():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            opened.writestr(entry, text.encode("utf-8", "replace"))
    return out.getvalue()


class _Standoff:
    def __init__(self, text: str) -> None:
        self._text = text
        self._counts: dict[str, int] = {}

    def lines(self, analysis: Analysis) -> Iterator[str]:
        """The lines of an `.ann` file."""
        for quote in analysis.quotes:
            yield from self._quote(quote, analysis)
        for entity in analysis.entities:
            for mention in entity.mentions:
                yield from self._note(*self._bound("Name", [mention.span]), f"{entity.name} ({entity.label})")

    def _quote(self, quote: Quote, analysis: Analysis) -> Iterator[str]:
        name = next((s.name for s in analysis.speakers if s.id == quote.speaker), "")
        content, line = self._bound("Content", quote.content)
        yield from self._note(content, line, name)
        yield f"{self._id('A')}\tKind {content} {quote.kind.value}\n"
        yield f"{self._id('A')}\tCertainty {content} {certainty_word(quote.certainty).value}\n"
        for label, spans, relation in (("Source", quote.source, "AttributedTo"), ("Cue", quote.cue, "CuedBy")):
            if spans:
                other, line = self._bound(label, spans)
                yield line
                yield f"{self._id('R')}\t{relation} Arg1:{content} Arg2:{other}\n"

    def _bound(self, label: str, spans: Iterable[Span]) -> tuple[str, str]:
        pieces = [piece for span in spans for piece in _on_lines(span, self._text)]
        identifier = self._id("T")
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        return identifier, f"{identifier}\t{label} {places}\t{' '.join(piece.of(self._text) for piece in pieces)}\n"

    def _note(self, identifier: str, line: str, note: str) -> Iterator[str]:
        yield line
        if note:
            yield f"{self._id('#')}\tAnnotatorNotes {identifier}\t{' '.join(note.split())}\n"

    def _id(self, letter: str) -> str:
        self._counts[letter] = self._counts.get(letter, 0) + 1
        return f"{letter}{self._counts[letter]}"


def _on_lines(span: Span, text: str) -> list[Span]:
    lines = re.finditer(r"[^\r\n\u2028\u2029]+", span.of(text))
    return [Span(span.start + line.start(), span.start + line.end()) for line in lines]
