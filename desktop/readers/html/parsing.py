"""Markup into an element tree, whatever the markup: nothing is loaded, nothing is expanded, nothing recurses deep."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import islice

from lxml import etree, html


def names(words: str) -> frozenset[str]:
    """The names of elements in a line of them."""
    return frozenset(words.split())


DEEPEST = 100
"""Elements inside one another that are told apart; real pages have up to about 60."""
_MOST_ATTRIBUTES = 200
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{5000,}>?")
_ATTRIBUTE = re.compile(r"\s[^\s=>\"']+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_CLASSES = etree.ElementDefaultClassLookup(element=html.HtmlElement)
"""What `lxml.html` finds by a function in Python, for every element anew; comments are removed, so all are alike."""
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>\0]*)")
_TAG_END = re.compile(r"[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")
_RAW = {"script", "style", "textarea", "title", "xmp"}
"""Elements in which a "<" is no tag."""
_NEVER_NESTED = names("area base br col embed hr img input link meta source track wbr param p html head body")
"""Empty ones, one there is once, and one that the next of its kind closes."""
_UNCOUNTED = _NEVER_NESTED.union(names("li dt dd tr td th tbody thead tfoot option"))
"""The next of their kind closes these as well, unless a list or a table begins in between."""
_WAYS_TO_FLATTEN = ((_UNCOUNTED, DEEPEST - 20), (_NEVER_NESTED, DEEPEST - 20), (_NEVER_NESTED, 0))
"""What is not counted, and how deep the rest may be; end tags that end nothing mislead the count, but for the last."""
_ENDS = re.compile(r"</(?:[bB][oO][dD][yY]|[hH][tT][mM][lL])\s*>")
"""The parser would drop what comes after them, which browsers show."""
_SURROGATES = re.compile("[\ud800-\udfff\x00\ufffe\uffff]")
_NO_SIGNS = ("\x00", "\ufffe", "\uffff")
_CONTROLS = frozenset(range(1, 32)).difference(b"\t\n\r\f")
_NO_CONTROLS = bytes(32 if byte in _CONTROLS else byte for byte in range(256))
"""Browsers show none of them, and lxml takes them for no text."""
_BY_NUMBER = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));?")
_HALVES = range(0xD800, 0xE000)
"""Of surrogate pairs; the parser puts them into the tree, where they can be read but not written."""
_TOO_DEEP = etree.XPath(f"boolean({'/*' * (DEEPEST + 1)})")


def parse(source: str) -> html.HtmlElement:
    """The page's `html` element; any text whatever is taken, and markup that is nested too deep is read as flat."""
    text = _ENDS.sub("", _encodable(source))
    text = _LONG_TAG.sub(_with_fewer_attributes, text)
    root = _tree(text)
    # The parser itself gives up at some 2,000, so that what it has by then is too deep as well.
    for uncounted, deepest in _WAYS_TO_FLATTEN:
        if _TOO_DEEP(root):
            root = _tree("".join(_flattened(text, uncounted, deepest)))
    return root


def _encodable(source: str) -> str:
    """The text with signs in place of what no encoding has."""
    source = _BY_NUMBER.sub(_whole, source)
    try:
        source.encode()
    except UnicodeEncodeError:
        return _SURROGATES.sub("\ufffd", source)
    for sign in _NO_SIGNS:
        source = source.replace(sign, "\ufffd")
    return source


def _whole(match: re.Match[str]) -> str:
    number = int(match[1], 16) if match[1] else int(match[2])
    if number in _CONTROLS:
        return " "
    return "\ufffd" if number in _HALVES or chr(min(number, sys.maxunicode)) in _NO_SIGNS else match[0]


def _tree(text: str) -> html.HtmlElement:
    parser = etree.HTMLParser(
        no_network=True,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        recover=True,
        encoding="utf-8",
        collect_ids=False,
    )
    parser.set_element_class_lookup(_CLASSES)
    try:
        data = text.encode("utf-8").translate(_NO_CONTROLS)
        root: html.HtmlElement = html.document_fromstring(data, parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing in it
        root = html.document_fromstring("<html><body></body></html>", parser=parser)
    return root


def _with_fewer_attributes(tag: re.Match[str]) -> str:
    """A tag with its first attributes only: each one more costs the parser a look at all before it."""
    words = tag[0]
    last = next(islice(_ATTRIBUTE.finditer(words), _MOST_ATTRIBUTES, None), None)
    return words if last is None else words[: last.start()] + ">"


def _flattened(text: str, uncounted: frozenset[str], deepest: int) -> Iterator[str]:
    """The markup without the tags of elements that are nested too deep; their words stay, scripts whole."""
    done = depth = 0
    raw = ""
    for match in _TAG.finditer(text):
        closing, name = match[1], match[2].lower()
        if match.start() < done or (raw and not (closing and name == raw)):
            continue
        if name in _RAW:
            raw = "" if raw or closing else name
            continue
        if name in uncounted:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth + bool(closing) > deepest:
            yield text[done : match.start()] + " "
            end = _TAG_END.match(text, match.end())
            done = end.end() if end else len(text)
    yield text[done:]
