"""PDF files of real programs, read as the articles they were made of."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from rapidfuzz import fuzz

from desktop.document import BlockRole, Document, FileSource
from desktop.errors import EmptySourceError, ReaderError, SourceUnreadableError
from desktop.readers import read
from desktop.readers.pdf.opening import PdfLimits
from desktop.readers.pdf.reader import read_pdf
from desktop.readers.raw import Raw

_FOLDER = Path(__file__).parents[2] / "data" / "pdf"
_GOLD = sorted(path.stem for path in _FOLDER.glob("*.json"))
_SAME = 95.0
"""Two paragraphs are the same when so many per cent of their letters are."""


@cache
def document(name: str) -> Document:
    return read(FileSource(str(_FOLDER / f"{name}.pdf")))


def kept(name: str) -> list[tuple[str, str]]:
    its = document(name)
    return [(block.role.value, block.span.of(its.text)) for block in its.blocks if block.role is not BlockRole.REMOVED]


def gold(name: str) -> list[tuple[str, str]]:
    blocks = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return [(block["role"], block["text"]) for block in blocks]


def bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def best(text: str, among: list[tuple[str, str]]) -> int | None:
    scores = [fuzz.ratio(bare(text), bare(other)) for _, other in among]
    top = max(scores)
    return scores.index(top) if top >= _SAME else None


def letters(text: str) -> str:
    return "".join(sorted(re.findall(r"[^\W_]", text)))


def edited(data: bytes, old: bytes, new: bytes) -> bytes:
    assert old in data
    return data.replace(old, new)


@pytest.mark.parametrize("name", _GOLD)
def test_paragraphs_are_found(name: str) -> None:
    found = [best(text, kept(name)) for _, text in gold(name)]
    assert sum(place is not None for place in found) >= 0.9 * len(found)


@pytest.mark.parametrize("name", _GOLD)
def test_they_come_in_the_order_of_reading(name: str) -> None:
    prose = [text for role, text in gold(name) if role in ("headline", "subhead", "paragraph")]
    places = [place for text in prose if (place := best(text, kept(name))) is not None]
    assert places == sorted(places)


@pytest.mark.parametrize("name", [name for name in _GOLD if name.startswith(("seals", "library"))])
def test_headings_are_told_from_text(name: str) -> None:
    wanted = [(role, text) for role, text in gold(name) if role in ("headline", "subhead")]
    assert [(role, text) for role, text in kept(name) if role in ("headline", "subhead")] == wanted


@pytest.mark.parametrize("name", _GOLD)
def test_nothing_is_lost(name: str) -> None:
    """Every letter that PDFium finds is in the text, in a list's marker or a footnote's."""
    with pypdfium2.PdfDocument(_FOLDER / f"{name}.pdf") as pdf:
        visible = "".join(page.get_textpage().get_text_range() for page in pdf)
    its = document(name)
    marks = "".join(block.note for block in its.blocks if block.role in (BlockRole.LIST_ITEM, BlockRole.FOOTNOTE))
    visible = re.sub("[\x00-\x1f]", "", visible).replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬀ", "ff")
    assert not set(letters(visible)) - set(letters(its.text + marks))
    assert len(letters(its.text + marks)) >= len(letters(visible))


@pytest.mark.parametrize("name", _GOLD)
def test_every_line_has_its_place(name: str) -> None:
    its = document(name)
    assert [place.span for place in its.places] == sorted(place.span for place in its.places)
    for block in its.blocks:
        lines = [place for place in its.places if place.span.overlaps(block.span)]
        assert lines
        assert all(place.width > 0 and place.height > 0 for place in lines)


def test_the_words_of_a_place_stand_there() -> None:
    its = document("seals-latex-2")
    place = next(p for p in its.places if "bucket" in p.span.of(its.text))
    with pypdfium2.PdfDocument(_FOLDER / "seals-latex-2.pdf") as pdf:
        page = pdf[place.page]
        height = page.get_height()
        bottom = height - place.y - place.height
        words = page.get_textpage().get_text_bounded(place.x, bottom, place.x + place.width, height - place.y)
    assert "bucket" in words


def test_running_heads_and_page_numbers_are_folded_away() -> None:
    its = document("seals-reportlab-2")
    removed = [(b.note, b.span.of(its.text)) for b in its.blocks if b.role is BlockRole.REMOVED]
    head = "Coast and Country | The hospital where the patients bite"
    assert removed == [("running head", head), ("page number", "1"), ("running head", head), ("page number", "2")]


@pytest.mark.parametrize("name", ["seals-latex-2", "seals-groff-2", "seals-weasyprint-2", "bridge-latex-1"])
def test_footnotes_stand_apart_and_their_marks_in_brackets(name: str) -> None:
    notes = [text for role, text in gold(name) if role == "footnote"]
    assert [text for role, text in kept(name) if role == "footnote"] == notes
    assert all(f"[{i + 1}]" in document(name).text for i in range(len(notes)))


@pytest.mark.parametrize("name", ["bridge-latex-1", "bridge-libreoffice-1", "bridge-reportlab-1"])
def test_a_table_is_its_rows(name: str) -> None:
    rows = [text for role, text in gold(name) if role == "table"]
    assert [text for role, text in kept(name) if role == "table"] == rows


def test_a_list_has_its_bullets() -> None:
    items = [block for block in document("bridge-libreoffice-1").blocks if block.role is BlockRole.LIST_ITEM]
    assert [item.note for item in items] == ["•"] * 3


@pytest.mark.parametrize("name", ["library-chromium-3", "library-libreoffice-2", "bridge-latex-1"])
def test_block_quotations(name: str) -> None:
    wanted = [text for role, text in gold(name) if role == "quotation"]
    assert all(("quotation", text) in kept(name) for text in wanted)


def test_a_drop_cap_is_part_of_its_word() -> None:
    assert any(text.startswith("Nobody may whisper in the new") for _, text in kept("library-chromium-3"))


@pytest.mark.parametrize("name", [name for name in _GOLD if name != "seals-groff-2"])
def test_title_author_and_date(name: str) -> None:
    its = document(name)
    assert its.title == gold(name)[0][1]
    assert its.byline in ("Mara Quell", "Ruben Adeyemi", "Celeste Okonjo", "Idris Falk")
    assert re.fullmatch(r"\d{1,2} \w+ 20\d\d", its.date)
    assert [str(note.message) for note in its.notes if note.code == "metadata"] == [
        "From the first page: title, author and date."
    ]


def test_scanned_pages_are_named() -> None:
    notes = {note.code: str(note.message) for note in document("interview-scanned").notes}
    assert notes["scanned"].startswith("Pages 2–3 are scanned")


def test_a_file_of_scanned_pages_alone(tmp_path: Path) -> None:
    with pypdfium2.PdfDocument(_FOLDER / "interview-scanned.pdf") as pdf:
        pdf.del_page(0)
        pdf.save(tmp_path / "scan.pdf")
    with pytest.raises(EmptySourceError, match="pages are scanned pictures"):
        read(FileSource(str(tmp_path / "scan.pdf")))


def test_a_name_is_not_needed_to_know_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"\n" + (_FOLDER / "seals-latex-2.pdf").read_bytes())
    assert read(FileSource(str(path))).title == "The hospital where the patients bite"


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_upright(tmp_path: Path, turn: int) -> None:
    """Its text is, and its places are where they are seen."""
    with pypdfium2.PdfDocument(_FOLDER / "seals-latex-2.pdf") as pdf:
        width, height = pdf[0].get_size()
        pdf[0].set_rotation(turn)
        pdf.save(tmp_path / "turned.pdf")
    its = read(FileSource(str(tmp_path / "turned.pdf")))
    straight = document("seals-latex-2")
    assert fuzz.ratio(its.text, straight.text) > 97
    first, before = its.places[0], straight.places[0]
    x = {90: height - before.y - before.height, 180: width - before.x - before.width, 270: before.y}[turn]
    assert first.x == pytest.approx(x, abs=0.2)


def test_limits_leave_out_pages_and_say_so() -> None:
    data = (_FOLDER / "seals-reportlab-2.pdf").read_bytes()
    its = read_pdf(Raw("a.pdf", data), limits=PdfLimits(pages=1))
    assert any(note.code == "limits" and "first 1 of 2 pages" in str(note.message) for note in its.notes)
    assert {place.page for place in its.places} == {0}


def test_a_locked_file_asks_for_its_password_elsewhere() -> None:
    locked = (_FOLDER / "locked.pdf").read_bytes()
    with pytest.raises(SourceUnreadableError, match="locked with a password"):
        read_pdf(Raw("locked.pdf", locked))


def test_what_only_says_it_is_a_pdf() -> None:
    with pytest.raises(ReaderError, match="damaged"):
        read_pdf(Raw("a.pdf", b"%PDF-1.7\n" + b"\0" * 500))
