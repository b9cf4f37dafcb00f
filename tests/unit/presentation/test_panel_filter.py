from __future__ import annotations

import pytest

from desktop.document import CERTAIN_FROM, LIKELY_FROM, Certainty
from desktop.presentation.panel_filter import PanelFilter, find_speaker
from desktop.presentation.rows import PanelRows, panel_rows
from tests.samples import seed_analysis, seed_document


@pytest.fixture(scope="module")
def rows() -> PanelRows:
    document = seed_document()
    return panel_rows(document, seed_analysis(document))


def test_no_filter_keeps_the_very_rows(rows: PanelRows) -> None:
    assert PanelFilter(rows).apply("", 0.0) is rows


def test_a_name_keeps_all_statements_of_the_speaker(rows: PanelRows) -> None:
    found = PanelFilter(rows).apply("botobekov")
    assert [(s.name, len(s.statements)) for s in found.speakers] == [("Uran Botobekov", 2)]
    assert [q.quote for q in found.quotes] == ["q7", "q8"]
    assert [e.name for e in found.entities] == ["Uran Botobekov"]


def test_words_of_a_statement_keep_that_statement_alone(rows: PanelRows) -> None:
    found = PanelFilter(rows).apply("pullout foreign")
    assert [(s.name, [q.quote for q in s.statements]) for s in found.speakers] == [("Sergey Lavrov", ["q4"])]
    assert found.speakers[0].share == next(s.share for s in rows.speakers if s.id == "s3")


def test_an_alias_finds_the_entity(rows: PanelRows) -> None:
    assert [e.name for e in PanelFilter(rows).apply("VOA").entities] == ["Voice of America"]


@pytest.mark.parametrize(
    ("least", "kept"),
    [
        (0.0, {Certainty.CERTAIN, Certainty.LIKELY, Certainty.DOUBTFUL}),
        (LIKELY_FROM, {Certainty.CERTAIN, Certainty.LIKELY}),
        (CERTAIN_FROM, {Certainty.CERTAIN}),
    ],
)
def test_certainty_hides_the_less_certain(rows: PanelRows, least: float, kept: set[Certainty]) -> None:
    found = PanelFilter(rows).apply("", least)
    assert {q.certainty for q in found.quotes} == kept
    assert {q.quote for s in found.speakers for q in s.statements} == {q.quote for q in found.quotes}
    assert all(s.statements for s in found.speakers)
    assert found.entities == rows.entities


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("s3", "s3"),
        ("Sergey Lavrov", "s3"),
        ("sergei lavrov", "s3"),
        ("LAVROV", "s3"),
        ("voa", "s2"),
        ("Baradar", "s4"),
        ("office of", "s1"),
        ("", None),
        ("Ghani Baradar Lavrov", None),
        ("Trump", None),
    ],
)
def test_a_speaker_is_found_by_id_name_alias_and_last_name(rows: PanelRows, wanted: str, found: str | None) -> None:
    assert find_speaker(rows, wanted) == found
