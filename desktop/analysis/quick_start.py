"""Importing spaCy without its command line, which is a third of the import and never used here."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

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
