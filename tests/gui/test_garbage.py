from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.garbage import GarbageCollector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    collector = GarbageCollector()
    collector.start()
    yield collector
    collector.deleteLater()
    gc.unfreeze()


class Panel(QWidget):
    """A widget in a cycle, as one that holds a bound method of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_a_widget_dies_between_two_events_and_on_no_other_thread(collector: GarbageCollector) -> None:
    panel = weakref.ref(Panel())
    threads: list[bool] = []

    def work() -> None:
        kept = [[n] for n in range(200_000)]
        threads.append(len(kept) == 200_000 and panel() is not None)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert threads == [True]
    garbage = [[n] for n in range(10_000)]
    for _ in range(2):
        collector.collect()
    assert panel() is None
    assert garbage
