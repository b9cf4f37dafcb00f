"""Under which names and in which roles somebody appears, why that is one person, and who may be the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.presentation.names import capitalized
from desktop.presentation.person import LinkRow, PersonPage, Spell
from desktop.presentation.phrases import figure
from desktop.presentation.structure import plural
from desktop.ui.theme import Theme, interface_font

_FIRST = 12


class LinkCard(QWidget):
    """Speakers of articles who have one name and one reason, and what the reader can say to each."""

    decided = Signal(object, bool)
    article_wanted = Signal(str)

    def __init__(self, links: Sequence[LinkRow], *, suggested: bool, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        first = links[0]
        head = QLabel(first.name + (f", {first.role}" if first.role else ""), self)
        head.setStyleSheet("font-weight: 600;")
        why = QLabel(capitalized(first.why), self)
        why.setStyleSheet(f"color: {theme.palette.soft}; font-size: 12px;")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 8)
        self._column.setSpacing(1)
        for label in (head, why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._column.addWidget(label)
        for link in links:
            self._add(link, suggested=suggested, theme=theme)

    def _add(self, link: LinkRow, *, suggested: bool, theme: Theme) -> None:
        title = ArticleLink(link, theme, self)
        title.article_wanted.connect(self.article_wanted)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(title, 1)
        if suggested:
            row.addWidget(self._button(self.tr("Same"), self.tr("Same person"), link, same=True))
        row.addWidget(self._button(self.tr("Not them"), self.tr("Not the same person"), link, same=False))
        self._column.addLayout(row)

    def _button(self, words: str, whole: str, link: LinkRow, *, same: bool) -> QPushButton:
        button = DecisionButton(words, whole, link, same=same, parent=self)
        button.decided.connect(self.decided)
        return button


class DecisionButton(QPushButton):
    """Says whether a speaker of an article is the person."""

    decided = Signal(object, bool)

    def __init__(self, words: str, whole: str, link: LinkRow, *, same: bool, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._link, self._same = link, same
        self.setAccessibleName(f"{whole}: {link.name}, {link.title}")
        self.setToolTip(whole)
        self.setStyleSheet("padding: 1px 7px; font-size: 12px;")
        self.clicked.connect(self._decide)

    @Slot()
    def _decide(self) -> None:
        self.decided.emit(self._link, self._same)


class OtherButton(QPushButton):
    """Leads to somebody else of the same name."""

    wanted = Signal(int)

    def __init__(self, name: str, number: int, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._number = number
        self.setProperty("flat", True)
        self.clicked.connect(self._want)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._number)


class ArticleLink(QPushButton):
    """Leads to an article: one line, shortened where there is no room for all of it."""

    article_wanted = Signal(str)

    def __init__(self, link: LinkRow, theme: Theme, parent: QWidget) -> None:
        super().__init__(link.title or link.where, parent)
        self._theme = theme
        self._article = link.article
        self.setToolTip(f"{link.title}\n{link.where}")
        self.clicked.connect(self._open)
        self.setProperty("flat", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(24)

    @Slot()
    def _open(self) -> None:
        self.article_wanted.emit(self._article)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and a line below them where the pointer or the keyboard is."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("accent"))
        font = interface_font(pixels=12)
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


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
            if other.number is not None:
                button = OtherButton(other.name, other.number, self)
                button.wanted.connect(self.other_wanted)
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
        groups: dict[tuple[str, str, str], list[LinkRow]] = {}
        for link in shown:
            groups.setdefault((link.name, link.role, link.why), []).append(link)
        for some in groups.values():
            card = LinkCard(some, suggested=suggested, theme=self._theme, parent=self)
            card.decided.connect(self.decided)
            card.article_wanted.connect(self.article_wanted)
            self._add(card)
        if len(shown) < len(links):
            more = QPushButton(self.tr("Show all {count}").format(count=figure(len(links))), self)
            more.setProperty("flat", True)
            more.clicked.connect(self._show_all)
            self._add(more)

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._rebuild()
