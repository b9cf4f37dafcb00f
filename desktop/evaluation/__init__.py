"""Gold files against the analysis: quotes, their speakers, names, pronouns; as figures and as a page."""

from desktop.evaluation.figures import render
from desktop.evaluation.report import Report, agreement, evaluate, read_all
from desktop.evaluation.running import of_analysis

__all__ = ["Report", "agreement", "evaluate", "of_analysis", "read_all", "render"]
