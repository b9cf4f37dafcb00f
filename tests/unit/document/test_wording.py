from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Span
from desktop.document.wording import GAP, Change, Relation, align, fingerprints, probes, wording

WORDS = ["we", "are", "calling", "for", "a", "total", "pullout", "of", "foreign", "forces", "from", "the", "country"]
SAID = " ".join(WORDS)


def relation(first: str, second: str) -> Relation:
    return align(wording(first), wording(second)).relation


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("“We are calling for a total pull-out.”", "«we are calling, for a TOTAL pull‑out»", Relation.IDENTICAL),
        ("a total pullout of foreign forces", SAID, Relation.PART),
        (SAID, "a total pullout of foreign forces", Relation.WHOLE),
        ("We are calling for … foreign forces from the country", SAID, Relation.ELLIPSIS),
        ("We are calling for [...] foreign forces", SAID, Relation.ELLIPSIS),
        ("… a total pullout of foreign forces …", SAID, Relation.ELLIPSIS),
        (SAID.replace("total", "partial"), SAID, Relation.ALTERED),
        (SAID.replace("calling for", "not calling for"), SAID, Relation.ALTERED),
        ("We are calling for foreign forces from the country", SAID, Relation.ALTERED),
        ("It cost 1,000 dollars and 5.5 per cent", "it cost 1000 dollars and 5.5 per cent", Relation.IDENTICAL),
        ("It cost 5.5 per cent more", "it cost 55 per cent more", Relation.ALTERED),
        ("WE WANT IT, AND NOW", "We want it, and now", Relation.IDENTICAL),
        ("We will tell the US about it", "We will tell us about it", Relation.ALTERED),
        ("Erdogan's visit was a good one", "Erdoğan’s visit was a good one", Relation.IDENTICAL),
        ("We have always wanted peace here", "They never spoke of peace at all", Relation.UNRELATED),
        ("", SAID, Relation.UNRELATED),
        ("…", SAID, Relation.UNRELATED),
    ],
)
def test_relations(first: str, second: str, expected: Relation) -> None:
    assert relation(first, second) is expected


def test_differences_are_words_in_both_texts() -> None:
    first, second = "We want a partial pullout now, he said", "We want a total and final pullout, he said"
    one, other = wording(first), wording(second)
    changes = align(one, other).changes
    assert [piece.change for piece in changes] == [Change.REPLACED, Change.DROPPED]
    replaced, dropped = changes
    assert [w.span.of(first) for w in one[slice(*replaced.first)]] == ["partial"]
    assert [w.span.of(second) for w in other[slice(*replaced.second)]] == ["total", "and", "final"]
    assert [w.span.of(first) for w in one[slice(*dropped.first)]] == ["now"]


def test_parts_of_a_text_have_a_gap_between_them() -> None:
    text = "“We want,” she said, “peace.”"
    forms = [word.form for word in wording(text, [Span(0, 10), Span(21, len(text))])]
    assert forms == ["we", "want", GAP, "peace"]


@given(st.data())
def test_one_word_changed_is_never_the_same(data: st.DataObject) -> None:
    """Whatever is changed, dropped, added or moved inside, it is no longer called a faithful quotation."""
    at = data.draw(st.integers(1, len(WORDS) - 2))
    changed = list(WORDS)
    match data.draw(st.sampled_from(["replace", "drop", "add", "swap"])):
        case "replace":
            changed[at] = "otherwise"
        case "drop":
            del changed[at]
        case "add":
            changed.insert(at, "never")
        case _:
            changed[at], changed[at + 1] = changed[at + 1], changed[at]
    assert relation(" ".join(changed), SAID) in (Relation.ALTERED, Relation.UNRELATED)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30), st.lists(st.sampled_from(WORDS), max_size=30))
def test_pieces_cover_both_wordings_and_what_is_same_is_same(first: list[str], second: list[str]) -> None:
    one, other = wording(" ".join(first)), wording(" ".join(second))
    pieces = align(one, other).pieces
    assert [n for p in pieces for n in range(*p.first)] == list(range(len(one)))
    assert [n for p in pieces for n in range(*p.second)] == list(range(len(other)))
    for piece in pieces:
        same = [w.form for w in one[slice(*piece.first)]] == [w.form for w in other[slice(*piece.second)]]
        assert same == (piece.change is Change.SAME)


@given(st.lists(st.sampled_from(["ab", "cd", "ef", "gh", "ij"]), min_size=6, max_size=40), st.data())
def test_six_words_in_common_share_a_fingerprint(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 6))
    run = " ".join(words[start : start + 6])
    other = wording(f"quite something else before {run} and then some more")
    assert fingerprints(wording(" ".join(words))) & fingerprints(other)
    assert fingerprints(other) <= probes(other)
