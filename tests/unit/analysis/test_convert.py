from __future__ import annotations

from desktop.analysis.candidates import Attribution, EntityCluster, QuoteCandidate, SpeakerCluster
from desktop.analysis.convert import Target, assemble
from desktop.document import Analysis, Mention, QuoteKind, RunnerUp, Span, SpeakerKind

CLUSTERS = [EntityCluster("Ann Lee", "PERSON", (Mention(Span(0, 7)),), ("Lee",))]
ANN = SpeakerCluster("Ann Lee", SpeakerKind.PERSON, 0, "mayor")
CITY = SpeakerCluster("the city", SpeakerKind.ORGANIZATION)


def candidate(start: int, end: int, parent: int | None = None) -> QuoteCandidate:
    return QuoteCandidate(QuoteKind.INDIRECT, (Span(start, end),), certainty=0.8, parent=parent)


def converted(candidates: list[QuoteCandidate], attributions: list[Attribution], offset: int = 0) -> Analysis:
    return assemble(CLUSTERS, candidates, [CITY, ANN], attributions, target=Target("doc", "pipe", offset))


def test_quotes_and_speakers_are_numbered_in_order_of_the_text() -> None:
    analysis = converted([candidate(50, 60), candidate(10, 20)], [Attribution(0), Attribution(1)])
    assert [(q.id, q.content[0].start, q.speaker) for q in analysis.quotes] == [("q1", 10, "s1"), ("q2", 50, "s2")]
    assert [(s.id, s.name, s.quotes) for s in analysis.speakers] == [
        ("s1", "Ann Lee", ("q1",)),
        ("s2", "the city", ("q2",)),
    ]


def test_a_speaker_without_a_quote_is_left_out() -> None:
    analysis = converted([candidate(10, 20)], [Attribution(1)])
    assert [s.name for s in analysis.speakers] == ["Ann Lee"]
    assert analysis.speakers[0].entity == "e1"
    assert analysis.speakers[0].role == "mayor"


def test_a_quote_without_a_speaker_stays() -> None:
    analysis = converted([candidate(10, 20)], [Attribution()])
    assert analysis.quotes[0].speaker is None
    assert analysis.speakers == ()


def test_an_outer_quote_comes_before_the_one_it_reports() -> None:
    analysis = converted([candidate(10, 20, parent=1), candidate(10, 40)], [Attribution(0), Attribution(1)])
    assert [(q.id, q.content[0].end, q.evidence.nested_in) for q in analysis.quotes] == [
        ("q1", 40, None),
        ("q2", 20, "q1"),
    ]


def test_every_span_moves_by_the_offset() -> None:
    chain = (Mention(Span(3, 5)), Mention(Span(0, 7)))
    analysis = converted([candidate(10, 20)], [Attribution(1, chain)], offset=100)
    assert analysis.quotes[0].content == (Span(110, 120),)
    assert [m.span for m in analysis.quotes[0].evidence.chain] == [Span(103, 105), Span(100, 107)]
    assert analysis.entities[0].mentions[0].span == Span(100, 107)


def test_certainty_is_that_of_the_quote_unless_the_speaker_is_in_doubt() -> None:
    others = (RunnerUp("Bo Ek", 0.3),)
    doubted = converted([candidate(10, 20)], [Attribution(1, certainty=0.5, runners_up=others)])
    assert doubted.quotes[0].certainty == 0.5
    assert doubted.quotes[0].evidence.runners_up == others
    assert converted([candidate(10, 20)], [Attribution(1, certainty=0.92)]).quotes[0].certainty == 0.8


def test_runners_up_of_quote_and_speaker_are_ranked_together() -> None:
    quote = QuoteCandidate(QuoteKind.INDIRECT, (Span(10, 20),), runners_up=(RunnerUp("Cy Oh", 0.4),))
    analysis = converted([quote], [Attribution(1, runners_up=(RunnerUp("Bo Ek", 0.1), RunnerUp("Di Ash", 0.6)))])
    assert [other.name for other in analysis.quotes[0].evidence.runners_up] == ["Di Ash", "Cy Oh", "Bo Ek"]
