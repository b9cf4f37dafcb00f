"""Short articles written for this suite: who is on record with what, through a whole article."""

from __future__ import annotations

import pytest

from desktop.analysis.analyzer import Analyzer
from desktop.document import SpeakerKind
from tests.unit.analysis.reading import read

pytestmark = pytest.mark.model


def test_shared_surnames_and_pronouns(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "The regional council voted on Tuesday to close the Brightwater bridge.\n\n"
        "Mayor Helena Marsh said the bridge was no longer safe. “We waited far too long,” she said.\n\n"
        "Her brother, the engineer Tobias Marsh, told reporters that the cables had rusted through. "
        "“Anyone could see it,” he said.\n\n"
        "Marsh added that a ferry would run from May.",
    )
    assert article.said("no longer safe") == "Helena Marsh"
    assert article.said("We waited far too long") == "Helena Marsh"
    assert article.said("cables had rusted") == "Tobias Marsh"
    assert article.said("Anyone could see it") == "Tobias Marsh"
    assert article.said("a ferry would run") == "Helena Marsh"
    assert article.speaker("Helena Marsh").role == "Mayor"
    assert "engineer" in article.speaker("Tobias Marsh").role


def test_two_spellings_of_one_name(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Ukrainian Defence Minister Oleksiy Hrytsenko said on Monday that the port would stay open.\n\n"
        "“Nobody will be turned away,” Hrytsenko said.\n\n"
        "Oleksii Hrytsenko, who took office in March, denied that mines had been laid.",
    )
    assert article.said("the port would stay open") == article.said("Nobody will be turned away")
    assert article.said("mines had been laid") == "Oleksiy Hrytsenko"
    assert article.speaker("Oleksiy Hrytsenko").role == "Ukrainian Defence Minister"


def test_an_office_an_acronym_and_a_metonym(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "The office of Prime Minister Ruth Calder said the talks had failed.\n\n"
        "The Harbour Workers Federation (HWF) reported that two ships had left. The HWF said more would follow.\n\n"
        "The Kremlin said it had not been asked. Downing Street said that the offer still stood.",
    )
    office = article.speaker("The office of Prime Minister Ruth Calder")
    assert office.kind is SpeakerKind.ORGANIZATION
    assert article.said("two ships had left") == article.said("more would follow") == "Harbour Workers Federation"
    assert article.speaker("Kremlin").role == "Russia"
    assert article.speaker("Downing Street").role == "United Kingdom"
    assert "Ruth Calder" not in article.speaker_names


def test_unnamed_sources_stay_apart(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "A senior official said that the minister would resign. “It is over,” the official said.\n\n"
        "A second adviser said the minister would fight on.\n\n"
        "Afghan diplomats said that nothing had been decided.",
    )
    first = article.said("would resign")
    assert first == "A senior official"
    assert article.said("It is over") == first
    assert article.said("would fight on") == "A second adviser"
    assert article.speaker(first).kind is SpeakerKind.UNNAMED
    assert article.speaker("Afghan diplomats").kind is SpeakerKind.GROUP


def test_roles_in_apposition_and_a_description_taken_up(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Piet Aarden, an expert in maritime law at Larkton University, argued that the treaty was void.\n\n"
        "The chief executive of Norsk Rail, Ingrid Solheim, said the line would open in June. "
        "“We have the money,” she said.\n\n"
        "The expert said that the line was illegal.",
    )
    assert article.said("the treaty was void") == "Piet Aarden"
    assert article.speaker("Piet Aarden").role == "expert in maritime law at Larkton University"
    assert article.said("the line would open") == "Ingrid Solheim"
    assert article.speaker("Ingrid Solheim").role == "chief executive of Norsk Rail"
    assert article.said("We have the money") == "Ingrid Solheim"
    assert article.said("the line was illegal") == "Piet Aarden"


def test_spokespeople_speak_in_their_own_name(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Foreign Ministry spokeswoman Larisa Volkova said that the embassy had been closed.\n\n"
        "Major General Fadil Basri, spokesman for the Indonesian military, said that a warship had been sent.\n\n"
        "A spokesman for the airline said that all flights were full.",
    )
    assert article.said("the embassy had been closed") == "Larisa Volkova"
    assert article.speaker("Larisa Volkova").role == "Foreign Ministry spokeswoman"
    assert article.said("a warship had been sent") == "Fadil Basri"
    assert "Indonesian military" in article.speaker("Fadil Basri").role
    assert article.said("all flights were full") == "A spokesman for the airline"
    assert article.speaker("A spokesman for the airline").kind is SpeakerKind.UNNAMED


