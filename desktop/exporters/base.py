"""What every exporter does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from desktop.document import Analysis, Document


class Exporter(Protocol):
    """Writes results to a stream, each when it comes, and what belongs around them."""

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""

    def finish(self) -> None:
        """Write what comes after the last one."""


@dataclass(frozen=True, slots=True)
class Format:
    """A file format: its name on the command line, what people call it, and who writes it.

    `suffix` comes with its dot. `build` takes a stream of text, or of bytes where `binary` is set.
    """

    name: str
    title: str
    suffix: str
    build: Callable[[Any], Exporter]
    binary: bool = False
