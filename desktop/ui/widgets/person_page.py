"""The page of a person: what they are on record as having said over all articles, and what is known about them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.presentation.person import PersonPage
from desktop.ui.delegates.faces import Faces
from desktop.ui.delegates.strokes import draw_disc
from desktop.ui.icons import icon
from desktop.ui.theme import Theme
from desktop.ui.widgets.person_evidence import PersonEvidence
from desktop.ui.widgets.person_figures import PersonFigures
from desktop.ui.widgets.person_statements import PersonStatements
from desktop.ui.widgets.segmented import SegmentedControl

_SIDE, _LEAST_SIDE = 340, 240
_DISC = 52


class Disc(QWidget):
    """Somebody's initials."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.letters = ""
        self.setFixedSize(QSize(_DISC, _DISC))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_disc(painter, box, self.letters, None, self._theme.palette, Faces(self._theme).sign)


class PersonPageView(QWidget):
    """Shows what it is given, and says what is wanted. Escape leads back."""

    back_wanted = Signal()
    watch_wanted = Signal(bool)
    export_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.page: PersonPage | None = None
        self.statements = PersonStatements(theme, self)
        self.figures = PersonFigures(theme)
        self.evidence = PersonEvidence(theme)
        self.back = self._button(self.tr("Back to the article"), "arrow-left", "personBack", self.back_wanted)
        self.watch = self._button(self.tr("Watch"), "eye", "personWatch", None)
        self.watch.setCheckable(True)
        self.watch.clicked.connect(self.watch_wanted)
        self.export = self._button(self.tr("Export…"), "download", "personExport", self.export_wanted)
        self._disc = Disc(theme, self)
        self._name = QLabel(self)
        self._role = QLabel(self)
        self._facts = QLabel(self)
        for label in (self._name, self._role, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        choices = [("figures", self.tr("Figures")), ("who", self.tr("Who is this?"))]
        self.side = SegmentedControl(choices, theme, self)
        self.side.setObjectName("personSide")
        self._pages = QStackedWidget(self)
        self._arrange()
        self.side.chosen.connect(self._side_chosen)
        self._own_keys()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _own_keys(self) -> None:
        """The keys that find and step in an article do so among the statements."""
        focus_filter = self.statements.focus_filter
        keys = (("J", self._next), ("K", self._previous), ("Ctrl+F", focus_filter), ("Ctrl+E", focus_filter))
        for key, slot in (*keys, ("Alt+Left", self.back_wanted)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def _next(self) -> None:
        self.statements.list.step(1)

    @Slot()
    def _previous(self) -> None:
        self.statements.list.step(-1)

    def _button(self, words: str, sign: str, name: str, wanted: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words.rstrip("…"))
        button.setProperty("sign", sign)
        if wanted is not None:
            button.clicked.connect(wanted)
        return button

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._name, self._role, self._facts):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setContentsMargins(22, 8, 12, 8)
        head.setSpacing(14)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 0)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.watch)
        top.addWidget(self.export)
        for page in (self.figures, self.evidence):
            self._pages.addWidget(_scrolled(page))
        side = QVBoxLayout()
        side.setContentsMargins(16, 12, 16, 8)
        side.setSpacing(8)
        side.addWidget(self.side)
        side.addWidget(self._pages, 1)
        self._aside = QWidget(self)
        self._aside.setObjectName("personAside")
        self._aside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._aside.setLayout(side)
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addLayout(top)
        middle.addLayout(head)
        middle.addWidget(self.statements, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self._aside)

    def show_page(self, page: PersonPage) -> None:
        """Show somebody."""
        self.page = page
        self.setAccessibleName(self.tr("{name}: everything on record").format(name=page.name))
        self._disc.letters = page.initials
        self._disc.update()
        self._name.setText(page.name)
        self._role.setText(page.subtitle)
        self._role.setVisible(bool(page.subtitle))
        self._facts.setText(page.facts)
        self.watch.setChecked(page.watched)
        self._name_watch()
        self.statements.show_rows(page.said, verbatim=page.verbatim)
        self.figures.show_charts(page.charts)
        self.evidence.show_page(page)
        self.side.segment("who").set_count(f"{len(page.suggestions)} ?" if page.suggestions else "")

    def _name_watch(self) -> None:
        words = self.tr("Watched") if self.watch.isChecked() else self.tr("Watch")
        self.watch.setText(words)
        self.watch.setAccessibleName(words)
        self.watch.setToolTip(self.tr("Say in the library what is new of them"))

    @Slot(str)
    def _side_chosen(self, key: str) -> None:
        self._pages.setCurrentIndex(0 if key == "figures" else 1)

    @Slot()
    def _restyle(self) -> None:
        palette = self._theme.palette
        family = self._theme.reading_font().families()[0]
        self.setStyleSheet(
            f"QWidget#personPage {{ background: {palette.page}; border-left: 1px solid {palette.line}; }}"
            f" QWidget#personAside {{ background: {palette.panel}; border-left: 1px solid {palette.line}; }}"
        )
        self._name.setStyleSheet(f"font-family: '{family}'; font-size: 25px; font-weight: 600; color: {palette.ink};")
        self._role.setStyleSheet(f"color: {palette.ink};")
        self._facts.setStyleSheet(f"color: {palette.soft};")
        for button in (self.back, self.watch, self.export):
            button.setIcon(icon(str(button.property("sign")), palette.soft, size=16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is known of them takes a third at most."""
        super().resizeEvent(event)
        self._aside.setFixedWidth(min(_SIDE, max(_LEAST_SIDE, self.width() // 3)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the article."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
