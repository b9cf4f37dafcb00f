"""`onrecord analyze` over many files: all formats, several processes, going on, a folder watched."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import psutil
import pytest

from tests.e2e.cli import ROOT, onrecord

pytestmark = pytest.mark.model

DATA = ROOT / "tests" / "data" / "office"
ARTICLE = "Bridge to close\n\n“We will close it in May,” said {}, the mayor of Leeds.\n"


def article(folder: Path, name: str, speaker: str = "Anna Bell") -> Path:
    path = folder / name
    path.write_text(ARTICLE.format(speaker), encoding="utf-8")
    return path


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_all_formats_at_once_in_the_order_of_the_files(tmp_path: Path) -> None:
    formats = ("docx", "odt", "fodt", "rtf", "epub")
    files = [DATA / f"harbour.{suffix}" for suffix in formats]
    broken = tmp_path / "broken.docx"
    broken.write_bytes(files[0].read_bytes()[:2000])
    result = onrecord("analyze", files[0], broken, *files[1:], "--jobs", "2", "--format", "json")
    data = json.loads(result.stdout)
    assert result.returncode == 1
    assert [Path(each["source"]) for each in data] == files
    for each in data:
        speakers = {speaker["name"] for speaker in each["speakers"]}
        assert {"Dorothea Finch", "Piet Okafor"} <= speakers
    errors = result.stderr.decode().splitlines()
    assert len(errors) == 1
    assert "broken.docx" in errors[0]


def test_a_folder_is_the_articles_in_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "picture.png"):
        article(tmp_path, name)
    (tmp_path / "deeper").mkdir()
    out = tmp_path / "out.jsonl"
    for _ in range(2):
        assert onrecord("analyze", tmp_path, "--output", out, "--resume").returncode == 0
    assert [Path(data["source"]).name for data in lines(out)] == ["a.txt", "b.txt"]


def test_an_interrupted_output_is_gone_on_with(tmp_path: Path) -> None:
    files = [article(tmp_path, f"{name}.txt", f"{name} Bell") for name in ("Anna", "Berta", "Clara")]
    out = tmp_path / "out.jsonl"
    first = onrecord("analyze", *files[:2], tmp_path / "missing.txt", "--output", out, "--resume")
    assert first.returncode == 1
    whole = out.read_bytes()
    assert len(lines(out)) == 2
    out.write_bytes(whole[:-30])  # cut off in the middle of the second line
    article(tmp_path, "Anna.txt", "Dora Bell")
    second = onrecord("analyze", *files, "--output", out, "--resume")
    assert (second.returncode, second.stderr) == (0, b"")
    assert [Path(data["source"]).stem for data in lines(out)] == ["Anna", "Anna", "Berta", "Clara"]
    assert "Dora Bell" in lines(out)[1]["text"]
    third = onrecord("analyze", *files, "--output", out, "--resume")
    assert third.returncode == 0
    assert "3 of 3 were" in third.stderr.decode()
    assert len(lines(out)) == 4


@pytest.mark.parametrize("content", ["a letter to my mother\n", '{"text": "no result"}\n', "no line end"])
def test_a_file_that_holds_something_else_is_left_as_it_is(tmp_path: Path, content: str) -> None:
    out = tmp_path / "letter.txt"
    out.write_text(content, encoding="utf-8")
    result = onrecord("analyze", article(tmp_path, "a.txt"), "--output", out, "--resume")
    assert result.returncode == 1
    assert "something else" in result.stderr.decode()
    assert out.read_text(encoding="utf-8") == content


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "name an article"),
        (("a.txt", "--resume"), "--output"),
        (("a.txt", "--resume", "--output", "x", "--format", "table"), "only jsonl"),
        (("a.txt", "--jobs", "-1"), "--jobs"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], words: str) -> None:
    result = onrecord("analyze", *arguments)
    assert result.returncode == 2
    assert words in " ".join(result.stderr.decode().split())


_HEEDING_CTRL_C = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
if __name__ == "__main__":
    from desktop.cli import main
    main()
"""


class Watching:
    """The program while it watches a folder."""

    def __init__(self, *arguments: str | Path) -> None:
        self.process = subprocess.Popen(
            # A shell that runs the tests in the background has them ignore Ctrl+C, and so would what they start.
            [sys.executable, "-c", _HEEDING_CTRL_C, "analyze", *map(str, arguments)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def interrupt(self) -> tuple[int, str, str]:
        self.process.send_signal(signal.SIGINT)
        output, errors = self.process.communicate(timeout=60)
        return self.process.returncode, output, errors


def until(condition: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    """Wait for a condition; the test's own time limit ends it if the program does not."""
    while not condition():
        try:
            assert process.wait(0.1) is None, "the program has ended"
        except subprocess.TimeoutExpired:
            continue


@pytest.mark.skipif(sys.platform == "win32", reason="there is no Ctrl+C for another process")
def test_a_folder_is_watched_until_ctrl_c(tmp_path: Path) -> None:
    inbox, out = tmp_path / "inbox", tmp_path / "out.jsonl"
    inbox.mkdir()
    article(inbox, "old.txt")
    with Watching("--watch", inbox, "--output", out) as watching:
        assert watching.process.stderr is not None
        assert "Watching" in watching.process.stderr.readline()
        article(inbox, "new.txt", "Berta Bell")
        article(inbox, ".hidden.txt")
        article(inbox, "film.mp4")
        until(lambda: out.exists() and len(lines(out)) == 1, watching.process)
        article(inbox, "new.txt", "Clara Longbottom")
        until(lambda: len(lines(out)) == 2, watching.process)
        children = psutil.Process(watching.process.pid).children(recursive=True)
        code, _, errors = watching.interrupt()
        assert (code, errors) == (0, "")
        assert [("Berta" in data["text"], "Clara" in data["text"]) for data in lines(out)] == [
            (True, False),
            (False, True),
        ]
        assert not psutil.wait_procs(children, timeout=10)[1]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no Ctrl+C for another process")
def test_ctrl_c_keeps_what_is_done_and_says_so(tmp_path: Path) -> None:
    files = [article(tmp_path, f"a{number}.txt", f"Anna{number} Bell") for number in range(400)]
    out = tmp_path / "out.jsonl"
    with Watching(*files, "--output", out, "--resume", "--jobs", "1") as running:
        until(lambda: out.exists() and b"\n" in out.read_bytes(), running.process)
        code, _, errors = running.interrupt()
    assert code == 130
    assert "the same command goes on" in errors
    assert "Traceback" not in errors
    assert 0 < len(lines(out)) < 400


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    result = onrecord("analyze", "--watch", tmp_path / "nowhere")
    assert result.returncode == 1
    assert "nowhere" in result.stderr.decode()
