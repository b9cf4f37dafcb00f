"""Who is this, so far: a small card beside a name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.presentation.introduction import Introduction
from desktop.ui.delegates.strokes import draw_disc
from desktop.ui.delegates.type_setter import TypeSetter
from desktop.ui.theme import Theme, interface_font
from desktop.ui.widgets.introduction_words import (
    PLACE,
    mentions_words,
    said_html,
    sentence_html,
    spoken_introduction,
)
from desktop.ui.widgets.popover import Popover

_WIDTH = 360
_DISC = 34
_INSET = 5
"""Space in px inside the labels that can have the keyboard, so that words stand below words."""
_SHEET = """
QFrame#introductionCard {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QLabel {{ background: transparent; color: {soft}; border: 1px solid transparent; border-radius: 4px; }}
QLabel#introductionName {{ color: {ink}; font-weight: 600; }}
QLabel#introductionSentence, QLabel#introductionSaid {{ font-family: "{face}"; font-size: 14px; padding: 2px 4px; }}
QLabel#introductionSentence:focus, QLabel#introductionSaid:focus {{ border-color: {accent}; }}
QLabel#introductionHeading {{ font-size: 11px; font-weight: 600; }}
"""


class _Disc(QWidget):
    """The initials in the speaker's colour, or in that of nobody."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(_DISC, _DISC)
        self.letters, self.style_number = "", None

    letters: str
    style_number: int | None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        setter = TypeSetter(interface_font(pixels=12, weight=700), 16)
        draw_disc(painter, self.rect().toRectF(), self.letters, self.style_number, self._theme.palette, setter)


class IntroductionCard(Popover):
    """Shows an `Introduction`; its links go to the first sentence and to the statements."""

    place_requested = Signal(object)
    """Go to this `Span`: the first sentence."""
    quote_requested = Signal(str)
    """Go to this quote."""
    everything_requested = Signal(str)
    """Show everything that the speaker of this name is on record as having said."""
    pointer_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width=_WIDTH)
        self.setObjectName("introductionCard")
        self._card: Introduction | None = None
        self._disc = _Disc(theme, self)
        self._name = self._label("introductionName")
        self._about = self._label("introductionAbout")
        self._mentions = self._label("introductionMentions")
        self._sentence = self._label("introductionSentence", links=True)
        self._heading = self._label("introductionHeading")
        self._heading.setContentsMargins(_INSET, 0, 0, 0)
        self._heading.setText(self.tr("SAID SO FAR"))
        self._said = self._label("introductionSaid", links=True)
        self.everything = QPushButton(self.tr("Everything on record…"), self)
        self.everything.setObjectName("introductionEverything")
        self.everything.setAccessibleName(self.tr("Everything on record"))
        self.everything.setProperty("flat", True)
        self.everything.setCursor(Qt.CursorShape.PointingHandCursor)
        self.everything.clicked.connect(self._ask_for_everything)
        self._lay_out()
        self.setFocusProxy(self._sentence)
        self._restyle()

    def show_introduction(self, card: Introduction, *, anchor: QRect, bounds: QRect) -> None:
        """Show `card` beside the name at `anchor`, inside `bounds` (both in global px)."""
        self._card = card
        self._fill(card)
        self.show_beside(anchor, bounds)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def restyle(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        names = ("card", "line", "ink", "soft", "accent")
        face = self._theme.reading_font().families()[0]
        self.setStyleSheet(_SHEET.format(**{name: getattr(palette, name) for name in names}, face=face))
        if self._card is not None:
            self._fill(self._card)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self.pointer_left.emit()

    def _label(self, name: str, *, links: bool = False) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setIndent(0)
        label.setTextFormat(Qt.TextFormat.RichText if links else Qt.TextFormat.PlainText)
        if links:
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            label.linkActivated.connect(self._go)
        return label

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._name, self._about, self._mentions):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14 - _INSET, 12, 14 - _INSET, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        for label in (self._sentence, self._heading, self._said):
            layout.addWidget(label)
        layout.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill(self, card: Introduction) -> None:
        palette = self._theme.palette
        self._disc.letters, self._disc.style_number = card.initials, card.style
        self._name.setText(card.name)
        self._about.setText(card.about)
        self._about.setVisible(bool(card.about))
        self._mentions.setText(mentions_words(card))
        self._sentence.setText(sentence_html(card, palette))
        self._sentence.setVisible(bool(card.sentence))
        self._sentence.setAccessibleName(self.tr("First named: {words}").format(words=card.sentence))
        self._said.setText(said_html(card, palette))
        self._said.setAccessibleName(self.tr("Said so far: {words}").format(words=" ".join(r.text for r in card.said)))
        for label in (self._heading, self._said):
            label.setVisible(bool(card.said))
        self.everything.setVisible(bool(card.speaker))
        self._disc.update()
        self.setAccessibleName(spoken_introduction(card))

    @Slot(str)
    def _go(self, link: str) -> None:
        card = self._card
        self.hide()
        if card is not None and link == PLACE:
            self.place_requested.emit(card.place)
        elif card is not None:
            self.quote_requested.emit(link)

    @Slot()
    def _ask_for_everything(self) -> None:
        card = self._card
        self.hide()
        if card is not None:
            self.everything_requested.emit(card.speaker)
