"""Where an article comes from, as the user names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file on this machine; `path` is absolute. `encoding` is the one the user insists on, "" to find it out.

    `repair` asks for letters that an earlier program garbled ("â€™") to be put right.
    """

    path: str
    encoding: str = ""
    repair: bool = False


@dataclass(frozen=True, slots=True)
class TextSource:
    """Text the user pasted or dropped; `label` is shown where a path would be. `format` is "html" for markup.

    `repair` is as in `FileSource`.
    """

    text: str
    label: str = ""
    format: Literal["", "html"] = ""
    repair: bool = False


@dataclass(frozen=True, slots=True)
class UrlSource:
    """A page of the web; its reader is the only one that uses the network, because the user asked for this `url`.

    `encoding` and `repair` are as in `FileSource`.
    """

    url: str
    encoding: str = ""
    repair: bool = False


Source = FileSource | TextSource | UrlSource


def source_name(source: Source) -> str:
    """What the user calls a source: its path, its address or its label."""
    match source:
        case FileSource():
            return source.path
        case TextSource():
            return source.label
        case UrlSource():
            return source.url
