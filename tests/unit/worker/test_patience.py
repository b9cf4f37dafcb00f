"""How long the client waits for a sign of life."""

from __future__ import annotations

from desktop.document import Document, TextSource
from desktop.worker.channel import Ticket, WorkerLimits
from desktop.worker.protocol import AnalyzeJob, Job, ReadJob
from desktop.worker.supervisor import Supervisor


class Deaf:
    """A process that takes everything and says nothing."""

    pid = 1

    def send(self, ticket: Ticket) -> None:
        pass


def patience(job: Job) -> float:
    limits = WorkerLimits(silence_seconds=60, reading_seconds=30, characters_a_second=1_000)
    supervisor = Supervisor(lambda _: None, limits, Deaf)  # type: ignore[arg-type, return-value]
    supervisor.submit(Ticket(1, job))
    supervisor.start()
    left = supervisor.seconds_left()
    assert left is not None
    return left


def test_a_book_may_be_silent_for_longer_than_an_article_and_a_reading_never() -> None:
    article = AnalyzeJob(Document("a", "word " * 100), partial=False)
    book = AnalyzeJob(Document("b", "word " * 100_000), partial=False)
    assert 50 < patience(article) <= 60
    assert 500 < patience(book) <= 560
    assert patience(ReadJob(TextSource("word " * 100_000))) <= 30
