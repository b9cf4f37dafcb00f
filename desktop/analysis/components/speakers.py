"""Component `onrecord_speakers`: whose the quote candidates are."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from desktop.analysis.speakers.resolve import resolve
from desktop.analysis.speakers.scorer import shipped
from desktop.analysis.words import words_of
from desktop.phrase import Phrase

NAME = "onrecord_speakers"
_TROUBLE = Phrase(
    "The model of pronouns is missing or damaged, so fewer speakers are found behind “he” and “she”."
    " Install On Record again to mend this."
)


class SpeakerResolver:
    """Assigns `doc._.speakers` and `doc._.attributions`, one for each of `doc._.quote_candidates`.

    `trouble` says in a sentence why pronouns are read by rules alone, where they are.
    """

    def __init__(self) -> None:
        learned = shipped() is not None
        self.version = "2" if learned else "2 (rules alone)"
        self.trouble = None if learned else _TROUBLE

    def __call__(self, doc: Doc) -> Doc:
        """Find, then write."""
        speakers, attributions = resolve(words_of(doc), doc._.entity_clusters, doc._.quote_candidates, seen=doc._.seen)
        doc._.speakers, doc._.attributions = speakers, attributions
        return doc


def register() -> None:
    """Make the component and its extensions known to spaCy."""
    for extension in ("entity_clusters", "quote_candidates", "speakers", "attributions"):
        if not Doc.has_extension(extension):
            Doc.set_extension(extension, default=[])
    if not Language.has_factory(NAME):
        Language.factory(
            NAME,
            assigns=["doc._.speakers", "doc._.attributions"],
            requires=["doc._.entity_clusters", "doc._.quote_candidates"],
            func=_create,
        )


def _create(nlp: Language, name: str) -> SpeakerResolver:
    del nlp, name
    return SpeakerResolver()
