"""Annotated pronouns as questions: rows of features, and which of them are right."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.analyzer import Analyzer
from desktop.analysis.attribution.encoder import Encoder
from desktop.analysis.attribution.states import States
from desktop.analysis.lexicon import persons
from desktop.analysis.pieces import line_blocks
from desktop.analysis.speakers import glimpses
from desktop.analysis.speakers.article import Article
from desktop.analysis.speakers.glimpses import Sight
from desktop.analysis.speakers.learned import PronounRows
from desktop.analysis.speakers.pairs import FEATURES, Mention, bounds
from desktop.analysis.speakers.resolve import Resolver
from desktop.analysis.words import words_of
from desktop.document import Document, Span
from desktop.training.coreference.variants import Renaming, Rewritten, seen, swapped

Spans = list[list[int]]

_BETWEEN = (" of ", " for ", "'s ", "’s ")
"""What, before a name, makes it a part of somebody else's description."""
_LONGEST_LEAD = 12


@dataclass(frozen=True, slots=True)
class Question:
    """One pronoun of document number `document` of `corpus`, with those it may mean.

    `meant` says which are right, `open` which may be, as far as the annotation tells (all false where it tells all).
    `referents` are clusters, or negative for a description. `names` tells for each of GAP's two names which rows name
    it and whether it is meant. `sights` is where the encoder saw them: in the text, then in its variants.
    """

    corpus: str
    document: int
    gender: str
    rows: NDArray[np.float32]
    meant: NDArray[np.bool_]
    open: NDArray[np.bool_]
    referents: tuple[int, ...]
    names: tuple[tuple[NDArray[np.bool_], bool], ...] = ()
    sights: tuple[Sight, ...] = ()


class Text:
    """An annotated text as the program reads it."""

    def __init__(self, data: Mapping[str, Any], analyzer: Analyzer) -> None:
        doc = analyzer.parsed(Document(str(data["id"]), data["text"], line_blocks(data["text"])))
        self.text: str = data["text"]
        self.article = Article(words_of(doc), doc._.entity_clusters)
        resolver = Resolver(self.article, doc._.quote_candidates)
        resolver.found()
        self._rows = PronounRows(self.article, resolver.background, resolver.spoken)
        self._seen: States | None = doc._.seen
        self._variants: list[tuple[Rewritten, States]] = []

    def vary(self, variant: Rewritten | None, encoder: Encoder) -> None:
        """Look at the text in another form as well."""
        states = seen(variant.text, encoder) if variant is not None else None
        if variant is not None and states is not None:
            self._variants.append((variant, states))

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

    def sights(self, index: int, mentions: Sequence[Mention]) -> tuple[Sight, ...]:
        """Where the encoder sees the pronoun at word `index` and those it may mean, in the text and its variants."""
        if self._seen is None:
            return ()
        word, places = self.article.words[index], [self.bounds(mention) for mention in mentions]
        found = [glimpses.sight(self._seen, word.start, places)]
        for variant, states in self._variants:
            start, _ = variant.moved((word.start, word.end))
            found.append(glimpses.sight(states, start, [variant.moved(bounds) for bounds in places]))
        return tuple(one for one in found if one is not None) if found[0] is not None else ()

    def bounds(self, mention: Mention) -> tuple[int, int]:
        """The code points of a mention."""
        return bounds(self.article.words, mention)

    def names(self, mention: Mention, span: list[int]) -> bool:
        """Whether what is mentioned has a name at `span`."""
        if mention.cluster is None:
            first, end = self.bounds(mention)
            return first < span[1] and span[0] < end
        mentions = self.article.clusters[mention.cluster].mentions
        return any(m.span.start < span[1] and span[0] < m.span.end for m in mentions)


class Forms:
    """Other forms of annotated texts for the `encoder` to look at: "he" and "she" changed round, other family names."""

    def __init__(self, encoder: Encoder, *, seed: int, renamed: int = 2) -> None:
        self.encoder = encoder
        self._renamed = renamed
        self._renaming = Renaming(seed)

    def rename(self, text: Text, mentions: Sequence[Mention]) -> None:
        """Look at a text in which those whom one pronoun may mean have other family names."""
        names = [text.text[slice(*text.bounds(mention))] for mention in mentions if mention.name]
        for _ in range(self._renamed):
            text.vary(self._renaming.renamed(text.text, names), self.encoder)
        self._renaming.learn(names)


def read(
    path: Path, corpus: str, analyzer: Analyzer, *, first: int = 0, every: int = 1, forms: Forms | None = None
) -> Iterator[Question]:
    """The questions of one file of JSON lines, compressed by xz, whose documents are numbered from `first` on.

    Of its documents one in `every` is read. With `forms` each is looked at in other forms too.

    Raises:
        OSError: it cannot be read.
        ValueError, KeyError: it is not annotated.
    """
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for number, line in islice(enumerate(lines, start=first), 0, None, every):
            data = json.loads(line)
            text = Text(data, analyzer)
            if forms is not None:
                text.vary(swapped(text.text), forms.encoder)
            if data.get("gap"):
                yield from _of_gap(data, text, corpus, number, forms)
            else:
                yield from _of_chains(data, text, corpus, number)


def _of_gap(data: Mapping[str, Any], text: Text, corpus: str, number: int, forms: Forms | None) -> Iterator[Question]:
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
    if forms is not None:
        forms.rename(text, mentions)
    sights = text.sights(found[0], mentions)
    yield Question(corpus, number, found[1], rows, meant, undecided, _referents(mentions), pair, sights)


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
                known, sights = np.array(meant, dtype=bool), text.sights(found[0], mentions)
                yield Question(corpus, number, found[1], rows, known, nothing, _referents(mentions), (), sights)


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
