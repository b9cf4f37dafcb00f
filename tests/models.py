"""The language model, loaded once for all tests that need it."""

from __future__ import annotations

from functools import cache

from desktop.analysis import pipeline
from desktop.analysis.analyzer import Analyzer
from desktop.analysis.components.quotes import NAME


@cache
def rules_alone() -> Analyzer:
    """The pipeline without the learned encoder."""
    nlp = pipeline.load()
    nlp.get_pipe(NAME).encoder = None
    return Analyzer(nlp)


@cache
def loaded() -> Analyzer:
    return Analyzer.load()
