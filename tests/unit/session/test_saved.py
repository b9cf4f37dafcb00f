from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import FileSource, TextSource, UrlSource
from desktop.session import SavedTab, SavedWindow, load_windows, save_windows
from desktop.session.saved import LARGEST_TEXT

words = st.text(max_size=30)
sources = st.one_of(
    st.builds(FileSource, words, words), st.builds(TextSource, words, words), st.builds(UrlSource, words, words)
)
tabs = st.builds(SavedTab, sources, words, words)


@given(st.lists(st.lists(tabs, min_size=1, max_size=4), max_size=3), st.integers(0, 3))
def test_what_is_kept_comes_back(tmp_path_factory: pytest.TempPathFactory, rows: list[list[SavedTab]], at: int) -> None:
    path = tmp_path_factory.mktemp("saved") / "open.json"
    windows = tuple(SavedWindow(tuple(row), min(at, len(row) - 1), "shape") for row in rows)
    save_windows(path, windows)
    assert load_windows(path) == windows


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"windows": 3}', '{"windows": [{"tabs": [{"source": {"kind": "tape"}}]}]}', "\x00"]
)
def test_what_cannot_be_understood_is_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "open.json"
    path.write_text(content, encoding="utf-8")
    assert load_windows(path) == ()
    assert load_windows(tmp_path / "missing.json") == ()


def test_a_number_out_of_range_is_brought_back(tmp_path: Path) -> None:
    path = tmp_path / "open.json"
    save_windows(path, [SavedWindow((SavedTab(FileSource("a")),))])
    stored = json.loads(path.read_text(encoding="utf-8"))
    stored["windows"][0]["front"] = 7
    path.write_text(json.dumps(stored), encoding="utf-8")
    assert load_windows(path)[0].front == 0


def test_a_huge_pasted_text_is_left_out_and_the_front_stays(tmp_path: Path) -> None:
    path = tmp_path / "open.json"
    huge, small = SavedTab(TextSource("x" * (LARGEST_TEXT + 1))), SavedTab(FileSource("b"))
    save_windows(path, [SavedWindow((huge, SavedTab(FileSource("a")), small), front=2)])
    assert load_windows(path) == (SavedWindow((SavedTab(FileSource("a")), small), front=1),)
    assert [p.name for p in tmp_path.iterdir()] == ["open.json"]
