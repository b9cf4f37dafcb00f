"""What a test asks of an analysed article."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.analysis.analyzer import Analyzer
from desktop.document import Analysis, Entity, Quote, Speaker
from desktop.readers import raw_document


@dataclass(frozen=True, slots=True)
class Reading:
    text: str
    analysis: Analysis

    def entity(self, name: str) -> Entity:
        return next(e for e in self.analysis.entities if name in (e.name, *e.aliases))

    def speaker(self, name: str) -> Speaker:
        return next(s for s in self.analysis.speakers if s.name == name)

    @property
    def speaker_names(self) -> set[str]:
        return {s.name for s in self.analysis.speakers}

    def quote(self, words: str) -> Quote:
        """The quote whose content holds `words`; the shortest where quotes are nested."""
        holding = [q for q in self.analysis.quotes if any(words in span.of(self.text) for span in q.content)]
        return min(holding, key=lambda q: sum(span.length for span in q.content))

    def said(self, words: str) -> str | None:
        """The name of who said `words`."""
        speaker = self.quote(words).speaker
        return next((s.name for s in self.analysis.speakers if s.id == speaker), None)

    def mentions(self, name: str) -> list[str]:
        return [m.span.of(self.text) for m in self.entity(name).mentions]

    def chain(self, words: str) -> list[str]:
        return [m.span.of(self.text) for m in self.quote(words).evidence.chain]


def read(analyzer: Analyzer, text: str) -> Reading:
    return Reading(text, analyzer.analyze(raw_document(text)))
