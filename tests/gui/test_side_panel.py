from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.document import CERTAIN_FROM, LIKELY_FROM, Certainty, QuoteKind, Span
from desktop.presentation.rows import PanelRows, Piece, SpeakerKind, SpeakerRow, StatementRow, panel_rows
from desktop.ui.attention import Attention
from desktop.ui.models.roles import ID_ROLE
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import ReadingStyle, Theme, load_fonts
from desktop.ui.widgets.side_panel import SidePanel
from tests.gui.pointer import move
from tests.samples import seed_analysis, seed_document

KEY = Qt.Key


@dataclass
class Desk:
    """A panel and what it says."""

    panel: SidePanel
    attention: Attention
    theme: Theme
    rows: PanelRows
    quotes: list[str] = field(default_factory=list)
    places: list[Span] = field(default_factory=list)

    def view(self, tab: str = "") -> QAbstractItemView:
        if tab:
            self.panel.show_tab(tab)
        return {
            "speakers": self.panel.speakers,
            "quotes": self.panel.quotes,
            "entities": self.panel.entities,
        }[self.panel.current_tab()]

    def index(self, row_id: str) -> QModelIndex:
        if row_id.startswith("s"):
            return self.panel.speakers.speakers.index_of(row_id)
        if row_id.startswith("e"):
            return self.panel.entities.entities.index_of(row_id)
        if self.panel.current_tab() == "speakers":
            return self.panel.speakers.speakers.index_of_quote(row_id)
        return self.panel.quotes.quotes.index_of(row_id)

    def place(self, row_id: str) -> QPoint:
        return self.view().visualRect(self.index(row_id)).center()

    def listed(self) -> list[str]:
        model = self.view().model()
        return [str(model.index(number, 0).data(ID_ROLE)) for number in range(model.rowCount())]


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    theme, attention = Theme(ThemeName.LIGHT), Attention()
    theme.apply()
    panel = SidePanel(theme, attention)
    qtbot.addWidget(panel)
    panel.resize(370, 700)
    document = seed_document()
    desk = Desk(panel, attention, theme, panel_rows(document, seed_analysis(document)))
    attention.quote_requested.connect(desk.quotes.append)
    attention.place_requested.connect(desk.places.append)
    panel.show_rows(desk.rows)
    panel.show()
    qtbot.waitExposed(panel)
    return desk


def click(desk: Desk, qtbot: QtBot, row_id: str) -> None:
    qtbot.mouseClick(desk.view().viewport(), Qt.MouseButton.LeftButton, pos=desk.place(row_id))


