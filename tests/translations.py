"""The catalogs of the interface: what is to be translated, found in the sources, and what of it is.

    python -m tests.translations            bring every catalog up to date and compile it
    python -m tests.translations --missing  list what has no translation yet

Qt's own lupdate knows neither the tables and plurals of `desktop.presentation.phrases` nor the settings, and writes the
place of every string into the catalogs, so that each change of a source changes them all. The catalogs are Qt's format
all the same, open in Qt Linguist, and are compiled by Qt's lrelease.
"""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from desktop.errors import OnRecordError
from desktop.presentation.phrases import CONTEXT
from desktop.settings import SCHEMA

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "fr": 2, "es": 2, "ru": 3}
"""The languages, and how many forms a word has in each that counts things."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text to translate; `counts` says that it has a number in it and needs every form."""

    context: str
    text: str
    counts: bool = False


OWN_NAMES = ("English", "Deutsch", "Français", "Español", "Русский", "Literata", "On Record")
Catalog = dict[Message, tuple[str, ...]]


def catalog_file(language: str) -> Path:
    """The catalog of a language, such as "de"."""
    return FOLDER / f"onrecord_{language}.ts"


def messages() -> set[Message]:
    """Every text of the interface."""
    found = set(_of_settings())
    errors = told_errors()
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        if not {"training", "cli", "evaluation"} & set(path.parts):
            finder = _Finder(path, errors)
            finder.visit(ast.parse(path.read_text(encoding="utf-8")))
            found |= finder.found
    return found


def told_errors() -> frozenset[str]:
    """The names of the errors that the reader may be told of: `OnRecordError` and what is derived from it."""
    for module in ("desktop.errors", "desktop.library.errors", "desktop.library.backup"):
        importlib.import_module(module)
    found, new = set[type[OnRecordError]](), {OnRecordError}
    while new:
        found |= new
        new = {kind for parent in new for kind in parent.__subclasses__()} - found
    return frozenset(kind.__name__ for kind in found)


def _of_settings() -> Iterator[Message]:
    for setting in SCHEMA:
        if setting.group:
            for text in (setting.group, setting.label, setting.hint, setting.shown, *setting.words):
                if text not in OWN_NAMES and any(sign.isalpha() for sign in re.sub(r"\{.*?\}|px", "", text)):
                    yield Message("Settings", text)


class _Finder(ast.NodeVisitor):
    """Collects what is given to `tr`, `translate`, `phrase`, `Phrase`, `plural`, `Words`, to errors, and shorthands."""

    def __init__(self, path: Path, errors: frozenset[str]) -> None:
        self._errors = errors
        self.found: set[Message] = set()
        self._path = path
        self._classes: list[str] = []
        self._shorthands: dict[str, str] = {}

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """A function of one text that does nothing but translate it is a shorthand."""
        last = node.body[-1]
        if isinstance(last, ast.Return) and isinstance(last.value, ast.Call) and _name(last.value) == "translate":
            context, text = last.value.args[:2]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Name):
                self._shorthands[node.name] = str(context.value)
                return
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node)
        if name == "tr" and self._classes:
            self._add(self._classes[-1], node.args[0], counts=len(node.args) == 3)
        elif name == "translate" and len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
            self._add(str(node.args[0].value), node.args[1], counts=False)
        elif name in self._shorthands:
            self._add(self._shorthands[name], node.args[0], counts=False)
        elif name == "phrase":
            self._add(CONTEXT, node.args[0], counts=any(keyword.arg == "n" for keyword in node.keywords))
        elif name == "Phrase" or name in self._errors:
            for text in _literals(node.args[0]):
                self._add(CONTEXT, node.args[0], counts=" | " in text or "%n" in text)
        elif name == "plural":
            self._add_plural(node)
        elif name == "Words" and isinstance(node.args[0], ast.Dict):
            for value in node.args[0].values:
                self._add(CONTEXT, value, counts=False)
        self.generic_visit(node)

    def _add(self, context: str, node: ast.expr, *, counts: bool) -> None:
        for text in filter(None, _literals(node)):
            self.found.add(Message(context, text, counts))

    def _add_plural(self, node: ast.Call) -> None:
        words = [list(_literals(argument)) for argument in node.args[1:]]
        if words and words[0]:
            for one in words[0]:
                several = f"%n {one} | %n {words[1][0]}" if len(words) > 1 else f"%n {one}(s)"
                self.found.add(Message(CONTEXT, several, counts=True))


def _name(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def read(language: str) -> Catalog:
    """A catalog as it is kept; a text without a translation has none in any form."""
    path = catalog_file(language)
    if not path.exists():
        return {}
    found: Catalog = {}
    for context in ET.parse(path).getroot().iter("context"):
        for node in context.iter("message"):
            translation = node.find("translation")
            forms = [] if translation is None else (translation.findall("numerusform") or [translation])
            message = Message(
                context.findtext("name", ""), node.findtext("source", ""), counts=node.get("numerus") == "yes"
            )
            found[message] = tuple(form.text or "" for form in forms)
    return found


def write(language: str, catalog: Catalog) -> None:
    """Write a catalog in a fixed order and compile it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in sorted(catalog):
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        node = ET.SubElement(contexts[message.context], "message", **({"numerus": "yes"} if message.counts else {}))
        ET.SubElement(node, "source").text = message.text
        forms = catalog[message]
        done = bool(forms) and all(forms)
        translation = ET.SubElement(node, "translation", **({} if done else {"type": "unfinished"}))
        if message.counts:
            for number in range(FORMS[language]):
                ET.SubElement(translation, "numerusform").text = forms[number] if number < len(forms) else ""
        else:
            translation.text = forms[0] if forms else ""
    ET.indent(root)
    path = catalog_file(language)
    path.parent.mkdir(exist_ok=True)
    words = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n', encoding="utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def missing(language: str, wanted: set[Message]) -> list[Message]:
    """What a catalog lacks."""
    have = read(language)
    return sorted(m for m in wanted if len([f for f in have.get(m, ()) if f]) < (FORMS[language] if m.counts else 1))


def update() -> None:
    """Give every catalog the texts there are, with the translations it has, and compile it."""
    wanted = messages()
    for language in FORMS:
        have = read(language)
        by_text = {message.text: forms for message, forms in have.items() if all(forms)}
        write(language, {m: have.get(m) or by_text.get(m.text, ()) for m in wanted})
        print(f"{language}: {len(wanted)} texts, {len(missing(language, wanted))} not translated")


def main(arguments: list[str]) -> int:
    """Bring the catalogs up to date, or list what they lack."""
    if "--missing" in arguments:
        for language in FORMS:
            for message in missing(language, messages()):
                print(language, message.context, repr(message.text))
    else:
        update()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
