from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
from tests.models import loaded


@pytest.fixture(scope="session")
def analyzer() -> Analyzer:
    return loaded()
