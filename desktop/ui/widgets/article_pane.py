"""The reading pane: the article, its floor map, the find bar and the pill that counts statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.document import Analysis, Document, Span
from desktop.presentation.names import short_name
from desktop.presentation.notes import NoteRow
from desktop.presentation.structure import reading_minutes
from desktop.ui.attention import Attention, Focus
from desktop.ui.theme import Theme
from desktop.ui.widgets.article_finder import ArticleFinder
from desktop.ui.widgets.article_menu import ArticleMenu
from desktop.ui.widgets.article_pointer import ArticlePointer
from desktop.ui.widgets.article_scene import ArticleScene
from desktop.ui.widgets.article_speech import spoken_article, spoken_state
from desktop.ui.widgets.article_view import ArticleView
from desktop.ui.widgets.find_bar import FindBar
from desktop.ui.widgets.floor_map import MAP_WIDTH, FloorMap
from desktop.ui.widgets.mark_store import Density, MarkData
from desktop.ui.widgets.navigator import Navigator
from desktop.ui.widgets.spoken_light import SpokenLight
from desktop.ui.widgets.statement_pill import StatementPill

SIZES = (12, 36)
"""Smallest and largest reading size in px."""


class ArticlePane(QWidget):
    """One article on screen. Everything it is asked for or tells of the text is in code points of the document."""

    notice = Signal(str)
    """A sentence for the reader that needs no answer."""
    position_changed = Signal()
    history_changed = Signal()
    marks_changed = Signal()
    """Other marks are shown: another analysis, or another choice of marks."""
    link_activated = Signal(str)
    name_rested = Signal(object)
    """The pointer has been on this `NamedPlace` for a while."""
    name_left = Signal()

    def __init__(self, theme: Theme, attention: Attention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articlePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._attention = attention
        self._document = Document(id="", text="")
        self._scene = ArticleScene(theme, attention)
        self.view = ArticleView(theme, self._scene, self)
        self.floor_map = FloorMap(theme, self._scene.inks, attention)
        self.view.set_ribbon(self.floor_map, MAP_WIDTH)
        self.find_bar = FindBar(theme, self)
        self.pill = StatementPill(theme, self)
        self._navigator = Navigator(self.view, self._scene.store, attention)
        self._finder = ArticleFinder(self.find_bar, self._scene.found, self._navigator, self._scene.store, self)
        self.spoken = SpokenLight(self.view, self._scene, self._navigator)
        self.pointer = ArticlePointer(self.view, self._scene, attention)
        self.menu = ArticleMenu(self.view, self._scene, attention)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._connect()
        self._describe()

    def _connect(self) -> None:
        self.view.scrolled.connect(self._follow_scroll)
        self.view.link_activated.connect(self.link_activated)
        self.view.escape_pressed.connect(self._escape)
        self.pointer.name_rested.connect(self.name_rested)
        self.pointer.name_left.connect(self.name_left)
        self.find_bar.closed.connect(self.view.setFocus)
        self._finder.changed.connect(self._show_found)
        self.floor_map.place_requested.connect(self._navigator.scroll_to_share)
        self.pill.step_requested.connect(self.step_statement_of_speaker)
        self._navigator.notice.connect(self.notice)
        self._navigator.history_changed.connect(self.history_changed)
        self._attention.changed.connect(self._follow_attention)

    def show_document(self, document: Document, *, position: int | None = None) -> None:
        """Show another article, from the line that holds `position` or from its beginning."""
        self._document = document
        self._scene.set_document(document)
        self._navigator.forget()
        self._finder.set_document(document)
        self.floor_map.show_statements((), len(document.text))
        self.view.show_document(document, min(position or 0, len(document.text)))
        self._describe()
        self._show_pill()

    def show_analysis(self, analysis: Analysis, data: MarkData | None = None) -> None:
        """Mark what was found, from `data` if given; ignored for another document. Can come again with more."""
        if analysis.document != self._document.id:
            return
        self._scene.set_analysis(self._document, analysis, data)
        self._finder.refresh_count()
        self._refresh_marks()

    def show_notes(self, rows: Sequence[NoteRow]) -> None:
        """Mark the reader's own notes."""
        self._scene.notes.set_rows(rows)
        self.floor_map.show_notes([row.span for row in rows])
        self.view.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self.find_bar.close_bar()
        self.show_document(Document(id="", text=""))

    def set_density(self, density: str) -> None:
        """How much is marked: "all", "speakers" (only who speaks where) or "none"."""
        self._scene.store.density = Density(density)
        self._refresh_marks()

    def set_mark_filter(self, *, entities: bool, direct: bool, indirect: bool, minimum_certainty: float) -> None:
        """Which marks are shown; `minimum_certainty` is 0..1."""
        self._scene.store.set_filter(
            entities=entities, direct=direct, indirect=indirect, minimum_certainty=minimum_certainty
        )
        self._refresh_marks()

    def set_paragraph_numbers(self, on: bool) -> None:
        """Number the paragraphs in the left margin or not."""
        self._scene.page.numbered = on
        self.view.viewport().update()

    def show_removed(self, on: bool) -> None:
        """Unfold what was taken out of the article, or fold it."""
        self.view.strips.show_all(on)

    def hidden_quotes(self) -> int:
        """How many quotes the choice of marks leaves out."""
        return self._scene.store.hidden_count

    def go_to(self, span: Span, *, animate: bool = True) -> None:
        """Bring a span into comfortable sight, a third down the view, and remember the place before."""
        self._navigator.go_to(span, animate=animate)

    def begin_at(self, point: int) -> None:
        """Put the line of a code point at the top, and remember the place before."""
        self._navigator.begin_at(point)

    def back(self) -> None:
        """Go back to where the last jump began."""
        self._navigator.back()

    def forward(self) -> None:
        """Go forward again."""
        self._navigator.forward()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self._navigator.history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go forward to."""
        return self._navigator.history.can_go_forward

    def step_quote(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) statement, round the end with a notice."""
        self._navigator.step(direction)

    def step_statement_of_speaker(self, direction: int) -> None:
        """The same among the statements of the chosen speaker, or of the current statement's."""
        self._navigator.step_of_speaker(direction)

    def step_removed(self) -> None:
        """Go to the next part that was taken out of the article; Enter unfolds it."""
        place = self.view.strips.step()
        if place is None:
            self.notice.emit(self.tr("Nothing was removed from this article"))
        else:
            self.view.setFocus()
            self.go_to(place)

    def reading_position(self) -> int:
        """The code point of the first line that is wholly visible."""
        return self.view.place()

    def restore_position(self, position: int) -> None:
        """Show the article from the line that holds the code point `position`."""
        self.view.restore_place(max(0, min(position, len(self._document.text))))

    def progress_read(self) -> float:
        """How much of the text lies above the end of the view, 0..1."""
        return min(1.0, self.view.visible_span().end / len(self._document.text)) if self._document.text else 0.0

    def minutes_left(self) -> int:
        """How long the rest takes to read, in minutes; 0 only at the end."""
        left = 1.0 - self.progress_read()
        return reading_minutes(round(self._scene.page.words * left)) if left else 0

    def visible_span(self) -> Span:
        """The code points on screen."""
        return self.view.visible_span()

    def quote_rect(self, quote_id: str) -> QRect | None:
        """The rectangle round a quote's visible lines, in global coordinates; None when none is on screen."""
        quote = self._scene.store.quotes.get(quote_id)
        return self.rect_of(*quote.content) if quote else None

    def rect_of(self, *spans: Span) -> QRect | None:
        """The rectangle round the visible lines of spans, in global coordinates; None when none is on screen."""
        seen = QRect()
        for rect in map(self.view.viewport_rect, spans):
            seen = seen.united(rect) if rect is not None else seen
        return QRect(self.view.viewport().mapToGlobal(seen.topLeft()), seen.size()) if seen.isValid() else None

    def zoom(self, steps: int) -> None:
        """Make the text larger (above 0) or smaller by so many px; 0 sets the usual size."""
        reading = self._theme.reading
        size = min(SIZES[1], max(SIZES[0], reading.size + steps)) if steps else 18
        self._theme.set_reading(replace(reading, size=size))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pill at the foot."""
        super().resizeEvent(event)
        self._place_pill()

    def _refresh_marks(self) -> None:
        self.floor_map.show_statements(self._scene.store.shown_statements(), len(self._document.text))
        self.marks_changed.emit()
        self.view.viewport().update()
        self._describe()
        self._follow_scroll()

    def _follow_scroll(self) -> None:
        self.floor_map.show_view(self.view.visible_span())
        self._show_pill()
        self.position_changed.emit()

    def _follow_attention(self, focus: Focus, previous: Focus) -> None:
        self.view.viewport().update()
        if (focus.speaker, focus.quote) != (previous.speaker, previous.quote):
            self._show_pill()
            self._describe()

    def _escape(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            self.view.strips.leave()
            self._attention.update(speaker=None, quote=None, entity=None)

    def _show_found(self) -> None:
        self.floor_map.show_found(self._scene.found.hits)
        self.view.viewport().update()

    def _show_pill(self) -> None:
        analysis, chosen = self._scene.store.analysis, self._attention.focus.speaker
        speaker = next((s for s in analysis.speakers if s.id == chosen), None) if analysis else None
        own = self._scene.store.statements_of(speaker.id) if speaker else []
        if speaker is None or not own:
            self.pill.hide()
            return
        self.pill.show_place(short_name(speaker), own, self.view.visible_span(), self._attention.focus.quote)
        self._place_pill()

    def _place_pill(self) -> None:
        self.pill.stand_on(self.view.mapTo(self, QPoint(self.view.width() // 2, self.view.height() - 12)))

    def _describe(self) -> None:
        self.view.setAccessibleName(spoken_article(self._document.title))
        self.view.setAccessibleDescription(spoken_state(self._scene.store, self._attention.focus.quote))
