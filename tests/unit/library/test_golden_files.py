"""Files that earlier versions wrote keep opening for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.library import Library
from desktop.library.database import connect

DATA = Path(__file__).resolve().parents[2] / "data"


def test_a_library_of_the_third_shape_says_what_it_said(tmp_path: Path) -> None:
    """Two articles with one person, a decision, a note: as they were kept when the shape was new."""
    path = Path(shutil.copy(DATA / "library-v3.sqlite", tmp_path / "library.sqlite"))
    library = Library(connect(path), path)
    try:
        assert sorted(article.title for article in library.articles.list()) == ["Article 1", "Article 2"]
        (person,) = library.people.all()
        statements = library.statements.of_person(person.number)
        assert [statement.speaker for statement in statements] == ["Amy Jones", "Amy Jones"]
        assert {statement.role for statement in statements} == {"epidemiologist", "doctor"}
        (decision,) = library.corrections(statements[1].article.id)
        assert (decision.subject, decision.after, decision.batch) == ("Amy Jones", "doctor", "b")
        (note,) = library.notes.of_article(statements[1].article.id)
        assert note.body == "Really?"
        assert library.search("house").quotes_total == 2
        assert library.same_words.of(statements[0])[0].statement.number == statements[1].number
    finally:
        library.close()
