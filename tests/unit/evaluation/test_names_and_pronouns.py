"""Mentions by name, and the names that pronouns mean."""

from __future__ import annotations

import pytest

from desktop.document import Span
from desktop.evaluation.gold import GoldArticle, GoldMention, GoldPronoun
from desktop.evaluation.mentions import MentionScores
from desktop.evaluation.pronouns import PronounScores
from desktop.evaluation.scores import PredictedMention

TEXT = "US President Ann Lee's team met the Larkville Police Department. The President thanked Buddhists in Texas."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


GOLD = tuple(
    GoldMention(span(words), label)
    for words, label in [
        ("US President Ann Lee's", "person"),
        ("US", "place"),
        ("the Larkville Police Department", "organization"),
        ("Larkville", "place"),
        ("The President", "person"),
        ("Buddhists in", "person"),
        ("Texas", "place"),
    ]
)


def scores(*predicted: tuple[str, str]) -> MentionScores:
    result = MentionScores()
    result.add(GoldArticle("a", TEXT, (), mentions=GOLD), [PredictedMention(span(w), label) for w, label in predicted])
    return result


def test_names_are_found_in_longer_phrases_and_peoples_count_for_persons() -> None:
    every = [("Ann Lee", "PERSON"), ("US", "GPE"), ("Larkville Police Department", "ORG"), ("Buddhists", "NORP")]
    found = scores(*every, ("Texas", "GPE"))
    assert (found.ratio("all").f1, found.gold.total()) == (1.0, 5)
    assert found.exact == {"ORG": 1, "GPE": 2, "PERSON": 0}


@pytest.mark.parametrize("extra", [("Larkville", "GPE"), ("The President", "PERSON"), ("US", "NORP")])
def test_what_may_be_left_out_costs_nothing_when_found(extra: tuple[str, str]) -> None:
    assert scores(extra).predicted.total() == 0


def test_wrong_labels_and_other_words_are_wrong() -> None:
    found = scores(("Larkville Police Department", "PERSON"), ("team", "ORG"), ("Lee's team met", "PERSON"))
    assert (found.found.total(), found.predicted.total()) == (0, 3)


def test_one_mention_is_found_once() -> None:
    found = scores(("Ann Lee", "PERSON"), ("US President Ann", "PERSON"))
    assert (found.found["PERSON"], found.predicted["PERSON"]) == (1, 2)


def test_an_article_without_annotated_names_counts_for_nothing() -> None:
    result = MentionScores()
    result.add(GoldArticle("a", TEXT, ()), [PredictedMention(span("Texas"), "GPE")])
    assert result.predicted.total() == 0


def passage(text: str, pronoun: str, meant: tuple[bool, bool]) -> GoldArticle:
    at = text.index(f" {pronoun} ") + 1
    ask = GoldPronoun(Span(at, at + len(pronoun)), ((Span(0, 3), meant[0]), (Span(8, 11), meant[1])))
    return GoldArticle("a", text, (), pronoun=ask)


def test_pronouns_are_scored_by_gender() -> None:
    result = PronounScores()
    result.add(passage("Ann met Eve as she left .", "she", (True, False)), (Span(0, 3),))
    result.add(passage("Bob met Tom as he left .", "he", (True, False)), (Span(8, 11),))
    result.add(passage("Bob met Tom as he left .", "he", (False, True)), (Span(8, 11),))
    result.add(passage("Bob met Tom as he left .", "he", (False, False)), ())
    assert result.ratio("feminine").f1 == 1.0
    assert (result.ratio("masculine").precision, result.ratio("masculine").recall) == (0.5, 0.5)
    assert result.bias == 2.0
    assert result.gold["all"] == 3
