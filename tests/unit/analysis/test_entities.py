"""Entities of whole articles, with the model."""

from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
from desktop.document import SpeakerKind
from tests.unit.analysis.reading import read

pytestmark = pytest.mark.model


def test_forms_of_one_person_are_one_entity_with_the_fullest_name(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Foreign Minister Sergei Petrenko arrived on Monday. Sergey Petrenko met the press.\n\n"
        "Petrenko’s aides left early. Mr. Petrenko said little.",
    )
    assert article.mentions("Sergei Petrenko") == ["Sergei Petrenko", "Sergey Petrenko", "Petrenko", "Petrenko"]
    assert article.entity("Petrenko").label == "PERSON"


def test_a_surname_two_people_share_goes_to_the_one_whose_surname_it_is(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "President Ashraf Karimi met Abdul Karimi Haddad in the capital.\n\n"
        "Haddad left at noon. The Karimi administration refused to comment. Karimi flew home.",
    )
    assert article.mentions("Ashraf Karimi") == ["Ashraf Karimi", "Karimi", "Karimi"]
    assert article.mentions("Abdul Karimi Haddad") == ["Abdul Karimi Haddad", "Haddad"]


def test_relatives_with_one_surname_stay_apart(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Senator Daniel Whitlock spoke in Dover on Friday. Whitlock promised a vote.\n\n"
        "His daughter Clara Whitlock was in the audience. Whitlock left the hall at nine.",
    )
    assert article.mentions("Daniel Whitlock") == ["Daniel Whitlock", "Whitlock", "Whitlock"]
    assert article.mentions("Clara Whitlock") == ["Clara Whitlock"]


def test_titles_tell_two_with_one_surname_apart(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Mr. James Holt and Mrs. Ellen Holt own the farm. Mrs. Holt said the well was dry. Mr. Holt agreed.",
    )
    assert article.mentions("Ellen Holt") == ["Ellen Holt", "Holt"]
    assert article.mentions("James Holt") == ["James Holt", "Holt"]


def test_acronyms_are_the_organisations_they_stand_for(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "The National Harbour Authority (NHA) closed the port. An NHA spokesman gave no reason.\n\n"
        "The Coastal Workers Union protested. CWU members will strike.",
    )
    assert article.mentions("National Harbour Authority") == ["National Harbour Authority", "NHA", "NHA"]
    assert article.entity("NHA").label == "ORG"
    assert article.entity("CWU") == article.entity("Coastal Workers Union")


def test_names_with_a_slash_keep_together(analyzer: Analyzer) -> None:
    article = read(analyzer, "Radio Free Coast/Radio Harbour (RFC/RH) reported the strike. RFC/RH gave no source.")
    assert article.mentions("Radio Free Coast/Radio Harbour") == ["Radio Free Coast/Radio Harbour", "RFC/RH", "RFC/RH"]


def test_a_headline_in_title_case_names_nothing_new(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Hamas Talks in Cairo: Egypt Calls for Release of Foreign Hostages\n\n"
        "A delegation of Hamas came to Cairo on Monday. Egypt invited it.",
    )
    assert article.entity("Hamas").label == "ORG"
    assert article.mentions("Hamas") == ["Hamas", "Hamas"]
    assert not [e.name for e in article.analysis.entities if "Talks" in e.name or "Calls" in e.name]


def test_possessives_articles_and_titles_are_no_part_of_a_name(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Sgt. Dana Whitfield left the Fire Department. Dr. Alan Brooks’s report blamed PM Olivia Grant’s office.",
    )
    for name in ("Dana Whitfield", "Alan Brooks", "Olivia Grant"):
        assert article.mentions(name) == [name]
        assert article.entity(name).label == "PERSON"
    assert article.entity("Fire Department").name == "Fire Department"


def test_a_label_is_one_for_all_mentions(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Igor Brafman defended her. Brafman was calm. Brafman’s notes were long.\n\nBrafman sat down. Brafman smiled.",
    )
    assert len(article.mentions("Brafman")) == 5
    assert {e.label for e in article.analysis.entities if "Brafman" in e.name} == {"PERSON"}


