from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.presentation.pagination import Row, glued_lines, pages


def rows(heights: list[tuple[float, bool]]) -> list[Row]:
    made, top = [], 40.0
    for height, glued in heights:
        made.append(Row(top, top + height, glued))
        top += height + 2
    return made


@given(st.lists(st.tuples(st.floats(1, 150), st.booleans()), max_size=40))
def test_every_row_is_on_one_page_and_pages_are_not_overfull(heights: list[tuple[float, bool]]) -> None:
    made = rows(heights)
    found = pages(made, 100)
    assert [n for page in found for n in range(page.first, page.last)] == list(range(len(made)))
    assert all(page.bottom - page.top <= 100 for page in found if page.last - page.first > 1)


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_glued_rows_stay_together_where_they_fit(glued: list[bool]) -> None:
    made = rows([(18.0, stays) for stays in glued])
    for page, after in pairwise(pages(made, 100)):
        held = 0
        while after.first - held > 0 and made[after.first - held - 1].glued:
            held += 1
        assert held == 0 or held >= page.last - page.first


def test_the_first_two_and_the_last_two_lines_of_a_paragraph_are_never_parted() -> None:
    assert [glued_lines(n) for n in range(6)] == [
        [],
        [False],
        [True, False],
        [True, True, False],
        [True, False, True, False],
        [True, False, False, True, False],
    ]


def test_nothing_needs_no_page() -> None:
    assert pages([], 100) == ()
