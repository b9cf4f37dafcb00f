"""Characters come out as they were written, and a guess is told."""

from __future__ import annotations

import pytest

from desktop.errors import UnsupportedSourceError
from desktop.readers.decoding import decode
from desktop.readers.raw import Raw

ENGLISH = "“We’re done,” said Zoë – for now… The café’s bill was £20. " * 3
SAMPLES = {
    "cp1252": ENGLISH,
    "cp1251": "Министр сказал, что встреча пройдёт в среду в Москве. Он добавил: «Мы готовы к разговору». " * 3,
    "koi8_r": "Министр сказал, что встреча пройдёт в среду в Москве. Он добавил, что готов к разговору. " * 3,
    "cp1250": "Minister powiedział, że spotkanie odbędzie się w środę; „jesteśmy gotowi” – dodał później w Łodzi. " * 3,
    "cp1250 Czech": "Ministr řekl, že schůzka se uskuteční ve středu v Plzni; dodal, že jsou připraveni už dlouho. "
    * 3,
    "cp1253": "Ο υπουργός είπε ότι η συνάντηση θα γίνει την Τετάρτη στην Αθήνα και πρόσθεσε ότι είναι έτοιμος. " * 3,
    "cp932": "外務大臣は水曜日に会議を開くと述べた。準備はできていると付け加えた。" * 4,
    "gb18030": "外交部长星期三表示会议将在莫斯科举行，他补充说他们已经准备好了。" * 4,
    "cp949": "장관은 수요일에 회의가 열릴 것이라고 말했다. 그는 준비가 되었다고 덧붙였다. " * 4,
    "mac_roman": ENGLISH,
}


@pytest.mark.parametrize("name", SAMPLES)
def test_an_unmarked_encoding_is_guessed_and_told(name: str) -> None:
    text, notes, encoding = decode(SAMPLES[name].encode(name.split(maxsplit=1)[0]))
    assert text == SAMPLES[name]
    assert [note.code for note in notes] == ["encoding"]
    assert text.encode(encoding) == SAMPLES[name].encode(name.split(maxsplit=1)[0])


@pytest.mark.parametrize("language", [
    "Der Bürgermeister sagte: „Wir schließen die Brücke im März“, und fügte hinzu, das sei schon länger üblich.",
    "Le maire a déclaré : « Nous fermerons le pont en été », précisant que c’était décidé depuis août.",
    "El alcalde dijo: «Cerraremos el puente mañana», ¿y después? Añadió que ya estaba decidido en España.",
    "Borgmästaren sade: ”Vi stänger bron på måndag”, och lade till att det var bestämt för länge sedan. Åsa håller.",
    "Résumé",
])  # fmt: skip
def test_western_text_is_windows_1252(language: str) -> None:
    assert decode(language.encode("cp1252"))[0] == language


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_what_is_marked_is_not_guessed(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding))[:2] == (ENGLISH, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding: str) -> None:
    text, notes, _ = decode(ENGLISH.encode(encoding))
    assert text == ENGLISH
    assert notes


def test_utf_8_that_was_cut_off_is_still_utf_8() -> None:
    text, notes, _ = decode((ENGLISH + "é").encode()[:-1])
    assert text == ENGLISH + "\ufffd"
    assert [note.code for note in notes] == ["damaged"]


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", b"PK\x03\x04rest", b"\x89PNG\r\n", b"{\\rtf1 hello}"])
def test_known_formats_are_named(data: bytes) -> None:
    with pytest.raises(UnsupportedSourceError, match=r"“it” is .* save it as text"):
        decode(data, name="it")


@pytest.mark.parametrize("data", [bytes(range(32)) * 10, b"\x00\x01" * 50, bytes(range(256)) * 20])
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(UnsupportedSourceError):
        Raw("it", data).text()


def test_a_stray_control_character_is_kept() -> None:
    assert Raw("it", b"One\x00two three").text()[0] == "One\x00two three"
