"""Component `onrecord_entities`: the article's named things, one cluster each."""

from __future__ import annotations

from collections.abc import Iterator

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
        doc._.entity_clusters = clusters(words_of(doc), list(names_of(doc)))
        return doc


def names_of(doc: Doc) -> Iterator[Range]:
    """The model's entities among `words_of(doc)`, without the white space that it sometimes takes in."""
    position = {token.i: n for n, token in enumerate(t for t in doc if not t.is_space)}
    for entity in doc.ents:
        inside = [position[token.i] for token in entity if token.i in position]
        if inside:
            yield Range(inside[0], inside[-1] + 1, entity.label_)


def register() -> None:
    """Make the component and its extension known to spaCy."""
    if not Doc.has_extension("entity_clusters"):
        Doc.set_extension("entity_clusters", default=[])
    if not Language.has_factory(NAME):
        Language.factory(NAME, assigns=["doc._.entity_clusters"], requires=["doc.ents"], func=_create)


def _create(nlp: Language, name: str) -> EntityClusterer:
    del nlp, name
    return EntityClusterer()
