"""Many articles one after another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop.document import TextSource
from desktop.errors import ReaderError, WorkerCrashedError
from desktop.worker.blocking import Analyzed, Request, analyze_all
from desktop.worker.protocol import Progress
from tests.samples import make_document
from tests.unit.worker import children


def test_results_and_errors_come_in_order(tmp_path: Path) -> None:
    bad = ReaderError("Line 3 is not JSON.")
    progress: list[Progress] = []
    requests: list[Request] = [TextSource("one"), make_document("work 2"), bad, TextSource("die"), TextSource("last")]
    results = list(analyze_all(requests, child_main=children.obedient, on_progress=progress.append))
    assert [r.document.text for r in results if isinstance(r, Analyzed)] == ["one", "work 2", "last"]
    assert results[2] is bad
    assert isinstance(results[3], WorkerCrashedError)
    assert [p.done for p in progress] == [0, 1]


def test_requests_are_asked_for_one_at_a_time() -> None:
    asked: list[int] = []

    def requests() -> Iterator[Request]:
        for n in range(100):
            asked.append(n)
            yield TextSource(f"text {n}")

    results = analyze_all(requests(), child_main=children.obedient)
    next(results)
    assert asked == [0]
    results.close()
