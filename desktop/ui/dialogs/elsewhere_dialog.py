"""The same words elsewhere: every other appearance of a quote in the library, aligned word by word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.appearances import Elsewhere
from desktop.ui.theme import Theme
from desktop.ui.widgets.appearance_card import AppearanceCard, appearance_sheet
from desktop.ui.widgets.card_list import CardList

_SIZE = (660, 600)


class ElsewhereDialog(QDialog):
    """Stands beside the window without blocking it."""

    place_wanted = Signal(object)
    """Go to a `library_rows.Place`."""

    def __init__(self, shown: Elsewhere, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("elsewhereDialog")
        self.setWindowTitle(self.tr("The same words elsewhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette = theme.palette
        heading = QLabel(shown.speaker, self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setStyleSheet(f"color: {palette.ink}; font-weight: 600;")
        words = QLabel(shown.words, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setStyleSheet(
            f"font-family: '{theme.reading_font().families()[0]}'; font-size: 16px; color: {palette.ink};"
        )
        self.conflict = QLabel(shown.conflict + ".", self)
        self.conflict.setObjectName("conflict")
        self.conflict.setWordWrap(True)
        self.conflict.setStyleSheet(f"color: {palette.found}; font-weight: 600;")
        self.conflict.setVisible(bool(shown.conflict))
        key = QLabel(self.tr("<u>underlined</u> only there · <s>struck through</s> only here · … left out"), self)
        key.setStyleSheet(f"color: {palette.soft}; font-size: 12px;")
        self.cards = CardList(self.windowTitle(), self)
        made = [AppearanceCard(one, theme, self.cards.body) for one in shown.appearances]
        for card in made:
            card.place_wanted.connect(self.place_wanted)
        self.cards.body.setStyleSheet(appearance_sheet(theme))
        self.cards.show_widgets(made)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(key, 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 16, 16)
        layout.setSpacing(6)
        for widget in (heading, words, self.conflict):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.cards, 1)
        layout.addSpacing(4)
        layout.addLayout(foot)
        self.resize(*_SIZE)
        if made:
            made[0].go.setFocus()
