"""Dates as articles write them, as ISO 8601, where there is only one way to read them."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"\b(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?\b"
_YEAR = r"\b(?P<year>(?:1[6-9]|20)[0-9][0-9])\b"
_ISO = re.compile(
    r"(?<![0-9])(?P<year>(?:1[6-9]|20)[0-9][0-9])-(?P<month>[0-9][0-9])(?:-(?P<day>[0-9][0-9]))?(?![-0-9])"
)
_COMPACT = re.compile(r"\s*(?P<year>(?:1[6-9]|20)[0-9][0-9])(?P<month>[0-9][0-9])(?P<day>[0-9][0-9])\s*")
_BIG_END = re.compile(
    r"(?<![0-9/.])(?P<year>(?:1[6-9]|20)[0-9][0-9])[/.](?P<month>[0-9]{1,2})[/.](?P<day>[0-9]{1,2})(?![0-9/.])"
)
_IN_WORDS = (
    re.compile(rf"\b{_MONTH}\s*{_DAY},?\s+{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_DAY}[\s-]*(?:of\s+)?{_MONTH}[\s,-]*{_YEAR}", re.IGNORECASE),
    re.compile(rf"\b{_MONTH},?\s+{_YEAR}", re.IGNORECASE),
)
_NUMBERS = re.compile(
    r"(?<![0-9/.])(?P<one>[0-9]{1,2})([/.])(?P<two>[0-9]{1,2})\2(?P<year>(?:1[6-9]|20)[0-9][0-9])(?![0-9/.])"
)
_YEAR_ALONE = re.compile(r"\s*(?P<year>(?:1[6-9]|20)[0-9][0-9])\s*")


def iso_date(written: str) -> str:
    """The day (`2019-05-31`), month (`2019-05`) or year (`2019`) of a date as written; "" where that is not sure.

    The first date counts. "03/04/2019" is April or March by the country and stays unknown; "31/05/2019" can only be
    the 31st of May. A day that no calendar has is unknown.
    """
    matches = [m for m in (pattern.search(written) for pattern in (_ISO, _BIG_END, *_IN_WORDS)) if m]
    if match := _COMPACT.fullmatch(written) or _YEAR_ALONE.fullmatch(written):
        matches.append(match)
    if matches:
        # A month alone lies within a whole date that begins earlier or goes on longer.
        return _joined(min(matches, key=lambda m: (m.start(), -m.end())).groupdict())
    numbers = _NUMBERS.search(written)
    return _day_and_month(int(numbers["one"]), int(numbers["two"]), int(numbers["year"])) if numbers else ""


def _joined(parts: dict[str, str | None]) -> str:
    year, month, day = parts["year"] or "", parts.get("month"), parts.get("day")
    if not month:
        return year
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    whole = _valid(int(year), number, int(day or 1))
    return whole if day else whole[:7]


def _day_and_month(one: int, two: int, year: int) -> str:
    """Two numbers whose order is unknown; it does not matter when they are equal."""
    readings = {reading for reading in (_valid(year, one, two), _valid(year, two, one)) if reading}
    return readings.pop() if len(readings) == 1 else ""


def _valid(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
