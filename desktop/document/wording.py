"""The same words in two places: words as readers compare them, fingerprints to find candidates, alignments to judge.

Two wordings are compared as sequences of words; case, punctuation and the kind of quotation mark do not count, every
word does, with the sign that belongs to a figure (£5, -12, 40%). Accents count too, since "schon" is not "schön" and
"ano" not "año", but for those of names, which papers write as they can: Erdoğan, Erdogan.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from hashlib import blake2b

from desktop.document.spans import Span

_WORD = re.compile(
    r"\[?(?:\.\s?){2,}\.?\]?|\[?…\]?"  # an ellipsis, in brackets or not
    r"|\d[\d.,]*\d|\w+(?:['’\u2010\u2011-]\w+)*"
)
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")
_MINUS = "-\N{MINUS SIGN}\N{EN DASH}"
_SHARES = "%\N{PER MILLE SIGN}\N{PER TEN THOUSAND SIGN}"
_SHINGLE = 3
_WINDOW = 4
GAP = "…"
"""What a mark of omission becomes."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text as it is compared, and where it stands with its signs. An omission is the word `GAP`."""

    form: str
    span: Span


def wording(text: str, spans: Sequence[Span] = ()) -> tuple[Word, ...]:
    """The words of a text, or of parts of it; between two parts something is left out, so a `GAP` stands there."""
    found: list[Word] = []
    for span in spans or (Span(0, len(text)),):
        if found and found[-1].form != GAP:
            found.append(Word(GAP, Span(span.start, span.start)))
        matches = list(_WORD.finditer(text, *span))
        shouted = [m[0].isupper() for m in matches]
        for number, match in enumerate(matches):
            alone = not any(shouted[max(0, number - 1) : number] + shouted[number + 1 : number + 2])
            found.append(_word(text, match, span, keep_acronym=alone))
    return tuple(found)


def fingerprints(words: Sequence[Word]) -> frozenset[int]:
    """Numbers (63 bits) that two wordings share when they share a run of six words, and seldom otherwise.

    Winnowing (Schleimer, Wilkerson, Aiken 2003) over runs of three words: of each four hashes in a row the least is
    kept; all of them where there are fewer.
    """
    hashes = _shingles(_bare(words))
    if len(hashes) <= _WINDOW:
        return frozenset(hashes)
    return frozenset(min(hashes[at : at + _WINDOW]) for at in range(len(hashes) - _WINDOW + 1))


def probes(words: Sequence[Word]) -> frozenset[int]:
    """Every number that `fingerprints` of another wording could share with this one: to look up a short passage."""
    return frozenset(_shingles(_bare(words)))


class Change(StrEnum):
    """What became of a run of words on the way from one wording to the other."""

    SAME = "same"
    DROPPED = "dropped"
    ADDED = "added"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words: `first` and `second` are half-open ranges of word numbers in the two wordings."""

    change: Change
    first: tuple[int, int]
    second: tuple[int, int]


class Relation(StrEnum):
    """How the first wording stands to the second."""

    IDENTICAL = "identical"
    PART = "part"
    """The first is a run of words of the second."""
    WHOLE = "whole"
    """The second is a run of words of the first."""
    ELLIPSIS = "ellipsis"
    """The first is the second with omissions where it says so, or the other way round."""
    ALTERED = "altered"
    """Words differ, but the two are plainly one statement."""
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two wordings side by side. `shared` is the number of words in common, in order; `pieces` cover both wordings."""

    relation: Relation
    pieces: tuple[Piece, ...]
    shared: int

    @property
    def changes(self) -> tuple[Piece, ...]:
        """The pieces where the two differ."""
        return tuple(piece for piece in self.pieces if piece.change is not Change.SAME)


_LEAST_SHARED = 4
_LEAST_SHARE = 0.6
"""Of the shorter wording's words; below, two statements merely speak of the same thing."""


def align(first: Sequence[Word], second: Sequence[Word]) -> Alignment:
    """The two wordings aligned word by word, and what follows for their relation."""
    one, other = [word.form for word in first], [word.form for word in second]
    codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    pieces = tuple(Piece(_CHANGES[tag], (a, b), (c, d)) for tag, a, b, c, d in codes)
    shared = sum(p.first[1] - p.first[0] for p in pieces if p.change is Change.SAME and GAP not in one[slice(*p.first)])
    return Alignment(_relation(one, other, shared), pieces, shared)


def standings(passage: Sequence[str], said: Sequence[str]) -> Iterator[tuple[tuple[int, int], ...]]:
    """Where the forms of a passage stand in those of a statement word for word: half-open runs of word numbers.

    Words may be left out only where the passage says so with a `GAP`; a run never goes over one of the statement's,
    which stands for words that nobody knows. One place for each way to begin; none when the passage has no words.
    """
    parts = _split(list(passage))
    said = list(said)
    for begin in range(len(said)) if parts else ():
        runs: list[tuple[int, int]] = []
        at = begin
        for part in parts:
            places = range(at, len(said) - len(part) + 1) if runs else (at,)
            place = next((n for n in places if said[n : n + len(part)] == part), None)
            if place is None:
                break
            at = place + len(part)
            runs.append((place, at))
        else:
            yield tuple(runs)


