"""What `onrecord library ...` does."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console

from desktop import paths
from desktop.cli.analyze import complain
from desktop.cli.library_pages import article_lines, found_lines, speaker_lines
from desktop.cli.progress import ProgressLine
from desktop.document import FileSource, Source, UrlSource
from desktop.errors import OnRecordError
from desktop.library import Backup, Library, LibraryError, NotInLibraryError
from desktop.library.opening import THIS_SESSION
from desktop.worker.blocking import Analyzed, analyze_all

_PURGE_ALL = "9999"


def add_articles(sources: Sequence[str], *, model: str, as_json: bool) -> int:
    """Keep articles; the exit code: 1 when some failed."""
    failed = 0
    progress = ProgressLine()

    def asked() -> Iterator[Source]:
        for name in sources:
            progress.begin(name)
            yield _source(name)

    with (
        opened_library(to_change=True) as library,
        progress,
        closing(analyze_all(asked(), model=model, on_progress=progress.advance)) as results,
    ):
        for name, result in zip(sources, results, strict=True):
            progress.end()
            failed += not _keep(library, name, result, as_json=as_json)
    return 1 if failed else 0


def _keep(library: Library, name: str, result: Analyzed | OnRecordError, *, as_json: bool) -> bool:
    try:
        if isinstance(result, OnRecordError):
            raise result
        kept = library.keep(result.document, result.analysis)
    except OnRecordError as error:
        complain(error.message if name in error.message else f"{name}: {error.message}")
        return False
    if as_json:
        write_json({**asdict(kept.article), "is_new": kept.is_new, "earlier": kept.earlier and kept.earlier.id})
    else:
        what = "Added" if kept.is_new else "Already there, brought up to date"
        if kept.is_new and kept.earlier:
            what = "Added as a new version"
        say(f"{what}: {kept.article.title or name} ({_count(kept.article.quotes, 'quote')})")
    return True


def show_articles(*, order: str, limit: int, offset: int, as_json: bool) -> int:
    """List what is kept."""
    with opened_library() as library:
        articles = library.articles.list(order=order, limit=limit, offset=offset)
        total = library.articles.count()
    if as_json:
        write_json({"total": total, "articles": [asdict(a) for a in articles]})
    else:
        show(article_lines, articles, total)
    return 0


def show_found(query: str, *, limit: int, offset: int, as_json: bool) -> int:
    """Search; the exit code is 1 when nothing is found, as with grep."""
    with opened_library() as library:
        found = library.search(query, limit=limit, offset=offset)
    for trouble in found.troubles:
        complain(str(trouble))
    if as_json:
        write_json(asdict(found))
    else:
        show(found_lines, found)
    return 0 if found.articles or found.quotes or found.notes else 1


def show_speaker(name: str, *, limit: int, offset: int, as_json: bool) -> int:
    """All statements under the names that hold the words of `name`; the exit code is 1 where there are none."""
    with opened_library() as library:
        names = library.statements.speakers_like(name)
        people = [(who, library.statements.of_name(who.name, limit=limit, offset=offset)) for who in names]
    if as_json:
        write_json([{**asdict(who), "on_record": [asdict(s) for s in said]} for who, said in people])
    elif people:
        show(speaker_lines, people)
    else:
        complain(f"Nobody called “{name}” is on record in the library.")
    return 0 if people else 1


def remove_articles(names: Sequence[str]) -> int:
    """Take articles out for good; the exit code is 1 when one is not there, and nothing is removed then."""
    with opened_library(to_change=True) as library:
        try:
            articles = [library.articles.find(_as_kept(name)) for name in names]
            library.articles.remove([article.id for article in articles])
            library.articles.purge(before=_PURGE_ALL)
        except NotInLibraryError as error:
            complain(error.message)
            return 1
    for article in articles:
        say(f"Removed: {article.title or article.source or article.id}")
    return 0


def back_up_to(file: Path, *, as_json: bool) -> int:
    """Write a backup."""
    with opened_library() as library:
        backup = library.back_up(file)
    if as_json:
        write_json(asdict(backup))
    else:
        say(f"Backed up to {file}: {_amounts(backup)}.")
    return 0


def restore_from(file: Path, *, as_json: bool) -> int:
    """Put a backup in the place of the library."""
    with opened_library(to_change=True) as library:
        backup, aside = library.restore(file)
    if as_json:
        write_json({**asdict(backup), "before": str(aside) if aside else None})
    else:
        say(f"Restored {_amounts(backup)}.")
        if aside:
            say(f"The library as it was before is kept as {aside}.")
    return 0


class _Failed(SystemExit):
    """The library could not do it; what went wrong has been said."""


@contextmanager
def opened_library(*, to_change: bool = False) -> Iterator[Library]:
    """The user's library, closed at the end; a failure ends the program with 1 and a sentence.

    What a window does for a session, where the file cannot be used, is nothing a command may report as done: one that
    is to change the library fails then, and one that reads is given what can be read.
    """
    try:
        library, trouble = Library.open(paths.library_file())
        with closing(library):
            if trouble and library.path is None:
                complain(str(trouble).removesuffix(str(THIS_SESSION)).rstrip())
                if to_change or library.copy_of is None:
                    raise _Failed(1)
            elif trouble:
                complain(str(trouble))
            yield library
    except LibraryError as error:
        complain(error.message)
        raise _Failed(1) from None


def _source(name: str) -> Source:
    if name.startswith(("http://", "https://")):
        return UrlSource(name)
    return FileSource(str(Path(name).absolute()))


def _as_kept(name: str) -> str:
    """A file is kept under its whole path."""
    return str(Path(name).absolute()) if Path(name).exists() else name


def show(lines: Callable[..., Iterator[Any]], *what: Any) -> None:  # noqa: ANN401 - whatever `lines` takes
    """Print what `lines` makes of something."""
    console = Console(width=None if sys.stdout.isatty() else 100, highlight=False)
    for line in lines(*what):
        console.print(line)


def _amounts(backup: Backup) -> str:
    counts = (backup.articles, backup.quotes, backup.corrections, backup.notes)
    return ", ".join(map(_count, counts, ("article", "quote", "correction", "note")))


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def say(line: str) -> None:
    """One line on standard output."""
    sys.stdout.write(f"{line}\n")


def write_json(value: object) -> None:
    """A value as JSON on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")
