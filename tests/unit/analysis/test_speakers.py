"""Sources resolved to speakers; the candidates are made by hand, whatever finds quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from desktop.analysis.analyzer import Analyzer
from desktop.analysis.candidates import Attribution, QuoteCandidate, SpeakerCluster
from desktop.analysis.speakers.resolve import resolve
from desktop.analysis.words import words_of
from desktop.document import MentionKind, QuoteKind, Span, SpeakerKind
from desktop.readers import raw_document

pytestmark = pytest.mark.model


@dataclass(frozen=True, slots=True)
class Resolved:
    text: str
    speakers: list[SpeakerCluster]
    attributions: list[Attribution]

    def speaker(self, index: int) -> SpeakerCluster | None:
        speaker = self.attributions[index].speaker
        return None if speaker is None else self.speakers[speaker]

    def name(self, index: int) -> str | None:
        speaker = self.speaker(index)
        return None if speaker is None else speaker.name

    def chain(self, index: int) -> list[tuple[str, MentionKind]]:
        return [(m.span.of(self.text), m.kind) for m in self.attributions[index].chain]


def resolved(analyzer: Analyzer, text: str, *quotes: tuple[str, str], direct: bool = False) -> Resolved:
    """Whose the quotes are, each given as (content, source); a source is looked for from the quote before on."""
    document = raw_document(text)
    doc = analyzer.parsed(document)
    candidates = []
    position = 0
    for content, source in quotes:
        start = text.index(content)
        at = re.compile(rf"\b{re.escape(source)}(?!\w)").search(text, position).start()  # type: ignore[union-attr]
        position = at + 1
        span = Span(start, start + len(content))
        kind = QuoteKind.DIRECT if direct else QuoteKind.INDIRECT
        verbatim = (span,) if direct else ()
        candidates.append(QuoteCandidate(kind, (span,), verbatim, source=(Span(at, at + len(source)),)))
    speakers, attributions = resolve(words_of(doc), doc._.entity_clusters, candidates, seen=doc._.seen)
    return Resolved(text, speakers, attributions)


@pytest.mark.parametrize(
    ("source", "name", "kind"),
    [
        ("Hugh Hill, a doctor,", "Hugh Hill", SpeakerKind.PERSON),
        ("Dr. Jane O’Neil’s team", "Dr. Jane O’Neil’s team", SpeakerKind.ORGANIZATION),
        ("The team’s coach,", "Omar Saleh", SpeakerKind.PERSON),
        ("Supporters of Omar Saleh", "Supporters of Omar Saleh", SpeakerKind.GROUP),
        ("A lawyer for Omar Saleh", "A lawyer for Omar Saleh", SpeakerKind.UNNAMED),
        ("The Saleh campaign", "The Saleh campaign", SpeakerKind.ORGANIZATION),
        ("The ambassador to the United States Omar Saleh", "Omar Saleh", SpeakerKind.PERSON),
        ("Secretary of State Ann Kim", "Ann Kim", SpeakerKind.PERSON),
        ("The interior ministry", "The interior ministry", SpeakerKind.ORGANIZATION),
        ("A new study", "A new study", SpeakerKind.DOCUMENT),
        ("Democrats", "Democrats", SpeakerKind.GROUP),
        ("Residents", "Residents", SpeakerKind.GROUP),
        ("Ann Kim and Omar Saleh", "Ann Kim and Omar Saleh", SpeakerKind.GROUP),
        ("His wife, Ann Kim,", "Ann Kim", SpeakerKind.PERSON),
        ("Officials with the Harbour Board", "Officials with the Harbour Board", SpeakerKind.GROUP),
        ("Moscow", "Moscow", SpeakerKind.ORGANIZATION),
    ],
)
def test_what_a_source_names(analyzer: Analyzer, source: str, name: str, kind: SpeakerKind) -> None:
    end = " Omar Saleh," if source.endswith("coach,") else ""
    speaker = resolved(analyzer, f"{source}{end} said it was fine.", ("it was fine", source)).speaker(0)
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, kind)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Russian Foreign Minister Ivan Petrov said it was fine.", "Russian Foreign Minister"),
        ("Russia’s Foreign Minister Ivan Petrov said it was fine.", "Russia’s Foreign Minister"),
        ("Ivan Petrov, an expert in maritime law, said it was fine.", "expert in maritime law"),
        ("Ivan Petrov, 34, a plumber from Leeds, said it was fine.", "plumber from Leeds"),
        ("The head of the delegation, Ivan Petrov, said it was fine.", "head of the delegation"),
        ("Ivan Petrov, who heads the National Archive, said it was fine.", "heads the National Archive"),
        ("Ivan Petrov is a professor of law. Ivan Petrov said it was fine.", "professor of law"),
        ("Pentagon spokesman Col. Ivan Petrov said it was fine.", "Pentagon spokesman"),
        ("Mr. Ivan Petrov said it was fine.", ""),
    ],
)
def test_roles(analyzer: Analyzer, sentence: str, role: str) -> None:
    speaker = resolved(analyzer, sentence, ("it was fine", "Ivan Petrov")).speaker(0)
    assert speaker is not None
    assert speaker.role == role


def test_a_pronoun_leads_to_its_name_and_lowers_the_certainty(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Mayor Helena Marsh opened the bridge. Marsh said it was safe. She said it was old.",
        ("it was safe", "Marsh said"),
        ("it was old", "She"),
    )
    assert found.name(1) == "Helena Marsh"
    assert [words for words, _ in found.chain(1)] == ["She", "Marsh", "Helena Marsh"]
    assert [kind for _, kind in found.chain(1)] == [MentionKind.PRONOUN, MentionKind.NAME, MentionKind.NAME]
    assert found.attributions[1].certainty < found.attributions[0].certainty


def test_a_pronoun_of_the_other_gender_passes_a_name_by(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Mrs. Helena Marsh met Mr. Tobias Falk. He said it was over. She said it had begun.",
        ("it was over", "He"),
        ("it had begun", "She"),
    )
    assert (found.name(0), found.name(1)) == ("Tobias Falk", "Helena Marsh")


def test_they_is_the_group_that_spoke_last(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Two climbers said the rope broke. They said it was new.",
        ("the rope broke", "Two climbers"),
        ("it was new", "They"),
    )
    assert found.attributions[0].speaker == found.attributions[1].speaker is not None


def test_they_is_nobody_where_a_person_spoke_last(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Helena Marsh said the rope broke. They said it was new.",
        ("the rope broke", "Helena Marsh"),
        ("it was new", "They"),
    )
    assert found.speaker(1) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Robin Marsh, who uses they and them, left early. They said that it was fine.", "Robin Marsh"),
        ("Robin Marsh, a non-binary baker, came back.\n\nAnn Kim laughed. They said that it was fine.", "Robin Marsh"),
        ("A spokesperson said that the rope was new. They said that it was fine.", "A spokesperson"),
    ],
)
def test_they_is_one_person_where_the_article_says_so(analyzer: Analyzer, text: str, name: str) -> None:
    quotes = [("it was fine", "They")]
    if "spokesperson" in text:
        quotes.insert(0, ("the rope was new", "A spokesperson"))
    assert resolved(analyzer, text, *quotes).name(-1) == name


def test_they_in_marks_goes_on_with_who_is_never_called_he_or_she(analyzer: Analyzer) -> None:
    text = "“It broke,” Robin Marsh said. “It was new,” they said."
    assert resolved(analyzer, text, ("It broke", "Robin Marsh"), ("It was new", "they"), direct=True).name(1) == (
        "Robin Marsh"
    )


def test_nobody_is_named_by_what_he_says(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Ann Kim drives over from Leeds. “Helena was always like this,” she said. She knew Helena Marsh well.",
        ("Helena was always like this", "she"),
        direct=True,
    )
    assert found.name(0) == "Ann Kim"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Hilde Brekke said the data was thin. “It was fine,” the Oslo astronomer said.", "the Oslo astronomer"),
        ("Hilde Brekke, a nurse, said the data was thin. “It was fine,” the acting mayor said.", "the acting mayor"),
    ],
)
def test_another_word_for_who_spoke_a_sentence_ago(analyzer: Analyzer, text: str, source: str) -> None:
    quotes = (("the data was thin", text[: text.index(" said")].split(",", maxsplit=1)[0]), ("It was fine", source))
    found = resolved(analyzer, text, *quotes)
    assert found.name(1) == "Hilde Brekke"
    assert found.chain(1)[0] == (source, MentionKind.NOMINAL)


def test_an_official_is_somebody_else(analyzer: Analyzer) -> None:
    text = "Hilde Brekke said the data was thin. “It was fine,” the official said."
    found = resolved(analyzer, text, ("the data was thin", "Hilde Brekke"), ("It was fine", "the official"))
    assert found.name(1) == "the official"


def test_i_inside_a_quotation_is_whoever_is_quoted(analyzer: Analyzer) -> None:
    text = "“I said the rope was new,” Helena Marsh said."
    document = analyzer.parsed(raw_document(text))
    outer, inner, name = Span(0, 26), Span(8, 24), text.index("Helena")
    candidates = [
        QuoteCandidate(QuoteKind.DIRECT, (outer,), (outer,), source=(Span(name, name + 12),)),
        QuoteCandidate(QuoteKind.INDIRECT, (inner,), source=(Span(1, 2),)),
    ]
    _, attributions = resolve(words_of(document), document._.entity_clusters, candidates)
    assert attributions[0].speaker == attributions[1].speaker is not None


def test_who_is_what_it_hangs_on(analyzer: Analyzer) -> None:
    found = resolved(analyzer, "Omar Saleh, who said it was fine, left early.", ("it was fine", "who"))
    assert found.name(0) == "Omar Saleh"


def test_a_definite_description_is_the_one_with_that_role(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Interior Minister Omar Saleh met Finance Minister Ann Kim on Monday. The interior minister said it was fine.",
        ("it was fine", "The interior minister"),
    )
    assert found.name(0) == "Omar Saleh"
    assert found.chain(0)[0] == ("The interior minister", MentionKind.NOMINAL)


def test_an_abbreviated_title_is_the_office(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Gov. Omar Saleh signed the bill on Friday. The governor said it was fine.",
        ("it was fine", "The governor"),
    )
    assert found.name(0) == "Omar Saleh"


def test_a_description_that_fits_two_stays_a_description(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Senator Omar Saleh and Senator Ann Kim met. The senator said it was fine.",
        ("it was fine", "The senator"),
    )
    speaker = found.speaker(0)
    assert speaker is not None
    assert speaker.kind is SpeakerKind.UNNAMED


def test_indefinite_sources_are_never_one(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "An official said it was fine. An official said it was not.",
        ("it was fine", "An official"),
        ("it was not", "An official"),
    )
    assert found.attributions[0].speaker != found.attributions[1].speaker


def test_an_institution_described_twice_is_one(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Police said it was fine. Later, police said it was not.",
        ("it was fine", "Police"),
        ("it was not", "police"),
    )
    assert found.attributions[0].speaker == found.attributions[1].speaker is not None


def test_without_a_source_there_is_no_speaker(analyzer: Analyzer) -> None:
    document = analyzer.parsed(raw_document("It was fine."))
    speakers, attributions = resolve(
        words_of(document), document._.entity_clusters, [QuoteCandidate(QuoteKind.INDIRECT, (Span(0, 11),))]
    )
    assert (speakers, attributions) == ([], [Attribution()])


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Striker Yewande Adeyemi left early. The 22-year-old said", "The 22-year-old", "Yewande Adeyemi"),
        ("Striker Ann Adeyemi left early. The Nigeria international said", "The Nigeria international", "Ann Adeyemi"),
        ("Coach Lotte Meer lost her temper. The Dutchwoman said", "The Dutchwoman", "Lotte Meer"),
        ("Omar Saleh, a former engineer at the port, left early. The engineer said", "The engineer", "Omar Saleh"),
        ("Coach Omar Saleh took over. The former City defender said", "The former City defender", "Omar Saleh"),
        ("The ambassador, Omar Saleh, left early. The diplomat said", "The diplomat", "Omar Saleh"),
        ("Omar Saleh, a solicitor from Leeds, left early. The lawyer said", "The lawyer", "Omar Saleh"),
        ("Mayor Omar Saleh conceded on Friday. The Republican said", "The Republican", "Omar Saleh"),
        ("Tom Hughes came with his wife Elin Hughes. Her husband said", "Her husband", "Tom Hughes"),
        ("Hannah Keller came with her husband Moritz Keller. Her husband said", "Her husband", "Moritz Keller"),
        ("The drug failed. Its maker Harrow & Pike said", "Its maker Harrow & Pike", "Harrow & Pike"),
        ("Vos of the charity Harrow & Pike left early. The charity said", "The charity", "Harrow & Pike"),
        ("NimbleGrid, the San Diego software company, is shrinking. The company said", "The company", "NimbleGrid"),
        ("The Guild of Bakers met in the old cinema on Sunday. It said", "It", "Guild of Bakers"),
    ],
)  # fmt: skip
def test_whom_a_description_takes_up(analyzer: Analyzer, text: str, source: str, name: str) -> None:
    assert resolved(analyzer, f"{text} that it was fine.", ("it was fine", source)).name(0) == name


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Helena Marsh and Ann Kim met the press. The 22-year-old said", "The 22-year-old"),
        ("Sir Omar Saleh left early. The Dutchwoman said", "The Dutchwoman"),
        ("Omar Saleh, a solicitor, left early. The judge said", "The judge"),
        ("Hannah Keller left early. Her husband said", "Her husband"),
        ("Former president Omar Saleh left early. The president said", "The president"),
    ],
)
def test_a_description_that_takes_up_nobody(analyzer: Analyzer, text: str, source: str) -> None:
    speaker = resolved(analyzer, f"{text} that it was fine.", ("it was fine", source)).speaker(0)
    assert speaker is None or speaker.kind is SpeakerKind.UNNAMED


def test_who_is_the_subject_since_is_meant_rather_than_who_spoke_before(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Sir Omar Saleh said it was fine.\n\nThe lawyer’s husband, Pieter Roux, shouted. He said it was not.",
        ("it was fine", "Sir Omar Saleh"),
        ("it was not", "He"),
    )
    assert found.name(1) == "Pieter Roux"


def test_an_organisation_that_spoke_between_does_not_hide_who_spoke_before(analyzer: Analyzer) -> None:
    found = resolved(
        analyzer,
        "Helena Marsh runs the port. Marsh said it was fine.\n\nThe union said it was not. She said it was over.",
        ("it was fine", "Marsh"),
        ("it was not", "The union"),
        ("it was over", "She"),
    )
    assert found.name(2) == "Helena Marsh"


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Jamal Adeyemi, who voted for Grant Thomas, left early. He said", "He", "Jamal Adeyemi"),
        ("Dr Wei Huang said so.\n\nNora Ek, the author, won. The author went home. She said", "She", "Nora Ek"),
    ],
)
def test_whom_a_pronoun_means_among_several(analyzer: Analyzer, text: str, source: str, name: str) -> None:
    assert resolved(analyzer, f"{text} that it was fine.", ("it was fine", source)).name(0) == name
