"""The headings of a text, to go to."""

from __future__ import annotations

from desktop.document import Block, BlockRole, Document, Span
from desktop.presentation.contents import contents, heading_at


def made(*parts: tuple[str, BlockRole, int]) -> Document:
    blocks, start = [], 0
    for text, role, level in parts:
        blocks.append(Block(Span(start, start + len(text)), role, level))
        start += len(text) + 2
    return Document("d", "\n\n".join(text for text, _, _ in parts), tuple(blocks))


BOOK = made(
    ("A title", BlockRole.HEADLINE, 1),
    ("Long enough to be the sentence that stands under a headline and says what all of this is about. " * 2,
     BlockRole.SUBHEAD, 2),
    ("Some words.", BlockRole.PARAGRAPH, 0),
    ("First\npart", BlockRole.SUBHEAD, 3),
    ("More words.", BlockRole.PARAGRAPH, 0),
)  # fmt: skip


def test_headings_come_in_order_with_their_depth() -> None:
    found = contents(BOOK)
    assert [(heading.text, heading.depth) for heading in found] == [("A title", 0), ("First part", 1)]
    assert found[1].span.of(BOOK.text) == "First\npart"
    assert 0.0 == found[0].share < found[1].share < 1.0


def test_a_place_stands_under_the_last_heading_before_it() -> None:
    found = contents(BOOK)
    assert heading_at(found, BOOK.text.index("Some")) == 0
    assert heading_at(found, BOOK.text.index("More")) == 1
    assert heading_at(found[1:], 0) is None


def test_a_text_without_headings_has_none() -> None:
    assert contents(made(("Some words.", BlockRole.PARAGRAPH, 0))) == ()
