"""What remains of the panel's rows under a filter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from desktop.document import CERTAIN_FROM, LIKELY_FROM, Certainty
from desktop.presentation.filtering import FilterIndex, fold
from desktop.presentation.rows import PanelRows, SpeakerRow

_VALUE = {Certainty.CERTAIN: CERTAIN_FROM, Certainty.LIKELY: LIKELY_FROM, Certainty.DOUBTFUL: 0.0}


class PanelFilter:
    """Filters one set of rows again and again; what it needs for that is prepared at the first query, or before."""

    def __init__(self, rows: PanelRows) -> None:
        self.rows = rows
        self._indexes: tuple[FilterIndex, FilterIndex, FilterIndex] | None = None

    def prepare(self) -> None:
        """Make the first query as fast as the others."""
        self._prepared()

    def apply(self, query: str, least: float = 0.0) -> PanelRows:
        """The rows that match `query` with a certainty of at least `least` (0, LIKELY_FROM or CERTAIN_FROM).

        A speaker who matches keeps all statements; another one stays for the statements that match, and only for them.
        """
        if not query.strip():
            return self._certain_enough(self.rows, least)
        of_speakers, of_quotes, of_entities = self._prepared()
        named = {self.rows.speakers[n].id for n in of_speakers.matches(query) or ()}
        said = {self.rows.quotes[n].quote for n in of_quotes.matches(query) or ()}
        found = PanelRows(
            tuple(s for row in self.rows.speakers if (s := row if row.id in named else _only(row, said)) is not None),
            tuple(row for row in self.rows.quotes if row.quote in said),
            tuple(self.rows.entities[n] for n in of_entities.matches(query) or ()),
        )
        return self._certain_enough(found, least)

    def _prepared(self) -> tuple[FilterIndex, FilterIndex, FilterIndex]:
        if self._indexes is None:
            self._indexes = (
                FilterIndex(f"{row.name} {row.subtitle}" for row in self.rows.speakers),
                FilterIndex(f"{row.speaker_name} {row.lead} {row.text}" for row in self.rows.quotes),
                FilterIndex(" ".join((row.name, *row.aliases)) for row in self.rows.entities),
            )
        return self._indexes

    def _certain_enough(self, rows: PanelRows, least: float) -> PanelRows:
        if least <= 0:
            return rows
        kept = tuple(row for row in rows.quotes if _VALUE[row.certainty] >= least)
        ids = {row.quote for row in kept}
        speakers = (_only(row, ids) for row in rows.speakers)
        return PanelRows(tuple(row for row in speakers if row is not None), kept, rows.entities)


def _only(row: SpeakerRow, quotes: set[str]) -> SpeakerRow | None:
    """The speaker with these quotes alone, None without any."""
    kept = tuple(s for s in row.statements if s.quote in quotes)
    if len(kept) == len(row.statements):
        return row if kept else None
    return replace(row, statements=kept) if kept else None


def find_speaker(rows: PanelRows, wanted: str) -> str | None:
    """The id of the speaker called `wanted`: an id, a name, another form of it, a last name, or part of one name only.

    Case and accents do not matter. Of several who fit equally well the first one in the panel is taken.
    """
    if any(row.id == wanted for row in rows.speakers):
        return wanted
    name = fold(wanted).strip()
    if not name:
        return None
    aliases = _aliases(rows)
    return next((row.id for fits in _WAYS for row in rows.speakers if fits(row, name, aliases)), None)


def _aliases(rows: PanelRows) -> dict[str | None, set[str]]:
    """The other forms of each speaker's name, folded."""
    return {row.speaker: {fold(alias) for alias in row.aliases} for row in rows.entities}


_Fits = Callable[[SpeakerRow, str, Mapping[str | None, set[str]]], bool]
_WAYS: tuple[_Fits, ...] = (
    lambda row, name, _: fold(row.name) == name,
    lambda row, name, aliases: name in aliases.get(row.id, ()),
    lambda row, name, _: fold(row.name).split()[-1:] == [name],
    lambda row, name, _: name in fold(row.name),
)
"""How a speaker can fit a name, the best first."""
