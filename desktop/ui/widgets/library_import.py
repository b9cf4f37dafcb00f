"""How far putting many files into the library is, with a button that stops it; afterwards what became of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.phrases import figure
from desktop.session import ImportState


class ImportLine(QWidget):
    """Shown while files are put into the library."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importLine")
        self._words = QLabel(self)
        self._words.setObjectName("caption")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Files put into the library"))
        self.cancel = QPushButton(self.tr("Stop"), self)
        self.cancel.setObjectName("cancelImport")
        self.cancel.setProperty("flat", True)
        self.cancel.setAccessibleName(self.tr("Stop adding files"))
        self.cancel.clicked.connect(self.cancel_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._words, 1)
        head.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        self.hide()

    def show_state(self, state: ImportState) -> None:
        """Show how far it is, or nothing when nothing is being done."""
        self.setVisible(state.running)
        self._bar.setRange(0, max(1, state.total))
        self._bar.setValue(state.done)
        words = self.tr("Adding {number} of {total}: {name}").format(
            number=figure(state.done + 1), total=figure(state.total), name=state.name
        )
        room = max(80, self._words.width())
        self._words.setText(self._words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        self._words.setToolTip(words)
