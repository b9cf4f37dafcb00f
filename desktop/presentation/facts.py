"""Facts in groups, as a dialog lists them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what is so; either may be "" where the other says enough."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts under a heading ("" for none)."""

    heading: str
    facts: tuple[Fact, ...]
