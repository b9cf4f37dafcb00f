"""What `analyze` is given, as requests for the worker, one at a time and in order."""

from __future__ import annotations

import json
import re
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.cli.formats import InputFormat
from desktop.cli.watching import arrivals, articles_in
from desktop.document import FileSource, UrlSource
from desktop.errors import OnRecordError, ReaderError, SourceNotFoundError, SourceUnreadableError
from desktop.readers import raw_document
from desktop.readers.raw import LARGEST_SOURCE, Raw
from desktop.readers.registry import choose
from desktop.worker.blocking import Request

STANDARD_INPUT = "-"
_JSON_LINES_SUFFIXES = (".jsonl", ".ndjson")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_BLANK = b" \t\r\n\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Input:
    """One article to analyse; `name` is for messages."""

    name: str
    request: Request


def holds_many(name: str, input_format: InputFormat) -> bool:
    """Whether the file has one article a line."""
    return input_format is InputFormat.JSONL or Path(name).suffix.lower() in _JSON_LINES_SUFFIXES


def with_folders(names: Iterable[str], *, besides: Path | None) -> Iterator[str]:
    """The names, those of the files in it for each folder that can be read; `besides` is no article."""
    own = () if besides is None else (besides.absolute(),)
    for name in names:
        try:
            found = [] if _ADDRESS.match(name) else articles_in(Path(name).absolute(), besides=own)
        except OSError:
            found = []
        yield from map(str, found) if found else (name,)


def inputs(names: Iterable[str], input_format: InputFormat) -> Iterator[Input]:
    """Every article in the files; what cannot be read is an input with an error."""
    for name in names:
        if holds_many(name, input_format):
            yield from _lines_of(name)
        elif name == STANDARD_INPUT:
            yield _standard_input()
        elif _ADDRESS.match(name):
            yield Input(name, UrlSource(name))
        else:
            yield Input(name, FileSource(str(Path(name).absolute())))


def arriving(folder: Path, stop: threading.Event, *, besides: Path | None) -> Iterator[Input]:
    """Articles that come to a folder from now on; `besides` is no article.

    Raises:
        OSError: the folder cannot be read.
    """
    own = () if besides is None else (besides.absolute(),)
    files = arrivals(folder.absolute(), stop, besides=own)
    return (Input(str(path), FileSource(str(path))) for path in files)


def _lines_of(name: str) -> Iterator[Input]:
    try:
        if name == STANDARD_INPUT:
            yield from _json_lines(sys.stdin.buffer, "standard input")
        else:
            with Path(name).open("rb") as file:
                yield from _json_lines(file, name)
    except FileNotFoundError:
        yield Input(name, SourceNotFoundError(f"“{name}” is not there. Check its name."))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield Input(name, SourceUnreadableError(f"“{name}” cannot be read ({reason})."))


def _json_lines(lines: BinaryIO, name: str) -> Iterator[Input]:
    for number, line in enumerate(lines, start=1):
        if line.strip(_BLANK):
            yield Input(f"{name}, line {number}", _request(line, f"{name}, line {number}"))


def _request(line: bytes, place: str) -> Request:
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return ReaderError(f"{place}: not UTF-8.")
    except (ValueError, RecursionError) as error:
        return ReaderError(f"{place}: not JSON ({error}).")
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        return ReaderError(f'{place}: not an object with a "text".')
    given = data.get("id")
    if given is not None and not isinstance(given, str | int):
        return ReaderError(f'{place}: its "id" is not a string.')
    return raw_document(data["text"], id=None if given is None else str(given))


def _standard_input() -> Input:
    raw = Raw("", sys.stdin.buffer.read(LARGEST_SOURCE))
    try:
        return Input("standard input", choose(raw).read(raw))
    except OnRecordError as error:
        return Input("standard input", error)
