"""The words of a page with their places, from PDFium's characters."""

from __future__ import annotations

import ctypes
import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise, repeat
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import pypdfium2.raw as lib

from desktop.readers.pdf.shapes import Page, Word

Handle = Any
"""What PDFium hands out."""
Boxes = npt.NDArray[np.float32]
"""Left, top, right and bottom of every character."""

MOST_CHARACTERS = 200_000
"""Of one page; a page of a newspaper has 20,000."""
HYPHEN = "\xad"
"""What a word ends with that PDFium knows to be broken at the end of a line."""
_TOKEN = re.compile(r"[^\s\x00-\x1f\x7f-\x9f\ufffe]+[\x02\ufffe]?")
_SPACE_EM, _BACK_EM, _TOUCHING_EM = 0.17, 1.2, 0.03
_OTHER_HEIGHT = 1.15
_TRACKED = 0.5
_MARK = re.compile(r"[\d*†‡§¶‖][\d*†‡§¶‖,]{0,5}|[a-z]")
_MARK_SIZE, _MARK_RISE = 0.88, 0.12
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LETTERS = str.maketrans(
    {
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
        "\xad": "", "\x02": HYPHEN, "\ufffe": HYPHEN, "\u2010": "-", "\u2011": "-",
        "\u200b": "", "\ufeff": "", "\u2060": "",
        "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➤", "\uf02d": "-", "\uf0fc": "✓",
    }
)  # fmt: skip
_CORK = str.maketrans(
    dict(zip("\x0b\x0c\x0e\x0f\x1b\x1c\x1d\x1e\x1f", "ﬀﬁﬃﬄﬀﬁﬂﬃﬄ", strict=True))
    | dict(zip("\x10\x11\x12\x13\x14\x15\x16\x88", "“”„«»–—•", strict=True))
)
"""TeX's encodings OT1 and T1 (“Cork”) below the space, and the bullet of TS1: its fonts may not say what they have."""
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\x01\x03-\x08\x17-\x1a\x7f-\x9f]")
_BOLD = re.compile(r"bold|black|heavy|semibd|demi|-bd|cmbx|cmssbx", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obliq|slant|-it\b|cmti|cmsl", re.IGNORECASE)
_BOLD_WEIGHT = 600
_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18


class _Style(NamedTuple):
    """What the characters of one text object share; `angle` in degrees against the clock, `rise` their baseline."""

    size: float
    angle: int
    origin: tuple[float, float]
    bold: bool
    italic: bool


class _Calls:
    """PDFium's functions without pypdfium2's conversions, which cost more than the functions."""

    def __init__(self) -> None:
        pointer, whole = ctypes.c_void_p, ctypes.c_int
        self.box = _function(lib.FPDFText_GetLooseCharBox, whole, pointer, whole, pointer)
        self.text_object = _function(lib.FPDFText_GetTextObject, pointer, pointer, whole)


def _function(function: Handle, *types: type[ctypes._SimpleCData[Any]]) -> Callable[..., Any]:
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    made: Callable[..., Any] = ctypes.CFUNCTYPE(*types)(address)
    return made


_CALLS = _Calls()


def page_of(page: pdfium.PdfPage, number: int) -> Page:
    """The words of a page, upright.

    Raises:
        pdfium.PdfiumError: PDFium cannot read the page.
    """
    text_page = page.get_textpage()
    try:
        return _Reading(page, text_page, number).page()
    finally:
        text_page.close()


class _Reading:
    """One page being read."""

    def __init__(self, page: pdfium.PdfPage, text_page: pdfium.PdfTextPage, number: int) -> None:
        self._page, self._text_page, self._number = page, text_page, number
        self._handle = ctypes.cast(text_page.raw, ctypes.c_void_p).value
        self._count = min(text_page.count_chars(), MOST_CHARACTERS)
        self._text = self._characters().translate(_CORK)
        self._styles: dict[int, _Style] = {}
        self._fonts: dict[int, tuple[bool, bool]] = {}

    def page(self) -> Page:
        tokens = [match.span() for match in _TOKEN.finditer(self._text)]
        styles = [self._style_at(start) for start, _ in tokens]
        angle = Counter(style.angle // 90 * 90 for style in styles if style.angle % 90 == 0)
        upright = angle.most_common(1)[0][0] if angle else 0
        left, bottom, right, top = self._page.get_bbox()
        turned = _Turn(upright, left, bottom, right, top)
        boxes = turned.boxes(self._boxes())
        words, aside = self._words(tokens, styles, turned, boxes)
        width, height = turned.size
        _raise_leading_marks(words)
        return Page(
            number=self._number,
            width=width,
            height=height,
            turn=(self._page.get_rotation() - upright) % 360,
            words=_inside(words, width, height),
            aside=_inside(aside, width, height),
            unreadable=len(_UNREADABLE.findall(self._text)),
        )

    def _words(
        self, tokens: list[tuple[int, int]], styles: list[_Style], turned: _Turn, boxes: Boxes
    ) -> tuple[list[Word], list[Word]]:
        words: list[Word] = []
        aside: list[Word] = []
        breaks = _breaks(boxes)
        rows = boxes.tolist()
        before = 0
        for (start, end), style in zip(tokens, styles, strict=True):
            if style.angle != turned.angle:
                aside.append(self._word(start, end, style, turned, rows, glued=False))
                continue
            glued = start == before + 1 and _touch(rows[before - 1], rows[start], style.size)
            at = bisect_left(breaks, start + 1)
            whole = at == len(breaks) or breaks[at] >= end
            for first, last in ((start, end),) if whole else _pieces(start, end, breaks, self._text):
                its_style = style if first == start else self._style_at(first)
                _append(words, self._word(first, last, its_style, turned, rows, glued=glued))
                glued = last < end and rows[last][0] - rows[last - 1][2] < _SPACE_EM * its_style.size
            before = end
        return words, aside

    def _word(
        self, start: int, end: int, style: _Style, turned: _Turn, rows: list[list[float]], *, glued: bool
    ) -> Word:
        last = max(start, end - 2) if self._text[end - 1] in "\x02\ufffe" else end - 1
        left, top, right, bottom = rows[start]
        _, last_top, last_right, last_bottom = rows[last]
        right = max(right, last_right)
        top = min(top, last_top)
        bottom = max(bottom, last_bottom)
        text = self._text[start:end].translate(_LETTERS)
        baseline = turned.y(*style.origin) if style.angle == turned.angle else bottom
        return Word(text, left, top, right, bottom, baseline, style.size, style.bold, style.italic, glued=glued)

    def _characters(self) -> str:
        """One character for each of PDFium's."""
        text: str = self._text_page.get_text_range(0, self._count)
        if len(text) == self._count:
            return text
        codes = (lib.FPDFText_GetUnicode(self._text_page, i) for i in range(self._count))
        return "".join(chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd" for code in codes)

    def _boxes(self) -> Boxes:
        """Of all characters, in PDFium's order of sides: left, top, right, bottom."""
        count = self._count
        memory = (lib.FS_RECTF * max(count, 1))()
        base, step = ctypes.addressof(memory), ctypes.sizeof(lib.FS_RECTF)
        addresses = range(base, base + step * count, step)
        for _ in map(_CALLS.box, repeat(self._handle), range(count), addresses):
            pass
        return np.frombuffer(memory, dtype=np.float32, count=count * 4).reshape(count, 4)

    def _style_at(self, index: int) -> _Style:
        address = _CALLS.text_object(self._handle, index) or 0
        style = self._styles.get(address)
        if style is None:
            style = self._styles[address] = self._measured(index, address)
        return style

    def _measured(self, index: int, address: int) -> _Style:
        matrix = lib.FS_MATRIX(1, 0, 0, 1, 0, 0)
        lib.FPDFText_GetMatrix(self._text_page, index, matrix)
        scale = math.hypot(matrix.c, matrix.d)
        size = lib.FPDFText_GetFontSize(self._text_page, index) * scale
        x, y = ctypes.c_double(), ctypes.c_double()
        lib.FPDFText_GetCharOrigin(self._text_page, index, x, y)
        angle = round(math.degrees(math.atan2(matrix.b, matrix.a))) % 360
        bold, italic = self._traits(address)
        return _Style(min(max(abs(size), 0.1), 2000.0), angle, (x.value, y.value), bold, italic)

    def _traits(self, address: int) -> tuple[bool, bool]:
        """Whether a text object's font is bold and italic."""
        if not address:
            return False, False
        font = lib.FPDFTextObj_GetFont(ctypes.cast(address, lib.FPDF_PAGEOBJECT))
        key = ctypes.cast(font, ctypes.c_void_p).value or 0
        if key and key not in self._fonts:
            self._fonts[key] = _font_traits(font)
        return self._fonts.get(key, (False, False))


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


class _Turn:
    """From PDF's coordinates to those of the page turned clockwise so that its text is upright, from the top left."""

    def __init__(self, angle: int, left: float, bottom: float, right: float, top: float) -> None:
        self.angle = angle
        self._sides = left, bottom, right, top
        width, height = right - left, top - bottom
        self.size = (width, height) if angle % 180 == 0 else (height, width)

    def boxes(self, boxes: Boxes) -> Boxes:
        left, bottom, right, top = self._sides
        x0, y1, x1, y0 = boxes.T
        if self.angle == 90:
            sides = y0 - bottom, x0 - left, y1 - bottom, x1 - left
        elif self.angle == 180:
            sides = right - x1, y0 - bottom, right - x0, y1 - bottom
        elif self.angle == 270:
            sides = top - y1, right - x1, top - y0, right - x0
        else:
            sides = x0 - left, top - y1, x1 - left, top - y0
        return np.column_stack(sides)

    def y(self, x: float, y: float) -> float:
        """How far below the top a point is."""
        left, bottom, right, top = self._sides
        return {90: x - left, 180: y - bottom, 270: right - x}.get(self.angle, top - y)


def _breaks(boxes: Boxes) -> list[int]:
    """Where a character does not follow the one before closely, or is of another height; in order."""
    if len(boxes) < 2:
        return []
    height = boxes[:, 3] - boxes[:, 1]
    size = np.maximum(np.maximum(height[:-1], height[1:]), 0.1)
    gap = boxes[1:, 0] - boxes[:-1, 2]
    back = boxes[1:, 0] - boxes[:-1, 0]
    low = np.maximum(np.minimum(height[:-1], height[1:]), 0.01)
    apart = (gap > size * _SPACE_EM) | (back < -size * _BACK_EM) | (size > low * _OTHER_HEIGHT)
    apart |= np.abs(boxes[1:, 3] - boxes[:-1, 3]) > size * 0.1
    found: list[int] = (np.flatnonzero(apart) + 1).tolist()
    return found


def _pieces(start: int, end: int, breaks: list[int], text: str) -> Iterator[tuple[int, int]]:
    """A run of characters parted where it breaks, unless its letters are spaced out on purpose."""
    at = bisect_left(breaks, start + 1)
    inner = []
    while at < len(breaks) and breaks[at] < end:
        if text[breaks[at]] not in "\x02\ufffe":
            inner.append(breaks[at])
        at += 1
    if not inner or len(inner) >= max(2, (end - start) * _TRACKED) or _RTL.search(text, start, end):
        yield start, end
        return
    for at in (*inner, end):
        yield start, at
        start = at


def _touch(before: list[float], after: list[float], size: float) -> bool:
    """Whether a space between two characters has been taken back, as by programs that kern with it."""
    same_row = abs(before[3] - after[3]) < 0.1 * size
    return same_row and -0.3 * size < after[0] - before[2] < _TOUCHING_EM * size


def _append(words: list[Word], word: Word) -> None:
    """Add a word, or what was broken off it in the same type."""
    before = words[-1] if words else None
    if before is not None and word.glued and before.size == word.size and before.baseline == word.baseline:
        top, bottom = min(before.top, word.top), max(before.bottom, word.bottom)
        words[-1] = before._replace(text=before.text + word.text, top=top, right=word.right, bottom=bottom)
    else:
        words.append(_as_mark(words, word))


def _as_mark(words: list[Word], word: Word) -> Word:
    """The word, as a superscript when it is a small raised sign beside the word before."""
    if not words or not _MARK.fullmatch(word.text):
        return word
    before = words[-1]
    rise = before.baseline - word.baseline
    near = -0.3 * before.size < word.left - before.right < 0.5 * before.size
    small = word.size < before.size * _MARK_SIZE
    if near and small and before.size * _MARK_RISE < rise < before.size:
        return word._replace(raised=True, glued=True, baseline=before.baseline)
    return word


def _raise_leading_marks(words: list[Word]) -> None:
    """Make superscripts of the small raised signs that footnotes begin with: they stand before their words."""
    for i, (word, after) in enumerate(pairwise(words)):
        if word.raised or word.size > after.size * _MARK_SIZE or not _MARK.fullmatch(word.text):
            continue
        rise = after.baseline - word.baseline
        near = -0.1 * after.size < after.left - word.right < 0.7 * after.size
        if near and after.size * _MARK_RISE < rise < after.size:
            words[i] = word._replace(raised=True, glued=False, baseline=after.baseline)


def _inside(words: list[Word], width: float, height: float) -> list[Word]:
    """The words that can be seen on the page; all of them when the page's size makes no sense."""
    seen = [w for w in words if w.right > 0 and w.left < width and w.bottom > 0 and w.top < height]
    return seen or words
