"""The body of a response, decompressed as it comes and never more of it than is allowed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Protocol

from desktop.errors import ReaderError, SourceTooLargeError
from desktop.readers.raw import LARGEST_SOURCE, MEBIBYTE

ENCODINGS = "gzip, deflate, br"
_PIECE = 2**16
_MOST_LAYERS = 2


class _Decoder(Protocol):
    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What `data` unpacks to, in pieces of bounded size."""


class _Inflater:
    """gzip and zlib; "deflate" comes without the zlib header from some servers."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._inflate = zlib.decompressobj(31 if gzip else 15)
        self._begun = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while data:
            yield self._next(data)
            rest, data = self._inflate.unconsumed_tail, b""
            if rest:
                data = rest
            elif self._inflate.eof and self._gzip and self._inflate.unused_data.startswith(b"\x1f\x8b"):
                data = self._inflate.unused_data
                self._inflate = zlib.decompressobj(31)

    def _next(self, data: bytes) -> bytes:
        try:
            piece = self._inflate.decompress(data, _PIECE)
        except zlib.error:
            if self._gzip or self._begun:
                raise
            self._inflate = zlib.decompressobj(-15)
            piece = self._inflate.decompress(data, _PIECE)
        self._begun = True
        return piece


class _Brotli:
    def __init__(self) -> None:
        import brotli  # noqa: PLC0415 - seldom needed

        self._decompressor = brotli.Decompressor()

    def pieces(self, data: bytes) -> Iterator[bytes]:
        yield self._decompressor.process(data, output_buffer_limit=_PIECE)
        while not self._decompressor.can_accept_more_data():
            yield self._decompressor.process(b"", output_buffer_limit=_PIECE)


def unpacked(pieces: Iterator[bytes], encoding: str, *, name: str, limit: int = LARGEST_SOURCE) -> bytes:
    """The whole content of a response whose Content-Encoding is `encoding`.

    Raises:
        SourceTooLargeError: it is more than `limit` bytes, packed or not.
        ReaderError: it is damaged, or packed in a way that was not asked for.
    """
    layers = [layer.strip().lower() for layer in encoding.split(",") if layer.strip() not in ("", "identity")]
    if len(layers) > _MOST_LAYERS:
        raise ReaderError("“{name}” is packed several times over, as no honest page is. It was not opened.", name=name)
    for layer in reversed(layers):
        pieces = _through(_decoder(layer, name), pieces)
    content = bytearray()
    try:
        for piece in pieces:
            content += piece
            if len(content) > limit:
                raise SourceTooLargeError(
                    "“{name}” has more than {limit} MB. It was not opened.", name=name, limit=limit // MEBIBYTE
                )
    except SourceTooLargeError:
        raise
    except Exception as error:
        if type(error).__module__.split(".")[0] in ("zlib", "brotli", "_brotli"):
            raise ReaderError(
                "“{name}” arrived damaged. Try again, or save the page in a browser.", name=name
            ) from None
        raise
    return bytes(content)


def _through(decoder: _Decoder, pieces: Iterator[bytes]) -> Iterator[bytes]:
    for packed in pieces:
        yield from decoder.pieces(packed)


def _decoder(layer: str, name: str) -> _Decoder:
    if layer in ("gzip", "x-gzip"):
        return _Inflater(gzip=True)
    if layer == "deflate":
        return _Inflater(gzip=False)
    if layer == "br":
        return _Brotli()
    raise ReaderError(
        "“{name}” is packed as “{packing}”, which was not asked for. Save the page in a browser.",
        name=name,
        packing=layer[:20],
    )
