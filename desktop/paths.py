"""Where the program's own files lie, installed or in a checkout."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_NAME = "OnRecord"

DATA_VARIABLE = "ONRECORD_DATA"
"""The environment variable that names a folder for library and settings."""


def resource(*parts: str) -> Path:
    """A file under `resources/`."""
    return _shipped("resources", "_resources").joinpath(*parts)


def seed(name: str) -> Path:
    """A sample article under `seeds/`."""
    return _shipped("seeds", "_seeds") / name


def _shipped(checkout: str, installed: str) -> Path:
    packaged = _PACKAGE / installed
    return packaged if packaged.is_dir() else _PACKAGE.parent / checkout


def config_folder() -> Path:
    """The user's settings folder; not created here."""
    own = _portable_folder()
    return own / "settings" if own else platformdirs.user_config_path(_NAME, appauthor=False)


def data_folder() -> Path:
    """The user's data folder (library, reading positions); not created here."""
    return _portable_folder() or platformdirs.user_data_path(_NAME, appauthor=False)


def library_file() -> Path:
    """The user's library."""
    return data_folder() / "library.sqlite"


def is_portable() -> bool:
    """Whether everything of the user's lies in one folder that was named or is beside the program."""
    return _portable_folder() is not None


def _portable_folder() -> Path | None:
    """The one folder with everything of the user's, where that is wanted; None for the platform's usual places.

    `--data FOLDER` and the variable it sets come first. A file named `portable` beside the program makes it keep
    everything in a folder `data` next to itself, so that both can be carried on a stick.
    """
    named = os.environ.get(DATA_VARIABLE)
    if named:
        return Path(named).absolute()
    places = [_PACKAGE.parent]
    if getattr(sys, "frozen", False):
        places.append(Path(sys.executable).parent)
    return next((place / "data" for place in places if (place / "portable").exists()), None)
