"""What has been reached, by phenomenon: `floors.toml`.

A floor is a count of quotes; the counts of faults (`wrong`, `extra`) are ceilings.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.golden.attribution.scoring import Tally

PATH = Path(__file__).with_name("floors.toml")
_WORTH = ("found", "exact", "source", "speaker", "marks")
_FAULTS = ("wrong", "extra")
_HEADER = """\
# What is reached, in quotes; `wrong` (speaker) and `extra` (quotes where there is none) must not rise.
# Written by `python -m tests.golden.attribution --write-floors`, which makes them stricter only; with `--lower` as they
# are now.
"""
Floors = Mapping[str, Mapping[str, int]]


def read(path: Path = PATH) -> Floors:
    """The floors; none at all where there is no file yet."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def broken(reached: Tally, floor: Mapping[str, int]) -> list[str]:
    """What is below its floor, or above its ceiling, in words."""
    if floor.get("gold") != reached.gold:
        return [f"floors are for {floor.get('gold', 'no')} quotes, there are {reached.gold}: write them anew"]
    low = [f"{key} {getattr(reached, key)} < {floor[key]}" for key in _WORTH if getattr(reached, key) < floor[key]]
    high = [f"{key} {getattr(reached, key)} > {floor[key]}" for key in _FAULTS if getattr(reached, key) > floor[key]]
    return low + high


def updated(floors: Floors, reached: Mapping[str, Tally], *, lower: bool = False) -> Floors:
    """The floors for what is reached now: the stricter of old and new, unless `lower`.

    Where the cases of a phenomenon have changed, its old floor says nothing and the new one replaces it.
    """
    return {name: _floor(floors.get(name, {}), tally, lower=lower) for name, tally in sorted(reached.items())}


def write(floors: Floors, names: Iterable[str], path: Path = PATH) -> None:
    """Keep the floors of the phenomena `names`, one line to each."""
    kept = ((name, floors[name]) for name in sorted(names) if name in floors)
    lines = (f"{name} = {{ {', '.join(f'{k} = {v}' for k, v in floor.items())} }}" for name, floor in kept)
    path.write_text(_HEADER + "\n" + "\n".join(lines) + "\n", encoding="utf-8")


def _floor(old: Mapping[str, int], tally: Tally, *, lower: bool) -> dict[str, int]:
    new = {key: int(getattr(tally, key)) for key in ("gold", *_WORTH, *_FAULTS)}
    if lower or old.get("gold") != tally.gold:
        return new
    stricter = {key: max(old[key], new[key]) for key in _WORTH} | {key: min(old[key], new[key]) for key in _FAULTS}
    return new | stricter
