from __future__ import annotations

import json
from dataclasses import replace

from desktop.document import (
    Block,
    BlockRole,
    Document,
    InlineKind,
    InlineRange,
    PagePlace,
    ReaderNote,
    Span,
    codec,
    content_id,
)
from desktop.phrase import Phrase
from tests.samples import seed_analysis, seed_document


def test_analysis_survives_json() -> None:
    analysis = seed_analysis()
    data = json.loads(json.dumps(codec.analysis_to_json(analysis)))
    assert codec.analysis_from_json(data, document=analysis.document) == analysis


def test_the_contract_holds_its_keys() -> None:
    document = seed_document()
    data = codec.to_json(document, seed_analysis(document))
    assert {"id", "title", "text", "source", "blocks", "entities", "speakers", "quotes", "pipeline"} <= data.keys()
    assert data["blocks"][0] == [0, len(document.title), "headline"]
    lavrov = next(s for s in data["speakers"] if s["name"] == "Sergey Lavrov")
    assert lavrov["quotes"] == ["q3", "q4"]
    quote = next(q for q in data["quotes"] if q["id"] == "q4")
    assert document.text[slice(*quote["content"][0])].startswith("“We are calling")
    assert set(quote) >= {"id", "kind", "content", "cue", "source", "speaker", "certainty", "evidence"}


def test_a_document_survives_json() -> None:
    text = "Head\n\nWords of hers."
    document = Document(
        id=content_id(text),
        text=text,
        blocks=(Block(Span(0, 4), BlockRole.HEADLINE, 1), Block(Span(6, 20), BlockRole.LIST_ITEM, 2, "3.")),
        title="Head",
        byline="Ann Lee",
        date="1 May 2024",
        source="/a/page.html",
        notes=(ReaderNote("encoding", Phrase("It was read as {name}.", name=Phrase("Greek"))),),
        ranges=(InlineRange(Span(6, 11), InlineKind.LINK, "https://a.example/"),),
        outlet="The Daily",
        places=(PagePlace(Span(0, 4), 0, 72.0, 90.5, 300.0, 12.0),),
        encoding="cp1252",
    )
    data = json.loads(json.dumps(codec.document_to_json(document)))
    assert codec.document_from_json(data) == document
    analysis = replace(seed_analysis(), document=document.id)
    public = json.loads(json.dumps(codec.to_json(document, analysis)))
    assert codec.from_json(public) == (document, analysis)
    for key in ("outlet", "encoding", "places"):
        del data[key]
    assert codec.document_from_json(data) == replace(document, outlet="", encoding="", places=())
