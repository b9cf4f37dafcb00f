"""Many articles in several processes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.document import TextSource
from desktop.errors import ReaderError, WorkerCrashedError
from desktop.worker.blocking import Analyzed, Request
from desktop.worker.pool import Outcome, Skipped, analyze_many, cores
from tests.unit.worker import children


def outcomes(requests: list[Request], *, jobs: int = 2, **options: object) -> list[Outcome]:
    stop = threading.Event()
    return list(analyze_many(requests, jobs=jobs, stop=stop, child_main=children.obedient, **options))  # type: ignore[arg-type]


def said(outcome: Outcome) -> str:
    return outcome.document.text if isinstance(outcome, Analyzed | Skipped) else type(outcome).__name__


def test_results_come_in_order_and_failures_in_their_place(tmp_path: Path) -> None:
    texts = ["work 6", "b", "die", "c", f"die-once {tmp_path / 'once'}", "d"]
    requests: list[Request] = [*(TextSource(text) for text in texts), ReaderError("Not there.")]
    results = outcomes(requests)
    assert [said(result) for result in results] == [
        "work 6", "b", WorkerCrashedError.__name__, "c", texts[4], "d", ReaderError.__name__,
    ]  # fmt: skip
    processes = {result.analysis.pipeline for result in results if isinstance(result, Analyzed)}
    assert len(processes) > 1


def test_no_more_processes_run_than_there_is_work_for() -> None:
    results = outcomes([TextSource("one"), TextSource("two"), TextSource("three")], jobs=1)
    assert len({result.analysis.pipeline for result in results if isinstance(result, Analyzed)}) == 1
    assert outcomes([], jobs=9) == []
    assert cores() >= 1


def test_what_is_not_wanted_is_read_and_not_analysed() -> None:
    results = outcomes([TextSource("one"), TextSource("two")], wanted=lambda document: document.text == "two")
    assert [type(result) for result in results] == [Skipped, Analyzed]


def test_closing_ends_the_processes_in_the_middle_of_their_work() -> None:
    requests: list[Request] = [TextSource("one"), TextSource("hang"), TextSource("hang")]
    results = analyze_many(requests, jobs=2, stop=threading.Event(), child_main=children.obedient)
    assert said(next(results)) == "one"
    results.close()  # the fixtures of all tests see to it that nothing is left running


def test_requests_may_wait_until_all_is_stopped() -> None:
    stop = threading.Event()

    def arriving() -> Iterator[Request]:
        yield TextSource("one")
        stop.wait()

    results = analyze_many(arriving(), jobs=2, stop=stop, child_main=children.obedient)
    assert said(next(results)) == "one"
    stop.set()
    assert list(results) == []


def test_an_error_of_the_requests_reaches_the_caller() -> None:
    def broken() -> Iterator[Request]:
        yield TextSource("one")
        raise OSError("the list cannot be read")

    results = analyze_many(broken(), jobs=1, stop=threading.Event(), child_main=children.obedient)
    assert said(next(results)) == "one"
    with pytest.raises(OSError, match="the list"):
        next(results)