def test_relatives_are_not_whom_they_are_named_after(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Student Yusuf Demir was arrested in Larkton on Friday.\n\n"
        "His father, Kemal Demir, said that the boy had done nothing. Demir’s lawyer said that she would appeal.\n\n"
        "“I only want to go back to school,” Yusuf Demir said.",
    )
    assert article.said("the boy had done nothing") == "Kemal Demir"
    assert article.said("I only want to go back") == "Yusuf Demir"
    lawyer = article.said("she would appeal")
    assert lawyer is not None
    assert article.speaker(lawyer).kind is SpeakerKind.UNNAMED


def test_the_government_named_after_a_man_is_not_the_man(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "President Ashraf Karimi flew to Geneva. The Karimi administration said that it would not negotiate.\n\n"
        "Chief negotiator Abdul Karimi Haddad said that the door was open. Haddad declined to name a date.",
    )
    assert article.said("it would not negotiate") == "The Karimi administration"
    assert article.said("the door was open") == "Abdul Karimi Haddad"
    assert "Ashraf Karimi" not in article.speaker_names


def test_the_evidence_leads_from_the_pronoun_to_the_name(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Councillor Nadia Farouk opposed the plan. Farouk said that the park belonged to everyone. "
        "She said that the vote had been rushed.",
    )
    assert article.chain("the vote had been rushed") == ["She", "Farouk", "Nadia Farouk"]
    assert article.quote("the vote had been rushed").certainty < article.quote("the park belonged").certainty


def test_two_men_and_a_pronoun_that_could_be_either(analyzer: Analyzer) -> None:
    article = read(analyzer, "Karl Brenner and Otto Falk met in Vienna on Friday. He said that the deal was dead.")
    assert article.quote("the deal was dead").speaker is None


def test_turns_of_an_interview(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Ada Marsh has run the old theatre in the harbour for thirty years. We met her before the last night.\n\n"
        "Q: Did the roof leak on the first night?\n\nA: It leaked on everybody and nobody left.\n\n"
        "Q: Will you miss it?\n\nA: I will miss the people and not the roof.",
    )
    assert article.said("It leaked on everybody") == article.said("I will miss the people") == "Ada Marsh"
    assert article.said("Did the roof leak") == article.said("Will you miss it") == "Q"
    assert article.speaker("Q").kind is SpeakerKind.UNNAMED


def test_turns_under_initials_and_under_names(analyzer: Analyzer) -> None:
    initials = read(
        analyzer,
        "The director Ada Marsh spoke to the critic Ben Olsen about her thirty years in the old theatre.\n\n"
        "BO: Did the roof leak on the first night?\n\nAM: It leaked on everybody and nobody left.\n\n"
        "BO: Will you miss it?\n\nAM: I will miss the people and not the roof.",
    )
    assert initials.said("It leaked on everybody") == "Ada Marsh"
    assert initials.said("Will you miss it") == "Ben Olsen"
    names = read(
        analyzer,
        "The director Ada Marsh spoke to the critic Ben Olsen about her thirty years in the old theatre.\n\n"
        "Olsen: Did the roof leak on the first night?\n\nMarsh: It leaked on everybody and nobody left.",
    )
    assert names.said("It leaked on everybody") == "Ada Marsh"
    assert names.said("Did the roof leak") == "Ben Olsen"


def test_the_younger_of_two_with_one_surname(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Board President Harlan Fitch asked for order. “Nobody up here is enjoying this,” Fitch said.\n\n"
        "His nephew, Dustin Fitch, who joined the board last fall, voted no.\n\n"
        "“We are going to have an interesting Thanksgiving,” the younger Fitch said.\n\n"
        "“I taught him to vote,” the elder Fitch said.",
    )
    assert article.said("Nobody up here") == "Harlan Fitch"
    assert article.said("interesting Thanksgiving") == "Dustin Fitch"
    assert article.said("I taught him") == "Harlan Fitch"


def test_a_noun_takes_up_whom_the_paragraph_before_is_about(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "The strike means more waiting. Wendy Oldroyd, 66, from Pontypridd, has had her operation postponed twice.\n\n"
        "“I do support them, I honestly do,” the former dinner lady said.",
    )
    assert article.said("I do support them") == "Wendy Oldroyd"


