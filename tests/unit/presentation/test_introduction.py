from __future__ import annotations

from dataclasses import replace

from desktop.document import SpeakerKind
from desktop.presentation.introduction import introduction
from tests.samples import seed_analysis, seed_document

DOCUMENT = seed_document()
ANALYSIS = seed_analysis(DOCUMENT)


def test_somebody_is_introduced_with_the_first_sentence_that_names_them() -> None:
    at = DOCUMENT.text.index("Lavrov reportedly")
    card = introduction(DOCUMENT, ANALYSIS, entity="e1", before=at)
    assert card is not None
    assert (card.name, card.about) == ("Sergey Lavrov", "Russian Foreign Minister · also “Sergei Lavrov”")
    assert card.sentence.startswith("This is the first time")
    assert card.place is not None
    assert card.place.of(DOCUMENT.text) == "Sergei Lavrov"
    assert card.paragraph == 1
    assert (card.mentions, card.before) == (3, 2)


def test_only_what_was_said_before_the_place_is_told() -> None:
    text = DOCUMENT.text
    said = [
        [row.quote for row in card.said] if card else None
        for place in ("Taliban Talks", "“a shared aim", "Echoing", "Consistent")
        for card in [introduction(DOCUMENT, ANALYSIS, speaker="s3", before=text.index(place))]
    ]
    assert said == [[], ["q3"], ["q3"], ["q3", "q4"]]


def test_a_headline_does_not_introduce_anybody() -> None:
    card = introduction(DOCUMENT, ANALYSIS, entity="e5", before=0)
    assert card is not None
    assert card.place is not None
    assert card.place.start > DOCUMENT.blocks[0].span.end
    assert (card.about, card.before, card.said) == ("organisation", 0, ())


def test_a_speaker_without_a_name_is_introduced_by_their_first_source() -> None:
    speakers = tuple(
        replace(s, entity=None, kind=SpeakerKind.UNNAMED, role="") if s.id == "s5" else s for s in ANALYSIS.speakers
    )
    card = introduction(DOCUMENT, replace(ANALYSIS, speakers=speakers), speaker="s5", before=10**6)
    assert card is not None
    assert card.about == "unnamed source"
    assert "an expert" in card.sentence
    assert [row.quote for row in card.said] == ["q7", "q8"]


def test_a_long_sentence_is_cut_around_the_name() -> None:
    card = introduction(DOCUMENT, ANALYSIS, entity="e3", before=0)
    assert card is not None
    assert "Uran Botobekov" in card.sentence
    assert len(card.sentence) < 250


def test_nobody_knows_a_stranger() -> None:
    assert introduction(DOCUMENT, ANALYSIS, entity="e99", before=0) is None
    assert introduction(DOCUMENT, ANALYSIS, before=0) is None
