from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.document import Analysis, Quote, QuoteKind, Speaker, SpeakerKind
from desktop.ui.palettes import ThemeName
from desktop.ui.printing import save_pdf
from desktop.ui.printing.appendix import Appendix
from desktop.ui.printing.body import PrintedBody
from desktop.ui.printing.sheet import Sheet
from desktop.ui.theme import ReadingStyle, Theme, load_fonts
from tests.gui.window import Desk
from tests.samples import find, make_document, seed_analysis, seed_document

SHEET = Sheet(660.0, 960.0)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    load_fonts()
    made = Theme(ThemeName.LIGHT)
    made.set_reading(ReadingStyle(size=14, leading=1.5))
    return made


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, ThemeName.DARK)
    qtbot.addWidget(desk.window)
    desk.window.show()
    yield desk
    desk.close()


def painted(part: PrintedBody | Appendix, number: int) -> QImage:
    image = QImage(QSize(700, 980), QImage.Format.Format_RGB32)
    image.fill("white")
    with QPainter(image) as painter:
        part.paint(painter, part.pages[number])
    return image


def inked(image: QImage, box: QRectF) -> int:
    area = image.copy(box.toRect().intersected(image.rect()))
    return sum(
        area.pixelColor(x, y).name() != "#ffffff" for x in range(0, area.width(), 2) for y in range(0, area.height(), 2)
    )


def test_every_page_has_words_and_none_below_its_end(theme: Theme) -> None:
    document = make_document("Headline\n\n" + "\n\n".join(f"Sentence {n} of this article. " * 9 for n in range(60)))
    body = PrintedBody(document, None, SHEET, theme)
    assert len(body.pages) > 3
    for number, page in enumerate(body.pages):
        assert page.bottom - page.top <= SHEET.height
        image = painted(body, number)
        assert inked(image, QRectF(30, 0, 560, 40)) > 30
        assert inked(image, QRectF(0, page.bottom - page.top + 6, 700, 980)) == 0


def test_marks_and_lanes_are_on_paper_and_the_paper_is_light(theme: Theme) -> None:
    document = seed_document()
    marked = painted(PrintedBody(document, seed_analysis(document), SHEET, theme), 0)
    bare = painted(PrintedBody(document, None, SHEET, theme), 0)
    lane = QRectF(584, 0, 76, 940)
    assert inked(marked, lane) > 200 > inked(bare, lane) == 0
    colors = {marked.pixelColor(x, y).name() for x in range(30, 600, 3) for y in range(900)}
    assert len(colors) > 40
    assert marked.pixelColor(1, 1).name() == "#ffffff"


def test_paragraphs_carry_the_numbers_that_the_appendix_names(theme: Theme) -> None:
    document = seed_document()
    body = painted(PrintedBody(document, None, SHEET, theme), 0)
    assert inked(body, QRectF(0, 0, 24, 940)) > 20


def test_the_appendix_lists_every_statement(theme: Theme) -> None:
    document = seed_document()
    appendix = Appendix(document, seed_analysis(document), SHEET, theme)
    assert len(appendix.pages) == 1
    many = Appendix(document, seed_analysis(document), Sheet(660.0, 200.0), theme)
    assert len(many.pages) > 3
    assert inked(painted(many, 0), QRectF(0, 0, 660, 200)) > 100


@pytest.mark.parametrize("text", ["", "One line", "“A 🙂 in front,” said Zoë.\n\n" + "x" * 3000])
def test_any_article_can_be_printed(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    document = make_document(text)
    assert save_pdf(document, Analysis(document.id, "none"), tmp_path / "a.pdf") >= (1 if text else 0)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_the_command_writes_a_pdf_and_says_so(desk: Desk, tmp_path: Path) -> None:
    document = seed_document()
    desk.read(document, seed_analysis(document))
    assert desk.window.actions_by_id["print"].isEnabled()
    desk.window.commands.print.write_pdf(tmp_path / "out")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert desk.window.workspace.toasts.toasts[-1].text == "4 pages saved in out.pdf."
    assert desk.theme.palette.dark


def test_a_place_that_cannot_be_written_is_said_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    document = seed_document()
    desk.read(document)
    desk.window.commands.print.write_pdf(tmp_path / "missing" / "out.pdf")
    toast = desk.window.workspace.toasts.toasts[-1]
    assert toast.level == "error"
    assert "could not be written" in toast.text
    assert not (tmp_path / "missing").exists()


def test_nothing_is_printed_where_nothing_is_open(desk: Desk) -> None:
    assert not desk.window.actions_by_id["savePdf"].isEnabled()


def test_every_letter_and_figure_of_the_article_can_be_read_back_from_the_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    load_fonts()
    said = "“The official staff shifted the waffles afterwards, on the fifth of 1234567890,” Thea Fjord said."
    document = make_document(f"The Theft of a Fjord\n\nThe affair\n\n{said}\n\nFinally, the flight took off.")
    span = find(document.text, "“The official", "1234567890,”")
    quote = Quote("q1", QuoteKind.DIRECT, (span,), verbatim=(span,), speaker="s1")
    speaker = Speaker("s1", "Thea Fjord", SpeakerKind.PERSON, ("q1",), role="chief of the fifth office")
    save_pdf(document, Analysis(document.id, "none", (), (quote,), (speaker,)), tmp_path / "a.pdf")
    read = _words(tmp_path / "a.pdf")
    wanted = f"{document.text} 1 min Thea Fjord chief of the fifth office 1 quote 100 percent of all quoted words"
    assert [word for word in wanted.split() if word not in read] == []


def _words(path: Path) -> set[str]:
    with closing(pypdfium2.PdfDocument(path)) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    return set(" ".join(pages).split())
