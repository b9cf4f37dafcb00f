"""A Doc that all components have seen, as the plain values of the domain."""

from __future__ import annotations

from spacy.tokens import Doc

from desktop.analysis.candidates import EntityCluster
from desktop.document import Analysis, Entity, Mention, Span


def to_analysis(doc: Doc, *, document: str, pipeline: str, offset: int = 0) -> Analysis:
    """The analysis in `doc`, every span moved by `offset` code points."""
    entities = tuple(_entity(f"e{n}", c, offset) for n, c in enumerate(doc._.entity_clusters, start=1))
    return Analysis(document=document, pipeline=pipeline, entities=entities)


def _entity(entity_id: str, cluster: EntityCluster, offset: int) -> Entity:
    mentions = tuple(_moved(mention, offset) for mention in cluster.mentions)
    return Entity(id=entity_id, name=cluster.name, label=cluster.label, mentions=mentions, aliases=cluster.aliases)


def _moved(mention: Mention, offset: int) -> Mention:
    return Mention(Span(mention.span.start + offset, mention.span.end + offset), mention.kind)
