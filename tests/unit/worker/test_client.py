"""The client keeps its promises whatever its process does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psutil
import pytest

from desktop.document import TextSource
from desktop.errors import WorkerCrashedError, WorkerTimeoutError
from desktop.worker.channel import WorkerLimits
from desktop.worker.client import WorkerClient
from desktop.worker.process import ChildMain
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
from tests.samples import make_document
from tests.unit.worker import children
from tests.unit.worker.inbox import PATIENCE, Inbox


def read(text: str, label: str = "") -> ReadJob:
    return ReadJob(TextSource(text, label))


def analyze(text: str) -> AnalyzeJob:
    return AnalyzeJob(make_document(text, source="notes.txt"))


class Bench:
    """A client with its inbox."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self.inbox = Inbox()

    def client(self, child: ChildMain = children.obedient, **limits: float) -> WorkerClient:
        client = WorkerClient(self.inbox, limits=WorkerLimits(**limits), child_main=child)  # type: ignore[arg-type]
        return self._stack.enter_context(client)


@pytest.fixture
def bench() -> Iterator[Bench]:
    with ExitStack() as stack:
        yield Bench(stack)


def kill(client: WorkerClient) -> None:
    assert client.pid is not None
    psutil.Process(client.pid).kill()


def test_jobs_queued_before_start_are_done_readings_first() -> None:
    inbox = Inbox()
    client = WorkerClient(inbox, child_main=children.obedient)
    ids = [client.submit(job) for job in (analyze("one"), read("two"), analyze("three"))]
    with client:
        for job in ids:
            inbox.end_of(job)
    assert ids == [1, 2, 3]
    assert [m.job for m in inbox.seen if isinstance(m, AnalysisReady | DocumentRead)] == [2, 1, 3]


def test_messages_come_on_one_thread_that_is_not_the_callers() -> None:
    threads: set[threading.Thread] = set()
    inbox = Inbox()

    def note(message: object) -> None:
        threads.add(threading.current_thread())
        inbox(message)  # type: ignore[arg-type]

    with WorkerClient(note, child_main=children.obedient) as client:
        inbox.end_of(client.submit(read("words")))
    assert len(threads) == 1
    assert threading.current_thread() not in threads
    assert not any(thread.is_alive() for thread in threads)


def test_a_long_text_does_not_block_the_caller_when_nobody_takes_it(bench: Bench) -> None:
    client = bench.client(children.deaf)
    job = client.submit(read("word " * 1_000_000))
    client.cancel(job)
    assert bench.inbox.end_of(job) == JobCancelled(job)


@pytest.mark.parametrize("kind", [read, analyze])
def test_the_job_of_a_process_that_dies_is_done_once_more(
    bench: Bench, tmp_path: Path, kind: Callable[[str], ReadJob | AnalyzeJob]
) -> None:
    client = bench.client()
    job = client.submit(kind(f"die-once {tmp_path / 'died'}"))
    after = client.submit(analyze("next"))
    assert isinstance(bench.inbox.end_of(job), DocumentRead | AnalysisReady)
    assert isinstance(bench.inbox.end_of(after), AnalysisReady)
    assert WorkerRestarted(job) in bench.inbox.seen


def test_a_job_that_kills_two_processes_is_reported_and_the_queue_goes_on(bench: Bench) -> None:
    client = bench.client()
    bad, good = client.submit(read("die", "strange.txt")), client.submit(read("fine"))
    failure = bench.inbox.end_of(bad)
    assert isinstance(failure, JobFailed)
    assert isinstance(failure.error, WorkerCrashedError)
    assert "strange.txt" in failure.error.message
    assert isinstance(bench.inbox.end_of(good), DocumentRead)


def test_an_idle_process_that_is_killed_is_replaced(bench: Bench) -> None:
    client = bench.client()
    bench.inbox.next_of(WorkerReady)
    kill(client)
    assert bench.inbox.next_of(WorkerRestarted).job is None
    bench.inbox.next_of(WorkerReady)
    assert isinstance(bench.inbox.end_of(client.submit(read("still here"))), DocumentRead)


def test_a_process_killed_at_its_start_loses_no_job(bench: Bench) -> None:
    client = bench.client()
    kill(client)
    job = client.submit(read("words"))
    assert isinstance(bench.inbox.end_of(job), DocumentRead)


def test_processes_that_never_live_end_the_job_and_not_in_a_loop(bench: Bench) -> None:
    client = bench.client(children.stillborn)
    for _ in range(3):
        failure = bench.inbox.end_of(client.submit(analyze("words")))
        assert isinstance(failure, JobFailed)
        assert isinstance(failure.error, WorkerCrashedError)
    assert client.pid is None


@pytest.mark.parametrize("job", [read("hang", "slow.txt"), analyze("hang")])
def test_silence_ends_the_job_with_a_timeout(bench: Bench, job: ReadJob | AnalyzeJob) -> None:
    client = bench.client(silence_seconds=1.5, reading_seconds=1.5)
    bench.inbox.next_of(WorkerReady)
    hung = client.submit(job)
    after = client.submit(read("fine"))
    failure = bench.inbox.end_of(hung)
    assert isinstance(failure, JobFailed)
    assert isinstance(failure.error, WorkerTimeoutError)
    assert isinstance(bench.inbox.end_of(after), DocumentRead)


