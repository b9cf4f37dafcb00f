"""The cases, read from `cases/PHENOMENON.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.document import Document, Polarity, QuoteKind, Span
from tests.golden.attribution.markup import Marks, MarkupError, parse

FOLDER = Path(__file__).parent / "cases"
_KEYS = frozenset({"id", "text", "who", "format", "note", "denied", "withheld", "second_hand"})
_FORMATS = ("plain", "markdown")
_OPEN = "?"


@dataclass(frozen=True, slots=True)
class Gold:
    """A quote as a careful reader marks it.

    `speaker` is the canonical name, or None where nobody can be named; `names_speaker` is false where the case leaves
    that open.
    """

    kind: QuoteKind
    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    speaker: str | None = None
    names_speaker: bool = True
    polarity: Polarity = Polarity.ASSERTED
    second_hand: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A small article and all the quotes in it; `note` says what it is about."""

    id: str
    phenomenon: str
    document: Document
    quotes: tuple[Gold, ...]
    note: str = ""


def phenomena(folder: Path = FOLDER) -> tuple[str, ...]:
    """The names of the files, sorted."""
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


def load(phenomenon: str, folder: Path = FOLDER) -> tuple[Case, ...]:
    """The cases of one phenomenon.

    Raises:
        MarkupError: one of them is not written as it has to be; the message names it.
    """
    data = tomllib.loads((folder / f"{phenomenon}.toml").read_text(encoding="utf-8"))
    return tuple(_cases(phenomenon, data["case"]))


def _cases(phenomenon: str, entries: list[Mapping[str, Any]]) -> Iterator[Case]:
    for entry in entries:
        try:
            yield case_of(entry, phenomenon=phenomenon)
        except (MarkupError, KeyError) as error:
            raise MarkupError(f"{phenomenon}: {entry.get('id', entry)}: {error}") from error


def case_of(entry: Mapping[str, Any], *, phenomenon: str = "") -> Case:
    """One case from its table.

    `who` has the canonical name for each quote in order: "" where there is none to be given, "?" where it is left open.
    `denied`, `withheld` and `second_hand` hold numbers of quotes. `format` is "plain" or "markdown".

    Raises:
        KeyError: `id` or `text` is missing.
        MarkupError: the marks are wrong, a key is unknown, or `who` does not fit the quotes.
    """
    if unknown := set(entry) - _KEYS:
        raise MarkupError(f"unknown keys {sorted(unknown)}")
    if entry.get("format", "plain") not in _FORMATS:
        raise MarkupError(f"formats are {_FORMATS}")
    document, quotes = parse(entry["text"].strip("\n"), markdown=entry.get("format") == "markdown")
    who = entry.get("who", [])
    if len(who) != len(quotes):
        raise MarkupError(f"{len(quotes)} quotes, but who names {len(who)}")
    gold = (_gold(marks, name, number, entry) for (number, marks), name in zip(quotes.items(), who, strict=True))
    return Case(entry["id"], phenomenon, document, tuple(gold), entry.get("note", ""))


def _gold(marks: Marks, name: str, number: int, entry: Mapping[str, Any]) -> Gold:
    return Gold(
        kind=marks.kind,
        content=tuple(marks.content),
        cue=tuple(marks.cue),
        source=tuple(marks.source),
        speaker=None if name in ("", _OPEN) else name,
        names_speaker=name != _OPEN,
        polarity=_polarity(number, entry),
        second_hand=number in entry.get("second_hand", []),
    )


def _polarity(number: int, entry: Mapping[str, Any]) -> Polarity:
    if number in entry.get("denied", []):
        return Polarity.DENIED
    return Polarity.WITHHELD if number in entry.get("withheld", []) else Polarity.ASSERTED
