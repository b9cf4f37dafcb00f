"""Places in the text that were left by a jump, to go back and forward between."""

from __future__ import annotations

_MOST = 200


class JumpHistory:
    """Code points of reading places, as a browser keeps pages."""

    def __init__(self) -> None:
        self._behind: list[int] = []
        self._ahead: list[int] = []

    def leave(self, place: int) -> None:
        """A jump leaves `place`; what lay ahead is forgotten."""
        self._ahead.clear()
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-_MOST]

    def back(self, here: int) -> int | None:
        """The place to go back to, None if there is none; `here` becomes the place ahead."""
        return _step(self._behind, self._ahead, here)

    def forward(self, here: int) -> int | None:
        """The place to go forward to, None if there is none."""
        return _step(self._ahead, self._behind, here)

    def clear(self) -> None:
        """Forget everything: another article."""
        self._behind.clear()
        self._ahead.clear()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return bool(self._ahead)


def _step(taken: list[int], given: list[int], here: int) -> int | None:
    if not taken:
        return None
    given.append(here)
    return taken.pop()
