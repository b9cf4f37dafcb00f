from __future__ import annotations

import pytest
import spacy

from desktop.analysis import pipeline
from desktop.analysis.analyzer import FIRST_PART, Analyzer, Cancelled
from desktop.document import Analysis, Document, Span
from desktop.errors import ModelUnavailableError
from desktop.readers import raw_document

pytestmark = pytest.mark.model

PARAGRAPH = "Maria Okafor, the mayor of Brightwater, said on Monday that the bridge would be closed for a year.\n\n"


def silent(_done: int, _total: int) -> None:
    pass


def stream(analyzer: Analyzer, document: Document, visible: Span | None = None) -> list[tuple[Analysis, bool]]:
    return list(analyzer.stream(document, visible=visible, cancelled=lambda: False, progress=silent))


def reach(analysis: Analysis) -> Span:
    spans = [m.span for e in analysis.entities for m in e.mentions]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def test_the_pipeline_names_the_model_and_every_component(analyzer: Analyzer) -> None:
    for name in ("en_core_web_sm", "3.8", "parser", "ner", "onrecord_entities", "onrecord_quotes", "onrecord_speakers"):
        assert name in analyzer.pipeline


def test_words_are_cut_by_the_rules_that_the_model_brings() -> None:
    ours, plain = pipeline.load(), spacy.load(pipeline.DEFAULT_MODEL)
    assert ours.tokenizer.to_bytes() == plain.tokenizer.to_bytes()  # type: ignore[attr-defined]
    assert [t.text for t in ours.make_doc("They don't go.")] == ["They", "do", "n't", "go", "."]


def test_a_model_that_is_not_there_says_what_to_do() -> None:
    with pytest.raises(ModelUnavailableError, match=r"no_such_model.*Install"):
        Analyzer.load("no_such_model")


def test_a_short_text_comes_whole(analyzer: Analyzer) -> None:
    assert [complete for _, complete in stream(analyzer, raw_document(PARAGRAPH))] == [True]


def test_a_text_without_words_has_an_empty_analysis(analyzer: Analyzer) -> None:
    analysis = analyzer.analyze(Document("x", " \n\n\t"))
    assert (analysis.entities, analysis.quotes, analysis.speakers) == ((), (), ())


def test_a_long_text_comes_in_growing_parts_and_the_last_is_the_whole(analyzer: Analyzer) -> None:
    document = raw_document(PARAGRAPH * 600)
    parts = stream(analyzer, document)
    ends = [reach(analysis).end for analysis, _ in parts]
    assert [complete for _, complete in parts] == [False] * (len(parts) - 1) + [True]
    assert len(parts) >= 3
    assert ends == sorted(ends)
    assert ends[0] < 2.5 * FIRST_PART


def test_the_visible_part_comes_first_on_the_articles_own_offsets(analyzer: Analyzer) -> None:
    text = PARAGRAPH * 400 + "Then Theo Brandt said that he had seen the ship.\n\n" + PARAGRAPH * 200
    at = text.index("Then Theo")
    first, complete = stream(analyzer, raw_document(text), visible=Span(at, at + 50))[0]
    theo = next(e for e in first.entities if e.name == "Theo Brandt")
    assert not complete
    assert reach(first).start >= at
    assert [m.span.of(text) for m in theo.mentions] == ["Theo Brandt"]


def test_parts_do_not_change_what_the_whole_says(analyzer: Analyzer) -> None:
    document = raw_document(PARAGRAPH * 300)
    (*_, (from_middle, _)) = stream(analyzer, document, visible=Span(9_000, 9_100))
    assert from_middle == analyzer.analyze(document)


def test_cancelling_ends_the_stream_between_batches(analyzer: Analyzer) -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        list(analyzer.stream(raw_document(PARAGRAPH * 2000), cancelled=cancelled, progress=silent))
    assert len(asked) == 3


def test_progress_grows_to_the_whole_text(analyzer: Analyzer) -> None:
    told: list[tuple[int, int]] = []
    text = PARAGRAPH * 300
    list(analyzer.stream(raw_document(text), cancelled=lambda: False, progress=lambda d, t: told.append((d, t))))
    assert told == sorted(told)
    assert told[-1] == (len(text), len(text))


def test_a_million_characters_on_one_line_are_analysed_in_pieces(analyzer: Analyzer) -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 1

    with pytest.raises(Cancelled):
        list(analyzer.stream(raw_document("He said so again. " * 60_000), cancelled=cancelled, progress=silent))
    assert len(asked) == 2


@pytest.mark.model
def test_without_partial_results_only_the_whole_comes(analyzer: Analyzer) -> None:
    text = "The mayor said that the bridge was safe.\n\n" * 400
    document = Document("long", text)
    parts = list(analyzer.stream(document, partial=False, cancelled=lambda: False, progress=lambda _done, _total: None))
    assert [complete for _, complete in parts] == [True]
    *_, (whole, _) = analyzer.stream(document, cancelled=lambda: False, progress=lambda _done, _total: None)
    assert parts[0][0] == whole


@pytest.mark.model
@pytest.mark.parametrize(
    "name", ["George III", "King George III", "Henry VIII", "John Jr.", "Louis XIV", "Elizabeth II"]
)
def test_a_name_that_ends_in_a_numeral_is_a_name(analyzer: Analyzer, name: str) -> None:
    text = f"The crown of {name} was shown in London. {name} said that the war was lost, and {name} wept."
    assert analyzer.analyze(Document("kings", text)).quotes
