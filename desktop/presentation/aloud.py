"""What is read aloud: an article from some place on, or the statements of one speaker, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from desktop.document import Analysis, BlockRole, Document, Span
from desktop.presentation.sentences import sentences_in


class Script:
    """Sentences of passages of a text, one of them the current one. Passages are cut when they are come to."""

    def __init__(self, document: Document, passages: Sequence[Span], *, speaker: str = "") -> None:
        """`passages` are in order; `speaker` is the name of the one whose statements they are, "" for an article."""
        self.document = document
        self.speaker = speaker
        self.passages = tuple(passages)
        self.passage = 0
        self._sentence = 0
        self._cut = lru_cache(maxsize=4)(self._cut_now)

    @property
    def current(self) -> Span | None:
        """The current sentence; None where there is nothing to read."""
        sentences = self._cut(self.passage) if self.passage < len(self.passages) else ()
        return sentences[self._sentence] if self._sentence < len(sentences) else None

    @property
    def words(self) -> str:
        """The current sentence on one line."""
        return " ".join(self.current.of(self.document.text).split()) if self.current is not None else ""

    def start_at(self, offset: int) -> None:
        """Make the first sentence current that ends behind the code point at `offset`; the first one if none does."""
        for passage, span in enumerate(self.passages):
            if span.end > offset:
                later = (n for n, sentence in enumerate(self._cut(passage)) if sentence.end > offset)
                found = next(later, None)
                if found is not None:
                    self.passage, self._sentence = passage, found
                    return
        self.passage, self._sentence = -1, 0
        if not self.step(1):
            self.passage = 0

    def step(self, direction: int) -> bool:
        """Go to the next (1) or previous (-1) sentence; False, and nothing moves, where there is none."""
        here = self._cut(self.passage) if 0 <= self.passage < len(self.passages) else ()
        if 0 <= self._sentence + direction < len(here):
            self._sentence += direction
            return True
        passage = self.passage + direction
        while 0 <= passage < len(self.passages):
            if self._cut(passage):
                self.passage, self._sentence = passage, 0 if direction > 0 else len(self._cut(passage)) - 1
                return True
            passage += direction
        return False

    def _cut_now(self, passage: int) -> tuple[Span, ...]:
        return sentences_in(self.document.text, self.passages[passage])


def article_script(document: Document, *, start: int) -> Script:
    """The article from the sentence at the code point `start` on, without what was taken out of it."""
    script = Script(document, [b.span for b in document.blocks if b.role is not BlockRole.REMOVED])
    script.start_at(start)
    return script


def speaker_script(document: Document, analysis: Analysis, speaker: str, *, start: int) -> Script:
    """The statements of the speaker with the id `speaker`, in the order of the text, from `start` on or all."""
    name = next((s.name for s in analysis.speakers if s.id == speaker), "")
    spans = sorted(span for quote in analysis.quotes if quote.speaker == speaker for span in quote.content)
    script = Script(document, spans, speaker=name)
    script.start_at(start)
    return script
