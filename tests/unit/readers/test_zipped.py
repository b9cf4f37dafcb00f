"""The gate for archives and the parser for their parts."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile

import pytest

from desktop.errors import OnRecordError, ReaderError, SourceTooLargeError, UnsupportedSourceError
from desktop.readers.xml_tree import DEEPEST, parse_xml, words
from desktop.readers.zipped import MEBIBYTE, Archive, ZipLimits
from tests.office_files import zipped

NORMAL = ZipLimits()


def archive(data: bytes, limits: ZipLimits = NORMAL) -> Archive:
    return Archive(data, name="a.docx", limits=limits)


def test_entries_are_read_by_name() -> None:
    opened = archive(zipped({"a/b.xml": "one", "c": "two"}))
    assert opened.names == ("a/b.xml", "c")
    assert (opened.read("a/b.xml"), opened.read("nothing")) == (b"one", b"")


@pytest.mark.parametrize(
    "limits",
    [
        ZipLimits(entries=2),
        ZipLimits(total_bytes=5000),
        ZipLimits(directory_bytes=100),
    ],
)
def test_a_directory_over_a_limit_is_refused_before_anything_is_unpacked(limits: ZipLimits) -> None:
    data = zipped(dict.fromkeys("abc", "x" * 2000))
    assert archive(data).names == ("a", "b", "c")
    with pytest.raises(SourceTooLargeError, match="unpacks to far more"):
        archive(data, limits)


def test_what_packs_as_no_text_does_is_a_bomb() -> None:
    with pytest.raises(SourceTooLargeError):
        archive(zipped({"word/document.xml": bytes(2 * MEBIBYTE)}))
    archive(zipped({"small": bytes(1000)}))


def test_reading_stops_at_the_limits() -> None:
    data = zipped({"a": "x" * 5000, "b": "y" * 5000})
    with pytest.raises(SourceTooLargeError):
        archive(data, ZipLimits(entry_bytes=4000)).read("a")
    both = archive(data, ZipLimits(read_bytes=6000))
    both.read("a")
    with pytest.raises(SourceTooLargeError):
        both.read("b")


def test_a_size_that_lies_does_not_help() -> None:
    data = bytearray(zipped({"a": "x" * 100_000}))
    entry = data.rfind(b"PK\x01\x02")
    struct.pack_into("<L", data, entry + 24, 10)
    with pytest.raises(OnRecordError):
        archive(bytes(data)).read("a")


@pytest.mark.parametrize("name", ["../../evil", "a/../../evil", "/etc/passwd", "C:/evil", "..\\evil"])
def test_names_that_lead_outside_are_refused(name: str) -> None:
    with pytest.raises(ReaderError, match="leads outside"):
        archive(zipped({"word/document.xml": "x", name: "y"}))


def test_an_entry_that_is_there_twice_is_refused() -> None:
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w") as file:
        warnings.simplefilter("ignore")
        file.writestr("a", "one")
        file.writestr("a", "two")
    with pytest.raises(ReaderError, match="twice"):
        archive(buffer.getvalue())


def test_locked_entries_and_rare_methods_are_said() -> None:
    data = bytearray(zipped({"a": "x"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        struct.pack_into("<H", data, data.find(signature) + offset, 1)
    with pytest.raises(ReaderError, match="password"):
        archive(bytes(data)).read("a")
    with pytest.raises(ReaderError, match="damaged"):
        archive(zipped({"a": "x" * 100}, compression=zipfile.ZIP_LZMA)).read("a")


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04" + bytes(60), b"PK\x05\x06" + b"\xff" * 18, b"hello"])
def test_what_is_no_archive_is_an_error_in_words(data: bytes) -> None:
    with pytest.raises((ReaderError, UnsupportedSourceError, SourceTooLargeError)):
        archive(data)


LAUGHS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "source",
    [
        f'<!DOCTYPE a [<!ENTITY e0 "ha">{LAUGHS}]><a>&e11;</a>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://spy.example/x"> %x;]><a>words</a>',
        "<a>" * (DEEPEST + 1) + "</a>" * (DEEPEST + 1),
        "<a>" * 100_000,
        "",
        "no markup",
    ],
    ids=["laughs", "external", "parameter", "deep", "deeper", "empty", "none"],
)
def test_hostile_markup_is_refused(source: str) -> None:
    with pytest.raises(ReaderError):
        parse_xml(source.encode(), name="a.docx")


def test_a_document_type_is_not_fetched() -> None:
    root, mended = parse_xml(b'<!DOCTYPE a PUBLIC "-//X" "http://spy.example/x.dtd"><a>words</a>', name="a")
    assert (words(root), mended) == ("words", False)
    root, mended = parse_xml(b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>words</a>', name="a")
    assert (words(root), mended) == ("words", False)


def test_markup_is_mended_and_that_is_said() -> None:
    root, mended = parse_xml(b"<a>one<b>two</a>", name="a")
    assert (words(root), mended) == ("onetwo", True)
