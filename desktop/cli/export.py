"""`onrecord export`."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from desktop import paths
from desktop.cli.analyze import complain
from desktop.cli.formats import ExportFormat, InputFormat
from desktop.cli.inputs import inputs
from desktop.cli.outputs import opened_binary_output, opened_output
from desktop.document import Analysis, Document, merge
from desktop.exporters import FORMATS, only_speaker
from desktop.library import Library
from desktop.worker.blocking import Analyzed, analyze_all

Article = tuple[Document, Analysis]


def export_articles(
    names: Sequence[str], *, export_format: ExportFormat, speaker: str, output: Path | None, model: str
) -> int:
    """Write articles (files, addresses, ids of the library) in one format, the reader's corrections applied.

    Returns the exit code: 0, or 1 when some article failed, nobody is called `speaker`, or nothing could be written.
    """
    if output is None and _is_binary(export_format) and sys.stdout.isatty():
        complain(f"{export_format.value} is not text: name a file with --output PATH.")
        return 1
    asked = _Articles(names, model)
    articles = list(asked)
    if speaker:
        articles = [(document, only_speaker(analysis, speaker)) for document, analysis in articles]
        articles = [article for article in articles if article[1].quotes]
        if not articles and not asked.failed:
            complain(f"Nobody called “{speaker}” is on record there.")
    if not articles:
        return 1
    try:
        _write(articles, export_format, output)
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(f"“{output or 'standard output'}” cannot be written ({error.strerror}).")
        return 1
    return 1 if asked.failed else 0


class _Articles:
    """The articles asked for, in order; what fails is said at once and counted."""

    def __init__(self, names: Sequence[str], model: str) -> None:
        self._names = names
        self._model = model
        self.failed = 0

    def __iter__(self) -> Iterator[Article]:
        library, trouble = Library.open(paths.data_folder() / "library.sqlite")
        if trouble:
            complain(trouble)
        with closing(library):
            asked = list(inputs(self._names, InputFormat.AUTO))
            with closing(analyze_all((one.request for one in asked), model=self._model)) as results:
                for one, result in zip(asked, results, strict=True):
                    if isinstance(result, Analyzed):
                        corrections = library.corrections(result.document.id)
                        yield result.document, merge(result.analysis, corrections)
                    else:
                        self.failed += 1
                        complain(result.message if one.name in result.message else f"{one.name}: {result.message}")


def _is_binary(export_format: ExportFormat) -> bool:
    return export_format is ExportFormat.DOCBIN or FORMATS[export_format].binary


def _write(articles: Sequence[Article], export_format: ExportFormat, output: Path | None) -> None:
    if _is_binary(export_format):
        with opened_binary_output(output) as data:
            _write_bytes(articles, export_format, data)
        return
    with opened_output(output) as stream:
        exporter = FORMATS[export_format].build(stream)
        for article in articles:
            exporter.add(*article)
        exporter.finish()


def _write_bytes(articles: Sequence[Article], export_format: ExportFormat, stream: BinaryIO) -> None:
    if export_format is ExportFormat.DOCBIN:
        from desktop.analysis.docbin import doc_bin  # noqa: PLC0415 - imports spaCy

        stream.write(doc_bin(articles))
        return
    exporter = FORMATS[export_format].build(stream)
    for article in articles:
        exporter.add(*article)
    exporter.finish()
