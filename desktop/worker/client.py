"""The window's side of the worker process: hands over jobs and delivers messages.

Qt-free, and imports neither spaCy nor the readers.
"""

from __future__ import annotations

import itertools
import threading
from collections import deque
from collections.abc import Callable
from multiprocessing import Pipe
from multiprocessing.connection import wait
from typing import Self

from desktop.worker import child
from desktop.worker.channel import Ticket, WorkerLimits
from desktop.worker.child import ChildOptions
from desktop.worker.process import ChildMain, WorkerProcess
from desktop.worker.protocol import Job, Message
from desktop.worker.supervisor import Supervisor


class WorkerClient:
    """Runs jobs in one worker process, one at a time, readings before analyses.

    `on_message` is called on the client's own thread with every message of a job that was not cancelled. `submit`,
    `cancel` and `close` may be called from any thread. `child_main` is what runs in the process.
    """

    def __init__(
        self,
        on_message: Callable[[Message], None],
        *,
        limits: WorkerLimits = WorkerLimits(),  # noqa: B008 - frozen
        model: str = "",
        child_main: ChildMain = child.main,
    ) -> None:
        self._lock = threading.Lock()
        self._requests: deque[Ticket | int | None] = deque()
        self._wake_reader, self._wake_writer = Pipe(duplex=False)
        self._ids = itertools.count(1)
        self._closed = False
        self._supervisor = Supervisor(
            on_message, limits, lambda: WorkerProcess(child_main, ChildOptions(model, limits))
        )
        self._thread = threading.Thread(target=self._run, name="On Record worker client", daemon=True)

    def start(self) -> None:
        """Start the worker process; returns before it is ready."""
        self._supervisor.start()
        self._thread.start()

    def submit(self, job: Job) -> int:
        """Queue a job, also before `start`; the id that its messages will carry.

        Raises:
            RuntimeError: the client is closed.
        """
        ticket = Ticket(next(self._ids), job)
        if not self._request(ticket):
            raise RuntimeError("the worker client is closed")
        return ticket.id

    def cancel(self, job_id: int) -> None:
        """Give up a job: `JobCancelled` follows at once, and nothing else of it. No effect on one that has ended."""
        self._request(job_id)

    def close(self) -> None:
        """End the worker process and the client's thread; no message comes after it returns."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._requests.append(None)
            self._wake_writer.send_bytes(b"!")
        if self._thread.ident is None:
            self._supervisor.stop()
            self._wake_reader.close()
        elif self._thread is not threading.current_thread():
            self._thread.join()
        self._wake_writer.close()

    @property
    def pid(self) -> int | None:
        """The worker process's number; None while there is none."""
        return self._supervisor.pid

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _request(self, request: Ticket | int) -> bool:
        with self._lock:
            if self._closed:
                return False
            self._requests.append(request)
            if len(self._requests) == 1:  # else it is awake already
                self._wake_writer.send_bytes(b"!")
            return True

    def _run(self) -> None:
        supervisor = self._supervisor
        while True:
            ready = wait([self._wake_reader, *supervisor.pipes], supervisor.seconds_left())
            if any(pipe is not self._wake_reader for pipe in ready):
                supervisor.hear()
            if self._wake_reader in ready and not self._take_requests():
                break
            supervisor.check_time()
        supervisor.stop()
        self._wake_reader.close()

    def _take_requests(self) -> bool:
        """Pass on what was asked; False when that was to stop."""
        self._wake_reader.recv_bytes()
        with self._lock:
            requests = list(self._requests)
            self._requests.clear()
        for request in requests:
            if request is None:
                return False
            if isinstance(request, Ticket):
                self._supervisor.submit(request)
            else:
                self._supervisor.cancel(request)
        self._supervisor.proceed()
        return True
