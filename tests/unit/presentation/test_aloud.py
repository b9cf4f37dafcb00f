from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Span
from desktop.presentation.aloud import Script, article_script, speaker_script
from desktop.presentation.sentences import sentences_in
from tests.samples import find, make_document, seed_analysis, seed_document

TEXT = "A title\n\nA subhead\n\nMr. Roe came. He left! “Did he?” Ann asked.\n\n***\n\nPlease let us know.\n\nThe end."


def heard(script: Script) -> list[str]:
    found = [script.words]
    while script.step(1):
        found.append(script.words)
    return found


def test_an_article_is_read_sentence_by_sentence_without_what_was_taken_out() -> None:
    assert heard(article_script(make_document(TEXT), start=0)) == [
        "A title",
        "A subhead",
        "Mr. Roe came.",
        "He left!",
        "“Did he?”",
        "Ann asked.",
        "The end.",
    ]


def test_reading_begins_with_the_sentence_at_a_place_and_from_the_top_after_the_end() -> None:
    document = make_document(TEXT)
    assert article_script(document, start=TEXT.index("left")).words == "He left!"
    assert article_script(document, start=TEXT.index("Please")).words == "The end."
    assert article_script(document, start=len(TEXT)).words == "A title"


def test_steps_go_back_over_passages_and_stop_at_the_ends() -> None:
    script = article_script(make_document(TEXT), start=TEXT.index("The end"))
    assert not script.step(1)
    assert script.words == "The end."
    assert script.step(-1)
    assert script.words == "Ann asked."


def test_only_the_words_of_one_speaker_are_read() -> None:
    document = seed_document()
    analysis = seed_analysis(document)
    script = speaker_script(document, analysis, "s3", start=0)
    own = [span for quote in analysis.quotes if quote.speaker == "s3" for span in quote.content]
    assert script.speaker == "Sergey Lavrov"
    while True:
        assert script.current is not None
        assert any(span.contains(script.current) for span in own)
        if not script.step(1):
            break
    assert script.passage == len(own) - 1


def test_nothing_to_read_is_no_sentence() -> None:
    script = article_script(make_document("\n\n***\n\n—"), start=0)
    assert script.current is None
    assert script.words == ""
    assert not script.step(1)


@given(st.text(alphabet="Ab .!?”\n1…“", max_size=80), st.integers(0, 20))
def test_sentences_keep_every_letter_in_order(text: str, start: int) -> None:
    within = Span(min(start, len(text)), len(text))
    found = sentences_in(text, within)
    assert [sign for s in found for sign in s.of(text) if sign.isalnum()] == [
        sign for sign in within.of(text) if sign.isalnum()
    ]
    assert all(s.of(text) == s.of(text).strip() for s in found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


def test_the_sentence_found_by_place_is_one_of_the_sentences() -> None:
    span = find(TEXT, "He left!")
    assert span in sentences_in(TEXT, find(TEXT, "Mr. Roe", "asked."))
