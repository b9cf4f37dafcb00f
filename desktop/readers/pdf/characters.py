"""The characters of a page as PDFium has them, asked for in bulk: a call through ctypes costs more than its answer."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import pypdfium2.raw as lib

Handle = Any
"""What PDFium hands out."""
Floats = npt.NDArray[np.floating[Any]]
Flags = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.intp]

MOST_CHARACTERS = 200_000
"""Of one page; a page of a newspaper has 20,000."""
_LEAST_SIZE, _MOST_SIZE = 0.1, 2_000.0
_BOLD = re.compile(r"bold|black|heavy|semibd|demi|-bd|cmbx|cmssbx", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obliq|slant|-it\b|cmti|cmsl", re.IGNORECASE)
_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18


@dataclass(frozen=True, slots=True)
class Styles:
    """What the type of some characters is like, one item for each.

    `size` is in points, `angle` in whole degrees against the clock, `x` and `y` are a point of the baseline. The
    characters of one text object share all of it.
    """

    size: Floats
    angle: Floats
    x: Floats
    y: Floats
    bold: Flags
    italic: Flags

    def with_inserted(self, places: Indices, more: Styles) -> Styles:
        """These with some more, each before the item that is at its place now."""
        return Styles(*(np.insert(getattr(self, name), places, getattr(more, name)) for name in self.__slots__))


class _Calls:
    """PDFium's functions without pypdfium2's conversions, taking addresses."""

    def __init__(self) -> None:
        pointer, whole, real = ctypes.c_void_p, ctypes.c_int, ctypes.c_double
        self.box = _function(lib.FPDFText_GetLooseCharBox, whole, pointer, whole, pointer)
        self.code = _function(lib.FPDFText_GetUnicode, whole, pointer, whole)
        self.text_object = _function(lib.FPDFText_GetTextObject, pointer, pointer, whole)
        self.matrix = _function(lib.FPDFText_GetMatrix, whole, pointer, whole, pointer)
        self.size = _function(lib.FPDFText_GetFontSize, real, pointer, whole)
        self.origin = _function(lib.FPDFText_GetCharOrigin, whole, pointer, whole, pointer, pointer)
        self.font = _function(lib.FPDFTextObj_GetFont, pointer, pointer)


def _function(function: Handle, *types: type[ctypes._SimpleCData[Any]]) -> Callable[..., Any]:
    """The function, which is too quick to let another thread run meanwhile."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    made: Callable[..., Any] = ctypes.PYFUNCTYPE(*types)(address)
    return made


_CALLS = _Calls()


class Characters:
    """The characters of one page, while its text page is open; `text` has one for each of PDFium's."""

    def __init__(self, text_page: pdfium.PdfTextPage) -> None:
        self._handle = ctypes.cast(text_page.raw, ctypes.c_void_p).value
        self._count = min(text_page.count_chars(), MOST_CHARACTERS)
        self.text = self._text(text_page)
        self._fonts: dict[int, tuple[bool, bool]] = {0: (False, False)}

    def boxes(self) -> Floats:
        """Left, top, right and bottom of every character, as high as its font is."""
        boxes = np.empty((self._count, 4), dtype=np.float32)
        _ask(_CALLS.box, repeat(self._handle), range(self._count), _addresses(boxes))
        return boxes

    def styles(self, indices: Sequence[int]) -> Styles:
        """The type of these characters."""
        objects = list(map(_CALLS.text_object, repeat(self._handle), indices))
        firsts = dict(zip(reversed(objects), reversed(indices), strict=True))
        asked = list(firsts.values())
        sizes = np.fromiter(map(_CALLS.size, repeat(self._handle), asked), dtype=np.float64, count=len(asked))
        matrices = np.tile(np.array([1, 0, 0, 1, 0, 0], dtype=np.float32), (len(asked), 1))
        _ask(_CALLS.matrix, repeat(self._handle), asked, _addresses(matrices))
        origins = np.zeros((len(asked), 2))
        _ask(_CALLS.origin, repeat(self._handle), asked, _addresses(origins), _addresses(origins, 1))
        fonts = [_CALLS.font(item) or 0 if item else 0 for item in firsts]
        traits = np.array([self._traits(font) for font in fonts], dtype=np.bool_).reshape(-1, 2)
        numbers = {item: number for number, item in enumerate(firsts)}
        its = np.fromiter(map(numbers.__getitem__, objects), dtype=np.intp, count=len(objects))
        a, b, c, d = matrices[:, :4].T.astype(np.float64)
        with np.errstate(all="ignore"):
            size = np.fmax(
                np.fmin(np.abs(sizes * np.hypot(c, d)), _MOST_SIZE), _LEAST_SIZE
            )  # also where it is no number
            angle = np.round(np.degrees(np.arctan2(b, a))) % 360
        size = np.fmax(np.fmin(size, _MOST_SIZE), _LEAST_SIZE)  # also what is no number
        return Styles(
            size[its],
            angle[its],
            origins[its, 0],
            origins[its, 1],
            traits[its, 0],
            traits[its, 1],
        )

    def _text(self, text_page: pdfium.PdfTextPage) -> str:
        text: str = text_page.get_text_range(0, self._count)
        if len(text) == self._count:
            return text
        codes = map(_CALLS.code, repeat(self._handle), range(self._count))
        return "".join(
            chr(code) if 0 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd" for code in codes
        )

    def _traits(self, font: int) -> tuple[bool, bool]:
        """Whether a font is bold and italic."""
        known = self._fonts.get(font)
        if known is None:
            known = self._fonts[font] = _font_traits(ctypes.cast(font, lib.FPDF_FONT))
        return known


def _character(code: int) -> str:
    return chr(code) if 0 <= code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"


def _addresses(rows: Floats, column: int = 0) -> range:
    """Where the rows of an array lie in memory, from one of their items on."""
    start, step = rows.ctypes.data + column * rows.itemsize, rows.shape[1] * rows.itemsize
    return range(start, start + step * len(rows), step)


def _ask(function: Callable[..., Any], *arguments: Sequence[int] | repeat[int | None]) -> None:
    """Call a function with each of the arguments; it writes its answers to the addresses among them."""
    for _ in map(function, *arguments):
        pass


def _font_traits(font: Handle) -> tuple[bool, bool]:
    size = lib.FPDFFont_GetBaseFontName(font, None, 0)
    name = ""
    if 0 < size < 1000:
        buffer = ctypes.create_string_buffer(size)
        lib.FPDFFont_GetBaseFontName(font, buffer, size)
        name = buffer.value.decode("latin-1").rpartition("+")[2]
    flags = max(lib.FPDFFont_GetFlags(font), 0)
    bold = bool(_BOLD.search(name)) or bool(flags & _FORCE_BOLD_FLAG)
    angle = ctypes.c_int()
    slanted = bool(lib.FPDFFont_GetItalicAngle(font, angle)) and angle.value != 0
    return bold, bool(_ITALIC.search(name)) or bool(flags & _ITALIC_FLAG) or slanted
