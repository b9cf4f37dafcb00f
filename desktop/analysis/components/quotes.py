"""Component `onrecord_quotes`: who is quoted saying what, before speakers are told apart.

A learned encoder finds quotes and rules over the parse fill in; where its files are missing or damaged the rules do
everything. Whatever takes its place fills the same `doc._.quote_candidates`.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from desktop import paths
from desktop.analysis.attribution.ahead import MODEL_FOLDER, encoder_in
from desktop.analysis.attribution.encoder import Encoder, EncoderUnavailableError
from desktop.analysis.quotes.finder import find_quotes
from desktop.phrase import Phrase

NAME = "onrecord_quotes"


class QuoteFinder:
    """Assigns `doc._.quote_candidates`, ordered by their first content span, and what the encoder saw: `doc._.seen`.

    Reads the block roles in `doc.user_data["blocks"]` where they are; without, every line is a paragraph. Without an
    `encoder` the rules do everything; `trouble` says in a sentence why it is not there.
    """

    def __init__(self, encoder: Encoder | None = None, *, trouble: Phrase | None = None) -> None:
        self.encoder = encoder
        self.trouble = trouble
        self.version = f"3 (encoder {encoder.config.version})" if encoder is not None else "3 (rules alone)"

    @classmethod
    def load(cls) -> QuoteFinder:
        """The component with the encoder that comes with the program, without it where that cannot be used."""
        try:
            return cls(encoder_in(paths.resource(*MODEL_FOLDER)))
        except EncoderUnavailableError:
            trouble = Phrase(
                "The quote model is missing or damaged, so quotes are found by rules alone, which see fewer of them."
                " Install On Record again to mend this."
            )
            return cls(trouble=trouble)

    def __call__(self, doc: Doc) -> Doc:
        """Find, then write."""
        doc._.quote_candidates = find_quotes(doc, self.encoder)
        doc._.seen = self.encoder.seen if self.encoder is not None else None
        return doc


def register() -> None:
    """Make the component and its extension known to spaCy."""
    if not Doc.has_extension("quote_candidates"):
        Doc.set_extension("quote_candidates", default=[])
        Doc.set_extension("seen", default=None)
    if not Language.has_factory(NAME):
        requires = ["token.dep", "token.tag", "token.pos", "token.lemma"]
        Language.factory(NAME, assigns=["doc._.quote_candidates", "doc._.seen"], requires=requires, func=_create)


def _create(nlp: Language, name: str) -> QuoteFinder:
    del nlp, name
    return QuoteFinder.load()
