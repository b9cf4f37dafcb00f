from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.analysis.attribution.word_pieces import word_pieces
from desktop.document import Span
from desktop.training.articles import Article, Attribution
from desktop.training.measuring import examples, score
from desktop.training.targets import targets
from tests.unit.training.oracle import TOKENIZER, Oracle

TEXT = "Ann said “no more of this”.\nBo thinks so too."
SAID = Attribution((Span(9, 25),), (Span(4, 8),), (Span(0, 3),))
THOUGHT = Attribution((Span(38, 44),), (Span(31, 37),), (Span(28, 30),))


def oracle(*believed: Attribution) -> Oracle:
    return Oracle(targets(TEXT, word_pieces(TEXT, TOKENIZER), believed))


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    kinds = zip((SAID, THOUGHT), ("direct", "indirect"), strict=True)
    quotes = [{"content": a.content, "cue": a.cue, "source": a.source, "type": kind} for a, kind in kinds]
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"id": "1", "text": TEXT, "quotes": quotes}) + "\n", encoding="utf-8")
    return path


def test_who_knows_everything_scores_one_throughout(gold: Path) -> None:
    assert set(score(gold, oracle(SAID, THOUGHT)).values()) <= {1.0, 0.0}
    assert score(gold, oracle(SAID, THOUGHT))["content + source"] == 1


def test_a_wrong_source_costs_the_link_alone(gold: Path) -> None:
    found = score(gold, oracle(SAID, replace(THOUGHT, source=())))
    assert found["content"] == found["exact"] == 1
    assert found["content + source"] == found["source given content"] == 0.5
    assert (found["direct, with source"], found["indirect, with source"]) == (1, 0)


def test_examples_are_right_when_content_and_source_are() -> None:
    article = Article("1", TEXT, (SAID, THOUGHT))
    found = examples([article, article], oracle(SAID, replace(THOUGHT, source=())))
    assert found.right == [True, False, True, False]
    assert found.quoted == [True, False, True, False]
    assert found.article == [0, 0, 1, 1]


def test_a_source_nobody_knows_is_not_held_against_anyone() -> None:
    article = Article("1", TEXT, (Attribution(SAID.content, source_known=False),))
    assert examples([article], oracle(SAID)).right == [True]
