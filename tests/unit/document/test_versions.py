from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Analysis, Document, Quote, QuoteKind, Span, Speaker, SpeakerKind, content_id
from desktop.document.versions import compare
from desktop.document.wording import Relation
from tests.samples import seed_analysis, seed_document


def account(*said: tuple[str, str]) -> tuple[Document, Analysis]:
    """An article of quotes: who, and what."""
    text, quotes, speakers = "", [], {}
    for number, (who, words) in enumerate(said, start=1):
        start = len(text)
        text += words + "\n"
        speakers.setdefault(who, []).append(f"q{number}")
        quotes.append(Quote(f"q{number}", QuoteKind.DIRECT, (Span(start, start + len(words)),), speaker=f"s-{who}"))
    people = tuple(Speaker(f"s-{who}", who, SpeakerKind.PERSON, tuple(ids)) for who, ids in speakers.items())
    identity = content_id(text)
    return Document(identity, text), Analysis(identity, "by hand", quotes=tuple(quotes), speakers=people)


def test_added_dropped_altered_and_reattributed() -> None:
    before = account(
        ("Bell", "The bridge will close in the month of May."),
        ("Carr", "Nobody has asked the people who live here."),
        ("Dunn", "We had no other choice than this one."),
        ("Bell", "It was never going to be a cheap repair."),
    )
    after = account(
        ("Bell", "It was never going to be a cheap repair."),
        ("Bell", "The bridge will close in the month of June."),
        ("Bell", "Nobody has asked the people who live here."),
        ("Eady", "I only heard about this from the newspaper."),
    )
    found = compare(before, after)
    assert [(p.speaker_after, p.after.id) for p in found.added if p.after] == [("Eady", "q4")]
    assert [(p.speaker_before, p.before.id) for p in found.dropped if p.before] == [("Dunn", "q3")]
    (altered,) = found.altered
    assert altered.alignment is not None
    assert altered.alignment.relation is Relation.ALTERED
    (moved,) = found.reattributed
    assert (moved.speaker_before, moved.speaker_after) == ("Carr", "Bell")


def test_the_same_words_twice_are_two_quotes() -> None:
    twice = account(("Bell", "No comment."), ("Carr", "No comment."))
    found = compare(twice, twice)
    assert not found.added
    assert not found.dropped
    assert not found.reattributed


def test_of_two_who_said_the_same_only_the_one_who_changed_is_reattributed() -> None:
    words = "The delegates met to mark the anniversary."
    article, one = account(("Bell", words), ("Carr", words), ("Dunn", "We had no other choice than this."))
    here = tuple(replace(quote, content=one.quotes[0].content) for quote in one.quotes[:2])
    before = replace(one, quotes=(here[0], replace(here[1], speaker="s-Dunn"), one.quotes[2]))
    after = replace(one, quotes=(here[1], here[0], one.quotes[2]))
    (moved,) = compare((article, before), (article, after)).reattributed
    assert (moved.speaker_before, moved.speaker_after) == ("Dunn", "Carr")


def test_an_account_differs_in_nothing_from_itself() -> None:
    article = seed_document(), seed_analysis()
    found = compare(article, article)
    assert [pair.before for pair in found.pairs] == [pair.after for pair in found.pairs] == list(article[1].quotes)
    assert not found.altered


@given(st.sets(st.integers(0, 7)), st.sets(st.integers(0, 7)))
def test_every_quote_is_in_exactly_one_pair(first: set[int], second: set[int]) -> None:
    document, analysis = seed_document(), seed_analysis()

    def part(kept: set[int]) -> Analysis:
        return replace(analysis, quotes=tuple(q for n, q in enumerate(analysis.quotes) if n in kept))

    found = compare((document, part(first)), (document, part(second)))
    assert sorted(p.before.id for p in found.pairs if p.before) == sorted(f"q{n + 1}" for n in first)
    assert [p.after.id for p in found.pairs if p.after] == [f"q{n + 1}" for n in sorted(second)]
    assert {p.after.id for p in found.pairs if p.before and p.after} == {f"q{n + 1}" for n in first & second}
