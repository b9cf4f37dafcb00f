from __future__ import annotations

import spacy
from spacy.tokens import DocBin

from desktop.analysis.docbin import doc_bin
from desktop.document.codec import from_json
from tests.samples import seed_analysis, seed_document


def test_a_doc_has_the_quotes_as_spans_and_the_whole_analysis() -> None:
    document, analysis = seed_document(), seed_analysis()
    (doc,) = DocBin().from_bytes(doc_bin([(document, analysis)])).get_docs(spacy.blank("en").vocab)
    assert doc.text == document.text
    found = [(span.id_, span.label_) for span in doc.spans["content"]]
    assert found == [(quote.id, quote.kind.value) for quote in analysis.quotes]
    for span, quote in zip(doc.spans["content"], analysis.quotes, strict=True):
        assert quote.content[0].of(document.text) in span.text
    assert {"PERSON", "ORG", "GPE"} == {entity.label_ for entity in doc.ents}
    assert from_json(doc.user_data["onrecord"]) == (document, analysis)
