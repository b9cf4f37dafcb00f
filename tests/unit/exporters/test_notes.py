"""The reader's notes in what is exported."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from xml.etree import ElementTree

import pytest

from desktop.document.codec import from_json
from desktop.exporters import FORMATS, give_notes
from desktop.exporters.reading_back import read_export
from desktop.library import Note, note_on
from desktop.presentation.exporting import preview, render
from tests.samples import find, seed_analysis, seed_document

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
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


FORMULA = note_on(DOCUMENT, find(DOCUMENT.text, "China and Russia"), body="=HYPERLINK(1)", colour="blue")


def test_csv_has_them_in_columns_of_their_own_and_as_no_statement_of_anybody() -> None:
    read = csv.DictReader(io.StringIO(exported("csv", (*NOTES, FORMULA)).removeprefix("\ufeff"), newline=""))
    lines = list(read)
    own = [line for line in lines if line["kind"] in ("note", "highlight")]
    assert [(line["kind"], line["marked"], line["note"]) for line in own] == [
        ("highlight", "Russia on Wednesday", ""),
        ("note", "China and Russia", NOTES[0].body),
        ("note", "China and Russia", "'=HYPERLINK(1)"),
    ]
    assert len(lines) - len(own) == len(ANALYSIS.quotes)
    for line in own:
        assert line["article"] == DOCUMENT.id
        assert DOCUMENT.text[int(line["start"]) : int(line["end"])] == line["marked"]
        assert not any(line[column] for column in ("quote", "speaker", "statement", "verbatim", "cue", "certainty"))
    assert not any(line["marked"] or line["note"] for line in lines if line not in own)


def test_a_workbook_has_them_on_a_sheet_of_their_own_that_runs_nothing() -> None:
    data = render("xlsx", [(DOCUMENT, ANALYSIS)], {DOCUMENT.id: (*NOTES, FORMULA)})
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        names = [sheet.get("name") for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{XL}sheet")]
        statements, notes = (book.read(f"xl/worksheets/sheet{n}.xml").decode() for n in (1, 2))
        strings = book.read("xl/sharedStrings.xml").decode()
    assert names == ["Statements", "Notes"]
    assert statements.count("<row ") == 1 + len(ANALYSIS.quotes)
    assert notes.count("<row ") == 1 + 3
    assert "<f>" not in notes
    assert "=HYPERLINK(1)" in strings
    assert "Ask &lt;both&gt;\n*twice*" in strings


def test_the_preview_of_a_workbook_shows_them_below_the_statements() -> None:
    shown = preview("xlsx", [(DOCUMENT, replace(ANALYSIS, quotes=()))], {DOCUMENT.id: NOTES}).splitlines()
    assert shown[1] == ""
    assert "highlight\tRussia on Wednesday" in shown[3]


def test_tei_has_them_behind_the_text_with_their_paragraph() -> None:
    root = ElementTree.fromstring(exported("tei", NOTES))
    highlight, note = root.findall(f".//{TEI}back//{TEI}note")
    assert (highlight.get("type"), note.get("type")) == ("highlight", "note")
    assert [" ".join(p.itertext()) for p in note] == ["China and Russia", "Ask <both>", "*twice*"]
    (place,) = [one for one in root.iter() if one.get(XML_ID) == (highlight.get("target") or "").removeprefix("#")]
    assert "Russia on Wednesday" in "".join(place.itertext())


@pytest.mark.parametrize("name", ["csl", "bibtex", "ris"])
def test_references_call_them_the_readers(name: str) -> None:
    text = exported(name, (replace(NOTES[0], body="Ask\nboth"), NOTES[1]))
    assert "My note on “China and Russia” (para. 12): Ask both" in text
    assert "My highlight on “Russia on Wednesday” (para. 2)" in text


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
