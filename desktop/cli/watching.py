"""A folder whose new and changed files are taken up.

It is looked at again and again: that works on every system, and over the network as well.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Collection, Iterator
from pathlib import Path

from desktop.readers.registry import READERS

INTERVAL = 0.7
"""Seconds between two looks. A file is taken up when it has not changed from one to the next."""
_IN_THE_MAKING = (".part", ".partial", ".crdownload", ".download", ".tmp", ".swp")
_HIDDEN = (".", "~")

Stamp = tuple[int, int]


def articles_in(folder: Path, *, besides: Collection[Path] = ()) -> list[Path]:
    """The files in a folder that can be opened, by name; `besides` are left out, and so are folders in it.

    Raises:
        OSError: the folder cannot be read.
    """
    return sorted(_files(folder, besides))


def arrivals(
    folder: Path, stop: threading.Event, *, besides: Collection[Path] = (), interval: float = INTERVAL
) -> Iterator[Path]:
    """Files that come to `folder`, or change there, from now on until `stop` is set; `besides` are left out.

    Raises:
        OSError: the folder cannot be read at the beginning. Later that only means to wait: its drive may come back.
    """
    known = _files(folder, besides)
    return _changes(folder, stop, known, besides, interval)


def _changes(
    folder: Path, stop: threading.Event, known: dict[Path, Stamp], besides: Collection[Path], interval: float
) -> Iterator[Path]:
    last = dict(known)
    while not stop.wait(interval):
        try:
            now = _files(folder, besides)
        except OSError:
            continue
        for path, stamp in now.items():
            if known.get(path) != stamp and last.get(path) == stamp:
                known[path] = stamp
                yield path
        known = {path: stamp for path, stamp in known.items() if path in now}
        last = now


def _files(folder: Path, besides: Collection[Path]) -> dict[Path, Stamp]:
    with os.scandir(folder) as entries:
        return {
            Path(entry.path): (status.st_mtime_ns, status.st_size)
            for entry in entries
            if _is_article(entry.name) and Path(entry.path) not in besides and (status := _status(entry)) is not None
        }


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    """None for what is no file, or has gone meanwhile."""
    try:
        return entry.stat() if entry.is_file() else None
    except OSError:
        return None


def _is_article(name: str) -> bool:
    """Whether a name is one of an article: no program's own file, none in the making, of a kind that can be opened."""
    suffix = Path(name).suffix.lower()
    openable = not suffix or any(suffix in reader.suffixes for reader in READERS)
    return openable and suffix not in _IN_THE_MAKING and not name.startswith(_HIDDEN)
