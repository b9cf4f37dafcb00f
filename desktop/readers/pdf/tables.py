"""Tables: rows of cells, told apart by the rows of their first column where cells run over several lines."""

from __future__ import annotations

from desktop.document import BlockRole
from desktop.readers.pdf.shapes import Column, Line, Passage

_ROW_EM = 0.5


def table(column: Column) -> Passage:
    """The table that a column of segments is."""
    rows: list[list[Line]] = []
    for segment in sorted(column.lines, key=lambda s: (s.baseline, s.left)):
        if rows and segment.baseline - rows[-1][0].baseline < _ROW_EM * segment.size:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    for row in rows:
        row.sort(key=lambda cell: cell.left)
    return Passage(column.lines, column, BlockRole.TABLE, rows=rows)
