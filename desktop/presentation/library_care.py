"""Looking after the library: copies of it, where it lies, searches that are kept. Called on the library's thread."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from desktop import paths
from desktop.library import Library, inspect_backup
from desktop.presentation.facts import Fact, FactGroup
from desktop.presentation.phrases import decimal, figure, phrase
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
    return phrase(
        "{held}; made on {date} by On Record {version}",
        held=", ".join(held),
        date=found.made_at[:10],
        version=found.program,
    )


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
        phrase("What is in it"),
        (
            Fact(phrase("Articles"), figure(library.articles.count())),
            Fact(phrase("Quotes"), figure(library.statements.count())),
            Fact(phrase("People"), phrase("%n in several articles", n=len(library.people.all()))),
            Fact(phrase("Size"), f"{decimal(size / 2**20)} MB"),
        ),
    )
    return (
        contents,
        FactGroup(phrase("Where it lies"), _place(library)),
        FactGroup(phrase("On a stick"), (Fact("", _portable()),)),
    )


def _portable() -> str:
    return phrase(
        "An empty file named “portable” beside the program makes it keep library and settings in a folder “data” next "
        "to itself: then both can be carried on a stick. Starting with --data FOLDER, or naming the folder in the "
        "variable {variable}, does the same for any folder.",
        variable=paths.DATA_VARIABLE,
    )


def _place(library: Library) -> tuple[Fact, ...]:
    if library.path is None:
        return (Fact("", phrase("In memory, for this session only.")),)
    portable = paths.is_portable()
    named = os.environ.get(paths.DATA_VARIABLE)
    how = (
        phrase("named by {variable} or --data", variable=paths.DATA_VARIABLE)
        if named
        else phrase("beside the program (portable)")
    )
    usual = phrase("the usual place on this computer")
    return Fact(phrase("File"), str(library.path)), Fact(phrase("Chosen"), how if portable else usual)
