"""Many articles at once: several worker processes, results in the order of the requests."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass

from desktop.document import Document
from desktop.errors import OnRecordError
from desktop.worker import child
from desktop.worker.blocking import Analyzed, Line, Request, Stopped
from desktop.worker.channel import WorkerLimits
from desktop.worker.client import WorkerClient
from desktop.worker.process import ChildMain
from desktop.worker.protocol import Message

_AHEAD = 8
"""So many results a process may wait for one that comes before them."""
_MOST_BY_DEFAULT = 8
"""Each process holds the language model, some 500 MB."""
_TICK = 0.2


@dataclass(frozen=True, slots=True)
class Skipped:
    """A document that was read and that nobody wants analysed."""

    document: Document


Outcome = Analyzed | Skipped | OnRecordError


def cores() -> int:
    """How many processes are worth while on this machine."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(usable, _MOST_BY_DEFAULT))


def analyze_many(
    requests: Iterable[Request],
    *,
    jobs: int,
    stop: threading.Event,
    model: str = "",
    wanted: Callable[[Document], bool] = lambda _: True,
    limits: WorkerLimits = WorkerLimits(),  # noqa: B008 - frozen
    child_main: ChildMain = child.main,
) -> Generator[Outcome, None, None]:
    """What became of each request, in their order; one that fails does not stop the rest.

    At most `jobs` processes run, and only as many as there is work for. `requests` is asked for the next one, by one
    thread at a time, when a process is free; it may wait, but not longer than until `stop` is set. That, or closing
    the generator, ends the processes in the middle of what they do. `wanted` decides, after an article was read,
    whether it is analysed; it is called by several threads.
    """
    pool = _Pool(
        requests,
        jobs,
        stop,
        wanted,
        lambda inbox: WorkerClient(inbox, limits=limits, model=model, child_main=child_main),
    )
    try:
        yield from pool.outcomes()
    finally:
        pool.close()


@dataclass(frozen=True, slots=True)
class _End:
    """A thread has ended; `error` is what its requests raised, if anything."""

    error: BaseException | None = None


class _Pool:
    def __init__(
        self,
        requests: Iterable[Request],
        jobs: int,
        stop: threading.Event,
        wanted: Callable[[Document], bool],
        new_client: Callable[[Callable[[Message], None]], WorkerClient],
    ) -> None:
        self._requests: Iterator[tuple[int, Request]] = enumerate(requests)
        self._jobs = jobs
        self._stop = stop
        self._wanted = wanted
        self._new_client = new_client
        self._taking = threading.Lock()
        self._room = threading.Semaphore(jobs * _AHEAD)
        self._results: queue.SimpleQueue[tuple[int, Outcome] | _End] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def outcomes(self) -> Iterator[Outcome]:
        """The results in order; ends when all are there, or after `stop`."""
        self._add_thread()
        waiting: dict[int, Outcome] = {}
        following = ended = 0
        while ended < len(self._threads):
            try:
                result = self._results.get(timeout=_TICK)  # with a timeout, or Ctrl+C would not be heard on Windows
            except queue.Empty:
                continue
            if isinstance(result, _End):
                ended += 1
                if result.error is not None:
                    raise result.error
                continue
            waiting[result[0]] = result[1]
            while following in waiting:
                self._room.release()
                yield waiting.pop(following)
                following += 1

    def close(self) -> None:
        """End the threads and their processes."""
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _add_thread(self) -> None:
        thread = threading.Thread(target=self._run, name="On Record batch")
        self._threads.append(thread)
        thread.start()

    def _run(self) -> None:
        error: BaseException | None = None
        inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        client: WorkerClient | None = None
        try:
            while (taken := self._take()) is not None:
                if client is None:
                    client = self._new_client(inbox.put)
                    client.start()
                self._results.put((taken[0], self._outcome(Line(client, inbox, stop=self._stop), taken[1])))
        except Stopped:
            pass
        except BaseException as raised:  # noqa: BLE001 - the boundary of the thread: the caller's generator raises it
            error = raised
        finally:
            if client is not None:
                client.close()
            self._results.put(_End(error))

    def _take(self) -> tuple[int, Request] | None:
        """The next request; None when there is none or all is to end. One more thread begins where there is work."""
        while not self._room.acquire(timeout=_TICK):
            if self._stop.is_set():
                return None
        with self._taking:
            taken = None if self._stop.is_set() else next(self._requests, None)
            if taken is not None and len(self._threads) < self._jobs:
                self._add_thread()
        return taken

    def _outcome(self, line: Line, request: Request) -> Outcome:
        try:
            document = line.read(request)
            return line.analyze(document) if self._wanted(document) else Skipped(document)
        except OnRecordError as error:
            return error
