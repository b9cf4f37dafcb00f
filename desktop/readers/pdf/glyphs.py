"""The words of a page with their places, from PDFium's characters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat

import numpy as np
import pypdfium2 as pdfium

from desktop.readers.pdf.characters import Characters, Flags, Floats, Indices, Styles
from desktop.readers.pdf.shapes import Page, Word

HYPHEN = "\xad"
"""What a word ends with that PDFium knows to be broken at the end of a line."""
_BROKEN_SIGNS = "\x02\ufffe"
"""The same in PDFium's own characters."""
_BROKEN = re.compile(f"[{_BROKEN_SIGNS}]")
_TOKEN = re.compile(rf"[^\s\x00-\x1f\x7f-\x9f\ufffe]+[{_BROKEN_SIGNS}]?")
_SPACE_EM, _BACK_EM, _TOUCHING_EM = 0.17, 1.2, 0.03
_OTHER_HEIGHT = 1.15
_TRACKED = 0.5
_MARK = re.compile(r"[\d*†‡§¶‖][\d*†‡§¶‖,]{0,5}|[a-z]")
_MARK_SIZE, _MARK_RISE = 0.88, 0.12
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LETTERS = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "\xad": "", "\x02": HYPHEN, "\ufffe": HYPHEN, "\u2010": "-", "\u2011": "-",
    "\u200b": "", "\ufeff": "", "\u2060": "",
    "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➤", "\uf02d": "-", "\uf0fc": "✓",
}  # fmt: skip
_AS_READ = str.maketrans(_LETTERS)
_NOT_AS_READ = re.compile(f"[{''.join(_LETTERS)}]")
_CORK = str.maketrans(
    dict(zip("\x0b\x0c\x0e\x0f\x1b\x1c\x1d\x1e\x1f", "ﬀﬁﬃﬄﬀﬁﬂﬃﬄ", strict=True))
    | dict(zip("\x10\x11\x12\x13\x14\x15\x16\x88", "“”„«»–—•", strict=True))
)
"""TeX's encodings OT1 and T1 (“Cork”) below the space, and the bullet of TS1: its fonts may not say what they have."""
_IN_CORK = re.compile("[\x0b\x0c\x0e-\x16\x1b-\x1f\x88]")
_as_word: Callable[[Iterable[object]], Word] = partial(tuple.__new__, Word)
"""`Word._make` without its check, in a third of the time."""
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\x01\x03-\x08\x17-\x1a\x7f-\x9f]")


def page_of(page: pdfium.PdfPage, number: int) -> Page:
    """The words of a page, upright.

    Raises:
        pdfium.PdfiumError: PDFium cannot read the page.
    """
    text_page = page.get_textpage()
    try:
        return _read(page, Characters(text_page), number)
    finally:
        text_page.close()


def _read(page: pdfium.PdfPage, characters: Characters, number: int) -> Page:
    text = characters.text
    if _IN_CORK.search(text):
        text = text.translate(_CORK)
    tokens = np.array([match.span() for match in _TOKEN.finditer(text)], dtype=np.intp).reshape(-1, 2).T
    styles = characters.styles(tokens[0].tolist())
    turned = _Turn(_upright(styles), *page.get_bbox())
    boxes = turned.boxes(characters.boxes())
    words, aside = _words(_runs(characters, text, tokens, styles, turned, boxes), turned, boxes, text)
    width, height = turned.size
    _raise_leading_marks(words)
    if not turned.holds(boxes):
        words, aside = _inside(words, width, height), _inside(aside, width, height)
    return Page(
        number=number,
        width=width,
        height=height,
        turn=(page.get_rotation() - turned.angle) % 360,
        words=words,
        aside=aside,
        unreadable=len(_UNREADABLE.findall(text)),
    )


def _upright(styles: Styles) -> int:
    """The direction of most words, by quarters of a circle."""
    quarters = Counter(styles.angle[styles.angle % 90 == 0].tolist())
    return int(quarters.most_common(1)[0][0]) if quarters else 0


class _Turn:
    """From PDF's coordinates to those of the page turned clockwise so that its text is upright, from the top left."""

    def __init__(self, angle: int, left: float, bottom: float, right: float, top: float) -> None:
        self.angle = angle
        self._sides = left, bottom, right, top
        width, height = right - left, top - bottom
        self.size = (width, height) if angle % 180 == 0 else (height, width)

    def boxes(self, boxes: Floats) -> Floats:
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
        return np.stack(sides)

    def y(self, x: Floats, y: Floats) -> Floats:
        """How far below the top points are."""
        left, bottom, right, top = self._sides
        if self.angle % 180:
            return x - left if self.angle == 90 else right - x
        return y - bottom if self.angle == 180 else top - y

    def holds(self, boxes: Floats) -> bool:
        """Whether all boxes can be seen on the page."""
        left, top, right, bottom = boxes
        width, height = self.size
        return bool(np.all((right > 0) & (left < width) & (bottom > 0) & (top < height)))


@dataclass(frozen=True, slots=True)
class _Runs:
    """Characters from `starts` to `ends` that are words, or parts of one that is set in several pieces.

    `follows` says which ones are such a part and not the first, `upright` which run in the direction of the most.
    """

    starts: Indices
    ends: Indices
    styles: Styles
    follows: Flags
    upright: Flags


