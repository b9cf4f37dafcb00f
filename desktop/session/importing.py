"""Putting many files into the library behind the reader's back: by the worker, one after another. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from desktop.document import Analysis, Document, FileSource
from desktop.presentation.phrases import said
from desktop.session.ports import Worker
from desktop.worker.protocol import AnalysisReady, AnalyzeJob, DocumentRead, JobFailed, Message, ReadJob

SUFFIXES = frozenset({
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".pdf", ".docx", ".odt",
    ".rtf", ".epub",
})  # fmt: skip
"""What is taken out of a folder. A file that is named itself is read whatever it is called."""

Keep = Callable[[Document, Analysis], None]


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far it is. `name` is the file being worked on; `failures` are paths with what went wrong, in words."""

    total: int = 0
    done: int = 0
    name: str = ""
    kept: int = 0
    failures: tuple[tuple[str, str], ...] = ()
    running: bool = False
    cancelled: bool = False


def article_files(paths: Iterable[str]) -> list[str]:
    """Files, and the articles in folders and their folders, in order of name, each once; hidden ones are left out."""
    found: dict[str, None] = {}
    for name in paths:
        path = Path(name).absolute()
        if path.is_dir():
            found.update((str(inner), None) for inner in _inside(path))
        else:
            found[str(path)] = None
    return list(found)


def _inside(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in SUFFIXES and not hidden and path.is_file():
            yield path


class Importer:
    """Reads and analyses file after file, and gives each to `keep`; a file that fails never stops the rest.

    Listeners hear of every step. All calls and messages come on one thread.
    """

    def __init__(self, worker: Worker, keep: Keep) -> None:
        self._worker = worker
        self._keep = keep
        self._listeners: list[Callable[[ImportState], None]] = []
        self._waiting: list[str] = []
        self._job: int | None = None
        self._document: Document | None = None
        self._total = self._kept = 0
        self._failures: list[tuple[str, str]] = []
        self._current = ""
        self._cancelled = False

    @property
    def state(self) -> ImportState:
        """How far it is."""
        running = self._job is not None
        done = self._total - len(self._waiting) - running
        name = PurePath(self._current).name if running else ""
        return ImportState(self._total, done, name, self._kept, tuple(self._failures), running, self._cancelled)

    def listen(self, listener: Callable[[ImportState], None]) -> None:
        """Tell `listener` of every step from now on."""
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[ImportState], None]) -> None:
        """Tell `listener` nothing any more."""
        self._listeners.remove(listener)

    def _tell(self, state: ImportState) -> None:
        for listener in tuple(self._listeners):
            listener(state)

    def add(self, files: Iterable[str]) -> None:
        """Take these files as well; a new count begins where nothing was being done."""
        if self._job is None:
            self._total = self._kept = 0
            self._failures, self._cancelled = [], False
        waiting = set(self._waiting)
        new = [name for name in dict.fromkeys(files) if name not in waiting]
        self._waiting += new
        self._total += len(new)
        if self._job is None:
            self._next()

    def cancel(self) -> None:
        """Stop after what is kept already."""
        if self._job is not None:
            self._worker.cancel(self._job)
            self._waiting, self._job, self._cancelled = [], None, True
            self._tell(self.state)

    def receive(self, message: Message) -> None:
        """Take a message of the worker."""
        if getattr(message, "job", None) != self._job or self._job is None:
            return
        if isinstance(message, DocumentRead):
            self._document = message.document
            self._job = self._worker.submit(AnalyzeJob(message.document, partial=False))
        elif isinstance(message, AnalysisReady) and message.complete and self._document is not None:
            self._keep(self._document, message.analysis)
            self._kept += 1
            self._next()
        elif isinstance(message, JobFailed):
            self._failures.append((self._current, said(message.error.phrase)))
            self._next()

    def _next(self) -> None:
        self._document, self._job = None, None
        if self._waiting:
            self._current = self._waiting.pop(0)
            self._job = self._worker.submit(ReadJob(FileSource(self._current)))
        self._tell(self.state)