def press(desk: Desk, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(desk.view(), key)


def tabs(panel: SidePanel) -> list[str]:
    return [panel.tabs.segment(key).accessibleName() for key in ("speakers", "quotes", "entities")]


def test_parts_are_found_by_the_names_that_others_rely_on(desk: Desk) -> None:
    assert desk.panel.objectName() == "sidePanel"
    for name in ("speakerView", "quoteView", "entityView", "filterField", "certaintyButton"):
        assert desk.panel.findChild(QWidget, name) is not None, name


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    takers = [
        w
        for w in desk.panel.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus and isinstance(w, QAbstractItemView | QLineEdit | QAbstractButton)
    ]
    assert len(takers) >= 7
    assert all(w.accessibleName() or w.objectName().startswith("_q") for w in takers)


def test_tabs_say_how_many(desk: Desk) -> None:
    assert tabs(desk.panel) == ["Speakers 5", "Quotes 8", "Entities 7"]


def test_a_click_on_a_card_chooses_the_speaker_and_a_second_one_lets_go(desk: Desk, qtbot: QtBot) -> None:
    click(desk, qtbot, "s3")
    assert desk.attention.focus.speaker == "s3"
    assert desk.panel.speakers.isExpanded(desk.index("s3"))
    click(desk, qtbot, "s4")
    assert desk.attention.focus.speaker == "s4"
    assert not desk.panel.speakers.isExpanded(desk.index("s3"))
    click(desk, qtbot, "s4")
    assert desk.attention.focus.speaker is None
    assert not desk.panel.speakers.isExpanded(desk.index("s4"))
    assert desk.quotes == []


def test_a_click_on_a_statement_goes_there(desk: Desk, qtbot: QtBot) -> None:
    click(desk, qtbot, "s3")
    click(desk, qtbot, "q4")
    assert (desk.attention.focus.speaker, desk.attention.focus.quote) == ("s3", "q4")
    assert desk.quotes == ["q4"]


def test_a_click_in_the_list_of_quotes_goes_there(desk: Desk, qtbot: QtBot) -> None:
    desk.view("quotes")
    click(desk, qtbot, "q2")
    assert (desk.attention.focus.speaker, desk.attention.focus.quote) == ("s2", "q2")
    assert desk.quotes == ["q2"]


def test_the_pointer_lights_what_it_is_on(desk: Desk, qtbot: QtBot) -> None:
    viewport = desk.view().viewport()
    move(viewport, desk.place("s2"))
    assert desk.attention.focus.hovered_speaker == "s2"
    desk.attention.update(speaker="s3")
    move(viewport, desk.place("q3"))
    assert (desk.attention.focus.hovered_speaker, desk.attention.focus.hovered_quote) == (None, "q3")
    move(viewport, QPoint(180, viewport.height() - 2))
    assert desk.attention.focus.hovered_quote is None


def test_arrows_walk_enter_goes_escape_lets_go(desk: Desk, qtbot: QtBot) -> None:
    desk.view().setFocus(Qt.FocusReason.TabFocusReason)
    press(desk, qtbot, KEY.Key_Down, KEY.Key_Down)
    assert desk.attention.focus.speaker is None
    assert desk.attention.focus.hovered_speaker == "s3"
    press(desk, qtbot, KEY.Key_Return)
    assert desk.attention.focus.speaker == "s3"
    press(desk, qtbot, KEY.Key_Down, KEY.Key_Down, KEY.Key_Space)
    assert (desk.attention.focus.quote, desk.quotes) == ("q4", ["q4"])
    press(desk, qtbot, KEY.Key_Escape)
    assert (desk.attention.focus.speaker, desk.attention.focus.quote) == (None, None)


def test_leaving_with_the_keyboard_leaves_no_light(desk: Desk, qtbot: QtBot) -> None:
    desk.view().setFocus(Qt.FocusReason.TabFocusReason)
    press(desk, qtbot, KEY.Key_Down)
    assert desk.attention.focus.hovered_speaker == "s2"
    desk.panel.focus_filter()
    assert desk.attention.focus.hovered_speaker is None
    assert desk.panel.filter_field.hasFocus()


def test_a_quote_chosen_in_the_text_is_shown_below_its_speaker(desk: Desk) -> None:
    desk.attention.update(quote="q8")
    assert desk.panel.speakers.isExpanded(desk.index("s5"))
    assert desk.view().currentIndex().data(ID_ROLE) == "q8"
    assert desk.view().viewport().rect().contains(desk.view().visualRect(desk.index("q8")))


def test_a_quote_chosen_in_the_text_is_scrolled_to_in_the_list(desk: Desk) -> None:
    view = desk.view("quotes")
    desk.attention.update(quote="q8")
    assert view.viewport().rect().contains(view.visualRect(desk.index("q8")))
    assert view.currentIndex().data(ID_ROLE) == "q8"


def test_a_hidden_list_shows_the_current_quote_when_it_comes(desk: Desk, qtbot: QtBot) -> None:
    desk.attention.update(quote="q8")
    view = desk.view("quotes")
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(desk.index("q8"))))


def test_each_step_on_an_entity_goes_to_the_next_mention(desk: Desk, qtbot: QtBot) -> None:
    desk.view("entities")
    mentions = list(next(e for e in desk.rows.entities if e.id == "e1").mentions)
    for _ in range(len(mentions)):
        click(desk, qtbot, "e1")
    assert desk.places == mentions
    assert desk.attention.focus.entity == "e1"
    press(desk, qtbot, KEY.Key_Return)
    assert desk.places[-1] == mentions[0]
    click(desk, qtbot, "e5")
    click(desk, qtbot, "e1")
    assert desk.places[-1] == mentions[0]


