"""HTML as an element tree, so that its text can be shown and nothing of it is active."""

from __future__ import annotations

from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_VOID = _names("area base br col embed hr img input link meta source track wbr")
INERT = _names("script style template noscript iframe object svg math")
"""Elements whose content is not the article's text."""
COMMENT = "comment"
BLOCKS = _names(
    "address article aside blockquote body caption center comment dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr html iframe li main nav noscript object ol p pre script section "
    "style summary svg table tbody td template tfoot th thead tr ul"
)
"""Elements that begin a block of their own; all others run in the text."""
_KNOWN = BLOCKS.union(
    _VOID,
    _names(
        "a abbr acronym audio b bdi bdo big button canvas cite code data datalist del dfn em font head i ins kbd label "
        "legend map mark math menu meter nobr optgroup option output picture progress q rp rt ruby s samp select slot "
        "small span strike strong sub sup textarea time title tt u var video"
    ),
)
_DEEPEST = 100
_CLOSED_BY_NEXT = {"p": {"p"}, "li": {"li"}, "tr": {"tr", "td", "th"}, "td": {"td", "th"}, "th": {"td", "th"}}


def parse_html(source: str) -> Element:
    """A `div` that holds what `source` says; any text whatever is taken, broken markup is closed as it comes."""
    builder = _Builder()
    builder.feed(source)
    builder.close()
    builder.handle_data(builder.rawdata)  # what the parser leaves of a script that is not closed
    return builder.root


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("div")
        self._open = [self.root]
        self._end_tag_at = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN:  # "<he said so>" are words
            self.handle_data(self.get_starttag_text() or "")
            return
        if self._open[-1].tag in _CLOSED_BY_NEXT.get(tag, ()):
            self._open.pop()
        if len(self._open) > _DEEPEST:
            return
        element = SubElement(self._open[-1], tag, {name: value or "" for name, value in attrs})
        if tag not in _VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        depth = len(self._open)
        self.handle_starttag(tag, attrs)
        del self._open[depth:]  # "<p/>" holds nothing

    def parse_endtag(self, i: int) -> int:
        self._end_tag_at = i
        return super().parse_endtag(i)

    def handle_endtag(self, tag: str) -> None:
        start = self._end_tag_at
        words = self.rawdata[start : self.rawdata.find(">", start) + 1]
        if tag not in _KNOWN or words[2:-1].strip().lower() != tag:
            self.handle_data(words)
            return
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        parent = self._open[-1]
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + data
        else:
            parent.text = (parent.text or "") + data

    def handle_comment(self, data: str) -> None:
        SubElement(self._open[-1], COMMENT).text = data

    def handle_decl(self, decl: str) -> None:
        SubElement(self._open[-1], COMMENT).text = decl

    def unknown_decl(self, data: str) -> None:
        SubElement(self._open[-1], COMMENT).text = data

    def handle_pi(self, data: str) -> None:
        SubElement(self._open[-1], COMMENT).text = data
