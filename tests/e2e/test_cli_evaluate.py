"""`onrecord evaluate` from gold files to figures and page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.cli import onrecord

TEXT = "“We will close the pier,” Mayor Ann Lee said on Monday.\n\nShe said that the repairs would take a year."


def article(name: str) -> dict[str, Any]:
    def at(words: str) -> list[list[int]]:
        return [[TEXT.index(words), TEXT.index(words) + len(words)]]

    direct = {"content": at("“We will close the pier,”"), "source": at("Mayor Ann Lee"), "type": "direct"}
    indirect = {"content": at("the repairs would take a year"), "source": at("She"), "type": "indirect"}
    entities = [{"start": TEXT.index("Mayor"), "end": TEXT.index(" said"), "label": "person", "named": True}]
    return {
        "id": name,
        "text": TEXT,
        "quotes": [{"speaker": "Ann Lee", **direct}, {"speaker": "Ann Lee", **indirect}],
        "entities": entities,
    }


def gap() -> dict[str, Any]:
    text = "Ann Lee joined the council with Bo Ek in May. Lee said she would stay."
    at = text.index("she")
    names = {"A": [0, 7], "A_coref": True, "B": [text.index("Bo Ek"), text.index("Bo Ek") + 5], "B_coref": False}
    return {"id": "g", "text": text, "quotes": [], "gap": {"pronoun": [at, at + 3], **names}}


@pytest.mark.model
def test_figures_and_a_page_come_of_several_files_in_several_processes(tmp_path: Path) -> None:
    one, other, page = tmp_path / "one.jsonl", tmp_path / "two.jsonl", tmp_path / "page.html"
    one.write_text(json.dumps(article("a")) + "\n\n" + json.dumps(article("b")), encoding="utf-8")
    other.write_text(json.dumps(gap()), encoding="utf-8")
    result = onrecord("evaluate", one, other, "--format", "json", "--html", page, "--processes", "2")
    assert (result.returncode, result.stderr) == (0, b"")
    shown = json.loads(result.stdout)
    assert shown["quotes"]["e2e"] == {"P": 1.0, "R": 1.0, "F1": 1.0}
    assert shown["speakers"]["canonical_name"] == 1.0
    assert shown["entities"]["PERSON"]["F1"] == 1.0
    assert shown["pronouns"]["feminine"]["F1"] == 1.0
    assert shown["worst"] == []
    assert page.read_text(encoding="utf-8").count("the repairs would take a year") == 4


@pytest.mark.model
def test_stretches_of_an_interrupted_quote_count_by_themselves(tmp_path: Path) -> None:
    text = "“We will close the pier,” Mayor Ann Lee said on Monday, “and we will not open it again this year.”"
    spans = [(text.index(w), text.index(w) + len(w)) for w in text.split(" Mayor Ann Lee said on Monday, ")]
    quotes = [{"content": [span], "source": [], "cue": [], "type": "direct"} for span in spans]
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "a", "text": text, "quotes": quotes}), encoding="utf-8")
    found = [
        json.loads(onrecord("evaluate", gold, "--format", "json", *more).stdout)["quotes"]["content"]["R"]
        for more in ((), ("--stretches",))
    ]
    assert found == [0.5, 1.0]


def test_annotators_need_no_model(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\n".join(json.dumps(article(f"a#{n}")) for n in (1, 2)), encoding="utf-8")
    result = onrecord("evaluate", gold, "--annotators", "--model", "missing")
    assert result.returncode == 0
    assert "content and source" in result.stdout.decode()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "Line 2 of"),
        (json.dumps({"id": "a", "text": "b"}), "'quotes'"),
        (json.dumps({**article("a"), "entities": [{"start": 0, "end": 999, "label": "x"}]}), "0, 999"),
        (json.dumps({**article("a"), "text": 3}), "Line 2 of"),
    ],
)
def test_a_broken_line_is_named_before_anything_is_analysed(tmp_path: Path, line: str, said: str) -> None:
    gold, page = tmp_path / "gold.jsonl", tmp_path / "page.html"
    gold.write_text(f"{json.dumps(article('a'))}\n{line}\n", encoding="utf-8")
    result = onrecord("evaluate", gold, "--html", page, "--model", "missing")
    assert (result.returncode, result.stdout) == (1, b"")
    (message,) = result.stderr.decode().splitlines()
    assert said in message
    assert "Line 2 of" in message
    assert not page.exists()


def test_a_missing_model_and_a_page_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\n".join(json.dumps(article(f"a#{n}")) for n in (1, 2)), encoding="utf-8")
    for processes in ("1", "2"):
        result = onrecord("evaluate", gold, "--model", "no_such_model", "--processes", processes)
        assert result.returncode == 1
        assert "no_such_model" in result.stderr.decode().splitlines()[-1]
    result = onrecord("evaluate", gold, "--annotators", "--html", tmp_path / "none" / "page.html")
    assert result.returncode == 1
    assert "page.html" in result.stderr.decode()
