"""Importing spaCy without its command line, which is a third of the import and never used here, and asking less."""

from __future__ import annotations

import importlib
import sys
from importlib.metadata import EntryPoints
from types import ModuleType
from typing import Any

_GROUPS = ("spacy", "thinc")
_COMMAND_LINE = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> None:
    """Import spaCy, unless that was done; `spacy.cli` can be imported afterwards as ever.

    spaCy's own `__init__` takes one function out of `spacy.cli.info`, which loads HTTP clients, templates and parsers
    of commands with it. For the time of the import an empty module stands in their place.
    """
    if "spacy" in sys.modules:
        return
    stand_ins = {name: ModuleType(name) for name in _COMMAND_LINE}
    vars(stand_ins["spacy.cli.info"])["info"] = None
    sys.modules.update(stand_ins)
    try:
        importlib.import_module("spacy")
    finally:
        for name in _COMMAND_LINE:
            sys.modules.pop(name, None)
    _narrow_entry_points()


def _narrow_entry_points() -> None:
    """Let spaCy's registries look through its own entry points alone.

    Loading a model asks some 250 times what other packages offer to spaCy, and each time every entry point of every
    package is compared: a seventh of the loading.
    """
    catalogue: Any = importlib.import_module("catalogue")
    every = catalogue.AVAILABLE_ENTRY_POINTS
    groups = [group for group in every.groups if group.startswith(_GROUPS)]
    catalogue.AVAILABLE_ENTRY_POINTS = EntryPoints(found for group in groups for found in every.select(group=group))
