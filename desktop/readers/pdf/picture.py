"""Pictures of pages, drawn by PDFium."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2 as pdfium

from desktop.document import FileSource
from desktop.errors import ReaderError
from desktop.readers.pdf.opening import opened
from desktop.readers.raw import fetch

_WIDEST = 4_000
_MOST_PIXELS = 16_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of red, green and blue without padding; `points` is the width of the page in points."""

    width: int
    height: int
    points: float
    pixels: bytes


def render(path: str, page: int, width: int) -> Picture:
    """Draw a page, `width` pixels wide or less where that would be too large a picture. Pages count from 0.

    Raises:
        OnRecordError: the file is not there, or cannot be read any more, or has no such page.
    """
    data = fetch(FileSource(path)).data
    assert isinstance(data, bytes)
    with opened(data, path) as document:
        if not 0 <= page < len(document):
            raise ReaderError(
                "“{path}” has no page {page} any more. Open the file again.", path=str(path), page=page + 1
            )
        try:
            return _drawn(document[page], width)
        except pdfium.PdfiumError:
            raise ReaderError(
                "Page {page} of “{path}” is damaged and cannot be drawn.", page=page + 1, path=str(path)
            ) from None


def _drawn(page: pdfium.PdfPage, width: int) -> Picture:
    points, height = page.get_size()
    scale = min(max(1, min(width, _WIDEST)) / max(points, 1.0), (_MOST_PIXELS / max(points * height, 1.0)) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False)
    row = bitmap.width * 3
    pixels = bytes(bitmap.buffer)
    if bitmap.stride != row:
        pixels = b"".join(
            pixels[start : start + row] for start in range(0, bitmap.height * bitmap.stride, bitmap.stride)
        )
    return Picture(bitmap.width, bitmap.height, points, pixels)
