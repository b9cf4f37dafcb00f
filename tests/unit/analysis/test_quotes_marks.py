from __future__ import annotations

import re

import pytest

from desktop.analysis.quotes.marks import Quotation, inside, quotations
from desktop.document import Span


def found(text: str) -> tuple[Quotation, ...]:
    return quotations(text, [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)])


def words(text: str) -> list[str]:
    return [q.span.of(text) for q in found(text)]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("“", "”"),
        ('"', '"'),
        ("''", "''"),
        ("``", "''"),
        ("‘", "’"),
        ("'", "'"),
        ("«", "»"),
        ("„", "“"),
        ("‹", "›"),
        ("“", '"'),
    ],
)
def test_every_style_is_paired_marks_included(opening: str, closing: str) -> None:
    speech = f"{opening}We don't stop here,{closing}"
    assert words(f"{speech} she said. Nobody's dog barked.") == [speech]


@pytest.mark.parametrize(
    "text",
    [
        "It isn't the dogs' fault, nor the students’ or Anna’s.",
        "Rock 'n' roll of the '90s, and 'twas good.",
        "The shelf is 6'2\" tall.",
        'One mark only " and then nothing.',
        "A closing mark” without its opening one.",
        "“”",
    ],
)
def test_no_quotation(text: str) -> None:
    assert words(text) == []


def test_a_possessive_does_not_close_a_british_quotation() -> None:
    assert words("‘I like the students’ work,’ she said.") == ["‘I like the students’ work,’"]


def test_only_the_outermost_marks_count() -> None:
    assert words("“He cried ‘stop’ and ran,” she said.") == ["“He cried ‘stop’ and ran,”"]


def test_a_quotation_opened_anew_in_each_paragraph_is_linked() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” he said. “Four.”"
    assert [(q.span.of(text), q.continues, q.open_ended) for q in found(text)] == [
        ("“One.", False, True),
        ("“Two.", True, True),
        ("“Three,”", True, False),
        ("“Four.”", False, False),
    ]


def test_a_mark_that_opens_speech_and_is_never_closed_runs_to_the_end_of_its_paragraph() -> None:
    assert words("He said: “Come with me.\n\nNobody came.") == ["“Come with me."]


def test_a_forgotten_closing_mark_does_not_swallow_the_next_quotation() -> None:
    assert words("Some “odd text and then “a real one” here.") == ["“a real one”"]


def test_inside_tells_the_quotation_around_each_position() -> None:
    text = "a “b” c “d”"
    assert inside(found(text), list(range(len(text)))) == [-1, -1, 0, 0, 0, -1, -1, -1, 1, 1, 1]
