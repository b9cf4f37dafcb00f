"""A passage that was checked: the verdict, what it means, and where the words stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.presentation.quotation_check import CheckedPassage, Tone
from desktop.ui.icons import icon
from desktop.ui.palettes import Palette
from desktop.ui.theme import Theme
from desktop.ui.widgets.appearance_card import AppearanceCard, appearance_sheet

_SIGNS = {Tone.GOOD: "check", Tone.WARNING: "triangle-alert", Tone.BAD: "x"}
_SHEET = """
QFrame#checkedCard {{ background: transparent; border: none; border-top: 1px solid {line}; }}
QLabel#checkedWords {{ font-family: '{family}'; font-size: 16px; color: {ink}; }}
QLabel#checkedVerdict {{ font-weight: 600; }}
QLabel#checkedVerdict[tone="good"] {{ color: {good}; }}
QLabel#checkedVerdict[tone="warning"] {{ color: {warning}; }}
QLabel#checkedVerdict[tone="bad"] {{ color: {bad}; }}
QLabel#checkedSentence, QLabel#checkedSpeaker {{ color: {soft}; }}
"""


def checked_sheet(theme: Theme) -> str:
    """The style of all cards in a list, to be set once on what holds them."""
    colors = {name: getattr(theme.palette, name) for name in ("line", "ink", "soft")}
    tones = {tone.value: color for tone, color in _tones(theme.palette).items()}
    sheet = _SHEET.format(**colors, **tones, family=theme.reading_font().families()[0])
    return sheet + appearance_sheet(theme)


def _tones(palette: Palette) -> dict[Tone, str]:
    return {Tone.GOOD: palette.speakers[2], Tone.WARNING: palette.found, Tone.BAD: palette.speakers[1]}


class CheckedCard(QFrame):
    """The words that were checked, and below them where they were found."""

    place_wanted = Signal(object)
    """Go to a `library_rows.Place`."""

    def __init__(self, checked: CheckedPassage, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("checkedCard")
        self.setAccessibleName(f"{checked.verdict}: {checked.passage.words}. {checked.sentence}")
        self._checked = checked
        self._theme = theme
        self._sign = QLabel(self)
        self._words = _label(checked.passage.words, "checkedWords", self, wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 6)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        layout.addWidget(self._words)
        layout.addWidget(_label(checked.sentence, "checkedSentence", self, wraps=True))
        layout.addSpacing(4)
        for one in checked.appearances:
            card = AppearanceCard(one, theme, self)
            card.place_wanted.connect(self.place_wanted)
            layout.addWidget(card)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._sign)
        head.addWidget(_label(self._checked.verdict, "checkedVerdict", self, tone=self._checked.tone.value))
        head.addStretch(1)
        head.addWidget(_label(self._checked.passage.speaker, "checkedSpeaker", self))
        return head

    @Slot()
    def _restyle(self) -> None:
        tone = _tones(self._theme.palette)[self._checked.tone]
        self._sign.setPixmap(icon(_SIGNS[self._checked.tone], tone, size=16).pixmap(16, 16))


def _label(text: str, name: str, parent: QWidget, *, wraps: bool = False, tone: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setVisible(bool(text))
    return label
