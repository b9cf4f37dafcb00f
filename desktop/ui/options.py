"""What is asked of the window when it is started; no Qt, so that it can be asked before Qt is imported."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks of the window. `theme` is a `ThemeName` value, `size` width and height in px."""

    path: str | None = None
    screenshot: Path | None = None
    theme: str | None = None
    size: tuple[int, int] | None = None
    select: str | None = None
    tab: str | None = None
