from __future__ import annotations

import pytest

from desktop.training.fiction import of_fiction


def found(text: str, *, quote: str, speaker: tuple[str, ...]) -> tuple[str | None, str | None, bool]:
    """Source and cue that the only quote of a text gets, given mentions of its speaker, and whether it is known."""
    content = [[text.index(quote), text.index(quote) + len(quote)]]
    entities = [{"start": text.index(m), "end": text.index(m) + len(m), "cluster": "s"} for m in speaker]
    data = {"id": "1", "text": text, "quotes": [{"content": content, "speaker": "s"}], "entities": entities}
    (attribution,) = of_fiction(data).attributions
    source, cue = ((spans[0].of(text) if spans else None) for spans in (attribution.source, attribution.cue))
    return source, cue, attribution.source_known


@pytest.mark.parametrize(
    ("text", "speaker", "expected"),
    [
        ('" No , " said Ann .', ("Ann",), ("Ann", "said", True)),
        ('" No , " Ann replied .', ("Ann",), ("Ann", "replied", True)),
        ('The old man cried out , " No , "', ("The old man",), ("The old man", "cried out", True)),
        ('Ann came in . " No , " said she .', ("Ann", "she"), ("she", "said", True)),
        ('Ann came in .\n" No , "', ("Ann",), (None, None, False)),
        ('" No , " after a very long while and much thought about it all said Ann .', ("Ann",), (None, None, False)),
        ('" No , "', (), (None, None, False)),
    ],
)
def test_the_nearest_mention_on_the_line_is_the_source(
    text: str, speaker: tuple[str, ...], expected: tuple[str | None, str | None, bool]
) -> None:
    assert found(text, quote='" No , "', speaker=speaker) == expected


def test_a_mention_in_what_is_said_is_no_source() -> None:
    assert found('" I am Ann , "', quote='" I am Ann , "', speaker=("Ann",)) == (None, None, False)
