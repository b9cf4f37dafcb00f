"""Where the program's own files lie, installed or in a checkout."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_NAME = "OnRecord"


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
    return platformdirs.user_config_path(_NAME, appauthor=False)


def data_folder() -> Path:
    """The user's data folder (library, reading positions); not created here."""
    return platformdirs.user_data_path(_NAME, appauthor=False)