def test_the_row_says_which_mention_one_is_at(desk: Desk, qtbot: QtBot) -> None:
    view = desk.panel.entities
    desk.view("entities")
    click(desk, qtbot, "e1")
    click(desk, qtbot, "e1")
    row = next(e for e in desk.rows.entities if e.id == "e1")
    assert view.state_of(desk.index("e1"), row).note == "2 of 3"
    desk.attention.update(entity="e5")
    assert view.state_of(desk.index("e1"), row).note == ""


def test_a_kind_of_entities_is_folded_at_its_heading(desk: Desk, qtbot: QtBot) -> None:
    view = desk.panel.entities
    desk.view("entities")
    heading = view.model().index(0, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(heading).center())
    assert not view.isExpanded(heading)
    assert (desk.places, desk.attention.focus.entity) == ([], None)
    desk.panel.show_rows(replace(desk.rows, entities=desk.rows.entities[:-1]))
    assert not view.isExpanded(view.model().index(0, 0))
    assert view.isExpanded(view.model().index(1, 0))
    desk.attention.update(entity="e1")
    assert view.isExpanded(view.model().index(0, 0))


def test_a_kind_of_entities_is_folded_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    view = desk.panel.entities
    desk.view("entities")
    view.setCurrentIndex(desk.index("e1"))
    press(desk, qtbot, KEY.Key_Up)
    assert view.currentIndex() == view.model().index(0, 0)
    for key, opened in ((KEY.Key_Return, False), (KEY.Key_Return, True), (KEY.Key_Left, False), (KEY.Key_Right, True)):
        press(desk, qtbot, key)
        assert view.isExpanded(view.model().index(0, 0)) is opened


@pytest.mark.parametrize("name", ["Lavrov", "sergei lavrov", "SERGEY LAVROV", "s3"])
def test_a_speaker_is_chosen_by_any_name(desk: Desk, name: str) -> None:
    assert desk.panel.select_speaker(name)
    assert desk.attention.focus.speaker == "s3"
    assert desk.panel.speakers.isExpanded(desk.index("s3"))


def test_nobody_is_chosen_by_a_name_that_is_not_there(desk: Desk) -> None:
    assert not desk.panel.select_speaker("Trump")
    assert desk.attention.focus.speaker is None


def test_choosing_a_speaker_who_is_filtered_away_drops_the_filter(desk: Desk) -> None:
    desk.panel.filter_field.setText("botobekov")
    assert desk.panel.select_speaker("Baradar")
    assert desk.panel.filter_field.text() == ""
    assert desk.index("s4").isValid()


def test_the_filter_works_on_all_lists_and_says_how_many_are_left(desk: Desk, qtbot: QtBot) -> None:
    desk.panel.focus_filter()
    qtbot.keyClicks(desk.panel.filter_field, "Lavorv")
    assert desk.listed() == ["s1", "s3"]
    assert tabs(desk.panel) == ["Speakers 2/5", "Quotes 3/8", "Entities 1/7"]
    assert desk.panel.speakers.isExpanded(desk.index("s3"))
    desk.panel.show_tab("quotes")
    assert desk.listed() == ["q1", "q3", "q4"]
    qtbot.keyClick(desk.panel.filter_field, KEY.Key_Escape)
    assert tabs(desk.panel) == ["Speakers 5", "Quotes 8", "Entities 7"]


def test_from_the_filter_down_goes_to_the_rows(desk: Desk, qtbot: QtBot) -> None:
    desk.panel.focus_filter()
    qtbot.keyClick(desk.panel.filter_field, KEY.Key_Down)
    assert desk.view().hasFocus()
    assert desk.view().currentIndex().data(ID_ROLE) == "s1"


def test_a_filter_without_matches_says_so(desk: Desk) -> None:
    desk.panel.filter_field.setText("xyzzy")
    assert desk.listed() == []
    assert desk.view().accessibleDescription() == "Nothing matches this filter."


def test_the_menu_hides_what_is_less_certain(desk: Desk) -> None:
    desk.view("quotes")
    menu = desk.panel.certainty.menu()
    menu.actions()[2].trigger()
    assert desk.listed() == ["q3", "q4", "q5", "q7", "q8"]
    assert desk.panel.certainty.text() == "Certain"
    assert "Certain only" in desk.panel.certainty.accessibleName()
    menu.actions()[0].trigger()
    assert len(desk.listed()) == 8


