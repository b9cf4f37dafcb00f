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
    """An article that was open, the page of the panel beside it ("" for the usual one), and what that was narrowed to.

    `certainty` is the least that is listed, 0..1.
    """

    source: Source
    title: str = ""
    panel: str = ""
    filter: str = ""
    certainty: float = 0.0


@dataclass(frozen=True, slots=True)
class SavedLayout:
    """What stands beside the articles of a window, and how wide in px; 0 is the usual width."""

    shows_panel: bool = True
    panel_width: int = 0
    shows_library: bool = False
    library_width: int = 0
    library_section: str = ""

    def to_text(self) -> str:
        """One line, which `from_text` takes."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> SavedLayout:
        """What `to_text` gave, or the usual layout. Never fails."""
        try:
            return _layout(json.loads(text))
        except (ValueError, TypeError, AttributeError):
            return cls()


@dataclass(frozen=True, slots=True)
class SavedWindow:
    """The tabs of a window in order, the number of the one in front, the window's shape as Qt writes it, its layout."""

    tabs: tuple[SavedTab, ...]
    front: int = 0
    geometry: str = ""
    layout: SavedLayout = SavedLayout()


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
    tabs = tuple(map(_tab, data["tabs"]))
    front = max(0, min(int(data["front"]), len(tabs) - 1))
    return SavedWindow(tabs, front, str(data["geometry"]), _layout(data.get("layout", {})))


def _tab(data: Mapping[str, Any]) -> SavedTab:
    narrowed = str(data.get("filter", "")), max(0.0, min(float(data.get("certainty", 0.0)), 1.0))
    return SavedTab(_source(data["source"]), str(data["title"]), str(data["panel"]), *narrowed)


def _layout(data: Mapping[str, Any]) -> SavedLayout:
    """What of it is there and of the right kind; keys that came later may be missing."""
    usual: dict[str, Any] = asdict(SavedLayout())
    usual.update({name: data[name] for name, known in usual.items() if type(data.get(name)) is type(known)})
    return SavedLayout(**usual)


def _source(data: Mapping[str, Any]) -> Source:
    given = {name: value if isinstance(value, bool) else str(value) for name, value in data.items() if name != "kind"}
    return _KINDS[data["kind"]](**given)  # type: ignore[arg-type]


def _window_to_json(window: SavedWindow) -> dict[str, Any]:
    kept = [n for n, tab in enumerate(window.tabs) if _is_kept(tab.source)]
    return {
        "tabs": [_tab_to_json(window.tabs[n]) for n in kept],
        "front": sum(n < window.front for n in kept),
        "geometry": window.geometry,
        "layout": asdict(window.layout),
    }


def _tab_to_json(tab: SavedTab) -> dict[str, Any]:
    kind = next(name for name, made in _KINDS.items() if isinstance(tab.source, made))
    return {
        "source": {"kind": kind, **asdict(tab.source)},
        "title": tab.title,
        "panel": tab.panel,
        "filter": tab.filter,
        "certainty": tab.certainty,
    }


def _is_kept(source: Source) -> bool:
    return not isinstance(source, TextSource) or len(source.text) <= LARGEST_TEXT
