"""Questions about pronouns, learning from them, and what is measured."""

from __future__ import annotations

import json
import lzma
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.analyzer import Analyzer
from desktop.analysis.speakers.decoder import MATRICES, NORMS, packed
from desktop.analysis.speakers.pairs import FEATURES
from desktop.analysis.speakers.scorer import PROJECTIONS, Scorer
from desktop.training.coreference.card import write_card
from desktop.training.coreference.measuring import FOLDS, Answer, across_folds, answer, gap_figures
from desktop.training.coreference.questions import Question, is_in_chain, read
from desktop.training.coreference.saving import save
from desktop.training.coreference.variants import Renaming, swapped
from tests.models import loaded

SIGNAL = FEATURES.index("mention subject")


def parts() -> dict[str, Any]:
    """A scorer for which the subject is whoever is meant."""
    hidden = np.zeros((len(FEATURES), 1), np.float32)
    hidden[SIGNAL] = 5
    one: dict[str, Any] = {
        "hidden": hidden,
        "bias": np.zeros(1),
        "out": np.ones(1),
        "nobody": np.zeros(1),
        "far": np.zeros(1),
    }
    one |= {"mean": np.zeros(len(FEATURES)), "scale": np.ones(len(FEATURES))}
    for name in PROJECTIONS:
        one |= {name: np.zeros((12, 1)), f"{name}_bias": np.zeros(1)}
    for name in MATRICES:
        one |= packed(name, np.zeros((1, 12, 12), np.float32), np.zeros((1, 12), np.float32))
    for name in NORMS:
        one |= {f"{name}_gain": np.ones((1, 12)), f"{name}_shift": np.zeros((1, 12))}
    return {name: array.astype(np.float32) if array.dtype == np.float64 else array for name, array in one.items()}


def subjects() -> Scorer:
    return Scorer.of(parts())


def made(count: int, corpus: str = "gum") -> list[Question]:
    """Questions whose answer is whoever is the subject, one of three."""
    chance = np.random.default_rng(5)
    found = []
    for number in range(count):
        rows = chance.normal(0, 0.3, (3, len(FEATURES))).astype(np.float32)
        right = int(chance.integers(3))
        rows[:, SIGNAL] = np.arange(3) == right
        meant = np.arange(3) == right
        names = ((np.arange(3) == 0, right == 0), (np.arange(3) == 1, right == 1)) if corpus == "gap" else ()
        found.append(Question(corpus, number, "female", rows, meant, np.zeros(3, bool), (7, 8, 9), names))
    return found


def test_mentions_of_one_count_together() -> None:
    question = made(1)[0]
    together = Question(**{name: getattr(question, name) for name in question.__slots__} | {"referents": (7, 7, 7)})
    scorer = subjects()
    assert answer(scorer, together).referent == 7
    assert answer(scorer, together).probability >= answer(scorer, question).probability
    assert answer(scorer, question).right
    nobody = Question("gum", 0, "male", together.rows[:0], together.meant[:0], together.open[:0], ())
    assert answer(scorer, nobody).referent is None


def test_gap_is_scored_by_names() -> None:
    first, second, third = made(3, "gap")
    answers = [Answer(first, first.referents[int(first.meant.argmax())], 0.9), Answer(second, 9, 0.4)]
    gold = sum(meant for question in (first, second) for _, meant in question.names)
    said = sum(one.says(0) + one.says(1) for one in answers)
    found = sum(one.says(n) and one.question.names[n][1] for one in answers for n in (0, 1))
    precision, recall, f1 = gap_figures(answers)
    assert (precision, recall) == (found / max(1, said), found / max(1, gold))
    assert f1 == pytest.approx(2 * found / max(1, said + gold))
    assert gap_figures(answers, "male") == (0, 0, 0)
    assert gap_figures([Answer(third, 7, 0.1)], least=0.5)[0] == 0


