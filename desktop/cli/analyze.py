"""`onrecord analyze`."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from desktop.cli.batch_bar import BatchBar
from desktop.cli.formats import InputFormat, OutputFormat
from desktop.cli.inputs import Input, arriving, holds_many, inputs, with_folders
from desktop.cli.outputs import opened_output
from desktop.cli.resuming import NoResultsFileError, continued_output
from desktop.document import Document
from desktop.exporters import EXPORTERS, Exporter, JsonExporter
from desktop.worker.blocking import Analyzed, Request
from desktop.worker.pool import Skipped, analyze_many, cores

INTERRUPTED = 130
"""Exit code of programs that Ctrl+C ended."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What `analyze` is asked for.

    Without `output_format`, JSON Lines in, an output that is continued and a folder watched into a file give JSON
    Lines; anything else gives a table. `jobs` 0 is a process for each core. `resume` adds to `output` what is missing
    in it. `watch` is a folder whose new files are taken up until Ctrl+C.
    """

    files: tuple[str, ...]
    output_format: OutputFormat | None = None
    input_format: InputFormat = InputFormat.AUTO
    output: Path | None = None
    model: str = ""
    jobs: int = 0
    resume: bool = False
    watch: Path | None = None

    @property
    def continues(self) -> bool:
        """Whether results are added to those of an earlier run; a folder may be watched for days."""
        return self.output is not None and (self.resume or self.watch is not None)

    @property
    def many(self) -> bool:
        """Whether one of the inputs may hold several articles."""
        return self.watch is not None or any(holds_many(name, self.input_format) for name in self.files)

    @property
    def format(self) -> OutputFormat:
        """How results are written."""
        lines = self.continues or any(holds_many(name, self.input_format) for name in self.files)
        return self.output_format or (OutputFormat.JSONL if lines else OutputFormat.TABLE)


@dataclass(slots=True)
class _Counts:
    done: int = 0
    failed: int = 0
    skipped: int = 0


class _NothingDone(Exception):  # noqa: N818 - not an error of its own: a file in place is left as it is
    """No input could be analysed."""


def analyze_files(batch: Batch) -> int:
    """Analyse files and those in folders, several at once, and write the results in the order of the files.

    Returns the exit code: 0, or 1 when some input failed (the rest is done) or nothing could be written; 130 when the
    user ended it. Ending a watch is not an accident: that is 0 or 1.
    """
    counts = _Counts()
    batch = replace(batch, files=tuple(with_folders(batch.files, besides=batch.output)))
    try:
        with ExitStack() as stack:
            stream, wanted = _opened(batch, stack)
            _run(batch, _exporter(batch, stream), wanted, counts)
            if counts.failed and not counts.done and batch.output is not None and not batch.continues:
                raise _NothingDone
    except (_NothingDone, NoResultsFileError) as error:
        if isinstance(error, NoResultsFileError):
            complain(str(error))
        return 1
    except KeyboardInterrupt:
        complain(f"Stopped; {counts.done:,} done{_kept(batch)}.")
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except OSError as error:
        watched = batch.watch is not None and error.filename == str(batch.watch)
        name, verb = (batch.watch, "watched") if watched else (batch.output or "standard output", "written")
        complain(f"“{name}” cannot be {verb} ({error.strerror}).")
        return 1
    return 1 if counts.failed else 0


def complain(message: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"onrecord: {' '.join(message.split())}\n")


def _kept(batch: Batch) -> str:
    if batch.continues:
        return f" and kept in “{batch.output}”; the same command goes on from there"
    return ", nothing was written; with --resume it would have been" if batch.output is not None else ""


def _opened(batch: Batch, stack: ExitStack) -> tuple[TextIO, Callable[[Document], bool]]:
    """Where results go, and which documents are to be analysed."""
    if batch.output is not None and batch.continues:
        stream, results = stack.enter_context(continued_output(batch.output))
        return stream, results.lacks
    return stack.enter_context(opened_output(batch.output)), lambda _: True


def _exporter(batch: Batch, stream: TextIO) -> Exporter:
    if batch.format is OutputFormat.JSON:
        return JsonExporter(stream, single=len(batch.files) == 1 and not batch.many)
    return EXPORTERS[batch.format](stream)


def _run(batch: Batch, exporter: Exporter, wanted: Callable[[Document], bool], counts: _Counts) -> None:
    """Do it all; `counts` tells how far it came, also when it is ended."""
    stop = threading.Event()
    names: list[str] = []
    articles = _articles(batch, stop)
    with BatchBar(None if batch.many else len(batch.files)) as bar:

        def asked() -> Iterator[Request]:
            for article in articles:
                names.append(article.name)
                bar.begin(article.name)
                yield article.request

        outcomes = analyze_many(asked(), jobs=batch.jobs or cores(), stop=stop, model=batch.model, wanted=wanted)
        try:
            with closing(outcomes):
                for number, outcome in enumerate(outcomes):
                    bar.end(failed=not isinstance(outcome, Analyzed | Skipped))
                    with bar.aside():
                        _write(outcome, names[number], exporter, counts)
        except KeyboardInterrupt:
            if batch.watch is None:
                raise
    exporter.finish()
    if counts.skipped:
        complain(f"{counts.skipped:,} of {len(names):,} were in “{batch.output}” already.")


def _articles(batch: Batch, stop: threading.Event) -> Iterator[Input]:
    if batch.watch is None:
        return inputs(batch.files, batch.input_format)
    coming = arriving(batch.watch, stop, besides=batch.output)
    complain(f"Watching “{batch.watch}” for articles that come or change. Ctrl+C ends it.")
    return _chained(inputs(batch.files, batch.input_format), coming)


def _chained(*parts: Iterable[Input]) -> Iterator[Input]:
    for part in parts:
        yield from part


def _write(outcome: Analyzed | Skipped | Exception, name: str, exporter: Exporter, counts: _Counts) -> None:
    if isinstance(outcome, Analyzed):
        exporter.add(outcome.document, outcome.analysis)
        counts.done += 1
    elif isinstance(outcome, Skipped):
        counts.skipped += 1
    else:
        complain(_with_name(str(outcome), name))
        counts.failed += 1


def _with_name(message: str, name: str) -> str:
    return message if name in message else f"{name}: {message}"
