"""The reader's notes in what is exported."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from html import unescape

import pytest

from desktop.document.codec import from_json
from desktop.exporters import FORMATS, give_notes
from desktop.exporters.reading_back import read_export
from desktop.library import Note, note_on
from tests.samples import find, seed_analysis, seed_document

DOCUMENT = seed_document()
ANALYSIS = seed_analysis(DOCUMENT)
NOTES = (
    note_on(DOCUMENT, find(DOCUMENT.text, "China and Russia"), body="Ask <both>\n*twice*", colour="blue"),
    note_on(DOCUMENT, find(DOCUMENT.text, "Russia on Wednesday"), colour="yellow"),
)


def exported(name: str, notes: Sequence[Note]) -> str:
    stream = io.StringIO()
    exporter = FORMATS[name].build(stream)
    give_notes(exporter, {DOCUMENT.id: notes})
    exporter.add(DOCUMENT, ANALYSIS)
    exporter.finish()
    return stream.getvalue()


@pytest.mark.parametrize("name", [f.name for f in FORMATS.values() if not f.binary])
def test_without_notes_every_format_is_as_it_was(name: str) -> None:
    stream = io.StringIO()
    exporter = FORMATS[name].build(stream)
    exporter.add(DOCUMENT, ANALYSIS)
    exporter.finish()
    assert exported(name, ()) == stream.getvalue()


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_json_has_them_in_order_of_the_text_and_reads_back(name: str) -> None:
    data = json.loads(exported(name, NOTES))
    record = data[0] if name == "json" else data
    assert [(n["words"], n["text"], n["colour"]) for n in record["annotations"]] == [
        ("Russia on Wednesday", "", "yellow"),
        ("China and Russia", "Ask <both>\n*twice*", "blue"),
    ]
    assert all(DOCUMENT.text[n["start"] : n["end"]] == n["words"] for n in record["annotations"])
    assert from_json(record) == (DOCUMENT, ANALYSIS)


def test_markdown_lists_them_with_the_words_they_stand_on() -> None:
    text = exported("markdown", NOTES).split("## My notes")[1]
    assert "- ==Russia on Wednesday== *(¶2)*\n" in text
    assert "  Ask \\<both\\>  \n  \\*twice\\*\n" in text


def test_the_report_shows_them_and_escapes_them() -> None:
    page = exported("html", NOTES)
    assert "Ask &lt;both&gt;" in page
    assert "China and Russia" in unescape(page.split("My notes")[1])
    assert "My notes" not in exported("html", ())


def test_web_annotations_tell_comments_from_highlights_and_read_back() -> None:
    data = json.loads(exported("webannotation", NOTES))
    made = [item for item in data["first"]["items"] if ":note:" in item["id"]]
    assert [item["motivation"] for item in made] == ["highlighting", "commenting"]
    assert "body" not in made[0]
    assert made[1]["body"][0]["value"] == NOTES[0].body
    assert made[1]["target"]["selector"][0]["exact"] == "China and Russia"
    assert data["total"] == len(data["first"]["items"])


@pytest.mark.parametrize("name", ["json", "jsonl", "webannotation"])
def test_notes_are_read_back_as_they_were(name: str) -> None:
    kept = [
        replace(note, made_at="2024-05-01T10:00:00+00:00", changed_at=changed)
        for note, changed in zip(NOTES, ("2024-05-01T10:00:00+00:00", "2024-06-01T10:00:00+00:00"), strict=True)
    ]
    (article,) = read_export(exported(name, kept).encode())
    facts = [(n.span, n.words, n.body, n.colour, n.made_at, n.changed_at) for n in article.notes]
    assert facts == [(n.span, n.words, n.body, n.colour, n.made_at, n.changed_at) for n in reversed(kept)]
    assert (article.document, article.analysis) == (DOCUMENT, ANALYSIS)
