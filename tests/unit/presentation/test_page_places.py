"""Places of words on pages."""

from __future__ import annotations

from desktop.document import PagePlace, Span
from desktop.presentation.page_places import PageBox, boxes

PLACES = (
    PagePlace(Span(0, 10), 0, 50, 100, 200, 12),
    PagePlace(Span(11, 21), 0, 50, 114, 200, 12),
    PagePlace(Span(22, 32), 1, 50, 40, 100, 12),
)


def test_words_in_one_line_have_their_share_of_it() -> None:
    assert boxes(PLACES, [Span(2, 5)]) == [PageBox(0, 90, 100, 60, 12)]


def test_words_over_lines_and_pages_have_a_box_in_each() -> None:
    assert boxes(PLACES, [Span(5, 27)]) == [
        PageBox(0, 150, 100, 100, 12),
        PageBox(0, 50, 114, 200, 12),
        PageBox(1, 50, 40, 50, 12),
    ]


def test_white_space_between_lines_has_none() -> None:
    assert boxes(PLACES, [Span(10, 11), Span(40, 50)]) == []
