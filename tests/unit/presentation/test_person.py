"""The page of a person: statements, who they are, charts, decisions and their undoing, export."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.document import (
    Analysis,
    Correction,
    CorrectionKind,
    Document,
    Polarity,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
    content_id,
)
from desktop.library import Library
from desktop.presentation.person import PersonKey, page_of_name, page_of_person, person_page, with_contexts
from desktop.presentation.person_changes import (
    decide,
    export_person,
    make_person,
    speaker_formats,
    take_back,
    unmake_person,
    watch,
)
from tests.unit.library.making import Said, article

LAVROV = "Sergey Lavrov"
DATES = ("2017-03-02", "2019-05-31", "", "2021-11-20")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made, _ = Library.open(tmp_path / "library.sqlite")
    for number, date in enumerate(DATES):
        said = [
            Said(LAVROV, f"we want a pullout, the {number}th time", marks=True),
            Said("Ashraf Ghani", "there is no pullout"),
            Said(LAVROV, f"that he would come again, {number}", polarity=Polarity.DENIED, certainty=0.3),
        ]
        made.keep(*article(said, title=f"Talks {number}", date=date, outlet="VOA" if number else "AP"))
    yield made
    made.close()


def test_statements_come_by_date_the_latest_first_and_without_one_last(library: Library) -> None:
    page = page_of_name(library, LAVROV)
    assert [row.date for row in page.said] == [d or "No date" for d in sorted(DATES, reverse=True) for _ in (1, 2)]
    assert (len(page.said), page.verbatim) == (8, 4)
    assert page.facts == "8 statements · 4 articles · 2 outlets · 2017–2021"
    assert {row.remark for row in page.said} == {"", "doubtful, denied"}


def test_the_page_has_the_name_that_the_reader_gave(library: Library) -> None:
    number = make_person(library, LAVROV)
    articles = [link.article for link in library.people.links_of(number)]
    kind = CorrectionKind.RENAME
    step = [Correction(kind, one, (), "", "", "S. V. Lavrov", subject=LAVROV) for one in articles]
    library.append_all(step)
    page = person_page(library, PersonKey(number, LAVROV))
    assert (page.key, page.name) == (PersonKey(number, "S. V. Lavrov"), "S. V. Lavrov")
    assert page.others == ()
    library.withdraw_all(step)
    assert person_page(library, page.key).name == LAVROV


def test_of_too_many_statements_the_latest_are_shown_and_the_others_are_not_forgotten(
    library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = page_of_name(library, LAVROV)
    monkeypatch.setattr("desktop.presentation.person.MOST", 3)
    page = page_of_name(library, LAVROV)
    assert page.said == whole.said[:3]
    assert page.facts == "8 statements · the latest 3 of them here · 2 articles · 1 outlet · 2019–2021"
    number = make_person(library, LAVROV)
    assert page_of_person(library, number).said == page.said
    assert page_of_person(library, number).facts == page.facts
    export_person(library, key=PersonKey(number, LAVROV), name="jsonl", target=tmp_path / "all.jsonl")
    assert sum(len(json.loads(line)["quotes"]) for line in (tmp_path / "all.jsonl").read_text().splitlines()) == 8


def test_verbatim_words_are_told_from_the_others(library: Library) -> None:
    said = page_of_name(library, LAVROV).said
    assert {piece.verbatim for row in said if row.is_verbatim for piece in row.pieces} == {True}
    assert {piece.verbatim for row in said if not row.is_verbatim for piece in row.pieces} == {False}


def test_the_words_in_marks_are_told_from_those_around_them(library: Library) -> None:
    text = "Ann Lee said it was “a shared aim” for all, and more: it was right."
    content = (Span(13, 42), Span(54, 66))
    quote = Quote("q1", QuoteKind.MIXED, content, verbatim=(Span(20, 34),), speaker="s1")
    speaker = Speaker("s1", "Ann Lee", SpeakerKind.PERSON, ("q1",))
    document = Document(content_id(text), text, title="Aims")
    library.keep(document, Analysis(document.id, "by hand", (), (quote,), (speaker,)))
    row = page_of_name(library, "Ann Lee").said[0]
    assert [(piece.text, piece.verbatim) for piece in row.pieces] == [
        ("it was ", False),
        ("“a shared aim”", True),
        (" for all", False),
        (" … ", False),
        ("it was right", False),
    ]
    assert row.text == "it was “a shared aim” for all … it was right"


def test_contexts_lead_to_the_words_or_follow_them(library: Library) -> None:
    rows = with_contexts(library, page_of_name(library, LAVROV).said)
    assert all(row.context.endswith("Sergey Lavrov said") for row in rows)
    text = "“I go,” said Ann Lee.\nNext."
    quote = Quote("q1", QuoteKind.DIRECT, (Span(0, 7),), speaker="s1")
    speaker = Speaker("s1", "Ann Lee", SpeakerKind.PERSON, ("q1",))
    document = Document(content_id(text), text, title="Left")
    library.keep(document, Analysis(document.id, "by hand", (), (quote,), (speaker,)))
    alone = with_contexts(library, page_of_name(library, "Ann Lee").said)
    assert [(row.context, row.sequel) for row in alone] == [("", "said Ann Lee.")]


def test_charts_count_every_statement_once(library: Library) -> None:
    charts = page_of_name(library, LAVROV).charts
    assert sum(bar.total for bar in charts.timeline) + charts.undated == 8
    assert [bar.label for bar in charts.timeline] == ["2017", "2018", "2019", "2020", "2021"]
    assert [(bar.verbatim, bar.paraphrase) for bar in charts.timeline[:2]] == [(1, 1), (0, 0)]
    assert [(b.name, b.articles) for b in charts.beside] == [("Ashraf Ghani", 4)]
    assert [(v.outlet, v.statements, v.theirs) for v in charts.voices] == [("VOA", 9, 6), ("AP", 3, 2)]


def test_a_decision_holds_and_its_undoing_leaves_no_trace(library: Library) -> None:
    number = make_person(library, "Ashraf Ghani")
    before = library.people.links_of(number)
    link = before[0]
    decided = decide(library, person=number, article=link.article, name=link.name, same=False)
    assert len(page_of_person(library, number).said) == 3
    assert len(page_of_person(library, number).links) == 3
    take_back(library, decided)
    assert library.people.links_of(number) == before
    fresh = decide(library, person=number, article="nowhere", name="X", same=True)
    take_back(library, fresh)
    assert library.people.links_of(number) == before


def test_a_name_becomes_one_person_when_the_reader_says_so(library: Library) -> None:
    number = make_person(library, "Ashraf Ghani")
    assert len(page_of_person(library, number).said) == 4
    unmake_person(library, number)
    assert library.people.get(number) is None


def test_who_is_watched_is_a_person(library: Library) -> None:
    key = watch(library, PersonKey(None, "Ashraf Ghani"))
    assert key.number is not None
    assert person_page(library, key).watched


@pytest.mark.parametrize("name", sorted(speaker_formats()))
def test_everything_somebody_said_can_be_written_in_every_format(library: Library, tmp_path: Path, name: str) -> None:
    key = page_of_name(library, LAVROV).key
    target = tmp_path / f"lavrov.{name}"
    assert export_person(library, key=key, name=name, target=target) == 4
    assert target.stat().st_size
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".onrecord")] == []


def test_an_export_has_nobody_elses_words(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "lavrov.jsonl"
    export_person(library, key=page_of_name(library, LAVROV).key, name="jsonl", target=target)
    lines = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert {speaker["name"] for line in lines for speaker in line["speakers"]} == {LAVROV}
