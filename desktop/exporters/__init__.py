"""An analysis for other programs and for people; one exporter a format."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO, Any, TextIO

from desktop.exporters.base import Exporter, Format
from desktop.exporters.json_lines import JsonExporter, JsonLinesExporter
from desktop.exporters.notes import NotesByArticle, give_notes, notes_of
from desktop.exporters.selection import only_quotes, only_speaker

__all__ = [
    "EXPORTERS",
    "FORMATS",
    "Exporter",
    "Format",
    "JsonExporter",
    "JsonLinesExporter",
    "NotesByArticle",
    "give_notes",
    "notes_of",
    "only_quotes",
    "only_speaker",
]


def _table(stream: TextIO) -> Exporter:
    from desktop.exporters.table import TableExporter  # noqa: PLC0415 - imports rich

    return TableExporter(stream)


EXPORTERS: dict[str, Callable[[TextIO], Exporter]] = {
    "table": _table,
    "json": JsonExporter,
    "jsonl": JsonLinesExporter,
}
"""What `onrecord analyze` prints."""


def _later(module: str, name: str) -> Callable[[IO[Any]], Exporter]:
    """The exporter of that name, imported when a file of its format is written."""

    def build(stream: IO[Any]) -> Exporter:
        from importlib import import_module  # noqa: PLC0415 - see above

        exporter: Exporter = getattr(import_module(f"desktop.exporters.{module}"), name)(stream)
        return exporter

    return build


FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format("markdown", "Markdown", ".md", _later("markdown", "MarkdownExporter")),
        Format("html", "HTML report", ".html", _later("html", "HtmlExporter")),
        Format("csv", "CSV table", ".csv", _later("sheets", "CsvExporter")),
        Format("xlsx", "Excel workbook", ".xlsx", _later("sheets", "XlsxExporter"), binary=True),
        Format("json", "JSON", ".json", JsonExporter),
        Format("jsonl", "JSON Lines", ".jsonl", JsonLinesExporter),
        Format("webannotation", "W3C Web Annotation", ".jsonld", _later("web_annotation", "WebAnnotationExporter")),
        Format("tei", "TEI P5", ".xml", _later("tei", "TeiExporter")),
        Format("csl", "CSL-JSON (Zotero)", ".csl.json", _later("references", "CslExporter")),
        Format("bibtex", "BibTeX", ".bib", _later("references", "BibtexExporter")),
        Format("ris", "RIS", ".ris", _later("references", "RisExporter")),
        Format("brat", "brat standoff", ".brat.zip", _later("brat", "BratExporter"), binary=True),
        Format("xmi", "UIMA CAS XMI", ".xmi.zip", _later("cas", "XmiExporter"), binary=True),
    )
}
"""What `onrecord export` and the window write. spaCy's DocBin is beside them in `desktop.analysis.docbin`."""
