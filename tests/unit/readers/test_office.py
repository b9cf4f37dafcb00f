"""Word, OpenDocument, rich text and books: files of real programs against what a careful reader makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.document import Document, FileSource, InlineKind
from desktop.errors import OnRecordError
from desktop.readers import read
from desktop.readers.raw import Raw
from desktop.readers.registry import choose

DATA = Path(__file__).resolve().parents[2] / "data" / "office"
HARBOUR = ("harbour.docx", "harbour.odt", "harbour.fodt", "harbour.rtf")
LIGHTHOUSE = ("lighthouse.docx", "lighthouse.odt")
BOOKS = ("lighthouse.epub", "lighthouse-epub2.epub")


def opened(name: str) -> Document:
    return read(FileSource(str(DATA / name)))


def rows(document: Document) -> list[str]:
    return [f"{b.role}\t{b.level}\t{b.note}\t{b.span.of(document.text)}" for b in document.blocks]


def gold(name: str) -> list[str]:
    return (DATA / f"{name}.gold.tsv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", HARBOUR)
def test_an_article_with_everything_keeps_every_block(name: str) -> None:
    document = opened(name)
    assert rows(document) == gold("harbour")
    assert (document.title, document.byline) == ("Harbour Board Votes to Move the Ferry", "Nell Aubrey")
    assert document.date == "2026-03-14"
    found = {(r.kind, r.span.of(document.text), r.target) for r in document.ranges}
    assert found == {
        (InlineKind.STRONG, "We have dredged", ""),
        (InlineKind.EMPHASIS, "add a quarter of an hour", ""),
        (InlineKind.LINK, "minutes of the meeting", "https://harbour.example/minutes"),
        (InlineKind.LINK, "harbour.example", "https://harbour.example/soundings"),
    }


@pytest.mark.parametrize("name", HARBOUR)
def test_what_is_left_out_or_folded_is_said(name: str) -> None:
    document = opened(name)
    assert "disgrace" not in document.text
    assert "two pounds to each sack" in document.text
    assert [note.code for note in document.notes] == ["deletions", "comments", "hidden", "origin"]
    assert all(str(note.message).endswith(".") for note in document.notes)
    assert "date" in str(document.notes[-1].message)
    assert "title" not in str(document.notes[-1].message)


@pytest.mark.parametrize("name", LIGHTHOUSE)
def test_another_program_writes_the_same_article_otherwise(name: str) -> None:
    document = opened(name)
    assert rows(document) == gold("lighthouse")
    assert (document.title, document.byline, document.date) == (
        "Lighthouse to go dark after 180 years",
        "Tom Rackham",
        "3 May 2026",
    )
    links = [r.target for r in document.ranges if r.kind is InlineKind.LINK]
    assert links == ["https://ministry.example/lights?id=7&lang=en"]
    assert [note.code for note in document.notes] == ["pictures"]


@pytest.mark.parametrize("name", BOOKS)
def test_the_chapters_of_a_book_begin_with_headlines(name: str) -> None:
    document = opened(name)
    shown = [row for row in rows(document) if not row.startswith("removed")]
    words = {row.rpartition("\t")[2] for row in gold("lighthouse")}
    assert {row.rpartition("\t")[2] for row in shown} == words
    headlines = [row.rpartition("\t")[2] for row in shown if row.startswith("headline")]
    assert headlines == ["Lighthouse to go dark after 180 years", "The keeper", "The numbers"]
    kept = [row for row in gold("lighthouse") if row.split("\t")[0] not in ("headline", "subhead")]
    assert {row for row in shown if row.split("\t")[0] not in ("headline", "subhead")} == set(kept)
    assert document.byline == "Tom Rackham"


def test_a_book_of_a_program_that_writes_no_headings_and_lists() -> None:
    document = opened("harbour.epub")
    said = [row.rpartition("\t")[2] for row in rows(document)]
    for row in gold("harbour"):
        role, _, _, words = row.split("\t")
        if role != "removed" and "[" not in words:
            assert words in said
    assert [b.note for b in document.blocks if b.role == "footnote"] == ["1.", "i."]


def test_rich_text_without_styles_has_its_headline_and_words() -> None:
    document = opened("lighthouse.rtf")
    assert document.title == "Lighthouse to go dark after 180 years"
    for row in gold("lighthouse"):
        if not row.startswith("caption"):  # pandoc writes none
            assert row.rpartition("\t")[2] in document.text
    assert [b.note for b in document.blocks if b.role == "footnote"] == ["1."]


@pytest.mark.parametrize("name", [*HARBOUR, *LIGHTHOUSE, *BOOKS])
def test_the_content_tells_the_format_whatever_the_name(name: str) -> None:
    data = (DATA / name).read_bytes()
    assert choose(Raw("notes.txt", data)).name == choose(Raw(name, data)).name != "plain text"
    assert choose(Raw("", data)).read(Raw("", data)).text == opened(name).text


@pytest.mark.parametrize("name", [*HARBOUR[:2], *LIGHTHOUSE, *BOOKS])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_an_archive_that_was_cut_off_is_called_damaged(name: str, share: float) -> None:
    data = (DATA / name).read_bytes()
    raw = Raw(name, data[: int(len(data) * share)])
    with pytest.raises(OnRecordError, match="damaged or incomplete"):
        choose(raw).read(raw)


def test_rich_text_that_was_cut_off_is_shown_as_far_as_it_goes() -> None:
    data = (DATA / "harbour.rtf").read_bytes()
    document = choose(Raw("a.rtf", data[:-900])).read(Raw("a.rtf", data[:-900]))
    assert "We have dredged for nine winters" in document.text


@pytest.mark.parametrize("name", ["old.docx", "old.odt", "old.epub"])
def test_a_file_that_is_another_kind_of_thing_is_told_apart(name: str) -> None:
    for data, words in (
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old Word file"),
        (b"\x01\x02\x03" * 90, "what its name says"),
    ):
        with pytest.raises(OnRecordError, match=words):
            choose(Raw(name, data)).read(Raw(name, data))
