"""Entities of whole articles, with the model."""

from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
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
