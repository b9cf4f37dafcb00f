"""What a page says of itself for programs: title, authors, date and outlet, each with where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from desktop.document.dates import iso_date
from desktop.phrase import Fact, Phrase

_ARTICLE = re.compile(r"Article|BlogPosting|Report|Review|Interview|Opinion|PressRelease|LiveBlog|Column|Posting$")
_ISO_DATE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ,].*)", re.DOTALL)
_BY = re.compile(r"^(?:by|von|par|por|di)[: ]\s*", re.IGNORECASE)
_STAMP = re.compile(r"\b([A-Z][a-z]{2}) (\d{1,2}) \d\d:\d\d(?::\d\d)? (?:[A-Z]{2,4} )?(\d{4})\b")
"""As `ctime` writes a time: "Mon Aug 03 12:45:00 EDT 2015"."""
_A_DATE = re.compile(r"\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d\d")
_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(\d{1,2}|[a-z]{3})/(\d{1,2})(?=/|$)")
_ISO_LENGTH = 10
_MOST_NODES = 5000
_MOST_DATA = 2_000_000
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Found:
    """A value and where it came from; "" where there is none."""

    value: str = ""
    place: Fact = ""


@dataclass(slots=True)
class Metadata:
    """What was found; `body` is the article's text where the page gives it as data, `free` is False for one to pay."""

    title: Found = Found()
    authors: Found = Found()
    date: Found = Found()
    outlet: Found = Found()
    description: str = ""
    body: str = ""
    kind: str = ""
    free: bool = True
    address: str = ""
    types: set[str] = field(default_factory=set)

    @property
    def is_article(self) -> bool:
        """Whether the page calls itself an article."""
        return self.kind == "article" or any(_ARTICLE.search(kind) for kind in self.types)


STATED = "JSON-LD"
"""Where the headline is told as such; other titles are written for tabs, results and posts, and give way to it."""


def metadata_of(root: HtmlElement) -> Metadata:
    """Read JSON-LD first, then meta elements such as OpenGraph, then what is marked in the text."""
    metas = _metas(root)
    data = _linked_data(root)
    made = Metadata(
        title=_first(_from_data(data, "headline"), _meta(metas, _TITLES), _heading(root)),
        authors=_first(_authors(data), _meta(metas, _AUTHORS, people=True), _marked_author(root)),
        date=_first(_dated(_from_data(data, "datePublished")), _dated(_meta(metas, _DATES)), _marked_time(root)),
        outlet=_first(_outlet(data), _meta(metas, _OUTLETS)),
        description=_meta(metas, ("og:description", "description", "twitter:description")).value,
        body=next((words for item in data for words in _strings(item.get("articleBody"))), ""),
        kind=metas.get("og:type", ""),
        free=not any(str(item.get("isAccessibleForFree", "true")).lower() == "false" for item in data),
        address=_address(root, metas),
        types={kind for item in data for kind in _strings(item.get("@type"))},
    )
    if not made.date.value:
        made.date = _in_address(made.address)
    if made.title.value and made.outlet.value:
        made.title = Found(_without_outlet(made.title.value, made.outlet.value), made.title.place)
    return made


