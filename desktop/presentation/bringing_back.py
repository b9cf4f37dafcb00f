"""Exports brought back into the library: articles, who said what in them, the reader's notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.errors import OnRecordError, ReaderError
from desktop.exporters.reading_back import Exported, read_export
from desktop.library import BroughtBack, Library, Note, note_on
from desktop.presentation.phrases import phrase, said

SUFFIXES = (".json", ".jsonl", ".jsonld")
"""What exports that can be brought back are called."""
_ARCHIVE = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Import:
    """What became of the articles of some files; `failures` are names of files with what was wrong with them."""

    articles: tuple[BroughtBack, ...]
    failures: tuple[tuple[str, str], ...] = ()

    @property
    def added(self) -> tuple[str, ...]:
        """The ids of the articles that were not there before."""
        return tuple(one.article.id for one in self.articles if one.is_new)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes that were not there before."""
        return tuple(note for one in self.articles for note in one.notes)


def import_files(library: Library, files: Sequence[Path]) -> Import:
    """Bring every export back; one that fails does not stop the others."""
    articles: list[BroughtBack] = []
    failures: list[tuple[str, str]] = []
    for file in files:
        try:
            articles += bring_back(library, file)
        except OnRecordError as error:
            failures.append((file.name, said(error.phrase)))
        except OSError as error:
            failures.append((file.name, error.strerror or str(error)))
    return Import(tuple(articles), tuple(failures))


def undo_import(library: Library, done: Import) -> None:
    """Take out what an import added."""
    for note in done.notes:
        library.notes.remove(note.number)
    library.articles.remove(list(done.added))


def import_words(done: Import) -> str:
    """What an import did, in a sentence."""
    added, known = len(done.added), len(done.articles) - len(done.added)
    facts = [phrase("%n article imported. | %n articles imported.", n=added)] if added or not known else []
    facts += [phrase("%n article was there already. | %n articles were there already.", n=known)] if known else []
    facts += [phrase("%n note added. | %n notes added.", n=len(done.notes))] if done.notes else []
    return " ".join(facts)


def bring_back(library: Library, file: Path) -> tuple[BroughtBack, ...]:
    """Keep the articles of an export, exactly as they were exported.

    Raises:
        OSError: the file cannot be read.
        ReaderError: it is no export that can be brought back; nothing of it is kept.
        LibraryError: the library cannot take it; what came before in the file is kept.
    """
    data = file.read_bytes()
    if data.startswith(_ARCHIVE):
        raise ReaderError("This is an archive. A backup of a library is restored, not imported.")
    return tuple(library.bring_back(one.document, one.analysis, _notes(one)) for one in read_export(data))


def _notes(one: Exported) -> Sequence[Note]:
    return [
        replace(
            note_on(one.document, note.span, body=note.body, colour=note.colour),
            made_at=note.made_at,
            changed_at=note.changed_at,
        )
        for note in one.notes
    ]
