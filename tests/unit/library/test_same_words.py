"""The same words elsewhere, and checking of quotations, on mutations whose truth is known."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Analysis, Document, Quote, QuoteKind, Span, Speaker, SpeakerKind, content_id
from desktop.document.wording import GAP, Relation, standings
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


def interrupted(words: str, cut: str) -> tuple[Document, Analysis]:
    """An article in which a statement is interrupted by its cue after `cut`."""
    first, rest = words[: words.index(cut) + len(cut)], words[words.index(cut) + len(cut) :].strip()
    text = f"Title\n“{first},” Ann Lee said, “{rest}.”"
    spans = (Span(6, 8 + len(first) + 1), Span(text.index(f"“{rest}"), len(text)))
    quote = Quote("q1", QuoteKind.DIRECT, spans, verbatim=spans, speaker="s1")
    speaker = Speaker("s1", "Ann Lee", SpeakerKind.PERSON, ("q1",))
    document = Document(content_id(text), text, title="Title", source="/title.txt")
    return document, Analysis(document.id, "by hand", (), (quote,), (speaker,))


def test_what_the_article_interrupts_is_found_across_the_interruption(library: Library) -> None:
    document, analysis = interrupted("we will never accept a second bridge over the river", "accept")
    library.keep(document, analysis)
    check = library.same_words.check("will never accept a second bridge")
    assert (check.outcome, check.paraphrase_only) == (Outcome.FOUND, False)
    place = check.echoes[0].place
    assert place is not None
    assert place.of(document.text) == "will never accept,” Ann Lee said, “a second bridge"


def test_words_between_the_pieces_of_a_statement_are_never_found(library: Library) -> None:
    library.keep(*interrupted("we will never accept a second bridge over the river", "accept"))
    for added in ("never accept war or a second bridge", "we will never accept anything but a second bridge over the"):
        assert library.same_words.check(added).outcome not in (Outcome.FOUND, Outcome.SHORTENED)


def test_an_omission_of_the_statement_is_not_passed_over_in_silence(library: Library) -> None:
    library.keep(*article("One", ("Ann Lee", "“We will rebuild the old harbour … for the sake of our children”")))
    assert library.same_words.check("the old harbour … for the sake of our").outcome is Outcome.SHORTENED
    silent = library.same_words.check("We will rebuild the old harbour for the sake of our children")
    assert silent.outcome is Outcome.ALTERED


def test_few_words_are_somebody_s_statement_where_one_holds_them(library: Library) -> None:
    said = "“Everybody in this room knows that the promise was made by the minister in Leeds before the cuts”"
    library.keep(*article("One", ("Ann Lee", said)))
    assert library.same_words.check("this room").outcome is Outcome.FOUND
    assert library.same_words.check("this room", speaker="Omar Haddad").outcome is Outcome.OTHER_SPEAKER


def test_words_outside_the_quotation_marks_are_a_paraphrase(library: Library) -> None:
    text = "Title\nAnn Lee said the plan for the harbour was “reckless beyond all measure” and wrong."
    start = text.index("the plan")
    marked = Span(text.index("“"), text.index("”") + 1)
    quote = Quote("q1", QuoteKind.MIXED, (Span(start, len(text) - 1),), verbatim=(marked,), speaker="s1")
    document = Document(content_id(text), text, title="Title", source="/title.txt")
    speaker = Speaker("s1", "Ann Lee", SpeakerKind.PERSON, ("q1",))
    library.keep(document, Analysis(document.id, "by hand", (), (quote,), (speaker,)))
    inside, across = map(library.same_words.check, ("reckless beyond all measure", "the harbour was reckless beyond"))
    assert (inside.outcome, inside.paraphrase_only) == (Outcome.FOUND, False)
    assert (across.outcome, across.paraphrase_only) == (Outcome.FOUND, True)


@given(st.data())
def test_a_passage_stands_where_its_words_stand(data: st.DataObject) -> None:
    said = data.draw(st.lists(st.sampled_from(["a", "b", "c", GAP]), max_size=12))
    passage = data.draw(st.lists(st.sampled_from(["a", "b", "c", GAP]), max_size=6))
    wanted = [form for form in passage if form != GAP]
    for runs in standings(passage, said):
        assert [form for start, end in runs for form in said[start:end]] == wanted
        assert all(one[1] <= two[0] for one, two in pairwise(runs))
        assert len(runs) <= passage.count(GAP) + 1
