"""What `onrecord library check` and `import` do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from desktop.cli.analyze import complain
from desktop.cli.library_actions import opened_library, say, show, write_json
from desktop.document import FileSource
from desktop.errors import OnRecordError
from desktop.library import BroughtBack
from desktop.presentation.appearances import Appearance
from desktop.presentation.bringing_back import bring_back
from desktop.presentation.quotation_check import (
    CheckedPassage,
    Passage,
    Tone,
    check_all,
    passages_of,
    passages_of_text,
    summary,
    with_speaker,
)
from desktop.presentation.structure import plural
from desktop.presentation.word_changes import Fate
from desktop.worker.blocking import analyze_all

_STYLES = {Tone.GOOD: "bold green", Tone.WARNING: "bold yellow", Tone.BAD: "bold red"}
_FATES = {
    Fate.DROPPED: "strike red",
    Fate.ADDED: "underline green",
    Fate.LEFT_OUT: "underline dim",
    Fate.AROUND: "dim",
}


def check_quote(words: str, *, speaker: str, as_json: bool) -> int:
    """Look some words up: what is in quotation marks, or all of them; 0 when all were said so, else 1."""
    return _checked(passages_of_text(words, speaker=speaker), as_json=as_json)


def check_draft(file: Path, *, speaker: str, model: str, as_json: bool) -> int:
    """Look every quotation of a text up, under those who are said there to have said it; the exit code as above."""
    with closing(analyze_all([FileSource(str(file.absolute()))], model=model)) as results:
        result = next(results)
    if isinstance(result, OnRecordError):
        complain(result.message)
        return 1
    return _checked(with_speaker(passages_of(result.document, result.analysis), speaker), as_json=as_json)


def _checked(passages: Sequence[Passage], *, as_json: bool) -> int:
    if not passages:
        complain("There is no quotation to check.")
        return 1
    with opened_library() as library:
        checked = check_all(library, passages)
    if as_json:
        write_json([_as_json(one) for one in checked])
    else:
        show(_lines, checked)
    return 0 if all(one.holds for one in checked) else 1


def _as_json(one: CheckedPassage) -> dict[str, object]:
    passage = one.passage
    return {
        "passage": passage.words,
        "speaker": passage.speaker,
        "place": passage.place,
        "outcome": one.outcome.value,
        "holds": one.holds,
        "verdict": one.verdict,
        "sentence": one.sentence,
        "appearances": [asdict(found) for found in one.appearances],
    }


def _lines(checked: Sequence[CheckedPassage]) -> Iterator[RenderableType]:
    for one in checked:
        head = Text(one.verdict, style=_STYLES[one.tone])
        head.append(f"  {one.passage.words}", style="not bold default")
        if one.passage.speaker:
            head.append(f"  {one.passage.speaker}", style="not bold dim default")
        yield head
        yield Padding(Text(one.sentence), (0, 0, 0, 2))
        for found in one.appearances:
            yield from _appearance(found)
    if len(checked) > 1:
        yield Text(summary(checked), style="dim")


def _appearance(found: Appearance) -> Iterator[RenderableType]:
    facts = (found.speaker, found.kind, found.date, found.outlet, found.title, found.article[:12])
    yield Padding(Text(" · ".join(filter(None, facts)), style="dim"), (0, 0, 0, 4))
    words = Text()
    for word in found.words:
        words.append(word.text, style=_FATES.get(word.fate, ""))
        words.append(" ")
    yield Padding(words, (0, 0, 0, 6))
    if found.differences:
        yield Padding(Text(found.differences, style="dim"), (0, 0, 0, 6))


def import_exports(files: Sequence[Path], *, as_json: bool) -> int:
    """Keep the articles of exports; the exit code: 1 when a file failed. One that is there already is left as it is."""
    failed = 0
    with opened_library(to_change=True) as library:
        for file in files:
            try:
                for one in bring_back(library, file):
                    _say_brought(one, as_json=as_json)
            except OSError as error:
                complain(f"“{file}” cannot be read ({error.strerror}).")
                failed += 1
            except OnRecordError as error:
                complain(f"{file}: {error.message}")
                failed += 1
    return 1 if failed else 0


def _say_brought(one: BroughtBack, *, as_json: bool) -> None:
    article = one.article
    if as_json:
        write_json({**asdict(article), "is_new": one.is_new, "notes_added": len(one.notes)})
        return
    notes = f" ({plural(len(one.notes), 'note')})" if one.notes else ""
    what = "Imported" if one.is_new else "Already there, notes added" if notes else "Already there, left as it is"
    say(f"{what}: {article.title or article.source}{notes}")
