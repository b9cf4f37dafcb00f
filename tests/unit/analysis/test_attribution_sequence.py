"""Decoding against every path there is."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from desktop.analysis.attribution.sequence import constrain, decode

LABELS = ("O", "B-C", "I-C", "R-C")
SCORES = st.floats(-4, 4, width=32)
TRANSITIONS = arrays(np.float32, (4, 4), elements=SCORES)
EMISSIONS = st.integers(1, 5).flatmap(lambda n: arrays(np.float32, (n, 4), elements=SCORES))


def every_path(emissions: np.ndarray, start: np.ndarray, transitions: np.ndarray) -> dict[tuple[int, ...], float]:
    paths = product(range(emissions.shape[1]), repeat=len(emissions))
    return {
        path: float(start[path[0]])
        + sum(float(emissions[t, tag]) for t, tag in enumerate(path))
        + sum(float(transitions[a, b]) for a, b in pairwise(path))
        for path in paths
    }


@given(st.lists(EMISSIONS, min_size=1, max_size=3), TRANSITIONS)
def test_tags_are_the_best_path_of_each_stretch_and_certainties_its_marginals(
    parts: list[np.ndarray], learned: np.ndarray
) -> None:
    start, transitions = constrain(LABELS, learned)
    ends = np.cumsum([len(part) for part in parts]).tolist()
    stretches = list(zip([0, *ends[:-1]], ends, strict=True))

    tags, certain = decode(np.concatenate(parts), stretches, start, transitions)

    for part, (first, last) in zip(parts, stretches, strict=True):
        scores = every_path(part, start, transitions)
        found = tuple(tags[first:last].tolist())
        assert scores[found] == pytest.approx(max(scores.values()), abs=1e-3)
        highest = max(scores.values())
        weights = {path: np.exp(score - highest) for path, score in scores.items()}
        for t, tag in enumerate(found):
            share = sum(w for path, w in weights.items() if path[t] == tag) / sum(weights.values())
            assert certain[first + t] == pytest.approx(share, abs=2e-3)


@given(EMISSIONS, TRANSITIONS)
def test_an_inside_tag_only_goes_on_with_what_has_begun(emissions: np.ndarray, learned: np.ndarray) -> None:
    start, transitions = constrain(LABELS, learned)
    tags, _ = decode(emissions, [(0, len(emissions))], start, transitions)
    labels = ["O", *(LABELS[tag] for tag in tags)]
    assert all(before != "O" for before, label in pairwise(labels) if label == "I-C")


def test_pieces_in_no_stretch_are_outside_for_sure() -> None:
    emissions = np.full((5, 4), [0, 9, 0, 0], dtype=np.float32)
    start, transitions = constrain(LABELS, np.zeros((4, 4), dtype=np.float32))
    tags, certain = decode(emissions, [(0, 2), (3, 5)], start, transitions)
    assert tags.tolist() == [1, 1, 0, 1, 1]
    assert certain[2] == 1


def test_no_stretch_at_all_is_no_error() -> None:
    start, transitions = constrain(LABELS, np.zeros((4, 4), dtype=np.float32))
    tags, certain = decode(np.zeros((0, 4), dtype=np.float32), [], start, transitions)
    assert len(tags) == len(certain) == 0
