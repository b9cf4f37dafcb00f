from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from hatchling.builders.wheel import WheelBuilder
from PySide6.QtCore import QTranslator

from tests.translations import FORMS, ROOT, catalog_file, messages, missing, read

_FIELD = re.compile(r"\{[^}]*\}|%[n12]")


@pytest.mark.parametrize("language", FORMS)
def test_every_text_of_the_interface_is_in_the_catalog_and_translated(language: str) -> None:
    """`python -m tests.translations` puts new texts into the catalogs; Qt Linguist or an editor fills them."""
    wanted = messages()
    assert missing(language, wanted) == []
    assert set(read(language)) == wanted, "run `python -m tests.translations`"


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_unfinished_and_no_place_for_a_fact_is_lost(language: str) -> None:
    root = ET.parse(catalog_file(language)).getroot()
    assert not [node for node in root.iter("translation") if node.get("type") == "unfinished"]
    for message, forms in read(language).items():
        places = sorted(_FIELD.findall(message.text.partition(" | ")[0]))
        for form in forms:
            assert sorted(_FIELD.findall(form)) == places, (message.text, form)


@pytest.mark.parametrize("language", FORMS)
def test_the_compiled_catalog_says_what_the_catalog_says(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(catalog_file(language).with_suffix(".qm")))
    for message, forms in read(language).items():
        said = translator.translate(message.context, message.text, "", 1 if message.counts else -1)
        assert said == forms[0], f"run `python -m tests.translations` ({message.text})"


def test_every_plural_of_russian_is_reached() -> None:
    translator = QTranslator()
    assert translator.load(str(catalog_file("ru").with_suffix(".qm")))
    said = [translator.translate("Presentation", "%n quote(s)", "", count) for count in (1, 2, 5, 21, 22, 111)]
    assert [words.split()[1] for words in said] == ["цитата", "цитаты", "цитат", "цитата", "цитаты", "цитат"]


def test_the_wheel_takes_the_compiled_catalogs_along() -> None:
    shipped = {file.distribution_path for file in WheelBuilder(str(ROOT)).recurse_included_files()}
    assert {f"desktop/_resources/translations/onrecord_{language}.qm" for language in FORMS} <= shipped
