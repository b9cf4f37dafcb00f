"""All text that a page shows, block by block, with what each block is called there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from lxml.html import HtmlElement

from desktop.document import BlockRole, InlineKind
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.html.links import Links
from desktop.readers.html.parsing import names
from desktop.readers.html.parts import named, parts

_INVISIBLE = names(
    "script style template noscript noembed noframes iframe object embed applet svg math head title meta link base "
    "canvas audio video map datalist rp param source track frame frameset"
)
_BLOCKS = names(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p "
    "plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp"
)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
_INLINE = {
    "em": InlineKind.EMPHASIS,
    "i": InlineKind.EMPHASIS,
    "cite": InlineKind.EMPHASIS,
    "strong": InlineKind.STRONG,
    "b": InlineKind.STRONG,
    "code": InlineKind.CODE,
    "kbd": InlineKind.CODE,
    "samp": InlineKind.CODE,
    "tt": InlineKind.CODE,
}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_WHOLE = frozenset({"html", "body", "main", "article"})
"""Elements whose class speaks of the page and not of a part."""
_STICKY = frozenset({"embed", "pull_quote", "caption"})
"""Roles that hold whatever is inside."""
_SAID = frozenset({"embed", "pull_quote", "quotation"})
_PLAIN = Style()
_LONG_CELL = 160
"""Characters from which a cell is no cell of a table but a part of the page."""


class Context(NamedTuple):
    """Where a block stands: the role its elements give it, the zone they lie in, and whether the page hides it.

    `role` is a `BlockRole` value, or "standfirst", or "alternative"; "" is running text.
    """

    role: str = ""
    level: int = 0
    marker: str = ""
    zone: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Apart:
    """An element that is called something else than a part of the article, and the blocks `[first, end)` in it."""

    element: HtmlElement
    zone: str
    first: int
    end: int


class Walker:
    """Writes a page as blocks; `contexts` tell of each block in `writer.blocks`, `apart` what is called no article."""

    def __init__(self, links: Links) -> None:
        self.writer = BlockWriter()
        self.contexts: list[Context] = []
        self.apart: list[Apart] = []
        self._links = links
        self._breaks = 0
        self._named = False

    def walk(self, body: HtmlElement) -> None:
        """Take everything below an element."""
        self._flow(body, Context())
        self._close(Context())

    def _flow(self, element: HtmlElement, context: Context) -> None:
        words = element.text
        if words:
            self._words(words)
        number = _number(element.get("start")) if element.tag == "ol" else 0
        for child in element:
            tag = child.tag
            if not isinstance(tag, str):
                pass
            elif tag == "li":
                self._close(context)
                self._item(child, context, f"{number}." if number else "•")
                number += bool(number)
            elif tag not in _INVISIBLE:
                self._element(child, tag, context)
            words = child.tail
            if words:
                self._words(words)
            if tag == "li":
                self._close(context)

    def _element(self, element: HtmlElement, tag: str, context: Context) -> None:
        if tag == "br":
            self._break(context)
        elif tag == "img":
            self._picture(element, context)
        elif tag == "input":
            self._input(element)
        elif self._named and tag in ("dd", "p", "div"):
            self._block(element, tag, context)
        elif tag in _BLOCKS or "-" in tag or _is_hidden(element, tag) != context.hidden:
            self._close(context)
            self._block(element, tag, context)
        else:
            self._inline(element, tag, context)

    def _block(self, element: HtmlElement, tag: str, context: Context) -> None:
        inner, first = _within(element, tag, context), len(self.contexts)
        self._within_block(element, tag, inner)
        if inner.zone != context.zone and inner.zone in parts().enclosed:
            self.apart.append(Apart(element, inner.zone, first, len(self.contexts)))

    def _within_block(self, element: HtmlElement, tag: str, inner: Context) -> None:
        if tag in ("pre", "listing", "xmp", "plaintext"):
            self._preformatted(element, inner)
        elif tag == "tr" and _is_row(element):
            self._row(element, inner._replace(role=inner.role or BlockRole.TABLE.value))
        else:
            self._flow(element, inner)
            if tag == "dt" and self.writer.ends_with(":"):  # who speaks, in an interview set as a list
                self._named = True
                self.writer.write(" ")
            else:
                self._close(inner)

    def _item(self, element: HtmlElement, context: Context, marker: str) -> None:
        inner = _within(element, "li", context)
        if not inner.role or inner.role == BlockRole.LIST_ITEM.value:
            inner = inner._replace(role=BlockRole.LIST_ITEM.value, level=context.level + 1, marker=marker)
        first = len(self.contexts)
        self._flow(element, inner)
        self._close(inner)
        for i in range(first + 1, len(self.contexts)):  # the marker goes with the first block only
            if self.contexts[i] == inner:
                self.contexts[i] = inner._replace(marker="")

    def _row(self, element: HtmlElement, context: Context) -> None:
        for i, cell in enumerate(element):
            if i:
                self.writer.write_verbatim(" | ")
            self._inline(cell, "", context)
        self._close(context)

    def _preformatted(self, element: HtmlElement, context: Context) -> None:
        with self.writer.formatted(InlineKind.CODE):
            self.writer.write_verbatim("".join(_visible_words(element)).strip("\n"))
        self._close(context)

    def _inline(self, element: HtmlElement, tag: str, context: Context) -> None:
        kind = _INLINE.get(tag)
        if tag == "a" and element.get("href"):
            before = element.getprevious()
            if before is not None and before.tag == "a" and not before.tail:
                self.writer.write(" ")  # links side by side are set apart by style alone
            target = self._links.target(element.get("href", ""))
            with self.writer.formatted(InlineKind.LINK, target):
                self._flow(element, context)
        elif kind is not None:
            with self.writer.formatted(kind):
                self._flow(element, context)
        else:
            self._flow(element, context)

    def _break(self, context: Context) -> None:
        """One break is a new line, two are a new paragraph."""
        self._breaks += 1
        if self._breaks == 2:
            self._close(context)
        elif self._breaks == 1:
            self.writer.line_break()

    def _picture(self, element: HtmlElement, context: Context) -> None:
        words = " ".join((element.get("alt") or "").split())
        if len(words.split()) < 3 or self.writer.is_open:  # a picture in a line of text is an ornament
            return
        self._close(context)
        self.writer.write(words)
        self._close(context._replace(role="alternative", level=0, marker=""))

    def _input(self, element: HtmlElement) -> None:
        if element.get("type", "").lower() in ("submit", "button", "reset"):
            self.writer.write(f" {element.get('value') or ''} ")

    def _words(self, words: str) -> None:
        if not words.isspace():
            self._breaks = 0
            self._named = False
        elif not self.writer.has_begun:
            return
        self.writer.write(words)

    def _close(self, context: Context) -> None:
        self._breaks = 0
        self._named = False
        if self.writer.close(_PLAIN):
            self.contexts.append(context)


def _within(element: HtmlElement, tag: str, context: Context) -> Context:
    """What holds inside an element that is a block."""
    if not element.keys():
        return _inner(tag, " ", context, signed=False, hidden=context.hidden or tag == "dialog")
    label = f"{element.get('class') or ''} {element.get('id') or ''}"
    signed = element.get("itemprop") in ("author", "datePublished") or element.get("rel") == "author"
    return _inner(tag, label, context, signed=signed, hidden=context.hidden or _is_hidden(element, tag))


@lru_cache(maxsize=4096)
def _inner(tag: str, label: str, context: Context, *, signed: bool, hidden: bool) -> Context:
    """What holds inside such an element; `label` is its class and id, `signed` that it says who wrote or when."""
    zone, role = named(label) if label != " " and tag not in _WHOLE else ("", "")
    role = context.role if context.role in _STICKY else _role_of(tag, role, signed=signed) or context.role
    level = _HEADINGS.get(tag, context.level + (tag == "blockquote"))
    own = zone or parts().tags.get(tag, "")
    if context.zone in parts().enclosed or (role in _SAID and tag in ("header", "footer")):
        own = ""  # who said it stands in the footer of a quotation
    return Context(role, level, context.marker, own or context.zone, hidden)


def _role_of(tag: str, role: str, *, signed: bool) -> str:
    """The role that an element's tag gives, before that of its class."""
    if tag in _HEADINGS:
        return BlockRole.SUBHEAD.value
    if tag in ("figcaption", "caption"):
        return BlockRole.CAPTION.value
    if tag == "blockquote":
        return role if role in ("embed", "pull_quote") else BlockRole.QUOTATION.value
    if role in ("byline", "caption", "standfirst") and tag in ("body", "main", "article", "section", "figure"):
        return ""
    if not role and signed:
        return BlockRole.BYLINE.value if tag in _BLOCKS else ""
    return role if tag in _BLOCKS else ""


