"""One other appearance of the same words: who, where, when, and the words against those that were asked about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.presentation.appearances import Appearance
from desktop.presentation.library_rows import Place
from desktop.ui.theme import Theme
from desktop.ui.widgets.appearance_words import spoken, words_html

_SHEET = """
QFrame#appearanceCard {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QFrame#appearanceCard:hover {{ border-color: {faint}; }}
QFrame#appearanceCard QLabel {{ background: transparent; color: {ink}; }}
QFrame#appearanceCard QLabel#appearanceFacts, QFrame#appearanceCard QLabel#appearanceChanges {{
    color: {soft}; font-size: 12px; }}
QLabel#appearanceSpeaker {{ font-weight: 600; }}
QLabel#appearanceWords {{ font-family: '{family}'; font-size: 15px; }}
QFrame#appearanceCard QLabel#appearanceFlag {{ color: {found}; border: 1px solid {found}; border-radius: 9px;
    font-size: 12px; padding: 0px 7px 1px 7px; }}
"""


def appearance_sheet(theme: Theme) -> str:
    """The style of all cards in a list, to be set once on what holds them."""
    names = ("card", "line", "faint", "ink", "soft", "found")
    colors = {name: getattr(theme.palette, name) for name in names}
    return _SHEET.format(**colors, family=theme.reading_font().families()[0])


class AppearanceCard(QFrame):
    """A click anywhere goes to the words in their article, and so does its button for the keyboard."""

    place_wanted = Signal(object)
    """Go to a `library_rows.Place`."""

    def __init__(self, shown: Appearance, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("appearanceCard")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._shown = shown
        self._theme = theme
        self._words = _label("appearanceWords", "", self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self.go = QPushButton(self.tr("Go there"), self)
        self.go.setObjectName("goThereButton")
        self.go.setFlat(True)
        self.go.setAutoDefault(False)
        self.go.clicked.connect(self._go)
        self.go.setAccessibleName(self.tr("Go there: {about}").format(about=spoken(shown)))
        self._arrange()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _arrange(self) -> None:
        shown = self._shown
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(_label("appearanceSpeaker", shown.speaker or self.tr("Nobody's statement"), self, fixed=True))
        for words in self._flags():
            flag = _label("appearanceFlag", words, self, fixed=True)
            flag.setFixedHeight(18)
            head.addWidget(flag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.go)
        facts = " · ".join(filter(None, (shown.outlet, shown.date, f"“{shown.title}”" if shown.title else "")))
        changes = " · ".join(filter(None, (shown.relation, shown.differences)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(_label("appearanceFacts", facts, self))
        layout.addSpacing(2)
        layout.addWidget(self._words)
        layout.addWidget(_label("appearanceChanges", changes, self))

    def _flags(self) -> list[str]:
        flags = [self.tr("another speaker")] if self._shown.other_speaker else []
        return [*flags, self.tr("paraphrase")] if self._shown.is_paraphrase else flags

    @Slot()
    def _restyle(self) -> None:
        self._words.setText(words_html(self._shown.words, self._theme.palette))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes there."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._go()
        super().mouseReleaseEvent(event)

    @Slot()
    def _go(self) -> None:
        self.place_wanted.emit(Place(self._shown.article, span=self._shown.place))


def _label(name: str, text: str, parent: QWidget, *, fixed: bool = False) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(not fixed)
    label.setVisible(bool(text) or name == "appearanceWords")
    across = QSizePolicy.Policy.Maximum if fixed else QSizePolicy.Policy.Expanding
    policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(not fixed)  # a new policy forgets that the words wrap
    label.setSizePolicy(policy)
    return label
