"""The parts of a Word file beside its text: relations, styles, numbering, properties."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from desktop.document import InlineKind
from desktop.errors import ReaderError
from desktop.readers.block_writer import Style
from desktop.readers.office import Losses, Properties, in_numerals, style_named
from desktop.readers.xml_tree import attribute, child, local, parse_xml, words
from desktop.readers.zipped import Archive

_DEEPEST_STYLE = 20
_OFF = {"0", "false", "off", "none"}


class Relation(NamedTuple):
    """What a part refers to: the last word of the relation's type, and a part's name or an outer address."""

    kind: str
    target: str
    external: bool


class Package:
    """A Word file's parts, parsed when they are asked for."""

    def __init__(self, archive: Archive, name: str, losses: Losses) -> None:
        self._archive = archive
        self._name = name
        self._losses = losses

    def relations(self, part: str) -> dict[str, Relation]:
        """The relations of a part ("" is the package) by their ids. Nothing outside is ever fetched."""
        folder, file = posixpath.split(part)
        root = self.parse(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = {}
        for item in root if root is not None else ():
            external = attribute(item, "TargetMode").lower() == "external"
            target = attribute(item, "Target")
            place = target if external else posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = attribute(item, "Type").rpartition("/")[2]
            found[attribute(item, "Id")] = Relation(kind, place, external)
        return found

    def parse(self, part: str) -> etree._Element | None:
        """The root of a part; None where there is no such part."""
        if part not in self._archive:
            return None
        root, mended = parse_xml(self._archive.read(part), name=self._name)
        if mended:
            self._losses.add("damaged")
        return root

    def main_part(self) -> str:
        """The part with the text.

        Raises:
            ReaderError: there is none; this is not a Word file.
        """
        named = (r.target for r in self.relations("").values() if r.kind == "officeDocument")
        found = next((part for part in (*named, "word/document.xml") if part in self._archive), None)
        if found is None:
            raise ReaderError(
                "“{name}” is no Word document: the part with the text is missing. "
                "Open it in the program that made it and save it as .docx.",
                name=self._name,
            )
        return found

    def properties(self) -> Properties:
        """Title, author and date of making, as the file's properties have them."""
        named = (r.target for r in self.relations("").values() if r.kind == "core-properties")
        root = self.parse(next(iter(named), "docProps/core.xml"))
        made = words(child(root, "created")) or words(child(root, "modified"))
        return Properties(words(child(root, "title")), words(child(root, "creator")), made.partition("T")[0])


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A style with what it inherits."""

    style: Style | None = None
    kinds: frozenset[InlineKind] = frozenset()
    numbering: tuple[str, int] | None = None
    hidden: bool = False


def value(element: etree._Element | None, *path: str) -> str:
    """The `val` of a property below an element; "" where there is none."""
    found = child(element, *path)
    return "" if found is None else attribute(found, "val")


def is_on(element: etree._Element | None, name: str) -> bool | None:
    """A switch among properties; None where it is not set."""
    found = child(element, name)
    return None if found is None else attribute(found, "val").lower() not in _OFF


def numbering_of(properties: etree._Element | None) -> tuple[str, int] | None:
    """List and level (0 up) of a paragraph; None where it is in no list."""
    number, level = value(properties, "numPr", "numId"), value(properties, "numPr", "ilvl")
    return (number, _number(level, 0)) if number else None


class Styles:
    """Styles by id."""

    def __init__(self, root: etree._Element | None) -> None:
        elements = [e for e in root if local(e.tag) == "style"] if root is not None else []
        self._elements = {attribute(e, "styleId"): e for e in elements}
        self._known: dict[str, ParagraphStyle] = {}

    def __getitem__(self, style_id: str) -> ParagraphStyle:
        if style_id not in self._known:
            self._known[style_id] = self._resolved(list(self._chain(style_id)))
        return self._known[style_id]

    def _chain(self, style_id: str) -> Iterator[etree._Element]:
        for _ in range(_DEEPEST_STYLE):
            element = self._elements.get(style_id)
            if element is None:
                return
            yield element
            style_id = value(element, "basedOn")

    def _resolved(self, chain: list[etree._Element]) -> ParagraphStyle:
        named = (style_named(value(e, "name")) for e in chain)
        outlined = (outline_style(child(e, "pPr")) for e in chain)
        kinds = frozenset(
            kind for kind, name in _SWITCHES.items() if next(filter_set(is_on(child(e, "rPr"), name) for e in chain), 0)
        )
        numbered = next(filter(None, (numbering_of(child(e, "pPr")) for e in chain)), None)
        hidden = bool(next(filter_set(is_on(child(e, "rPr"), "vanish") for e in chain), False))
        style = next(filter(None, named), None) or next(filter(None, outlined), None)
        return ParagraphStyle(style, kinds, numbered, hidden)


def filter_set(switches: Iterator[bool | None]) -> Iterator[bool]:
    """The switches that are set."""
    return (switch for switch in switches if switch is not None)


def outline_style(properties: etree._Element | None) -> Style | None:
    """A heading by its outline level."""
    level = value(properties, "outlineLvl")
    return style_named(f"heading {int(level) + 1}") if level in set("012345") and level else None


_SWITCHES = {InlineKind.STRONG: "b", InlineKind.EMPHASIS: "i"}


@dataclass(slots=True)
class _Level:
    format: str = "bullet"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class _List:
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Lists, and how far each has counted."""

    def __init__(self, root: etree._Element | None) -> None:
        children = list(root) if root is not None else []
        abstract = {attribute(e, "abstractNumId"): _levels(e) for e in children if local(e.tag) == "abstractNum"}
        self._lists: dict[str, _List] = {}
        for e in children:
            if local(e.tag) == "num":
                levels = dict(abstract.get(value(e, "abstractNumId"), {}))
                self._lists[attribute(e, "numId")] = _List(levels)

    def marker(self, number: str, level: int) -> str | None:
        """The marker of the next item, "•" or "3."; None where the number means "no list"."""
        numbered = self._lists.get(number)
        if numbered is None:
            return None if number == "0" else "•"
        here = numbered.levels.get(level, _Level())
        numbered.counts[level] = numbered.counts.get(level, here.start - 1) + 1
        for deeper in [depth for depth in numbered.counts if depth > level]:
            del numbered.counts[deeper]
        if here.format in ("bullet", "none") or not here.text:
            return "•" if here.format == "bullet" else None
        marker = here.text
        for depth in range(level + 1):
            at = numbered.levels.get(depth, _Level())
            marker = marker.replace(f"%{depth + 1}", in_numerals(numbered.counts.get(depth, at.start), at.format))
        return marker.strip()


def _levels(abstract: etree._Element) -> dict[int, _Level]:
    return {
        _number(attribute(e, "ilvl"), 0): _Level(
            value(e, "numFmt") or "decimal", value(e, "lvlText"), _number(value(e, "start"), 1)
        )
        for e in abstract
        if local(e.tag) == "lvl"
    }


def _number(digits: str, default: int) -> int:
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else default
