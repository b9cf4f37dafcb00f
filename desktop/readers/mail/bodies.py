"""The text of a mail: what its sender wrote, what is quoted in it, and the signature."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from desktop import paths
from desktop.document import BlockRole
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.lines import paragraphs

QUOTED = "quoted message"
_MARKS = re.compile(r"(?:>[ ]?)+|(?:\|[ ])+")
_LONGEST_SIGNATURE = 12


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    data: dict[str, list[str]] = tomllib.loads(paths.resource("lexicon", "mail.toml").read_text(encoding="utf-8"))
    flags = re.IGNORECASE | re.DOTALL
    return {name: re.compile("|".join(f"(?:{p})" for p in patterns), flags) for name, patterns in data.items()}


def _is(kind: str, words: str) -> bool:
    """Whether a line is of a kind that `resources/lexicon/mail.toml` names."""
    return bool(_patterns()[kind].fullmatch(words))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without its marks of quotation; `depth` counts them."""

    words: str
    depth: int
    flows: bool = False


def write_plain(text: str, writer: BlockWriter, *, flowed: bool = False) -> None:
    """Write the body of a mail; `flowed` lines that end in a blank go on in the next (RFC 3676)."""
    lines = [_line(line, flowed=flowed) for line in text.split("\n")]
    lines, signature = _split_signature(lines)
    lines, original = _split_original(lines)
    last_own = max((i for i, line in enumerate(lines) if not line.depth and line.words.strip()), default=-1)
    at = 0
    for depth, group in groupby(lines, key=lambda line: line.depth):
        part = list(group)
        at += len(part)
        if depth and at - 1 > last_own:
            _write(part, writer, Style(BlockRole.REMOVED, note=QUOTED))
        elif depth:
            _write(part, writer, Style(BlockRole.QUOTATION, level=depth))
        else:
            _write_own(part, writer, over_quoted=at < len(lines) or bool(original))
    _write(original, writer, Style(BlockRole.REMOVED, note=QUOTED))
    _write(signature, writer, Style(BlockRole.REMOVED, note="signature"))


def _line(line: str, *, flowed: bool) -> _Line:
    marks = _MARKS.match(line)
    words = line[marks.end() :] if marks else line
    depth = sum(mark in ">|" for mark in marks[0]) if marks else 0
    if flowed and words.startswith(" "):  # stuffed
        words = words[1:]
    return _Line(words, depth, flowed and words.endswith(" ") and words != "-- ")


def _split_signature(lines: Sequence[_Line]) -> tuple[list[_Line], list[_Line]]:
    """The lines, and those from a line of two hyphens on where few follow."""
    for i in range(len(lines) - 1, max(-1, len(lines) - _LONGEST_SIGNATURE - 2), -1):
        if not lines[i].depth and lines[i].words != "" and _is("signature", lines[i].words):
            return list(lines[:i]), list(lines[i:])
    return list(lines), []


def _split_original(lines: Sequence[_Line]) -> tuple[list[_Line], list[_Line]]:
    """The lines, and the message below that is quoted whole without marks; a forwarded one is what there is to read."""
    for i, line in enumerate(lines):
        if _is("original", line.words.strip()) and any(own.words.strip() for own in lines[:i]):
            return list(lines[:i]), list(lines[i:])
    return list(lines), []


def _write_own(lines: Sequence[_Line], writer: BlockWriter, *, over_quoted: bool) -> None:
    """What the sender wrote; the line that introduces what is quoted below goes with that."""
    blocks = list(_paragraphs(lines))
    forwarded = False
    for i, words in enumerate(blocks):
        introduces = over_quoted and i == len(blocks) - 1 and _is("attribution", words)
        forwarded = forwarded or _is("forwarded", words.split("\n")[0].strip())
        own_lines = [line.strip() for line in words.split("\n")]
        fields = all(_is("field", line) or _is("forwarded", line) for line in own_lines)
        writer.write(words)
        if introduces:
            writer.close(Style(BlockRole.REMOVED, note=QUOTED))
        elif forwarded and fields:
            writer.close(Style(BlockRole.REMOVED, note="mail header"))
        else:
            writer.close(Style())


def _write(lines: Sequence[_Line], writer: BlockWriter, style: Style) -> None:
    for words in _paragraphs(lines):
        writer.write(words)
        writer.close(style)


def _paragraphs(lines: Sequence[_Line]) -> Iterator[str]:
    if any(line.flows for line in lines):
        text = "".join(line.words if line.flows else f"{line.words}\n" for line in lines)
    else:
        text = "\n".join(line.words for line in lines)
    for span in paragraphs(text):
        yield span.of(text)
