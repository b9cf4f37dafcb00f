from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.document import Analysis, Document, FileSource, ReaderNote, TextSource
from desktop.errors import SourceNotFoundError, WorkerCrashedError
from desktop.phrase import Phrase
from desktop.session import Changes, Level, ReadingSession, Status
from desktop.worker.protocol import (
    AnalysisReady,
    AnalyzeJob,
    DocumentRead,
    Job,
    JobFailed,
    Progress,
    ReadJob,
    WorkerReady,
    WorkerRestarted,
)
from tests.records import FakeRecord
from tests.samples import make_document, seed_analysis, seed_document


class FakeWorker:
    def __init__(self) -> None:
        self.jobs: dict[int, Job] = {}
        self.cancelled: list[int] = []

    def submit(self, job: Job) -> int:
        self.jobs[len(self.jobs) + 1] = job
        return len(self.jobs)

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)

    @property
    def last(self) -> int:
        return len(self.jobs)


class Reader:
    """A session with its fakes and everything it said."""

    def __init__(self, record: FakeRecord | None = None) -> None:
        self.worker = FakeWorker()
        self.record = record or FakeRecord()
        self.session = ReadingSession(self.worker, self.record, clock=lambda: datetime(2026, 1, 2, tzinfo=UTC))
        self.heard: list[Changes] = []
        self.session.listen(self.heard.append)

    def read(self, document: Document) -> None:
        self.session.open(FileSource("/articles/one.txt"))
        self.session.receive(DocumentRead(self.worker.last, document))

    def analysed(self, document: Document, analysis: Analysis, *, complete: bool = True) -> None:
        self.session.receive(AnalysisReady(self.worker.last, analysis, complete, 0.4))

    @property
    def notices(self) -> list[str]:
        return [c.notice.text for c in self.heard if c.notice]


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def read_seed(reader: Reader) -> Reader:
    document = seed_document()
    reader.read(document)
    reader.analysed(document, seed_analysis(document))
    return reader


def test_text_is_there_before_the_analysis(reader: Reader) -> None:
    document = seed_document()
    reader.session.open(FileSource("/articles/one.txt"))
    assert reader.session.status is Status.READING
    assert reader.session.opening == "/articles/one.txt"
    reader.session.receive(DocumentRead(1, document))
    assert reader.session.document == document
    assert reader.session.analysis is None
    assert reader.session.status is Status.ANALYSING
    assert isinstance(reader.worker.jobs[2], AnalyzeJob)
    assert reader.record.opened == [document.id]


def test_partial_results_show_and_the_whole_one_ends_the_work(reader: Reader) -> None:
    document = seed_document()
    analysis = seed_analysis(document)
    reader.read(document)
    part = replace(analysis, quotes=analysis.quotes[:1], speakers=analysis.speakers[:1])
    reader.analysed(document, part, complete=False)
    assert reader.session.analysis == part
    assert reader.session.status is Status.ANALYSING
    reader.analysed(document, analysis)
    assert reader.session.analysis == analysis
    assert reader.session.status is Status.READY
    assert reader.session.complete


def test_an_answer_about_an_earlier_article_is_dropped(reader: Reader) -> None:
    first, second = seed_document(), make_document("Another headline\n\nA subhead here\n\nA paragraph.\n")
    reader.read(first)
    stale = reader.worker.last
    reader.session.open(TextSource("pasted", "From the clipboard"))
    reader.session.receive(DocumentRead(reader.worker.last, second))
    reader.session.receive(AnalysisReady(stale, seed_analysis(first), True, 0.1))
    assert reader.session.document == second
    assert reader.session.analysis is None
    assert stale in reader.worker.cancelled


def test_a_failed_open_keeps_the_article_and_says_why(read_seed: Reader) -> None:
    before = read_seed.session.document
    read_seed.session.open(FileSource("/articles/missing.txt"))
    read_seed.session.receive(JobFailed(read_seed.worker.last, SourceNotFoundError("There is no such file.")))
    assert read_seed.session.document == before
    assert read_seed.session.status is Status.READY
    assert read_seed.heard[-1].notice is not None
    assert read_seed.heard[-1].notice.level is Level.ERROR
    assert read_seed.notices[-1] == "There is no such file."


def test_a_failed_open_resumes_the_analysis_it_pushed_aside(reader: Reader) -> None:
    document = seed_document()
    reader.read(document)
    reader.session.open(FileSource("/articles/missing.txt"))
    reader.session.receive(JobFailed(reader.worker.last, SourceNotFoundError("There is no such file.")))
    job = reader.worker.jobs[reader.worker.last]
    assert isinstance(job, AnalyzeJob)
    assert job.document == document
    assert reader.session.status is Status.ANALYSING


def test_a_failed_analysis_leaves_the_text_and_can_be_tried_again(reader: Reader) -> None:
    reader.read(seed_document())
    reader.session.receive(JobFailed(reader.worker.last, WorkerCrashedError("It crashed twice.")))
    assert reader.session.status is Status.UNANALYSED
    assert reader.session.document is not None
    notice = reader.heard[-1].notice
    assert notice is not None
    assert notice.can_retry
    reader.session.analyze_again()
    assert reader.session.status is Status.ANALYSING


