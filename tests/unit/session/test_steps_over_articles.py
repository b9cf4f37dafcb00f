"""One decision over hundreds of articles: undone and made again by windows that were opened later."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.document import Analysis, CorrectionKind
from desktop.library import Library, Statement
from desktop.presentation.person_changes import make_person
from desktop.session import Corrector
from tests.unit.library.articles import article

ARTICLES = 500
NAME, OTHER = "Sergey Lavrov", "The Minister"
SAID = "“We are calling for a total pullout of foreign forces, for the {number}th time”"
MORE = "“We shall rebuild the bridge before the winter comes to the valley”"
MADE = [article(f"Talks {number}", (NAME, SAID.format(number=number)), (OTHER, MORE)) for number in range(ARTICLES)]


def effective(library: Library) -> list[Analysis | None]:
    """What every article says now."""
    return [library.articles.effective(document.id) for document, _ in MADE]


def said(library: Library) -> list[Statement]:
    """What is found under both names: all but the numbers of rows, which are new whenever an article is indexed."""
    while library.catch_up():
        pass
    found = [one for name in (NAME, OTHER) for one in library.statements.of_name(name, limit=-1)]
    return sorted((replace(one, number=0) for one in found), key=lambda one: (one.article.number, one.quote_id))


@contextmanager
def window(path: Path) -> Iterator[tuple[Library, Corrector]]:
    """The library as it is opened after a start, with the first article in front."""
    library, trouble = Library.open(path)
    assert trouble is None
    with closing(library):
        corrector = Corrector(library, lambda: datetime(2026, 1, 2, tzinfo=UTC), lambda _: None)
        corrector.begin(MADE[0][0])
        corrector.take(MADE[0][1])
        yield library, corrector


def test_a_merge_over_500_articles_is_undone_and_made_again_exactly_after_restarts(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with window(path) as (library, corrector):
        with library.database.transaction():
            for document, analysis in MADE:
                library.articles.keep(document, analysis)
        make_person(library, OTHER)
        before, said_before = effective(library), said(library)
        corrector.decide_about(OTHER, CorrectionKind.MERGE, NAME, everywhere=True)
        merged = effective(library)
        assert {one.speaker for one in said(library)} == {NAME}
    assert Counter(one.speaker for one in said_before) == {NAME: ARTICLES, OTHER: ARTICLES}
    with window(path) as (library, corrector):
        corrector.undo()
    with window(path) as (library, _):
        assert effective(library) == before
        assert said(library) == said_before
    with window(path) as (library, corrector):
        corrector.redo()
    with window(path) as (library, _):
        assert effective(library) == merged
