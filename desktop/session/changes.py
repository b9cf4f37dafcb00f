"""What the session tells its listeners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Status(Enum):
    """What the session is doing."""

    EMPTY = auto()
    WAITING = auto()
    """It is known what to open; nothing is read before somebody looks."""
    READING = auto()
    ANALYSING = auto()
    READY = auto()
    UNANALYSED = auto()
    """There is text, but its analysis failed or was cancelled."""


class Level(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the user, and whether the analysis can be tried again."""

    text: str
    level: Level = Level.INFO
    can_retry: bool = False
    can_undo: bool = False
    can_redo: bool = False
    """What was done is that a decision was taken back."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different now. `document` implies that everything before it is gone."""

    document: bool = False
    analysis: bool = False
    status: bool = False
    notes: bool = False
    notice: Notice | None = None


Listener = Callable[[Changes], None]
