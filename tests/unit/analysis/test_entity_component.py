from __future__ import annotations

import spacy
from spacy.tokens import Doc

from desktop.analysis.components import entities
from desktop.analysis.components.entities import EntityClusterer


def test_white_space_in_an_entity_is_no_part_of_the_name() -> None:
    """The model does give entities that end with a second space."""
    entities.register()
    doc = Doc(
        spacy.blank("en").vocab,
        words=["Janet", "Yellen", " ", "spoke", ".", "\n"],
        spaces=[True, True, False, False, False, False],
        ents=["B-PERSON", "I-PERSON", "I-PERSON", "O", "O", "B-PERSON"],
        tags=["NNP", "NNP", "_SP", "VBD", ".", "_SP"],
        deps=["compound", "nsubj", "dep", "ROOT", "punct", "dep"],
        heads=[1, 3, 1, 3, 3, 3],
    )
    found = EntityClusterer()(doc)._.entity_clusters
    assert [(c.name, c.label, [m.span.of(doc.text) for m in c.mentions]) for c in found] == [
        ("Janet Yellen", "PERSON", ["Janet Yellen"])
    ]
