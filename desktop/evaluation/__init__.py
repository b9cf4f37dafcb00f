"""Gold files against the analysis: quotes, their speakers, names, pronouns; as figures and as a page."""

from desktop.evaluation.figures import render
from desktop.evaluation.gold import GoldArticle
from desktop.evaluation.report import Report, agreement, evaluate, read_all
from desktop.evaluation.running import Predict, of_analysis

__all__ = ["GoldArticle", "Predict", "Report", "agreement", "evaluate", "of_analysis", "read_all", "render"]