def test_well_known_names_are_one_thing(analyzer: Analyzer) -> None:
    article = read(analyzer, "The United States signed. The U.S. will pay; the US Congress agreed. The UN did not.")
    assert article.mentions("United States") == ["United States", "U.S.", "US"]
    assert article.entity("UN").label == "ORG"


def test_dates_and_numbers_are_no_entities(analyzer: Analyzer) -> None:
    article = read(analyzer, "On Tuesday, 17 people in Berlin paid $3 million, about 20 percent more than in 2018.")
    assert [e.name for e in article.analysis.entities] == ["Berlin"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Nomvula Dlamini-Roux", "Dlamini-Roux"),
        ("Lotte van der Meer", "Van der Meer"),
        ("Priya Ortiz-Cruz", "Ortiz-Cruz"),
        ("Kemal al-Haddad", "al-Haddad"),
    ],
)
def test_a_surname_of_several_words_is_the_person(analyzer: Analyzer, full: str, short: str) -> None:
    article = read(analyzer, f"The lawyer {full} spoke to a crowd on Friday.\n\nIt was cold. {short} said it was over.")
    assert article.mentions(full) == [full, short]


def test_a_hyphenated_surname_is_not_its_second_half(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "The lawyer Nomvula Dlamini-Roux went to meet Mr Pieter Roux.\n\nRoux said nothing. Dlamini-Roux was tired.",
    )
    assert article.mentions("Pieter Roux") == ["Pieter Roux", "Roux"]
    assert article.mentions("Nomvula Dlamini-Roux") == ["Nomvula Dlamini-Roux", "Dlamini-Roux"]


def test_a_couple_with_one_hyphenated_surname_stays_two(analyzer: Analyzer) -> None:
    article = read(analyzer, "Ann Berg-Olsen lives with Carl Berg-Olsen. Ann Berg-Olsen paints. Carl Berg-Olsen cooks.")
    assert article.mentions("Ann Berg-Olsen") == ["Ann Berg-Olsen", "Ann Berg-Olsen"]
    assert article.mentions("Carl Berg-Olsen") == ["Carl Berg-Olsen", "Carl Berg-Olsen"]


def test_a_nickname_stands_inside_the_name(analyzer: Analyzer) -> None:
    article = read(analyzer, "Jacqueline “Jackie” Thibodeaux won.\n\nThibodeaux thanked them. Jackie Thibodeaux wept.")
    name = "Jacqueline “Jackie” Thibodeaux"
    assert article.mentions(name) == [name, "Thibodeaux", "Jackie Thibodeaux"]


@pytest.mark.parametrize(
    "text",
    [
        "Junichi Tanabe, 27, had been a customer for years. Tanabe was tired.",
        "Safety officer Junichi Tanabe had been there for years. Tanabe was tired.",
        "Campaigner Junichi Tanabe OBE wept. Tanabe was tired.",
        "The room was packed for Junichi Tanabe. Mr Tanabe said he was tired.",
    ],
)
def test_a_full_name_is_seen_by_how_it_is_introduced(analyzer: Analyzer, text: str) -> None:
    article = read(analyzer, text)
    assert article.mentions("Junichi Tanabe") == ["Junichi Tanabe", "Tanabe"]
    assert article.entity("Junichi Tanabe").label == "PERSON"


def test_firms_are_not_people_for_the_noun_before_them(analyzer: Analyzer) -> None:
    article = read(analyzer, "Its rival Harrow & Pike and the regulator Clean Water Watch disagreed on Monday.")
    assert "PERSON" not in {e.label for e in article.analysis.entities}


@pytest.mark.parametrize(
    "text",
    [
        "It was dark. Choi Min-seok, the head of the union, was tired.",
        "It was dark. Choi Min-seok, who worked there, was tired.",
        "It was dark. The ranger Choi Min-seok was tired.",
    ],
)
def test_a_name_is_not_cut_at_its_hyphen(analyzer: Analyzer, text: str) -> None:
    assert analyzer_label(analyzer, text, "Choi Min-seok") == "PERSON"


def test_what_is_hyphenated_to_a_name_is_no_part_of_it(analyzer: Analyzer) -> None:
    article = read(analyzer, "It was a bill that many liked. Governor Omar Saleh-backed plans failed on Monday.")
    assert not [e.name for e in article.analysis.entities if "backed" in e.name]


