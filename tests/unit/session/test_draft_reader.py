from __future__ import annotations

from desktop.document import Analysis, Document, TextSource
from desktop.errors import EmptySourceError
from desktop.session import DraftReader
from desktop.worker.protocol import AnalysisReady, AnalyzeJob, DocumentRead, Job, JobFailed, ReadJob
from tests.samples import make_document, seed_analysis, seed_document


class Bench:
    """A reader over a worker that waits to be told, and all that it said."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []
        self.cancelled: list[int] = []
        self.heard: list[object] = []
        self.reader = DraftReader(self)

    def submit(self, job: Job) -> int:
        self.jobs.append(job)
        return len(self.jobs)

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)

    def open(self, words: str) -> None:
        self.reader.open(TextSource(words), read=self.heard.append, ready=self._ready, failed=self.heard.append)

    def _ready(self, document: Document, analysis: Analysis) -> None:
        self.heard.append((document, analysis))


def test_a_draft_is_read_then_analysed_whole() -> None:
    bench, document, analysis = Bench(), seed_document(), seed_analysis()
    bench.open("words")
    bench.reader.receive(DocumentRead(1, document))
    bench.reader.receive(AnalysisReady(2, analysis, False, 0.1))
    bench.reader.receive(AnalysisReady(2, analysis, True, 0.1))
    assert bench.heard == [document, (document, analysis)]
    assert bench.jobs == [ReadJob(TextSource("words")), AnalyzeJob(document, partial=False)]


def test_a_new_draft_takes_the_place_of_the_one_before() -> None:
    bench = Bench()
    bench.open("one")
    bench.open("two")
    bench.reader.receive(DocumentRead(1, make_document("one")))
    assert (bench.heard, bench.cancelled) == ([], [1])
    bench.reader.cancel()
    bench.reader.receive(DocumentRead(2, make_document("two")))
    assert (bench.heard, bench.cancelled) == ([], [1, 2])


def test_what_cannot_be_read_is_said() -> None:
    bench = Bench()
    bench.open("")
    bench.reader.receive(JobFailed(1, EmptySourceError("There is nothing in it.")))
    assert bench.heard == ["There is nothing in it."]
