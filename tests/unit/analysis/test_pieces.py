from __future__ import annotations

from desktop.analysis.pieces import MAX_PIECE, line_blocks, pieces, readable
from desktop.document import Block, BlockRole, Document, Span


def spans(text: str, *blocks: Block) -> list[str]:
    return [piece.span.of(text) for piece in pieces(Document("x", text, blocks))]


def test_lines_are_paragraphs_where_a_document_has_no_blocks() -> None:
    assert spans("One.\n\n  Two.  \n") == ["One.", "\n\n  ", "Two.", "  \n"]


def test_removed_blocks_are_not_prose() -> None:
    blocks = (Block(Span(0, 4), BlockRole.PARAGRAPH), Block(Span(5, 9), BlockRole.REMOVED))
    assert [p.prose for p in pieces(Document("x", "Text Junk", blocks))] == [True, False, False]


def test_a_long_line_is_cut_behind_a_sentence() -> None:
    text = "This is one sentence. " * (MAX_PIECE // 10)
    found = spans(text.rstrip())
    assert "".join(found) == text.rstrip()
    assert all(len(piece) <= MAX_PIECE for piece in found)
    assert all(piece.rstrip().endswith(".") for piece in found)


def test_a_line_without_sentences_is_cut_between_words() -> None:
    found = spans("word " * MAX_PIECE)
    assert all(len(piece) <= MAX_PIECE and piece.strip("word ") == "" for piece in found)
    assert all(piece.startswith("word") for piece in found if piece.strip())


def test_a_line_without_spaces_is_cut_all_the_same() -> None:
    assert [len(piece) for piece in spans("x" * (2 * MAX_PIECE + 1))] == [MAX_PIECE, MAX_PIECE, 1]


def test_readable_keeps_the_length_and_mends_what_the_parser_cannot_take() -> None:
    assert readable("Mr.\u00a0Lee\nsaid \ud800") == "Mr. Lee said \ufffd"


def test_line_blocks_leave_out_empty_lines() -> None:
    assert [block.span for block in line_blocks("a\n \n\nb c ")] == [Span(0, 1), Span(5, 8)]
