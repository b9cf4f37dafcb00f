"""The learned scorer of pronouns, and what it makes of a file it cannot use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from desktop.analysis.analyzer import Analyzer
from desktop.analysis.candidates import QuoteCandidate
from desktop.analysis.speakers.decoder import MATRICES, NORMS, packed
from desktop.analysis.speakers.pairs import FEATURES
from desktop.analysis.speakers.resolve import resolve
from desktop.analysis.speakers.scorer import MODEL, Glimpse, Scorer, ScorerUnavailableError, shipped
from desktop.analysis.words import words_of
from desktop.document import QuoteKind, Span
from desktop.paths import resource
from desktop.readers import raw_document

WIDTH, SIZE = len(FEATURES), 12


def arrays(**changed: NDArray[Any]) -> dict[str, Any]:
    chance = np.random.default_rng(2)
    found: dict[str, Any] = {
        "hidden": np.ones((WIDTH, 3), np.float32),
        "bias": np.zeros(3, np.float32),
        "out": np.ones(3, np.float32),
        "nobody": np.zeros(1, np.float32),
        "far": np.zeros(1, np.float32),
        "mean": np.zeros(WIDTH, np.float32),
        "scale": np.ones(WIDTH, np.float32),
    }
    for name, columns in (("pronoun", 4), ("mention", 4), ("alone", 1)):
        found |= {name: np.eye(SIZE, columns, dtype=np.float32), f"{name}_bias": np.zeros(columns, np.float32)}
    for name in MATRICES:
        found |= packed(name, chance.normal(size=(1, SIZE, SIZE)).astype(np.float32), np.zeros((1, SIZE), np.float32))
    for name in NORMS:
        found |= {f"{name}_gain": np.ones((1, SIZE)), f"{name}_shift": np.zeros((1, SIZE))}
    return found | changed


def test_the_scorer_that_ships_can_be_used() -> None:
    assert shipped() is not None
    assert len(Scorer.load(resource(*MODEL)).hidden) == WIDTH


@given(st.lists(st.lists(st.floats(-3, 9, width=32), min_size=WIDTH, max_size=WIDTH), max_size=6))
def test_probabilities_of_all_and_of_nobody_make_one(rows: list[list[float]]) -> None:
    scorer = shipped()
    assert scorer is not None
    found = scorer.probabilities(rows)
    assert len(found) == len(rows)
    assert all(0 <= probability <= 1 for probability in found)
    assert sum(found) <= 1 + 1e-5


def test_more_of_a_feature_that_counts_is_more_likely() -> None:
    scorer = Scorer.of(arrays())
    less, more = scorer.probabilities([[0.1] * WIDTH, [0.2] * WIDTH])
    assert less < more


def test_whom_the_encoder_sees_with_the_pronoun_is_more_likely() -> None:
    scorer = Scorer.of(arrays())
    rows = [[0.1] * WIDTH] * 3
    one, other = np.eye(SIZE, dtype=np.float32)[:2]
    glimpse = Glimpse(one, np.stack([one, other, one]), np.array([True, True, False]))
    fits, other_fits, unseen = scorer.probabilities(rows, glimpse)
    assert fits > other_fits
    assert unseen == pytest.approx(other_fits)


@pytest.mark.parametrize(
    "changed",
    [
        {"features": np.array(["another"])},
        {"hidden": np.ones((5, 3), np.float32)},
        {"nobody": np.array([np.nan], np.float32)},
    ],
)
def test_a_file_for_other_features_or_with_damage_is_refused(tmp_path: Path, changed: dict[str, Any]) -> None:
    path = tmp_path / "model.npz"
    np.savez(path, **({"features": np.array(FEATURES)} | arrays(**changed)))
    with pytest.raises(ScorerUnavailableError):
        Scorer.load(path)


@pytest.mark.parametrize("content", [None, b"", b"not an archive"])
def test_a_file_that_is_missing_or_no_archive_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "model.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ScorerUnavailableError):
        Scorer.load(path)


@pytest.mark.model
@pytest.mark.parametrize("learned", [True, False])
def test_with_and_without_the_scorer_the_speaker_is_found(analyzer: Analyzer, *, learned: bool) -> None:
    text = "Councillor Nadia Farouk opposed the plan. She said that the vote had been rushed."
    doc = analyzer.parsed(raw_document(text))
    source = Span(text.index("She"), text.index("She") + 3)
    content = Span(text.index("the vote"), len(text) - 1)
    candidate = QuoteCandidate(QuoteKind.INDIRECT, (content,), source=(source,), rule="clause")
    speakers, attributions = resolve(words_of(doc), doc._.entity_clusters, [candidate], learned=learned)
    assert [speaker.name for speaker in speakers] == ["Nadia Farouk"]
    assert [m.span.of(text) for m in attributions[0].chain] == ["She", "Nadia Farouk"]
