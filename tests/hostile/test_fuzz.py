"""Small real files, damaged at random: a document or an error in words, never anything else.

Parts of archives are damaged before they are packed, or checksums would refuse nearly every one. Set
ONRECORD_FUZZ_EXAMPLES to look longer.
"""

from __future__ import annotations

import io
import os
import zipfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.readers.raw import Raw
from desktop.readers.registry import choose
from tests.office_files import zipped
from tests.property.test_readers import check_outcome

TESTS = Path(__file__).resolve().parents[1]
ARCHIVES = ("data/office/harbour.docx", "data/office/harbour.odt", "data/office/lighthouse.epub")
FILES = (
    *ARCHIVES,
    "data/office/harbour.fodt",
    "data/office/harbour.rtf",
    "data/office/lighthouse.rtf",
    "data/office/lighthouse.md",
    "data/pdf/interview-qt.pdf",
    "data/pdf/seals-reportlab-2.pdf",
    "unit/readers/pages/newspaper.html",
    "unit/readers/pages/tables.html",
    "unit/readers/messages/reply.eml",
    "unit/readers/messages/saved.mhtml",
)
EXAMPLES = int(os.environ.get("ONRECORD_FUZZ_EXAMPLES", "40"))
_SPLICES = (
    b"", b"\0", b"\xff\xfe", b"<", b">", b"&", b"{", b"}", b"\\", b"\\par ", b"\\u-1 ", b"\\'", b"\\bin9 ", b"\\cell ",
    b"\\row ", b"\\*", b"</w:p>", b"<w:p>", b"<w:tbl>", b"<w:del>", b"<text:p>", b"<text:list>", b"<p>", b"</p>",
    b"99999999", b"-1", b"\xed\xa0\x80", b"]]>", b"<!--", b"<![CDATA[", b"\r\n\r\n", b"--", b"=?utf-8?q?=ff?=",
    b"Content-Type: multipart/mixed; boundary=b\r\n", b"endstream endobj ", b" 0 R", b"<<", b"BT ", b" Tj ",
    b"<script>", b"<table><tr><td>", b"<blockquote>", b"<li>", b" style='display:none'", b"&#xD800;", b"&#0;",
    b"](", b"```\n",
)  # fmt: skip

places = st.floats(0, 1, exclude_max=True)
edits = st.lists(
    st.tuples(st.sampled_from(["flip", "cut", "copy", "splice"]), places, places, st.sampled_from(_SPLICES)),
    min_size=1,
    max_size=6,
)


@cache
def parts(name: str) -> dict[str, bytes]:
    """The entries of an archive; a plain file is its only one."""
    data = (TESTS / name).read_bytes()
    if not data.startswith(b"PK"):
        return {"": data}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist()}


def damaged(data: bytes, changes: list[tuple[str, float, float, bytes]]) -> bytes:
    """The bytes after flipping, cutting out, doubling or inserting some."""
    for kind, place, share, splice in changes:
        start = int(place * len(data))
        end = min(len(data), start + 1 + int(share * 400))
        if kind == "flip" and data:
            data = data[:start] + bytes([data[start] ^ (1 << int(share * 8))]) + data[start + 1 :]
        elif kind == "cut":
            data = data[:start] + data[end:]
        elif kind == "copy":
            data = data[:end] + data[start:end] + data[end:]
        else:
            data = data[:start] + splice + data[start:]
    return data


def read_damaged(name: str, part: int, changes: list[tuple[str, float, float, bytes]]) -> None:
    entries = dict(parts(name))
    chosen = sorted(entries)[part % len(entries)]
    entries[chosen] = damaged(entries[chosen], changes)
    raw = Raw(name, entries[""] if "" in entries else zipped(entries))
    check_outcome(lambda: choose(raw).read(raw))


@pytest.mark.parametrize("name", ARCHIVES)
@given(part=st.integers(0, 20), changes=edits)
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damaged_parts(name: str, part: int, changes: list[tuple[str, float, float, bytes]]) -> None:
    read_damaged(name, part, changes)


@pytest.mark.parametrize("name", FILES)
@given(changes=edits)
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damaged_files(name: str, changes: list[tuple[str, float, float, bytes]]) -> None:
    raw = Raw(name, damaged((TESTS / name).read_bytes(), changes))
    check_outcome(lambda: choose(raw).read(raw))
