"""The language model, loaded once for all tests that need it."""

from __future__ import annotations

from functools import cache

from desktop.analysis.analyzer import Analyzer


@cache
def loaded() -> Analyzer:
    return Analyzer.load()
