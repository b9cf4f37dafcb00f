"""What every exporter does."""

from __future__ import annotations

from typing import Protocol

from desktop.document import Analysis, Document


class Exporter(Protocol):
    """Writes results to a stream, each when it comes, and what belongs around them."""

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""

    def finish(self) -> None:
        """Write what comes after the last one."""
