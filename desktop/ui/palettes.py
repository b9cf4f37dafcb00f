"""The colours of every theme, as data. Contrast is checked by a test for each pair that meets in the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ThemeName(StrEnum):
    """A theme that can be chosen; `SYSTEM` follows the platform between light and dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    SEPIA = "sepia"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """Grounds, inks and speakers' colours as `#rrggbb`.

    `page`, `panel` and `card` are grounds; `line` is the hairline; `ink` and `soft` are for text on any ground;
    `faint` is for lines and icons only. `chosen` is the ground of a selected row. `tint` is the opacity of a speaker's
    colour behind verbatim words, `tint_chosen` that of the chosen speaker's. `veil` is the opacity of the page laid
    over everything that the choice of a speaker pushes back; text under it keeps 4.5:1, also on a tint.
    """

    dark: bool
    page: str
    panel: str
    card: str
    line: str
    ink: str
    soft: str
    faint: str
    accent: str
    chosen: str
    found: str
    speakers: tuple[str, ...]
    tint: float
    tint_chosen: float
    veil: float


_LIGHT_SPEAKERS = ("#0a64a4", "#b85c00", "#0b7a57", "#8d4a8a", "#7a6a00", "#5b6068")
_DARK_SPEAKERS = ("#5aa9e6", "#f2a65a", "#6cc9a1", "#d79bd3", "#d8c25a", "#c3c7cd")

PALETTES: dict[ThemeName, Palette] = {
    ThemeName.LIGHT: Palette(
        dark=False,
        page="#fbfaf7",
        panel="#f3f1ec",
        card="#ffffff",
        line="#e0dcd3",
        ink="#23211d",
        soft="#6a665e",
        faint="#908b80",
        accent="#1f5fae",
        chosen="#e6ecf7",
        found="#a05a00",
        speakers=_LIGHT_SPEAKERS,
        tint=0.13,
        tint_chosen=0.18,
        veil=0.33,
    ),
    ThemeName.DARK: Palette(
        dark=True,
        page="#16181c",
        panel="#1c1f24",
        card="#23272e",
        line="#30353d",
        ink="#e4e2dd",
        soft="#a3a7ae",
        faint="#6f757e",
        accent="#8ab4f8",
        chosen="#2a3342",
        found="#ffb454",
        speakers=_DARK_SPEAKERS,
        tint=0.22,
        tint_chosen=0.3,
        veil=0.36,
    ),
    ThemeName.SEPIA: Palette(
        dark=False,
        page="#f6eddc",
        panel="#efe4cf",
        card="#fbf4e6",
        line="#dccdb2",
        ink="#35291a",
        soft="#6b5a43",
        faint="#8c7a61",
        accent="#1d5a94",
        chosen="#e6dcc6",
        found="#8a4b00",
        speakers=("#0a5a94", "#9c4a00", "#08694a", "#7f3f7c", "#6a5b00", "#54585f"),
        tint=0.14,
        tint_chosen=0.19,
        veil=0.27,
    ),
    ThemeName.CONTRAST: Palette(
        dark=True,
        page="#000000",
        panel="#000000",
        card="#0a0a0a",
        line="#8c8c8c",
        ink="#ffffff",
        soft="#e6e6e6",
        faint="#b4b4b4",
        accent="#ffe14d",
        chosen="#1f2f55",
        found="#ffe14d",
        speakers=("#66b8ff", "#ffb366", "#5fe0ad", "#f0a8ea", "#f0dc5a", "#e2e5ea"),
        tint=0.3,
        tint_chosen=0.4,
        veil=0.42,
    ),
}


@dataclass(frozen=True, slots=True)
class SpeakerStyle:
    """A speaker's colour and whether it is hatched, so that twelve speakers differ and never by colour alone."""

    color: str
    hatched: bool


def speaker_style(palette: Palette, number: int | None) -> SpeakerStyle:
    """The style of the speaker with this number in order of first statement; nobody is faint."""
    if number is None:
        return SpeakerStyle(palette.soft, hatched=False)
    count = len(palette.speakers)
    return SpeakerStyle(palette.speakers[number % count], hatched=(number // count) % 2 == 1)


def relative_luminance(color: str) -> float:
    """Relative luminance of `#rrggbb`, 0..1 (WCAG 2.2)."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1..21 (WCAG 2.2)."""
    low, high = sorted((relative_luminance(first), relative_luminance(second)))
    return (high + 0.05) / (low + 0.05)


def blend(over: str, ground: str, opacity: float) -> str:
    """The colour seen where `over` lies with `opacity` (0..1) on `ground`."""
    mixed = (round(int(over[i : i + 2], 16) * opacity + int(ground[i : i + 2], 16) * (1 - opacity)) for i in (1, 3, 5))
    return "#" + "".join(f"{c:02x}" for c in mixed)