def _runs(characters: Characters, text: str, tokens: Indices, styles: Styles, turned: _Turn, boxes: Floats) -> _Runs:
    """The tokens, those in the direction of the most parted where their characters stand apart."""
    starts, ends = tokens
    upright = styles.angle == turned.angle
    apart = _apart(boxes)
    before = np.concatenate(([0], np.cumsum(apart)))
    follows = np.zeros(len(starts), np.bool_)
    broken = np.flatnonzero(upright & (before[ends] > before[np.minimum(starts + 1, ends)]))
    inner = [at for token in broken for at in _breaks(int(starts[token]), int(ends[token]), apart, text)]
    if not inner:
        return _Runs(starts, ends, styles, follows, upright)
    places = np.searchsorted(starts, inner)
    more = characters.styles(inner)
    return _Runs(
        np.insert(starts, places, inner),
        np.insert(ends, places - 1, inner),
        styles.with_inserted(places, more),
        np.insert(follows, places, values=True),
        np.insert(upright, places, values=True),
    )


def _apart(boxes: Floats) -> Flags:
    """Whether a character does not follow the one before closely, or is of another height."""
    left, top, right, bottom = boxes
    apart = np.zeros(len(left), np.bool_)
    height = bottom - top
    size = np.maximum(np.maximum(height[:-1], height[1:]), 0.1)
    gap = left[1:] - right[:-1]
    back = left[1:] - left[:-1]
    low = np.maximum(np.minimum(height[:-1], height[1:]), 0.01)
    apart[1:] = (gap > size * _SPACE_EM) | (back < -size * _BACK_EM) | (size > low * _OTHER_HEIGHT)
    apart[1:] |= np.abs(bottom[1:] - bottom[:-1]) > size * 0.1
    return apart


def _breaks(start: int, end: int, apart: Flags, text: str) -> list[int]:
    """Where a token is parted: nowhere if its letters are spaced out on purpose."""
    inner = [at for at in range(start + 1, end) if apart[at] and text[at] not in _BROKEN_SIGNS]
    if len(inner) >= max(2, (end - start) * _TRACKED) or _RTL.search(text, start, end):
        return []
    return inner


def _words(runs: _Runs, turned: _Turn, boxes: Floats, text: str) -> tuple[list[Word], list[Word]]:
    """The words in the direction of the most, and the others."""
    made = _made(runs, turned, boxes, text)
    words: list[Word] = []
    done = 0
    for at in np.flatnonzero(_peculiar(runs, made)).tolist():
        words += made[done:at]
        done = at + 1
        if runs.upright[at] and made[at].text:
            _append(words, made[at])
    words += made[done:]
    return words, [word for word, upright in zip(made, runs.upright.tolist(), strict=True) if not upright and word.text]


def _made(runs: _Runs, turned: _Turn, boxes: Floats, text: str) -> list[Word]:
    """One word of each run."""
    firsts, lasts, styles = runs.starts, runs.ends - 1, runs.styles
    texts = [text[start:end] for start, end in zip(firsts.tolist(), runs.ends.tolist(), strict=True)]
    if _BROKEN.search(text):
        lasts = np.maximum(firsts, lasts - np.array([one[-1] in _BROKEN_SIGNS for one in texts], dtype=np.intp))
    if texts and _NOT_AS_READ.search(text):
        texts = "\n".join(texts).translate(_AS_READ).split("\n")
    left, top, right, bottom = boxes
    low = np.maximum(bottom[firsts], bottom[lasts])
    columns = (
        left[firsts],
        np.minimum(top[firsts], top[lasts]),
        np.maximum(right[firsts], right[lasts]),
        low,
        np.where(runs.upright, turned.y(styles.x, styles.y), low),
        styles.size,
        styles.bold,
        styles.italic,
    )
    glued = _glued(runs, boxes).tolist()
    made = zip(texts, *(column.tolist() for column in columns), repeat(False), glued, strict=False)
    return list(map(_as_word, made))


def _glued(runs: _Runs, boxes: Floats) -> Flags:
    """Which runs stand close after the one before: their space was taken back, as by programs that kern with it."""
    left, _, right, bottom = boxes
    last, first = runs.ends[:-1] - 1, runs.starts[1:]
    gap = left[first] - right[last]
    size = runs.styles.size
    touching = (
        (gap < _TOUCHING_EM * size[1:])
        & (gap > -0.3 * size[1:])
        & (np.abs(bottom[last] - bottom[first]) < 0.1 * size[1:])
    )
    touching &= first == runs.ends[:-1] + 1
    glued = np.zeros(len(runs.starts), np.bool_)
    glued[1:] = np.where(runs.follows[1:], gap < _SPACE_EM * size[:-1], touching)
    glued[1:] &= runs.upright[1:] & runs.upright[:-1]
    return glued


def _peculiar(runs: _Runs, made: Sequence[Word]) -> Flags:
    """Which words may be no words, or part of the one before, or its mark."""
    peculiar = ~runs.upright | np.array([word.glued or not word.text for word in made], np.bool_)
    smaller = runs.styles.size[1:] < runs.styles.size[:-1] * _MARK_SIZE
    peculiar[1:] |= smaller | ~runs.upright[:-1]
    return peculiar


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
    sizes = np.array([word.size for word in words])
    for i in np.flatnonzero(sizes[:-1] <= sizes[1:] * _MARK_SIZE).tolist():
        word, after = words[i], words[i + 1]
        if word.raised or not _MARK.fullmatch(word.text):
            continue
        rise = after.baseline - word.baseline
        near = -0.1 * after.size < after.left - word.right < 0.7 * after.size
        if near and after.size * _MARK_RISE < rise < after.size:
            words[i] = word._replace(raised=True, glued=False, baseline=after.baseline)


def _inside(words: list[Word], width: float, height: float) -> list[Word]:
    """The words that can be seen on the page; all of them when the page's size makes no sense."""
    seen = [w for w in words if w.right > 0 and w.left < width and w.bottom > 0 and w.top < height]
    return seen or words
