"""Where an article comes from, as the user names it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file on this machine; `path` is absolute."""

    path: str


@dataclass(frozen=True, slots=True)
class TextSource:
    """Text the user pasted or dropped; `label` is shown where a path would be."""

    text: str
    label: str = ""


Source = FileSource | TextSource
