from __future__ import annotations

import pytest

from desktop.document import Document, FileSource, UrlSource
from desktop.errors import SourceNotFoundError
from desktop.phrase import Phrase
from desktop.session import Changes, ReadingSession, SavedTab, Sessions, Status
from desktop.worker.protocol import (
    AnalysisReady,
    AnalyzeJob,
    DocumentRead,
    JobCancelled,
    JobFailed,
    ReadJob,
    WorkerReady,
    WorkerRestarted,
)
from tests.samples import make_document, seed_analysis, seed_document
from tests.unit.session.test_reading_session import FakeRecord, FakeWorker

BOOK = FileSource("/articles/book.txt")
NEWS = FileSource("/articles/news.txt")


class Desk:
    """Sessions over a fake worker."""

    def __init__(self) -> None:
        self.worker = FakeWorker()
        self.sessions = Sessions(self.worker, FakeRecord())

    @property
    def job(self) -> object:
        """The job the worker was given last."""
        return self.worker.jobs[self.worker.last]

    def read(self, session: ReadingSession, source: FileSource, document: Document) -> None:
        session.open(source)
        self.sessions.receive(DocumentRead(self.worker.last, document))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_messages_reach_the_session_that_asked_and_no_other(desk: Desk) -> None:
    first, second = desk.sessions.new(), desk.sessions.new()
    document = seed_document()
    desk.read(first, NEWS, document)
    assert first.document == document
    assert second.document is None
    assert second.status is Status.EMPTY


def test_the_worker_has_one_job_at_a_time_and_readings_come_before_analyses(desk: Desk) -> None:
    front, behind, other = (desk.sessions.new() for _ in range(3))
    desk.read(front, NEWS, seed_document())
    behind.open(BOOK)
    other.open(FileSource("/articles/third.txt"))
    assert desk.worker.last == 2
    desk.sessions.receive(AnalysisReady(2, seed_analysis(), True, 0.1))
    assert desk.job == ReadJob(BOOK)
    desk.sessions.receive(DocumentRead(3, make_document("A book\n\nA subhead here\n\nIts text.\n")))
    assert desk.job == ReadJob(FileSource("/articles/third.txt"))
    desk.sessions.receive(JobFailed(4, SourceNotFoundError("It is not there.")))
    assert isinstance(desk.job, AnalyzeJob)
    assert front.status is Status.READY
    assert other.failure == "It is not there."


def test_what_is_in_front_never_waits_for_a_book_behind_it(desk: Desk) -> None:
    behind, front = desk.sessions.new(), desk.sessions.new()
    desk.read(behind, BOOK, make_document("A book\n\nA subhead here\n\nIts text.\n"))
    stopped = desk.worker.last
    desk.sessions.bring_to_front(front)
    front.open(NEWS)
    assert desk.worker.cancelled == [stopped]
    assert desk.job == ReadJob(NEWS)
    assert behind.status is Status.ANALYSING
    desk.sessions.receive(JobCancelled(stopped))
    desk.sessions.receive(DocumentRead(desk.worker.last, seed_document()))
    desk.sessions.receive(AnalysisReady(desk.worker.last, seed_analysis(), True, 0.1))
    assert isinstance(desk.job, AnalyzeJob)
    assert desk.job.document == behind.document


def test_coming_to_the_front_puts_a_waiting_job_first(desk: Desk) -> None:
    front, behind = desk.sessions.new(), desk.sessions.new()
    front.open(BOOK)
    behind.open(NEWS)
    desk.sessions.bring_to_front(behind)
    assert desk.job == ReadJob(NEWS)
    assert desk.worker.cancelled == [1]


def test_a_closed_session_is_heard_of_no_more_and_can_be_had_back(desk: Desk) -> None:
    session = desk.sessions.new()
    heard: list[Changes] = []
    session.open(NEWS)
    session.listen(heard.append)
    desk.sessions.close(session)
    assert desk.worker.cancelled == [1]
    desk.sessions.receive(DocumentRead(1, seed_document()))
    assert heard == []
    assert desk.sessions.has_closed
    assert desk.sessions.take_closed() == SavedTab(NEWS, "news.txt")
    assert desk.sessions.take_closed() is None


def test_an_empty_session_leaves_nothing_to_open_again(desk: Desk) -> None:
    desk.sessions.close(desk.sessions.new())
    assert not desk.sessions.has_closed


def test_trouble_of_the_pipeline_is_said_once_whichever_session_is_in_front(desk: Desk) -> None:
    heard: list[str] = []
    for session in (desk.sessions.new(), desk.sessions.new()):
        session.listen(lambda changes: heard.append(changes.notice.text) if changes.notice else None)
        desk.sessions.bring_to_front(session)
        desk.sessions.receive(WorkerReady("pipeline", Phrase("The quote model is missing.")))
    assert heard == ["The quote model is missing."]


def test_a_restart_is_said_where_the_work_was(desk: Desk) -> None:
    first, second = desk.sessions.new(), desk.sessions.new()
    heard: dict[str, list[str]] = {"first": [], "second": []}
    first.listen(lambda changes: heard["first"].append(changes.notice.text) if changes.notice else None)
    second.listen(lambda changes: heard["second"].append(changes.notice.text) if changes.notice else None)
    first.open(NEWS)
    desk.sessions.receive(WorkerRestarted(desk.worker.last))
    assert len(heard["first"]) == 1
    assert heard["second"] == []


def test_what_is_planned_is_read_when_it_is_opened(desk: Desk) -> None:
    session = desk.sessions.new()
    session.plan(NEWS, "The news")
    assert (session.status, session.title, session.source) == (Status.WAITING, "The news", NEWS)
    assert desk.worker.jobs == {}
    session.open(NEWS)
    assert session.title == "The news"
    desk.sessions.receive(JobFailed(1, SourceNotFoundError("It is not there.")))
    assert (session.failure, session.source, session.title) == ("It is not there.", NEWS, "The news")


def test_a_stopped_reading_leaves_an_empty_session(desk: Desk) -> None:
    session = desk.sessions.new()
    session.open(NEWS)
    session.cancel()
    assert (session.source, session.title, session.failure, session.status) == (None, "", "", Status.EMPTY)


def test_a_page_of_the_web_needs_the_network_again(desk: Desk) -> None:
    session = desk.sessions.new()
    session.plan(UrlSource("https://example.org/a"), "A page")
    assert session.needs_network
