"""Lucide icons in the ink of the theme."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop import paths

_MIRRORED = {
    "arrow-left": "arrow-right",
    "chevron-left": "chevron-right",
    "panel-left": "panel-right",
    "skip-back": "skip-forward",
    "undo": "redo",
}
_MIRRORED |= {second: first for first, second in _MIRRORED.items()}
"""Icons that point somewhere, and what takes their place where the interface is read from right to left."""


def icon(name: str, color: str, *, size: int = 18) -> QIcon:
    """The icon `name` of `resources/icons` drawn in `color` (`#rrggbb`), `size` px, sharp on every screen there is.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        name = _MIRRORED.get(name, name)
    return _icon(name, color, size, _scales())


def _scales() -> tuple[int, ...]:
    """The scales of the screens, rounded up: drawing for those that nobody looks at would be felt at the start."""
    return tuple(sorted({1, *(ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens())}))


@lru_cache(maxsize=256)
def _icon(name: str, color: str, size: int, scales: tuple[int, ...]) -> QIcon:
    source = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    built = QIcon()
    for scale in scales:
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        built.addPixmap(pixmap)
    return built


def application_icon() -> QIcon:
    """The icon of the program; an empty one if the file is missing."""
    return QIcon(str(paths.resource("icons", "onrecord.svg")))
