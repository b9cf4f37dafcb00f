"""Gold files against the analysis: precision and recall of quotes, and of their speakers' names."""

from desktop.evaluation.report import Report, evaluate, evaluate_files, render

__all__ = ["Report", "evaluate", "evaluate_files", "render"]