@pytest.mark.parametrize(
    ("words", "phrase", "named", "expected"),
    [
        ("Lee", "President Lee", True, True),
        ("Lee", "the wife of Lee", True, False),
        ("Lee", "Ek's rival Lee", True, False),
        ("Lee", "Lee, who won", True, True),
        ("Lee", "Lee's", True, True),
        ("doctor", "the doctor", False, True),
        ("doctor", "the doctor's car", False, False),
    ],
)
def test_what_heads_a_mention(words: str, phrase: str, named: bool, expected: bool) -> None:
    start = phrase.index(words)
    assert is_in_chain(phrase, (start, start + len(words)), [[0, len(phrase)]], named=named) is expected


@pytest.mark.model
def test_questions_are_read_from_both_kinds_of_annotation(tmp_path: Path) -> None:
    analyzer: Analyzer = loaded()
    text = "Helena Marsh met Petra Novak in Vienna. She said that the bridge was closed."
    she = text.index("She")
    span = [text.index("Petra"), text.index("Petra") + 11]
    gap = {"pronoun": [she, she + 3], "A": [0, 12], "B": span, "A_coref": True, "B_coref": False}
    path = tmp_path / "some.jsonl.xz"
    with lzma.open(path, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"id": "1", "text": text, "gap": gap}) + "\n")
        file.write(json.dumps({"id": "2", "text": text, "coref": [[[0, 12], [she, she + 3]], [span]]}) + "\n")
    one, other = read(path, "some", analyzer, first=4)
    assert (one.document, other.document) == (4, 5)
    assert one.gender == other.gender == "female"
    assert one.meant.tolist() == other.meant.tolist()
    assert one.meant.sum() == 1
    assert [named.sum() for named, _ in one.names] == [1, 1]
    assert one.sights[0].places.tolist() == other.sights[0].places.tolist()
    assert all(0 < first <= last < one.sights[0].row for first, last in one.sights[0].places)


def test_what_is_made_is_written_with_its_figures(tmp_path: Path) -> None:
    questions = [*made(10, "gap"), *made(10)]
    save(parts(), tmp_path / "model.npz")
    assert answer(Scorer.load(tmp_path / "model.npz"), questions[0]).right
    answers = list(across_folds(questions, lambda _others: subjects()))
    write_card(tmp_path, answers, {"epochs": 3}, {"gap": 1.0})
    text = (tmp_path / "model_card.md").read_text(encoding="utf-8")
    assert "gap 10, gum 10" in text
    assert "{" not in text


def test_folds_are_answered_by_what_learned_from_the_others() -> None:
    def learner(others: Sequence[Question]) -> Scorer:
        shown.append({question.document for question in others})
        return subjects()

    shown: list[set[int]] = []
    answers = list(across_folds(made(20), learner))
    assert len(shown) == FOLDS
    for fold, others in enumerate(shown):
        assert others.isdisjoint(one.question.document for one in answers[fold * 4 : fold * 4 + 4])


def test_men_and_women_change_places_and_names_stay() -> None:
    text = "She told Lee's wife that her car was his. He thanked her."
    other = swapped(text)
    assert other.text == "He told Lee's husband that his car was her. She thanked him."
    lee, him = text.index("Lee"), text.index("He ")
    assert other.text[slice(*other.moved((lee, lee + 3)))] == "Lee"
    assert other.text[slice(*other.moved((him, him + 2)))] == "She"
    assert swapped("").text == ""


@given(st.text("he rshi.", max_size=30), st.integers(0, 30), st.integers(0, 8))
def test_places_move_with_the_text(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    begin, stop = swapped(text).moved((start, end))
    assert 0 <= begin <= len(swapped(text).text)
    assert begin <= stop or start == end


def test_everybody_has_another_family_name_and_everywhere_the_same() -> None:
    renaming = Renaming(seed=1)
    text = "Helena Marsh met Lee. Marsh left."
    assert renaming.renamed(text, ["Helena Marsh", "Lee"]) is None
    renaming.learn(["Ada Byron", "Mary Shelley"] * 200)
    renaming.learn(["the Admiral", "one two three"])
    other = renaming.renamed(text, ["Helena Marsh", "Lee"])
    assert other is not None
    family = other.text.split()[1]
    assert family in {"Byron", "Shelley"}
    assert other.text == f"Helena {family} met Lee. {family} left."
    assert other.text[slice(*other.moved((0, 12)))] == f"Helena {family}"
