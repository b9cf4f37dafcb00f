"""How far a batch is, on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class BatchBar:
    """A bar on standard error where that is a terminal: how many are done, how many failed, what was taken up last.

    `total` is None where nobody knows how many will come. Thread-safe.
    """

    def __init__(self, total: int | None) -> None:
        console = Console(stderr=True)
        columns = (
            TextColumn("{task.description}"),
            BarColumn(bar_width=28),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[failed]}{task.fields[name]}", style="dim"),
        )
        self._progress = Progress(
            *columns,
            console=console,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task("Analysing", total=total, name="", failed="")
        self._failed = 0

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def begin(self, name: str) -> None:
        """An article is taken up."""
        self._progress.update(self._task, name=escape(name[-40:]))

    def end(self, *, failed: bool) -> None:
        """One is done, or has failed."""
        self._failed += failed
        words = f"{self._failed} failed · " if self._failed else ""
        self._progress.update(self._task, advance=1, failed=words)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """The bar goes meanwhile, so that others can write."""
        self._progress.stop()
        yield
        self._progress.start()
