"""The same words elsewhere, and checking of quotations, on mutations whose truth is known."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from desktop.document import QuoteKind
from desktop.document.wording import Relation
from desktop.library import Library, Outcome
from desktop.library.database import connect
from tests.unit.library.articles import article

SUBJECTS = "the council|our hospital|this railway|every farmer|the new school|that company|my party|the old harbour"
VERBS = "will never accept|has long wanted|must now pay for|cannot go on without|should have refused|would rebuild"
OBJECTS = (
    "a second bridge over the river|the cuts which were announced in March|another winter without heating"
    "|the promise made by the minister in Leeds|more than 4,000 homes on green land|a tax on every bottle of water"
    "|the report that nobody was allowed to read|six trains an hour to the coast"
)
ENDS = (
    "before the end of the year|unless London finally listens to us|and everybody in this room knows it"
    "|whatever the newspapers may write about it|because there is no money left at all|for the sake of our children"
)
PEOPLE = ("Ann Lee", "Omar Haddad", "Ines Duarte", "Piotr Zielinski", "Grace Okoro")


def sentences(count: int, seed: int) -> list[str]:
    """Sentences that are alike in parts, as statements about one matter are."""
    chance = random.Random(seed)
    parts = [part.split("|") for part in (SUBJECTS, VERBS, OBJECTS, ENDS)]
    found: dict[str, None] = {}
    while len(found) < count:
        found[" ".join(chance.choice(part) for part in parts)] = None
    return list(found)


@pytest.fixture
def library() -> Iterator[Library]:
    opened = Library(connect(":memory:"))
    yield opened
    opened.close()


def shortened(words: list[str], _chance: random.Random) -> list[str]:
    return words[: len(words) - 4]


def elided(words: list[str], chance: random.Random) -> list[str]:
    at = chance.randrange(4, len(words) - 5)
    return [*words[:at], "…", *words[at + 2 :]]


def altered(words: list[str], chance: random.Random) -> list[str]:
    at = chance.randrange(1, len(words) - 1)
    return [*words[:at], chance.choice(["not", "hardly", "always", "Monday"]), *words[at + 1 :]]


MUTATIONS = {Relation.PART: shortened, Relation.ELLIPSIS: elided, Relation.ALTERED: altered}


def test_mutations_are_found_and_named_and_nothing_else_is(library: Library) -> None:
    """Precision and recall over 240 statements: each mutation of one belongs to it and to no other."""
    chance, said = random.Random(5), sentences(240, seed=3)
    for number, words in enumerate(said):
        library.keep(*article(f"Article {number}", (PEOPLE[number % 5], f"“{words}”")))
    right = wrong = missed = 0
    for words in said:
        for relation, mutate in MUTATIONS.items():
            passage = " ".join(mutate(words.split(), chance))
            check = library.same_words.check(passage)
            # What a cut or an omission leaves may fit several statements as well as the one it was made of.
            best = [echo for echo in check.echoes if echo.relation is check.echoes[0].relation]
            best = best if relation is not Relation.ALTERED else best[:1]
            found = any(echo.statement.words.strip("“”") == words and echo.relation is relation for echo in best)
            right, wrong, missed = right + found, wrong + (bool(best) and not found), missed + (not best)
            if relation is Relation.ALTERED:
                assert check.outcome in (Outcome.ALTERED, Outcome.NOT_FOUND)
    assert right / (right + wrong) >= 0.98
    assert right / (right + missed) >= 0.9


def test_the_same_words_by_another_are_raised(library: Library) -> None:
    words = "“We are calling for a total pullout of foreign forces from the country”"
    library.keep(*article("One", ("Sergey Lavrov", words), date="2019-05-28"))
    library.keep(*article("Two", ("Abdul Baradar", words), date="2019-05-29"))
    library.keep(*article("Three", ("Lavrov", words.lower()), date="2019-05-30"))
    (first,) = library.statements.of_name("Sergey Lavrov")
    echoes = {echo.statement.speaker: echo for echo in library.same_words.of(first)}
    assert {name: echo.other_speaker for name, echo in echoes.items()} == {"Abdul Baradar": True, "Lavrov": False}
    assert all(echo.relation is Relation.IDENTICAL for echo in echoes.values())


def test_outcomes_of_a_check(library: Library) -> None:
    said = "“We are calling for a total pullout of foreign forces from the country”"
    reported = "the talks would go on for as long as they were useful to both sides"
    library.keep(*article("One", ("Sergey Lavrov", said), ("Ann Lee", reported)))
    check = library.same_words.check
    assert check("calling for a total pullout of foreign forces").outcome is Outcome.FOUND
    assert check("“WE ARE CALLING … foreign forces from the country.”").outcome is Outcome.SHORTENED
    assert check(said, speaker="Lavrov").outcome is Outcome.FOUND
    assert check(said, speaker="Ann Lee").outcome is Outcome.OTHER_SPEAKER
    assert check("We are calling for a partial pullout of foreign forces").outcome is Outcome.ALTERED
    assert check("Two pandas were born in the zoo of Vienna on Sunday").outcome is Outcome.NOT_FOUND
    assert check("from the country said Sergey Lavrov").outcome is Outcome.IN_TEXT
    paraphrase = check("would go on for as long as they were useful")
    assert (paraphrase.outcome, paraphrase.paraphrase_only) == (Outcome.FOUND, True)
    assert paraphrase.echoes[0].statement.kind is QuoteKind.INDIRECT


@pytest.mark.parametrize("passage", ["", "…", "“”", "?!", '" OR 1', "a", "\ud800", "NEAR(", "x" * 5000])
def test_no_passage_is_an_error(library: Library, passage: str) -> None:
    library.keep(*article("One", ("Ann Lee", "“Nothing of the kind was ever said by me in this house”")))
    assert library.same_words.check(passage).outcome is Outcome.NOT_FOUND


def test_versions_of_one_story_are_no_echo(library: Library) -> None:
    words = "“Nothing of the kind was ever said by me in this house”"
    library.keep(*article("First", ("Ann Lee", words), source="https://a.example/story"))
    library.keep(*article("Second", ("Ann Lee", words), source="https://a.example/story"))
    first, _second = library.statements.of_name("Ann Lee")
    assert library.same_words.of(first) == ()
