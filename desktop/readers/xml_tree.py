"""XML from strangers: no entity is expanded, nothing is fetched, no tree is deeper than a walk can bear."""

from __future__ import annotations

import html.entities
import re
from functools import lru_cache

from lxml import etree

from desktop.errors import ReaderError

DEEPEST = 150
"""Elements inside one another; real documents have some forty."""
_TOO_DEEP = etree.XPath("boolean(" + "/*" * (DEEPEST + 1) + ")")
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]*);")
_BY_NUMBER = re.compile(rb"&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*(\d{1,7}));")
_HALVES = range(0xD800, 0xE000)
"""Of surrogate pairs; a parser that mends puts them into the tree, where they cannot be read."""
_OF_XML = {b"amp", b"lt", b"gt", b"quot", b"apos"}


def parse_xml(data: bytes, *, name: str, named_characters: bool = False) -> tuple[etree._Element, bool]:
    """The root element, and whether the markup had to be mended.

    With `named_characters`, HTML's (`&nbsp;`) are known, as in the chapters of a book.

    Raises:
        ReaderError: there is no root, it declares entities of its own, or it is too deep.
    """
    if named_characters:
        data = _NAMED.sub(_numbered, data)
    root, mended = _parsed(data)
    if root is None:
        raise ReaderError("“{name}” is damaged: a part of it cannot be understood. Fetch or copy it again.", name=name)
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):  # type: ignore[attr-defined] # not in the stubs
        raise ReaderError(
            "“{name}” declares abbreviations of its own in its markup, as files do that are made to hang programs. "
            "It was not opened; if you trust it, copy its text from the program that made it.",
            name=name,
        )
    if _TOO_DEEP(root):
        raise ReaderError(
            "“{name}” is nested more deeply than any real document, so it was not opened. "
            "If you trust it, copy its text from the program that made it.",
            name=name,
        )
    return root, mended


@lru_cache(maxsize=4096)
def local(tag: object) -> str:
    """An element's or attribute's name without its namespace; "" for what is no element."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """An attribute by its local name; "" where it is not set."""
    return next((str(value) for key, value in element.items() if local(key) == name), "")


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first child, grandchild ... of these local names."""
    for name in path:
        element = None if element is None else next((c for c in element if local(c.tag) == name), None)
    return element


def words(element: etree._Element | None) -> str:
    """The text in an element, white space run together."""
    return "" if element is None else " ".join("".join(str(part) for part in element.itertext()).split())


def _parsed(data: bytes) -> tuple[etree._Element | None, bool]:
    try:
        return etree.fromstring(data, _parser(recover=False)), False
    except (etree.XMLSyntaxError, ValueError):
        pass
    try:
        return etree.fromstring(_BY_NUMBER.sub(_whole, data), _parser(recover=True)), True
    except (etree.XMLSyntaxError, ValueError):
        return None, True


def _parser(*, recover: bool) -> etree.XMLParser:
    """A fresh parser: one that is kept would keep what it parsed last.

    `collect_ids=False` must stay out: with it libxml2 loads external DTDs, `load_dtd` or not.
    """
    parser = etree.XMLParser(
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    parser.resolvers.add(_Nothing())
    return parser


class _Nothing(etree.Resolver):
    """Whatever is referred to is empty: should a parser ask after all, it opens no file and no connection."""

    def resolve(self, _url: str, _public_id: str, context: object) -> object:  # type: ignore[override] # as lxml calls it
        return self.resolve_empty(context)  # type: ignore[attr-defined] # not in the stubs


def _whole(match: re.Match[bytes]) -> bytes:
    number = int(match[1], 16) if match[1] else int(match[2])
    return b"&#xFFFD;" if number in _HALVES else match[0]


def _numbered(match: re.Match[bytes]) -> bytes:
    character = html.entities.html5.get(match[1].decode("ascii") + ";")
    if match[1] in _OF_XML or character is None:
        return match[0]
    return "".join(f"&#{ord(c)};" for c in character).encode("ascii")
