"""Gold files: annotated articles, one JSON object a line, plain or xz-compressed."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.document import QuoteKind, Span
from desktop.errors import ReaderError, SourceNotFoundError, SourceUnreadableError


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """An annotated quote.

    `speaker` is the canonical name or None. `of_person` is false where the file says that the source is not a named
    person, `speech` where it says that nothing was said aloud; a file that does not tell counts as true.
    `cue_of_speech` says whether the cue holds a verb of speech, None where the file does not tell; `nested` that it is
    part of another quote.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    speaker: str | None = None
    of_person: bool = True
    speech: bool = True
    cue_of_speech: bool | None = None
    cue: tuple[Span, ...] = ()
    nested: bool = False


@dataclass(frozen=True, slots=True)
class GoldMention:
    """An annotated mention by name; `label` as the file has it, such as "person" or "ORG"."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class GoldPronoun:
    """An ambiguous pronoun and two names, each with whether the pronoun means it (GAP)."""

    pronoun: Span
    names: tuple[tuple[Span, bool], tuple[Span, bool]]


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An annotated article; spans are code points into `text`. `has_speakers` is false where no quote tells one."""

    id: str
    text: str
    quotes: tuple[GoldQuote, ...]
    title: str = ""
    mentions: tuple[GoldMention, ...] = ()
    pronoun: GoldPronoun | None = None

    @property
    def has_speakers(self) -> bool:
        """Whether any quote carries a speaker's name."""
        return any(quote.speaker for quote in self.quotes)


def read_gold(path: Path) -> Iterator[GoldArticle]:
    """The articles of one gold file (`.jsonl` or `.jsonl.xz`).

    Raises:
        SourceNotFoundError: there is no such file.
        SourceUnreadableError: it cannot be opened.
        ReaderError: a line is not an annotated article.
    """
    require(path)
    try:
        with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _article(line, path=path, number=number)
    except (lzma.LZMAError, EOFError, UnicodeDecodeError) as error:
        raise ReaderError(f"{path} is damaged, or no gold file: {error}.") from error
    except OSError as error:
        raise SourceUnreadableError(f"{path} cannot be opened: {error.strerror or error}.") from error


def require(path: Path) -> None:
    """Nothing, when there is a file.

    Raises:
        SourceNotFoundError: there is none.
    """
    if not path.is_file():
        raise SourceNotFoundError(f"There is no file {path}. Check the path.")


def _article(line: str, *, path: Path, number: int) -> GoldArticle:
    try:
        return _read(json.loads(line))
    except KeyError as error:
        reason = f"it has no {error.args[0]!r}"
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        reason = str(error)
    raise ReaderError(f"Line {number} of {path} is not an annotated article ({reason}). Nothing was evaluated.")


def _read(data: Mapping[str, Any]) -> GoldArticle:
    if not isinstance(data, dict) or not isinstance(data["text"], str):
        raise TypeError('it is not an object with a "text"')
    spans = _Spans(len(data["text"]))
    return GoldArticle(
        id=str(data["id"]),
        text=data["text"],
        quotes=tuple(_quote(quote, spans) for quote in data["quotes"]),
        title=str(data.get("title") or ""),
        mentions=() if data.get("gap") else tuple(_mentions(data.get("entities") or (), spans)),
        pronoun=_pronoun(data["gap"], spans) if data.get("gap") else None,
    )


@dataclass(frozen=True, slots=True)
class _Spans:
    """Reads spans into a text of `length` code points."""

    length: int

    def one(self, start: int, end: int) -> Span:
        if not 0 <= start <= end <= self.length:
            raise ValueError(f"the span {start}, {end} is not in the text of {self.length} characters")
        return Span(start, end)

    def all(self, data: list[list[int]]) -> tuple[Span, ...]:
        return tuple(self.one(start, end) for start, end in data)


def _quote(data: Mapping[str, Any], spans: _Spans) -> GoldQuote:
    return GoldQuote(
        kind=QuoteKind(data["type"]),
        content=spans.all(data["content"]),
        source=spans.all(data["source"]),
        speaker=data.get("speaker") or None,
        of_person=data.get("source_type") in (None, "named_person"),
        speech=data.get("speech") is not False,
        cue_of_speech=None if data.get("cue_speech") is None else bool(data["cue_speech"]),
        cue=spans.all(data.get("cue") or []),
        nested=bool(data.get("inside_quotation") or data.get("nested_in")),
    )


def _mentions(entities: Iterable[Mapping[str, Any]], spans: _Spans) -> Iterator[GoldMention]:
    """Those by name: GUM says `named`, LitBank `mention`; a file that says neither holds nothing but names."""
    for entity in entities:
        if entity.get("named", True) and not entity.get("pronoun") and entity.get("mention", "PROP") == "PROP":
            yield GoldMention(spans.one(entity["start"], entity["end"]), str(entity["label"]))


def _pronoun(data: Mapping[str, Any], spans: _Spans) -> GoldPronoun:
    one, other = ((spans.one(*data[name]), bool(data[f"{name}_coref"])) for name in "AB")
    return GoldPronoun(spans.one(*data["pronoun"]), (one, other))
