"""How far the work is, on a terminal."""

from __future__ import annotations

from typing import Self

from rich.console import Console
from rich.markup import escape
from rich.status import Status

from desktop.worker.protocol import Progress


class ProgressLine:
    """A line on standard error that says what is being done, where that is a terminal."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        self._status = Status("", console=console) if console.is_terminal else None
        self._name = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def begin(self, name: str) -> None:
        """An article is taken up."""
        self._name = name
        if self._status is not None:
            self._status.update(f"Reading {escape(name)}")
            self._status.start()

    def advance(self, progress: Progress) -> None:
        """It has come so far."""
        if self._status is not None:
            share = progress.done / progress.total if progress.total else 0.0
            self._status.update(f"{progress.stage.capitalize()} {escape(self._name)}, {share:.0%}")

    def end(self) -> None:
        """It is done; the line goes, so that others can write."""
        if self._status is not None:
            self._status.stop()