def test_progress_is_a_sign_of_life(bench: Bench) -> None:
    client = bench.client(silence_seconds=1.5)
    bench.inbox.next_of(WorkerReady)
    assert isinstance(bench.inbox.end_of(client.submit(analyze("work 40"))), AnalysisReady)  # 2 seconds


def test_a_cancelled_job_ends_at_once_and_its_late_results_are_dropped(bench: Bench) -> None:
    client = bench.client()
    job = client.submit(analyze("until-cancelled"))
    bench.inbox.next_of(Progress)
    pid = client.pid
    client.cancel(job)
    assert bench.inbox.end_of(job) == JobCancelled(job)
    after = bench.inbox.end_of(client.submit(analyze("next")))
    assert isinstance(after, AnalysisReady)
    assert after.analysis.pipeline == str(pid)  # it stopped by itself: the same process goes on
    later = bench.inbox.seen[bench.inbox.seen.index(JobCancelled(job)) + 1 :]
    assert not [m for m in later if getattr(m, "job", None) == job]


def test_a_process_that_does_not_stop_is_replaced_without_a_word(bench: Bench) -> None:
    client = bench.client(cancel_grace_seconds=0.2)
    job = client.submit(analyze("hang"))
    bench.inbox.next_of(WorkerReady)
    client.cancel(job)
    assert bench.inbox.end_of(job) == JobCancelled(job)
    assert isinstance(bench.inbox.end_of(client.submit(read("fine"))), DocumentRead)
    assert not [m for m in bench.inbox.seen if isinstance(m, WorkerRestarted | JobFailed)]


def test_a_waiting_job_can_be_cancelled_and_an_ended_one_cannot(bench: Bench) -> None:
    client = bench.client()
    running = client.submit(analyze("until-cancelled"))
    waiting = client.submit(analyze("never"))
    client.cancel(waiting)
    assert bench.inbox.end_of(waiting) == JobCancelled(waiting)
    client.cancel(running)
    client.cancel(running)
    last = client.submit(read("fine"))
    bench.inbox.end_of(last)
    client.cancel(last)
    client.cancel(999)
    client.close()
    assert [m for m in bench.inbox.drain() if isinstance(m, JobCancelled)] == [
        JobCancelled(waiting),
        JobCancelled(running),
    ]


def test_closing_ends_the_process_in_the_middle_of_a_job() -> None:
    inbox = Inbox()
    client = WorkerClient(inbox, child_main=children.obedient)
    client.start()
    process = psutil.Process(client.pid)
    client.submit(analyze("hang"))
    inbox.next_of(WorkerReady)
    client.close()
    client.close()
    assert not process.is_running()
    client.cancel(1)
    with pytest.raises(RuntimeError):
        client.submit(read("too late"))


def test_a_client_that_was_never_started_closes() -> None:
    client = WorkerClient(Inbox(), child_main=children.obedient)
    client.submit(read("words"))
    client.close()
    assert client.pid is None


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_listener_that_raises_loses_neither_worker_nor_messages() -> None:
    inbox = Inbox()

    def raising(message: object) -> None:
        inbox(message)  # type: ignore[arg-type]
        raise ValueError("the listener's own mistake")

    with WorkerClient(raising, child_main=children.obedient) as client:
        assert isinstance(inbox.end_of(client.submit(read("words"))), DocumentRead)
        assert isinstance(inbox.end_of(client.submit(read("more words"))), DocumentRead)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_the_worker_ends_with_its_client_even_when_that_is_killed() -> None:
    script = (
        "from desktop.worker.client import WorkerClient\n"
        "from tests.unit.worker import children\n"
        "import threading\n"
        "ready = threading.Event()\n"
        "client = WorkerClient(lambda message: ready.set(), child_main=children.real)\n"
        "client.start(); ready.wait(); print(client.pid, flush=True); threading.Event().wait()\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        worker = psutil.Process(int(process.stdout.readline()))
        process.kill()
        gone, _ = psutil.wait_procs([worker], timeout=PATIENCE)
    assert gone


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_an_interrupt_at_the_terminal_does_not_end_the_worker(bench: Bench) -> None:
    client = bench.client(children.real)
    bench.inbox.next_of(WorkerReady)
    pid = client.pid
    assert pid is not None
    os.kill(pid, signal.SIGINT)
    job = client.submit(analyze("words"))
    bench.inbox.end_of(job)
    assert client.pid == pid


def test_the_process_is_a_modest_one(bench: Bench) -> None:
    client = bench.client(children.real, niceness=7)
    bench.inbox.next_of(WorkerReady)
    own, child = psutil.Process().nice(), psutil.Process(client.pid).nice()
    assert child != own
    if sys.platform != "win32":
        assert child == min(19, own + 7)


def test_the_window_pays_for_neither_spacy_nor_readers() -> None:
    script = (
        "import sys, desktop.worker.client, desktop.worker.protocol\n"
        "print([m for m in sys.modules if m.split('.')[0] in "
        "('spacy', 'numpy', 'markdown', 'lxml', 'charset_normalizer', 'typer', 'rich')"
        " or m.startswith(('desktop.readers', 'desktop.analysis'))])"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"
