from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import (
    Analysis,
    Correction,
    CorrectionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
    merge,
    words,
)
from desktop.document.corrections import replay
from tests.samples import find, seed_analysis, seed_document

DOCUMENT = seed_document()
ANALYSIS = seed_analysis(DOCUMENT)
KIND = CorrectionKind


def on(quote: str, kind: CorrectionKind, after: str = "", *, before: str = "") -> Correction:
    """A decision about one quote of the sample."""
    target = next(q for q in ANALYSIS.quotes if q.id == quote).content
    return Correction(kind, DOCUMENT.id, target, words(target, DOCUMENT.text), before, after)


def about(subject: str, kind: CorrectionKind, after: str = "") -> Correction:
    """A decision about a speaker or an entity."""
    return Correction(kind, DOCUMENT.id, (), "", after=after, subject=subject)


def missed(begin: str, end: str, name: str) -> Correction:
    span = find(DOCUMENT.text, begin, end)
    return Correction(KIND.MISSED_QUOTE, DOCUMENT.id, (span,), span.of(DOCUMENT.text), after=name)


def said_by(analysis: Analysis, name: str) -> tuple[str, ...]:
    return next((speaker.quotes for speaker in analysis.speakers if speaker.name == name), ())


def test_one_or_all() -> None:
    one = merge(ANALYSIS, [on("q3", KIND.REASSIGN, "Uran Botobekov")])
    assert said_by(one, "Uran Botobekov") == ("q3", "q7", "q8")
    assert said_by(one, "Sergey Lavrov") == ("q4",)
    everything = merge(ANALYSIS, [about("Sergey Lavrov", KIND.REASSIGN_ALL, "Uran Botobekov")])
    assert said_by(everything, "Uran Botobekov") == ("q3", "q4", "q7", "q8")
    assert said_by(everything, "Sergey Lavrov") == ()
    assert "Sergey Lavrov" in {entity.name for entity in everything.entities}


def test_merge_keeps_the_name_it_goes_to_and_joins_the_entities() -> None:
    there = merge(ANALYSIS, [about("Uran Botobekov", KIND.MERGE, "Sergey Lavrov")])
    back = merge(ANALYSIS, [about("Sergey Lavrov", KIND.MERGE, "Uran Botobekov")])
    for analysis, name, gone in ((there, "Sergey Lavrov", "Uran Botobekov"), (back, "Uran Botobekov", "Sergey Lavrov")):
        assert said_by(analysis, name) == ("q3", "q4", "q7", "q8")
        assert gone not in {speaker.name for speaker in analysis.speakers}
        (entity,) = (e for e in analysis.entities if e.name == name)
        assert gone in entity.aliases
        assert len(entity.mentions) == sum(len(e.mentions) for e in ANALYSIS.entities if e.id in ("e1", "e3"))
    itself = about("Sergey Lavrov", KIND.MERGE, "Sergey Lavrov")
    assert merge(ANALYSIS, [itself]) == ANALYSIS


def test_rename_keeps_the_old_name_as_a_form_of_it() -> None:
    analysis = merge(ANALYSIS, [about("Sergey Lavrov", KIND.RENAME, "Sergei Viktorovich Lavrov")])
    assert said_by(analysis, "Sergei Viktorovich Lavrov") == ("q3", "q4")
    assert "Sergey Lavrov" in next(e for e in analysis.entities if e.id == "e1").aliases


def test_split_kind_role_label_and_nobody() -> None:
    analysis = merge(
        ANALYSIS,
        [
            on("q8", KIND.SPLIT, "Another Botobekov"),
            about("Voice of America", KIND.SPEAKER_KIND, "document"),
            about("Sergey Lavrov", KIND.ROLE, "minister"),
            about("Taliban", KIND.LABEL, "NORP"),
            about("Mullah Abdul Ghani Baradar", KIND.NEVER_A_PERSON),
        ],
    )
    speakers = {speaker.name: speaker for speaker in analysis.speakers}
    assert speakers["Another Botobekov"].quotes == ("q8",)
    assert speakers["Voice of America"].kind is SpeakerKind.DOCUMENT
    assert speakers["Sergey Lavrov"].role == "minister"
    assert next(e.label for e in analysis.entities if e.name == "Taliban") == "NORP"
    assert "Mullah Abdul Ghani Baradar" not in speakers
    assert "e2" not in {entity.id for entity in analysis.entities}
    assert next(q for q in analysis.quotes if q.id == "q5").speaker is None


def test_a_missed_quote_takes_its_place_and_its_kind_from_the_words() -> None:
    quoted = find(DOCUMENT.text, "“committed to peace”")
    added = Correction(KIND.MISSED_QUOTE, DOCUMENT.id, (quoted,), quoted.of(DOCUMENT.text), after="Jane Roe")
    analysis = merge(ANALYSIS, [added])
    (quote,) = (q for q in analysis.quotes if q.content == (quoted,))
    assert (quote.id, quote.kind, quote.verbatim) == ("m1", QuoteKind.DIRECT, (quoted,))
    assert said_by(analysis, "Jane Roe") == ("m1",)
    assert [q.content[0] for q in analysis.quotes] == sorted(q.content[0] for q in analysis.quotes)


