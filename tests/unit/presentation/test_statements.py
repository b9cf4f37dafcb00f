from __future__ import annotations

from desktop.document import (
    Analysis,
    Block,
    BlockRole,
    Document,
    Entity,
    Mention,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)
from desktop.presentation.statements import margin_label, statements
from tests.samples import find, seed_analysis, seed_document

TEXT = "Lee said it was late. Kim denied that.\n\nNobody, she said, had asked Lee."
DOCUMENT = Document("d", TEXT, (Block(Span(0, 38), BlockRole.PARAGRAPH), Block(Span(40, 72), BlockRole.PARAGRAPH)))


def quote(name: str, content: Span, *, source: Span | None = None, speaker: str | None = None) -> Quote:
    return Quote(name, QuoteKind.INDIRECT, (content,), source=(source,) if source else (), speaker=speaker)


def analysis(*quotes: Quote) -> Analysis:
    return Analysis("d", "by hand", quotes=quotes)


def test_reach_takes_in_the_source_beside_the_content() -> None:
    content, source = find(TEXT, "it was late"), find(TEXT, "Lee")
    (statement,) = statements(DOCUMENT, analysis(quote("q", content, source=source)))
    assert statement.span == content
    assert statement.reach == (source.start, content.end)


def test_reach_leaves_a_source_in_another_paragraph_alone() -> None:
    content, source = find(TEXT, "Nobody"), find(TEXT, "Kim")
    (statement,) = statements(DOCUMENT, analysis(quote("q", content, source=source)))
    assert statement.reach == content


def test_overlapping_statements_stand_in_lanes_of_their_own() -> None:
    outer, inner, after = find(TEXT, "Lee", "late"), find(TEXT, "it was"), find(TEXT, "Kim", "that")
    found = statements(DOCUMENT, analysis(quote("c", after), quote("b", inner), quote("a", outer)))
    assert [(s.quote, s.lane) for s in found] == [("a", 0), ("b", 1), ("c", 0)]


def test_a_statement_of_nobody_has_no_style() -> None:
    (statement,) = statements(DOCUMENT, analysis(quote("q", find(TEXT, "late"))))
    assert (statement.style, statement.label) == (None, "–")


def test_seed_statements_carry_their_speakers() -> None:
    document = seed_document()
    found = {s.quote: s for s in statements(document, seed_analysis(document))}
    assert found["q4"].label == "SL"
    assert found["q2"].label == "VOA"
    assert found["q3"].style == found["q4"].style == 2
    assert found["q6"].doubtful
    assert not found["q4"].doubtful


def test_labels_fit_the_margin() -> None:
    office = Speaker("s", "Office of the Prime Minister", SpeakerKind.ORGANIZATION, ("q",))
    assert margin_label(office, None) == "OP"
    ministry = Speaker("s", "the Ministry", SpeakerKind.ORGANIZATION, ("q",))
    assert margin_label(ministry, None) == "Ministry"
    known = Entity("e", "United Nations", "ORG", (Mention(Span(0, 1)),), ("UN",))
    assert margin_label(Speaker("s", "United Nations", SpeakerKind.ORGANIZATION, ("q",)), known) == "UN"
