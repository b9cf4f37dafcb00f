"""What the command line says of itself, and what it says when it is not understood."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import desktop
from tests.e2e.cli import ROOT, onrecord

NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def test_help_shows_every_command_and_examples() -> None:
    result = onrecord("--help")
    out = result.stdout.decode()
    assert result.returncode == 0
    assert all(words in out for words in ("open", "analyze", "evaluate", "Examples", "onrecord [FILE]"))
    assert all(len(line) <= 80 for line in out.splitlines())


def test_help_and_version_are_quick_and_import_nothing_heavy() -> None:
    code = (
        "import sys; from desktop.cli.commands import run\n"
        "try: run(['--version'])\n"
        "except SystemExit: pass\n"
        "heavy = {'PySide6', 'spacy', 'numpy', 'markdown', 'desktop.app'} & set(sys.modules)\n"
        "print(sorted(heavy))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert out.splitlines() == [f"onrecord {desktop.__version__}", "[]"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("analyze",),
        ("analyze", "x.txt", "--format", "xml"),
        ("analyze", "x.txt", "--no-such-option"),
        ("x.txt", "--size", "wide"),
        ("x.txt", "--theme", "pink"),
        ("x.txt", "--tab", "none"),
        ("one.txt", "two.txt"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_why(arguments: tuple[str, ...]) -> None:
    result = onrecord(*arguments)
    assert result.returncode == 2
    assert b"Error" in result.stderr
    assert b"Traceback" not in result.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other platforms always have a screen")
def test_without_a_screen_one_sentence_points_to_what_works(tmp_path: Path) -> None:
    result = onrecord(tmp_path / "article.txt", environment=NO_SCREEN)
    assert result.returncode == 1
    (line,) = result.stderr.decode().splitlines()
    assert "onrecord analyze" in line
    assert "--screenshot" in line


def test_a_gold_file_that_is_missing_is_an_error_in_words(tmp_path: Path) -> None:
    result = onrecord("evaluate", tmp_path / "missing.jsonl")
    assert result.returncode == 1
    (line,) = result.stderr.decode().splitlines()
    assert "missing.jsonl" in line
