from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Analysis, Quote, QuoteKind, Span, Speaker, SpeakerKind
from desktop.presentation.marks import Mark, MarkKind, marks, speaker_styles
from tests.samples import seed_analysis, seed_document

DOCUMENT = seed_document()
ANALYSIS = seed_analysis(DOCUMENT)


def _of(kind: MarkKind, quote: str) -> list[Mark]:
    return [mark for mark in marks(ANALYSIS) if mark.kind is kind and mark.quote == quote]


def test_speakers_are_numbered_by_first_statement() -> None:
    assert speaker_styles(ANALYSIS) == {"s1": 0, "s2": 1, "s3": 2, "s4": 3, "s5": 4}


def test_a_mixed_quote_has_verbatim_and_reported_marks_side_by_side() -> None:
    words = [mark.span.of(DOCUMENT.text) for mark in _of(MarkKind.VERBATIM, "q5")]
    assert words[0] == "“committed to peace”"
    assert [m.span.of(DOCUMENT.text) for m in _of(MarkKind.REPORTED, "q5")] == ["the narco-jihadi group was ", " but "]
    assert {m.style for m in _of(MarkKind.VERBATIM, "q5")} == {3}


def test_a_direct_quote_has_no_reported_mark_and_a_paraphrase_no_verbatim_one() -> None:
    assert not _of(MarkKind.REPORTED, "q4")
    assert not _of(MarkKind.VERBATIM, "q7")


def test_names_of_a_speaker_know_the_speaker() -> None:
    found = {mark.entity: mark.speaker for mark in marks(ANALYSIS) if mark.kind is MarkKind.ENTITY}
    assert found["e1"] == "s3"
    assert found["e6"] is None


def test_a_doubtful_quote_is_marked_so_in_every_part() -> None:
    doubtful = {mark.quote for mark in marks(ANALYSIS) if mark.doubtful}
    assert doubtful == {"q6"}
    assert all(mark.doubtful for mark in marks(ANALYSIS) if mark.quote == "q6")


def test_a_quote_without_a_speaker_has_no_style() -> None:
    analysis = Analysis("d", "test", quotes=(Quote("q1", QuoteKind.INDIRECT, (Span(0, 5),)),))
    assert [(m.kind, m.speaker, m.style) for m in marks(analysis)] == [(MarkKind.REPORTED, None, None)]


_SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 15)), max_size=5).map(
    lambda found: tuple(Span(start, start + length) for start, length in sorted(found))
)


@given(_SPANS.filter(bool), _SPANS)
def test_marks_of_a_quote_cover_its_content_and_do_not_overlap(
    content: tuple[Span, ...], holes: tuple[Span, ...]
) -> None:
    apart = tuple(s for n, s in enumerate(content) if all(not s.overlaps(o) for o in content[:n]))
    verbatim = tuple(h for h in holes if any(c.contains(h) for c in apart))
    quote = Quote("q1", QuoteKind.MIXED, apart, verbatim=verbatim, speaker="s1")
    speaker = Speaker("s1", "Ana Petrova", SpeakerKind.PERSON, ("q1",))
    found = marks(Analysis("d", "test", quotes=(quote,), speakers=(speaker,)))
    said = {at for m in found if m.kind is MarkKind.VERBATIM for at in range(*m.span)}
    reported = [at for m in found if m.kind is MarkKind.REPORTED for at in range(*m.span)]
    assert said == {at for v in verbatim for at in range(*v)}
    assert len(reported) == len(set(reported))
    assert not said & set(reported)
    assert said | set(reported) == {at for c in apart for at in range(*c)}
    assert [m.span.start for m in found] == sorted(m.span.start for m in found)
