from __future__ import annotations

from desktop.presentation.comparison import pair_to_compare, statements_of_two
from desktop.presentation.rows import PanelRows, panel_rows
from tests.samples import seed_analysis, seed_document

ROWS = panel_rows(seed_document(), seed_analysis())


def test_the_statements_of_two_are_in_order_of_the_text() -> None:
    found = statements_of_two(ROWS, "s5", "s2")
    assert [row.quote for row in found] == ["q2", "q6", "q7", "q8"]
    assert statements_of_two(ROWS, "s5", "s5") == statements_of_two(ROWS, "", "s5")


def test_the_chosen_speaker_is_compared_with_who_says_most_and_the_first_stands_left() -> None:
    assert pair_to_compare(ROWS, "s4") == ("s2", "s4")
    assert pair_to_compare(ROWS, "s2") == ("s2", "s3")
    assert pair_to_compare(ROWS, None) == ("s2", "s3")
    assert pair_to_compare(ROWS, "unknown") == ("s2", "s3")


def test_one_speaker_is_no_comparison() -> None:
    assert pair_to_compare(PanelRows(speakers=ROWS.speakers[:1]), None) is None