@pytest.mark.parametrize(("least", "count"), [(0.0, 8), (0.2, 8), (LIKELY_FROM, 7), (CERTAIN_FROM, 5), (1.0, 5)])
def test_the_least_certainty_is_set_from_outside(desk: Desk, least: float, count: int) -> None:
    desk.panel.set_minimum_certainty(least)
    desk.view("quotes")
    assert len(desk.listed()) == count


def test_tabs_can_be_walked_with_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    first = desk.panel.tabs.segment("speakers")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, KEY.Key_Right)
    assert desk.panel.current_tab() == "quotes"
    assert desk.panel.tabs.segment("quotes").hasFocus()
    assert desk.panel.filter_field.placeholderText() == "Filter quotes"
    with pytest.raises(KeyError):
        desk.panel.show_tab("nothing")


def test_more_rows_keep_what_is_chosen_open_and_current(desk: Desk, qtbot: QtBot) -> None:
    part = PanelRows(desk.rows.speakers[:3], desk.rows.quotes[:4], desk.rows.entities[:2])
    desk.panel.show_rows(part)
    click(desk, qtbot, "s3")
    click(desk, qtbot, "q4")
    desk.panel.show_rows(desk.rows)
    assert tabs(desk.panel)[0] == "Speakers 5"
    assert desk.panel.speakers.isExpanded(desk.index("s3"))
    assert desk.view().currentIndex().data(ID_ROLE) == "q4"
    assert desk.attention.focus.quote == "q4"


def test_more_rows_keep_the_place(desk: Desk, qtbot: QtBot) -> None:
    desk.panel.resize(370, 300)
    view = desk.view("quotes")
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(250)
    seen = desk.panel.quotes.top_row()
    before = replace(desk.rows.quotes[0], quote="q0")
    desk.panel.show_rows(replace(desk.rows, quotes=(before, *desk.rows.quotes)))
    assert desk.panel.quotes.top_row() == seen
    assert bar.value() > 250


def test_clearing_leaves_a_sentence(desk: Desk) -> None:
    desk.panel.clear("Finding out who said what…")
    assert tabs(desk.panel) == ["Speakers", "Quotes", "Entities"]
    for tab in ("speakers", "quotes", "entities"):
        assert desk.view(tab).model().rowCount() == 0
        assert desk.view().accessibleDescription() == "Finding out who said what…"
    desk.panel.show_rows(PanelRows())
    assert desk.view("quotes").accessibleDescription().startswith("No quotes found in this article.")


def many_rows(count: int) -> PanelRows:
    pieces = (Piece("the talks were long and it rained in the capital all day. " * 3, verbatim=False),)
    quotes = tuple(
        StatementRow(f"q{n}", QuoteKind.INDIRECT, pieces, "said", Certainty.LIKELY, n, n, "s1", "Ana", 0, "An")
        for n in range(count)
    )
    return PanelRows((SpeakerRow("s1", "Ana", "An", "", SpeakerKind.PERSON, 0, 1.0, quotes, ()),), quotes, ())


def test_a_quote_far_down_a_long_list_is_reached_at_once(desk: Desk) -> None:
    desk.panel.show_rows(many_rows(1500))
    view = desk.view("quotes")
    desk.attention.update(quote="q1400")
    rect = view.visualRect(desk.index("q1400"))
    assert rect.isValid()
    assert view.viewport().rect().contains(rect)


@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.SEPIA, ThemeName.CONTRAST])
@pytest.mark.parametrize("tab", ["speakers", "quotes", "entities"])
def test_another_theme_is_drawn_at_once(desk: Desk, theme: ThemeName, tab: str) -> None:
    desk.view(tab)
    desk.attention.update(speaker="s3", quote="q4", entity="e1", hovered_quote="q3", hovered_entity="e5")
    before = desk.panel.grab().toImage()
    desk.theme.choose(theme)
    after = desk.panel.grab().toImage()
    card = desk.place("s2" if tab == "speakers" else "q2" if tab == "quotes" else "e5")
    spot = desk.view().viewport().mapTo(desk.panel, QPoint(20, card.y()))
    assert before.pixelColor(spot) != after.pixelColor(spot)
    desk.theme.choose(ThemeName.LIGHT)
    assert desk.panel.grab().toImage() == before


