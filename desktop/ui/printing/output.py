"""Paints all pages on a printer or into a PDF."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter, QPen

from desktop.document import Analysis, Document
from desktop.ui.palettes import ThemeName
from desktop.ui.printing.appendix import Appendix
from desktop.ui.printing.body import PrintedBody
from desktop.ui.printing.sheet import PX_PER_INCH, Sheet, draw_right, set_up, sheet_of
from desktop.ui.theme import ReadingStyle, Theme

_RESOLUTION = 600
_SIZE, _LEADING = 14, 1.5


def paint_article(device: QPagedPaintDevice, document: Document, analysis: Analysis | None, *, font: str) -> int:
    """Paint the article and who said what in it, in light colours; the number of pages.

    `font` is a reading font of the settings.

    Raises:
        OSError: the device does not take anything.
    """
    theme = Theme(ThemeName.LIGHT)
    theme.set_reading(ReadingStyle(font=font, size=_SIZE, leading=_LEADING, ligatures=False))
    sheet = sheet_of(device)
    parts: list[PrintedBody | Appendix] = [PrintedBody(document, analysis, sheet, theme)]
    if analysis is not None and analysis.quotes:
        parts.append(Appendix(document, analysis, sheet, theme))
    total = sum(len(part.pages) for part in parts)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the printer or file does not take anything")
    painter.scale(device.logicalDpiX() / PX_PER_INCH, device.logicalDpiY() / PX_PER_INCH)
    number = 0
    for part in parts:
        for page in part.pages:
            if number:
                device.newPage()
            number += 1
            part.paint(painter, page)
            _paint_foot(painter, sheet, theme, document, f"{number} / {total}")
    painter.end()
    return total


def save_pdf(document: Document, analysis: Analysis | None, path: Path, *, font: str = "literata") -> int:
    """Write the article as a PDF, which appears or changes only when all of it is written; the number of pages.

    Raises:
        OSError: nothing can be written there.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(document.title)
    writer.setCreator("On Record")
    set_up(writer, paper())
    count = paint_article(writer, document, analysis, font=font)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(bytes(buffer.data().data()))
        part.chmod(0o644)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return count


def paper() -> QPageSize.PageSizeId:
    """The paper that is usual where the reader lives."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4


def _paint_foot(painter: QPainter, sheet: Sheet, theme: Theme, document: Document, number: str) -> None:
    box = sheet.foot()
    painter.setPen(QPen(theme.color("line"), 0.8))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.setFont(theme.interface_font(pixels=10))
    painter.setPen(theme.color("soft"))
    taken = draw_right(painter, box, number)
    facts = " · ".join(part for part in (document.title, document.byline, document.date) if part)
    words = painter.fontMetrics().elidedText(facts, Qt.TextElideMode.ElideRight, int(box.width() - taken - 24))
    painter.drawText(box.adjusted(0, 0, 0, -5).bottomLeft(), words)
