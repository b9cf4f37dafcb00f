"""One worker process, as its client sees it."""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import pickle
import threading
from collections.abc import Callable
from multiprocessing.sharedctypes import RawValue

from desktop.worker.channel import Channel, Heartbeat, Ticket
from desktop.worker.child import ChildOptions
from desktop.worker.protocol import Message

ChildMain = Callable[[Channel, ChildOptions], None]
"""What runs in the process: a function at the top level of an importable module."""


class WorkerProcess:
    """A spawned process that runs `main` with its end of a fresh channel."""

    def __init__(self, main: ChildMain, options: ChildOptions) -> None:
        """Start the process.

        Raises:
            OSError: the system gives no process.
        """
        context = multiprocessing.get_context("spawn")
        self._cancelled_job = RawValue(ctypes.c_ulonglong, 0)
        jobs, self._jobs = context.Pipe(duplex=False)
        self.messages, messages = context.Pipe(duplex=False)
        channel = Channel(jobs, messages, self._cancelled_job)
        self._process = context.Process(target=main, args=(channel, options), name="On Record worker", daemon=True)
        self._senders: list[threading.Thread] = []
        try:
            self._process.start()
        except OSError:
            self._jobs.close()
            self.messages.close()
            raise
        finally:
            # Only the process may hold these ends, or its death would go unnoticed.
            jobs.close()
            messages.close()
        self.pid = self._process.pid

    def send(self, ticket: Ticket) -> None:
        """Hand over a job without waiting: a pipe blocks when the text is longer than its buffer."""
        sender = threading.Thread(target=self._send, args=(ticket,), name="On Record sender", daemon=True)
        self._senders = [thread for thread in self._senders if thread.is_alive()] + [sender]
        sender.start()

    def _send(self, ticket: Ticket) -> None:
        with contextlib.suppress(OSError):  # a lost process is noticed at its messages
            self._jobs.send(ticket)

    def receive(self) -> Message | Heartbeat | None:
        """The next message; None when the process is lost and has no more."""
        try:
            message: Message | Heartbeat = self.messages.recv()
        except (EOFError, OSError, pickle.UnpicklingError):
            return None
        return message

    def cancel(self, job: int) -> None:
        """Tell the process, wherever it is, that nobody wants the result of `job`."""
        self._cancelled_job.value = job

    def kill(self) -> None:
        """End the process at once and let go of everything it held; harmless when it is lost already."""
        self._process.kill()
        self._process.join()
        for sender in self._senders:
            sender.join()
        self._process.close()
        self._jobs.close()
        self.messages.close()
