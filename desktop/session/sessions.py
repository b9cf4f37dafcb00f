"""All articles that are open: a reading session each, over one worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from desktop.document import Analysis, Document
from desktop.session.changes import Changes
from desktop.session.job_queue import JobQueue, Port
from desktop.session.pictures import PagePictures
from desktop.session.ports import Record, Worker
from desktop.session.reading_session import ReadingSession
from desktop.session.saved import SavedTab
from desktop.worker.protocol import Message, WorkerReady

_MOST_CLOSED = 30
Kept = Callable[[Document, Analysis], None]
Attached = TypeVar("Attached", bound="Receiver")


class Receiver(Protocol):
    """Somebody who hears the worker's messages about jobs of their own."""

    def receive(self, message: Message) -> None:
        """Take a message."""


class Sessions:
    """Makes and ends sessions, and gives each the messages that are its own."""

    def __init__(self, worker: Worker, record: Record) -> None:
        self._queue = JobQueue(worker)
        self._record = record
        self._ports: dict[Port, ReadingSession] = {}
        self._pictures: dict[Port, PagePictures] = {}
        self._attached: dict[Port, Receiver] = {}
        self._keep: Kept | None = None
        self._kept: dict[ReadingSession, Analysis] = {}
        self._front: ReadingSession | None = None
        self._trouble: WorkerReady | None = None
        self._closed: list[SavedTab] = []

    def new(self) -> ReadingSession:
        """A session with nothing in it."""
        port = Port(self._queue)
        session = ReadingSession(port, self._record)
        self._ports[port] = session
        session.listen(lambda changes: self._hear(session, changes))
        if self._front is None:
            self.bring_to_front(session)
        return session

    def keep_with(self, keep: Kept) -> None:
        """Hand every article whose analysis is complete to `keep`, once for each analysis, without corrections."""
        self._keep = keep

    def attach(self, make: Callable[[Worker], Attached]) -> Attached:
        """Somebody who has the same worker do things, behind the articles that are read."""
        port = Port(self._queue)
        made = make(port)
        self._attached[port] = made
        return made

    def pictures(self) -> PagePictures:
        """Somebody who has pages drawn by the same worker, until they are forgotten."""
        port = Port(self._queue)
        self._pictures[port] = PagePictures(port)
        return self._pictures[port]

    def forget(self, pictures: PagePictures) -> None:
        """Let go of what `pictures` gave."""
        pictures.cancel()
        self._pictures = {port: other for port, other in self._pictures.items() if other is not pictures}

    def close(self, session: ReadingSession) -> None:
        """Stop what a session does and let it go; what it had open can be had back by `take_closed`."""
        if session.source is not None:
            self._closed = [*self._closed, SavedTab(session.source, session.title)][-_MOST_CLOSED:]
        session.close()
        self._kept.pop(session, None)
        self._ports = {port: other for port, other in self._ports.items() if other is not session}
        if self._front is session:
            self._front = None

    def take_closed(self) -> SavedTab | None:
        """What was closed last and is not open again; None when there is nothing."""
        return self._closed.pop() if self._closed else None

    @property
    def has_closed(self) -> bool:
        """Whether there is something to open again."""
        return bool(self._closed)

    def bring_to_front(self, session: ReadingSession) -> None:
        """Serve this session first: it has the reader's eye."""
        self._front = session
        self._queue.bring_to_front(next((p for p, other in self._ports.items() if other is session), None))

    def receive(self, message: Message) -> None:
        """Take a message of the worker. What it says of itself is told once, to the session in front."""
        if isinstance(message, WorkerReady):
            if message.trouble and message != self._trouble and self._front is not None:
                self._trouble = message
                self._front.receive(message)
            return
        addressed = self._queue.address(message)
        if addressed is not None:
            port, own = addressed
            receiver = self._ports.get(port) or self._pictures.get(port) or self._attached.get(port)
            if receiver is not None:
                receiver.receive(own)
            self._queue.proceed()

    def _hear(self, session: ReadingSession, changes: Changes) -> None:
        found = session.corrector.found
        if not (changes.analysis and session.complete and session.document and found) or self._keep is None:
            return
        if self._kept.get(session) is not found:
            self._kept[session] = found
            if not changes.document:  # then it comes from where it would be kept
                self._keep(session.document, found)
