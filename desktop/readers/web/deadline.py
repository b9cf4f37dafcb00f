"""One limit of time for all that happens on a connection: names and handshake, headers, content.

A limit for silence alone is none: a server that sends a byte now and then is never silent.
"""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from typing import Self

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection


class Deadline:
    """Cuts connections when the time is up, so that whoever reads from them goes on."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self._timer = threading.Timer(max(0.0, seconds), self._cut)
        self._timer.daemon = True
        self._lock = threading.Lock()
        self._twins: list[socket.socket] = []

    @property
    def has_passed(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self._end

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        with self._lock:
            for twin in self._twins:
                twin.close()
            self._twins.clear()

    def bind(self, pool: HTTPConnectionPool) -> None:
        """Hold all connections of a pool to the limit."""
        hold = self._hold

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return hold(super()._new_conn())

        class Safe(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return hold(super()._new_conn())

        pool.ConnectionCls = Safe if isinstance(pool, HTTPSConnectionPool) else Plain

    def _hold(self, connection: socket.socket) -> socket.socket:
        twin = connection.dup()  # the one to be encrypted is taken apart on the way
        with self._lock:
            self._twins.append(twin)
        if self.has_passed:
            self._cut()
        return connection

    def _cut(self) -> None:
        with self._lock:
            for twin in self._twins:
                with suppress(OSError):
                    twin.shutdown(socket.SHUT_RDWR)
