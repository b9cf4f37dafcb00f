from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.document import Certainty, Span
from desktop.presentation.receipt import ChainLink, Receipt
from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.placing import place_beside
from desktop.ui.widgets.receipt_popover import ReceiptPopover

RECEIPT = Receipt(
    quote="q4",
    name="Ana Petrova",
    role="mayor",
    certainty=Certainty.CERTAIN,
    kind="word for word",
    source="she",
    chain=(ChainLink("she", Span(40, 43), 3), ChainLink("Mayor Ana <Petrova>", Span(5, 22), 1)),
    cue="reportedly declared",
    remarks=("second-hand", "denied"),
    next_best="Bo & Co (0.02)",
    style=0,
    found_by="a rule",
)


class Scene:
    """A window with a field, a receipt over it, and a quote somewhere in the middle."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme = Theme(ThemeName.LIGHT)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.field = QLineEdit(self.window)
        self.receipt = ReceiptPopover(self.theme, self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.field.setFocus()

    def show(self, receipt: Receipt = RECEIPT, top: int = 100) -> QRect:
        origin = self.window.mapToGlobal(QPoint(0, 0))
        anchor = QRect(origin + QPoint(200, top), QSize(300, 40))
        self.receipt.show_receipt(receipt, anchor=anchor, bounds=QRect(origin, self.window.size()))
        return anchor

    def frame(self) -> QRect:
        return QRect(self.receipt.mapToGlobal(QPoint(0, 0)), self.receipt.size())

    def value(self, key: str) -> QLabel:
        found = self.receipt.findChild(QLabel, f"receipt-{key}")
        assert isinstance(found, QLabel)
        return found

    def button(self, name: str) -> QPushButton:
        found = self.receipt.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    scene = Scene(qtbot)
    yield scene
    scene.receipt.hide()


def test_a_receipt_says_why(scene: Scene) -> None:
    scene.show()
    assert scene.receipt.isVisible()
    assert scene.receipt.objectName() == "receipt"
    assert scene.value("source").accessibleName() == "source: “she” → Mayor Ana <Petrova> ¶1"
    assert scene.value("cue").accessibleName() == "cue: “reportedly declared” · second-hand · denied"
    assert scene.value("next").accessibleName() == "next best: Bo & Co (0.02)"
    assert "Ana Petrova, certain; word for word; source: she" in scene.receipt.accessibleName()
    assert scene.receipt.findChild(QLabel, "receiptCertainty").text() == "certain"


def test_what_is_not_known_has_no_row(scene: Scene) -> None:
    scene.show(replace(RECEIPT, source="", chain=(), cue="", remarks=(), next_best=""))
    assert [key for key in ("source", "cue", "kind", "next") if scene.value(key).isVisible()] == ["kind"]


def test_a_source_without_a_chain_is_no_link(scene: Scene) -> None:
    scene.show(replace(RECEIPT, chain=()))
    assert scene.value("source").text() == "“she”"
    assert scene.value("source").focusPolicy() == Qt.FocusPolicy.NoFocus


def test_it_opens_below_its_quote_or_above(scene: Scene) -> None:
    anchor = scene.show(top=100)
    assert scene.frame().top() > anchor.bottom()
    anchor = scene.show(top=540)
    assert scene.frame().bottom() < anchor.top()


def test_links_go_to_their_places(scene: Scene, qtbot: QtBot) -> None:
    scene.show()
    for number, link in enumerate(RECEIPT.chain):
        with qtbot.waitSignal(scene.receipt.place_requested) as asked:
            scene.value("source").linkActivated.emit(str(number))
        assert asked.args == [link.span]


def test_links_are_reached_with_the_keyboard(scene: Scene, qtbot: QtBot) -> None:
    scene.show()
    scene.receipt.setFocus(Qt.FocusReason.TabFocusReason)
    assert scene.value("source").hasFocus()
    qtbot.keyClick(scene.value("source"), Qt.Key.Key_Tab)
    with qtbot.waitSignal(scene.receipt.place_requested) as asked:
        qtbot.keyClick(scene.value("source"), Qt.Key.Key_Return)
    assert asked.args[0] in {link.span for link in RECEIPT.chain}


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("copyCitationButton", "copy_requested"),
        ("reassignButton", "reassign_requested"),
        ("rejectButton", "reject_requested"),
    ],
)
def test_buttons_ask_for_what_they_say(scene: Scene, qtbot: QtBot, name: str, signal: str) -> None:
    scene.show()
    assert scene.button(name).accessibleName()
    with qtbot.waitSignal(getattr(scene.receipt, signal)) as asked:
        qtbot.mouseClick(scene.button(name), Qt.MouseButton.LeftButton)
    assert asked.args == ["q4"]


def test_escape_closes_it_wherever_the_keyboard_is(scene: Scene, qtbot: QtBot) -> None:
    scene.show()
    with qtbot.waitSignal(scene.receipt.closed):
        qtbot.keyClick(scene.field, Qt.Key.Key_Escape)
    assert not scene.receipt.isVisible()


def test_closing_gives_the_keyboard_back(scene: Scene, qtbot: QtBot) -> None:
    scene.show()
    scene.button("copyCitationButton").setFocus()
    qtbot.keyClick(scene.button("copyCitationButton"), Qt.Key.Key_Escape)
    assert scene.field.hasFocus()


def test_a_press_outside_closes_it_and_one_inside_does_not(scene: Scene, qtbot: QtBot) -> None:
    scene.show()
    qtbot.mouseClick(scene.receipt, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert scene.receipt.isVisible()
    qtbot.mouseClick(scene.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not scene.receipt.isVisible()
    qtbot.mouseClick(scene.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_another_theme_reaches_an_open_receipt(scene: Scene) -> None:
    scene.show()
    before = scene.receipt.grab().toImage()
    scene.theme.choose(ThemeName.DARK)
    assert scene.receipt.grab().toImage() != before
    scene.theme.choose(ThemeName.LIGHT)


def _overlap(anchor: QRect, corner: QPoint, size: QSize) -> bool:
    return QRect(corner, size).intersects(anchor)


@given(
    x=st.integers(0, 700), y=st.integers(0, 560), width=st.integers(1, 400), height=st.integers(1, 560),
    tall=st.integers(20, 300),
)  # fmt: skip
def test_it_stays_inside_and_off_its_quote_wherever_there_is_room(
    x: int, y: int, width: int, height: int, tall: int
) -> None:
    bounds = QRect(10, 20, 800, 600)
    anchor = QRect(bounds.left() + x, bounds.top() + y, width, height).intersected(bounds)
    size = QSize(330, tall)
    corner = place_beside(size, anchor, bounds)
    assert bounds.contains(QRect(corner, size))
    room = max(anchor.top() - bounds.top(), bounds.bottom() - anchor.bottom())
    if room >= tall + 8:
        assert not _overlap(anchor, corner, size)


def test_beside_a_quote_that_fills_the_height() -> None:
    bounds, size = QRect(0, 0, 900, 400), QSize(300, 200)
    tall = QRect(50, 0, 400, 400)
    assert not _overlap(tall, place_beside(size, tall, bounds), size)
    right = QRect(450, 0, 400, 400)
    assert not _overlap(right, place_beside(size, right, bounds), size)
    everything = QRect(0, 0, 900, 400)
    assert bounds.contains(QRect(place_beside(size, everything, bounds), size))
