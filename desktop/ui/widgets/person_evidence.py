"""Under which names and in which roles somebody appears, why that is one person, and who may be the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.person import LinkRow, PersonPage, Spell
from desktop.presentation.structure import plural
from desktop.ui.theme import Theme

_FIRST = 8


class LinkCard(QWidget):
    """A speaker of an article, why they are thought to be the person, and what the reader can say to it."""

    decided = Signal(object, bool)
    article_wanted = Signal(str)

    def __init__(self, link: LinkRow, *, suggested: bool, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._link = link
        soft = f"color: {theme.palette.soft}; font-size: 12px;"
        head = QLabel(link.name + (f", {link.role}" if link.role else ""), self)
        head.setStyleSheet("font-weight: 600;")
        where = QPushButton(link.title or link.where, self)
        where.setProperty("flat", True)
        where.setStyleSheet("text-align: left; padding: 1px 4px; margin-left: -5px;")
        where.setCursor(Qt.CursorShape.PointingHandCursor)
        where.setToolTip(link.where)
        where.clicked.connect(self._open)
        why = QLabel(link.why, self)
        why.setStyleSheet(soft)
        for label in (head, why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        if suggested:
            buttons.addWidget(self._button(self.tr("Same person"), True))
        buttons.addWidget(self._button(self.tr("Not the same person"), False))
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setSpacing(2)
        for widget in (head, where, why):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def _button(self, words: str, same: bool) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(f"{words}: {self._link.name}, {self._link.title}")
        button.setStyleSheet("padding: 2px 8px; font-size: 12px;")
        button.clicked.connect(lambda: self.decided.emit(self._link, same))
        return button

    @Slot()
    def _open(self) -> None:
        self.article_wanted.emit(self._link.article)


class PersonEvidence(QWidget):
    """Rebuilt whenever something was decided."""

    decided = Signal(object, bool)
    article_wanted = Signal(str)
    other_wanted = Signal(int)
    one_person_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: PersonPage | None = None
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        theme.changed.connect(self._rebuild)

    def show_page(self, page: PersonPage) -> None:
        """Show what is known of somebody."""
        if self._page is None or self._page.key != page.key:
            self._all = False
        self._page = page
        self._rebuild()

    @Slot()
    def _rebuild(self) -> None:
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        page = self._page
        if page is None:
            return
        self._add_spells(self.tr("Appears as"), page.names)
        self._add_spells(self.tr("Roles over time"), page.roles)
        self._add_others(page)
        self._add_cards(self.tr("May be the same person"), page.suggestions, suggested=True)
        if page.key.number is None:
            self._add_undecided()
        self._add_cards(self.tr("Why this is one person"), page.links, suggested=False)

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _heading(self, words: str) -> None:
        label = QLabel(words.upper(), self)
        label.setObjectName("heading")
        label.setAccessibleName(words)
        label.setContentsMargins(0, 12, 0, 2)
        self._add(label)

    def _add_spells(self, heading: str, spells: Sequence[Spell]) -> None:
        if not spells:
            return
        self._heading(heading)
        for spell in spells:
            facts = " · ".join(filter(None, (spell.years, plural(spell.articles, "article"))))
            label = QLabel(self)
            label.setTextFormat(Qt.TextFormat.RichText)
            words = spell.words.replace("&", "&amp;").replace("<", "&lt;")
            label.setText(f'{words} <span style="color: {self._theme.palette.soft}">{facts}</span>')
            label.setWordWrap(True)
            self._add(label)

    def _add_others(self, page: PersonPage) -> None:
        if not page.others:
            return
        self._heading(self.tr("Others of this name"))
        for other in page.others:
            button = QPushButton(other.name, self)
            button.setProperty("flat", True)
            button.clicked.connect(lambda _=False, number=other.number: self.other_wanted.emit(number))
            self._add(button)

    def _add_undecided(self) -> None:
        self._heading(self.tr("Who is this?"))
        words = QLabel(
            self.tr(
                "Nothing joins these articles but the name, so nobody says that it is one person. "
                "If you know that it is, say so."
            ),
            self,
        )
        words.setWordWrap(True)
        self._add(words)
        button = QPushButton(self.tr("They are all one person"), self)
        button.clicked.connect(self.one_person_wanted)
        self._add(button)

    def _add_cards(self, heading: str, links: Sequence[LinkRow], *, suggested: bool) -> None:
        if not links:
            return
        self._heading(heading)
        shown = links if self._all or suggested else links[:_FIRST]
        for link in shown:
            card = LinkCard(link, suggested=suggested, theme=self._theme, parent=self)
            card.decided.connect(self.decided)
            card.article_wanted.connect(self.article_wanted)
            self._add(card)
        if len(shown) < len(links):
            more = QPushButton(self.tr("Show all {count}").format(count=f"{len(links):,}"), self)
            more.setProperty("flat", True)
            more.clicked.connect(self._show_all)
            self._add(more)

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._rebuild()
