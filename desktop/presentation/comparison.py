"""Two speakers side by side."""

from __future__ import annotations

from desktop.presentation.rows import PanelRows, SpeakerRow, StatementRow


def statements_of_two(rows: PanelRows, first: str, second: str) -> tuple[StatementRow, ...]:
    """The statements of two speakers, by their ids, in order of the text."""
    return tuple(row for row in rows.quotes if row.speaker is not None and row.speaker in (first, second))


def pair_to_compare(rows: PanelRows, chosen: str | None) -> tuple[str, str] | None:
    """Whom to begin with: the chosen speaker, or who says most, and who says most beside them; None for fewer than two.

    The one who speaks first in the article stands left.
    """
    ranked = sorted(rows.speakers, key=_much, reverse=True)
    if len(ranked) < 2:
        return None
    one = next((row for row in ranked if row.id == chosen), ranked[0])
    other = next(row for row in ranked if row is not one)
    left, right = sorted((one, other), key=_first)
    return left.id, right.id


def _much(row: SpeakerRow) -> tuple[int, float]:
    return len(row.statements), row.share


def _first(row: SpeakerRow) -> int:
    return row.statements[0].offset if row.statements else 0
