"""What holds for the analysis of any text whatever."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.analysis.parsing import join, parse
from desktop.analysis.pieces import pieces, readable
from desktop.analysis.pipeline import ARTICLE_COMPONENTS
from desktop.document import Analysis, Block, BlockRole, Document, MentionKind, Span
from desktop.readers import raw_document
from tests.models import loaded

SLOW = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
ODD = st.sampled_from("\r\n\t \u00a0\u2028\u200b\ufeff\ud800\udfff😀“”\"'‘’«»(),.:;-–—/&é中ا\x00\x85Aa1")
WORDS = st.sampled_from(
    [
        "Ann Lee", "Dr. Bo Ek", "the Kremlin", "NATO (NATO)", "“Yes,”", "said", "she", "who", "according to", "told",
        "The minister", "Mr.", "’s", "(IS/ISH)", "of", "and", ":", "\n", "\n\n", "“", "”", "\"", ",", ".",
        "Sergei Petrov", "Sergey Petrov", "Petrov", "officials",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(ODD, max_size=80), st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=120))


def analysed(text: str) -> Analysis:
    return loaded().analyze(raw_document(text))


def spans(analysis: Analysis) -> list[Span]:
    found = [m.span for e in analysis.entities for m in e.mentions]
    for quote in analysis.quotes:
        found += [*quote.content, *quote.cue, *quote.source, *quote.verbatim, *(m.span for m in quote.evidence.chain)]
    return found


@given(st.text(ODD, max_size=200))
def test_pieces_tile_any_text(text: str) -> None:
    assert "".join(piece.span.of(text) for piece in pieces(Document("x", text))) == text


@given(st.text())
def test_readable_text_has_the_same_length_and_can_be_encoded(text: str) -> None:
    assert len(readable(text)) == len(text)
    readable(text).encode("utf-8")


@pytest.mark.model
@SLOW
@given(st.text(ODD, max_size=120))
def test_the_joined_doc_has_the_articles_own_offsets(text: str) -> None:
    cut = pieces(Document("x", text))
    if not cut:
        return
    doc = join(parse(loaded()._nlp, text, cut, disable=ARTICLE_COMPONENTS), (), Span(0, len(text)))
    assert len(doc.text) == len(text)
    same = [a == b for a, b in zip(doc.text, text, strict=True)]
    assert all(
        ok or a.isspace() or a in "\u200b\ufeff’" or "\ud800" <= a <= "\udfff" for ok, a in zip(same, text, strict=True)
    )
    assert [doc.text[t.idx : t.idx + len(t)] for t in doc] == [t.text for t in doc]


@pytest.mark.model
@SLOW
@given(TEXTS)
def test_no_text_makes_the_analysis_raise_and_every_span_lies_in_it(text: str) -> None:
    analysis = analysed(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans(analysis))


@pytest.mark.model
@SLOW
@given(TEXTS)
def test_no_place_names_two_things(text: str) -> None:
    mentions = sorted(m.span for e in analysed(text).entities for m in e.mentions if m.kind is MentionKind.NAME)
    assert all(not one.overlaps(other) for one, other in pairwise(mentions))


@pytest.mark.model
@SLOW
@given(TEXTS)
def test_speakers_and_quotes_know_one_another(text: str) -> None:
    analysis = analysed(text)
    given_to = {speaker.id: speaker.quotes for speaker in analysis.speakers}
    entities = {entity.id for entity in analysis.entities}
    assert all(quotes for quotes in given_to.values())
    for quote in analysis.quotes:
        assert 0.0 <= quote.certainty <= 1.0
        assert quote.speaker is None or quote.id in given_to[quote.speaker]
    assert sum(map(len, given_to.values())) == sum(quote.speaker is not None for quote in analysis.quotes)
    assert all(speaker.entity is None or speaker.entity in entities for speaker in analysis.speakers)


@example("ACCORDING TO MP")  # a name of which nothing is left behind the title
@pytest.mark.model
@SLOW
@given(TEXTS)
def test_the_same_text_gives_the_same_analysis(text: str) -> None:
    assert analysed(text) == analysed(text)


STORY = (
    "The council voted on Tuesday. Mayor {0} said that the bridge was unsafe. “We waited far too long,” she said.\n\n"
    "“It must close,” {1} added. According to {0}, a ferry will run."
)


@pytest.mark.model
@SLOW
@given(
    st.sampled_from(["Helena", "Maria", "Joan", "Petra"]),
    st.sampled_from(["Marsh", "Okafor", "Lindqvist", "Brandt", "Romero"]),
)
def test_renaming_a_person_renames_the_speaker(first: str, last: str) -> None:
    analysis = analysed(STORY.format(f"{first} {last}", last))
    assert [(s.name, len(s.quotes)) for s in analysis.speakers] == [(f"{first} {last}", 4)]


@pytest.mark.model
def test_removed_blocks_say_nothing() -> None:
    text = "Ann Lee said that it rained.\n\nBo Ek said that it snowed."
    blocks = (Block(Span(0, 28), BlockRole.PARAGRAPH), Block(Span(30, len(text)), BlockRole.REMOVED))
    analysis = loaded().analyze(Document("x", text, blocks))
    assert [s.name for s in analysis.speakers] == ["Ann Lee"]
