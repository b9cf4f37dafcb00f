from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop import paths


def test_the_variable_puts_everything_into_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path))
    assert paths.library_file() == tmp_path / "library.sqlite"
    assert paths.config_folder() == tmp_path / "settings"


def test_without_it_the_platform_decides(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.DATA_VARIABLE, raising=False)
    assert paths.data_folder().is_relative_to(home)
    assert paths.config_folder().is_relative_to(home)


def test_a_marker_beside_a_bundled_program_keeps_all_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.DATA_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "onrecord"))
    assert paths.data_folder() != tmp_path / "data"
    (tmp_path / "portable").touch()
    assert paths.library_file() == tmp_path / "data" / "library.sqlite"
    assert paths.config_folder() == tmp_path / "data" / "settings"
