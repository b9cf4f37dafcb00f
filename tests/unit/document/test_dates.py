from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document.dates import iso_date


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2019-05-31", "2019-05-31"),
        ("2019-05-31T23:59:00+02:00", "2019-05-31"),
        ("20190531", "2019-05-31"),
        ("2019/5/3", "2019-05-03"),
        ("Friday, May 31, 2019 10:00 GMT", "2019-05-31"),
        ("31 May 2019", "2019-05-31"),
        ("31st of May, 2019", "2019-05-31"),
        ("Updated Sept. 3, 2020", "2020-09-03"),
        ("Thu, 12 Mar 2020 09:00:00 +0000", "2020-03-12"),
        ("10:45, 3 June 2021", "2021-06-03"),
        ("First published 1 May 2019, updated 3 May 2020", "2019-05-01"),
        ("May 2019", "2019-05"),
        ("2019-05", "2019-05"),
        ("2019", "2019"),
        ("31/05/2019", "2019-05-31"),
        ("05.31.2019", "2019-05-31"),
        ("5/5/2019", "2019-05-05"),
        ("03/04/2019", ""),
        ("30 February 2019", ""),
        ("2019-13-01", ""),
        ("May 31", ""),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_a_date_as_written(written: str, date: str) -> None:
    assert iso_date(written) == date


@given(st.dates())
def test_every_date_in_words_is_read(date: object) -> None:
    year = date.year  # type: ignore[attr-defined]
    expected = date.isoformat() if 1600 <= year <= 2099 else ""  # type: ignore[attr-defined]
    assert iso_date(f"{date:%B} {date:%d}, {year}") == expected


@given(st.text(), st.from_regex(r"[0-9 ./:-]{0,12}( May )?[0-9]{0,4}", fullmatch=True))
def test_any_text_gives_a_date_or_nothing(text: str, numbers: str) -> None:
    for written in (text, numbers):
        assert re.fullmatch(r"|\d{4}(-\d\d){0,2}", iso_date(written), re.ASCII)
