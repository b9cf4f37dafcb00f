"""The faces and sizes of the panel."""

from __future__ import annotations

from desktop.ui.delegates.type_setter import TypeSetter
from desktop.ui.theme import Theme, interface_font


class Faces:
    """Made anew when the theme changes, so that widths are remembered only while they are true."""

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
