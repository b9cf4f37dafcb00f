"""Annotated articles as training sees them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """One annotated attribution; `source_known` is false where the corpus does not tell which words are the source."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    source_known: bool = True


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its attributions; spans are code points into `text`."""

    id: str
    text: str
    attributions: tuple[Attribution, ...]
