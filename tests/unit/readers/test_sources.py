"""What can be wrong with a file, and what the user is told."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.document import FileSource, TextSource
from desktop.errors import (
    EmptySourceError,
    OnRecordError,
    SourceNotFoundError,
    SourceTooLargeError,
    SourceUnreadableError,
)
from desktop.readers import raw, read


def refusal(kind: type[OnRecordError], path: Path | str) -> str:
    with pytest.raises(kind) as caught:
        read(FileSource(str(path)))
    return caught.value.message


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "gone.txt" in refusal(SourceNotFoundError, tmp_path / "gone.txt")
    assert "look for it" in refusal(SourceNotFoundError, tmp_path / "gone.txt")
    (tmp_path / "file").write_text("words")
    refusal(SourceNotFoundError, tmp_path / "file" / "below.txt")
    refusal(SourceNotFoundError, "nul\0in the name")


def test_a_folder_and_a_device(tmp_path: Path) -> None:
    assert "folder" in refusal(SourceUnreadableError, tmp_path)
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        assert "device" in refusal(SourceUnreadableError, tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("words")
    path.chmod(0)
    assert "permission" in refusal(SourceUnreadableError, path)


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe"])
@pytest.mark.parametrize("name", ["empty.txt", "empty.md"])
def test_a_file_without_words(tmp_path: Path, content: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert name in refusal(EmptySourceError, tmp_path / name)


def test_a_file_over_the_limit_tells_its_size(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(raw.LARGEST_SOURCE + 3 * raw.MEBIBYTE)
    assert "67 MB" in refusal(SourceTooLargeError, tmp_path / "huge.txt")


def test_line_ends_and_the_mark_are_normalised_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes("\ufeffOne\r\ntwo\rthree\u00a0four\u2028five  six \n".encode())
    document = read(FileSource(str(path)))
    assert document.text == "One\ntwo\nthree\u00a0four\u2028five  six \n"
    assert document.source == str(path)


def test_pasted_text_keeps_its_label_and_its_identity() -> None:
    pasted = read(TextSource("Some words.\r\n", "clipboard"))
    assert pasted.source == "clipboard"
    assert pasted.id == read(TextSource("Some words.\n")).id
