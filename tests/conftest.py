"""What every test starts from: its own home, no network, no screen, no hurry, and nothing left running."""

from __future__ import annotations

import gc
import itertools
import os
import socket
import tempfile
import threading
from collections.abc import Iterator
from multiprocessing import resource_tracker
from pathlib import Path
from unittest.mock import patch

import psutil
import pytest
from hypothesis import settings

# How long an example takes says more about the machine than about the program.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_TESTS = itertools.count()
_TESTS_A_FULL_COLLECTION = 20
_GRACE = 5.0  # seconds a process or thread that was told to end may take to do so
_LOOPBACK = ("127.", "::1", "localhost")


def user_folders(home: Path) -> dict[str, str]:
    """The environment that puts every folder of the user below `home`, on each platform."""
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "APPDATA": str(home / "appdata"),
        "LOCALAPPDATA": str(home / "localappdata"),
        "WIN_PD_OVERRIDE_APPDATA": str(home / "appdata"),
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": str(home / "localappdata"),
    }


@pytest.fixture(scope="session", autouse=True)
def _session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Fixtures that outlive a test get a home of the run, never the user's."""
    with patch.dict(os.environ, user_folders(tmp_path_factory.mktemp("session-home"))):
        yield


@pytest.fixture(autouse=True)
def home() -> Iterator[Path]:
    """A home folder of this test's own."""
    with (
        tempfile.TemporaryDirectory(prefix="home-", ignore_cleanup_errors=True) as folder,
        patch.dict(os.environ, user_folders(Path(folder))),
    ):
        yield Path(folder)


@pytest.fixture(autouse=True)
def _garbage_between_tests() -> Iterator[None]:
    """Dead cycles are collected where no call of Qt's is under way, as `desktop.ui.garbage` does it in the program."""
    gc.disable()
    yield
    gc.collect(2 if next(_TESTS) % _TESTS_A_FULL_COLLECTION == 0 else 1)


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def check(address: object) -> None:
        host = address[0] if isinstance(address, tuple) else None
        if host is not None and not str(host).startswith(_LOOPBACK):
            raise PermissionError(f"A test may not reach the network: {address}")

    def guarded_connect(self: socket.socket, address: object) -> None:
        check(address)
        connect(self, address)  # type: ignore[arg-type]

    def guarded_connect_ex(self: socket.socket, address: object) -> int:
        check(address)
        return connect_ex(self, address)  # type: ignore[arg-type]

    with (
        patch.object(socket.socket, "connect", guarded_connect),
        patch.object(socket.socket, "connect_ex", guarded_connect_ex),
    ):
        yield


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """A test fails when a child process or a non-daemon thread that it started outlives it."""
    processes, threads = _children(), _threads()
    yield
    left_processes = psutil.wait_procs(_children() - processes, timeout=_GRACE)[1]
    for process in left_processes:
        process.kill()
    left_threads = [thread for thread in _threads() - threads if not _ends(thread)]
    assert not left_processes, f"child processes left running: {left_processes}"
    assert not left_threads, f"threads left running: {left_threads}"


def _children() -> set[psutil.Process]:
    # multiprocessing keeps one helper of its own per interpreter, for as long as the interpreter lives.
    tracker = getattr(resource_tracker._resource_tracker, "_pid", None)
    return {child for child in psutil.Process().children(recursive=True) if child.pid != tracker}


def _threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if not thread.daemon}


def _ends(thread: threading.Thread) -> bool:
    thread.join(_GRACE)
    return not thread.is_alive()
