"""The theme in force: palette, fonts and style sheet, with one signal when any of them changes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop import paths
from desktop.ui.palettes import PALETTES, Palette, ThemeName
from desktop.ui.stylesheet import stylesheet

READING_FAMILIES = {
    "literata": ("Literata", "Georgia", "serif"),
    "serif": ("Georgia", "Noto Serif", "DejaVu Serif", "serif"),
    "sans": ("Inter", "Segoe UI", "sans-serif"),
}


_SUBSTITUTING = ("liga", "clig", "dlig", "calt", "tnum")
"""OpenType features that put other signs in the place of those that the characters stand for."""


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """How the article is set. `size` in px, `leading` as a multiple of the size, `width` in characters a line.

    `ligatures` lets the typeface draw "fi" as one sign and figures with signs of another width; a PDF knows no
    characters for those, so that whoever searches it or copies from it loses them.
    """

    font: str = "literata"
    size: int = 18
    leading: float = 1.62
    width: int = 70
    ligatures: bool = True


class Theme(QObject):
    """What everything in the window is drawn with.

    `changed` is emitted after any change; a widget then asks anew and repaints.
    """

    changed = Signal()

    def __init__(self, name: ThemeName = ThemeName.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._reading = ReadingStyle()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def name(self) -> ThemeName:
        """The theme that was chosen (`SYSTEM` included)."""
        return self._name

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        if self._name is not ThemeName.SYSTEM:
            return PALETTES[self._name]
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return PALETTES[ThemeName.DARK if dark else ThemeName.LIGHT]

    @property
    def reading(self) -> ReadingStyle:
        """How the article is set."""
        return self._reading

    def choose(self, name: ThemeName) -> None:
        """Change the theme."""
        self._name = name
        self.apply()

    def set_reading(self, reading: ReadingStyle) -> None:
        """Change how the article is set."""
        if reading != self._reading:
            self._reading = reading
            self.changed.emit()

    def apply(self) -> None:
        """Give palette and style sheet to the application and tell everybody."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(_qt_palette(self.palette))
            _dress(app, stylesheet(self.palette))
        self.changed.emit()

    def color(self, token: str, opacity: float = 1.0) -> QColor:
        """A colour of the palette by its field name, such as "ink"."""
        color = QColor(getattr(self.palette, token))
        color.setAlphaF(opacity)
        return color

    def reading_font(self, *, scale: float = 1.0, weight: int = 400, pixels: int | None = None) -> QFont:
        """The face of the article, at `pixels` or at the reading size times `scale`."""
        font = QFont()
        font.setFamilies(list(READING_FAMILIES[self._reading.font]))
        font.setPixelSize(pixels if pixels is not None else max(6, round(self._reading.size * scale)))
        font.setWeight(QFont.Weight(weight))
        return font if self._reading.ligatures else unjoined(font)

    def interface_font(self, *, pixels: int = 13, weight: int = 400) -> QFont:
        """The face of what stands around the article, on the screen or on paper."""
        font = interface_font(pixels=pixels, weight=weight)
        return font if self._reading.ligatures else unjoined(font)

    def _follow_system(self) -> None:
        if self._name is ThemeName.SYSTEM:
            self.apply()


class _Deaf(QObject):
    """Keeps from the views it is installed on that there is another style: they would lay out all of their rows."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let through everything but that."""
        return event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange)


def _dress(app: QApplication, sheet: str) -> None:
    """Give the application a style sheet; one that takes the place of another may differ from it in colours alone.

    Qt polishes a widget once for every widget above it when a sheet follows upon another, and once when it is the
    first: taking the old one off before costs half the time.
    """
    if not app.styleSheet():
        app.setStyleSheet(sheet)
        return
    deaf = _Deaf()
    views = [widget for widget in app.allWidgets() if isinstance(widget, QAbstractItemView)]
    for view in views:
        view.installEventFilter(deaf)
    app.setStyleSheet("")
    app.setStyleSheet(sheet)
    for view in views:
        view.removeEventFilter(deaf)


_FALLBACK_FACES = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Liberation Sans", "FreeSans", "Nimbus Sans"})
"""What Qt takes where no desktop has chosen a font for the interface."""


@cache
def load_fonts() -> None:
    """Make the fonts under `resources/fonts` known to Qt, once; a missing one is not an error.

    The interface keeps the platform's own font; Inter takes its place where the platform has chosen none.
    """
    for path in sorted(paths.resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    if QFontInfo(QApplication.font()).family() in _FALLBACK_FACES:
        QApplication.setFont(QFont("Inter", 10))


def interface_font(*, pixels: int = 13, weight: int = 400) -> QFont:
    """The face of the interface: the platform's own, Inter where it has none worth the name."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def unjoined(font: QFont) -> QFont:
    """The font with every character shown by its own sign."""
    for feature in _SUBSTITUTING:
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _qt_palette(palette: Palette) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: palette.panel,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Base: palette.card,
        QPalette.ColorRole.AlternateBase: palette.panel,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.Button: palette.panel,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.ToolTipBase: palette.card,
        QPalette.ColorRole.ToolTipText: palette.ink,
        QPalette.ColorRole.PlaceholderText: palette.soft,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.page,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.Mid: palette.line,
    }
    built = QPalette()
    for role, color in roles.items():
        built.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        built.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.faint))
    return built
