"""What the style sheets of a book hide: rules on a name, on classes or on an id ("p.note, #cover { display: none }").

Rules that depend on more, such as where an element stands or how wide the page is, are left alone: what they hide is
shown, which is the smaller harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from desktop.readers.xml_tree import attribute, local

_BRACE = re.compile(r"[{}]")
_HIDES = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_SHOWS = re.compile(r"(?:^|[;\s])display\s*:", re.IGNORECASE)
_SIMPLE = re.compile(r"([A-Za-z][A-Za-z0-9]{0,20})?((?:[.#][A-Za-z_][\w-]{0,80}){0,4})")
_PART = re.compile(r"([.#])([\w-]+)")
_MOST_RULES = 5_000


@dataclass(frozen=True, slots=True)
class Selector:
    """A name, classes and an id that an element must have; "" and none ask for nothing."""

    name: str
    classes: frozenset[str]
    id: str

    def matches(self, element: etree._Element, name: str, classes: frozenset[str]) -> bool:
        """Whether an element of this name and these classes is meant."""
        return (
            self.name in ("", name) and self.classes <= classes and (not self.id or attribute(element, "id") == self.id)
        )


class Hidden:
    """Tells what is hidden by style sheets, by its own style, or by the attribute `hidden`."""

    def __init__(self) -> None:
        self._selectors: dict[Selector, bool] = {}

    def add(self, css: str) -> None:
        """Take the rules of a style sheet; what it says later holds."""
        for number, (selectors, body) in enumerate(_rules(_without_comments(css))):
            if number == _MOST_RULES:
                return
            hides = bool(_HIDES.search(body))
            if hides or _SHOWS.search(body):
                for words in selectors.split(",")[:50]:
                    selector = _selector(words.strip())
                    if selector is not None:
                        self._selectors[selector] = hides

    def hides(self, element: etree._Element) -> bool:
        """Whether an element is not to be seen."""
        if not element.attrib and not self._selectors:
            return False
        if attribute(element, "hidden") or _HIDES.search(attribute(element, "style")):
            return True
        name, classes = local(element.tag), frozenset(attribute(element, "class").split())
        return any(hides and selector.matches(element, name, classes) for selector, hides in self._selectors.items())


def _selector(words: str) -> Selector | None:
    match = _SIMPLE.fullmatch(words)
    if match is None or not words:
        return None
    parts = _PART.findall(match[2])
    ids = [name for sign, name in parts if sign == "#"]
    return Selector((match[1] or "").lower(), frozenset(name for sign, name in parts if sign == "."), "".join(ids[:1]))


def _without_comments(css: str) -> str:
    first, *rest = css.split("/*")
    return first + "".join(part.partition("*/")[2] for part in rest)


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of the rules that hold always; those inside `@media` and its like are passed over."""
    depth = start = 0
    selectors = ""
    for brace in _BRACE.finditer(css):
        if brace[0] == "{":
            if depth == 0:
                selectors, start = css[start : brace.start()].strip(), brace.end()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                if not selectors.startswith("@"):
                    yield selectors, css[start : brace.start()]
                start = brace.end()
