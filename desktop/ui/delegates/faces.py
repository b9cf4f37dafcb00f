"""The faces and sizes of the panel."""

from __future__ import annotations

from desktop.ui.delegates.type_setter import TypeSetter
from desktop.ui.theme import Theme, interface_font


class Faces:
    """The type setters of every size; each remembers widths, which are true as long as the fonts are the same."""

    def __init__(self, theme: Theme) -> None:
        self.name = TypeSetter(interface_font(pixels=13, weight=600), 18)
        self.plain = TypeSetter(interface_font(pixels=13), 18)
        self.small = TypeSetter(interface_font(pixels=12), 16)
        self.count = TypeSetter(interface_font(pixels=13, weight=600), 18)
        self.tiny = TypeSetter(interface_font(pixels=11), 14)
        self.label = TypeSetter(interface_font(pixels=11, weight=600), 16)
        self.disc = TypeSetter(interface_font(pixels=12, weight=700), 16)
        self.tiny_disc = TypeSetter(interface_font(pixels=9, weight=700), 12)
        self.sign = TypeSetter(interface_font(pixels=14, weight=700), 20)
        self.reading = TypeSetter(theme.reading_font(pixels=14), 20)

    def sets_like(self, other: Faces) -> bool:
        """Whether the other ones set every text as these do."""
        return [face.font for face in vars(self).values()] == [face.font for face in vars(other).values()]
