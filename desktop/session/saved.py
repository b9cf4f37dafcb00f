"""Which articles were open, kept from one run of the program to the next."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop.document import FileSource, Source, TextSource, UrlSource

LARGEST_TEXT = 2_000_000
"""Characters of a pasted text that is kept; a longer one is not opened again."""
_KINDS: dict[str, type[FileSource] | type[TextSource] | type[UrlSource]] = {
    "file": FileSource,
    "text": TextSource,
    "url": UrlSource,
}


@dataclass(frozen=True, slots=True)
class SavedTab:
    """An article that was open, and the page of the panel beside it ("" for the usual one)."""

    source: Source
    title: str = ""
    panel: str = ""


@dataclass(frozen=True, slots=True)
class SavedWindow:
    """The tabs of a window in order, the number of the one in front, and the window's shape as Qt writes it."""

    tabs: tuple[SavedTab, ...]
    front: int = 0
    geometry: str = ""


def load_windows(path: Path) -> tuple[SavedWindow, ...]:
    """What was open; nothing where the file is missing or not of the right shape. Never fails."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        return tuple(_window(window) for window in stored["windows"] if window["tabs"])
    except (OSError, ValueError, TypeError, KeyError):
        return ()


def save_windows(path: Path, windows: Iterable[SavedWindow]) -> None:
    """Replace what is kept in one step, so that a crash leaves the old state or the new one.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".open-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump({"windows": [_window_to_json(window) for window in windows]}, file, indent=1, ensure_ascii=True)
    Path(name).replace(path)


def _window(data: Mapping[str, Any]) -> SavedWindow:
    tabs = tuple(SavedTab(_source(t["source"]), str(t["title"]), str(t["panel"])) for t in data["tabs"])
    return SavedWindow(tabs, max(0, min(int(data["front"]), len(tabs) - 1)), str(data["geometry"]))


def _source(data: Mapping[str, Any]) -> Source:
    fields = {name: value if isinstance(value, bool) else str(value) for name, value in data.items() if name != "kind"}
    return _KINDS[data["kind"]](**fields)  # type: ignore[arg-type]


def _window_to_json(window: SavedWindow) -> dict[str, Any]:
    kept = [n for n, tab in enumerate(window.tabs) if _is_kept(tab.source)]
    return {
        "tabs": [_tab_to_json(window.tabs[n]) for n in kept],
        "front": sum(n < window.front for n in kept),
        "geometry": window.geometry,
    }


def _tab_to_json(tab: SavedTab) -> dict[str, Any]:
    kind = next(name for name, made in _KINDS.items() if isinstance(tab.source, made))
    return {"source": {"kind": kind, **asdict(tab.source)}, "title": tab.title, "panel": tab.panel}


def _is_kept(source: Source) -> bool:
    return not isinstance(source, TextSource) or len(source.text) <= LARGEST_TEXT
