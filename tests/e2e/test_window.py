"""The real program in a real process: drawn without a screen, and driven by keyboard on an X server."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop import paths
from desktop.document import FileSource
from desktop.session import SavedTab, SavedWindow, load_windows, save_windows

pytestmark = pytest.mark.model
SEED = str(paths.seed("taliban-talks-in-moscow.txt"))
PATIENCE = 60.0


def onrecord(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", *arguments],
        env={**os.environ, **environment},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def wait_for(program: subprocess.Popen[str], condition: Callable[[], bool], what: str) -> None:
    """Ask again until it is so; the program is another process and sends no signal but its end."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"{what} did not happen in {PATIENCE:.0f} s"
        with suppress(subprocess.TimeoutExpired):
            pytest.fail(f"the program ended with {program.wait(timeout=0.2)} before {what}")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_the_window_without_a_screen(tmp_path: Path, theme: str) -> None:
    picture = tmp_path / "window.png"
    with onrecord(
        SEED, "--screenshot", str(picture), "--theme", theme, "--size", "1100x720", "--select", "Lavrov"
    ) as p:
        _, errors = p.communicate(timeout=PATIENCE)
    assert p.returncode == 0, errors
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1100, 720)
    ground = image.pixelColor(20, 400).lightness()
    assert ground > 230 if theme == "light" else ground < 40


def test_a_speaker_who_says_nothing_is_an_error_in_words(tmp_path: Path) -> None:
    with onrecord(SEED, "--screenshot", str(tmp_path / "window.png"), "--select", "Nobody At All") as p:
        _, errors = p.communicate(timeout=PATIENCE)
    assert p.returncode == 1
    assert "Nobody At All" in errors
    assert not (tmp_path / "window.png").exists()


def test_no_screen_is_said_in_one_sentence() -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux can be without a screen")
    with onrecord(SEED, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="") as p:
        _, errors = p.communicate(timeout=PATIENCE)
    assert p.returncode == 1
    assert "--screenshot" in errors
    assert "onrecord analyze" in errors
    assert len(errors.strip().splitlines()) == 1


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of the test's own."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        pytest.skip("needs Xvfb and xdotool")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def test_a_reader_walks_mends_and_leaves_by_keyboard(display: str, home: Path) -> None:
    library = home / "data" / "OnRecord" / "library.sqlite"

    def press(*keys: str) -> None:
        subprocess.run(["xdotool", "key", *keys], env={**os.environ, "DISPLAY": display}, check=True)

    def in_force() -> int:
        with closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True)) as database:
            return int(database.execute("SELECT count(*) FROM correction WHERE NOT withdrawn").fetchone()[0])

    def a_quote_was_rejected() -> bool:
        press("j", "ctrl+BackSpace")  # does nothing until the analysis has found a quote
        return in_force() > 0

    def everything_is_undone() -> bool:
        press("ctrl+z")
        return in_force() == 0

    with onrecord(SEED, DISPLAY=display, QT_QPA_PLATFORM="xcb") as p:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Taliban Talks in Moscow"]
        window = subprocess.run(
            search, env={**os.environ, "DISPLAY": display}, text=True, capture_output=True, timeout=PATIENCE, check=True
        ).stdout.split()[0]
        subprocess.run(["xdotool", "windowfocus", window], env={**os.environ, "DISPLAY": display}, check=True)
        wait_for(p, library.exists, "opening the library")
        wait_for(p, a_quote_was_rejected, "rejecting a quote")
        wait_for(p, everything_is_undone, "undoing")
        for _ in range(14):  # more than there are quotes on the first screen
            press("j")
        press("ctrl+q")
        _, errors = p.communicate(timeout=PATIENCE)
    assert p.returncode == 0, errors
    with closing(sqlite3.connect(library)) as database:
        title, place = database.execute("SELECT title, position FROM article").fetchone()
    assert title.startswith("Taliban Talks in Moscow")
    assert place > 0


def test_what_was_open_comes_back_and_tabs_are_walked_by_keyboard(display: str, home: Path, tmp_path: Path) -> None:
    other = tmp_path / "minutes.txt"
    other.write_text("Council minutes\n\n“We will vote in May,” Mayor Ann Lee said on Monday.\n", encoding="utf-8")
    missing = tmp_path / "gone.txt"
    kept = home / "data" / "OnRecord" / "open.json"
    save_windows(kept, [SavedWindow(tuple(SavedTab(FileSource(str(p))) for p in (SEED, other, missing)), front=1)])

    def run(*command: str) -> str:
        environment = {**os.environ, "DISPLAY": display}
        done = subprocess.run(command, env=environment, text=True, capture_output=True, timeout=PATIENCE, check=False)
        return done.stdout

    def is_titled(words: str) -> bool:
        return bool(run("xdotool", "search", "--onlyvisible", "--name", words).split())

    with onrecord(DISPLAY=display, QT_QPA_PLATFORM="xcb") as p:
        wait_for(p, lambda: is_titled("Council minutes"), "restoring the tab in front")
        run("xdotool", "windowfocus", run("xdotool", "search", "--onlyvisible", "--name", "Council").split()[0])
        for keys, title in (("ctrl+Tab", "gone.txt"), ("ctrl+Tab", "Taliban Talks"), ("ctrl+shift+Tab", "gone.txt")):
            run("xdotool", "key", keys)
            wait_for(p, lambda title=title: is_titled(title), f"showing {title}")  # type: ignore[misc]
        run("xdotool", "key", "ctrl+w")
        wait_for(p, lambda: not is_titled("gone.txt"), "closing a tab")
        run("xdotool", "key", "ctrl+q")
        _, errors = p.communicate(timeout=PATIENCE)
    assert p.returncode == 0, errors
    (window,) = load_windows(kept)
    assert [tab.title.partition(":")[0] for tab in window.tabs] == ["Taliban Talks in Moscow", "Council minutes"]
