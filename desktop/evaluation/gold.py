"""Gold files: annotated articles, one JSON object a line, plain or xz-compressed."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator, Mapping
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
    `cue_of_speech` says that the cue holds a verb of speech.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    speaker: str | None = None
    of_person: bool = True
    speech: bool = True
    cue_of_speech: bool = False


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An annotated article; spans are code points into `text`. `has_speakers` is false where no quote tells one."""

    id: str
    text: str
    quotes: tuple[GoldQuote, ...]

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
        data = json.loads(line)
        return GoldArticle(str(data["id"]), data["text"], tuple(map(_quote, data["quotes"])))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReaderError(f"Line {number} of {path} is not an annotated article ({error}).") from error


def _quote(data: Mapping[str, Any]) -> GoldQuote:
    return GoldQuote(
        kind=QuoteKind(data["type"]),
        content=_spans(data["content"]),
        source=_spans(data["source"]),
        speaker=data.get("speaker") or None,
        of_person=data.get("source_type") in (None, "named_person"),
        speech=data.get("speech") is not False,
        cue_of_speech=bool(data.get("cue_speech")),
    )


def _spans(data: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in data)
