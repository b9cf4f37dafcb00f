from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.training.calibration import calibrate, expected_error, fit, reliability, sigmoid


def drawn(weights: tuple[float, ...], *, count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Signals at random, and truths that follow the logistic model of `weights`."""
    generator = np.random.default_rng(seed)
    signals = np.column_stack([np.ones(count), generator.normal(size=(count, len(weights) - 1))])
    return signals, generator.random(count) < sigmoid(signals @ np.array(weights))


def test_fit_finds_the_coefficients_that_made_the_truths() -> None:
    signals, right = drawn((0.5, 2.0, -1.0), count=20_000, seed=1)
    assert fit(signals, right) == pytest.approx([0.5, 2.0, -1.0], abs=0.1)


def test_fit_is_where_the_penalised_likelihood_is_flat() -> None:
    signals, right = drawn((1.0, 3.0), count=300, seed=2)
    weights = fit(signals, right, ridge=4.0)
    slope = signals.T @ (sigmoid(signals @ weights) - right) + np.array([0.0, 4.0]) * weights
    assert slope == pytest.approx([0, 0], abs=1e-4)


@pytest.mark.parametrize("always", [True, False])
def test_one_sided_truths_give_finite_coefficients(always: bool) -> None:
    signals, _ = drawn((0.0, 1.0), count=50, seed=3)
    weights = fit(signals, np.full(50, always))
    assert np.isfinite(weights).all()
    assert ((sigmoid(signals @ weights) > 0.5) == always).all()


def test_certainties_of_the_right_model_are_calibrated_across_folds() -> None:
    signals, right = drawn((0.5, 2.0, -1.0), count=4_000, seed=4)
    found = calibrate(signals, right, [i // 20 for i in range(4_000)], signals[:, 1] > 0, seed=1)
    assert found.error < 0.03
    assert found.count == sum(count for _, _, count in found.bins) == 4_000
    assert [level.coverage for level in found.levels] == sorted((v.coverage for v in found.levels), reverse=True)
    assert found.levels[0].precision > 0.85


def test_an_overconfident_claim_costs_its_whole_excess() -> None:
    right = np.array([True, False] * 50)
    assert expected_error(np.full(100, 0.95), right) == pytest.approx(0.45)
    assert expected_error(np.full(100, 0.5), right) == pytest.approx(0)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=40))
def test_bins_hold_every_claim_once_and_the_error_is_a_share(claims: list[tuple[float, bool]]) -> None:
    probable = np.array([p for p, _ in claims])
    right = np.array([r for _, r in claims], dtype=bool)
    bins = reliability(probable, right)
    assert sum(count for _, _, count in bins) == len(claims)
    assert 0 <= expected_error(probable, right) <= 1
