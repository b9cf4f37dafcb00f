from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.settings import SCHEMA, Settings


def test_every_default_is_valid() -> None:
    assert [s.key for s in SCHEMA if not s.accepts(s.default)] == []


def test_a_change_is_there_after_loading_again(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path / "not yet")
    settings.set("appearance.theme", "dark")
    settings.set("reading.size", 24)
    settings.set("marks.entities", False)
    again = Settings.load(tmp_path / "not yet")
    assert (again.text("appearance.theme"), again.number("reading.size"), again.flag("marks.entities")) == (
        "dark",
        24,
        False,
    )
    assert [p.name for p in (tmp_path / "not yet").iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("key", "value"),
    [("appearance.theme", "pink"), ("reading.size", 4), ("reading.size", True), ("marks.entities", 1)],
)
def test_what_is_not_valid_is_refused_and_ignored_in_a_file(tmp_path: Path, key: str, value: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({key: value, "reading.width": 80, "unknown": 1}))
    settings = Settings.load(tmp_path)
    assert key in str(settings.trouble)
    assert settings.number("reading.width") == 80
    with pytest.raises(ValueError, match=key):
        settings.set(key, value)  # type: ignore[arg-type]


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", "\x00"])
def test_a_broken_file_gives_the_defaults(tmp_path: Path, content: str) -> None:
    (tmp_path / "settings.json").write_text(content)
    assert Settings.load(tmp_path).text("appearance.theme") == "system"


def test_a_folder_that_cannot_be_written_is_said_not_raised(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = Settings.load(tmp_path / "file")
    settings.set("appearance.theme", "dark")
    assert settings.text("appearance.theme") == "dark"
    assert "could not be" in str(settings.trouble)


def test_listeners_hear_of_changes_only(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path)
    heard: list[str] = []
    settings.listen(heard.append)
    settings.set("reading.size", 24)
    settings.set("reading.size", 24)
    assert heard == ["reading.size"]


def test_defaults_come_back_for_what_the_dialog_shows(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path)
    settings.set("reading.size", 24)
    settings.set("window.geometry", "somewhere")
    settings.restore_defaults()
    assert (settings.number("reading.size"), settings.text("window.geometry")) == (18, "somewhere")


def test_every_choice_has_words_and_every_number_lies_on_a_step() -> None:
    for setting in SCHEMA:
        if setting.group and setting.choices:
            assert len(setting.words) == len(setting.choices)
        if setting.group and isinstance(setting.default, int | float) and not isinstance(setting.default, bool):
            steps = (setting.default - setting.minimum) / setting.step
            assert steps == pytest.approx(round(steps))