def test_cancel_stops_the_job_and_keeps_what_is_there(reader: Reader) -> None:
    document = seed_document()
    reader.read(document)
    job = reader.worker.last
    reader.session.cancel()
    assert job in reader.worker.cancelled
    assert reader.session.document == document
    assert reader.session.status is Status.UNANALYSED
    reader.session.cancel()
    assert len([n for n in reader.notices if "cancelled" in n]) == 1


def test_progress_of_the_current_job_alone_is_shown(reader: Reader) -> None:
    reader.read(seed_document())
    reader.session.receive(Progress(reader.worker.last, "analysing", 10, 100))
    assert reader.session.progress == Progress(reader.worker.last, "analysing", 10, 100)
    reader.session.receive(Progress(1, "reading", 99, 100))
    assert reader.session.progress == Progress(reader.worker.last, "analysing", 10, 100)


def test_a_restart_during_work_is_said(reader: Reader) -> None:
    reader.read(seed_document())
    reader.session.receive(WorkerRestarted(reader.worker.last))
    assert reader.heard[-1].notice is not None
    assert reader.heard[-1].notice.level is Level.WARNING
    assert reader.session.status is Status.ANALYSING


def test_trouble_of_the_pipeline_is_said_once(reader: Reader) -> None:
    for _ in range(2):  # a worker that is restarted says it again
        reader.session.receive(WorkerReady("pipeline", Phrase("The quote model is missing.")))
    reader.session.receive(WorkerReady("pipeline"))
    assert reader.notices == ["The quote model is missing."]


def test_opening_sends_the_source(reader: Reader) -> None:
    reader.session.open(TextSource("Some words", "Dropped text"))
    assert reader.worker.jobs == {1: ReadJob(TextSource("Some words", "Dropped text"))}


def _name(reader: Reader, quote_id: str) -> str:
    quote = reader.session.quote(quote_id)
    assert quote is not None
    return reader.session.speaker_name(quote)


def test_reassigning_changes_one_quote_and_is_kept(read_seed: Reader) -> None:
    read_seed.session.reassign("q4", "Uran Botobekov")
    assert _name(read_seed, "q4") == "Uran Botobekov"
    assert _name(read_seed, "q3") == "Sergey Lavrov"
    (kept,) = read_seed.record.kept
    assert (kept.before, kept.after, kept.made_at) == ("Sergey Lavrov", "Uran Botobekov", "2026-01-02T00:00:00+00:00")
    assert kept.target_text.startswith("“We are calling")


def test_a_new_name_becomes_a_speaker(read_seed: Reader) -> None:
    read_seed.session.reassign("q4", "Maria Zakharova")
    analysis = read_seed.session.analysis
    assert analysis is not None
    assert [s.quotes for s in analysis.speakers if s.name == "Maria Zakharova"] == [("q4",)]
    assert len({s.id for s in analysis.speakers}) == len(analysis.speakers)


def test_rejecting_takes_the_quote_away_and_a_speaker_without_quotes_with_it(read_seed: Reader) -> None:
    read_seed.session.reject("q5")
    analysis = read_seed.session.analysis
    assert analysis is not None
    assert "q5" not in {q.id for q in analysis.quotes}
    assert "Mullah Abdul Ghani Baradar" not in {s.name for s in analysis.speakers}


@pytest.mark.parametrize(
    "correct",
    [
        lambda s: s.reassign("q4", "Uran Botobekov"),
        lambda s: s.reassign("q4", ""),
        lambda s: s.reassign("q4", "Somebody New"),
        lambda s: s.reject("q1"),
    ],
)
def test_undo_restores_exactly_and_redo_makes_it_again(
    read_seed: Reader, correct: Callable[[ReadingSession], None]
) -> None:
    session = read_seed.session
    before = session.analysis
    correct(session)
    after = session.analysis
    assert after != before
    session.undo()
    assert session.analysis == before
    assert read_seed.record.kept == []
    session.redo()
    assert session.analysis == after


def test_corrections_return_with_the_article_and_can_still_be_undone(read_seed: Reader) -> None:
    read_seed.session.reject("q1")
    later = Reader(read_seed.record)
    document = seed_document()
    later.read(document)
    later.analysed(document, seed_analysis(document))
    analysis = later.session.analysis
    assert analysis is not None
    assert "q1" not in {q.id for q in analysis.quotes}
    later.session.undo()
    assert later.session.analysis == seed_analysis(document)


def test_a_correction_that_changes_nothing_is_not_kept(read_seed: Reader) -> None:
    read_seed.session.reassign("q4", "Sergey Lavrov")
    read_seed.session.reassign("no such quote", "Sergey Lavrov")
    assert read_seed.record.kept == []


def test_redo_is_gone_after_a_new_correction(read_seed: Reader) -> None:
    read_seed.session.reject("q1")
    read_seed.session.undo()
    read_seed.session.reject("q2")
    assert not read_seed.session.corrections.can_redo


def test_only_notes_that_concern_the_reader_are_said_when_an_article_opens(reader: Reader) -> None:
    document = seed_document()
    quiet = ReaderNote("metadata", Phrase("Title and date come from the page's own data."))
    loud = ReaderNote("encoding", Phrase("Three characters could not be read."))
    reader.read(replace(document, notes=(quiet,)))
    assert reader.notices == []
    reader.read(replace(document, id="another", notes=(quiet, loud)))
    assert reader.notices == [str(loud.message)]
