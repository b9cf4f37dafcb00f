"""What stands in the dock while the library is empty: what it is for, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyLibrary(QWidget):
    """Says what to do."""

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Nothing here yet"), self)
        title.setStyleSheet("font-size: 15px; font-weight: 600;")
        words = QLabel(
            self.tr(
                "Every article you open is kept here, with everybody it quotes. "
                "Then you can search all of them at once, and see what somebody has said over the years.\n\n"
                "It all stays on this computer."
            ),
            self,
        )
        words.setObjectName("libraryHint")
        self.files = QPushButton(self.tr("Add files…"), self)
        self.files.setDefault(True)
        self.folder = QPushButton(self.tr("Add a folder…"), self)
        self.files.clicked.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 40, 24, 24)
        layout.setSpacing(10)
        for label in (title, words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addWidget(self.files)
        layout.addWidget(self.folder)
        layout.addStretch(1)
