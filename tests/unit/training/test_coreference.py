"""Questions about pronouns, learning from them, and what is measured."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import numpy as np
import pytest

from desktop.analysis.analyzer import Analyzer
from desktop.analysis.speakers.pairs import FEATURES
from desktop.training.coreference.__main__ import save
from desktop.training.coreference.card import write_card
from desktop.training.coreference.learning import Schedule, learn
from desktop.training.coreference.measuring import Answer, accuracy, across_folds, answer, gap_figures
from desktop.training.coreference.questions import Question, is_in_chain, read
from tests.models import loaded

SCHEDULE = Schedule(networks=1, hidden=4, epochs=30, batch=8, rate=0.02, weights={"gap": 1.0, "gum": 1.0})
SIGNAL = FEATURES.index("mention subject")


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


def test_it_learns_what_tells_the_answer() -> None:
    answers = list(across_folds(made(100), SCHEDULE))
    assert len(answers) == 100
    share, right = accuracy(answers, 0.5)
    assert share > 0.8
    assert right > 0.9


def test_the_same_seed_makes_the_same_scorer() -> None:
    questions = made(20)
    one, other = learn(questions, SCHEDULE), learn(questions, SCHEDULE)
    assert all((a == b).all() for a, b in zip(one.parts(), other.parts(), strict=True))


def test_mentions_of_one_count_together() -> None:
    question = made(1)[0]
    together = Question(**{name: getattr(question, name) for name in question.__slots__} | {"referents": (7, 7, 7)})
    scorer = learn(made(20), SCHEDULE)
    assert answer(scorer, together).referent == 7
    assert answer(scorer, together).probability >= answer(scorer, question).probability
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


def test_what_is_made_is_written_with_its_figures(tmp_path: Path) -> None:
    questions = [*made(10, "gap"), *made(10)]
    save(learn(questions, SCHEDULE), tmp_path / "model.npz")
    write_card(tmp_path, list(across_folds(questions, SCHEDULE)), SCHEDULE)
    text = (tmp_path / "model_card.md").read_text(encoding="utf-8")
    assert "gap 10, gum 10" in text
    assert "{" not in text
