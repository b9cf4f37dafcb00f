"""Gold attributions become tags and pointers, and those become the same attributions again."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.attribution.tagging import tag
from desktop.analysis.attribution.word_pieces import word_pieces
from desktop.document import Span
from desktop.training.articles import Attribution
from desktop.training.targets import LABELS, NOWHERE, bounds, targets
from tests.unit.training.oracle import TOKENIZER, Oracle

TEXT = """The mayor said the bridge would open in May.
“It is safe,” she added, “and it is ours.”
According to Ann Reed, nobody asked.
Experts doubt it."""


def spans(text: str, *words: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(word), text.index(word) + len(word)) for word in words)


def by_hand(*, content: tuple[str, ...], cue: str = "", source: str = "") -> Attribution:
    return Attribution(spans(TEXT, *content), spans(TEXT, cue) if cue else (), spans(TEXT, source) if source else ())


def again(text: str, gold: list[Attribution]) -> list[Attribution]:
    known = targets(text, word_pieces(text, TOKENIZER), gold)
    return [
        Attribution(t.content, (t.cue,) if t.cue else (), (t.source,) if t.source else ())
        for t in tag(text, Oracle(known))
    ]


def test_attributions_survive_the_way_to_tags_and_back() -> None:
    gold = [
        by_hand(content=("the bridge would open in May",), cue="said", source="The mayor"),
        by_hand(content=("“It is safe,”", "“and it is ours.”"), cue="added", source="she"),
        by_hand(content=("nobody asked",), cue="According to", source="Ann Reed"),
        by_hand(content=("doubt it",)),
    ]
    assert again(TEXT, gold) == gold


ROLES = st.permutations(["content", "more content", "cue", "source", "", ""])
LINE = st.tuples(
    ROLES,
    st.lists(st.lists(st.text("abcxyz", min_size=2, max_size=4), min_size=1, max_size=3), min_size=6, max_size=6),
    st.frozensets(st.sampled_from(["more content", "cue", "source"])),
    st.booleans(),
)


@st.composite
def annotated(draw: st.DrawFn) -> tuple[str, list[Attribution]]:
    """Lines of made-up words; in each one attribution, its parts in any order, some of them missing."""
    lines, gold = [], []
    start = 0
    for roles, words, missing, quoted in draw(st.lists(LINE, min_size=1, max_size=8)):
        places: dict[str, Span] = {}
        line = ""
        for role, part in zip(roles, words, strict=True):
            phrase = " ".join(part)
            phrase = f"“{phrase}”" if quoted and "content" in role else phrase
            line += " " if line else ""
            places[role] = Span(start + len(line), start + len(line) + len(phrase))
            line += phrase
        parts = {role: (span,) for role, span in places.items() if role and role not in missing}
        content = tuple(sorted(parts["content"] + parts.get("more content", ())))
        gold.append(Attribution(content, parts.get("cue", ()), parts.get("source", ())))
        lines.append(line)
        start += len(line) + 1
    return "\n".join(lines), gold


@given(annotated())
def test_made_up_attributions_survive_the_way_to_tags_and_back(case: tuple[str, list[Attribution]]) -> None:
    text, gold = case
    assert again(text, gold) == gold


@given(st.text("ab9 .“”\n", min_size=1, max_size=40), st.data())
def test_the_pieces_under_a_span_are_those_it_touches(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    pieces = word_pieces(text, TOKENIZER)
    first, last = bounds(pieces, Span(start, end))
    words = np.flatnonzero(pieces.starts < pieces.ends)
    touched = [i for i in words if pieces.starts[i] < end and pieces.ends[i] > start]
    assert [i for i in words if first <= i < last] == touched
    assert all(i in words for i in (first, last - 1) if first < last)


def test_a_content_over_two_lines_begins_anew_in_the_second() -> None:
    text = "He wrote: a b\nc d."
    pieces = word_pieces(text, TOKENIZER)
    known = targets(text, pieces, [Attribution(spans(text, "a b\nc d"), source=spans(text, "He"))])
    labels = [LABELS[tag] for tag in known.tags]
    assert labels[-6:] == ["B-C", "I-C", "O", "B-C", "I-C", "O"]


def test_where_the_source_is_not_known_there_is_nothing_to_learn_of_it() -> None:
    pieces = word_pieces(TEXT, TOKENIZER)
    unknown = Attribution(spans(TEXT, "nobody asked"), source_known=False)
    known = targets(TEXT, pieces, [unknown])
    assert known.sources == {}
    assert list(known.cues.values()) == [NOWHERE]


@pytest.mark.parametrize("text", ["", "\n\n", " "])
def test_nothing_to_tag_in_an_empty_text(text: str) -> None:
    known = targets(text, word_pieces(text, TOKENIZER), [])
    assert len(known.tags) == 0
