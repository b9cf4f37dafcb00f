from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.presentation.search import TextSearch


def found(text: str, query: str, *, whole_words: bool = False) -> list[str]:
    return [span.of(text) for span in TextSearch(text).find(query, whole_words=whole_words)]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Talks, talks, TALKS", "talks", ["Talks", "talks", "TALKS"]),
        ("Zoë met Zoe", "zoe", ["Zoë", "Zoe"]),
        ("Zoe\u0308 met", "zoë", ["Zoe\u0308"]),
        ("He said “no” and «no»", '"no"', ["“no”", "«no»"]),
        ("It’s Russia's", "'s", ["’s", "'s"]),
        ("one–two one-two", "one-two", ["one–two", "one-two"]),
        ("broken\nline\u00a0here", "broken line here", ["broken\nline\u00a0here"]),
        ("die Straße", "strasse", ["Straße"]),
        ("of\u00adfice", "office", ["of\u00adfice"]),
        ("the ﬁrst", "fir", ["ﬁr"]),
        ("😀 ok 😀", "ok", ["ok"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("anything", "", []),
        ("any thing", "  ", []),
        ("short", "longer than the text", []),
    ],
)
def test_finds_what_a_reader_means(text: str, query: str, expected: list[str]) -> None:
    assert found(text, query) == expected


def test_whole_words_leave_parts_of_words_out() -> None:
    text = "man, woman, mankind; a man’s work. Man"
    assert found(text, "man", whole_words=True) == ["man", "man", "Man"]
    assert len(found(text, "man")) == 5


def test_a_whole_word_query_may_begin_or_end_with_a_sign() -> None:
    assert found("said: “no”they", "“no”", whole_words=True) == ["“no”"]


@given(st.text(), st.text(min_size=1, max_size=3))
def test_hits_are_in_order_inside_the_text_and_apart(text: str, query: str) -> None:
    hits = TextSearch(text).find(query)
    ends = [0, *(hit.end for hit in hits)]
    assert all(0 <= before <= hit.start < hit.end <= len(text) for before, hit in zip(ends, hits, strict=False))


@given(st.text(max_size=20), st.text(min_size=1, max_size=10).filter(str.strip), st.text(max_size=20))
def test_what_stands_in_the_text_is_found(before: str, words: str, after: str) -> None:
    hits = TextSearch(before + words + after).find(words)
    folds_to_nothing = not TextSearch(words).find(words)
    assert hits or folds_to_nothing
