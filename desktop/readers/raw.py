"""What is at a source, before a reader looks at it."""

from __future__ import annotations

import codecs
import re
import stat
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from desktop.document import FileSource, ReaderNote, Source, UrlSource
from desktop.errors import (
    EmptySourceError,
    SourceNotFoundError,
    SourceTooLargeError,
    SourceUnreadableError,
)
from desktop.phrase import Phrase
from desktop.readers.decoding import Decoded, decode, require_text
from desktop.readers.mojibake import with_letters

MEBIBYTE = 2**20
LARGEST_SOURCE = 64 * MEBIBYTE
"""Bytes; a thick novel has about one MiB."""
_HEAD = 2000
_ADDRESS = re.compile(r"https?://[^/]+([^?#]*)")


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes of a file, or text that the user gave; `name` is a path, an address, a label or "".

    `media_type` ("text/html") and `charset` are what came with the data, `encoding` the codec the user insists on.
    `notes` is what there is to say of how the data was had; with `repair`, garbled letters are put right.
    """

    name: str
    data: bytes | str
    media_type: str = ""
    charset: str = ""
    encoding: str = ""
    notes: tuple[ReaderNote, ...] = ()
    repair: bool = False

    @property
    def suffix(self) -> str:
        """The end of the name with its dot, in lower case; of an address, that of its path."""
        address = _ADDRESS.match(self.name)
        return PurePath(address[1] if address else self.name).suffix.lower()

    @property
    def head(self) -> str:
        """The beginning as far as it takes to recognise a format; bytes as UTF-8 or UTF-16."""
        if isinstance(self.data, str):
            return self.data[:_HEAD]
        wide = self.data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        return self.data[:_HEAD].decode("utf-16" if wide else "utf-8", "replace")

    def text(self, *, declared: str = "") -> Decoded:
        """The characters, line ends as line feeds and without a byte-order mark, and what was guessed to get them.

        `declared` is the label that the content gives itself; what came with the data goes before it.

        Raises:
            UnsupportedSourceError: this is not text.
            EmptySourceError: there are no words.
        """
        text, notes, encoding = self._decoded(declared)
        text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        if not text.strip():
            raise _empty(self.name)
        if isinstance(self.data, bytes):
            require_text(text, name=self.name)
        text, garbled = with_letters(text, repair=self.repair)
        return Decoded(text, (*self.notes, *notes, *garbled), encoding)

    def _decoded(self, declared: str) -> Decoded:
        if isinstance(self.data, str):
            return Decoded(self.data)
        return decode(self.data, name=self.name, chosen=self.encoding, declared=self.charset or declared)


def fetch(source: Source) -> Raw:
    """Read the bytes of a file or a page, or take the text as it was given.

    Raises:
        AddressRefusedError, FetchError, ReaderError: for pages.
        SourceNotFoundError, SourceUnreadableError, SourceTooLargeError, EmptySourceError: see there.
    """
    raw = _fetched(source)
    return replace(raw, repair=True) if source.repair else raw


def _fetched(source: Source) -> Raw:
    if isinstance(source, FileSource):
        return Raw(source.path, _file_bytes(source.path), encoding=source.encoding)
    if isinstance(source, UrlSource):
        from desktop.readers.web.fetching import fetch_page  # noqa: PLC0415 - imports what opens connections

        return fetch_page(source.url, encoding=source.encoding)
    size = len(source.text)
    if size > LARGEST_SOURCE:
        raise _too_large(source.label or Phrase("The text"), size)
    return Raw(source.label, source.text, media_type="text/html" if source.format == "html" else "")


def _file_bytes(name: str) -> bytes:
    try:
        data = _regular_file_bytes(Path(name), name)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the name
        raise SourceNotFoundError(
            "“{name}” is not there. It may have been moved, renamed or deleted; look for it and open it again.",
            name=name,
        ) from None
    except PermissionError:
        raise SourceUnreadableError(
            "You are not allowed to read “{name}”. Ask its owner for permission, or open a copy of your own.", name=name
        ) from None
    except OSError as error:
        raise SourceUnreadableError(
            "“{name}” cannot be read ({reason}). "
            "Check that its drive is connected, or copy the file to this computer first.",
            name=name,
            reason=error.strerror or type(error).__name__,
        ) from None
    if not data:
        raise _empty(name)
    return data


def _regular_file_bytes(path: Path, name: str) -> bytes:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise SourceUnreadableError("“{name}” is a folder. Open one of the files in it.", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise SourceUnreadableError("“{name}” is a device and not a file. Open a file, or paste the text.", name=name)
    if status.st_size > LARGEST_SOURCE:
        raise _too_large(Phrase("“{name}”", name=name), status.st_size)
    with path.open("rb") as file:
        data = file.read(LARGEST_SOURCE + 1)
    if len(data) > LARGEST_SOURCE:  # it grew since
        raise _too_large(Phrase("“{name}”", name=name), len(data))
    return data


def _too_large(name: str | Phrase, size: int) -> SourceTooLargeError:
    return SourceTooLargeError(
        "{name} has {size} MB; at most {limit} MB can be opened. "
        "Split it into chapters or articles and open one of those.",
        name=name,
        size=round(size / MEBIBYTE),
        limit=LARGEST_SOURCE // MEBIBYTE,
    )


def _empty(name: str) -> EmptySourceError:
    return EmptySourceError(
        "{subject} is empty: there are no words in it. Open another file, or paste the text of the article.",
        subject=Phrase("“{name}”", name=name) if name else Phrase("The text"),
    )