def test_of_two_who_said_the_same_the_one_that_is_meant() -> None:
    span = (Span(0, 20),)
    quotes = (Quote("q1", QuoteKind.INDIRECT, span, speaker="s1"), Quote("q2", QuoteKind.INDIRECT, span, speaker="s2"))
    speakers = (
        Speaker("s1", "The ministry", SpeakerKind.ORGANIZATION, ("q1",)),
        Speaker("s2", "The radio", SpeakerKind.ORGANIZATION, ("q2",)),
    )
    analysis = Analysis("d", "by hand", quotes=quotes, speakers=speakers)
    moved = merge(analysis, [Correction(KIND.REASSIGN, "d", span, "", "The radio", "Ann Lee")])
    assert {s.name: s.quotes for s in moved.speakers} == {"The ministry": ("q1",), "Ann Lee": ("q2",)}
    gone = merge(analysis, [Correction(KIND.NOT_A_QUOTE, "d", span, "", "The radio")])
    assert [quote.id for quote in gone.quotes] == ["q1"]


def test_what_finds_nothing_is_told_and_changes_nothing() -> None:
    nowhere = replace(on("q3", KIND.REASSIGN, "Somebody"), target=(Span(1, 2),))
    nobody = about("Nobody", KIND.ROLE, "a role")
    done = replay(ANALYSIS, [nowhere, nobody, replace(on("q3", KIND.NOT_A_QUOTE), document="another")])
    assert done.idle == (nowhere, nobody)
    assert done.analysis == ANALYSIS


def test_a_speaker_that_is_named_otherwise_now_is_found_by_a_quote() -> None:
    decision = replace(about("The Foreign Minister", KIND.ROLE, "minister"), target=on("q3", KIND.ROLE).target)
    (lavrov,) = (s for s in merge(ANALYSIS, [decision]).speakers if s.name == "Sergey Lavrov")
    assert lavrov.role == "minister"


DISJOINT = (
    on("q1", KIND.REASSIGN, "Jane Roe"),
    on("q2", KIND.NOT_A_QUOTE),
    on("q7", KIND.SPLIT, "Another Botobekov"),
    about("Sergey Lavrov", KIND.RENAME, "Sergei Lavrov"),
    about("Mullah Abdul Ghani Baradar", KIND.ROLE, "deputy"),
    about("Moscow", KIND.LABEL, "LOC"),
    missed("Afghan diplomats", "in Moscow", "Zed Abel"),
    missed("reportedly declared", "", "Abel Zed"),
)


@given(st.lists(st.sampled_from(DISJOINT), unique=True), st.randoms(use_true_random=False))
def test_the_order_of_decisions_about_different_things_does_not_matter(made: list[Correction], random: object) -> None:
    shuffled = list(made)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merge(ANALYSIS, shuffled) == merge(ANALYSIS, made)


KINDS_OF_SUBJECT = [KIND.REASSIGN_ALL, KIND.MERGE, KIND.RENAME, KIND.ROLE, KIND.LABEL, KIND.NEVER_A_PERSON]
NAMES = st.sampled_from(["Sergey Lavrov", "Uran Botobekov", "Taliban", "Jane Roe", "Voice of America", ""])
QUOTES = st.sampled_from([quote.id for quote in ANALYSIS.quotes])
DECISIONS = st.one_of(
    st.builds(on, QUOTES, st.sampled_from([KIND.REASSIGN, KIND.NOT_A_QUOTE]), NAMES),
    st.builds(about, NAMES, st.sampled_from(KINDS_OF_SUBJECT), NAMES.filter(bool)),
)


@given(st.lists(DECISIONS, max_size=6))
def test_whatever_is_decided_the_analysis_stays_whole(made: list[Correction]) -> None:
    analysis = merge(ANALYSIS, made)
    ids = [quote.id for quote in analysis.quotes]
    assert len(set(ids)) == len(ids)
    assert all(speaker.quotes for speaker in analysis.speakers)
    known = {speaker.id for speaker in analysis.speakers}
    assert {quote.speaker for quote in analysis.quotes} - {None} == known
    assert sorted(q for s in analysis.speakers for q in s.quotes) == sorted(q.id for q in analysis.quotes if q.speaker)
    assert len({speaker.name for speaker in analysis.speakers}) == len(analysis.speakers)
    entities = {entity.id for entity in analysis.entities}
    assert all(speaker.entity is None or speaker.entity in entities for speaker in analysis.speakers)


@pytest.mark.parametrize("kind", list(KIND))
def test_every_kind_of_decision_is_taken_up(kind: CorrectionKind) -> None:
    decision = replace(on("q3", kind, "document"), subject="Taliban" if kind is KIND.LABEL else "Sergey Lavrov")
    done = replay(ANALYSIS, [decision])
    assert done.idle == ()
    assert done.analysis != ANALYSIS
