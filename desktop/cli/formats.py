"""The words that options take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class InputFormat(StrEnum):
    """What the files hold."""

    AUTO = "auto"
    JSONL = "jsonl"


class OutputFormat(StrEnum):
    """How results are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"


class ReportFormat(StrEnum):
    """How figures are written."""

    TABLE = "table"
    JSON = "json"


class ExportFormat(StrEnum):
    """What `export` writes."""

    MARKDOWN = "markdown"
    HTML = "html"
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    JSONL = "jsonl"
    WEB_ANNOTATION = "webannotation"
    TEI = "tei"
    CSL = "csl"
    BIBTEX = "bibtex"
    RIS = "ris"
    BRAT = "brat"
    XMI = "xmi"
    DOCBIN = "docbin"


class Theme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    SEPIA = "sepia"
    CONTRAST = "contrast"


class Tab(StrEnum):
    """Pages of the side panel."""

    SPEAKERS = "speakers"
    QUOTES = "quotes"
    ENTITIES = "entities"


@dataclass(frozen=True, slots=True)
class Size:
    """Of the window, in pixels."""

    width: int
    height: int
