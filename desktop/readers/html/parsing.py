"""Markup into an element tree, whatever the markup: nothing is loaded, nothing is expanded, nothing recurses deep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree, html


def names(words: str) -> frozenset[str]:
    """The names of elements in a line of them."""
    return frozenset(words.split())


DEEPEST = 100
"""Elements inside one another that are told apart; real pages have up to about 60."""
_FATHOMABLE = 1000
"""The parser itself gives up at some 2,000."""
_MOST_ATTRIBUTES = 200
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{5000,}>?")
_ATTRIBUTE = re.compile(r"\s[^\s=>\"']+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_CLASSES = etree.ElementDefaultClassLookup(element=html.HtmlElement)
"""What `lxml.html` finds by a function in Python, for every element anew; comments are removed, so all are alike."""
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>\0]*)")
_TAG_END = re.compile(r"[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")
_RAW = {"script", "style", "textarea", "title", "xmp"}
"""Elements in which a "<" is no tag."""
# Empty ones, and those that the next of their kind closes.
_UNCOUNTED = names(
    "area base br col embed hr img input link meta source track wbr param p li dt dd tr td th tbody thead tfoot option "
    "html head body"
)
_ENDS = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
"""The parser would drop what comes after them, which browsers show."""
_SURROGATES = re.compile("[\ud800-\udfff\x00]")


def parse(source: str) -> html.HtmlElement:
    """The page's `html` element; any text whatever is taken, and markup that is nested too deep is read as flat."""
    text = _ENDS.sub("", _SURROGATES.sub("\ufffd", source))
    text = _LONG_TAG.sub(_with_fewer_attributes, text)
    nested = _depth(text)
    if nested > _FATHOMABLE:
        return _tree("".join(_flattened(text)))
    root = _tree(text)
    if nested > DEEPEST and _is_deep(root):
        root = _tree("".join(_flattened(text)))
    return root


def _tree(text: str) -> html.HtmlElement:
    parser = etree.HTMLParser(
        no_network=True, huge_tree=True, remove_comments=True, remove_pis=True, recover=True, encoding="utf-8"
    )
    parser.set_element_class_lookup(_CLASSES)
    try:
        root: html.HtmlElement = html.document_fromstring(text.encode("utf-8"), parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing in it
        root = html.document_fromstring("<html><body></body></html>", parser=parser)
    return root


def _with_fewer_attributes(tag: re.Match[str]) -> str:
    """A tag with its first attributes only: each one more costs the parser a look at all before it."""
    words = tag[0]
    last = next(islice(_ATTRIBUTE.finditer(words), _MOST_ATTRIBUTES, None), None)
    return words if last is None else words[: last.start()] + ">"


def _depth(text: str) -> int:
    """At most so many elements are inside one another, where those that are never closed count to the end."""
    deepest = depth = 0
    for closing, name in _TAG.findall(text):
        if name in _UNCOUNTED or name.lower() in _UNCOUNTED:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _is_deep(root: html.HtmlElement) -> bool:
    """Whether elements are inside one another more than `DEEPEST` times once the parser has closed what is open."""
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            return True
    return False


def _flattened(text: str) -> Iterator[str]:
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
        if name in _UNCOUNTED:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth + bool(closing) > DEEPEST - 20:
            yield text[done : match.start()] + " "
            end = _TAG_END.match(text, match.end())
            done = end.end() if end else len(text)
    yield text[done:]
