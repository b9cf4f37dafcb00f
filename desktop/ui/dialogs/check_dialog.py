"""Check this quote: a sentence or a draft goes in; for each quotation, whether it was said so, and by whom."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.document import Analysis, Document, FileSource, TextSource
from desktop.presentation.quotation_check import (
    CheckedPassage,
    Passage,
    check_all,
    passages_of,
    passages_of_text,
    report,
    summary,
    with_speaker,
)
from desktop.session import Archive, DraftReader, Question
from desktop.ui.theme import Theme
from desktop.ui.widgets.card_list import CardList
from desktop.ui.widgets.checked_card import CheckedCard, checked_sheet
from desktop.ui.widgets.clearing import make_clearable

_SIZE = (700, 680)
_AT_ONCE = 4
_DRAFT_FROM = 2
"""Quotations in a text, from which on it is worth finding out who is said to have said them."""


class CheckDialog(QDialog):
    """Stands beside the window without blocking it. Ctrl+Enter checks; what was said is checked on a thread."""

    place_wanted = Signal(object)
    """Go to a `library_rows.Place`."""

    def __init__(self, archive: Archive, reader: DraftReader, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("checkDialog")
        self.setWindowTitle(self.tr("Check this quote"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._archive = archive
        self._reader = reader
        self._theme = theme
        self._question: Question | None = None
        self._checked: tuple[CheckedPassage, ...] = ()
        self._waiting: list[CheckedPassage] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show_some)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("checkText")
        self.text.setPlaceholderText(self.tr("A sentence, or a whole draft with its quotations"))
        self.text.setAccessibleName(self.tr("Words to check"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(84)
        self.text.setMaximumHeight(150)
        self.speaker = QLineEdit(self, placeholderText=self.tr("Said by (if you know)"))
        make_clearable(self.speaker)
        self.speaker.setObjectName("checkSpeaker")
        self.speaker.setAccessibleName(self.tr("Said by"))
        self.check = self._button(self.tr("Check"), "checkButton", self.run)
        self.check.setDefault(True)
        self._open = self._button(self.tr("Open a draft…"), "openDraftButton", self._ask_file)
        self._copy = self._button(self.tr("Copy the report"), "copyReportButton", self._copy_report)
        self.summary = QLabel(self)
        self.summary.setObjectName("checkSummary")
        self.summary.setWordWrap(True)
        self.results = CardList(self.tr("What became of each quotation"), self)
        self._arrange()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.run)
        self.text.textChanged.connect(self._enable)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._enable()
        self._say(
            self.tr("Each quotation is looked up in the library: was it said so, and by whom? Ctrl+Enter checks.")
        )
        self.resize(*_SIZE)

    def _button(self, text: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _arrange(self) -> None:
        row, foot = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.speaker, 1)
        row.addWidget(self._open)
        row.addWidget(self.check)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addSpacing(4)
        layout.addWidget(self.results, 1)
        layout.addLayout(foot)

    def offer(self, words: str) -> None:
        """Put words into the field and check them; nothing happens to what is there where there are none."""
        if words.strip():
            self.text.setPlainText(words)
            self.run()
        self.text.setFocus()

    @Slot()
    def run(self) -> None:
        """Look up what is in the field."""
        words = self._typed()
        passages = passages_of_text(words, speaker=self.speaker.text().strip())
        if not passages:
            return
        self._reader.cancel()
        self._look_up(passages)
        if len(passages) >= _DRAFT_FROM:
            self._reader.open(
                TextSource(words, self.tr("Draft")), read=lambda _: None, ready=self._found_speakers, failed=self._say
            )

    def open_draft(self, path: str) -> None:
        """Read a draft from a file and check every quotation in it."""
        self._say(self.tr("Reading the draft…"))
        self._reader.open(FileSource(path), read=self._show_draft, ready=self._found_speakers, failed=self._say)

    def done(self, result: int) -> None:
        """Nobody waits for answers any more."""
        self._reader.cancel()
        self._timer.stop()
        if self._question is not None:
            self._question.drop()
        super().done(result)

    def _show_draft(self, document: Document) -> None:
        self.text.setPlainText(document.text)
        self._say(self.tr("Finding out who is said to have said what…"))

    def _found_speakers(self, document: Document, analysis: Analysis) -> None:
        passages = with_speaker(passages_of(document, analysis), self.speaker.text().strip())
        if passages:
            self._look_up(passages)
        else:
            self._say(self.tr("There is no quotation in this text."))

    def _look_up(self, passages: tuple[Passage, ...]) -> None:
        if self._question is not None:
            self._question.drop()
        self._say(self.tr("Looking…"))
        ask = partial(check_all, passages=passages)
        self._question = self._archive.ask(ask, self._show, failed=self._say)

    def _show(self, checked: tuple[CheckedPassage, ...]) -> None:
        self._checked = checked
        self._waiting = list(checked)
        self.results.show_widgets([])
        self._show_some()
        self._say(summary(checked))
        self._enable()

    @Slot()
    def _show_some(self) -> None:
        """Show some more of what was checked; all at once would be felt with a long draft."""
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        cards = [CheckedCard(one, self._theme, self.results.body) for one in some]
        for card in cards:
            card.place_wanted.connect(self.place_wanted)
        self.results.add_widgets(cards)
        if self._waiting:
            self._timer.start()

    def _typed(self) -> str:
        """What is in the field, with the no-break spaces and line ends that were put in."""
        return self.text.document().toRawText().replace("\u2029", "\n")

    def _say(self, words: str) -> None:
        self.summary.setText(words)

    @Slot()
    def _enable(self) -> None:
        self.check.setEnabled(bool(self._typed().strip()))
        self._copy.setEnabled(bool(self._checked))

    @Slot()
    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a draft"), "", self.tr("All files (*)"))
        if chosen:
            self.open_draft(chosen)

    @Slot()
    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(report(self._checked))
        self._say(self.tr("The report is on the clipboard."))

    @Slot()
    def _restyle(self) -> None:
        palette = self._theme.palette
        family = self._theme.reading_font().families()[0]
        self.text.setStyleSheet(
            f"QPlainTextEdit {{ background: {palette.card}; border: 1px solid {palette.line}; border-radius: 7px;"
            f" padding: 6px 8px; color: {palette.ink}; font-family: '{family}'; font-size: 15px; }}"
            f"QPlainTextEdit:focus {{ border-color: {palette.accent}; }}"
        )
        self.summary.setStyleSheet(f"color: {palette.soft};")
        self.results.body.setStyleSheet(checked_sheet(self._theme))
