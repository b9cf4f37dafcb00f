from __future__ import annotations

import json
import lzma
from pathlib import Path

from desktop.document import Span
from desktop.training.articles import Attribution
from desktop.training.corpora import open_data, polnear, read_articles

TEXT = "Ann said no."
SPOKEN = {"content": [[9, 11]], "cue": [[4, 8]], "source": [[0, 3]], "type": "indirect", "speaker": None}


def gold(folder: Path, name: str, *quotes: dict, articles: int = 1, **more: object) -> None:
    with lzma.open(folder / f"{name}.jsonl.xz", "wt", encoding="utf-8") as lines:
        for number in range(articles):
            lines.write(json.dumps({"id": str(number), "text": TEXT, "quotes": quotes, **more}) + "\n")


def test_polnear_is_learned_from_and_measured_on(tmp_path: Path) -> None:
    gold(tmp_path, "polnear.train", SPOKEN, articles=3)
    gold(tmp_path, "polnear.train.multi-annotator", SPOKEN, SPOKEN, articles=2)
    gold(tmp_path, "polnear.dev", SPOKEN)
    data = polnear(tmp_path)
    assert ([len(article.attributions) for article in data.train], len(data.dev)) == ([1, 1, 1, 2, 2], 1)
    assert data.train[0].attributions == (Attribution((Span(9, 11),), (Span(4, 8),), (Span(0, 3),)),)
    assert data.measured == (tmp_path / "polnear.dev.jsonl.xz",)


def test_open_data_is_speech_in_gum_and_litbank_alone(tmp_path: Path) -> None:
    thought = {**SPOKEN, "speech": False}
    nested = {**SPOKEN, "speech": True, "inside_quotation": True}
    for name in ("gum_news", "gum_interview"):
        gold(tmp_path, f"{name}.train", {**SPOKEN, "speech": True}, thought, nested)
        gold(tmp_path, f"{name}.dev", {**SPOKEN, "speech": True}, thought)
    fiction = {"content": [[9, 11]], "cue": [], "source": [], "type": "direct", "speaker": "Ann-1"}
    gold(tmp_path, "litbank.all", fiction, articles=20, entities=[{"start": 0, "end": 3, "cluster": "Ann-1"}])
    data = open_data(tmp_path)
    assert [len(article.attributions) for article in data.train] == [1] * 20
    assert [len(article.attributions) for article in data.dev] == [1] * 4
    assert data.train[-1].attributions == (Attribution((Span(9, 11),), (Span(4, 8),), (Span(0, 3),)),)
    assert data.measured == ()


def test_plain_lines_are_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "own.jsonl"
    path.write_text(json.dumps({"id": 1, "text": TEXT, "quotes": []}) + "\n\n", encoding="utf-8")
    assert [(article.id, article.text) for article in read_articles(path)] == [("1", TEXT)]
