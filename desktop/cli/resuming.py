"""Results that are added to those of an earlier run: what is there already is not done again."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from desktop.document import Document, content_id

Key = tuple[str, str, str]


class NoResultsFileError(Exception):
    """The file holds something else than results; it is left as it is."""


class Results:
    """What a file of JSON Lines holds: sources, ids and hashes of the texts."""

    def __init__(self, keys: set[Key]) -> None:
        self._keys = keys
        self._lock = threading.Lock()

    def lacks(self, document: Document) -> bool:
        """Whether this document is new, or its text another than last time; it counts as there from now on."""
        key = (document.source, document.id, content_id(document.text))
        with self._lock:
            is_new = key not in self._keys
            self._keys.add(key)
        return is_new


@contextlib.contextmanager
def continued_output(path: Path) -> Iterator[tuple[TextIO, Results]]:
    """A stream that adds lines to a file, and what the file holds already. A last line that was cut off is taken away.

    Raises:
        NoResultsFileError: the file holds something else.
        OSError: it cannot be read or written.
    """
    keys, end = _read(path) if path.exists() else (set(), 0)
    with path.open("r+" if path.exists() else "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
        stream.seek(end)
        stream.truncate()
        yield stream, Results(keys)


def _read(path: Path) -> tuple[set[Key], int]:
    """Keys of all whole lines, and where the last of them ends."""
    keys: set[Key] = set()
    end = 0
    with path.open("rb") as lines:
        for line in lines:
            if not line.endswith(b"\n"):
                break
            if line.strip():
                keys.add(_key(line, path))
            end += len(line)
        else:
            return keys, end
    if not line.startswith(b"{"):
        raise NoResultsFileError(_refusal(path))
    return keys, end


def _key(line: bytes, path: Path) -> Key:
    try:
        data = json.loads(line)
        return str(data["source"]), str(data["id"]), content_id(data["text"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise NoResultsFileError(_refusal(path)) from None


def _refusal(path: Path) -> str:
    return f"“{path}” holds something else than results of `onrecord analyze --format jsonl`. Name another file."
