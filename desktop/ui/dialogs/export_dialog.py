"""Export: what, as what, how the file will begin, and where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.exporters import NotesByArticle
from desktop.presentation.exporting import (
    Article,
    Subject,
    choices,
    file_name,
    preview,
    render,
    with_suffix,
    write,
)
from desktop.presentation.structure import plural
from desktop.session import Archive, Question
from desktop.settings import Settings
from desktop.ui.dialogs.format_list import FormatList
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice_button import ChoiceButton

_SIZE = (900, 620)
_LIST_WIDTH = 300


class ExportDialog(QDialog):
    """What was chosen last is chosen again. All work is done on the library's thread."""

    def __init__(
        self,
        subjects: Sequence[Subject],
        archive: Archive,
        settings: Settings,
        theme: Theme,
        parent: QWidget,
        *,
        written: Callable[[Path], None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self._subjects = tuple(subjects)
        self._archive = archive
        self._settings = settings
        self._theme = theme
        self._written = written
        self._loaded: dict[int, Sequence[Article]] = {}
        self._question: Question | None = None
        self.what = ChoiceButton(self.tr("What to export"), [subject.title for subject in self._subjects], self)
        self.what.setObjectName("exportSubject")
        self.formats = FormatList(choices(), theme, self)
        self.preview = QPlainTextEdit(self, readOnly=True, tabChangesFocus=True)
        self.preview.setObjectName("exportPreview")
        self.preview.setAccessibleName(self.tr("How the file begins"))
        self.message = QLabel(self)
        self.message.setObjectName("exportMessage")
        self.message.setWordWrap(True)
        self._copy = self._button(self.tr("Copy"), "exportCopyButton", self._copy_all)
        self._copy.setAccessibleName(self.tr("Copy all of it"))
        self._leave = self._button(self.tr("Cancel"), "exportCancelButton", self.reject)
        self._save = self._button(self.tr("Save…"), "exportSaveButton", self._ask_where)
        self._save.setDefault(True)
        self._arrange()
        self.formats.choose(settings.text("export.format"))
        self.what.changed.connect(self._show)
        self.formats.chosen.connect(self._show)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.resize(*_SIZE)
        self._show()
        self.formats.setFocus()

    @property
    def _subject(self) -> Subject:
        return self._subjects[self.what.number]

    def _button(self, text: str, name: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _arrange(self) -> None:
        self.formats.setFixedWidth(_LIST_WIDTH)
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        label = QLabel(self.tr("&What"), self)
        label.setBuddy(self.what)
        head.addWidget(label)
        head.addWidget(self.what, 1)
        middle.setSpacing(12)
        middle.addWidget(self.formats)
        middle.addWidget(self.preview, 1)
        foot.addWidget(self.message, 1)
        for button in (self._copy, self._leave, self._save):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    @Slot()
    def _show(self) -> None:
        """Show how the file would begin."""
        self._settings.set("export.format", self.formats.current.name)
        self._copy.setEnabled(False)
        self.preview.clear()
        self._say("…")
        name = self.formats.current.name
        self._ask(lambda articles, notes: (preview(name, articles, notes), articles), self._show_preview)

    def _show_preview(self, shown: tuple[str, Sequence[Article]]) -> None:
        words, articles = shown
        self._loaded[self.what.number] = articles
        wrap = QPlainTextEdit.LineWrapMode
        self.preview.setLineWrapMode(wrap.NoWrap if self.formats.current.is_table else wrap.WidgetWidth)
        self.preview.setPlainText(words)
        quotes = sum(len(analysis.quotes) for _, analysis in articles)
        self._save.setEnabled(bool(articles))
        self._copy.setEnabled(bool(articles) and not self.formats.current.binary)
        said = f"{plural(quotes, 'quote')} · {plural(len(articles), 'article')}"
        self._say(said if articles else self.tr("There is nothing in this to export."))

    @Slot()
    def _ask_where(self) -> None:
        choice = self.formats.current
        folder = Path(self._settings.text("export.folder") or Path.home())
        start = str((folder if folder.is_dir() else Path.home()) / file_name(self._subject, choice))
        kinds = f"{choice.title} (*{choice.suffix})"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), start, kinds)
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Write the file, with the suffix of its format, and leave when it is written."""
        choice = self.formats.current
        target = with_suffix(path, choice)
        self._say(self.tr("Writing {name}…").format(name=target.name))
        self._save.setEnabled(False)
        self._ask(
            lambda articles, notes: write(target, render(choice.name, articles, notes)), partial(self._saved, target)
        )

    def _saved(self, target: Path, _result: object) -> None:
        self._settings.set("export.folder", str(target.parent))
        self._written(target)
        self.accept()

    @Slot()
    def _copy_all(self) -> None:
        name = self.formats.current.name
        self._ask(lambda articles, notes: render(name, articles, notes).decode("utf-8"), self._copied)

    def _copied(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words.lstrip("\ufeff"))
        self._say(self.tr("Copied."))

    def _ask(self, work: Callable[[Sequence[Article], NotesByArticle], object], then: Callable[..., None]) -> None:
        """Do something with what is to be exported, on the library's thread."""
        if self._question is not None:
            self._question.drop()
        subject, known = self._subject, self._loaded.get(self.what.number)
        question = lambda library: work(  # noqa: E731
            known if known is not None else subject.load(library), subject.notes(library)
        )
        self._question = self._archive.ask(question, then, failed=self._fail)

    def _fail(self, message: str) -> None:
        self._say(message, warning=True)
        self._save.setEnabled(True)

    def _say(self, words: str, *, warning: bool = False) -> None:
        palette = self._theme.palette
        self.message.setStyleSheet(f"color: {palette.found if warning else palette.soft};")
        self.message.setText(words)

    def done(self, result: int) -> None:
        """Nobody waits for answers any more."""
        if self._question is not None:
            self._question.drop()
        super().done(result)

    @Slot()
    def _restyle(self) -> None:
        palette = self._theme.palette
        self.preview.setStyleSheet(
            f"QPlainTextEdit {{ background: {palette.card}; border: 1px solid {palette.line}; border-radius: 7px;"
            f" padding: 6px 8px; color: {palette.ink};"
            " font-family: 'ui-monospace', 'Consolas', 'Menlo', 'DejaVu Sans Mono', 'monospace'; font-size: 12px; }"
            f"QPlainTextEdit:focus {{ border-color: {palette.accent}; }}"
        )
