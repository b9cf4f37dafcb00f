"""Component `onrecord_entities`: the article's named things, one cluster each."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from desktop.analysis.entities.find import clusters
from desktop.analysis.words import Range, words_of

NAME = "onrecord_entities"


class EntityClusterer:
    """Assigns `doc._.entity_clusters`."""

    version = 1

    def __call__(self, doc: Doc) -> Doc:
        """Find, then write."""
        position = {token.i: n for n, token in enumerate(t for t in doc if not t.is_space)}
        names = [Range(position[e.start], position[e.end - 1] + 1, e.label_) for e in doc.ents]
        doc._.entity_clusters = clusters(words_of(doc), names)
        return doc


def register() -> None:
    """Make the component and its extension known to spaCy."""
    if not Doc.has_extension("entity_clusters"):
        Doc.set_extension("entity_clusters", default=[])
    if not Language.has_factory(NAME):
        Language.factory(NAME, assigns=["doc._.entity_clusters"], requires=["doc.ents"], func=_create)


def _create(nlp: Language, name: str) -> EntityClusterer:
    del nlp, name
    return EntityClusterer()
