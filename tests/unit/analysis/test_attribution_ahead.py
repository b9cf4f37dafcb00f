"""The encoder run before the language model is there: what it finds is what it would find, and is asked for once."""

from __future__ import annotations

import numpy as np
import pytest

from desktop import paths
from desktop.analysis.analyzer import Analyzer
from desktop.analysis.attribution.ahead import MODEL_FOLDER, begin, encoder_in, expected_text
from desktop.analysis.attribution.encoder import Encoder, Pointers
from desktop.analysis.attribution.word_pieces import WordPieces, word_pieces
from desktop.analysis.quotes.article import Article
from tests.samples import make_document, seed_document

pytestmark = pytest.mark.model

TEXT = "“We will close the gates,” said Olga Petrova.\nThe council argued that it would not."


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load(paths.resource(*MODEL_FOLDER))


def same(one: tuple[np.ndarray, list[Pointers]], other: tuple[np.ndarray, list[Pointers]]) -> bool:
    return np.array_equal(one[0], other[0]) and all(
        np.array_equal(a.source, b.source) and np.array_equal(a.cue, b.cue)
        for a, b in zip(one[1], other[1], strict=True)
    )


def pieces(text: str, encoder: Encoder) -> WordPieces:
    return word_pieces(text, encoder.tokenizer)


def test_what_was_prepared_is_given_once(encoder: Encoder) -> None:
    expected = encoder.run(pieces(TEXT, encoder))
    encoder.prepare(pieces(TEXT, encoder))
    first, second = encoder.run(pieces(TEXT, encoder)), encoder.run(pieces(TEXT, encoder))
    assert same(first, expected)
    assert same(second, expected)
    assert second[1][0].source is not first[1][0].source


def test_what_was_prepared_for_another_text_is_forgotten(encoder: Encoder) -> None:
    expected = encoder.run(pieces(TEXT, encoder))
    encoder.prepare(pieces(TEXT.upper(), encoder))
    assert same(encoder.run(pieces(TEXT, encoder)), expected)


def test_what_is_seen_is_of_the_text_asked_for_last(encoder: Encoder) -> None:
    text = f"{TEXT} She left."
    she = text.index("She")
    for prepare in (True, False):
        encoder.run(pieces(TEXT, encoder))
        assert encoder.seen is not None
        assert encoder.seen.around(she) is None
        if prepare:
            encoder.prepare(pieces(text, encoder))
            assert encoder.seen.around(she) is None
        encoder.run(pieces(text, encoder))
        seen = encoder.seen.around(she)
        assert seen is not None
        assert seen.table[seen.row_of(she)].shape == (384,)


def test_one_encoder_is_loaded_for_all() -> None:
    folder = paths.resource(*MODEL_FOLDER)
    thread = begin(make_document(TEXT))
    assert thread is not None
    thread.join()
    assert encoder_in(folder) is encoder_in(folder)


def test_the_text_is_guessed_as_the_pipeline_makes_it(analyzer: Analyzer) -> None:
    for document in (seed_document(), make_document(TEXT.replace("said", "said\u00a0")), make_document("a\nb\n\nc")):
        assert expected_text(document) == Article(analyzer.parsed(document)).flowing


@pytest.mark.parametrize("text", ["", "word " * 3_000])
def test_nothing_is_begun_for_no_text_or_a_long_one(text: str) -> None:
    assert begin(make_document(text)) is None
