"""What is offered for export, how a file would begin, and writing it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.exporters import FORMATS
from desktop.library import Library, PersonLink
from desktop.library.database import connect
from desktop.presentation.exporting import (
    Subject,
    choices,
    file_name,
    preview,
    render,
    subject_of_person,
    subject_of_search,
    subjects_of,
    with_suffix,
    write,
)
from tests.samples import seed_analysis, seed_document
from tests.unit.library.articles import article


@pytest.fixture
def library() -> Iterator[Library]:
    opened = Library(connect(":memory:"))
    opened.keep(*article("One", ("Ann Lee", "“We will go home at once”"), ("Bo Li", "“Never in my whole life”")))
    opened.keep(*article("Two", ("Ann Lee", "“We will go to the sea”")))
    yield opened
    opened.close()


def test_every_format_is_offered_with_a_sentence() -> None:
    assert [c.name for c in choices()] == list(FORMATS)
    assert all(c.detail.endswith(".") for c in choices())


@pytest.mark.parametrize("name", list(FORMATS))
def test_every_format_has_a_preview_that_shows_what_is_in_it(name: str) -> None:
    shown = preview(name, [(seed_document(), seed_analysis())])
    assert shown.strip()
    assert len(shown) <= 6_000
    assert "Lavrov" in shown or name == "html"


def test_subjects_are_the_article_its_chosen_speaker_and_quote() -> None:
    document, analysis = seed_document(), seed_analysis()
    speaker = next(s for s in analysis.speakers if s.name == "Sergey Lavrov")
    found = subjects_of(document, analysis, speaker=speaker.id, quote=speaker.quotes[0])
    assert [subject.title for subject in found] == ["This article", "Only Sergey Lavrov", "Only the chosen quote"]
    counts = [len(subject.articles[0][1].quotes) for subject in found]
    assert counts == [len(analysis.quotes), len(speaker.quotes), 1]
    assert len(subjects_of(document, analysis)) == 1


def test_a_search_and_a_person_export_their_quotes_alone(library: Library) -> None:
    found = subject_of_search("speaker:lee sea").load(library)
    assert [(document.title, len(analysis.quotes)) for document, analysis in found] == [("Two", 1)]
    person = library.people.add("Ann Lee")
    kept = library.articles.list()
    library.people.link([PersonLink(person.number, one.id, "Ann Lee") for one in kept])
    said = subject_of_person(person.number, person.name).load(library)
    assert sorted((document.title, len(analysis.quotes)) for document, analysis in said) == [("One", 1), ("Two", 1)]


def test_names_of_files_are_fit_for_every_system() -> None:
    markdown, csl = (next(c for c in choices() if c.name == name) for name in ("markdown", "csl"))
    assert file_name(Subject("", 'A/B: "C"?\n<d>.'), markdown) == "A B C d.md"
    assert file_name(Subject("", " .. "), markdown) == "On Record.md"
    assert len(file_name(Subject("", "x" * 500), csl)) <= 90
    assert with_suffix(Path("/a/out"), csl) == Path("/a/out.csl.json")
    assert with_suffix(Path("/a/out.md"), csl) == Path("/a/out.csl.json")
    assert with_suffix(Path("/a/v1.2 notes"), markdown) == Path("/a/v1.2 notes.md")
    assert with_suffix(Path("/a/OUT.MD"), markdown) == Path("/a/OUT.MD")


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    data = render("json", [(seed_document(), seed_analysis())])
    write(tmp_path / "a.json", data)
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))[0]["title"].startswith("Taliban")
    with pytest.raises(OSError, match="missing"):
        write(tmp_path / "missing" / "a.json", data)
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
