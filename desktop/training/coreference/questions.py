"""Annotated pronouns as questions: rows of features, and which of them are right."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.analyzer import Analyzer
from desktop.analysis.lexicon import persons
from desktop.analysis.pieces import line_blocks
from desktop.analysis.speakers.article import Article
from desktop.analysis.speakers.learned import PronounRows
from desktop.analysis.speakers.pairs import FEATURES, Mention
from desktop.analysis.speakers.resolve import Resolver
from desktop.analysis.words import words_of
from desktop.document import Document, Span

Spans = list[list[int]]

_BETWEEN = (" of ", " for ", "'s ", "’s ")
"""What, before a name, makes it a part of somebody else's description."""
_LONGEST_LEAD = 12


@dataclass(frozen=True, slots=True)
class Question:
    """One pronoun of document number `document` of `corpus`, with those it may mean.

    `meant` says which are right, `open` which may be, as far as the annotation tells (all false where it tells all).
    `referents` are clusters, or negative for a description. `names` tells for each of GAP's two names which rows name
    it and whether it is meant.
    """

    corpus: str
    document: int
    gender: str
    rows: NDArray[np.float32]
    meant: NDArray[np.bool_]
    open: NDArray[np.bool_]
    referents: tuple[int, ...]
    names: tuple[tuple[NDArray[np.bool_], bool], ...] = ()


class Text:
    """An annotated text as the program reads it."""

    def __init__(self, data: Mapping[str, Any], analyzer: Analyzer) -> None:
        doc = analyzer.parsed(Document(str(data["id"]), data["text"], line_blocks(data["text"])))
        self.text: str = data["text"]
        self.article = Article(words_of(doc), doc._.entity_clusters)
        resolver = Resolver(self.article, doc._.quote_candidates)
        resolver.found()
        self._rows = PronounRows(self.article, resolver.background, resolver.spoken)

    def pronoun_at(self, start: int, end: int) -> tuple[int, str] | None:
        """The word and the gender of the pronoun at `[start, end)`, if it is "he", "her" and so on."""
        index = self.article.range(Span(start, end))[0]
        word = self.article.words[index] if index < len(self.article.words) else None
        if word is None or (word.start, word.end) != (start, end) or word.tag not in {"PRP", "PRP$"}:
            return None
        gender = persons().pronouns.get(word.folded)
        return (index, gender) if gender else None

    def asked(self, index: int, gender: str) -> tuple[list[Mention], NDArray[np.float32]]:
        """Whom the pronoun may mean, and their features."""
        mentions, rows = self._rows.of(index, gender)
        return mentions, np.array(rows, dtype=np.float32).reshape(len(mentions), len(FEATURES))

    def bounds(self, mention: Mention) -> tuple[int, int]:
        """The code points of a mention."""
        first = mention.name.first if mention.name else mention.head
        return self.article.words[first].start, self.article.words[mention.head].end

    def names(self, mention: Mention, span: list[int]) -> bool:
        """Whether what is mentioned has a name at `span`."""
        if mention.cluster is None:
            first, end = self.bounds(mention)
            return first < span[1] and span[0] < end
        mentions = self.article.clusters[mention.cluster].mentions
        return any(m.span.start < span[1] and span[0] < m.span.end for m in mentions)


def read(path: Path, corpus: str, analyzer: Analyzer, *, first: int = 0) -> Iterator[Question]:
    """The questions of one file of JSON lines, compressed by xz, whose documents are numbered from `first` on.

    Raises:
        OSError: it cannot be read.
        ValueError, KeyError: it is not annotated.
    """
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=first):
            data = json.loads(line)
            yield from (_of_gap if data.get("gap") else _of_chains)(data, Text(data, analyzer), corpus, number)


def _of_gap(data: Mapping[str, Any], text: Text, corpus: str, number: int) -> Iterator[Question]:
    gap = data["gap"]
    found = text.pronoun_at(*gap["pronoun"])
    if found is None:
        return
    mentions, rows = text.asked(*found)
    named = {part: np.array([text.names(m, gap[part]) for m in mentions], dtype=bool) for part in "AB"}
    meant = (named["A"] & gap["A_coref"]) | (named["B"] & gap["B_coref"])
    either = gap["A_coref"] or gap["B_coref"]
    undecided = np.zeros(len(mentions), bool) if either else ~(named["A"] | named["B"])
    pair = tuple((named[part], bool(gap[f"{part}_coref"])) for part in "AB")
    yield Question(corpus, number, found[1], rows, meant, undecided, _referents(mentions), pair)


def _of_chains(data: Mapping[str, Any], text: Text, corpus: str, number: int) -> Iterator[Question]:
    for chain in data["coref"]:
        for start, end in chain:
            found = text.pronoun_at(start, end)
            if found:
                mentions, rows = text.asked(*found)
                direct = [is_in_chain(text.text, text.bounds(m), chain, named=m.name is not None) for m in mentions]
                clusters = {m.cluster for m, right in zip(mentions, direct, strict=True) if right} - {None}
                meant = [right or m.cluster in clusters for m, right in zip(mentions, direct, strict=True)]
                nothing = np.zeros(len(mentions), bool)
                yield Question(
                    corpus, number, found[1], rows, np.array(meant, dtype=bool), nothing, _referents(mentions)
                )


def _referents(mentions: list[Mention]) -> tuple[int, ...]:
    return tuple(-m.head if m.cluster is None else m.cluster for m in mentions)


def is_in_chain(text: str, bounds: tuple[int, int], chain: Spans, *, named: bool) -> bool:
    """Whether a name or a noun at `bounds` heads one of the chain's mentions, whose spans are whole phrases."""
    return any(
        start <= bounds[0] and bounds[1] <= end and _heads(text[start : bounds[0]], text[bounds[1] : end], named=named)
        for start, end in chain
    )


def _heads(lead: str, tail: str, *, named: bool) -> bool:
    if not tail.strip(" .'’s") and not any(part in lead for part in _BETWEEN):
        return True
    return tail.lstrip()[:1] in {",", "("} and (not named or len(lead) < _LONGEST_LEAD)
