"""`onrecord analyze`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from desktop.cli.formats import InputFormat, OutputFormat
from desktop.cli.inputs import Input, holds_many, inputs
from desktop.cli.outputs import opened_output
from desktop.cli.progress import ProgressLine
from desktop.exporters import EXPORTERS, Exporter, JsonExporter
from desktop.worker.blocking import Analyzed, Request, analyze_all


class _NothingDone(Exception):  # noqa: N818 - not an error of its own: a file in place is left as it is
    """No input could be analysed."""


def analyze_files(
    files: list[str], *, output_format: OutputFormat | None, input_format: InputFormat, output: Path | None, model: str
) -> int:
    """Analyse files one after another and write the results.

    Without `output_format`, JSON Lines in give JSON Lines out and anything else a table.

    Returns the exit code: 0, or 1 when some input failed (the rest is done) or nothing could be written.
    """
    many = any(holds_many(name, input_format) for name in files)
    chosen = output_format or (OutputFormat.JSONL if many else OutputFormat.TABLE)
    try:
        with opened_output(output) as stream:
            if chosen is OutputFormat.JSON:
                exporter: Exporter = JsonExporter(stream, single=len(files) == 1 and not many)
            else:
                exporter = EXPORTERS[chosen](stream)
            done, failed = _run(inputs(files, input_format), exporter, model)
            if failed and not done and output is not None:
                raise _NothingDone
    except _NothingDone:
        return 1
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"“{output or 'standard output'}” cannot be written ({error.strerror}).")
        return 1
    return 1 if failed else 0


def complain(message: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"onrecord: {' '.join(message.split())}\n")


def _run(articles: Iterable[Input], exporter: Exporter, model: str) -> tuple[int, int]:
    """Numbers of inputs that were done and that failed."""
    done = failed = 0
    show = ProgressLine()
    names: list[str] = []

    def asked() -> Iterator[Request]:
        for article in articles:
            names.append(article.name)
            show.begin(article.name)
            yield article.request

    with show, closing(analyze_all(asked(), model=model, on_progress=show.advance)) as results:
        for result in results:
            show.end()
            if isinstance(result, Analyzed):
                exporter.add(result.document, result.analysis)
                done += 1
            else:
                complain(_with_name(result.message, names[-1]))
                failed += 1
    exporter.finish()
    return done, failed


def _with_name(message: str, name: str) -> str:
    return message if name in message else f"{name}: {message}"
