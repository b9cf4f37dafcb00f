"""Documents and analyses as bytes in the database: the JSON of `desktop.document.codec`, deflated.

Deflated, an analysis takes a fifth (14.4 KB become 3.2 for the seed, in 0.2 ms); the text is kept beside it as it is,
since the full-text index needs it.
"""

from __future__ import annotations

import json
import zlib

from desktop.document import Analysis, Document
from desktop.document.codec import Json, analysis_from_json, analysis_to_json, document_from_json, document_to_json
from desktop.library.errors import LibraryDamagedError


def storable(text: str) -> str:
    """The text as a database can hold it: a lone surrogate, which UTF-8 has not, becomes U+FFFD. Offsets stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def pack_document(document: Document) -> bytes:
    """All but the text, unless that cannot be stored as it is."""
    data = document_to_json(document)
    if storable(document.text) == document.text:
        del data["text"]
    return _packed(data)


def unpack_document(data: bytes, text: str) -> Document:
    """The inverse of `pack_document`; `text` is the stored text."""
    return document_from_json({"text": text, **_unpacked(data)})


def pack_analysis(analysis: Analysis) -> bytes:
    """Everything but the document's id."""
    return _packed(analysis_to_json(analysis))


def unpack_analysis(data: bytes, document_id: str) -> Analysis:
    """The inverse of `pack_analysis`."""
    return analysis_from_json(_unpacked(data), document=document_id)


def _packed(data: Json) -> bytes:
    return zlib.compress(json.dumps(data, separators=(",", ":")).encode("ascii"))


def _unpacked(data: bytes) -> Json:
    try:
        unpacked: Json = json.loads(zlib.decompress(data))
    except (zlib.error, ValueError) as error:
        raise LibraryDamagedError("This article is damaged in the library. Open it once more from its file.") from error
    return unpacked
