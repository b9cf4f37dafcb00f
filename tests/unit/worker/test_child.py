"""The worker process itself: what goes wrong in a job ends the job and nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.document import FileSource, TextSource
from desktop.errors import ModelUnavailableError, OnRecordError, SourceNotFoundError
from desktop.worker.channel import WorkerLimits
from desktop.worker.client import WorkerClient
from desktop.worker.protocol import (
    AnalysisReady,
    AnalyzeJob,
    DocumentRead,
    JobCancelled,
    JobFailed,
    Progress,
    ReadJob,
    WorkerReady,
    WorkerRestarted,
)
from tests.samples import make_document, seed_document
from tests.unit.worker import children
from tests.unit.worker.inbox import Inbox
from tests.unit.worker.test_client import kill

LONG = make_document("\n\n".join(f"“This is line {n} of the talk,” Anna Bell said in Leeds." for n in range(400)))


def failure(inbox: Inbox, job: int) -> OnRecordError:
    message = inbox.end_of(job)
    assert isinstance(message, JobFailed)
    return message.error


def test_what_an_analysis_raises_is_told_and_the_next_job_is_done() -> None:
    inbox = Inbox()
    with WorkerClient(inbox, child_main=children.real) as client:
        bad = client.submit(AnalyzeJob(make_document("raise", source="odd.txt")))
        good = client.submit(AnalyzeJob(make_document("words")))
        assert "nobody expected this" in failure(inbox, bad).message
        assert isinstance(inbox.end_of(good), AnalysisReady)
        pids = {client.pid}
        assert isinstance(failure(inbox, client.submit(ReadJob(FileSource("/not/there.txt")))), SourceNotFoundError)
        assert pids == {client.pid}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit is kept by Linux")
def test_a_job_that_takes_too_much_memory_fails_alone() -> None:
    inbox = Inbox()
    with WorkerClient(inbox, child_main=children.real, limits=WorkerLimits(memory_bytes=2**30)) as client:
        assert "memory" in failure(inbox, client.submit(AnalyzeJob(make_document("devour")))).message
        assert isinstance(inbox.end_of(client.submit(ReadJob(TextSource("words")))), DocumentRead)


def test_reading_works_without_a_model_and_analysing_says_why_not() -> None:
    inbox = Inbox()
    with WorkerClient(inbox, model="no_such_model") as client:
        read, analysed = client.submit(ReadJob(TextSource("words"))), client.submit(AnalyzeJob(seed_document()))
        assert isinstance(inbox.end_of(read), DocumentRead)
        error = failure(inbox, analysed)
    assert isinstance(error, ModelUnavailableError)
    assert "no_such_model" in error.message


@pytest.mark.model
def test_text_comes_before_the_model_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("Some words.", encoding="utf-8")
    inbox = Inbox()
    with WorkerClient(inbox) as client:
        job = client.submit(ReadJob(FileSource(str(path))))
        message = inbox.end_of(job)
        assert isinstance(message, DocumentRead)
        assert message.document.text == "Some words."
        assert not [m for m in inbox.seen if isinstance(m, WorkerReady)]
        assert inbox.next_of(WorkerReady).pipeline


@pytest.mark.model
def test_killed_at_the_start_and_in_the_middle_the_analysis_is_done_all_the_same() -> None:
    inbox = Inbox()
    with WorkerClient(inbox) as client:
        kill(client)
        inbox.next_of(WorkerReady)
        job = client.submit(AnalyzeJob(LONG))
        inbox.next_of(Progress)
        kill(client)
        assert inbox.until(lambda message: isinstance(message, WorkerRestarted) and message.job is not None)
        message = inbox.end_of(job)
    assert isinstance(message, AnalysisReady)
    assert message.analysis.document == LONG.id
    assert message.seconds > 0


@pytest.mark.model
def test_an_analysis_stops_between_batches_when_it_is_cancelled() -> None:
    inbox = Inbox()
    with WorkerClient(inbox, limits=WorkerLimits(cancel_grace_seconds=30)) as client:
        job = client.submit(AnalyzeJob(LONG))
        inbox.next_of(Progress)
        pid = client.pid
        client.cancel(job)
        assert inbox.end_of(job) == JobCancelled(job)
        after = client.submit(ReadJob(TextSource("next")))
        assert isinstance(inbox.end_of(after), DocumentRead)
        assert client.pid == pid
    assert not [m for m in inbox.drain() if isinstance(m, AnalysisReady) and m.complete]
