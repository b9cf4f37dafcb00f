"""Zip archives that documents come in, opened so that a hostile one costs nothing.

What the directory says is checked before anything is unpacked, and unpacking stops where it said it would: sizes in a
directory may lie. Nothing is ever written to disk, and no archive inside the archive is opened.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.errors import ReaderError, SourceTooLargeError, UnsupportedSourceError

MEBIBYTE = 2**20
_LONGEST_DIRECTORY = 4 * MEBIBYTE


@dataclass(frozen=True, slots=True)
class ZipLimits:
    """What an archive may hold: bytes are unpacked ones, `ratio` is unpacked to packed of entries over 1 MiB.

    XML packs to a hundredth at most in real documents; deflate itself ends at 1:1,032.
    """

    entries: int = 10_000
    directory_bytes: int = _LONGEST_DIRECTORY
    entry_bytes: int = 48 * MEBIBYTE
    total_bytes: int = 512 * MEBIBYTE
    read_bytes: int = 96 * MEBIBYTE
    ratio: int = 250


_END, _END_64 = b"PK\x05\x06", b"PK\x06\x06"
_END_SIZE, _LONGEST_COMMENT = 22, 0xFFFF
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_HEAD = 4096
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def directory(data: bytes) -> bytes:
    """The directory of an archive as it stands, to look for names in; the beginning of one that was cut off.

    Cheap whatever the archive: nothing is parsed.
    """
    end = data.rfind(_END, max(0, len(data) - _END_SIZE - _LONGEST_COMMENT))
    if end < 0 or len(data) < end + _END_SIZE:
        return data[:_HEAD]
    size = struct.unpack_from("<L", data, end + 12)[0]
    return data[max(0, end - min(size, _LONGEST_DIRECTORY)) : end]


class Archive:
    """The entries of a checked archive by their names, with forward slashes."""

    def __init__(self, data: bytes, *, name: str, limits: ZipLimits = ZipLimits()) -> None:
        """Check the directory.

        Raises:
            SourceTooLargeError: there are more entries or bytes in it than `limits` allow.
            UnsupportedSourceError: it is no zip archive.
            ReaderError: it is damaged, or made to deceive programs.
        """
        self._name = name
        self._limits = limits
        self._left = limits.read_bytes
        self._check_kind(data)
        self._check_directory_size(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError, struct.error, UnicodeError) as error:
            raise self._damaged() from error
        self._entries = self._checked(self._zip.infolist())

    def __contains__(self, entry: str) -> bool:
        return entry in self._entries

    @property
    def names(self) -> tuple[str, ...]:
        """All entries that are files."""
        return tuple(self._entries)

    def read(self, entry: str) -> bytes:
        """The content of an entry; b"" where there is none of that name.

        Raises:
            SourceTooLargeError: it unpacks to more than it said, or all that was read is too much.
            ReaderError: it is damaged, or locked with a password.
        """
        info = self._entries.get(entry)
        if info is None:
            return b""
        if info.flag_bits & _ENCRYPTED:
            raise ReaderError(
                "“{name}” is locked with a password. Open it in the program that made it, save it without one, "
                "and open it again.",
                name=self._name,
            )
        if info.compress_type not in _METHODS:
            raise self._damaged()
        return self._unpacked(info)

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        most = min(self._left, self._limits.entry_bytes)
        try:
            with self._zip.open(info) as stream:
                data = stream.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:
            raise self._damaged() from error
        if len(data) > most:
            raise self._too_large()
        self._left -= len(data)
        return data

    def _check_kind(self, data: bytes) -> None:
        if data.startswith(_OLD_OFFICE):
            raise UnsupportedSourceError(
                "“{name}” is an old Word file, or locked with a password. Open it in the program that made it, "
                "save it as .docx without a password, and open that.",
                name=self._name,
            )
        if not data.startswith(b"PK"):
            raise UnsupportedSourceError(
                "“{name}” is not what its name says. If you know what it is, give it the right ending; "
                "otherwise fetch it again.",
                name=self._name,
            )

    def _check_directory_size(self, data: bytes) -> None:
        """Refuse a directory that would take long even to list; `zipfile` reads all of it at once."""
        end = data.rfind(_END, max(0, len(data) - _END_SIZE - _LONGEST_COMMENT))
        if end < 0 or len(data) < end + _END_SIZE:
            raise self._damaged()
        size = struct.unpack_from("<L", data, end + 12)[0]
        wide = data.rfind(_END_64, max(0, end - 20 - 56), end)
        if wide >= 0 and len(data) >= wide + 48:
            size = max(size if size != 0xFFFFFFFF else 0, struct.unpack_from("<Q", data, wide + 40)[0])
        if size > self._limits.directory_bytes:
            raise self._too_large()

    def _checked(self, infos: Iterable[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
        entries: dict[str, zipfile.ZipInfo] = {}
        total = 0
        for info in infos:
            name = info.filename.replace("\\", "/")
            total += info.file_size
            if len(entries) >= self._limits.entries or total > self._limits.total_bytes or self._is_bomb(info):
                raise self._too_large()
            if name.endswith("/"):
                continue
            if name in entries or _leads_outside(name):
                raise ReaderError(
                    "“{name}” is not put together as a document is: it holds an entry that leads outside it "
                    "or stands in it twice, as files do that are made to do harm. Do not open it elsewhere either.",
                    name=self._name,
                )
            entries[name] = info
        return entries

    def _is_bomb(self, info: zipfile.ZipInfo) -> bool:
        return info.file_size > MEBIBYTE and info.file_size > info.compress_size * self._limits.ratio

    def _damaged(self) -> ReaderError:
        return ReaderError(
            "“{name}” is damaged or incomplete. Fetch or copy it again, or open it in the program that made it "
            "and save it anew.",
            name=self._name,
        )

    def _too_large(self) -> SourceTooLargeError:
        return SourceTooLargeError(
            "“{name}” unpacks to far more than an article or a book has, so it was not opened. "
            "If you trust it, open it in the program that made it and copy the text.",
            name=self._name,
        )


def _leads_outside(name: str) -> bool:
    return name.startswith("/") or ".." in name.split("/") or name[1:2] == ":" or "\0" in name
