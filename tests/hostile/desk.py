"""A worker process with its real limits and no language model, and a server that must hear nothing."""

from __future__ import annotations

import os
import queue
import socket
import sys
from pathlib import Path
from typing import Self

from desktop.document import Document, FileSource, Source
from desktop.errors import OnRecordError
from desktop.worker.blocking import Line
from desktop.worker.channel import Channel, WorkerLimits
from desktop.worker.child import ChildOptions
from desktop.worker.client import WorkerClient
from desktop.worker.protocol import Message
from tests.unit.worker import children

_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
_PROGRAMS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile")
_CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.symlink", "os.link", "shutil.copyfile")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND


def sealed(channel: Channel, options: ChildOptions) -> None:
    """The real process; it dies at once when it reaches for the network, for another program or for a file to write."""
    sys.dont_write_bytecode = True
    sys.addaudithook(_guard)
    children.real(channel, options)


def _guard(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook (PEP 578): Python tells it of all such attempts, also those that fail."""
    if event == "open":
        path, flags = arguments[0], arguments[2]
        forbidden = isinstance(flags, int) and bool(flags & _WRITING) and path != os.devnull
    else:
        forbidden = event in _NETWORK + _PROGRAMS + _CHANGES
    if forbidden:
        sys.stderr.write(f"a reader tried: {event} {arguments!r}\n")
        os._exit(77)


class Desk:
    """Reads sources as the window does: in a process, bounded in time and memory."""

    def __init__(self) -> None:
        inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._client = WorkerClient(inbox.put, limits=WorkerLimits(), child_main=sealed)
        self._line = Line(self._client, inbox)

    def __enter__(self) -> Self:
        self._client.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    @property
    def pid(self) -> int | None:
        """The worker process's number."""
        return self._client.pid

    def read(self, source: Source | Path) -> Document | OnRecordError:
        """What becomes of a source: a document, or an error in words."""
        try:
            return self._line.read(FileSource(str(source)) if isinstance(source, Path) else source)
        except OnRecordError as error:
            return error


class Listener:
    """A server on this machine that only notes whether somebody came."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port: int = self._socket.getsockname()[1]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def heard(self) -> bool:
        """Whether somebody came; the system keeps who comes until they are asked in."""
        try:
            self._socket.accept()[0].close()
        except BlockingIOError:
            return False
        return True
