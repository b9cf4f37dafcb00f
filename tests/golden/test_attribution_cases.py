"""No phenomenon falls below what was reached; `python -m tests.golden.attribution -v` shows the failures."""

from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
from tests.golden.attribution import floors
from tests.golden.attribution.cases import load, phenomena
from tests.golden.attribution.scoring import Tally, compare, describe, tally


@pytest.mark.model
@pytest.mark.parametrize("phenomenon", phenomena())
def test_a_phenomenon_stays_above_its_floor(phenomenon: str, analyzer: Analyzer) -> None:
    pairs = [compare(case, analyzer.analyze(case.document)) for case in load(phenomenon)]
    reached = sum((tally(p) for p in pairs), Tally())
    below = floors.broken(reached, floors.read().get(phenomenon, {}))
    faults = [line for p in pairs for pair in p if not pair.is_right for line in describe(pair)]
    assert not below, "\n".join([f"{phenomenon}: {'; '.join(below)}", *faults])


def test_every_case_has_a_name_of_its_own_and_every_phenomenon_enough_cases() -> None:
    cases = [case for phenomenon in phenomena() for case in load(phenomenon)]
    assert len({case.id for case in cases}) == len(cases) >= 140
    assert all(len(load(phenomenon)) >= 5 for phenomenon in phenomena())


def test_floors_are_for_phenomena_that_exist() -> None:
    assert set(floors.read()) == set(phenomena())
