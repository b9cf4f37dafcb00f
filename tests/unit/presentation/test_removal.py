from __future__ import annotations

import tomllib

import pytest

from desktop import paths
from desktop.presentation.removal import REASONS, reason_in_words
from desktop.readers.html.roles import ALTERNATIVE
from desktop.readers.mail.bodies import QUOTED
from desktop.readers.pdf.running import FOOT, HEAD, NUMBER


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("", "not part of the article"),
        ("page footer", "page footer"),
        ("comment by R. Vermeer", "comment by R. Vermeer"),
        ("HTML script", "HTML script"),
    ],
)
def test_a_reason_is_said_and_one_that_nobody_knows_is_shown(note: str, words: str) -> None:
    assert reason_in_words(note) == words


def test_every_reason_that_readers_give_can_be_said_in_other_languages() -> None:
    parts = tomllib.loads(paths.resource("lexicon", "page_parts.toml").read_text(encoding="utf-8"))
    kinds = tomllib.loads(paths.resource("lexicon", "furniture.toml").read_text(encoding="utf-8"))
    given = {part["reason"] for part in (*parts["zone"], *kinds["furniture"])} | set(parts.get("tags", {}).values())
    assert given | {ALTERNATIVE, QUOTED, HEAD, FOOT, NUMBER} <= set(REASONS)
