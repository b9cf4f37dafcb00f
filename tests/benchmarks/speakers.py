"""How telling who is who grows with the length of a text, and what it adds to the analysis."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from desktop.analysis.candidates import EntityCluster, QuoteCandidate
from desktop.analysis.components.entities import EntityClusterer, names_of
from desktop.analysis.components.speakers import SpeakerResolver
from desktop.analysis.entities.find import clusters
from desktop.analysis.speakers.resolve import resolve
from desktop.analysis.words import Range, Word, words_of
from desktop.document import Mention, Span
from tests.golden.articles.reading import load, names
from tests.models import loaded

LENGTHS = (1_000, 5_000, 20_000, 50_000, 100_000, 200_000)


class Parsed(NamedTuple):
    """What the components are given of one article, and the code points it takes."""

    words: list[Word]
    names: list[Range]
    clusters: list[EntityCluster]
    candidates: list[QuoteCandidate]
    length: int


def main() -> None:
    """Print the figures as JSON."""
    resolve(*tiled(20_000))  # word lists and the scorer are read once
    figures = {f"us_per_word_{length // 1000}k": _us_per_word(length) for length in LENGTHS}
    figures["growth"] = figures["us_per_word_200k"] / figures["us_per_word_20k"]
    figures |= {f"entities_us_per_word_{length // 1000}k": _us_per_word_of_entities(length) for length in LENGTHS}
    figures["entities_growth"] = figures["entities_us_per_word_200k"] / figures["entities_us_per_word_20k"]
    figures["who_share"] = _share_of_who_is_who()
    figures["learned_share"] = 1 - _us_per_word(100_000, learned=False) / figures["us_per_word_100k"]
    print(json.dumps(figures))


def _us_per_word(length: int, *, learned: bool = True) -> float:
    given = tiled(length)
    start = time.process_time()
    resolve(*given, learned=learned)
    return (time.process_time() - start) / len(given[0]) * 1e6


def _us_per_word_of_entities(length: int) -> float:
    words, names = tiled_names(length)
    start = time.process_time()
    clusters(words, names)
    return (time.process_time() - start) / len(words) * 1e6


def _share_of_who_is_who() -> float:
    """The CPU time of the components for entities and speakers over that of the analysis without them."""
    pipeline, who = loaded(), (EntityClusterer(), SpeakerResolver())
    documents = [load(name)[0] for name in names()]
    start = time.process_time()
    docs = [pipeline.parsed(document) for document in documents]
    whole = time.process_time() - start
    start = time.process_time()
    for doc in docs:
        for component in who:
            component(doc)
    share = time.process_time() - start
    return share / (whole - share)


def tiled_names(length: int) -> tuple[list[Word], list[Range]]:
    """The words of `tiled`, and the model's names in them."""
    words = tiled(length)[0]
    found: list[Range] = []
    base = 0
    while base < len(words):
        for article in articles():
            found += (Range(first + base, last + base, label) for first, last, label in article.names)
            base += len(article.words)
            if base >= len(words):
                break
    return words, found


def tiled(length: int) -> tuple[list[Word], list[EntityCluster], list[QuoteCandidate]]:
    """Articles one after the other, over and over, until there are `length` words; who has one name is one person."""
    words: list[Word] = []
    candidates: list[QuoteCandidate] = []
    mentions: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    shift = paragraph = sentence = 0
    while len(words) < length:
        for article in articles():
            base = len(words)
            words += [
                w._replace(
                    start=w.start + shift,
                    end=w.end + shift,
                    head=w.head + base if w.head >= 0 else w.head,
                    paragraph=w.paragraph + paragraph,
                    sentence=w.sentence + sentence,
                )
                for w in article.words
            ]
            paragraph, sentence = words[-1].paragraph + 1, words[-1].sentence + 1
            for cluster in article.clusters:
                moved = (Mention(_moved(m.span, shift), m.kind) for m in cluster.mentions)
                mentions[cluster.name, cluster.label] += moved
            candidates += [_candidate(candidate, shift) for candidate in article.candidates]
            shift += article.length + 2
            if len(words) >= length:
                break
    things = [EntityCluster(name, label, tuple(found)) for (name, label), found in mentions.items()]
    return words, things, candidates


@cache
def articles() -> list[Parsed]:
    """The articles of the golden suite, parsed."""
    found = []
    for name in names():
        document, _ = load(name)
        doc = loaded().parsed(document)
        given = doc._.entity_clusters, doc._.quote_candidates
        found.append(Parsed(words_of(doc), list(names_of(doc)), *given, len(document.text)))
    return found


def _candidate(candidate: QuoteCandidate, shift: int) -> QuoteCandidate:
    return replace(
        candidate,
        content=_all(candidate.content, shift),
        verbatim=_all(candidate.verbatim, shift),
        cue=_all(candidate.cue, shift),
        source=_all(candidate.source, shift),
        source_head=candidate.source_head and _moved(candidate.source_head, shift),
        parent=None,
    )


def _all(spans: Iterable[Span], shift: int) -> tuple[Span, ...]:
    return tuple(_moved(span, shift) for span in spans)


def _moved(span: Span, shift: int) -> Span:
    return Span(span.start + shift, span.end + shift)


if __name__ == "__main__":
    main()
