"""When a predicted name is the gold one."""

from __future__ import annotations

import unicodedata

_TITLES = frozenset(
    [
        "capt", "captain", "col", "dame", "dr", "gen", "general", "gov", "governor", "ii", "iii",
        "jr", "judge", "justice", "lady", "lord", "lt", "mayor", "minister", "miss", "mr", "mrs",
        "ms", "president", "prof", "professor", "rep", "representative", "rev", "sen", "senator", "sgt", "sir",
        "sr", "the",
    ]
)  # fmt: skip


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name in plain lower-case letters, titles left out unless there is nothing else."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii") or name
    words = "".join(c if c.isalnum() else " " for c in plain.casefold()).split()
    return tuple(word for word in words if word not in _TITLES) or tuple(words)


def same_name(gold: str, predicted: str) -> bool:
    """Whether one name is the other or a shorter form of it: "Yakel" and "Doug Yakel", not "Ann Yakel"."""
    one, other = name_words(gold), name_words(predicted)
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return bool(short) and set(short) <= set(long) and (short[-1] == long[-1] or len(short) > 1)
