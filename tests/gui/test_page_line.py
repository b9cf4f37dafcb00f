"""What stands beside and under a headline: date, minutes, words; names in the margin."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication

from desktop.document import Block, BlockRole, Document, Span
from desktop.presentation.statements import Statement
from desktop.ui.theme import interface_font
from desktop.ui.widgets.lane_painter import fitting_label
from desktop.ui.widgets.page_painter import meta_line


def article(byline: str) -> Document:
    text = f"Headline\n\n{byline}\n\nWords of the article."
    first = 10 + len(byline)
    blocks = (
        Block(Span(0, 8), BlockRole.HEADLINE, 1),
        Block(Span(10, first), BlockRole.BYLINE),
        Block(Span(first + 2, len(text)), BlockRole.PARAGRAPH),
    )
    return Document(id="d", text=text, blocks=blocks, date="9 November 2018")


def test_a_date_in_the_byline_is_not_said_twice() -> None:
    assert "2018" not in meta_line(article("By Ann Lee, 9 November 2018"), 4)
    assert meta_line(article("By Ann Lee"), 4) == "9 November 2018 · 1 min · 4 words"


@pytest.mark.parametrize("label", ["Pentagon", "Government", "SL", "VOA"])
@pytest.mark.parametrize("doubtful", [False, True])
def test_a_name_of_which_next_to_nothing_fits_the_margin_is_initials(
    qapp: QGuiApplication, label: str, *, doubtful: bool
) -> None:
    metrics = QFontMetrics(interface_font(pixels=11, weight=600))
    named = Statement("q", "s", 0, Span(0, 5), Span(0, 9), label, doubtful)
    whole = label + (" ?" if doubtful else "")
    assert fitting_label(named, metrics, 500) == whole
    narrow = fitting_label(named, metrics, 26)
    assert "…" not in narrow
    assert len(narrow) <= 4
    assert narrow[:1] == label[:1]


@pytest.mark.usefixtures("qapp")
def test_a_name_most_of_which_fits_the_margin_is_cut() -> None:
    metrics = QFontMetrics(interface_font(pixels=11, weight=600))
    named = Statement("q", "s", 0, Span(0, 5), Span(0, 9), "Government", doubtful=True)
    cut = fitting_label(named, metrics, metrics.horizontalAdvance("Governm… ?"))
    assert cut.startswith("Gove")
    assert cut.endswith("… ?")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("doubtful", "words"), [(False, ""), (True, "?")])
def test_a_statement_of_nobody_has_no_name_in_the_margin(words: str, *, doubtful: bool) -> None:
    metrics = QFontMetrics(interface_font(pixels=11, weight=600))
    assert fitting_label(Statement("q", None, None, Span(0, 5), Span(0, 9), "–", doubtful), metrics, 500) == words
