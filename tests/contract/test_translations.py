from __future__ import annotations

import ast
import re
from xml.etree import ElementTree as ET

import pytest
from hatchling.builders.wheel import WheelBuilder
from PySide6.QtCore import QTranslator

from tests.translations import FORMS, ROOT, catalog_file, messages, missing, read, told_errors

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
        one, _, several = message.text.partition(" | ")
        places = {tuple(sorted(_FIELD.findall(form))) for form in (one, several or one)}
        for number, form in enumerate(forms):
            there = tuple(sorted(_FIELD.findall(form)))
            assert there in places, (message.text, form)
            assert number == 0 or there == tuple(sorted(_FIELD.findall(several or one))), (message.text, form)


def test_what_is_said_to_the_reader_stands_in_the_source_as_it_stands_in_the_catalogs() -> None:
    """A text put together when it is told has no translation: what varies is a fact, in braces."""
    errors = told_errors()
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        if {"cli", "evaluation", "training"} & set(path.parts) or path.name in ("phrase.py", "errors.py", "codec.py"):
            continue
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
                continue
            text, where = node.args[0], f"{path.relative_to(ROOT)}:{node.lineno}"
            if node.func.id == "Phrase" and "from desktop.phrase import" in source:
                assert isinstance(text, ast.Constant), where
            elif node.func.id in errors:
                assert not isinstance(text, ast.JoinedStr | ast.BinOp), where


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
