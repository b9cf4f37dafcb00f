"""The window on the screen there is; what a plain `onrecord FILE` needs, without the parser of all other commands."""

from __future__ import annotations

import gc
import os
import sys

from desktop import paths
from desktop.settings import Settings
from desktop.ui.options import Options
from desktop.worker.head_start import HeadStart, reading_of

_NO_SCREEN = (
    "onrecord: There is no screen here: use `onrecord analyze FILE` to see who said what in the terminal, "
    "or `onrecord FILE --screenshot OUT.png` to draw the window into a picture.\n"
)


def can_show() -> bool:
    """Whether there is a screen, or something else that was named to draw on."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def has_screen() -> bool:
    """The same; where there is none, the reader is told what to do instead."""
    if not can_show():
        sys.stderr.write(_NO_SCREEN)
    return can_show()


def open_article(name: str | None = None) -> int:
    """Open the window, with the article called `name` (a file or an address) if one is; the exit code."""
    return open_window(Options(path=name)) if has_screen() else 1


def open_window(options: Options) -> int:
    """Open the window; the exit code.

    The worker starts first: it reads the article and loads while Qt and the window are imported here.
    """
    gc.disable()  # what is imported stays; the window has a collector of its own
    settings = Settings.load(paths.config_folder())
    first = reading_of(options.path) if options.path is not None else None
    with HeadStart(first, model=settings.text("analysis.model")) as worker:
        from desktop import app as window  # noqa: PLC0415 - imports Qt

        return window.run(options, settings, worker)
