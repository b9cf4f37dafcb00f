"""An analysis for other programs and for people; one exporter a format."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

from desktop.exporters.base import Exporter
from desktop.exporters.json_lines import JsonExporter, JsonLinesExporter

__all__ = ["EXPORTERS", "Exporter", "JsonExporter", "JsonLinesExporter"]


def _table(stream: TextIO) -> Exporter:
    from desktop.exporters.table import TableExporter  # noqa: PLC0415 - imports rich

    return TableExporter(stream)


EXPORTERS: dict[str, Callable[[TextIO], Exporter]] = {
    "table": _table,
    "json": JsonExporter,
    "jsonl": JsonLinesExporter,
}
