from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import (
    Analysis,
    Block,
    BlockRole,
    Certainty,
    Document,
    Entity,
    Mention,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)
from desktop.presentation.rows import NOBODY, PanelRows, panel_rows
from tests.samples import find, make_document, seed_analysis, seed_document


@pytest.fixture(scope="module")
def rows() -> PanelRows:
    document = seed_document()
    return panel_rows(document, seed_analysis(document))


def test_speakers_stand_in_order_of_first_statement_with_their_shares(rows: PanelRows) -> None:
    assert [s.id for s in rows.speakers] == ["s1", "s2", "s3", "s4", "s5"]
    assert sum(s.share for s in rows.speakers) == pytest.approx(1)
    assert [s.style for s in rows.speakers] == [0, 1, 2, 3, 4]


def test_a_card_says_who_the_speaker_is(rows: PanelRows) -> None:
    lavrov = rows.speakers[2]
    assert (lavrov.initials, lavrov.subtitle) == ("SL", "Russian Foreign Minister · also “Sergei Lavrov”")
    assert rows.speakers[0].subtitle == "organisation"
    assert [q.quote for q in lavrov.statements] == ["q3", "q4"]
    assert len(lavrov.mentions) == 3


def test_a_mixed_quote_is_cut_where_the_quotation_begins(rows: PanelRows) -> None:
    mixed = rows.quotes[2]
    assert [(p.text, p.verbatim) for p in mixed.pieces] == [
        ("the Kremlin and the Taliban have ", False),
        ("“a shared aim – fighting terrorism.”", True),
    ]
    assert (mixed.lead, mixed.certainty, mixed.speaker_name) == ("suggested", Certainty.CERTAIN, "Sergey Lavrov")


def _one_quote(text: str, quote: Quote, speaker: Speaker | None = None) -> PanelRows:
    document = Document("d", text, (Block(Span(0, len(text)), BlockRole.PARAGRAPH),))
    return panel_rows(document, Analysis("d", "test", (), (quote,), (speaker,) if speaker else ()))


def test_a_discontinuous_quote_shows_where_it_was_interrupted() -> None:
    text = "“We are here,” she said, “and we\nstay.”"
    spans = (find(text, "“We are here,”"), find(text, "“and we", "stay.”"))
    row = _one_quote(text, Quote("q1", QuoteKind.DIRECT, spans, verbatim=spans)).quotes[0]
    assert row.text == "“We are here,” … “and we stay.”"
    assert [p.verbatim for p in row.pieces] == [True, False, True]


def test_a_quote_that_nobody_is_named_for_says_so() -> None:
    row = _one_quote("It rained.", Quote("q1", QuoteKind.INDIRECT, (Span(0, 10),))).quotes[0]
    assert (row.speaker, row.speaker_name, row.initials, row.style) == (None, NOBODY, "–", None)
    assert row.paragraph == 1


def test_unnamed_sources_come_last_and_keep_their_number() -> None:
    text = "One. Two."
    quotes = (
        Quote("q1", QuoteKind.INDIRECT, (Span(0, 4),), speaker="s1"),
        Quote("q2", QuoteKind.INDIRECT, (Span(5, 9),), speaker="s2"),
    )
    speakers = (
        Speaker("s1", "a senior official", SpeakerKind.UNNAMED, ("q1",)),
        Speaker("s2", "Ana Petrova", SpeakerKind.PERSON, ("q2",)),
    )
    document = make_document(text)
    found = panel_rows(document, Analysis(document.id, "test", (), quotes, speakers)).speakers
    assert [(s.id, s.style) for s in found] == [("s2", 1), ("s1", 0)]
    assert found[1].subtitle == "unnamed source"


def test_entities_stand_by_label_and_number_of_mentions(rows: PanelRows) -> None:
    assert [e.name for e in rows.entities][:1] == ["Sergey Lavrov"]
    assert [e.label for e in rows.entities] == ["PERSON"] * 3 + ["ORG"] * 2 + ["GPE"] * 2
    assert [len(e.mentions) for e in rows.entities if e.label == "ORG"] == sorted(
        (len(e.mentions) for e in rows.entities if e.label == "ORG"), reverse=True
    )
    assert rows.entities[0].speaker == "s3"


def test_an_unknown_label_comes_after_the_known_ones() -> None:
    document = make_document("Alpha Beta")
    entities = (
        Entity("e1", "Alpha", "ZEBRA", (Mention(Span(0, 5)),)),
        Entity("e2", "Beta", "GPE", (Mention(Span(6, 10)),)),
    )
    found = panel_rows(document, Analysis(document.id, "test", entities)).entities
    assert [e.id for e in found] == ["e2", "e1"]


def test_an_empty_analysis_has_no_rows() -> None:
    document = make_document("Nothing is said here.")
    assert panel_rows(document, Analysis(document.id, "test")) == PanelRows()


@given(st.text(min_size=1, max_size=60), st.data())
def test_pieces_keep_every_word_of_the_content(text: str, data: st.DataObject) -> None:
    cut = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    content, verbatim = Span(cut[0], cut[3]), Span(cut[1], cut[2])
    inside = (verbatim,) if verbatim.length else ()
    if not content.length:
        return
    row = _one_quote(text, Quote("q1", QuoteKind.MIXED, (content,), verbatim=inside)).quotes[0]
    assert row.text.split() == content.of(text).split()
    said = "".join(p.text for p in row.pieces if p.verbatim)
    assert said.split() == "".join(v.of(text) for v in inside).split()


def test_two_quotations_in_a_row_stay_apart() -> None:
    text = "“We came” “we saw” and left."
    spans = (find(text, "“We came”"), find(text, "“we saw”"))
    row = _one_quote(text, Quote("q1", QuoteKind.MIXED, (Span(0, len(text)),), verbatim=spans)).quotes[0]
    assert row.text == text
