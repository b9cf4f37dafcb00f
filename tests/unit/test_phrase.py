from __future__ import annotations

import json
import pickle
from collections.abc import Iterator

import pytest

from desktop.errors import ReaderError
from desktop.phrase import Fact, Phrase, from_json, to_json, together
from desktop.presentation import phrases

_PAGES = Phrase("Page {pages} is scanned. | Pages {pages} are scanned.")
_GERMAN = {
    "{name} is empty.": "{name} ist leer.",
    "The text": "Der Text",
    "{first} and {last}": "{first} und {last}",
    "Page {pages} is scanned. | Pages {pages} are scanned.": "Die Seiten {pages} sind nur Bilder.",
}


@pytest.fixture
def german() -> Iterator[None]:
    phrases.use(
        phrases.Language(
            translate=lambda text, _count: _GERMAN.get(text, ""), number=lambda value: f"{value:,}".replace(",", ".")
        )
    )
    yield
    phrases.use(phrases.Language())


@pytest.mark.parametrize(
    ("phrase", "english", "in_german"),
    [
        (Phrase("{name} is empty.", name="“a {b}.txt”"), "“a {b}.txt” is empty.", "“a {b}.txt” ist leer."),
        (Phrase("{name} is empty.", name=Phrase("The text")), "The text is empty.", "Der Text ist leer."),
        (Phrase("A brace { without facts."), "A brace { without facts.", "A brace { without facts."),
        (Phrase("{size} MB", size=12_345), "12,345 MB", "12.345 MB"),
        (_PAGES.of(n=1, pages=("2",)), "Page 2 is scanned.", "Die Seiten 2 sind nur Bilder."),
        (
            _PAGES.of(n=5, pages=("1–3", "5", "8")),
            "Pages 1–3, 5 and 8 are scanned.",
            "Die Seiten 1–3, 5 und 8 sind nur Bilder.",
        ),
        (Phrase("%n place(s)", n=1_000), "1,000 places", "1.000 places"),
        (
            together([Phrase("{name} is empty.", name="A"), _PAGES.of(n=2, pages=("1–2",))]),
            "A is empty. Pages 1–2 are scanned.",
            "A ist leer. Die Seiten 1–2 sind nur Bilder.",
        ),
    ],
)
@pytest.mark.usefixtures("german")
def test_a_phrase_is_english_by_itself_and_speaks_the_language_of_the_interface(
    phrase: Phrase, english: str, in_german: str
) -> None:
    assert str(phrase) == english
    assert phrases.said(phrase) == in_german


@pytest.mark.parametrize("fact", ["{word}", 3, Phrase("The text"), ("a", Phrase("The text"), 2), ()])
def test_a_phrase_comes_back_from_json_as_it_was(fact: Fact) -> None:
    phrase = Phrase("About {it}.", n=2, it=fact)
    assert from_json(json.loads(json.dumps(to_json(phrase)))) == phrase


def test_an_error_crosses_processes_with_its_facts() -> None:
    error = ReaderError("“{name}” is damaged.", name="a.txt")
    back = pickle.loads(pickle.dumps(error))
    assert isinstance(back, ReaderError)
    assert (back.phrase, back.message, str(back)) == (error.phrase, "“a.txt” is damaged.", "“a.txt” is damaged.")
