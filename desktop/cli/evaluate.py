"""`onrecord evaluate`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from desktop.cli.analyze import complain
from desktop.cli.formats import ReportFormat
from desktop.cli.outputs import opened_output
from desktop.errors import OnRecordError
from desktop.evaluation import GoldArticle, Predict, Report, agreement, evaluate, of_analysis, read_all, render


def evaluate_files(
    paths: Sequence[Path],
    *,
    report_format: ReportFormat,
    page: Path | None,
    processes: int,
    annotators: bool,
    stretches: bool,
    model: str,
) -> int:
    """Score the analysis, or the `annotators` against one another, and write the figures; 0 `processes` is one a core.

    With `stretches`, each stretch of a quote that is interrupted counts by itself.

    Returns the exit code: 0, or 1 when a gold file or the model is missing or damaged, or the page cannot be written.
    """
    try:
        articles = read_all(paths)
        predict = of_analysis(model, stretches=stretches)
        report = agreement(articles) if annotators else _report(articles, predict, processes=processes)
        _write_figures(report, report_format)
        if page is not None:
            _write_page(report, page, title="On Record on " + ", ".join(path.name for path in paths))
    except OnRecordError as error:
        complain(error.message)
        return 1
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"“{page}” cannot be written ({error.strerror}).")
        return 1
    return 0


def _report(articles: Sequence[GoldArticle], predict: Predict, *, processes: int) -> Report:
    with _progress(len(articles)) as advance:
        return evaluate(articles, predict, processes=processes or os.cpu_count() or 1, on_article=lambda _: advance())


def _write_figures(report: Report, report_format: ReportFormat) -> None:
    if report_format is ReportFormat.JSON:
        sys.stdout.write(render(report) + "\n")
        return
    from desktop.evaluation.tables import write_tables  # noqa: PLC0415 - only here

    write_tables(report, sys.stdout)


def _write_page(report: Report, page: Path, *, title: str) -> None:
    from desktop.evaluation.page import render_page  # noqa: PLC0415 - only here

    with opened_output(page) as stream:
        stream.write(render_page(report, title=title))


@contextmanager
def _progress(total: int) -> Iterator[Callable[[], object]]:
    """What to call after each article: it moves a bar on standard error, where that is a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("Evaluating"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=total)
        yield lambda: progress.advance(task)
