"""What holds for speakers and clusters whatever is named, and in whatever order."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.analysis.candidates import EntityCluster, QuoteCandidate
from desktop.analysis.lexicon import fold
from desktop.analysis.speakers.resolve import resolve
from desktop.analysis.words import Word, words_of
from desktop.document import Analysis, MentionKind, SpeakerKind
from desktop.readers import raw_document
from tests.models import loaded

pytestmark = pytest.mark.model

FEW = settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])

ARTICLE = (
    "The council voted on Tuesday to close the Brightwater bridge.\n\n"
    "Mayor Helena Marsh said that the bridge was no longer safe. “We waited far too long,” she said.\n\n"
    "The engineer, Tobias Keller, told reporters that the cables had rusted. “Anyone could see it,” he said.\n\n"
    "“It will be closed by May,” Marsh added. According to Keller, nobody had looked since 2009.\n\n"
    "The mayor said that a ferry would run. “I hope so,” said Tobias Keller."
)
FEMALE = ("Helena", "Maria", "Joanna", "Petra", "Nadia", "Laura")
MALE = ("Tobias", "Daniel", "Victor", "Marcus", "Stefan", "Robert")
SURNAMES = ("Okafor", "Lindqvist", "Brandt", "Romero", "Haddad", "Novak", "Fischer", "Moreau")


def analysed(text: str) -> Analysis:
    return loaded().analyze(raw_document(text))


@cache
def parsed() -> tuple[list[Word], list[EntityCluster], list[QuoteCandidate]]:
    doc = loaded().parsed(raw_document(ARTICLE))
    return words_of(doc), doc._.entity_clusters, doc._.quote_candidates


def resolved(names: dict[str, str]) -> list[tuple[object, ...]]:
    """Whose each quote is when everybody is called by other `names`, told in the names of before."""
    words, clusters, candidates = parsed()
    renamed = [w._replace(text=names[w.text], folded=fold(names[w.text])) if w.text in names else w for w in words]

    def in_full(name: str, table: dict[str, str]) -> str:
        return " ".join(table.get(word, word) for word in name.split())

    called = [
        replace(c, name=in_full(c.name, names), aliases=tuple(in_full(alias, names) for alias in c.aliases))
        for c in clusters
    ]
    speakers, attributions = resolve(renamed, called, candidates)
    back = {new: old for old, new in names.items()}
    return [
        (
            a.speaker is not None and (in_full(speakers[a.speaker].name, back), speakers[a.speaker].role),
            a.chain,
            round(a.certainty, 3),
            [in_full(other.name, back) for other in a.runners_up],
        )
        for a in attributions
    ]


@FEW
@given(st.sampled_from(FEMALE), st.sampled_from(MALE), st.permutations(SURNAMES))
def test_renaming_everybody_renames_the_speakers_and_changes_nothing_else(
    woman: str, man: str, surnames: list[str]
) -> None:
    before = {name: name for name in ("Helena", "Marsh", "Tobias", "Keller")}
    after = dict(zip(before, (woman, surnames[0], man, surnames[1]), strict=True))
    assert resolved(after) == resolved(before)
    assert {found[0][0] for found in resolved(after) if found[0]} >= {"Helena Marsh", "Tobias Keller"}  # type: ignore[index]


@pytest.mark.parametrize(("woman", "man"), [("Maria Okafor", "Victor Novak"), ("Petra Moreau", "Daniel Fischer")])
def test_renaming_everybody_in_the_text_renames_the_persons_who_speak(woman: str, man: str) -> None:
    text = ARTICLE
    for old, new in zip(["Helena", "Marsh", "Tobias", "Keller"], f"{woman} {man}".split(), strict=True):
        text = text.replace(old, new)
    persons = [s.name for s in analysed(text).speakers if s.kind is SpeakerKind.PERSON]
    assert sorted(persons) == sorted([woman, man])


PARAGRAPHS = (
    "Ingrid Solheim, who runs the ferry, said that the harbour had frozen in January.",
    "The sculptor Daniel Romero opened his studio to the public on Sunday. “Touch everything,” said Daniel Romero.",
    "A court in Larkton fined Petra Novak for selling milk. Petra Novak said that the milk was her own.",
    "Victor Brandt won the race in Tarnow. Victor Brandt will not run again, the club said.",
)


@pytest.mark.parametrize("order", list(permutations(range(len(PARAGRAPHS))))[::9])
def test_the_order_of_independent_paragraphs_keeps_clusters_of_full_names(order: tuple[int, ...]) -> None:
    text = "\n\n".join(PARAGRAPHS[i] for i in order)
    analysis = analysed(text)
    persons = {e.name: sorted(m.span.of(text) for m in e.mentions) for e in analysis.entities if e.label == "PERSON"}
    assert persons == {
        "Ingrid Solheim": ["Ingrid Solheim"],
        "Daniel Romero": ["Daniel Romero"] * 2,
        "Petra Novak": ["Petra Novak"] * 2,
        "Victor Brandt": ["Victor Brandt"] * 2,
    }


WORDS = st.sampled_from(
    [
        "Ann Lee", "Dr. Bo Ek", "Lee", "Ek", "Mrs Lee", "Mr Lee", "the minister", "“Yes,”", "said", "she", "he", "they",
        "who", "told", "their", "non-binary", "uses they", "the 41-year-old", "the Dutchwoman", "the lawyer", "and",
        "a spokesperson", "her husband", "added", "that it rained", ".", ",", "\n\n",
    ]
)  # fmt: skip


@FEW
@given(st.lists(WORDS, min_size=3, max_size=50).map(" ".join))
def test_clusters_partition_mentions_speakers_have_quotes_and_the_evidence_leads_to_a_name(text: str) -> None:
    analysis = analysed(text)
    spans = [mention.span for entity in analysis.entities for mention in entity.mentions]
    assert len(spans) == len(set(spans))
    assert all(entity.mentions for entity in analysis.entities)
    entities = {entity.id: entity for entity in analysis.entities}
    quotes = {quote.id: quote for quote in analysis.quotes}
    for speaker in analysis.speakers:
        assert speaker.quotes
        for quote in (quotes[number] for number in speaker.quotes):
            chain = quote.evidence.chain
            assert quote.speaker == speaker.id
            assert chain
            if speaker.entity:
                assert chain[-1].kind is MentionKind.NAME
                assert chain[-1].span in {mention.span for mention in entities[speaker.entity].mentions}
    assert all(not quote.evidence.chain for quote in analysis.quotes if quote.speaker is None)
