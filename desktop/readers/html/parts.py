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


@dataclass(frozen=True, slots=True)
class Part:
    """`name` is a reason for removal, or a role; from an `enclosed` part nothing is rescued."""

    name: str
    words: frozenset[str]
    phrases: tuple[str, ...]
    enclosed: bool = False

    def named_by(self, label: str, words: frozenset[str]) -> bool:
        """Whether class and id speak of it."""
        return not self.words.isdisjoint(words) or any(phrase in label for phrase in self.phrases)


@dataclass(frozen=True, slots=True)
class Parts:
    """The table, compiled."""

    zones: tuple[Part, ...]
    roles: tuple[Part, ...]
    tags: dict[str, str]
    paywall: re.Pattern[str]
    stub_words: int
    enclosed: frozenset[str]


@cache
def parts() -> Parts:
    """The table, read once."""
    data: dict[str, Any] = tomllib.loads(paths.resource("lexicon", "page_parts.toml").read_text(encoding="utf-8"))
    zones = tuple(_part(zone, "reason") for zone in data["zone"])
    tags: dict[str, str] = data["tags"]
    closed_tags = {reason for tag, reason in tags.items() if tag not in ("aside", "footer")}
    return Parts(
        zones=zones,
        roles=tuple(_part(role, "role") for role in data["role"]),
        tags=tags,
        paywall=re.compile("|".join(f"(?:{phrase})" for phrase in data["paywall"]["phrases"])),
        stub_words=data["paywall"]["stub_words"],
        enclosed=frozenset({zone.name for zone in zones if zone.enclosed} | closed_tags),
    )


def _part(data: dict[str, Any], key: str) -> Part:
    words, phrases = frozenset(data.get("words", "").split()), tuple(data.get("phrases", ()))
    return Part(data[key], words, phrases, data.get("enclosed", False))


@lru_cache(maxsize=4096)
def named(label: str) -> tuple[str, str]:
    """The zone and the role that class and id of an element speak of; "" where they speak of none."""
    words = frozenset(_WORD.findall(_LOWER_UPPER.sub(" ", label).lower()))
    label = label.lower()
    zone = next((zone.name for zone in parts().zones if zone.named_by(label, words)), "")
    role = next((role.name for role in parts().roles if role.named_by(label, words)), "")
    return zone, role
