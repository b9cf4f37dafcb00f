"""Parts of a page by what their elements are called; the table is `resources/lexicon/page_parts.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from desktop import paths

_WORD = re.compile(r"[a-z0-9]+")
_LOWER_UPPER = re.compile(r"(?<=[a-z])(?=[A-Z])")
_STATES = ("has-", "have-", "no-", "not-", "with-", "without-", "hide-", "show-", "has_", "no_", "with_", "without_")
_STATES_AFTER = ("-open", "-closed", "-enabled", "-disabled", "_open", "_closed", "_enabled", "_disabled")
"""What is said of an element and does not name it: "has-comments", "no-sidebar", "comments-open"."""


@dataclass(frozen=True, slots=True)
class Part:
    """`name` is a reason for removal, or a role; from an `enclosed` part nothing is rescued.

    A `vague` one may be the article after all, by what it is called alone.
    """

    name: str
    words: frozenset[str]
    phrases: tuple[str, ...]
    enclosed: bool = False
    vague: bool = False


class Names:
    """Finds the first of several parts that a class and an id speak of."""

    def __init__(self, several: tuple[Part, ...]) -> None:
        self._names = [part.name for part in several]
        self._words: dict[str, int] = {}
        self._phrases: dict[str, int] = {}
        for i, part in enumerate(several):
            for word in part.words:
                self._words.setdefault(word, i)
            for phrase in part.phrases:
                self._phrases.setdefault(phrase, i)

    def find(self, label: str, words: frozenset[str]) -> str:
        """The name of the first; "" where there is none."""
        found = [self._words[word] for word in words & self._words.keys()]
        found += [i for phrase, i in self._phrases.items() if phrase in label]
        return self._names[min(found)] if found else ""


@dataclass(frozen=True, slots=True)
class Parts:
    """The table, compiled."""

    zones: Names
    roles: Names
    tags: dict[str, str]
    paywall: re.Pattern[str]
    stub_words: int
    enclosed: frozenset[str]
    vague: frozenset[str]


@cache
def parts() -> Parts:
    """The table, read once."""
    data: dict[str, Any] = tomllib.loads(paths.resource("lexicon", "page_parts.toml").read_text(encoding="utf-8"))
    zones = tuple(_part(zone, "reason") for zone in data["zone"])
    tags: dict[str, str] = data["tags"]
    closed_tags = {reason for tag, reason in tags.items() if tag not in ("aside", "footer")}
    return Parts(
        zones=Names(zones),
        roles=Names(tuple(_part(role, "role") for role in data["role"])),
        tags=tags,
        paywall=re.compile("|".join(f"(?:{phrase})" for phrase in data["paywall"]["phrases"])),
        stub_words=data["paywall"]["stub_words"],
        enclosed=frozenset({zone.name for zone in zones if zone.enclosed} | closed_tags),
        vague=frozenset(zone.name for zone in zones if zone.vague),
    )


def _part(data: dict[str, Any], key: str) -> Part:
    words, phrases = frozenset(data.get("words", "").split()), tuple(data.get("phrases", ()))
    return Part(data[key], words, phrases, data.get("enclosed", False), data.get("vague", False))


@lru_cache(maxsize=4096)
def named(label: str) -> tuple[str, str]:
    """The zone and the role that class and id of an element speak of; "" where they speak of none."""
    label = " ".join(w for w in label.split() if not w.startswith(_STATES) and not w.endswith(_STATES_AFTER))
    words = frozenset(_WORD.findall(_LOWER_UPPER.sub(" ", label).lower()))
    label = label.lower()
    return parts().zones.find(label, words), parts().roles.find(label, words)
