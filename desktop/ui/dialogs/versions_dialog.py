"""Two versions of a story, or of an analysis, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.versions_view import StoryVersion, VersionsView
from desktop.ui.theme import Theme
from desktop.ui.widgets.card_list import CardList
from desktop.ui.widgets.version_card import VersionCard

_SIZE = (880, 620)


class VersionsDialog(QDialog):
    """Stands beside the window without blocking it; where there are several older versions one is chosen above."""

    quote_wanted = Signal(str)
    version_wanted = Signal(str)
    """Compare with this article in place of the one on the left."""

    def __init__(
        self, view: VersionsView, theme: Theme, parent: QWidget, *, choices: tuple[StoryVersion, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.setObjectName("versionsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What the newer analysis changed") if view.reanalysis else self.tr("Versions of this story")
        self.setWindowTitle(title)
        self._theme = theme
        self._choices = choices
        self._heading = QLabel(view.title or title, self)
        self._heading.setWordWrap(True)
        family, palette = theme.reading_font().families()[0], theme.palette
        self._heading.setStyleSheet(
            f"font-family: '{family}'; font-size: 20px; font-weight: 600; color: {palette.ink};"
        )
        self.summary = QLabel(self)
        self.summary.setObjectName("versionsSummary")
        self.summary.setStyleSheet(f"color: {palette.soft};")
        self.older = QComboBox(self)
        self.older.setAccessibleName(self.tr("Older version"))
        for choice in choices:
            self.older.addItem(choice.name, choice.article)
        self.older.setVisible(len(choices) > 1)
        self._before = QLabel(self)
        self._before.setVisible(len(choices) < 2)
        self._after = QLabel(self)
        for label in (self._before, self._after):
            label.setStyleSheet(f"color: {palette.soft}; font-size: 12px; font-weight: 600;")
        self.cards = CardList(title, self)
        self._lay_out()
        self.show_view(view)
        self.older.activated.connect(self._choose)
        self.resize(*_SIZE)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setContentsMargins(15, 6, 23, 0)
        sides.setSpacing(24)
        before = QHBoxLayout()
        before.addWidget(self.older)
        before.addWidget(self._before, 1)
        before.addStretch(1)
        sides.addLayout(before, 1)
        sides.addWidget(self._after, 1)
        key = QLabel(self.tr("<s>struck through</s> only before · <u>underlined</u> only now"), self)
        key.setStyleSheet(f"color: {self._theme.palette.soft}; font-size: 12px;")
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(key, 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 16, 16)
        layout.setSpacing(6)
        layout.addWidget(self._heading)
        layout.addWidget(self.summary)
        layout.addLayout(sides)
        layout.addWidget(self.cards, 1)
        layout.addLayout(foot)

    def show_view(self, view: VersionsView) -> None:
        """Show another pair of versions."""
        self.summary.setText(f"{view.summary[:1].upper()}{view.summary[1:]}.")
        for label, name, detail in zip(
            (self._before, self._after), (view.before, view.after), view.details, strict=True
        ):
            label.setText(name)
            label.setToolTip(detail)
        made = [VersionCard(turned, self._theme, self.cards.body, reanalysis=view.reanalysis) for turned in view.quotes]
        for card in made:
            card.quote_wanted.connect(self.quote_wanted)
        self.cards.show_widgets(made)

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.version_wanted.emit(str(self.older.itemData(number)))
