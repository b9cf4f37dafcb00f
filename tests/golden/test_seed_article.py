"""The sample article, line by line: who says what, and what is what."""

from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
from desktop.document import FileSource, QuoteKind, Speaker, SpeakerKind
from desktop.paths import seed
from desktop.readers import read
from tests.unit.analysis.reading import Reading

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def article(analyzer: Analyzer) -> Reading:
    document = read(FileSource(str(seed("taliban-talks-in-moscow.txt"))))
    return Reading(document.text, analyzer.analyze(document))


def one_of(article: Reading, *names: str) -> Speaker:
    """The one speaker that goes by any of the names."""
    (speaker,) = [s for s in article.analysis.speakers if s.name.removeprefix("the ") in names]
    return speaker


def statements(article: Reading, speaker: Speaker) -> list[tuple[QuoteKind, str]]:
    return [
        (q.kind, " ".join(" … ".join(span.of(article.text) for span in q.content).split()))
        for q in article.analysis.quotes
        if q.id in speaker.quotes
    ]


def test_lavrov(article: Reading) -> None:
    lavrov = one_of(article, "Sergei Lavrov", "Sergey Lavrov")
    assert lavrov.kind is SpeakerKind.PERSON
    assert "Foreign Minister" in lavrov.role
    (mixed, reported), (direct, spoken) = statements(article, lavrov)
    assert (mixed, direct) == (QuoteKind.MIXED, QuoteKind.DIRECT)
    assert reported == "the Kremlin and the Taliban have “a shared aim – fighting terrorism.”"
    assert spoken.startswith("“We are calling for a total pullout")
    assert spoken.endswith("social and political forces.”")


def test_baradar(article: Reading) -> None:
    baradar = one_of(article, "Mullah Abdul Ghani Baradar", "Abdul Ghani Baradar")
    assert baradar.kind is SpeakerKind.PERSON
    assert "negotiator" in baradar.role or "leader" in baradar.role
    ((kind, content),) = statements(article, baradar)
    assert kind is QuoteKind.MIXED
    assert content.startswith("the narco-jihadi group was “committed to peace” but “believes that")
    assert content.endswith("ending the occupation of Afghanistan.”")


def test_botobekov(article: Reading) -> None:
    botobekov = one_of(article, "Uran Botobekov")
    assert botobekov.role == "expert in political Islam"
    assert [kind for kind, _ in statements(article, botobekov)] == [QuoteKind.INDIRECT, QuoteKind.INDIRECT]
    ties, cut = (content.rstrip(".") for _, content in statements(article, botobekov))
    assert ties == "the relationship between the 9/11 jihadi allies the Taliban and al-Qaeda remains strong"
    assert cut == "the Taliban does not intend to cut its ties to al-Qaeda"


def test_voice_of_america(article: Reading) -> None:
    voice = one_of(article, "Voice of America", "VOA")
    assert voice.kind is SpeakerKind.ORGANIZATION
    diplomats, joined = (content for _, content in statements(article, voice))
    assert diplomats.startswith("Afghan diplomats in Moscow and the head of")
    assert joined.rstrip(".") == (
        "Russia and China joined the U.S. in trying to convince the Taliban into talks with the Ghani administration"
    )


def test_the_meeting_that_one_reports_after_another(article: Reading) -> None:
    radio = one_of(article, "Radio Free Europe/Radio Liberty", "RFE/RL")
    ministry = one_of(article, "Russian foreign ministry")
    assert radio.kind is ministry.kind is SpeakerKind.ORGANIZATION
    ((_, reported),) = statements(article, radio)
    ((_, told),) = statements(article, ministry)
    assert "attended a meeting marking the 100th anniversary" in reported
    assert "attended a meeting marking the 100th anniversary" in told
    quotes = {q.speaker: q for q in article.analysis.quotes}
    assert quotes[ministry.id].evidence.nested_in == quotes[radio.id].id


def test_the_office_is_beside_its_minister(article: Reading) -> None:
    office = one_of(article, "office of Russia's Foreign Minister Sergei Lavrov")
    assert office.kind is SpeakerKind.ORGANIZATION
    ((_, content),) = statements(article, office)
    assert content.startswith("This is the first time that a Taliban delegation")


def test_nothing_is_said_by_those_who_say_nothing(article: Reading) -> None:
    silent = ("Ashraf Ghani", "Khalili", "Trump")
    assert not [s.name for s in article.analysis.speakers for name in silent if s.name.endswith(name)]


def test_ghani_is_never_baradar(article: Reading) -> None:
    assert "Ghani" in article.mentions("Ashraf Ghani")
    assert all("Ghani" not in m or "Baradar" in m for m in article.mentions("Abdul Ghani Baradar"))


def test_lavrov_is_one_entity(article: Reading) -> None:
    assert article.mentions("Lavrov") == ["Sergei Lavrov", "Sergey Lavrov", "Lavrov"]
    assert len([e for e in article.analysis.entities if "Lavrov" in e.name]) == 1


@pytest.mark.parametrize("name", ["Lavrov", "Ghani", "Khalili", "Trump", "Baradar", "Botobekov"])
def test_people_are_people(article: Reading, name: str) -> None:
    assert {e.label for e in article.analysis.entities if any(name in m for m in article.mentions(e.name))} == {
        "PERSON"
    }


def test_the_taliban_is_an_organisation_wherever_it_is_named(article: Reading) -> None:
    named = [e for e in article.analysis.entities if "Taliban" in e.name]
    assert [e.label for e in named] == ["ORG"]
    assert len(named[0].mentions) == article.text.count("Taliban")
