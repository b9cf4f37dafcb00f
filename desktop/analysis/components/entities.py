"""Component `onrecord_entities`: the article's named things, one cluster each."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from desktop.analysis.candidates import EntityCluster
from desktop.document import Mention, Span

NAME = "onrecord_entities"


class EntityClusterer:
    """Assigns `doc._.entity_clusters`."""

    version = 1

    def __call__(self, doc: Doc) -> Doc:
        """Find, then write."""
        by_name: dict[tuple[str, str], list[Mention]] = {}
        for ent in doc.ents:
            by_name.setdefault((ent.text, ent.label_), []).append(Mention(Span(ent.start_char, ent.end_char)))
        doc._.entity_clusters = [EntityCluster(n, label, tuple(m)) for (n, label), m in by_name.items()]
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
