"""The reading pane as the window uses it: marks, jumps, statements, pointer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.document import (
    Analysis,
    Block,
    BlockRole,
    Document,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
    hull,
)
from desktop.ui.attention import Attention
from desktop.ui.palettes import ThemeName, blend
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_pane import ArticlePane
from tests.gui.pointer import move
from tests.samples import find, make_document, seed_analysis, seed_document

DOCUMENT = seed_document()
ANALYSIS = seed_analysis(DOCUMENT)
TEXT = DOCUMENT.text


@pytest.fixture
def attention() -> Attention:
    return Attention()


@pytest.fixture
def theme() -> Theme:
    made = Theme(ThemeName.LIGHT)
    made.apply()
    return made


@pytest.fixture
def pane(qtbot: QtBot, attention: Attention, theme: Theme) -> ArticlePane:
    made = ArticlePane(theme, attention)
    qtbot.addWidget(made)
    made.resize(860, 640)
    made.show()
    qtbot.waitExposed(made)
    made.show_document(DOCUMENT)
    made.show_analysis(ANALYSIS)
    return made


def quote(name: str) -> Span:
    return hull(next(q.content for q in ANALYSIS.quotes if q.id == name))


def place_of(pane: ArticlePane, point: int) -> QPoint:
    """The middle of a character in the viewport."""
    lines = pane.view.lines
    (piece,) = lines.pieces(lines.block_of(point), Span(point, point + 1))
    return QPointF((piece.left + piece.right) / 2, piece.line.baseline - 4 - pane.view.top()).toPoint()


def colors(pane: ArticlePane, span: Span) -> set[str]:
    """The colours on screen where a span stands, with a few px around it."""
    rect = pane.view.viewport_rect(span)
    assert rect is not None
    image: QImage = pane.view.viewport().grab(rect).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def near(found: set[str], wanted: str, tolerance: int = 3) -> bool:
    color = QColor(wanted)
    return any(
        abs(c.red() - color.red()) + abs(c.green() - color.green()) + abs(c.blue() - color.blue()) <= tolerance
        for c in map(QColor, found)
    )


# Going places


def test_a_jump_brings_a_statement_into_sight_and_back_returns(qtbot: QtBot, pane: ArticlePane) -> None:
    target = quote("q8")
    assert not pane.visible_span().contains(target)
    with qtbot.waitSignal(pane.history_changed):
        pane.go_to(target, animate=False)
    assert pane.visible_span().contains(target)
    there = pane.reading_position()
    assert pane.can_go_back
    pane.back()
    qtbot.waitUntil(lambda: pane.reading_position() == 0)
    assert pane.can_go_forward
    pane.forward()
    qtbot.waitUntil(lambda: pane.reading_position() == there)
    assert not pane.can_go_forward


def test_an_animated_jump_ends_at_its_target(qtbot: QtBot, pane: ArticlePane) -> None:
    pane.go_to(quote("q7"))
    qtbot.waitUntil(lambda: pane.visible_span().contains(quote("q7")))


def test_what_stands_comfortably_is_not_moved(pane: ArticlePane) -> None:
    pane.go_to(quote("q5"), animate=False)
    before = pane.view.top()
    pane.go_to(Span(quote("q5").start, quote("q5").start + 5), animate=False)
    assert pane.view.top() == before


def test_steps_visit_every_statement_in_order_and_tell_of_going_round(
    qtbot: QtBot, pane: ArticlePane, attention: Attention
) -> None:
    visited = []
    for _ in ANALYSIS.quotes:
        pane.step_quote(1)
        visited.append(attention.focus.quote)
    assert visited == [q.id for q in sorted(ANALYSIS.quotes, key=lambda q: q.content[0].start)]
    with qtbot.waitSignal(pane.notice):
        pane.step_quote(1)
    assert attention.focus.quote == visited[0]
    with qtbot.waitSignal(pane.notice):
        pane.step_quote(-1)
    assert attention.focus.quote == visited[-1]


def test_steps_begin_from_what_is_on_screen(pane: ArticlePane, attention: Attention) -> None:
    pane.restore_position(quote("q7").start - 300)
    seen = pane.visible_span()
    pane.step_quote(1)
    expected = min((q for q in ANALYSIS.quotes if q.content[0].start >= seen.start), key=lambda q: q.content[0].start)
    assert attention.focus.quote == expected.id


def test_steps_of_a_speaker_stay_with_the_speaker(qtbot: QtBot, pane: ArticlePane, attention: Attention) -> None:
    with qtbot.waitSignal(pane.notice):
        pane.step_statement_of_speaker(1)
    assert attention.focus.quote is None
    attention.update(speaker="s3")
    visited = []
    for _ in range(3):
        pane.step_statement_of_speaker(1)
        visited.append(attention.focus.quote)
    assert visited == ["q3", "q4", "q3"]


def test_stepping_on_to_somebody_else_moves_the_choice_along(pane: ArticlePane, attention: Attention) -> None:
    attention.update(speaker="s3", quote="q4")
    pane.step_quote(1)
    assert (attention.focus.quote, attention.focus.speaker) == ("q5", "s4")


def test_filtered_statements_are_not_stepped_to(pane: ArticlePane, attention: Attention) -> None:
    pane.set_mark_filter(entities=True, direct=True, indirect=False, minimum_certainty=0.0)
    visited = set()
    for _ in ANALYSIS.quotes:
        pane.step_quote(1)
        visited.add(attention.focus.quote)
    assert visited == {q.id for q in ANALYSIS.quotes if q.kind is not QuoteKind.INDIRECT}


def test_progress_grows_to_one(pane: ArticlePane) -> None:
    assert 0 < pane.progress_read() < 0.6
    assert 2 <= pane.minutes_left() <= 4
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert pane.progress_read() == 1.0
    assert pane.minutes_left() == 0


def test_a_quote_has_a_rectangle_only_while_it_is_on_screen(pane: ArticlePane) -> None:
    assert pane.quote_rect("q8") is None
    assert pane.quote_rect("unknown") is None
    pane.go_to(quote("q8"), animate=False)
    rect = pane.quote_rect("q8")
    assert rect is not None
    corner = pane.view.viewport().mapToGlobal(place_of(pane, quote("q8").start))
    assert rect.contains(corner)


# Marks


def test_an_analysis_of_another_document_is_ignored(pane: ArticlePane) -> None:
    pane.show_document(make_document("Another\n\nShort one."))
    pane.show_analysis(ANALYSIS)
    assert pane.quote_rect("q1") is None


def test_verbatim_words_are_tinted_and_paraphrase_is_not(pane: ArticlePane) -> None:
    pane.go_to(quote("q3"), animate=False)
    tint = "#dce9e3"  # 13 % of the speaker's green on the page
    verbatim = find(TEXT, "“a shared aim", "fighting")
    assert near(colors(pane, verbatim), tint, 8)
    reported = find(TEXT, "the Kremlin and the")
    assert not near(colors(pane, reported), tint, 8)
    assert near(colors(pane, reported), "#0b7a57", 12)


def test_density_none_and_filters_leave_plain_text(pane: ArticlePane) -> None:
    pane.go_to(quote("q3"), animate=False)
    source = find(TEXT, "Russian Foreign Minister Sergey")
    assert near(colors(pane, source), "#0b7a57", 12)
    pane.set_density("none")
    assert not near(colors(pane, source), "#0b7a57", 12)
    pane.set_density("speakers")
    assert near(colors(pane, source), "#0b7a57", 12)
    pane.set_mark_filter(entities=True, direct=True, indirect=True, minimum_certainty=0.99)
    assert not near(colors(pane, source), "#0b7a57", 12)


def test_choosing_a_speaker_pushes_others_back_and_leaves_their_own(pane: ArticlePane, attention: Attention) -> None:
    ink = "#23211d"
    other, own = find(TEXT, "Russia on Wednesday is expected"), find(TEXT, "in opening Tuesday")
    assert near(colors(pane, other), ink, 30)
    attention.update(speaker="s3")
    assert not near(colors(pane, other), ink, 30)
    pane.go_to(own, animate=False)
    assert near(colors(pane, own), ink, 30)


def test_the_name_of_the_chosen_speaker_shows_in_other_paragraphs(pane: ArticlePane, attention: Attention) -> None:
    name = find(TEXT, "Sergei Lavrov")
    attention.update(speaker="s3")
    assert near(colors(pane, name), "#23211d", 30)
    assert near(colors(pane, name), "#0b7a57", 12)


def test_marking_never_touches_the_text(pane: ArticlePane) -> None:
    before = pane.view.document().revision()
    pane.show_analysis(replace(ANALYSIS, quotes=ANALYSIS.quotes[:2]))
    pane.set_density("none")
    assert pane.view.document().revision() == before


# Pointer


def test_hovering_tells_what_is_under_the_pointer(qtbot: QtBot, pane: ArticlePane, attention: Attention) -> None:
    pane.go_to(quote("q5"), animate=False)
    inside = find(TEXT, "“committed to peace”")
    move(pane.view.viewport(), place_of(pane, inside.start + 3))
    assert (attention.focus.hovered_quote, attention.focus.hovered_speaker) == ("q5", "s4")
    assert pane.view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    pane.restore_position(0)
    name = find(TEXT, "Moscow", after=100)
    move(pane.view.viewport(), place_of(pane, name.start + 1))
    assert attention.focus.hovered_entity == "e6"
    assert attention.focus.hovered_quote is None


def test_a_click_on_a_quote_chooses_it_and_asks_for_its_receipt(
    qtbot: QtBot, pane: ArticlePane, attention: Attention
) -> None:
    pane.go_to(quote("q5"), animate=False)
    point = find(TEXT, "“committed to peace”").start + 2
    with qtbot.waitSignal(attention.receipt_requested) as asked:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, point))
    assert asked.args == ["q5"]
    assert (attention.focus.quote, attention.focus.speaker) == ("q5", "s4")
    plain = find(TEXT, "Consistent with").start
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(pane, plain + 2))
    assert (attention.focus.quote, attention.focus.speaker) == (None, "s4")
    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert attention.focus.speaker is None


def test_a_drag_selects_and_chooses_nothing(qtbot: QtBot, pane: ArticlePane, attention: Attention) -> None:
    pane.go_to(quote("q5"), animate=False)
    first, last = quote("q5").start, quote("q5").start + 40
    port = pane.view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=place_of(pane, first))
    move(port, place_of(pane, last), held=Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place_of(pane, last))
    assert attention.focus.quote is None


def test_a_click_on_the_bar_in_the_margin_chooses_its_statement(
    qtbot: QtBot, pane: ArticlePane, attention: Attention
) -> None:
    pane.go_to(quote("q4"), animate=False)
    line = pane.view.lines.line_of(quote("q4").start)
    where = QPointF(line.right, line.baseline - pane.view.top())
    bars = [x for x in range(round(where.x()), pane.view.viewport().width()) if pane.view.bar_at(QPointF(x, where.y()))]
    assert bars
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(bars[0] + 2, round(where.y())))
    assert attention.focus.quote == "q4"


# What is said of it


def test_the_pill_counts_statements_above_and_below(qtbot: QtBot, pane: ArticlePane, attention: Attention) -> None:
    assert not pane.pill.isVisible()
    attention.update(speaker="s5")
    assert pane.pill.isVisible()
    assert pane.pill.below.text() == "↓ 2"
    assert not pane.pill.above.isVisible()
    qtbot.mouseClick(pane.pill.below, Qt.MouseButton.LeftButton)
    assert attention.focus.quote == "q7"
    assert "Botobekov 1 of 2" in pane.pill.here.text()
    attention.update(speaker=None)
    assert not pane.pill.isVisible()


def test_assistive_tools_hear_counts_and_the_current_statement(pane: ArticlePane, attention: Attention) -> None:
    assert DOCUMENT.title in pane.view.accessibleName()
    assert pane.view.accessibleDescription().startswith("8 quotes, 5 speakers")
    attention.update(quote="q4")
    assert pane.view.accessibleDescription().endswith("Quote by Sergey Lavrov, 2 of 2")


def test_clear_forgets_article_and_marks(pane: ArticlePane, attention: Attention) -> None:
    attention.update(speaker="s3")
    pane.clear()
    assert pane.visible_span() == (0, 0)
    assert not pane.pill.isVisible()
    assert not pane.can_go_back


def test_marks_that_reach_beyond_the_text_are_harmless(qtbot: QtBot, pane: ArticlePane) -> None:
    short = Document("short", "Only this.")
    pane.show_document(short)
    pane.show_analysis(Analysis("short", "x", quotes=ANALYSIS.quotes[:3]))
    pane.view.grab()
    assert pane.view.setting.document is short


def test_zoom_changes_the_reading_size_within_bounds(pane: ArticlePane, theme: Theme) -> None:
    before = pane.view.lines.line_of(0)
    pane.zoom(4)
    after = pane.view.lines.line_of(0)
    assert after.bottom - after.top > before.bottom - before.top
    for _ in range(20):
        pane.zoom(-3)
    assert theme.reading.size == 12
    pane.zoom(0)
    assert theme.reading.size == 18


@pytest.mark.parametrize("name", ["q1", "q4"])
def test_the_current_statement_is_signed_in_the_other_margin(
    pane: ArticlePane, attention: Attention, theme: Theme, name: str
) -> None:
    def signed_rows() -> list[int]:
        margin = pane.view.viewport().grab(QRect(0, 0, 20, pane.view.viewport().height())).toImage()
        rows = range(margin.height())
        return [y for y in rows if any(margin.pixelColor(x, y) == theme.color("accent") for x in range(20))]

    pane.go_to(quote(name), animate=False)
    assert signed_rows() == []
    attention.update(quote=name)
    rect = pane.view.viewport_rect(quote(name))
    assert rect is not None
    found = signed_rows()
    assert rect.top() - 12 <= found[0] <= rect.top() + 12
    assert rect.bottom() - 40 <= found[-1] <= rect.bottom() + 40


def test_where_nearly_everything_is_quoted_the_page_stays_a_page(
    pane: ArticlePane, attention: Attention, theme: Theme
) -> None:
    text = "Talk\n\nAnn: So it was, and nobody asked us what we thought of it.\n\nBob: I see."
    said = find(text, "So it was", "of it.")
    found = Quote("q", QuoteKind.DIRECT, (said,), verbatim=(said,), speaker="a")
    speaker = Speaker("a", "Ann", SpeakerKind.PERSON, ("q",))
    document = make_document(text)
    pane.show_document(document)
    palette = theme.palette

    def tinted(opacity: float) -> str:
        return blend(palette.speakers[0], palette.page, opacity)

    pane.show_analysis(Analysis(document.id, "test", (), (found,), (speaker,)))
    assert not near(colors(pane, said), tinted(palette.tint))
    attention.update(speaker="a")
    assert near(colors(pane, said), tinted(palette.tint_chosen))


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.SEPIA, ThemeName.CONTRAST])
def test_soft_text_is_not_pushed_back_further(
    pane: ArticlePane, attention: Attention, theme: Theme, name: ThemeName
) -> None:
    text = "Talk\n\nBy Ann Lee of our own staff\n\nThe plan is late, said Kim."
    parts = [find(text, words) for words in text.split("\n\n")]
    roles = (BlockRole.HEADLINE, BlockRole.BYLINE, BlockRole.PARAGRAPH)
    blocks = tuple(Block(span, role, 1) for span, role in zip(parts, roles, strict=True))
    theme.choose(name)
    pane.show_document(Document("d", text, blocks))
    pane.show_analysis(Analysis("d", "test"))
    before = colors(pane, parts[1])
    attention.update(speaker="somebody else")
    assert colors(pane, parts[1]) == before


@pytest.mark.parametrize(
    ("name", "words"), [("q4", "Sergey Lavrov · word for word"), ("q2", "Voice of America · paraphrase")]
)
def test_the_margin_says_in_full_whose_statement_it_is(pane: ArticlePane, name: str, words: str) -> None:
    pane.go_to(quote(name), animate=False)
    rect = pane.view.viewport_rect(quote(name))
    assert rect is not None
    viewport = pane.view.viewport()
    place = QPoint(round(pane.view.frame_of_page().lane) + 2, rect.center().y())
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert QToolTip.text() == words
    assert pane.view.bar_at(QPointF(5, place.y())) is None


def test_of_one_report_by_two_sources_the_current_one_is_drawn_alone(
    pane: ArticlePane, attention: Attention, theme: Theme
) -> None:
    text = "Headline\n\nThe bridge is shut, Ann and Bob said, which was no news."
    said = find(text, "The bridge is shut")
    quotes = tuple(Quote(name, QuoteKind.INDIRECT, (said,), speaker=name) for name in ("ann", "bob"))
    speakers = tuple(Speaker(q.id, q.id.title(), SpeakerKind.PERSON, (q.id,)) for q in quotes)
    document = make_document(text)
    pane.show_document(document)
    pane.show_analysis(Analysis(document.id, "test", (), quotes, speakers))
    for number, current in enumerate(quotes):
        attention.update(quote=current.id)
        rect = pane.view.viewport_rect(said)
        assert rect is not None
        image = pane.view.viewport().grab(rect.adjusted(0, 0, 0, 8)).toImage()
        found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert near(found, theme.palette.speakers[number])
        assert not near(found, theme.palette.speakers[1 - number])
