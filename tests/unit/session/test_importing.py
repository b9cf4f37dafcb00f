"""Files that are put into the library: one after another, whatever becomes of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.document import Analysis, Document
from desktop.errors import SourceNotFoundError
from desktop.session import Importer, ImportState, article_files
from desktop.worker.protocol import AnalysisReady, AnalyzeJob, DocumentRead, JobFailed, ReadJob
from tests.samples import seed_analysis, seed_document
from tests.unit.session.test_reading_session import FakeWorker


class Import:
    """An importer over a fake worker."""

    def __init__(self) -> None:
        self.worker = FakeWorker()
        self.kept: list[tuple[Document, Analysis]] = []
        self.states: list[ImportState] = []
        self.importer = Importer(self.worker, lambda *article: self.kept.append(article))
        self.importer.listen(self.states.append)

    def read_and_analyse(self) -> None:
        self.importer.receive(DocumentRead(self.worker.last, seed_document()))
        assert isinstance(self.worker.jobs[self.worker.last], AnalyzeJob)
        self.importer.receive(AnalysisReady(self.worker.last, seed_analysis(), True, 0.1))

    def fail(self) -> None:
        self.importer.receive(JobFailed(self.worker.last, SourceNotFoundError("It is not there.")))


@pytest.fixture
def many() -> Import:
    return Import()


def test_a_file_that_fails_does_not_stop_the_rest(many: Import) -> None:
    many.importer.add(["/a.txt", "/b.txt", "/c.txt"])
    many.read_and_analyse()
    many.fail()
    many.read_and_analyse()
    assert len(many.kept) == 2
    assert many.states[-1] == ImportState(3, 3, "", 2, (("/b.txt", "It is not there."),), running=False)
    assert [(s.done, s.name) for s in many.states[:3]] == [(0, "a.txt"), (1, "b.txt"), (2, "c.txt")]


def test_files_that_are_added_meanwhile_come_after_the_others(many: Import) -> None:
    many.importer.add(["/a.txt"])
    many.importer.add(["/b.txt", "/b.txt"])
    many.read_and_analyse()
    job = many.worker.jobs[many.worker.last]
    assert isinstance(job, ReadJob)
    assert job.source.path == "/b.txt"
    many.read_and_analyse()
    assert many.states[-1].kept == 2
    many.importer.add(["/c.txt"])
    assert (many.importer.state.total, many.importer.state.kept) == (1, 0)


def test_stopping_keeps_what_is_done_and_hears_no_late_answer(many: Import) -> None:
    many.importer.add(["/a.txt", "/b.txt"])
    many.read_and_analyse()
    late = many.worker.last
    many.importer.cancel()
    many.importer.receive(DocumentRead(late, seed_document()))
    assert late in many.worker.cancelled
    assert len(many.kept) == 1
    assert many.states[-1].cancelled
    assert not many.importer.state.running


def test_a_folder_gives_its_articles_and_leaves_out_what_is_hidden_or_none(tmp_path: Path) -> None:
    for name in ("b.txt", "a.PDF", "inner/c.html", ".hidden/d.txt", ".e.txt", "picture.png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    odd = tmp_path / "picture.png"
    found = [Path(name).relative_to(tmp_path).as_posix() for name in article_files([str(tmp_path), str(odd)])]
    assert found == ["a.PDF", "b.txt", "inner/c.html", "picture.png"]
