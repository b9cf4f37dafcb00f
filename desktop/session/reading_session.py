"""The reading session: one article, its analysis, its corrections. No Qt."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import PurePath

from desktop.document import Analysis, Document, FileSource, Quote, Source, Span, TextSource, UrlSource, source_name
from desktop.errors import OnRecordError
from desktop.phrase import Phrase
from desktop.presentation.phrases import phrase, said
from desktop.session.changes import Changes, Level, Listener, Notice, Status
from desktop.session.correction_log import CorrectionLog
from desktop.session.corrector import Clock, Corrector
from desktop.session.ports import Record, Worker
from desktop.worker.protocol import (
    AnalysisReady,
    AnalyzeJob,
    DocumentRead,
    JobFailed,
    Message,
    Progress,
    ReadJob,
    WorkerReady,
    WorkerRestarted,
)


def _short_name(source: Source | None) -> str:
    if source is None:
        return ""
    return PurePath(source.path).name if isinstance(source, FileSource) else source_name(source)


_QUIET_NOTES = frozenset({"metadata"})
"""Codes of notes that nobody has to act on: where title and date were found. They are in "About this text"."""


def _noted(document: Document) -> Notice | None:
    """What the reader of the source had to guess, repair or leave out."""
    messages = [said(note.message) for note in document.notes if note.code not in _QUIET_NOTES]
    return Notice(" ".join(messages)) if messages else None


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ReadingSession:
    """One window's article. All calls and all messages come on one thread; listeners are told on it too.

    Results of anything but the current jobs are dropped, so a late answer never overwrites a newer article. A failed
    open keeps the article that is there.
    """

    def __init__(self, worker: Worker, record: Record, *, clock: Clock = _utc_now) -> None:
        self._worker = worker
        self._record = record
        self.corrector = Corrector(record, clock, self._tell)
        self._listeners: list[Listener] = []
        self._document: Document | None = None
        self._read_job: int | None = None
        self._analyze_job: int | None = None
        self._progress: Progress | None = None
        self._status = Status.EMPTY
        self._source: Source | None = None
        self._title = self._opening = self._failure = ""
        self._trouble: Phrase | None = None
        self._wanted: Source | None = None
        self._seconds, self._complete = 0.0, False

    @property
    def document(self) -> Document | None:
        """The article that is open."""
        return self._document

    @property
    def analysis(self) -> Analysis | None:
        """What is known of it, corrections included; None before the first part arrives."""
        return self.corrector.effective

    @property
    def corrections(self) -> CorrectionLog:
        """The decisions on the article, with undo and redo."""
        return self.corrector.log

    @property
    def status(self) -> Status:
        """What is going on."""
        return self._status

    @property
    def progress(self) -> Progress | None:
        """How far it is, while something is going on."""
        return self._progress

    @property
    def source(self) -> Source | None:
        """Where the article comes from, or what is to be opened."""
        return self._source

    @property
    def title(self) -> str:
        """The headline as far as it is known, else a short name of the source; "" where nothing was opened."""
        if self._document is not None and self._document.title:
            return self._document.title
        return self._title or _short_name(self._source)

    @property
    def needs_network(self) -> bool:
        """Whether opening the source again would use the network."""
        return isinstance(self._source, UrlSource)

    @property
    def can_choose_encoding(self) -> bool:
        """Whether the article could be read again with other letters."""
        return self._document is not None and bool(self._document.encoding) and not isinstance(self._source, TextSource)

    @property
    def can_repair(self) -> bool:
        """Whether letters of the article are garbled and could be put right."""
        return self._document is not None and any(note.code == "mojibake" for note in self._document.notes)

    @property
    def failure(self) -> str:
        """Why there is no article although one was to be opened; "" otherwise."""
        return self._failure

    @property
    def opening(self) -> str:
        """The name of what is being read, while it is."""
        return self._opening

    @property
    def seconds(self) -> float:
        """CPU time of the analysis, in seconds."""
        return self._seconds

    @property
    def complete(self) -> bool:
        """Whether the analysis covers the whole article."""
        return self._complete

    def listen(self, listener: Listener) -> None:
        """Tell `listener` of every change from now on."""
        self._listeners.append(listener)

    def plan(self, source: Source, title: str) -> None:
        """Name what is to be read when somebody looks: nothing is read before `open`."""
        self._source, self._title, self._status = source, title, Status.WAITING

    def open(self, source: Source) -> None:
        """Read a source and analyse it; the article that is open stays until the text is there."""
        self._cancel_jobs()
        if source != self._source and self._document is None:
            self._title = ""
        self._wanted, self._failure = source, ""
        if self._document is None:
            self._source = source
        self._opening = source_name(source)
        self._read_job = self._worker.submit(ReadJob(source))
        self._set_status(Status.READING)

    def recall(self, source: Source, document: Document, found: Analysis) -> None:
        """Show an article as the library has it, with what was found in it then: nothing is read or analysed."""
        self._cancel_jobs()
        self._wanted, self._failure, self._seconds = source, "", 0.0
        self._begin(document)
        self.corrector.take(found)
        self._complete, self._status = True, Status.READY
        self._tell(Changes(document=True, analysis=True, status=True))

    def analyze_again(self) -> None:
        """Analyse the open article anew."""
        if self._document is not None:
            self._analyze(self._document)

    def cancel(self) -> None:
        """Stop reading or analysing; what is there stays."""
        if self._cancel_jobs():
            what = phrase("Analysis cancelled.") if self._document else phrase("Opening cancelled.")
            self._settle(Notice(what, can_retry=bool(self._document)))

    def close(self) -> None:
        """Stop what runs and tell nobody any more."""
        self._listeners.clear()
        self._cancel_jobs()

    def receive(self, message: Message) -> None:
        """Take a message of the worker."""
        match message:
            case DocumentRead() if message.job == self._read_job:
                self._show(message.document)
            case AnalysisReady() if message.job == self._analyze_job:
                self._take(message)
            case Progress() if message.job in (self._read_job, self._analyze_job):
                self._progress = message
                self._tell(Changes(status=True))
            case JobFailed() if message.job in (self._read_job, self._analyze_job):
                self._fail(message.job, message.error)
            case WorkerRestarted() if message.job is not None:
                stopped = phrase("The analysis stopped unexpectedly and was started again.")
                self._tell(Changes(notice=Notice(stopped, Level.WARNING)))
            case WorkerReady() if message.trouble and message.trouble != self._trouble:
                self._trouble = message.trouble
                self._tell(Changes(notice=Notice(said(message.trouble), Level.WARNING)))
            case _:
                pass  # Nothing to say of it, or an answer to something that nobody waits for any more.

    def quote(self, quote_id: str) -> Quote | None:
        """The quote with this id, if there is one."""
        return self.corrector.quote(quote_id)

    def speaker_name(self, quote: Quote) -> str:
        """The canonical name of a quote's speaker, "" for nobody."""
        return self.corrector.speaker_name(quote)

    def reassign(self, quote_id: str, name: str) -> None:
        """Give a quote to the speaker called `name`; "" takes it away from everybody."""
        self.corrector.reassign(quote_id, name)

    def reject(self, quote_id: str) -> None:
        """Say that this is not a quote."""
        self.corrector.reject(quote_id)

    def note_changed(self, *, quiet: bool = False) -> None:
        """A note of this article was written, changed or removed, which is said unless `quiet`."""
        self.corrector.note_changed(quiet=quiet)

    def undo(self) -> None:
        """Take back what was done last: a correction, or a change of a note."""
        self.corrector.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self.corrector.redo()

    def _show(self, document: Document) -> None:
        notice = self._begin(document) or _noted(document)
        self._tell(Changes(document=True, analysis=True, notice=notice))
        self._analyze(document)

    def _begin(self, document: Document) -> Notice | None:
        self._read_job, self._opening = None, ""
        self._document, self._source = document, self._wanted
        carried = self.corrector.begin(document)
        self._record.remember_opened(document)
        self._complete = False
        return carried

    def _analyze(self, document: Document) -> None:
        self._analyze_job = self._worker.submit(AnalyzeJob(document, Span(0, min(len(document.text), 12_000))))
        self._set_status(Status.ANALYSING)

    def _take(self, message: AnalysisReady) -> None:
        self.corrector.take(message.analysis)
        self._seconds = message.seconds
        self._complete = message.complete
        if message.complete:
            self._analyze_job = None
            self._progress = None
            self._status = Status.READY
        self._tell(Changes(analysis=True, status=True))

    def _fail(self, job: int, error: OnRecordError) -> None:
        reading = job == self._read_job
        if reading and self._document is None:
            self._failure = said(error.phrase)
        self._settle(Notice(said(error.phrase), Level.ERROR, can_retry=not reading))
        if reading and self._document is not None and not self._complete:
            self._analyze(self._document)  # Opening had pushed the analysis of the article that stays aside.

    def _settle(self, notice: Notice) -> None:
        self._read_job = self._analyze_job = self._progress = None
        self._opening = ""
        if self._document is None:
            self._status = Status.EMPTY
            if not self._failure:
                self._source, self._title = None, ""
        else:
            self._status = Status.READY if self._complete else Status.UNANALYSED
        self._tell(Changes(status=True, notice=notice))

    def _cancel_jobs(self) -> bool:
        jobs = [job for job in (self._read_job, self._analyze_job) if job is not None]
        for job in jobs:
            self._worker.cancel(job)
        self._read_job = self._analyze_job = self._progress = None
        return bool(jobs)

    def _set_status(self, status: Status) -> None:
        self._status = status
        self._progress = None
        self._tell(Changes(status=True))

    def _tell(self, changes: Changes) -> None:
        for listener in self._listeners:
            listener(changes)
