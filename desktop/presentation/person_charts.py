"""What the charts of a person's page show: when they speak, beside whom, and in which outlets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.document import QuoteKind
from desktop.library import Beside, Library, Statement, Voice

_YEARS_FROM = 4
"""From so many years on, a bar is a year; below, a quarter or a month."""
_MONTHS_TO = 18


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time and the statements in it."""

    label: str
    verbatim: int
    paraphrase: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.verbatim + self.paraphrase


@dataclass(frozen=True, slots=True)
class PersonCharts:
    """`undated` counts statements that stand in no bar."""

    timeline: tuple[Bar, ...]
    undated: int
    beside: tuple[Beside, ...]
    voices: tuple[Voice, ...]


def person_charts(library: Library, number: int | None, name: str, said: Sequence[Statement]) -> PersonCharts:
    """The charts of somebody's statements."""
    bars, undated = timeline(said)
    ask = library.dossiers
    return PersonCharts(bars, undated, ask.beside(number, name), ask.voices(number, name))


def timeline(said: Sequence[Statement]) -> tuple[tuple[Bar, ...], int]:
    """Bars for every stretch of time from the first statement to the last, and how many have no date."""
    dated = [s for s in said if s.article.date]
    if not dated:
        return (), len(said)
    first, last = min(s.article.date for s in dated), max(s.article.date for s in dated)
    months = (int(last[:4]) - int(first[:4])) * 12 + _month(last) - _month(first) + 1
    unit = "month" if months <= _MONTHS_TO else "quarter" if months < _YEARS_FROM * 12 else "year"
    direct: Counter[int] = Counter()
    total: Counter[int] = Counter()
    for statement in dated:
        place = _place(statement.article.date, unit)
        total[place] += 1
        direct[place] += statement.kind is not QuoteKind.INDIRECT
    places = range(_place(first, unit), _place(last, unit) + 1)
    return tuple(Bar(_label(p, unit), direct[p], total[p] - direct[p]) for p in places), len(said) - len(dated)


def _month(date: str) -> int:
    return int(date[5:7] or 1)


def _place(date: str, unit: str) -> int:
    """The number of the stretch that a date lies in; a date that is known to the year alone lies in its first."""
    year = int(date[:4])
    if unit == "year":
        return year
    month = _month(date) - 1
    return year * 12 + month if unit == "month" else year * 4 + month // 3


def _label(place: int, unit: str) -> str:
    if unit == "year":
        return str(place)
    if unit == "month":
        return f"{place // 12}-{place % 12 + 1:02}"
    return f"{place // 4} Q{place % 4 + 1}"
