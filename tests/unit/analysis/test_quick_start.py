"""spaCy without its command line: less is imported, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys

_SCRIPT = """
import sys
from desktop.analysis.quick_start import import_spacy
import_spacy()
import_spacy()
import spacy
assert spacy.blank("en")("It rains.")[1].text == "rains"
assert not {"typer", "httpx", "requests", "jinja2"} & sys.modules.keys(), sys.modules.keys()
from spacy.cli.info import info
assert info.__module__ == "spacy.cli.info"
import catalogue
from importlib.metadata import entry_points
every, asked = entry_points(), catalogue.AVAILABLE_ENTRY_POINTS
offered = [group for group in every.groups if group.startswith("spacy")]
assert all(set(every.select(group=group)) == set(asked.select(group=group)) for group in offered)
"""


def test_the_command_line_is_not_imported_and_still_can_be() -> None:
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
