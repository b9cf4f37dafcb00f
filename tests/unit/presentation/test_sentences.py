from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Block, BlockRole, Document, Span
from desktop.presentation.sentences import sentence_around


def document(text: str) -> Document:
    return Document(id="d", text=text, blocks=(Block(Span(0, len(text)), BlockRole.PARAGRAPH),))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("It rained. Ann Lee sang. All left.", "Lee", "Ann Lee sang."),
        (
            "Dr. Ann Lee met J. F. Cole in the U.S. Senate. All left.",
            "Cole",
            "Dr. Ann Lee met J. F. Cole in the U.S. Senate.",
        ),
        ("“Go!” Ann said. “Now.” They went.", "Ann", "Ann said."),
        ("Prices rose 3.5 percent, Ann said", "Ann", "Prices rose 3.5 percent, Ann said"),
        ("Why? Because Ann (the baker) knew! Yes.", "baker", "Because Ann (the baker) knew!"),
    ],
)
def test_the_sentence_around_a_word(text: str, word: str, expected: str) -> None:
    assert sentence_around(document(text), text.index(word)).of(text) == expected


def test_outside_every_block_there_is_no_sentence() -> None:
    made = Document(id="d", text="One.\n\nTwo.", blocks=(Block(Span(6, 10), BlockRole.PARAGRAPH),))
    assert sentence_around(made, 1) == Span(1, 2)


@given(st.text(alphabet="aB .!?”“\nDr", max_size=60).filter(lambda t: bool(t.strip())), st.data())
def test_the_sentence_lies_in_the_text_and_holds_the_place(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    found = sentence_around(document(text), at)
    assert 0 <= found.start < found.end <= len(text)
    assert found.start <= at
    assert at < found.end or text[at].isspace()
