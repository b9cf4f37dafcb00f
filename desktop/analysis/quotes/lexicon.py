"""The words that ascribe, read from `resources/lexicon`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop import paths

CLASSES = ("speech", "belief", "intention", "denial", "withholding")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Reporting words in base form.

    `classes` maps a verb to one of `CLASSES`; a frame is the set of verbs whose complement of that shape is content.
    `certainty` maps a rule's name to how often its quotes are right, content and source together.
    """

    classes: Mapping[str, str]
    clause: frozenset[str]
    infinitive: frozenset[str]
    object: frozenset[str]
    small_clause: frozenset[str]
    preposition: Mapping[str, frozenset[str]]
    object_preposition: Mapping[str, frozenset[str]]
    direct: frozenset[str]
    nouns: frozenset[str]
    utterances: frozenset[str]
    according: Mapping[str, str]
    manner_nouns: frozenset[str]
    second_hand: frozenset[str]
    relayed: frozenset[str]
    denied: frozenset[str]
    withheld: frozenset[str]
    lemmas: Mapping[str, str]
    certainty: Mapping[str, float]

    def certainty_of(self, rule: str, lemma: str, *, plain: bool, named: bool) -> float:
        """How sure a quote is that `rule` found by the cue `lemma`, 0..1.

        `plain`: a sentence that is nothing but source, cue and content; `named`: somebody is its source.
        """
        shape = f"{rule}, plain" if plain else rule
        value = next(
            self.certainty[key] for key in (f"{shape}: {lemma}", shape, rule, "default") if key in self.certainty
        )
        return value if named else min(value, self.certainty["unnamed"])


@cache
def load() -> Lexicon:
    """The shipped lexicon.

    Raises:
        OSError, tomllib.TOMLDecodeError, KeyError: the installation is damaged.
    """
    words = _read("reporting.toml")
    frames = words["frames"]
    classes = {verb: name for name in reversed(CLASSES) for verb in words["verbs"][name]}
    speech = (verb for verb, name in classes.items() if name == "speech")
    return Lexicon(
        classes=classes,
        clause=frozenset(frames["clause"]),
        infinitive=frozenset(frames["infinitive"]),
        object=frozenset(frames["object"]),
        small_clause=frozenset(frames["small_clause"]),
        preposition=_sets(frames["preposition"]),
        object_preposition=_sets(frames["object_preposition"]),
        direct=(frozenset(speech) | frozenset(words["direct"]["verbs"])) - frozenset(words["direct"]["excluded"]),
        nouns=frozenset(words["nouns"]["clause"]),
        utterances=frozenset(words["nouns"]["utterances"]),
        according=words["according"]["prepositions"],
        manner_nouns=frozenset(words["according"]["nouns"]),
        second_hand=frozenset(words["second_hand"]["adverbs"]),
        relayed=frozenset(words["second_hand"]["passives"]),
        denied=frozenset(words["denied"]["verbs"]),
        withheld=frozenset(words["withheld"]["verbs"]),
        lemmas=words["lemmas"],
        certainty=_read("quote_certainty.toml")["rules"],
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(paths.resource("lexicon", name).read_text(encoding="utf-8"))


def _sets(table: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(verbs) for key, verbs in table.items()}
