from __future__ import annotations

import json

from desktop.document import codec
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
