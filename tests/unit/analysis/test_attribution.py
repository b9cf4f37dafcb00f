"""The learned engine as the pipeline sees it: what it adds to the rules, and what happens without it."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import paths
from desktop.analysis.analyzer import Analyzer
from desktop.analysis.attribution.ahead import MODEL_FOLDER
from desktop.analysis.attribution.encoder import CORE, Encoder, EncoderUnavailableError, windows
from desktop.analysis.attribution.tagging import tag
from desktop.analysis.attribution.word_pieces import PARAGRAPH, WordPieces, quotation_states, word_pieces
from desktop.analysis.components.quotes import QuoteFinder
from desktop.analysis.quotes.finder import find_quotes
from desktop.document import QuoteKind, words
from desktop.readers import raw_document
from tests.models import loaded
from tests.unit.analysis.quoting import Said, quotes_in

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def analyzer() -> Analyzer:
    return loaded()


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load(paths.resource(*MODEL_FOLDER))


def test_the_pipeline_names_the_encoder_and_has_no_trouble(analyzer: Analyzer, encoder: Encoder) -> None:
    assert f"encoder {encoder.config.version}" in analyzer.pipeline
    assert analyzer.trouble is None


def test_a_leading_that_and_the_colon_of_a_cue_are_left_out(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer,
        "The minister argued on Monday that the bridge would hold for another ten years.",
        "Olga Petrova, who runs the port, said: “We will close the gates tonight.”",
    )
    assert quotes.said()[0] == Said(
        "The minister", "the bridge would hold for another ten years", "argued on Monday"
    ) or quotes.said()[0] == Said("The minister", "the bridge would hold for another ten years", "argued")
    assert quotes.said()[1].content == "“We will close the gates tonight.”"
    assert quotes.said()[1].cue == "said"


def test_who_is_whom_it_stands_for(analyzer: Analyzer) -> None:
    quotes = quotes_in(analyzer, "The union is led by Ann Lee, who said she would run for office again next year.")
    assert "Ann Lee" in quotes.said()[0].source


def test_the_source_that_came_second_is_in_the_evidence(encoder: Encoder, analyzer: Analyzer) -> None:
    text = (
        "Ann Lee praised Tom Bauer, a rival of Omar Reyes, who said that the plan was sound and that it would pass.\n\n"
        "Olga Petrova called the driver, who told the port office that the ship was late and the harbour closed."
    )
    found = [c for c in find_quotes(analyzer.parsed(raw_document(text)), encoder) if c.runners_up]
    assert found
    for candidate in found:
        for runner in candidate.runners_up:
            assert runner.name in text
            assert runner.name != words(candidate.source, text)
            assert 0 < runner.score <= candidate.certainty


def test_a_quotation_over_paragraphs_is_one_quote(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer,
        "“The cattle we got out, all but two,” said Marit Solheim, who farms above the lake. “The hay is gone.",
        "“Next winter we will buy what we can and sell the rest.”",
    )
    assert quotes.only().kind is QuoteKind.DIRECT
    assert words(quotes.only().content, quotes.text).endswith("sell the rest.”")
    assert words(quotes.only().content, quotes.text).startswith("“The cattle")


def test_one_statement_heard_from_two_is_two_quotes_one_within_the_other(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer,
        "The envoys met for two hours on Monday, according to the Turkish interior ministry, Reuters reported.",
    )
    ministry, agency = quotes.by("the Turkish interior ministry"), quotes.by("Reuters")
    assert quotes.parent(ministry) == agency
    assert ministry.content == agency.content


def test_a_heading_is_not_what_somebody_says(analyzer: Analyzer) -> None:
    from desktop.document import BlockRole

    quotes = quotes_in(
        analyzer,
        "“We are ready,” said Ida Brandt.",
        "What comes next",
        "The council meets in May.",
        roles={1: BlockRole.SUBHEAD},
    )
    assert [said.content for said in quotes.said()] == ["“We are ready,”"]


@pytest.mark.parametrize("damage", ["missing", "model.onnx", "tokenizer.json", "config.json"])
def test_without_usable_files_the_rules_do_it_and_say_so(tmp_path: Path, damage: str) -> None:
    if damage != "missing":
        for file in paths.resource(*MODEL_FOLDER).iterdir():
            (tmp_path / file.name).write_bytes(b"{}" if file.name == damage else file.read_bytes())
    with pytest.raises(EncoderUnavailableError):
        Encoder.load(tmp_path)
    with patch.object(paths, "resource", lambda *_parts: tmp_path):
        finder = QuoteFinder.load()
    assert finder.encoder is None
    assert "rules alone" in str(finder.trouble)


@given(st.text(alphabet="ab “”\"'«»\n.,é\U0001f600", max_size=80))
def test_pieces_lie_in_the_text_in_order(encoder: Encoder, text: str) -> None:
    pieces = word_pieces(text, encoder.tokenizer)
    assert (pieces.starts <= pieces.ends).all()
    assert (np.diff(pieces.starts) >= 0).all()
    assert not len(pieces) or (pieces.starts[0] >= 0 and pieces.ends[-1] <= len(text))
    assert len(quotation_states(text)) == len(text) + 1


@given(st.lists(st.integers(1, 3 * CORE), max_size=30))
def test_windows_hold_every_piece_once(lengths: list[int]) -> None:
    ids = np.array([i for n in lengths for i in (*[7] * n, PARAGRAPH)], dtype=np.int64)
    pieces = WordPieces(ids, ids, ids, ids, ids)
    decided = [i for w in windows(pieces) for i in range(w.first, w.last) if ids[i] != PARAGRAPH]
    assert decided == np.flatnonzero(ids != PARAGRAPH).tolist()
    assert all(w.last - w.first <= CORE and w.begin <= w.first and w.last <= w.end for w in windows(pieces))


@pytest.mark.parametrize("text", ["", "\n\n", "“", "“”\n\n“", "\ufffd\U0001f600 said \x00", "x" * 5_000, "a " * 3_000])
def test_no_text_is_an_error(encoder: Encoder, text: str) -> None:
    for tagged in tag(text, encoder):
        assert all(0 <= span.start < span.end <= len(text) for span in tagged.content)


def test_words_that_only_announce_a_quotation_are_no_content(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer, "Reyes responded with a phrase that might have come from Bauer himself: “Do not moan to me.”"
    )
    assert [said.content for said in quotes.said()] == ["“Do not moan to me.”"]


def test_what_has_a_cue_of_its_own_does_not_go_on_with_another_quote(analyzer: Analyzer) -> None:
    quotes = quotes_in(
        analyzer, 'Asked to describe the crate that fell from the truck, Larsen said, "I won\'t go into that."'
    )
    assert Said("Larsen", '"I won\'t go into that."', "said") in quotes.said()
