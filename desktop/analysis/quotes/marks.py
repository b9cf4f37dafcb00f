"""Quotation marks, paired paragraph by paragraph. Pure text, linear time, no text is an error.

Knows typographic double and single marks, guillemets, German low marks, LaTeX marks and the two typewriter marks.
An apostrophe is not a mark; a mark without a partner is ignored, save where a quotation runs on into the next
paragraph, which is then opened anew, or where speech plainly begins at the mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.document import Span

_MARK = re.compile(r"``|''|,,(?=\w)|[\"“”„‟«»‹›‘’‚']")
_CLOSERS = {
    "“": ("”", '"', "“"),
    "”": ("”",),
    "„": ("“", "”", '"'),
    "‟": ("”",),
    ",,": ("''", "“", "”", '"'),
    "«": ("»",),
    "»": ("«",),
    "‹": ("›",),
    "›": ("‹",),
    "``": ("''", '"', "”"),
    "''": ("''",),
    '"': ('"', "”"),
    "‘": ("’",),
    "‚": ("‘", "’"),
    "'": ("'",),
}
_CLOSING = frozenset(mark for marks in _CLOSERS.values() for mark in marks)
_SINGLE = frozenset("‘’‚'‹›")
_ELISIONS = re.compile(r"['‘’](?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|n['’]|bout\b|round\b)", re.IGNORECASE)
_NEAR = 8
"""Code points in which the word next to a mark is looked for."""
_SPEECH_END = frozenset(".,!?…")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks, marks included.

    `paragraph` is its index among the paragraphs given; `open_ended` means that it is closed only in a later
    paragraph, `continues` that it goes on from the one before it.
    """

    span: Span
    paragraph: int
    open_ended: bool = False
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark and whether, by its shape and its neighbours, it may open and close."""

    start: int
    end: int
    text: str
    opens: bool
    closes: bool


def quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """Outermost quotations of all `paragraphs`, in order of the text."""
    result: list[Quotation] = []
    awaited = ""
    for index, paragraph in enumerate(paragraphs):
        found, unclosed = _pair(text, paragraph)
        unclosed = None if unclosed is not None and unclosed.text in _SINGLE else unclosed  # may be an apostrophe
        goes_on = bool(awaited) and _starts_with(text, paragraph, awaited)
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        runs_on = unclosed is not None and following is not None and _starts_with(text, following, unclosed.text)
        if unclosed is not None and (runs_on or _speech_opens(text, paragraph, unclosed.start)):
            found.append(Span(unclosed.start, paragraph.end))
        quoted = [Quotation(span, index) for span in found]
        if goes_on and quoted:
            quoted[0] = replace(quoted[0], continues=True)
        if runs_on and quoted:
            quoted[-1] = replace(quoted[-1], open_ended=True)
        awaited = unclosed.text if runs_on and unclosed is not None else ""
        result.extend(quoted)
    return tuple(result)


def left_open(text: str, paragraph: Span) -> Mark | None:
    """The mark in `paragraph` that opens a quotation and is not closed in it."""
    return _pair(text, paragraph)[1]


def closed_first(text: str, paragraph: Span, opened: Mark) -> bool | None:
    """Whether `paragraph` closes what `opened` opens before it opens another such quotation; None when neither.

    A single mark may be an apostrophe: it closes only behind what ends speech.
    """
    start = _first(text, paragraph)
    for mark in _marks(text, paragraph):
        if mark.opens and mark.text == opened.text and (mark.start == start or not mark.closes):
            return False
        if mark.closes and mark.text in _CLOSERS[opened.text]:
            return mark.text not in _SINGLE or _before(text, mark.start, paragraph.start) in _SPEECH_END
    return None


def around(text: str, span: Span) -> tuple[str, str]:
    """The marks at the two ends of a quotation, each "" when it has none there."""
    opening = _MARK.match(text, *span)
    words = span.of(text)
    closing = next((mark for mark in ("''", *_CLOSING) if words.endswith(mark) and len(words) > len(mark)), "")
    return opening[0] if opening else "", closing


def _first(text: str, paragraph: Span) -> int:
    words = paragraph.of(text)
    return paragraph.start + len(words) - len(words.lstrip())


def _speech_opens(text: str, paragraph: Span, at: int) -> bool:
    """Whether a mark nobody closed still opens speech: it begins the paragraph or follows a comma or colon."""
    before = text[paragraph.start : at].rstrip()
    return not before or before[-1] in ",:"


def _starts_with(text: str, paragraph: Span, mark: str) -> bool:
    start = _first(text, paragraph)
    return text.startswith(mark, start, paragraph.end)


def _pair(text: str, paragraph: Span) -> tuple[list[Span], Mark | None]:
    """Closed outermost quotations of one paragraph, and the mark that stays open at its end."""
    closed: list[Span] = []
    opened: Mark | None = None
    for mark in _marks(text, paragraph):
        if opened is None:
            opened = mark if mark.opens else None
        elif mark.closes and mark.text in _CLOSERS[opened.text]:
            if mark.end - opened.start > len(mark.text) + len(opened.text):
                closed.append(Span(opened.start, mark.end))
            opened = None
        elif mark.opens and (mark.text == opened.text or (opened.text in _SINGLE and mark.text not in _SINGLE)):
            opened = mark
    return closed, opened


def _marks(text: str, paragraph: Span) -> Iterator[Mark]:
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end, mark = match.start(), match.end(), match[0]
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        opens, closes = _sides(mark, before, after)
        if mark in _SINGLE and before.isspace() and after.isspace():
            opens, closes = _single_between_spaces(text, start, paragraph, opens=opens)
        elif mark in _SINGLE:
            opens = opens and not before.isalnum() and not after.isspace() and not _ELISIONS.match(text, start)
            closes = closes and not after.isalnum() and not before.isspace() and not _plural(text, start, paragraph.end)
        if opens or closes:
            yield Mark(start, end, mark, opens, closes)


def _single_between_spaces(text: str, at: int, paragraph: Span, *, opens: bool) -> tuple[bool, bool]:
    """Whether a single mark may open and may close in text with a space around each mark: "' Go ! ' said Ann .".

    Behind a word it is the apostrophe of a plural ("the boys ' room"), save where a capital letter follows.
    """
    before = _before(text, at, paragraph.start)
    capital = text[at + 1 : min(at + _NEAR, paragraph.end)].lstrip()[:1].isupper()
    word = before.isalnum()
    return (opens or text[at] == "'") and (not word or (capital and before not in "sS")), not word and text[at] != "‘"


def _before(text: str, at: int, start: int) -> str:
    """The last character of the words right before `at`, " " when there is none from `start` on."""
    return text[max(start, at - _NEAR) : at].rstrip()[-1:] or " "


def _sides(mark: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a mark may open and may close, by its shape and, where that does not tell, by its neighbours."""
    if mark in {"“", "„", "‟", "‘", "‚", "``", ",,"}:
        return True, mark in {"“", "‘"} and not before.isspace() and not after.isalnum()
    if mark in {"”", "’"}:
        return False, True
    if mark in {"«", "»", "‹", "›"}:
        return mark in {"«", "‹"} or before.isspace(), True
    glued_left, glued_right = not before.isspace() and before not in "([{—–-", not after.isspace()
    if glued_left and not glued_right:
        return False, True
    if glued_right and not glued_left:
        return True, False
    return not before.isalnum() and (glued_right or before.isspace()), True


def _plural(text: str, at: int, end: int) -> bool:
    """Whether the single mark at `at` looks like a possessive ("the students’ work") and a later one closes."""
    if at == 0 or text[at - 1] not in "sS":
        return False
    line = text[at + 1 : min(end, at + 400)]
    return any(
        line[i] in "’'" and line[i - 1] in _SPEECH_END and not line[i + 1 : i + 2].isalnum()
        for i in range(1, len(line))
    )


def inside(quotes: Iterable[Quotation], starts: Sequence[int]) -> list[int]:
    """For each of the ascending code points `starts` the index of the quotation around it, or -1."""
    result = [-1] * len(starts)
    at = 0
    for index, quotation in enumerate(quotes):
        while at < len(starts) and starts[at] < quotation.span.start:
            at += 1
        while at < len(starts) and starts[at] < quotation.span.end:
            result[at] = index
            at += 1
    return result
