"""What the reader decides about people, each with its undoing; and what somebody said as a file."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.exporters import FORMATS, Exporter, only_quotes
from desktop.library import Library, PersonLink
from desktop.presentation.person import PersonKey


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided, and what was so before (None for nothing)."""

    after: PersonLink
    before: PersonLink | None


def decide(library: Library, *, person: int, article: str, name: str, same: bool) -> Decided:
    """Take the reader's word for whether the speaker of an article is a person."""
    before = next((k for k in library.people.links_of(person) if (k.article, k.name) == (article, name)), None)
    return Decided(library.linker.decide(person, article, name, same=same), before)


def take_back(library: Library, decided: Decided) -> None:
    """As if it had not been decided."""
    if decided.before is not None:
        library.people.link([decided.before])
    else:
        library.people.unlink([decided.after])


def make_person(library: Library, name: str) -> int:
    """Make one person of everybody who appears under a name; the person's number."""
    statements = library.statements.of_name(name, limit=-1)
    person = library.people.add(name)
    found = dict.fromkeys((s.article.id, s.speaker) for s in statements)
    library.people.link(PersonLink(person.number, article, own) for article, own in found)
    return person.number


def unmake_person(library: Library, number: int) -> None:
    """Undo `make_person`."""
    library.people.unwatch(number)
    library.people.unlink(library.people.links_of(number))
    library.people.remove(number)


def watch(library: Library, key: PersonKey) -> PersonKey:
    """Watch somebody from now on; a name becomes one person by that."""
    number = key.number if key.number is not None else make_person(library, key.name)
    library.people.watch(number)
    return PersonKey(number, key.name)


def speaker_formats() -> dict[str, str]:
    """The formats in which somebody's statements can be written: name, and what people call it with its suffix."""
    return {f.name: f"{f.title} (*{f.suffix})" for f in FORMATS.values()}


def suffix_of(name: str) -> str:
    """The suffix of files of a format, with its dot."""
    return FORMATS[name].suffix


def export_person(library: Library, *, key: PersonKey, name: str, target: Path) -> int:
    """Write all statements of somebody into a file of the format `name`; how many articles are in it.

    Raises:
        OSError: it cannot be written; a file that was there is as it was.
    """
    ask = library.statements
    said = ask.of_name(key.name, limit=-1) if key.number is None else ask.of_person(key.number, limit=-1)
    quotes: dict[str, set[str]] = {}
    for statement in said:
        quotes.setdefault(statement.article.id, set()).add(statement.quote_id)
    _write(target, lambda exporter: _add_all(library, exporter, quotes), name)
    return len(quotes)


def _add_all(library: Library, exporter: Exporter, quotes: dict[str, set[str]]) -> None:
    for article, ids in quotes.items():
        analysis = library.articles.effective(article)
        if analysis is not None:
            exporter.add(library.articles.document(article), only_quotes(analysis, ids))


def _write(target: Path, fill: Callable[[Exporter], None], name: str) -> None:
    """Beside the file first, so that it appears, or changes, only as a whole."""
    chosen = FORMATS[name]
    handle, part = tempfile.mkstemp(dir=target.parent, prefix=".onrecord-")
    try:
        with os.fdopen(handle, "wb") as data:
            text = None if chosen.binary else io.TextIOWrapper(data, "utf-8", "backslashreplace", newline="\n")
            exporter = chosen.build(text or data)
            fill(exporter)
            exporter.finish()
            if text is not None:
                text.detach()
        Path(part).replace(target)
    finally:
        Path(part).unlink(missing_ok=True)
