"""Finding words in a text as readers mean it: accents, case, kinds of quotation marks, dashes and spaces are one."""

from __future__ import annotations

import re
import unicodedata

from desktop.document import Span

_SINGLE_QUOTES = "’‘‚‛′´`‹›ʼ＇"
_DOUBLE_QUOTES = "“”„‟″«»＂"
_DASHES = "‐‑‒–—―−"
_ALIKE = {
    **dict.fromkeys(map(ord, _SINGLE_QUOTES), "'"),
    **dict.fromkeys(map(ord, _DOUBLE_QUOTES), '"'),
    **dict.fromkeys(map(ord, _DASHES), "-"),
    0xAD: "",
}
_SPACE = re.compile(r"\s+")


class TextSearch:
    """A text made ready to be searched; ready on the first question.

    Folding can change the number of characters (an accent of its own vanishes, ß becomes ss), so it comes with the
    place in the text of each folded character; without such characters the folded text is as long as the text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: str | None = None
        self._origins: list[int] | None = None

    def find(self, query: str, *, whole_words: bool = False) -> tuple[Span, ...]:
        """The places of `query`, in order and without overlaps; none for an empty query."""
        wanted = _fold(_SPACE.sub(" ", query))
        if not wanted.strip():
            return ()
        folded = self._prepare()
        found: list[Span] = []
        at = folded.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            span = self._span(at, end)
            if (not found or span.start >= found[-1].end) and not (whole_words and _cuts_a_word(folded, at, end)):
                found.append(span)
                at = folded.find(wanted, end)
            else:
                at = folded.find(wanted, at + 1)
        return tuple(found)

    def _prepare(self) -> str:
        if self._folded is None:
            table = {ord(c): _fold_character(c) for c in set(self._text)}
            self._folded = self._text.translate(table)
            if any(len(to) != 1 for to in table.values()):
                self._origins = [at for at, c in enumerate(self._text) for _ in table[ord(c)]]
        return self._folded

    def _span(self, start: int, end: int) -> Span:
        if self._origins is None:
            return Span(start, end)
        after = self._origins[end] if end < len(self._origins) else len(self._text)
        return Span(self._origins[start], max(after, self._origins[end - 1] + 1))


def _fold(text: str) -> str:
    return "".join(map(_fold_character, text))


def _fold_character(character: str) -> str:
    if character.isascii():
        return " " if character.isspace() else character.lower()
    alike = _ALIKE.get(ord(character))
    if alike is not None:
        return alike
    if character.isspace():
        return " "
    plain = unicodedata.normalize("NFKD", character.casefold())
    return "".join(_ALIKE.get(ord(c), c) for c in plain if not unicodedata.combining(c)).casefold()


def _cuts_a_word(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    return before or (end < len(text) and text[end].isalnum() and text[end - 1].isalnum())
