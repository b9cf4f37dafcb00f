"""What is told of a quote from gold alone."""

from __future__ import annotations

import pytest

from desktop.document import QuoteKind, Span
from desktop.evaluation.gold import GoldArticle, GoldQuote
from desktop.evaluation.phenomena import PHENOMENA, PhenomenonScores, phenomena
from desktop.evaluation.scores import Pair


def spans(text: str, *words: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(w), text.index(w) + len(w)) for w in words)


def told(text: str, content: list[str], source: list[str], cue: list[str], **more: bool) -> set[str]:
    quote = GoldQuote(QuoteKind.INDIRECT, spans(text, *content), spans(text, *source), cue=spans(text, *cue), **more)
    names = set(phenomena(GoldArticle("a", text, (quote,)), quote))
    assert names <= set(PHENOMENA)
    return names


@pytest.mark.parametrize(
    ("text", "content", "source", "cue", "expected"),
    [
        ("He says it all rains down.", "it all rains down", "He", "says", {"source before content", "pronoun source"}),
        ("It all rains down, Ann Lee says.", "It all rains down", "Ann Lee", "says", {"source after content"}),
        ("Rain falls, according to them.", "Rain falls", "them", "according to", {"according to", "pronoun source"}),
        ("It will all rain down today.", "It will all rain", "", "", {"no source", "no cue"}),
        ("A\nAnn said:\n\n“It rains all day.”", "“It rains all day.”", "Ann", "said", {"source in another paragraph"}),
    ],
)
def test_source_and_cue(text: str, content: str, source: str, cue: str, expected: set[str]) -> None:
    assert expected <= told(text, [content], [source] if source else [], [cue] if cue else [])


def test_content_in_pieces() -> None:
    text = "Intro\n“It rains,” he said, “every day.”\n\n“And snows.”"
    assert told(text, ["“It rains,”", "“every day.”"], ["he"], ["said"]) >= {"discontinuous", "source inside content"}
    assert "several paragraphs" in told(text, ["“every day.”\n\n“And snows.”"], [], [])
    assert "several paragraphs" in told(text, ["“every day.”", "“And snows.”"], [], [])
    assert "discontinuous" not in told(text, ["“every day.”", "“And snows.”"], [], [])


def test_cues_are_told_apart_only_where_the_file_does() -> None:
    text = "Rain falls, she fears."
    assert "cue of speech" in told(text, ["Rain falls"], ["she"], ["fears"], cue_of_speech=True)
    assert "cue of another kind" in told(text, ["Rain falls"], ["she"], ["fears"], cue_of_speech=False)
    assert not {"cue of speech", "cue of another kind"} & told(text, ["Rain falls"], ["she"], ["fears"])


def test_quotes_in_quotes() -> None:
    text = "Ann says that Bo says that rain falls."
    outer = GoldQuote(QuoteKind.INDIRECT, spans(text, "that Bo says that rain falls"))
    inner = GoldQuote(QuoteKind.INDIRECT, spans(text, "that rain falls"))
    article = GoldArticle("a", text, (outer, inner))
    assert "holds another quote" in set(phenomena(article, outer))
    assert "nested in another quote" in set(phenomena(article, inner))


def test_recall_is_counted_for_each() -> None:
    text = "He says it all rains down. He says that the sun shines."
    quotes = tuple(
        GoldQuote(QuoteKind.INDIRECT, spans(text, words), (Span(0, 2),))
        for words in ("it all rains down", "the sun shines")
    )
    scores = PhenomenonScores()
    scores.count(GoldArticle("a", text, quotes), [Pair(1, 0, exact=True, linked=False)])
    assert (scores.gold["pronoun source"], scores.found["pronoun source"]) == (2, 1)
    assert scores.linked["pronoun source"] == 0
