"""The front matter of a Markdown file: who wrote what, and when."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

from desktop.readers.structure import Details

_FENCED = re.compile(r"\A(---|\+\+\+)[ \t]*\n(.*?\n)(?:\1|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"([A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$")
_COMMENT = re.compile(r"[ \t]+#.*$")
_TITLES, _AUTHORS, _DATES = ("title",), ("author", "authors", "byline"), ("date", "published", "publishdate")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The words between the fences ("" where there are none), what they say, and the text after them."""

    words: str
    details: Details
    rest: str


def split_front_matter(text: str) -> FrontMatter:
    """Part front matter (YAML between `---`, TOML between `+++`) from the text; of YAML, plain pairs and lists."""
    match = _FENCED.match(text)
    if match is None:
        return FrontMatter("", Details(), text)
    fence, words = match[1], match[2]
    values = _toml(words) if fence == "+++" else _pairs(words)
    if not values:  # a rule over a text, not front matter
        return FrontMatter("", Details(), text)
    details = Details(_first(values, _TITLES), _first(values, _AUTHORS), _first(values, _DATES))
    return FrontMatter(words.strip("\n"), details, text[match.end() :])


def _first(values: dict[str, list[str]], keys: tuple[str, ...]) -> str:
    found = next((values[key] for key in keys if values.get(key)), [])
    return ", ".join(filter(None, found))


def _toml(words: str) -> dict[str, list[str]]:
    try:
        data = tomllib.loads(words)
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}
    return {
        key.lower(): [str(v) for v in (value if isinstance(value, list) else [value])] for key, value in data.items()
    }


def _pairs(words: str) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    key = ""
    for line in words.split("\n"):
        pair, item = _PAIR.match(line), _ITEM.match(line)
        if pair:
            key = pair[1].strip().lower()
            values.setdefault(key, []).extend(_scalars(pair[2] or ""))
        elif item and key:
            values[key].extend(_scalars(item[1]))
    return values


def _scalars(words: str) -> list[str]:
    """A YAML scalar or a list in brackets; quotation marks taken off, a comment after an open one dropped."""
    words = words.strip()
    if words.startswith("[") and words.endswith("]"):
        return [scalar for part in words[1:-1].split(",") for scalar in _scalars(part)]
    if words[:1] in {'"', "'"}:
        end = words.find(words[0], 1)
        return [words[1:end]] if end > 0 else [words[1:]]
    bare = _COMMENT.sub("", words)
    return [bare] if bare and not bare.startswith("#") else []
