"""The shapes of marks on lines of text, in px of the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainterPath

from desktop.ui.widgets.text_geometry import BlockLines, Piece

_RADIUS = 3.0
_OVERHANG = 4
"""How far in px the lines under a row of words reach into the room of the next row."""


def tint_rect(piece: Piece) -> QRectF:
    """The ground of a piece of text: as high as its line, so that the grounds of two lines touch."""
    top, bottom = round(piece.line.top) + 1, round(piece.line.bottom) + 1
    return QRectF(piece.left - 1.0, top, piece.right - piece.left + 2.0, bottom - top)


def tint_path(pieces: Sequence[Piece]) -> QPainterPath:
    """The grounds of the pieces, rounded, as one shape."""
    path = QPainterPath()
    for piece in pieces:
        path.addRoundedRect(tint_rect(piece), _RADIUS, _RADIUS)
    return path


def line_under(piece: Piece, down: float, width: float) -> QLineF:
    """A line `down` px below the baseline of a piece, on whole px for a pen of `width`."""
    y = round(piece.line.baseline + down) + (0.5 if width <= 1.0 else 0.0)
    return QLineF(piece.left, y, piece.right, y)


def veiled(block: BlockLines, holes: Sequence[Piece]) -> Iterator[QRectF]:
    """The room of a block without the holes, as rectangles that touch and never overlap."""
    left = min((line.left for line in block.lines), default=0.0) - 3.0
    right = max((line.right for line in block.lines), default=0.0) + 3.0
    for row, line in enumerate(block.lines):
        top = round(line.top) + (_OVERHANG if row else 0)
        bottom = round(line.bottom) + _OVERHANG
        x = left
        for hole in sorted((h for h in holes if h.row == row), key=_left):
            if hole.left > x:
                yield QRectF(x, top, hole.left - x, bottom - top)
            x = max(x, hole.right)
        if right > x:
            yield QRectF(x, top, right - x, bottom - top)


def _left(piece: Piece) -> float:
    return piece.left
