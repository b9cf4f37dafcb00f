"""What is at a source, before a reader looks at it."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path, PurePath

from desktop.document import FileSource, ReaderNote, Source, UrlSource
from desktop.errors import (
    EmptySourceError,
    SourceNotFoundError,
    SourceTooLargeError,
    SourceUnreadableError,
    UnsupportedSourceError,
)
from desktop.readers.decoding import decode, require_text

MEBIBYTE = 2**20
LARGEST_SOURCE = 64 * MEBIBYTE
"""Bytes; a thick novel has about one MiB."""


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes of a file, or text that the user gave; `name` is a path, a label or ""."""

    name: str
    data: bytes | str

    @property
    def suffix(self) -> str:
        """The end of the name with its dot, in lower case."""
        return PurePath(self.name).suffix.lower()

    def text(self) -> tuple[str, tuple[ReaderNote, ...]]:
        """The characters, line ends as line feeds and without a byte-order mark, and what was guessed to get them.

        Raises:
            UnsupportedSourceError: this is not text.
            EmptySourceError: there are no words.
        """
        decoded, notes = (self.data, ()) if isinstance(self.data, str) else decode(self.data, name=self.name)
        text = decoded.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        if not text.strip():
            raise EmptySourceError(_empty(self.name))
        if isinstance(self.data, bytes):
            require_text(text, name=self.name)
        return text, notes


def fetch(source: Source) -> Raw:
    """Read the bytes of a file, or take the text as it was given.

    Raises:
        SourceNotFoundError, SourceUnreadableError, SourceTooLargeError, EmptySourceError: see there.
    """
    if isinstance(source, FileSource):
        return Raw(source.path, _file_bytes(source.path))
    if isinstance(source, UrlSource):
        raise UnsupportedSourceError(
            f"“{source.url}” cannot be opened from here yet. Save the page in a browser and open the file."
        )
    size = len(source.text)
    if size > LARGEST_SOURCE:
        raise SourceTooLargeError(_too_large(source.label or "The text", size))
    return Raw(source.label, source.text)


def _file_bytes(name: str) -> bytes:
    try:
        data = _regular_file_bytes(Path(name), name)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the name
        raise SourceNotFoundError(
            f"“{name}” is not there. It may have been moved, renamed or deleted; look for it and open it again."
        ) from None
    except PermissionError:
        raise SourceUnreadableError(
            f"You are not allowed to read “{name}”. Ask its owner for permission, or open a copy of your own."
        ) from None
    except OSError as error:
        raise SourceUnreadableError(
            f"“{name}” cannot be read ({error.strerror or type(error).__name__}). "
            "Check that its drive is connected, or copy the file to this computer first."
        ) from None
    if not data:
        raise EmptySourceError(_empty(name))
    return data


def _regular_file_bytes(path: Path, name: str) -> bytes:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise SourceUnreadableError(f"“{name}” is a folder. Open one of the files in it.")
    if not stat.S_ISREG(status.st_mode):
        raise SourceUnreadableError(f"“{name}” is a device and not a file. Open a file, or paste the text.")
    if status.st_size > LARGEST_SOURCE:
        raise SourceTooLargeError(_too_large(f"“{name}”", status.st_size))
    with path.open("rb") as file:
        data = file.read(LARGEST_SOURCE + 1)
    if len(data) > LARGEST_SOURCE:  # it grew since
        raise SourceTooLargeError(_too_large(f"“{name}”", len(data)))
    return data


def _too_large(name: str, size: int) -> str:
    return (
        f"{name} has {size / MEBIBYTE:,.0f} MB; at most {LARGEST_SOURCE // MEBIBYTE} MB can be opened. "
        "Split it into chapters or articles and open one of those."
    )


def _empty(name: str) -> str:
    subject = f"“{name}”" if name else "The text"
    return f"{subject} is empty: there are no words in it. Open another file, or paste the text of the article."
