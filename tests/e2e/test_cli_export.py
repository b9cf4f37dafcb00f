"""`onrecord export` through the real entry point."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop import paths
from tests.e2e.cli import onrecord

pytestmark = pytest.mark.model

SEED = paths.seed("taliban-talks-in-moscow.txt")


def test_one_speaker_as_markdown_and_a_missing_file_named(tmp_path: Path) -> None:
    done = onrecord("export", SEED, tmp_path / "gone.txt", "--speaker", "botobekov")
    assert done.returncode == 1
    assert b"gone.txt" in done.stderr
    assert b"## Uran Botobekov" in done.stdout
    assert b"## Serge" not in done.stdout


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonld"
    assert onrecord("export", SEED, "--format", "webannotation", "--output", target).returncode == 0
    assert json.loads(target.read_text(encoding="utf-8"))["type"] == "AnnotationCollection"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonld"]


def test_nobody_of_that_name(tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    done = onrecord("export", SEED, "--speaker", "Nobody At All", "--output", target)
    assert done.returncode == 1
    assert b"Nobody At All" in done.stderr
    assert not target.exists()
