"""Columns and the spaces of justified lines, told apart by where words stand."""

from __future__ import annotations

from desktop.readers.pdf.columns import columns
from desktop.readers.pdf.rows import segments
from desktop.readers.pdf.shapes import Word

_EM = 10.0


def line(text: str, left: float, baseline: float, *, space: float = 3.0, size: float = _EM) -> list[Word]:
    """Words of letters half an em wide, so far apart."""
    words = []
    for word in text.split():
        right = left + len(word) * size / 2
        words.append(Word(word, left, baseline - size * 0.8, right, baseline + size * 0.2, baseline, size))
        left = right + space
    return words


def texts(words: list[Word]) -> list[list[str]]:
    return [[part.text for part in column.lines] for column in columns(segments(words, 0), 0)]


def test_a_heading_in_larger_type_beside_text_across_a_narrow_gutter() -> None:
    """The gutter is as wide as in LaTeX: one em of the text, less than that of the heading."""
    left = [f"the council of the town {n:03}" for n in range(8)]
    right = ["What it costs", *(f"she said that it was {n:03}" for n in range(7))]
    edge = len(left[0].replace(" ", "")) * 5 + 5 * 3 + _EM
    words = [word for n, text in enumerate(left) for word in line(text, 0, 100 + 12 * n)]
    words += [word for n, text in enumerate(right) for word in line(text, edge, 100 + 12 * n, size=_EM if n else 15)]
    assert texts(words) == [left, right]


def test_wide_spaces_of_a_justified_line_are_no_gutter() -> None:
    """As in narrow columns whose words are not broken: some lines are stretched until they fill the column."""
    full = [("some words that fill it", 5.0), ("and more that do the same", 4.0)]
    stretched = [(f"{first} by weight", 16.0) for first in ("extraordinary", "extraordinaria", "extraordinary")]
    rows = [*full, *stretched, *full]
    words = [word for n, (text, space) in enumerate(rows) for word in line(text, 0, 100 + 12 * n, space=space)]
    assert texts(words) == [[text for text, _ in rows]]


def test_cells_of_a_table_stay_apart() -> None:
    rows = ["Item Estimate Today", "Piers 7.2 11.4", "Cables 6.1 9.8", "Roads 4.4 6.3", "Risk 2.0 3.5"]
    words = [
        word
        for n, row in enumerate(rows)
        for cell, left in zip(row.split(), (0, 100, 200), strict=True)
        for word in line(cell, left, 100 + 12 * n)
    ]
    found = columns(segments(words, 0), 0)
    assert [column.is_table for column in found] == [True]
    assert [part.text for part in found[0].lines] == " ".join(rows).split()
