"""A library exported and brought back into an empty one is the same library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.document import Correction, CorrectionKind, words
from desktop.errors import ReaderError
from desktop.library import Library, note_on
from desktop.library.database import connect
from desktop.presentation.bringing_back import bring_back, import_files, import_words, undo_import
from desktop.presentation.exporting import render
from tests.unit.library.articles import article

FORMS = ("json", "jsonl", "webannotation")
PEOPLE = st.sampled_from(["Ann Lee", "José Díaz", "Zoë “Z” O’Neill", "\N{GRINNING FACE}"])
SAID = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30).map(lambda said: f"“{said}”")


def opened() -> Library:
    return Library(connect(":memory:"))


@pytest.fixture
def library() -> Iterator[Library]:
    library = opened()
    yield library
    library.close()


def write(library: Library, form: str, file: Path) -> None:
    """All of a library as an export."""
    ids = [one.id for one in library.articles.list(order="title")]
    kept = [(library.articles.document(one), library.articles.effective(one)) for one in ids]
    articles = [(document, analysis) for document, analysis in kept if analysis is not None]
    file.write_bytes(render(form, articles, {one: library.notes.of_article(one) for one in ids}))


def state(library: Library) -> object:
    """What an export carries: texts, who said what as corrected, notes."""
    return [
        (
            library.articles.document(one.id),
            library.articles.effective(one.id),
            [(n.span, n.words, n.before, n.after, n.body, n.colour, n.made_at, n.changed_at) for n in notes],
        )
        for one in library.articles.list(order="title")
        for notes in [library.notes.of_article(one.id)]
    ]


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    said=st.lists(st.tuples(PEOPLE, SAID), min_size=1, max_size=4),
    after=PEOPLE,
    body=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)
@example(said=[("Ann Lee", "“0”")], after="Ann Lee", body="\x85")  # a line end to Python, not to JSON Lines
def test_export_and_import_is_identity(
    tmp_path: Path, form: str, said: list[tuple[str, str]], after: str, body: str
) -> None:
    one, other = opened(), opened()
    try:
        for title in ("One", "Two"):
            document, analysis = article(title, *said, outlet="Voice", date="1 May 2024")
            one.keep(document, analysis)
            spoken = analysis.quotes[0].content
            one.append(
                Correction(
                    CorrectionKind.REASSIGN, document.id, spoken, words(spoken, document.text), said[0][0], after
                )
            )
            note = one.notes.add(note_on(document, spoken[0], body=body, colour="blue"))
            one.notes.change(note.number, body=body + "!", colour="")
        write(one, form, tmp_path / "export")
        bring_back(other, tmp_path / "export")
        assert state(other) == state(one)
        assert not any(done.is_new or done.notes for done in bring_back(other, tmp_path / "export"))
        assert state(other) == state(one)
    finally:
        one.close()
        other.close()


def test_an_article_that_is_there_gets_the_notes_it_lacks_and_an_import_is_undone(
    library: Library, tmp_path: Path
) -> None:
    document, analysis = article("One", ("Ann Lee", "“We will go”"))
    other, found = article("Two", ("Ann Lee", "“Or we will not”"))
    library.keep(document, analysis)
    away = opened()
    for kept in ((document, analysis), (other, found)):
        away.keep(*kept)
        away.notes.add(note_on(kept[0], analysis.quotes[0].content[0], body="Really?"))
    write(away, "webannotation", tmp_path / "a.jsonld")
    away.close()
    (tmp_path / "b.json").write_text("[1]")
    (tmp_path / "c.onrecord").write_bytes(b"PK\x03\x04...")

    done = import_files(library, [tmp_path / name for name in ("a.jsonld", "b.json", "c.onrecord", "gone.json")])
    assert [name for name, _ in done.failures] == ["b.json", "c.onrecord", "gone.json"]
    assert import_words(done) == "1 article imported. 1 article was there already. 2 notes added."
    assert [note.body for note in library.notes.of_article(document.id)] == ["Really?"]
    undo_import(library, done)
    assert [one.id for one in library.articles.list()] == [document.id]
    assert library.notes.of_article(document.id) == ()


def test_a_backup_is_not_imported(library: Library, tmp_path: Path) -> None:
    library.back_up(tmp_path / "library.onrecord")
    with pytest.raises(ReaderError, match="restored"):
        bring_back(library, tmp_path / "library.onrecord")