def _is_hidden(element: HtmlElement, tag: str) -> bool:
    if element.get("hidden") is not None and element.get("hidden") != "until-found":
        return True
    if tag == "dialog" and element.get("open") is None:
        return True
    style = element.get("style")
    return bool(style and _HIDING.search(style))


def _is_row(element: HtmlElement) -> bool:
    """Whether a row belongs to a table of data: short cells, no blocks or tables in them."""
    cells = [child for child in element if isinstance(child.tag, str)]
    if len(cells) < 2 or any(cell.tag not in ("td", "th") for cell in cells):
        return False
    for cell in cells:
        below = list(cell.iterdescendants())
        if any(e.tag in _BLOCKS and e.tag not in ("p", "div") for e in below) or sum(e.tag == "br" for e in below) > 1:
            return False
        if any(_is_hidden(e, str(e.tag)) or e.tag == "img" for e in (cell, *below)):
            return False
        if sum(len(words) for words in cell.itertext()) > _LONG_CELL:
            return False
    return not any(child.tail and child.tail.strip() for child in element) and not (element.text or "").strip()


def _visible_words(element: HtmlElement) -> list[str]:
    """Text below an element as it stands, white space included."""
    found = [element.text or ""]
    for child in element:
        tag = child.tag
        if tag == "br":
            found.append("\n")
        elif isinstance(tag, str) and tag not in _INVISIBLE and not _is_hidden(child, tag):
            found += _visible_words(child)
        found.append(child.tail or "")
    return found


def _number(start: str | None) -> int:
    return int(start) if start and start.isascii() and start.isdigit() and 0 < len(start) < 10 else 1