def analyzer_label(analyzer: Analyzer, text: str, name: str) -> str:
    return read(analyzer, text).entity(name).label


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("The shuttle Meridian landed at dawn. Crews towed Meridian to a hangar near Lomond.", "Meridian", "PRODUCT"),
        ("Space Shuttle Meridian landed at dawn on Friday.", "Space Shuttle Meridian", "PRODUCT"),
        ("They were walking through the town of Kelmar when the siren went.", "Kelmar", "GPE"),
        ("The exhibition opens on Friday in Larkville, Indiana, and closes in June.", "Larkville", "GPE"),
        ("She spoke at the Granite Science Fair on Monday.", "Granite Science Fair", "EVENT"),
        ("He crossed the Rimsdale Bridge on foot on Monday.", "Rimsdale Bridge", "FAC"),
        ("The Unity Party won nine seats, and the Unity Party's leader wept.", "Unity Party", "ORG"),
    ],
)
def test_the_nouns_beside_and_within_a_name_say_what_it_is(
    analyzer: Analyzer, text: str, name: str, label: str
) -> None:
    assert analyzer_label(analyzer, text, name) == label


def test_a_state_is_nobodys_surname(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Virginia Holloway ran for governor of Texas. She loves Texas, Holloway said.\n\n"
        "Voters across Texas agreed. In Texas, turnout was high.",
    )
    assert article.entity("Texas").label == "GPE"
    assert article.mentions("Virginia Holloway") == ["Virginia Holloway", "Holloway"]


def test_the_maker_of_a_picture_is_named_without_the_credit(analyzer: Analyzer) -> None:
    article = read(analyzer, "The old pier at noon on Friday. Image: Tomas Eklund.\n\nThe pier was closed.")
    assert article.mentions("Tomas Eklund") == ["Tomas Eklund"]
    assert not [e for e in article.analysis.entities if "Image" in e.name]


def test_well_known_names_are_found_wherever_they_stand(analyzer: Analyzer) -> None:
    article = read(analyzer, "Wikinews interviews the head of a museum.\n\nAnn Lee of Facebook spoke in Poland.")
    assert {"Wikinews", "Facebook", "Poland"} <= {e.name for e in article.analysis.entities}


def test_what_describes_a_camp_or_names_nothing_is_no_entity(analyzer: Analyzer) -> None:
    article = read(analyzer, "Pro-Warsaw deputies met at 15:11 GMT on Monday. The pro-Warsaw camp has a TV station.")
    assert not {"GMT", "TV", "Pro-Warsaw", "pro-Warsaw"} & {e.name for e in article.analysis.entities}


def test_two_of_one_surname_of_whom_the_model_sees_one(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Chief Obafemi Ezeanya opened the dam on Monday. Ezeanya said it was safe.\n\n"
        "His cousin, Nnaemeka Ezeanya, whose company won the contract, said the work was late.",
    )
    assert article.mentions("Nnaemeka Ezeanya") == ["Nnaemeka Ezeanya"]
    assert article.mentions("Obafemi Ezeanya") == ["Obafemi Ezeanya", "Ezeanya"]


def test_two_surnames_are_the_name_of_who_has_both(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Yesenia Carranza Montiel brought her sons to the clinic on Monday. Carranza Montiel said she had been busy.",
    )
    assert article.mentions("Yesenia Carranza Montiel") == ["Yesenia Carranza Montiel", "Carranza Montiel"]


def test_a_score_and_a_role_are_no_part_of_a_name(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Teenager Zhou stuns Figueras\n\n"
        "Qualifier Zhou Ruoxi beat second seed Lucía Figueras 7-6 6-4 on Thursday. Zhou said she had slept badly.",
    )
    assert article.entity("Zhou").name == "Zhou Ruoxi"
    assert article.entity("Figueras").name == "Lucía Figueras"
    assert article.entity("Zhou").label == article.entity("Figueras").label == "PERSON"


def test_an_office_before_a_name_is_no_part_of_it(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "At the ceremony, NASA Administrator Charles Bolton thanked the crew. "
        "Harriet Vale, KC, spoke for the families, and Bolton left.",
    )
    assert article.mentions("Charles Bolton") == ["Charles Bolton", "Bolton"]
    assert not any(entity.name == "KC" for entity in article.analysis.entities)


