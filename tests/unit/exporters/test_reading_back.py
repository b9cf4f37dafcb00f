"""Exports are read back to what they were made of, and nothing else is taken for one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.document import Analysis, Document
from desktop.errors import ReaderError
from desktop.exporters.reading_back import read_export
from desktop.presentation.exporting import render
from tests.samples import make_document, seed_analysis, seed_document

ARTICLES: list[tuple[Document, Analysis]] = [
    (seed_document(), seed_analysis()),
    ((empty := make_document("A title\n\n🙂 and nothing said.")), Analysis(empty.id, "by hand")),
]


@pytest.mark.parametrize("name", ["json", "jsonl", "webannotation"])
@pytest.mark.parametrize("count", [1, 2])
def test_an_export_is_read_back_to_the_same(name: str, count: int) -> None:
    found = read_export(render(name, ARTICLES[:count]))
    assert [(one.document, one.analysis) for one in found] == ARTICLES[:count]


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[1]", b"{}", b'"words"', b"\xff\xfe", b'{"type": "AnnotationCollection"}', b"{}\n{}", b"[" * 9999],
)
def test_anything_else_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ReaderError):
        read_export(data)


def changed(change: str) -> bytes:
    (record,) = json.loads(render("json", ARTICLES[:1]))
    quote: dict[str, Any] = record["quotes"][0]
    if change == "place":
        quote["content"] = [[0, 10**9]]
    elif change == "speaker":
        quote["speaker"] = "nobody"
    elif change == "content":
        quote["content"] = []
    else:
        record["speakers"][0]["quotes"] = ["q999"]
    return json.dumps([record]).encode()


@pytest.mark.parametrize("change", ["place", "speaker", "content", "quotes"])
def test_an_export_that_does_not_fit_together_is_refused(change: str) -> None:
    with pytest.raises(ReaderError, match="export"):
        read_export(changed(change))