def test_nobody_is_asked_about_himself(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Governor Piotr Wilczek has clashed with Finance Minister Joanna Majewska, who called for courage. "
        "Asked about the minister, he said he did not comment on poetry.",
    )
    assert article.said("did not comment on poetry") != "Joanna Majewska"


def test_the_secretary_of_state_is_a_secretary(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "US Secretary of State Antony Farwell met Israeli Prime Minister Dov Barnea on Sunday. "
        "Farwell said a deal was close.\n\n"
        "“There is no deal,” an Israeli official said.\n\n"
        "The secretary said that the talks would go on.",
    )
    assert article.said("the talks would go on") == "Antony Farwell"


def test_who_says_the_own_name_is_called_by_it(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "“I’m Yolanda Whitfield and I am not done,” a forklift driver told the crowd outside the gate. The crowd "
        "cheered. “Monday we start over,” Whitfield said.",
    )
    assert article.said("I am not done") == article.said("Monday we start over") == "Yolanda Whitfield"


def test_a_lawyer_introduced_by_whose_he_is(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Dennis Pruitt was freed on Monday. Mr. Pruitt’s lawyer, Ikechukwu Nwosu, argued that the law was clear.\n\n"
        "The lawyer said that he expected no appeal.",
    )
    assert article.said("he expected no appeal") == "Ikechukwu Nwosu"


def test_whom_he_married_is_his_wife(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Desmond Farrant, a film-maker, died on Friday. He married Lakshmi Narayanan, a sound recordist, in 1966.\n\n"
        "Late in life he turned down a knighthood. According to his wife, he was washing his hair that day.",
    )
    assert article.said("washing his hair") == "Lakshmi Narayanan"


def test_her_son_has_her_surname(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Matthias Vogt was removed on Sunday by a board that is chaired by his mother.\n\n"
        "“It is the hardest thing,” said Anneliese Vogt, 78. Mrs Vogt said that the bread was bad.\n\n"
        "Her son said that the figures were wrong.",
    )
    assert article.said("the figures were wrong") == "Matthias Vogt"


def test_the_kenyan_minister_is_who_is_kenyan(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Germany’s envoy, Heike Landgraf, who chairs the talks with Kenya’s Wanjiru Kamau, said that it was late.\n\n"
        "Kamau was less upbeat. “There is a hole where the money should be,” the Kenyan minister said.",
    )
    assert article.said("There is a hole") == "Wanjiru Kamau"


def test_nobody_of_another_country_is_meant(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "The Serbian manager, Dragan Vuković, later apologised. “It was a stupid sentence,” Vuković said.\n\n"
        "Nuno Espada did not defend him. “The gaffer knows what we think,” the Portuguese defender said.",
    )
    assert article.said("The gaffer knows") != "Dragan Vuković"


def test_the_dutch_diplomat_is_not_any_diplomat(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "“An empty chair is also a position,” said one European diplomat.\n\n"
        "Claude Mbemba, who negotiates for the poorest, said that they would stay. “The poor cannot walk out,” the "
        "Congolese diplomat said.",
    )
    assert article.said("The poor cannot walk out") == "Claude Mbemba"


def test_the_lawyer_is_the_one_just_spoken_of(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "Leonard Fishbein said that he would appeal. Asked about the winter, he turned to his lawyer. The lawyer said "
        "that the question was irrelevant.",
    )
    assert article.said("the question was irrelevant") != "Leonard Fishbein"


def test_the_author_of_an_article_is_no_speaker_of_it(analyzer: Analyzer) -> None:
    article = read(
        analyzer,
        "By Rory Fenwick\n\nI took the ferry on Monday, and I said that I would never do it again. “There is to be a "
        "bridge,” Hamish Urquhart told me.\n\n“I told my sister that I would retire,” Urquhart said.",
    )
    assert article.speaker_names == {"Hamish Urquhart"}


def test_a_name_of_one_word_is_less_certain_than_a_whole_one(analyzer: Analyzer) -> None:
    whole = read(analyzer, "Nadia Farouk opposed the plan. Farouk said that the park belonged to everyone.")
    alone = read(analyzer, "Amira opposed the plan. Amira said that the park belonged to everyone.")
    assert alone.said("the park belonged") == "Amira"
    assert alone.quote("the park belonged").certainty < whole.quote("the park belonged").certainty
