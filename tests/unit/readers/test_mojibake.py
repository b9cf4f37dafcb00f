"""Letters garbled by an earlier program are told, and put right when the reader asks for it, never before."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import Document, FileSource, TextSource
from desktop.readers import read
from desktop.readers.mojibake import with_letters

RIGHT = "“It’s a café,” the mayor’s naïve cousin said.\n\nNobody else — not even Zoë — said a word to the paper."
GARBLED = RIGHT.encode().decode("cp1252", "replace").replace("\ufffd", "\x9d")
"""As “cp1252” leaves it; the byte it has no sign for is a control on the web."""


def codes(document: Document) -> list[str]:
    return [note.code for note in document.notes]


def test_garbled_letters_are_told_and_left_as_they_are() -> None:
    document = read(TextSource(GARBLED))
    assert "mojibake" in codes(document)
    assert "â€™" in document.text


@pytest.mark.parametrize("suffix", ["txt", "md", "html"])
def test_they_are_put_right_on_request(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_text(f"<html><p>{GARBLED}</p></html>" if suffix == "html" else GARBLED, encoding="utf-8")
    assert "mojibake" in codes(read(FileSource(str(path))))
    document = read(FileSource(str(path), repair=True))
    assert "“It’s a café,” the mayor’s naïve cousin said." in document.text
    assert "Zoë" in document.text
    assert [code for code in codes(document) if code in ("mojibake", "repaired")] == ["repaired"]


@pytest.mark.parametrize("kind", ["plain", "html"])
@pytest.mark.parametrize("name", ["a.eml", "a.mhtml"])
def test_in_messages_and_saved_pages_too(tmp_path: Path, kind: str, name: str) -> None:
    saved = "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\n" if name == "a.mhtml" else ""
    head = f"{saved or 'From: Ann Lee <a@a.example>'}\nSubject: Words\nMIME-Version: 1.0\n".replace("\n\n", "\n")
    body = GARBLED if kind == "plain" else f"<html><p>{GARBLED}</p></html>"
    path = tmp_path / name
    path.write_text(f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}", encoding="utf-8")
    assert codes(read(FileSource(str(path)))).count("mojibake") == 1
    document = read(FileSource(str(path), repair=True))
    assert "“It’s a café,” the mayor’s naïve cousin said." in document.text
    assert [code for code in codes(document) if code in ("mojibake", "repaired")] == ["repaired"]


def test_in_the_subject_of_a_message(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_text("From: a@a.example\nSubject: Itâ€™s here\nMIME-Version: 1.0\n\nAll is well.", encoding="utf-8")
    assert codes(read(FileSource(str(path)))) == ["mojibake"]
    assert read(FileSource(str(path), repair=True)).title == "It’s here"


@pytest.mark.parametrize(
    "words",
    [
        RIGHT,
        "Η κυβέρνηση είπε «όχι» — “no”.",
        "Премьер-министр сказал: «Нет», — и ушёл.",
        "Ça et là, Señor Müller – “œuvre” … ¿Qué?",
        "政府は「いいえ」と言った。",
        "Žižek řekl „ne“, Łódź.",
        "It was 20 °C ± 2 °C; the price was £5 · €6.",
    ],
)
def test_letters_that_are_right_are_not_touched(words: str) -> None:
    assert with_letters(words, repair=True) == (words, ())
    assert with_letters(words, repair=False) == (words, ())


@given(st.text(alphabet=st.characters(codec="latin-1"), max_size=80))
def test_what_is_not_called_garbled_is_not_changed(words: str) -> None:
    _, told = with_letters(words, repair=False)
    put_right, notes = with_letters(words, repair=True)
    assert bool(told) == (put_right != words) == bool(notes)