_TITLES = ("og:title", "twitter:title", "dc.title", "headline", "title")
_AUTHORS = ("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "cxenseparse:author")
_DATES = (
    "article:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued",
    "dcterms.date", "parsely-pub-date", "sailthru.date", "article.published", "og:published_time",
)  # fmt: skip
_OUTLETS = ("og:site_name", "application-name", "dc.publisher", "publisher", "cre")
_PLACES: dict[str, Fact] = {"og:": "OpenGraph", "article:": "OpenGraph", "twitter:": Phrase("its Twitter card")}


def _first(*found: Found) -> Found:
    return next((item for item in found if item.value), Found())


def _clean(value: object) -> str:
    words = " ".join(str(value).split()) if isinstance(value, str | int | float) else ""
    if "&" in words:
        from html import unescape  # noqa: PLC0415 - values are often escaped twice

        words = " ".join(unescape(words).split())
    return re.sub(r"<[^<>]{1,80}>", "", words)[:_LONGEST].strip()


def _metas(root: HtmlElement) -> dict[str, str]:
    """The first content of each meta element, by its name in small letters."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        content = _clean(meta.get("content") or meta.get("value") or "")
        if name and content:
            found.setdefault(name, content)
            if name in ("author", "article:author", "dc.creator") and content not in found[name]:
                found[name] += f"; {content}"
    return found


def _meta(metas: dict[str, str], names: tuple[str, ...], *, people: bool = False) -> Found:
    for name in names:
        value = metas.get(name, "")
        value = _joined(value.split(";")) if people else value
        if value:
            place = next(
                (place for start, place in _PLACES.items() if name.startswith(start)), Phrase("a meta element")
            )
            return Found(value, place)
    return Found()


def _heading(root: HtmlElement) -> Found:
    title = root.find(".//head/title")
    words = _clean(title.text or "") if title is not None else ""
    return Found(words, Phrase("the page's title"))


def _linked_data(root: HtmlElement) -> list[dict[str, Any]]:
    """All objects of the JSON-LD of a page, those of articles first."""
    found: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _objects(_parsed((script.text or "")[:_MOST_DATA]))
    found.sort(key=lambda item: not any(_ARTICLE.search(kind) for kind in _strings(item.get("@type"))))
    return found


def _parsed(words: str) -> Any:  # noqa: ANN401 - JSON
    words = re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$", "", words).strip()
    try:
        return json.loads(words.rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(data: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON
    waiting, count = [data], 0
    while waiting and count < _MOST_NODES:
        item = waiting.pop(0)
        count += 1
        if isinstance(item, list):
            waiting = item[:_MOST_NODES] + waiting
        elif isinstance(item, dict):
            yield item
            graph = [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item]
            waiting = [part for part in graph if isinstance(part, dict | list)] + waiting


def _strings(value: object) -> list[str]:
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str)]


def _from_data(data: list[dict[str, Any]], key: str) -> Found:
    articles = [item for item in data if any(_ARTICLE.search(kind) for kind in _strings(item.get("@type")))]
    for item in articles:
        values = item.get(key)
        value = _clean(values[0] if isinstance(values, list) and values else values)
        if value:
            return Found(value, STATED)
    return Found()


def _authors(data: list[dict[str, Any]]) -> Found:
    by_id = {item["@id"]: item for item in data if isinstance(item.get("@id"), str) and "name" in item}
    for item in data:
        if any(_ARTICLE.search(kind) for kind in _strings(item.get("@type"))):
            given = item.get("author") or item.get("creator")
            names = _joined(_names(given, by_id))
            if names:
                return Found(names, STATED)
    return Found()


def _names(value: object, by_id: dict[str, dict[str, Any]]) -> list[str]:
    """Names in a value of any of the shapes that are in use: text, an object, a reference, a list of those."""
    found: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            name = item.get("name") or by_id.get(str(item.get("@id")), {}).get("name")
            found += [_clean(part) for part in (name if isinstance(name, list) else [name])]
        else:
            found.append(_clean(item))
    return found


def _joined(names: list[str]) -> str:
    """Names of people, without repetitions, addresses and "By"."""
    cleaned = (_BY.sub("", name.strip()).strip(" ,|") for name in names)
    people = (name.split(" | ")[0] for name in cleaned)
    kept = [name for name in people if name and "://" not in name and not name.startswith(("@", "www.", "/"))]
    return ", ".join(dict.fromkeys(kept))


def _outlet(data: list[dict[str, Any]]) -> Found:
    by_id = {item["@id"]: item for item in data if isinstance(item.get("@id"), str) and "name" in item}
    for item in data:
        names = _joined(_names(item.get("publisher"), by_id))
        if names:
            return Found(names, STATED)
    sites = (_clean(item.get("name")) for item in data if "WebSite" in _strings(item.get("@type")))
    return Found(next(filter(None, sites), ""), STATED)


def _dated(found: Found) -> Found:
    """A day as YYYY-MM-DD where the value is a time for programs, else as it is written."""
    match = _ISO_DATE.match(found.value)
    if not match:
        stamp = _STAMP.search(found.value)
        value = iso_date(f"{stamp[2]} {stamp[1]} {stamp[3]}") if stamp else found.value
        return Found(value, found.place) if _A_DATE.search(value) else Found()
    try:
        return Found(date(int(match[1]), int(match[2]), int(match[3])).isoformat(), found.place)
    except ValueError:
        return found


def _marked_author(root: HtmlElement) -> Found:
    for element in root.xpath("//*[@rel='author' or @itemprop='author']")[:4]:
        name = element if not len(element) else next(iter(element.xpath(".//*[@itemprop='name']")), element)
        words = _clean(" ".join(name.itertext()) or name.get("content") or "")
        if 0 < len(words.split()) <= 8:
            return Found(_joined([words]), Phrase("its byline"))
    return Found()


def _marked_time(root: HtmlElement) -> Found:
    times = root.xpath("//time[@datetime]|//*[@itemprop='datePublished']")[:1]
    value = next((t.get("datetime") or t.get("content") or t.text or "" for t in times), "")
    return _dated(Found(_clean(value), Phrase("its time element")))


def _address(root: HtmlElement, metas: dict[str, str]) -> str:
    canonical = root.xpath("//head/link[@rel='canonical']/@href")[:1]
    address = str(canonical[0]) if canonical else metas.get("og:url", "")
    try:
        return address if urlsplit(address).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _in_address(address: str) -> Found:
    """The day that the address of a page names: /2016/12/15/ or /2016/dec/15/."""
    match = _DAY_IN_ADDRESS.search(address)
    if match is None:
        return Found()
    day = iso_date(match[0].strip("/") if match[2].isdigit() else " ".join(reversed(match.groups())))
    return Found(day, Phrase("its address")) if len(day) == _ISO_LENGTH else Found()


def _without_outlet(title: str, outlet: str) -> str:
    """A page's title without the name of the site at its end or beginning."""
    parts = re.split(r"\s+[|–—·•-]\s+", title)
    if len(parts) > 1 and parts[-1].casefold() == outlet.casefold():
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•-")
    if len(parts) > 1 and parts[0].casefold() == outlet.casefold():
        return title[len(parts[0]) :].lstrip(" |–—·•-")
    return title
