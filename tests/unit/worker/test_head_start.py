from __future__ import annotations

from pathlib import Path

from desktop.document import FileSource, TextSource, UrlSource
from desktop.worker.head_start import HeadStart, reading_of
from desktop.worker.protocol import DocumentRead, JobCancelled, ReadJob
from tests.unit.worker import children
from tests.unit.worker.inbox import Inbox


def test_what_is_named_is_a_file_or_an_address() -> None:
    assert reading_of("https://example.org/a").source == UrlSource("https://example.org/a")
    assert reading_of("a.txt").source == FileSource(str(Path("a.txt").absolute()))


def test_who_asks_for_the_first_job_gets_what_it_gave_before() -> None:
    job, inbox = ReadJob(TextSource("early")), Inbox()
    with HeadStart(job, child_main=children.obedient) as worker:
        worker.hand_over(inbox)
        early = inbox.next_of(DocumentRead)
        assert worker.submit(job) == early.job
        again = worker.submit(job)
        assert again != early.job
        assert inbox.next_of(DocumentRead).job == again


def test_the_first_job_is_given_up_for_another_one() -> None:
    inbox = Inbox()
    with HeadStart(ReadJob(TextSource("until-cancelled")), child_main=children.obedient) as worker:
        later = worker.submit(ReadJob(TextSource("other")))
        worker.hand_over(inbox)
        assert isinstance(inbox.end_of(later), DocumentRead)
        assert JobCancelled(1) in inbox.seen
