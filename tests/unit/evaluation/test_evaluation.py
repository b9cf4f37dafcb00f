"""The figures on examples small enough to count by hand."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from desktop.document import Span
from desktop.errors import ReaderError, SourceNotFoundError
from desktop.evaluation import evaluate, read_all, render
from desktop.evaluation.gold import GoldArticle, read_gold
from desktop.evaluation.matching import match, positions
from desktop.evaluation.names import name_words, same_name
from desktop.evaluation.scores import PredictedQuote, Prediction

TEXT = "The pier is safe, Ann Lee said. “We close it,” Bo Ek said. It rains. Officials fear a flood."


def at(words: str) -> list[list[int]]:
    start = TEXT.index(words)
    return [[start, start + len(words)]]


def gold_quote(content: str, source: str = "", kind: str = "indirect", **more: object) -> dict[str, Any]:
    return {"content": at(content), "cue": [], "source": at(source) if source else [], "type": kind, **more}


GOLD = {
    "id": "a",
    "text": TEXT,
    "quotes": [
        gold_quote("The pier is safe", "Ann Lee", speaker="Ann Lee", cue_speech=True),
        gold_quote("“We close it,”", "Bo Ek", "direct", speaker="Bo Ek"),
        gold_quote("a flood", "Officials", speaker=None),
    ],
}


class Fixed:
    """A prediction that was written down: content, source and speaker of each quote."""

    def __init__(self, *quotes: tuple[str, str, str | None]) -> None:
        self._quotes = quotes

    def __call__(self, article: GoldArticle) -> Prediction:
        return Prediction(tuple(PredictedQuote(spans(c), spans(s) if s else (), name) for c, s, name in self._quotes))


def spans(words: str) -> tuple[Span, ...]:
    return tuple(Span(*span) for span in at(words))


def write(tmp_path: Path, *articles: dict[str, Any]) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(map(json.dumps, articles)), encoding="utf-8")
    return path


def figures(tmp_path: Path, predict: Fixed, *articles: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(render(evaluate(read_all([write(tmp_path, *(articles or (GOLD,)))]), predict))))


def test_content_source_and_kinds_are_counted(tmp_path: Path) -> None:
    found = Fixed(
        ("The pier is safe, Ann", "Ann Lee", "Ann Lee"), ("We close it", "Ann Lee", None), ("It rains", "", None)
    )
    scores = figures(tmp_path, found)["quotes"]
    assert (scores["gold"], scores["pred"], scores["documents_missing"]) == (3, 3, 0)
    assert scores["content"] == {"P": 0.667, "R": 0.667, "F1": 0.667}
    assert scores["exact"] == {"P": 0.333, "R": 0.333, "F1": 0.333}
    assert scores["e2e"] == {"P": 0.333, "R": 0.333, "F1": 0.333}
    assert scores["source_given_content"] == 0.5
    assert scores["direct"] == {"gold": 1, "recall": 1.0, "e2e_recall": 0.0}
    assert scores["indirect"] == {"gold": 2, "recall": 0.5, "e2e_recall": 0.5}
    assert scores["speech"] == {"gold": 1, "recall": 1.0, "e2e_recall": 1.0}
    assert "mixed" not in scores


def test_a_leading_that_tells_two_contents_apart_in_one_of_the_figures(tmp_path: Path) -> None:
    text = "Ann Lee said that the pier is safe."
    content = [[text.index("that"), len(text) - 1]]
    article = {"id": "t", "text": text, "quotes": [{"content": content, "cue": [], "source": [], "type": "indirect"}]}

    def predict(_: GoldArticle) -> Prediction:
        return Prediction((PredictedQuote((Span(text.index("the pier"), len(text) - 1),)),))

    scores = json.loads(render(evaluate(read_all([write(tmp_path, article)]), predict)))["quotes"]
    assert (scores["content"]["F1"], scores["exact"]["F1"], scores["exact_but_for_that"]["F1"]) == (1.0, 0.0, 1.0)


def test_two_quotes_without_a_source_agree_on_it(tmp_path: Path) -> None:
    article = {**GOLD, "quotes": [gold_quote("It rains", speaker=None)]}
    assert figures(tmp_path, Fixed(("It rains", "", None)), article)["quotes"]["e2e"]["F1"] == 1.0


def test_speakers_are_counted_over_quotes_that_overlap(tmp_path: Path) -> None:
    found = Fixed(("The pier", "", "Mayor Lee"), ("We close it", "", "Ann Lee"))
    assert figures(tmp_path, found)["speakers"] == {
        "gold": 2,
        "found": 1.0,
        "speaker_recall": 0.5,
        "speaker_precision": 0.5,
        "canonical_name": 0.0,
        "wrong_name": 0.5,
    }


def test_quotes_not_spoken_or_not_of_a_person_are_left_out_of_the_speakers(tmp_path: Path) -> None:
    quotes = [
        gold_quote("The pier is safe", speaker="Ann Lee", speech=False),
        gold_quote("It rains", speaker="The Met", source_type="organization"),
        gold_quote("a flood", speaker="Bo Ek", source_type="named_person"),
    ]
    scores = figures(tmp_path, Fixed(), {**GOLD, "quotes": quotes})["speakers"]
    assert (scores["gold"], scores["found"]) == (1, 0.0)


def test_a_file_without_speakers_has_no_figures_for_them(tmp_path: Path) -> None:
    article = {**GOLD, "quotes": [gold_quote("It rains")]}
    assert "speakers" not in figures(tmp_path, Fixed(), article)


def test_compressed_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl.xz"
    with lzma.open(path, "wt", encoding="utf-8") as lines:
        lines.write(json.dumps(GOLD) + "\n\n")
    assert [article.id for article in read_gold(path)] == ["a"]


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "a"}', '{"id": "a", "text": "b", "quotes": [{"type": "odd"}]}'])
def test_a_line_that_is_no_article_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(f"{json.dumps(GOLD)}\n{line}\n", encoding="utf-8")
    with pytest.raises(ReaderError, match="Line 2"):
        list(read_gold(path))


def test_a_damaged_archive_and_a_missing_file_are_told(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl.xz"
    path.write_bytes(b"not xz")
    with pytest.raises(ReaderError, match="damaged"):
        list(read_gold(path))
    with pytest.raises(SourceNotFoundError, match=r"no file .*missing"):
        read_all([tmp_path / "missing.jsonl"])


def test_positions_leave_out_punctuation_at_the_ends() -> None:
    text = "x “We, he” said"
    assert positions(text, [Span(1, 10)]) == {3, 4, 5, 6, 7, 8}
    assert positions(text, [Span(1, 3)]) == frozenset()


def test_each_quote_is_matched_once_and_the_best_overlap_goes_first() -> None:
    gold = [frozenset(range(10)), frozenset(range(10, 20))]
    predicted = [frozenset(range(8)), frozenset(range(9)), frozenset(range(14, 20))]
    assert [(m.gold, m.predicted) for m in match(gold, predicted)] == [(0, 1), (1, 2)]


def test_less_than_half_an_overlap_is_no_match() -> None:
    assert match([frozenset(range(10))], [frozenset(range(4))]) == []
    assert len(match([frozenset(range(10))], [frozenset(range(5))])) == 1


@pytest.mark.parametrize(
    ("gold", "predicted", "same"),
    [
        ("Yakel", "Doug Yakel", True),
        ("Doug Yakel", "Ann Yakel", False),
        ("Doug Yakel", "Doug", False),
        ("José Álvarez", "Jose Alvarez", True),
        ("President Lee", "Lee", True),
        ("Voice of America", "Voice America", True),
        ("Ann Mary Lee", "Ann Lee", True),
        ("president", "minister", False),
    ],
)
def test_names(gold: str, predicted: str, *, same: bool) -> None:
    assert same_name(gold, predicted) is same


def test_a_name_of_titles_alone_keeps_them() -> None:
    assert name_words("The President") == ("the", "president")
