"""What is usual in a document: the size of its type, the distance between its lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop.readers.pdf.shapes import Column, Line

_LEADING = 1.25
_WIDEST_LEADING = 2.6


@dataclass(frozen=True, slots=True)
class Measures:
    """`body` is the size of most of the type; `leadings` gives the distance of baselines by rounded size."""

    body: float
    leadings: dict[int, float]

    def leading(self, size: float) -> float:
        """The usual distance of two baselines in type of this size."""
        usual = self.leadings.get(round(size))
        if usual is not None:
            return usual
        of_body = self.leadings.get(round(self.body))
        return size * (of_body / self.body if of_body else _LEADING)


def measured(columns: Iterable[Column]) -> Measures:
    """The measures of a document's columns; those of a common page where there are none."""
    columns = list(columns)
    sizes: Counter[float] = Counter()
    pitches: defaultdict[int, list[float]] = defaultdict(list)
    for column in columns:
        for line in column.lines:
            sizes[round(line.size * 2) / 2] += line.characters
        if not column.is_table:
            _collect(column.lines, pitches)
    body = sizes.most_common(1)[0][0] if sizes else 10.0
    return Measures(body, {size: _low_median(found) for size, found in pitches.items() if len(found) >= 3})


def _collect(lines: Sequence[Line], pitches: defaultdict[int, list[float]]) -> None:
    for line, after in pairwise(lines):
        pitch = after.baseline - line.baseline
        if round(line.size) == round(after.size) and 0.8 * line.size < pitch < _WIDEST_LEADING * line.size:
            pitches[round(line.size)].append(pitch)


def _low_median(values: list[float]) -> float:
    """The usual distance inside paragraphs; those between them are larger and rarer."""
    values = sorted(values)
    return median(values[: max(1, len(values) * 3 // 4)])
