"""The panel beside the text: speakers with their statements, quotes, entities, and a filter over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.presentation.filtering import FilterIndex
from desktop.presentation.notes import NoteRow
from desktop.presentation.panel_filter import PanelFilter, find_speaker
from desktop.presentation.phrases import figure
from desktop.presentation.rows import EchoSign, PanelRows, with_echoes
from desktop.ui.attention import Attention
from desktop.ui.delegates.row_delegate import MARGIN
from desktop.ui.theme import Theme
from desktop.ui.widgets.certainty_button import CertaintyButton
from desktop.ui.widgets.clearing import make_clearable
from desktop.ui.widgets.entity_view import EntityView
from desktop.ui.widgets.note_view import NoteView
from desktop.ui.widgets.panel_notices import PanelNotices
from desktop.ui.widgets.quote_view import QuoteView
from desktop.ui.widgets.segmented import SegmentedControl
from desktop.ui.widgets.speaker_view import SpeakerView

_OPEN_UP_TO = 40
"""A filter opens the cards it leaves as long as they have so few statements."""


class SidePanel(QWidget):
    """Lists of rows; what is chosen and hovered in them is the shared attention."""

    def __init__(self, theme: Theme, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        self._attention = attention
        self._plain = PanelRows()
        self._echoes: dict[str, EchoSign] = {}
        self._filter = PanelFilter(PanelRows())
        self._message = self.tr("Open an article to see who said what.")
        self._texts = self._texts_of_tabs()
        self.tabs = SegmentedControl([(key, texts[0]) for key, texts in self._texts.items()], theme, self)
        self.tabs.setObjectName("panelTabs")
        self.filter_field = QLineEdit(self)
        self.filter_field.setObjectName("filterField")
        make_clearable(self.filter_field)
        self.certainty = CertaintyButton(self)
        self.notices = PanelNotices(theme, self)
        self.speakers = SpeakerView(theme, attention, self)
        self.quotes = QuoteView(theme, attention, self)
        self.entities = EntityView(theme, attention, self)
        self.notes = NoteView(theme, attention, self)
        self._note_rows: tuple[NoteRow, ...] = ()
        self._views: dict[str, SpeakerView | QuoteView | EntityView | NoteView] = {
            "speakers": self.speakers,
            "quotes": self.quotes,
            "entities": self.entities,
            "notes": self.notes,
        }
        self._arrange()
        self.tabs.chosen.connect(self._tab_chosen)
        self.filter_field.textChanged.connect(self._refilter)
        self.filter_field.installEventFilter(self)
        self.certainty.changed.connect(self._refilter)
        self._tab_chosen(self.tabs.current)
        self._refilter()

    def _texts_of_tabs(self) -> dict[str, tuple[str, str, str]]:
        """Of each tab its name, what its filter is called, and what it says while it is empty."""
        return {
            "speakers": (
                self.tr("Speakers"),
                self.tr("Filter speakers"),
                self.tr("No speakers found in this article."),
            ),
            "quotes": (
                self.tr("Quotes"),
                self.tr("Filter quotes"),
                self.tr("No quotes found in this article. Missed one? Select its words and press M."),
            ),
            "entities": (self.tr("Entities"), self.tr("Filter entities"), self.tr("No names found in this article.")),
            "notes": (
                self.tr("Notes"),
                self.tr("Filter your notes"),
                self.tr("Select words in the text: H highlights them, N writes a note on them."),
            ),
        }

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.filter_field, 1)
        tools.addWidget(self.certainty)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 10, MARGIN, 0)
        head.setSpacing(10)
        head.addWidget(self.tabs)
        head.addLayout(tools)
        self._stack = QStackedWidget(self)
        for view in self._views.values():
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)  # what is scrolled away ends below the filter, not at it
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.notices)

    def show_rows(self, rows: PanelRows) -> None:
        """Show the rows of an analysis; selection, open cards and places stay where ids are still there."""
        self._message = ""
        self._plain = rows
        rows = with_echoes(rows, self._echoes)
        if rows != self._filter.rows:
            self._filter = PanelFilter(rows)
        self._refilter()

    def show_echoes(self, signs: Mapping[str, EchoSign]) -> None:
        """Say beside statements, by their ids, that their words are in other articles as well."""
        if signs != self._echoes:
            self._echoes = dict(signs)
            self.show_rows(self._plain)

    def show_notes(self, rows: Sequence[NoteRow]) -> None:
        """Show the reader's notes on the article."""
        self._note_rows = tuple(rows)
        self._refilter_notes()

    def _refilter_notes(self) -> None:
        found = FilterIndex(f"{row.body} {row.words}" for row in self._note_rows).matches(self.filter_field.text())
        shown = self._note_rows if found is None else tuple(self._note_rows[number] for number in found)
        self.notes.show_rows(shown)
        self._show_count("notes", len(self._note_rows), len(shown))

    def clear(self, message: str = "") -> None:
        """Show nothing but a sentence."""
        self._message = message or self.tr("Open an article to see who said what.")
        self._plain = PanelRows()
        self._filter = PanelFilter(PanelRows())
        self._refilter()

    def restore(self, tab: str, filter_words: str, certainty: float) -> None:
        """Show again what was shown before; "" for the usual tab, and where there is no such tab any more."""
        if tab in self._views:
            self.show_tab(tab)
        self.filter_field.setText(filter_words)
        self.certainty.set_value(certainty)

    def show_tab(self, tab: str) -> None:
        """Show "speakers", "quotes", "entities" or "notes".

        Raises:
            KeyError: there is no such tab.
        """
        self.tabs.choose(tab)

    def current_tab(self) -> str:
        """The tab that is shown."""
        return self.tabs.current

    def focus_filter(self) -> None:
        """Put the cursor in the filter field."""
        self.filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_field.selectAll()

    def left_out_quotes(self) -> int:
        """How many quotes the filter does not let through."""
        return len(self._filter.rows.quotes) - self.quotes.quotes.rowCount()

    def drop_filter(self) -> None:
        """List everything again."""
        self.filter_field.clear()
        self.certainty.set_value(0.0)

    def set_minimum_certainty(self, value: float) -> None:
        """List only quotes of at least this certainty, 0..1."""
        self.certainty.set_value(value)

    def select_speaker(self, name_or_id: str) -> bool:
        """Choose a speaker by id, name, alias or last name; False when nobody is called that.

        A filter that hides them is dropped.
        """
        speaker = find_speaker(self._filter.rows, name_or_id)
        if speaker is None:
            return False
        if not self.speakers.speakers.index_of(speaker).isValid():
            self.drop_filter()
        self._attention.update(speaker=speaker)
        self.speakers.reveal(self.speakers.speakers.index_of(speaker))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter field, Down goes to the rows and Escape drops the filter."""
        if watched is self.filter_field and event.type() == QEvent.Type.FocusIn:
            self._filter.prepare()
        if watched is self.filter_field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._views[self.current_tab()].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter_field.text():
                self.filter_field.clear()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _tab_chosen(self, tab: str) -> None:
        placeholder = self._texts[tab][1]
        self.filter_field.setPlaceholderText(placeholder)
        self.filter_field.setAccessibleName(placeholder)
        self.certainty.setVisible(tab in ("speakers", "quotes"))
        self._stack.setCurrentWidget(self._views[tab])

    @Slot()
    def _refilter(self) -> None:
        query = self.filter_field.text()
        rows, shown = self._filter.rows, self._filter.apply(query, self.certainty.value)
        few = bool(query.strip()) and sum(len(row.statements) for row in shown.speakers) <= _OPEN_UP_TO
        nobodys = [row for row in shown.quotes if row.speaker is None]
        self.speakers.show_rows(shown.speakers, nobodys, open_all=few)
        self.quotes.show_rows(shown.quotes)
        self.entities.show_rows(shown.entities)
        for tab, every, some in (
            ("speakers", rows.speakers, shown.speakers),
            ("quotes", rows.quotes, shown.quotes),
            ("entities", rows.entities, shown.entities),
        ):
            self._show_count(tab, len(every), len(some))
        self._refilter_notes()

    def _show_count(self, tab: str, every: int, some: int) -> None:
        segment = self.tabs.segment(tab)
        segment.set_count("" if not every else figure(every) if some == every else f"{figure(some)}/{figure(every)}")
        nothing = self.tr("Nothing matches this filter.") if every else self._texts[tab][2]
        self._views[tab].set_message((self._message if tab != "notes" else "") or nothing)
