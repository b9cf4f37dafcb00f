"""`onrecord FILE --pdf OUT.pdf`, with the real model and without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import paths
from tests.e2e.cli import onrecord

NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


@pytest.mark.model
def test_an_article_becomes_a_pdf(tmp_path: Path) -> None:
    out = tmp_path / "article.pdf"
    result = onrecord(paths.seed("taliban-talks-in-moscow.txt"), "--pdf", out, environment=NO_SCREEN)
    assert result.returncode == 0, result.stderr.decode()
    assert out.read_bytes().startswith(b"%PDF")
    assert out.stat().st_size > 20_000


def test_a_missing_article_is_said(tmp_path: Path) -> None:
    result = onrecord(tmp_path / "none.txt", "--pdf", tmp_path / "out.pdf", environment=NO_SCREEN)
    assert result.returncode == 1
    assert b"onrecord: " in result.stderr
    assert not (tmp_path / "out.pdf").exists()


def test_a_pdf_needs_an_article(tmp_path: Path) -> None:
    assert onrecord("--pdf", tmp_path / "out.pdf", environment=NO_SCREEN).returncode == 2