def test_a_common_noun_that_opens_a_sentence_names_nothing(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Salt that holds iodine is cheap. Iodine keeps the gland well. Doctors say that iodine is missing.",
    )
    assert not any(entity.name == "Iodine" for entity in article.analysis.entities)


def test_a_lone_name_that_speaks_and_is_somebody_is_a_person(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Sutrisno, who like many Javanese uses one name, said the road was closed. “It is closed,” Sutrisno said.",
    )
    assert article.entity("Sutrisno").label == "PERSON"


def test_a_title_before_a_name_with_a_nickname_is_no_part_of_it(analyzer: Analyzer) -> None:
    article = read(
        analyzer, "Coach Bill “Moose” Hendry said the team was ready. “We are ready,” Hendry said. Moose smiled."
    )
    assert article.entity("Hendry").name == "Bill “Moose” Hendry"


def test_a_shared_surname_goes_to_who_speaks(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Police identified the victim as Terrence Mobley, 24. His mother, LaShonda Mobley, said he was a good kid. "
        "“He was my baby,” Mobley said.",
    )
    assert article.mentions("LaShonda Mobley") == ["LaShonda Mobley", "Mobley"]


def test_who_has_an_age_is_a_person_and_a_team_is_none(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "“I lost everything,” said Amira, a 31-year-old mother of two. “They burned it,” Amira said.\n\n"
        "Striker Bukola Adenuga scored twice as Rovers beat City 3-1.",
    )
    assert article.entity("Amira").label == "PERSON"
    assert article.entity("Rovers").label == "ORG"


def test_mr_and_mrs_of_one_surname_are_never_one(analyzer: Analyzer) -> None:
    alone = read(analyzer, "Mr Holt and Mrs Holt own the farm. Mrs Holt said the well was dry. Mr Holt agreed.")
    assert alone.mentions("Mr Holt") == alone.mentions("Mrs Holt") == ["Holt", "Holt"]
    one = read(analyzer, "James Holt owns the farm. Mr Holt left early. Mrs Holt said the well was dry.")
    assert one.mentions("James Holt") == ["James Holt", "Holt"]
    assert one.mentions("Mrs Holt") == ["Holt"]
    both = read(
        analyzer, "James Holt and Ellen Holt own the farm. Mrs Holt said the well was dry. Mr Holt would not comment."
    )
    assert both.mentions("Mrs Holt") == both.mentions("Mr Holt") == ["Holt"]


def test_a_wife_is_who_is_called_mrs(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Dennis Pruitt was freed on Monday. Mr. Pruitt drove home.\n\n"
        "His wife, Carla Pruitt, had sold the house. “They took six years from us,” Mrs. Pruitt said.",
    )
    assert article.mentions("Dennis Pruitt") == ["Dennis Pruitt", "Pruitt"]
    assert article.mentions("Carla Pruitt") == ["Carla Pruitt", "Pruitt"]


def test_pronouns_tell_mr_from_mrs_where_no_title_does(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Matthias Vogt was removed by a board that is chaired by his mother.\n\n"
        "“It is the hardest thing,” Anneliese Vogt, 78, told the Hamburger Kurier.\n\n"
        "She said that the group had lost money. “I told him,” Frau Vogt said.",
    )
    assert article.mentions("Anneliese Vogt") == ["Anneliese Vogt", "Vogt"]
    assert article.mentions("Matthias Vogt") == ["Matthias Vogt"]


def test_the_younger_of_a_name_that_one_bears_is_somebody_else(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Coach Danny Brannigan set no date. Brannigan’s son Eli started nine games. The younger Brannigan said that "
        "he had kept the seat warm.",
    )
    assert article.said("kept the seat warm") != "Danny Brannigan"


def test_a_peer_is_called_by_the_title(analyzer: Analyzer) -> None:
    article = read(analyzer, "Baroness Tillotson said that there was no third door. “None,” Baroness Tillotson added.")
    assert article.entity("Baroness Tillotson").label == "PERSON"


