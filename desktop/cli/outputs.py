"""Where results go: standard output, or a file that is replaced in one step."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO


@contextlib.contextmanager
def opened_output(path: Path | None) -> Iterator[TextIO]:
    """A stream for the results. A file appears, or changes, only when all of it was written without an exception.

    Raises:
        OSError: nothing can be written there.
    """
    if path is None:
        yield sys.stdout
        return
    with opened_binary_output(path) as data:
        stream = TextIOWrapper(data, encoding="utf-8", errors="backslashreplace", newline="\n")
        try:
            yield stream
        finally:
            stream.detach()  # flushes, and leaves the closing to those who opened it


@contextlib.contextmanager
def opened_binary_output(path: Path | None) -> Iterator[BinaryIO]:
    """The same for formats that are not text.

    Raises:
        OSError: nothing can be written there.
    """
    if path is None:
        yield sys.stdout.buffer
    elif path.exists() and not path.is_file():  # /dev/stdout, a pipe
        with path.open("wb") as stream:
            yield stream
    else:
        yield from _replaced(path)


def _replaced(path: Path) -> Iterator[BinaryIO]:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        part.chmod(_mode(path))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """The permissions of the file as it is, or those that a new file has."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
