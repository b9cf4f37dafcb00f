"""`onrecord export`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from desktop import paths
from desktop.cli.analyze import complain
from desktop.cli.formats import ExportFormat, InputFormat
from desktop.cli.inputs import Input, inputs
from desktop.cli.outputs import opened_binary_output, opened_output
from desktop.document import Analysis, Document, merge
from desktop.errors import OnRecordError
from desktop.exporters import FORMATS, NotesByArticle, give_notes, only_speaker
from desktop.library import Library, Note, NotInLibraryError
from desktop.worker.blocking import Analyzed, analyze_all

Article = tuple[Document, Analysis]
_ID = re.compile(r"[0-9a-f]{8,32}", re.IGNORECASE)
"""An article's id in the library, or how it begins."""


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
        _write(articles, export_format, output, {} if speaker else asked.notes)
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
        self.notes: dict[str, Sequence[Note]] = {}
        """The reader's notes by article, once the articles are read."""

    def __iter__(self) -> Iterator[Article]:
        library, trouble = Library.open(paths.library_file())
        if trouble:
            complain(str(trouble))
        with closing(library):
            kept = [self._kept(library, name) for name in self._names]
            names = zip(self._names, kept, strict=True)
            asked = [[] if article else list(inputs([name], InputFormat.AUTO)) for name, article in names]
            requests = (one.request for several in asked for one in several)
            with closing(analyze_all(requests, model=self._model)) as results:
                for article, several in zip(kept, asked, strict=True):
                    found = [article] if article is not None else []
                    for one in several:
                        found += self._corrected(library, one, next(results))
                    for document, analysis in found:
                        self.notes[document.id] = library.notes.of_article(document.id)
                        yield document, analysis

    @staticmethod
    def _kept(library: Library, name: str) -> Article | None:
        """The article of the library whose id begins so; None where `name` is a file or an address."""
        if not _ID.fullmatch(name) or Path(name).exists():
            return None
        try:
            identity = library.articles.find(name.lower()).id
        except NotInLibraryError:
            return None
        analysis = library.articles.effective(identity)
        return (library.articles.document(identity), analysis) if analysis else None

    def _corrected(self, library: Library, one: Input, result: Analyzed | OnRecordError) -> Iterator[Article]:
        if isinstance(result, Analyzed):
            yield result.document, merge(result.analysis, library.corrections(result.document.id))
        else:
            self.failed += 1
            complain(result.message if one.name in result.message else f"{one.name}: {result.message}")


def _is_binary(export_format: ExportFormat) -> bool:
    return export_format is ExportFormat.DOCBIN or FORMATS[export_format].binary


def _write(
    articles: Sequence[Article], export_format: ExportFormat, output: Path | None, notes: NotesByArticle
) -> None:
    if _is_binary(export_format):
        with opened_binary_output(output) as data:
            _write_bytes(articles, export_format, data)
        return
    with opened_output(output) as stream:
        exporter = FORMATS[export_format].build(stream)
        give_notes(exporter, notes)
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
