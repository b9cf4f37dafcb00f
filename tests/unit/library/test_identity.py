"""Who is who across articles: a set with namesakes, relatives, variants and successors in office."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import SpeakerKind
from desktop.library.identity import Appearance, Verdict, judge, surname
from tests.unit.library.namesakes import NAMESAKES, person

PERSON, ORGANIZATION = SpeakerKind.PERSON, SpeakerKind.ORGANIZATION
RARE = {"United Nations": 0.4, "United States": 0.6, "London": 0.3}


def commonness(name: str) -> float:
    return RARE.get(name, 0.01)


# Who it is in truth, then what an article says. Same surname, same full name, same office: each pair that tools merge.
PEOPLE = [
    person("lavrov", "Sergey Lavrov", "Russian Foreign Minister", "Kabul", "Taliban", "United Nations"),
    person("lavrov", "Sergei Lavrov", "Foreign Minister of Russia", "Kabul", "Taliban", "London"),
    person("lavrov", "Sergey Viktorovich Lavrov", "Russia’s foreign minister", "Minsk"),
    person("lavrov", "Lavrov", "foreign minister", "Geneva"),
    person("lavrov-t", "Kirill Lavrov", "actor", "Lenfilm"),
    person("ghani-a", "Ashraf Ghani", "president", "Kabul", "Taliban"),
    person("ghani-a", "Ashraf Ghani", "Afghan president", "Herat"),
    person("ghani-o", "Owais Ghani", "governor", "Peshawar", "Taliban"),
    person("smith-mp", "John Smith", "Labour MP", "Hull", "United Nations", "London"),
    person("smith-mp", "John Smith", "Labour MP for Hull", "Whitby"),
    person("smith-coach", "John Smith", "head coach", "Leeds United", "London"),
    person("smith-farmer", "John Smith", "", "Whitby", "London"),
    person("smith-jr", "John Smith Jr.", "attorney", "Dallas"),
    person("smith-sr", "John Smith Sr.", "attorney", "Dallas"),
    person("bush-h", "George H. W. Bush", "president", "Kuwait", "Baghdad"),
    person("bush-w", "George W. Bush", "president", "Kuwait", "Baghdad"),
    person("clinton-b", "Bill Clinton", "former president", "Arkansas", "Little Rock"),
    person("clinton-b", "William Clinton", "former president", "Arkansas", "Little Rock"),
    person("clinton-h", "Hillary Clinton", "secretary of state", "Arkansas", "Benghazi"),
    person("kim-dj", "Kim Dae-jung", "South Korean president", "Seoul", "Pyongyang"),
    person("kim-ji", "Kim Jong-il", "North Korean leader", "Seoul", "Pyongyang"),
    person("kim-ju", "Kim Jong-un", "North Korean leader", "Seoul", "Pyongyang"),
    person("zelensky", "Volodymyr Zelensky", "Ukrainian president", "Kharkiv", "Odesa"),
    person("zelensky", "Volodymyr Zelenskyy", "president of Ukraine", "Kharkiv", "Odesa"),
    person("erdogan", "Recep Tayyip Erdoğan", "Turkish president", "Ankara"),
    person("erdogan", "Recep Tayyip Erdogan", "president of Turkey", "Izmir"),
    person("nguyen-a", "Anna Nguyen", "spokeswoman", "Vexel Systems"),
    person("nguyen-b", "Anna Nguyen", "nurse", "Royal Infirmary"),
    person("garcia-m", "María García", "mayor", "Cádiz"),
    person("garcia-m", "Maria Garcia", "mayor", "Rota"),
    person("garcia-j", "José García", "mayor", "Cádiz"),
    person("may-t", "Theresa May", "prime minister", "Brexit", "Dublin"),
    person("may-j", "James May", "presenter", "Top Gear"),
    person("jones-a", "Dr Amy Jones", "epidemiologist", "Cardiff University", "Swansea"),
    person("jones-a", "Amy Jones", "an epidemiologist", "Cardiff University", "Newport"),
    person("jones-g", "Amy Jones", "goalkeeper", "Cardiff City"),
]


def judged() -> list[tuple[bool, Verdict, tuple[str, str]]]:
    return [
        (a == b, judge(one, other, commonness=commonness).verdict, (one.name, other.name))
        for people in (PEOPLE, NAMESAKES)
        for (a, one), (b, other) in combinations(people, 2)
    ]


def test_whom_it_links_are_one_and_most_of_one_are_linked_or_suggested() -> None:
    linked = [(same, names) for same, verdict, names in judged() if verdict is Verdict.SAME]
    assert [names for same, names in linked if not same] == []
    truly = [verdict for same, verdict, _ in judged() if same]
    assert sum(v is Verdict.SAME for v in truly) >= 0.6 * len(truly)
    assert sum(v in (Verdict.SAME, Verdict.PERHAPS) for v in truly) >= 0.75 * len(truly)
    assert Verdict.DIFFERENT not in truly


def test_a_surname_alone_never_links() -> None:
    one = Appearance("a", "Lavrov", PERSON, "Russian foreign minister", (), frozenset({"Kabul", "Minsk", "Geneva"}))
    other = Appearance("b", "Sergey Lavrov", PERSON, one.role, (), one.context)
    assert judge(one, other, commonness=commonness).verdict is Verdict.PERHAPS
    assert judge(one, one, commonness=commonness).verdict is Verdict.PERHAPS


def test_what_everybody_is_named_beside_is_no_evidence() -> None:
    one = Appearance("a", "John Smith", PERSON, "", (), frozenset(RARE))
    assert judge(one, one, commonness=commonness).verdict is Verdict.PERHAPS


def test_reasons_are_said() -> None:
    (_, one), (_, other), *_ = PEOPLE
    why = judge(one, other, commonness=commonness).why
    assert why == (
        "a form of the name: “Sergei Lavrov”",
        "the same role: foreign, minister, russia",
        "both articles name Kabul, Taliban",
    )


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (Appearance("a", "the Kremlin", ORGANIZATION), Appearance("b", "Kremlin", ORGANIZATION), Verdict.SAME),
        (
            Appearance("a", "VOA", ORGANIZATION),
            Appearance("b", "Voice of America", ORGANIZATION, aliases=("VOA",)),
            Verdict.SAME,
        ),
        (Appearance("a", "VOA", ORGANIZATION), Appearance("b", "Voice of Asia", ORGANIZATION), Verdict.UNKNOWN),
        (Appearance("a", "police", ORGANIZATION), Appearance("b", "police", ORGANIZATION), Verdict.UNKNOWN),
        (
            Appearance("a", "a senior official", SpeakerKind.UNNAMED),
            Appearance("b", "a senior official", SpeakerKind.UNNAMED),
            Verdict.UNKNOWN,
        ),
        (
            Appearance("a", "the minister", PERSON, named=False),
            Appearance("b", "the minister", PERSON, named=False),
            Verdict.UNKNOWN,
        ),
        (Appearance("a", "Ghani", PERSON), Appearance("b", "Ghani", ORGANIZATION), Verdict.UNKNOWN),
    ],
)
def test_others_than_people(one: Appearance, other: Appearance, verdict: Verdict) -> None:
    assert judge(one, other, commonness=commonness).verdict is verdict


def test_where_a_person_is_looked_up() -> None:
    assert [surname(name) for name in ("Dr. Amy Jones", "John Smith Jr.", "Lavrov", "José García", "")] == [
        "jones", "smith", "lavrov", "garcia", "",
    ]  # fmt: skip


@given(st.sampled_from([*PEOPLE, *NAMESAKES]), st.sampled_from([*PEOPLE, *NAMESAKES]))
def test_order_does_not_matter(one: tuple[str, Appearance], other: tuple[str, Appearance]) -> None:
    forth = judge(one[1], other[1], commonness=commonness)
    assert forth.verdict is judge(other[1], one[1], commonness=commonness).verdict
