"""What an exporter writes can be read again, by programs and by people."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from desktop.document import Analysis, Document, Polarity, Quote, QuoteKind, ReaderNote, Span, certainty_word
from desktop.document.codec import analysis_from_json
from desktop.exporters import EXPORTERS, JsonExporter, JsonLinesExporter
from desktop.phrase import Phrase
from tests.samples import make_document, seed_analysis, seed_document


@pytest.fixture
def article() -> tuple[Document, Analysis]:
    return seed_document(), seed_analysis()


def exported(name: str, *articles: tuple[Document, Analysis]) -> str:
    stream = io.StringIO()
    exporter = EXPORTERS[name](stream)
    for document, analysis in articles:
        exporter.add(document, analysis)
    exporter.finish()
    return stream.getvalue()


def test_json_reads_back_as_the_same_analysis(article: tuple[Document, Analysis]) -> None:
    document, analysis = article
    (data,) = json.loads(exported("json", article))
    assert data["text"] == document.text
    assert analysis_from_json(data, document=document.id) == analysis


def test_an_array_of_none_and_of_two(article: tuple[Document, Analysis]) -> None:
    assert json.loads(exported("json")) == []
    assert len(json.loads(exported("json", article, article))) == 2


def test_a_single_object(article: tuple[Document, Analysis]) -> None:
    stream = io.StringIO()
    exporter = JsonExporter(stream, single=True)
    exporter.add(*article)
    exporter.finish()
    assert json.loads(stream.getvalue())["id"] == article[0].id


def test_json_lines_are_one_line_each_whatever_the_text_holds() -> None:
    document = make_document("One\ntwo\u2028three\x85four\r\nfive \U0001f600 “six”")
    out = exported("jsonl", (document, Analysis(document.id, "none")), (document, Analysis(document.id, "none")))
    lines = out.removesuffix("\n").split("\n")
    assert [json.loads(line)["text"] for line in lines] == [document.text] * 2


def test_each_json_line_is_written_through_at_once(article: tuple[Document, Analysis]) -> None:
    flushed: list[str] = []

    class Stream(io.StringIO):
        def flush(self) -> None:
            flushed.append(self.getvalue())

    JsonLinesExporter(Stream()).add(*article)
    assert flushed
    assert flushed[-1].endswith("\n")


def test_the_table_tells_who_said_what_and_how(article: tuple[Document, Analysis]) -> None:
    out = exported("table", article)
    document, analysis = article
    assert document.title in out
    for speaker in analysis.speakers:
        assert speaker.name in out
        assert speaker.role in out
    row = next(line for line in out.splitlines() if "We are calling for a total pullout" in line)
    assert row.split()[0] == "“”"
    assert "second-hand certain" in row
    assert "¶8" in row
    reported = next(line for line in out.splitlines() if "the relationship between the 9/11" in line)
    assert reported.split()[0] == "≈"
    assert all(len(line) <= 100 for line in out.splitlines())


def test_the_table_shows_denials_doubts_notes_and_what_nobody_is_given() -> None:
    document = make_document("Headline of it\n\nThe mayor denied that [bold]it[/bold] was so.")
    quote = Quote("q1", QuoteKind.INDIRECT, (Span(38, 56),), certainty=0.2)
    quote = replace(quote, evidence=replace(quote.evidence, polarity=Polarity.DENIED))
    document = replace(document, notes=(ReaderNote("encoding", Phrase("It was read as Greek.")),))
    out = exported("table", (document, Analysis(document.id, "by hand", quotes=(quote,))))
    assert "Not attributed" in out
    assert f"denied {certainty_word(0.2)}" in out
    assert "[bold]it[/bold]" in out
    assert "It was read as Greek." in out
