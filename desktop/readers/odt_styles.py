"""Styles of OpenDocument files: what paragraphs of a style are, which text is bold, how a list counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from desktop.document import InlineKind
from desktop.readers.block_writer import Style
from desktop.readers.office import in_numerals, style_named
from desktop.readers.xml_tree import attribute, child, local

_DEEPEST_STYLE = 20
_BOLD = {"bold", "600", "700", "800", "900"}
_NUMERALS = {"i": "lowerRoman", "I": "upperRoman", "a": "lowerLetter", "A": "upperLetter"}


@dataclass(frozen=True, slots=True)
class TextStyle:
    """What a style says with what it inherits."""

    style: Style | None = None
    kinds: frozenset[InlineKind] = frozenset()
    hidden: bool = False


class Styles:
    """Styles by family and name; those of the text come before those of the template."""

    def __init__(self, roots: Iterable[etree._Element | None]) -> None:
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._lists: dict[str, dict[int, etree._Element]] = {}
        self._known: dict[tuple[str, str], TextStyle] = {}
        for root in roots:
            for group in root if root is not None else ():
                if local(group.tag) in ("styles", "automatic-styles"):
                    self._take(group)

    def _take(self, group: etree._Element) -> None:
        for item in group:
            name = attribute(item, "name")
            if local(item.tag) == "style":
                self._elements.setdefault((attribute(item, "family"), name), item)
            elif local(item.tag) == "list-style":
                self._lists.setdefault(name, {level_of(level): level for level in item})

    def get(self, family: str, name: str) -> TextStyle:
        """What the style of this name says; nothing where there is none."""
        key = (family, name)
        if key not in self._known:
            chain = list(self._chain(family, name))
            self._known[key] = _resolved(chain) if chain else TextStyle(style_named(name))
        return self._known[key]

    def list_of(self, paragraph_style: str) -> str:
        """The list style that a paragraph style brings; "" where it brings none."""
        chain = self._chain("paragraph", paragraph_style)
        return next(filter(None, (attribute(e, "list-style-name") for e in chain)), "")

    def marker(self, list_style: str, level: int, number: int) -> str:
        """The marker of the `number`th item on a level (1 up); "" where the list shows none."""
        element = self._lists.get(list_style, {}).get(level)
        if element is None:
            return "•"
        if local(element.tag) != "list-level-style-number":
            return "•"
        numerals = attribute(element, "num-format")
        if not numerals:
            return ""
        digits = in_numerals(number, _NUMERALS.get(numerals, "decimal"))
        return f"{attribute(element, 'num-prefix')}{digits}{attribute(element, 'num-suffix')}".strip()

    def start(self, list_style: str, level: int) -> int:
        """The number that a level begins with."""
        element = self._lists.get(list_style, {}).get(level)
        return whole(attribute(element, "start-value"), 1) if element is not None else 1

    def _chain(self, family: str, name: str) -> Iterator[etree._Element]:
        for _ in range(_DEEPEST_STYLE):
            element = self._elements.get((family, name))
            if element is None:
                return
            yield element
            name = attribute(element, "parent-style-name")


def level_of(element: etree._Element) -> int:
    """The level that a part of a list style is for."""
    return whole(attribute(element, "level"), 1)


def whole(digits: str, default: int) -> int:
    """A small whole number."""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else default


def _resolved(chain: list[etree._Element]) -> TextStyle:
    style = next(filter(None, map(_style_of, chain)), None)
    properties = [found for found in (child(e, "text-properties") for e in chain) if found is not None]
    weight = next(filter(None, (attribute(e, "font-weight") for e in properties)), "")
    slant = next(filter(None, (attribute(e, "font-style") for e in properties)), "")
    shown = next(filter(None, (attribute(e, "display") for e in properties)), "")
    kinds = [InlineKind.STRONG] * (weight in _BOLD) + [InlineKind.EMPHASIS] * (slant in ("italic", "oblique"))
    return TextStyle(style, frozenset(kinds), shown == "none")


def _style_of(element: etree._Element) -> Style | None:
    named = style_named(attribute(element, "display-name") or attribute(element, "name"))
    level = attribute(element, "default-outline-level")
    return named or (style_named(f"heading {level}") if level.isdigit() else None)