_CHANGES = {"equal": Change.SAME, "delete": Change.DROPPED, "insert": Change.ADDED, "replace": Change.REPLACED}


def _relation(one: list[str], other: list[str], shared: int) -> Relation:
    bare, opposite = [w for w in one if w != GAP], [w for w in other if w != GAP]
    if not bare or not opposite:
        return Relation.UNRELATED
    if one == other:
        return Relation.IDENTICAL
    if GAP not in one and GAP not in other:
        if _holds(other, one):
            return Relation.PART
        if _holds(one, other):
            return Relation.WHOLE
    if _with_omissions(one, other) or _with_omissions(other, one):
        return Relation.ELLIPSIS
    shorter = min(len(bare), len(opposite))
    enough = shared >= min(_LEAST_SHARED, shorter) and shared >= _LEAST_SHARE * shorter
    return Relation.ALTERED if enough and shorter >= _LEAST_SHARED else Relation.UNRELATED


def _holds(long: list[str], run: list[str]) -> bool:
    """Whether `run` is a run of words in `long`."""
    size = len(run)
    return any(long[at : at + size] == run for at in range(len(long) - size + 1) if long[at] == run[0])


def _with_omissions(short: list[str], full: list[str]) -> bool:
    """Whether `short` is a stretch of `full` but for words left out exactly where `short` has a `GAP`."""
    parts = _split(short)
    if len(parts) < 2 and short.count(GAP) == 0:
        return False
    plain = [word for word in full if word != GAP]
    at = 0
    for part in parts:
        place = next((n for n in range(at, len(plain) - len(part) + 1) if plain[n : n + len(part)] == part), None)
        if place is None:
            return False
        at = place + len(part)
    return True


def _split(words: list[str]) -> list[list[str]]:
    """The runs between omissions; none of them empty."""
    runs: list[list[str]] = [[]]
    for word in words:
        if word == GAP:
            runs.append([])
        else:
            runs[-1].append(word)
    return [run for run in runs if run]


def _word(text: str, match: re.Match[str], within: Span, *, keep_acronym: bool) -> Word:
    """A match as a word; the marks over and under its last letter and the signs of a figure belong to it."""
    written, (start, end) = match[0], match.span()
    if written.strip("[]. \t\n\r") in ("", GAP):
        return Word(GAP, Span(start, end))
    while end < within.end and text[end] > "\u02ff" and unicodedata.category(text[end])[0] == "M":
        end += 1
    form = _form(text[start:end], keep_acronym=keep_acronym)
    if written[-1].isdigit() or written[0].isdigit():
        before, after = _signs(text, Span(start, end), within)
        form = "".join(sorted(text[before:start].strip() + text[end:after].strip())).replace("\u2013", "-") + form
        start, end = before, after
    return Word(form.replace("\N{MINUS SIGN}", "-"), Span(start, end))


def _signs(text: str, figure: Span, within: Span) -> tuple[int, int]:
    """Where a figure with its signs begins and ends: a minus, a currency, per cent, degrees; a space may be between."""
    start, end = figure
    if start > within.start and _is_sign(text[start - 1]):
        start -= 1
    elif start - 1 > within.start and text[start - 1].isspace() and unicodedata.category(text[start - 2]) == "Sc":
        start -= 2
    alone = start - 1 <= within.start or not text[start - 2].isalnum()
    if start > within.start and text[start - 1] in _MINUS and alone:
        start -= 1
    if end < within.end and (_is_sign(text[end]) or text[end] in _SHARES):
        end += 1
    elif end + 1 < within.end and text[end].isspace() and _is_unit(text[end + 1]):
        end += 2
    return start, end


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] == "S" and char != "\N{MINUS SIGN}"


def _is_unit(char: str) -> bool:
    return char in _SHARES or unicodedata.category(char) == "Sc"


def _form(word: str, *, keep_acronym: bool) -> str:
    if keep_acronym and word.isupper() and 2 <= len(word) <= 3 and word.isascii():
        return word  # "US" is not "us", "IT" not "it"
    if not word.isascii():
        word = unicodedata.normalize("NFKC", word)
        word = _unaccented(word) if word[0].isupper() and not word.isupper() else word
        word = word.replace("’", "'").replace("\u2010", "-").replace("\u2011", "-")
    return _THOUSANDS.sub("", word.casefold()) if "," in word else word.casefold()


def _bare(words: Sequence[Word]) -> list[str]:
    """The words as fingerprints are made of them, so that a candidate is found whatever its accents and signs."""
    return [bare for word in words if word.form != GAP and (bare := _without_signs(word.form))]


def _without_signs(form: str) -> str:
    plain = form if form.isascii() else _unaccented(form)
    return plain if plain.isalpha() else "".join(c for c in plain if c.isalnum() or c in "_'.-").lstrip("-")


def _unaccented(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word) if unicodedata.category(c)[0] != "M")


def _shingles(forms: Sequence[str]) -> list[int]:
    size = min(_SHINGLE, len(forms))
    if not size:
        return []
    return [_hash(" ".join(forms[at : at + size])) for at in range(len(forms) - size + 1)]


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1
