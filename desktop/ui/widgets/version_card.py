"""A quote that is not the same in two accounts: what it was on the left, what it is on the right."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.versions_view import TurnedQuote
from desktop.presentation.word_changes import ChangedWords
from desktop.ui.theme import Theme
from desktop.ui.widgets.appearance_words import words_html

_SHEET = """
QFrame#versionCard {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QLabel {{ background: transparent; color: {ink}; }}
QLabel#versionTag {{ color: {soft}; border: 1px solid {faint}; border-radius: 9px; padding: 0px 7px 1px 7px;
    font-size: 12px; }}
QLabel#versionWords {{ font-family: "{face}"; font-size: 15px; }}
QLabel#versionNothing {{ color: {soft}; }}
QPushButton {{ background: transparent; border: 1px solid transparent; border-radius: 5px; color: {accent};
    padding: 2px 6px; }}
QPushButton:hover {{ background: {chosen}; }}
QPushButton:focus {{ border-color: {accent}; }}
"""


class VersionCard(QFrame):
    """Words that were dropped are struck through, added ones underlined."""

    quote_wanted = Signal(str)
    """Show this quote of the new account in the article."""

    def __init__(self, turned: TurnedQuote, theme: Theme, parent: QWidget, *, reanalysis: bool) -> None:
        super().__init__(parent)
        self.setObjectName("versionCard")
        palette = theme.palette
        names = ("card", "line", "ink", "soft", "faint", "accent", "chosen")
        face = theme.reading_font().families()[0]
        self.setStyleSheet(_SHEET.format(**{name: getattr(palette, name) for name in names}, face=face))
        self._turned = turned
        self._theme = theme
        tag = QLabel(turned.tag(reanalysis=reanalysis), self)
        tag.setObjectName("versionTag")
        head = QHBoxLayout()
        head.addWidget(tag)
        head.addStretch(1)
        if turned.quote:
            go = QPushButton(self.tr("Show in the article"), self)
            go.setAccessibleName(self._spoken(tag.text()))
            go.setAutoDefault(False)
            go.clicked.connect(self._go)
            head.addWidget(go)
        sides = QGridLayout()
        sides.setHorizontalSpacing(24)
        sides.setColumnStretch(0, 1)
        sides.setColumnStretch(1, 1)
        self._fill(sides, 0, turned.speaker_before, turned.before, self.tr("not there"))
        self._fill(sides, 1, turned.speaker_after, turned.after, self.tr("not there any more"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addLayout(sides)

    def _fill(self, sides: QGridLayout, column: int, name: str, words: tuple[ChangedWords, ...], nothing: str) -> None:
        speaker = QLabel(f"<b>{escape(name)}</b>" if words else nothing, self)
        speaker.setObjectName("versionSpeaker" if words else "versionNothing")
        said = QLabel(words_html(words, self._theme.palette), self)
        said.setObjectName("versionWords")
        said.setTextFormat(Qt.TextFormat.RichText)
        said.setWordWrap(True)
        sides.addWidget(speaker, 0, column)
        sides.addWidget(said, 1, column, Qt.AlignmentFlag.AlignTop)

    def _spoken(self, tag: str) -> str:
        turned = self._turned
        said = " ".join(word.text for word in turned.after)
        who = turned.speaker_after
        if turned.speaker_before and turned.speaker_before != who:
            who = self.tr("{after}, before {before}").format(after=who, before=turned.speaker_before)
        return "; ".join(filter(None, (self.tr("Show in the article"), tag, who, turned.differences, said)))

    @Slot()
    def _go(self) -> None:
        self.quote_wanted.emit(self._turned.quote)
