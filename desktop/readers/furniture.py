"""What is on a page beside the article: the patterns of `resources/lexicon/furniture.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop import paths

_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\xa0": " "})
_AROUND = " \t\n\r.!:…»›>|•*·-–—"


@dataclass(frozen=True, slots=True)
class Furniture:
    """One kind of furniture; see the file for what the parts mean."""

    reason: str
    pattern: re.Pattern[str]
    max_words: int
    opens_list: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """All patterns, compiled."""

    furniture: tuple[Furniture, ...]
    caption_credit: re.Pattern[str]
    caption_position: re.Pattern[str]
    caption_words: int
    speech: frozenset[str]
    byline_name: tuple[re.Pattern[str], ...]
    byline_credit: re.Pattern[str]
    date: tuple[re.Pattern[str], ...]
    byline_words: int

    def furniture_of(self, words: str) -> Furniture | None:
        """The kind of furniture that a block is, if any."""
        count = len(words.split())
        kinds = [kind for kind in self.furniture if count <= kind.max_words]
        line = folded(words) if kinds else ""
        return next((kind for kind in kinds if kind.pattern.fullmatch(line)), None)

    def is_caption(self, words: str) -> bool:
        """Whether a block is a picture's credit or says who stands where in it."""
        if len(words.split()) > self.caption_words:
            return False
        line = folded(words)
        if self.caption_credit.fullmatch(line):
            return True
        return bool(self.caption_position.fullmatch(line)) and self.speech.isdisjoint(re.findall(r"\w+", line))

    def name_in(self, words: str) -> str | None:
        """The author a byline names."""
        return self._found(self.byline_name, words)

    def date_in(self, words: str) -> str | None:
        """The date, as written, of a line that is nothing but a date."""
        return self._found(self.date, words)

    def is_credit(self, words: str) -> bool:
        """Whether a block tells who else worked on the article."""
        return len(words.split()) <= self.byline_words and bool(self.byline_credit.fullmatch(words))

    def _found(self, patterns: Sequence[re.Pattern[str]], words: str) -> str | None:
        if len(words.split()) > self.byline_words:
            return None
        match = next(filter(None, (pattern.fullmatch(words) for pattern in patterns)), None)
        return match[1].strip(" ,|") if match else None


def folded(words: str) -> str:
    """A block as the patterns see it: small letters, straight marks, single spaces, no stops or bullets around it."""
    return " ".join(words.translate(_STRAIGHT).casefold().split()).strip(_AROUND)


@cache
def rules() -> Rules:
    """The patterns, read once."""
    data: dict[str, Any] = tomllib.loads(paths.resource("lexicon", "furniture.toml").read_text(encoding="utf-8"))
    caption, byline = data["caption"], data["byline"]
    return Rules(
        furniture=tuple(
            Furniture(kind["reason"], _any_of(kind["patterns"]), kind["max_words"], kind.get("opens_list", False))
            for kind in data["furniture"]
        ),
        caption_credit=_any_of(caption["credits"]),
        caption_position=_any_of(caption["positions"]),
        caption_words=caption["max_words"],
        speech=frozenset(caption["speech"].split()),
        byline_name=tuple(re.compile(p) for p in byline["names"]),
        byline_credit=_any_of(byline["credits"]),
        date=tuple(re.compile(p) for p in byline["dates"]),
        byline_words=byline["max_words"],
    )


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