def test_a_verb_of_saying_is_no_part_of_a_name(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        'Striker Oluwaseun Bright-Adeleke left.\n\n"I\'m not angry," Bright-Adeleke told Radio Gipuzkoa on Monday.',
    )
    assert article.said("not angry") == "Oluwaseun Bright-Adeleke"


def test_a_couple_is_neither_of_the_two(analyzer: Analyzer) -> None:
    article = read(analyzer, "Mr. and Mrs. Holt said that the well was dry. “I am tired,” Mr. Holt said.")
    assert article.mentions("Mr. and Mrs. Holt") == ["Holt"]
    assert article.speaker("Mr. and Mrs. Holt").kind is SpeakerKind.GROUP
    assert article.said("I am tired") != article.said("the well was dry")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Industry Minister Haruto Mori welcomed the result. Mori said that it was close.", "Haruto Mori"),
        ("County Supervisor Marisol Etcheverry said that she would wait.", "Marisol Etcheverry"),
        ("One observer, the Swede Linnea Fagerström, said that the vote was fair.", "Linnea Fagerström"),
        ("Malaysia’s Halimah binti Rashid said that she had called. Halimah left early.", "Halimah binti Rashid"),
        ("Sister Marie-Noëlle Adjovi, a nurse from Benin who runs the clinic, said so.", "Marie-Noëlle Adjovi"),
        ("Nadeem Sheikh is a doctor. Dr Sheikh said that the ferry was late.", "Nadeem Sheikh"),
        ("Scholars were divided. Anjali Krishnan of Brigham University said that it was too late.", "Anjali Krishnan"),
    ],
)
def test_offices_and_peoples_before_a_name_are_no_part_of_it(analyzer: Analyzer, text: str, name: str) -> None:
    article = read(analyzer, text)
    assert [entity.name for entity in article.analysis.entities if entity.label == "PERSON"] == [name]


def test_where_somebody_lives_is_no_person(analyzer: Analyzer) -> None:
    article = read(analyzer, "He waits at Ardnacross. The ferry leaves Ardnacross, and it is never late at Ardnacross.")
    assert all(entity.label != "PERSON" for entity in article.analysis.entities)


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("The Holm Foundation for the Visual Arts gave two pictures.", "Holm Foundation for the Visual Arts", "ORG"),
        ("The Larkville News observed that the bell was used.", "Larkville News", "ORG"),
        (
            "After the leak, CEO of the Harbour Council Peter Solberg told Coast News that it was late.",
            "Peter Solberg",
            "PERSON",
        ),
        (
            "They were cross. Fatoumata Diallo of Clean Rivers Now said so. Diallo said it twice.",
            "Fatoumata Diallo",
            "PERSON",
        ),
        ("Greta Hollander for Fair Markets Ireland North, says so.", "Greta Hollander", "PERSON"),
        ("It is common in early life. WHO say that it can be cured. Who knows?", "WHO", "ORG"),
        ("She was held aboard the Stormwinds for years. The Stormwinds is owned by a church.", "Stormwinds", "PRODUCT"),
        ("It took place at the Larkville Convention Centre this week.", "Larkville Convention Centre", "FAC"),
        ("The study left Tasmania out. Tasmania was excluded because it is small.", "Tasmania", "GPE"),
    ],
)
def test_names_that_the_model_cuts_mislabels_or_misses(analyzer: Analyzer, text: str, name: str, label: str) -> None:
    assert (name, label) in [(entity.name, entity.label) for entity in read(analyzer, text).analysis.entities]


def test_an_organisation_goes_by_how_its_name_begins(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "The vendor, Cadence Crew Inc, pushed a patch. Cadence said that it was sorry.\n\n"
        "Morgan Shipping Group sold two boats. “I bought one,” said Piers Morgan. Morgan said that it leaks.",
    )
    assert article.mentions("Cadence Crew Inc") == ["Cadence Crew Inc", "Cadence"]
    assert article.mentions("Piers Morgan") == ["Piers Morgan", "Morgan"]


def test_a_camp_is_not_the_place_it_is_for(analyzer: Analyzer) -> None:
    article = read(analyzer, "The pro-Beijing camp won. Other pro-Beijing candidates lost in Beijing.")
    assert article.mentions("Beijing") == ["Beijing"]
