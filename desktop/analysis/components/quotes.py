"""Component `onrecord_quotes`: who is quoted saying what, before speakers are told apart.

Rules over the parse. A learned tagger takes its place by filling the same `doc._.quote_candidates`.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from desktop.analysis.quotes.finder import find_quotes

NAME = "onrecord_quotes"


class QuoteFinder:
    """Assigns `doc._.quote_candidates`, ordered by their first content span.

    Reads the block roles in `doc.user_data["blocks"]` where they are; without, every line is a paragraph.
    """

    version = 1

    def __call__(self, doc: Doc) -> Doc:
        """Find, then write."""
        candidates = find_quotes(doc)
        doc._.quote_candidates = candidates
        return doc


def register() -> None:
    """Make the component and its extension known to spaCy."""
    if not Doc.has_extension("quote_candidates"):
        Doc.set_extension("quote_candidates", default=[])
    if not Language.has_factory(NAME):
        requires = ["token.dep", "token.tag", "token.pos", "token.lemma"]
        Language.factory(NAME, assigns=["doc._.quote_candidates"], requires=requires, func=_create)


def _create(nlp: Language, name: str) -> QuoteFinder:
    del nlp, name
    return QuoteFinder()
