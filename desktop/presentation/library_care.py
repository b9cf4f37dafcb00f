"""Looking after the library: copies of it, where it lies, searches that are kept. Called on the library's thread."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from desktop import paths
from desktop.library import Library, inspect_backup
from desktop.presentation.facts import Fact, FactGroup
from desktop.presentation.phrases import figure
from desktop.presentation.structure import plural

BACKUP_SUFFIX = ".onrecord"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back, in words, and the file in which the library that was there is kept ("" for none)."""

    words: str
    aside: str


def back_up(library: Library, target: Path) -> str:
    """Write the whole library into one file; what is in it, in words."""
    made = library.back_up(target)
    return f"{plural(made.articles, 'article')}, {plural(made.corrections, 'correction')}, {plural(made.notes, 'note')}"


def backup_words(_library: Library, source: Path) -> str:
    """What a backup says it holds."""
    found = inspect_backup(source)
    held = [plural(found.articles, "article"), plural(found.quotes, "quote")]
    held += [plural(found.corrections, "correction"), plural(found.notes, "note")]
    return f"{', '.join(held)}; made on {found.made_at[:10]} by On Record {found.program}"


def restore(library: Library, source: Path) -> Restored:
    """Put a backup in the place of the library."""
    backup, aside = library.restore(source)
    return Restored(plural(backup.articles, "article"), aside.name if aside else "")


def rename_search(library: Library, *, number: int, query: str, name: str) -> None:
    """Give a saved search another name."""
    library.searches.save(name, query)
    library.searches.remove(number)


def library_facts(library: Library) -> tuple[FactGroup, ...]:
    """Where the library lies, how much is in it, and how all of it is carried about."""
    size = library.path.stat().st_size if library.path and library.path.exists() else 0
    contents = FactGroup(
        "What is in it",
        (
            Fact("Articles", figure(library.articles.count())),
            Fact("Quotes", figure(library.statements.count())),
            Fact("People", f"{len(library.people.all()):,} who appear in several articles"),
            Fact("Size", f"{size / 2**20:,.1f} MB"),
        ),
    )
    return contents, FactGroup("Where it lies", _place(library)), FactGroup("On a stick", (Fact("", _PORTABLE),))


_PORTABLE = (
    "An empty file named “portable” beside the program makes it keep library and settings in a folder “data” next to"
    " itself: then both can be carried on a stick. Starting with --data FOLDER, or naming the folder in the variable"
    f" {paths.DATA_VARIABLE}, does the same for any folder."
)


def _place(library: Library) -> tuple[Fact, ...]:
    if library.path is None:
        return (Fact("", "In memory, for this session only."),)
    portable = paths.is_portable()
    named = os.environ.get(paths.DATA_VARIABLE)
    how = f"named by {paths.DATA_VARIABLE} or --data" if named else "beside the program (portable)"
    return Fact("File", str(library.path)), Fact("Chosen", how if portable else "the usual place on this computer")