def test_rows_stand_where_they_did_in_another_theme_and_are_measured_anew_in_another_face(desk: Desk) -> None:
    row = replace(desk.rows.quotes[0], pieces=(Piece("till lilli " * 6, verbatim=True),))

    def height(panel: SidePanel) -> int:
        panel.show_tab("quotes")
        panel.show_rows(PanelRows(quotes=(row,)))
        QApplication.processEvents()
        return panel.quotes.visualRect(panel.quotes.model().index(0, 0)).height()

    before = height(desk.panel)
    desk.theme.choose(ThemeName.DARK)
    assert height(desk.panel) == before
    desk.theme.set_reading(ReadingStyle(font="sans"))
    fresh = SidePanel(desk.theme, desk.attention)
    fresh.resize(desk.panel.size())
    fresh.show()
    assert height(desk.panel) == height(fresh) != before
    fresh.close()


def test_hatched_speakers_differ_from_plain_ones_by_more_than_colour(desk: Desk) -> None:
    speaker = replace(desk.rows.speakers[0], style=0)
    desk.panel.show_rows(PanelRows((speaker,)))
    plain = desk.panel.grab().toImage()
    desk.panel.show_rows(PanelRows((replace(speaker, style=6),)))
    assert desk.panel.grab().toImage() != plain


def test_a_tooltip_comes_only_over_words_that_are_cut(desk: Desk) -> None:
    from desktop.ui.delegates.faces import Faces
    from desktop.ui.delegates.painters import CardPainter

    painter = CardPainter(Faces(desk.theme), desk.theme.palette)
    row = desk.rows.speakers[2]
    assert not painter.is_cut(row, 346)
    assert painter.is_cut(replace(row, subtitle=row.subtitle * 9), 346)


@pytest.fixture
def unsigned(desk: Desk) -> Desk:
    """The panel, its second and fifth quote being nobody's."""
    document = seed_document()
    analysis = seed_analysis(document)
    lost = {analysis.quotes[1].id, analysis.quotes[4].id}
    quotes = tuple(replace(q, speaker=None) if q.id in lost else q for q in analysis.quotes)
    speakers = tuple(replace(s, quotes=tuple(q for q in s.quotes if q not in lost)) for s in analysis.speakers)
    desk.panel.show_rows(panel_rows(document, replace(analysis, quotes=quotes, speakers=speakers)))
    return desk


def nobody(desk: Desk) -> tuple[QModelIndex, list[str]]:
    """The last row of the speakers' list and the ids of what stands below it."""
    model = desk.panel.speakers.speakers
    last = model.index(model.rowCount() - 1, 0)
    return last, [str(model.index(n, 0, last).data(ID_ROLE)) for n in range(model.rowCount(last))]


def test_what_nobody_says_stands_folded_under_the_speakers(unsigned: Desk, qtbot: QtBot) -> None:
    view = unsigned.panel.speakers
    last, below = nobody(unsigned)
    assert last.data() == "Not attributed"
    assert below == ["q2", "q5"]
    assert not view.isExpanded(last)
    view.scrollTo(last)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(last).center())
    assert view.isExpanded(last)
    click(unsigned, qtbot, "q5")
    assert unsigned.quotes == ["q5"]
    assert unsigned.attention.focus.speaker is None


def test_a_quote_of_nobody_chosen_in_the_text_is_shown_under_its_heading(unsigned: Desk) -> None:
    unsigned.attention.update(quote="q2")
    last, _ = nobody(unsigned)
    assert unsigned.panel.speakers.isExpanded(last)
    assert unsigned.panel.speakers.currentIndex().data(ID_ROLE) == "q2"


def test_the_filter_works_on_what_nobody_says_too(unsigned: Desk) -> None:
    _, before = nobody(unsigned)
    unsigned.panel.filter_field.setText("zzzz")
    assert unsigned.panel.speakers.speakers.rowCount() == 0
    unsigned.panel.filter_field.clear()
    assert nobody(unsigned)[1] == before
