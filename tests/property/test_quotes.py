from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.analysis.quotes.marks import quotations
from desktop.document import Quote, QuoteKind, Span, content_id
from desktop.document.document import Document
from tests.models import loaded

MARKS = "“”„‟\"'‘’‚«»‹›`"
FRAGMENTS = [
    *MARKS, "``", "''", ",,", " ", "\n", "\n\n", ", ", ". ", ": ", "? ", "! ", " – ", "—", "…", "\u00a0", "🙂", "(",
    "said", "Ann Lee", "he", "who", "that", "according to", "per", "in the words of", "reportedly", "told", "called",
    "claim", "the minister", "we are here", "not", "to", "by", "Q: ", "A: ", "[Ann] ", "statement", "wants to go",
]  # fmt: skip

fragments = st.lists(st.sampled_from(FRAGMENTS), max_size=40)
texts = st.one_of(
    st.text(alphabet=st.one_of(st.sampled_from(MARKS + " \n.,"), st.characters()), max_size=80),
    fragments.map(" ".join),
    fragments.map("".join),
)


def lines(text: str) -> list[Span]:
    return [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]


@given(texts)
def test_quotations_lie_in_order_inside_their_paragraphs(text: str) -> None:
    paragraphs = lines(text)
    end = 0
    for quotation in quotations(text, paragraphs):
        assert end <= quotation.span.start < quotation.span.end
        assert paragraphs[quotation.paragraph].contains(quotation.span)
        end = quotation.span.end


@given(st.text(alphabet="ab .,?!", min_size=1, max_size=40).filter(str.strip))
def test_a_text_in_typographic_marks_is_one_quotation(words: str) -> None:
    text = f"“{words}”"
    assert [q.span for q in quotations(text, [Span(0, len(text))])] == [Span(0, len(text))]


def spans_of(quote: Quote) -> list[Span]:
    return [*quote.content, *quote.verbatim, *quote.cue, *quote.source]


def loops(quote: Quote, parents: dict[str, str | None]) -> bool:
    seen: set[str] = set()
    node: str | None = quote.id
    while node is not None and node not in seen:
        seen.add(node)
        node = parents[node]
    return node is not None


@pytest.mark.model
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts)
def test_no_text_makes_the_analysis_raise_and_every_quote_is_sound(text: str) -> None:
    quotes = loaded().analyze(Document(content_id(text), text)).quotes
    assert [q.content[0] for q in quotes] == sorted(q.content[0] for q in quotes)
    for quote in quotes:
        assert all(0 <= span.start < span.end <= len(text) for span in spans_of(quote))
        assert all(a.end <= b.start for a, b in zip(quote.content, quote.content[1:], strict=False))
        assert all(any(part.contains(v) for part in quote.content) for v in quote.verbatim)
        assert quote.verbatim or quote.kind is QuoteKind.INDIRECT
        assert 0 <= quote.certainty <= 1
    assert all(not loops(quote, {q.id: q.evidence.nested_in for q in quotes}) for quote in quotes)
