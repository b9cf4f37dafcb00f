from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.palettes import ThemeName
from desktop.ui.theme import Theme
from desktop.ui.widgets.toast import Toast, ToastHost

AT_ONCE = 0.001  # a thousandth of the usual time


class Scene:
    """A window with a place for messages."""

    def __init__(self, qtbot: QtBot, pace: float = 100.0) -> None:
        self.theme = Theme(ThemeName.LIGHT)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.field = QLineEdit(self.window)
        self.host = ToastHost(self.theme, self.window, pace=pace)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.field.setFocus()

    def texts(self) -> list[str]:
        return [toast.text for toast in self.host.toasts]


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    scene = Scene(qtbot)
    yield scene
    for toast in scene.host.toasts:
        toast.leave()


def close_button(toast: Toast) -> QPushButton:
    found = toast.findChild(QPushButton, "toastClose")
    assert isinstance(found, QPushButton)
    return found


def test_a_message_stands_at_the_foot_of_the_window(scene: Scene) -> None:
    scene.host.show_message("Quote and source copied.")
    assert scene.texts() == ["Quote and source copied."]
    toast = scene.host.toasts[0]
    corner = toast.mapTo(scene.window, QPoint(0, 0))
    assert scene.window.rect().contains(corner)
    assert scene.window.rect().contains(corner + QPoint(toast.width(), toast.height()))
    assert corner.y() > 450
    assert toast.accessibleName() == "Quote and source copied."


def test_it_stays_at_the_foot_when_the_window_grows(scene: Scene, qtbot: QtBot) -> None:
    scene.host.show_message("Here.")
    scene.window.resize(1000, 900)
    qtbot.waitUntil(lambda: scene.host.toasts[0].mapTo(scene.window, QPoint(0, 0)).y() > 750)


def test_without_messages_nothing_lies_over_the_window(scene: Scene, qtbot: QtBot) -> None:
    assert not scene.host.isVisible()
    scene.host.show_message("Gone soon.")
    qtbot.mouseClick(close_button(scene.host.toasts[0]), Qt.MouseButton.LeftButton)
    assert scene.texts() == []
    assert not scene.host.isVisible()


def test_it_goes_by_itself(qtbot: QtBot) -> None:
    scene = Scene(qtbot, AT_ONCE)
    scene.host.show_message("Gone soon.")
    qtbot.waitUntil(lambda: not scene.host.toasts)


def test_it_stays_under_the_pointer_and_goes_after(qtbot: QtBot) -> None:
    scene = Scene(qtbot, AT_ONCE)
    scene.host.show_message("Looked at.")
    toast = scene.host.toasts[0]
    middle = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(middle, middle, middle))
    scene.host.show_message("Not looked at.")
    qtbot.waitUntil(lambda: scene.texts() == ["Looked at."])
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not scene.host.toasts)


def test_it_stays_while_the_keyboard_is_on_it(qtbot: QtBot) -> None:
    scene = Scene(qtbot, AT_ONCE)
    scene.host.show_message("Held.", action="Undo", on_action=list)
    toast = scene.host.toasts[0]
    toast.action.setFocus()
    scene.host.show_message("Not held.")
    qtbot.waitUntil(lambda: scene.texts() == ["Held."])
    qtbot.keyClick(toast.action, Qt.Key.Key_Escape)
    assert scene.texts() == []


def test_its_action_is_done_once_and_closes_it(scene: Scene, qtbot: QtBot) -> None:
    done: list[str] = []
    scene.host.show_message("Removed.", action="Undo", on_action=lambda: done.append("undone"))
    action = scene.host.toasts[0].action
    assert (action.text(), action.accessibleName()) == ("Undo", "Undo")
    qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert scene.texts() == []


def test_without_something_to_do_there_is_no_button(scene: Scene) -> None:
    scene.host.show_message("Only words.", action="Undo")
    assert not scene.host.toasts[0].action.isVisible()


def test_the_same_message_is_not_stacked(scene: Scene) -> None:
    for text in ("One.", "Two.", "One."):
        scene.host.show_message(text)
    assert scene.texts() == ["Two.", "One."]


def test_the_oldest_makes_room(scene: Scene) -> None:
    for number in range(5):
        scene.host.show_message(f"Message {number}.", level="warning")
    assert scene.texts() == ["Message 2.", "Message 3.", "Message 4."]


def test_a_long_message_is_wrapped_and_fits(scene: Scene) -> None:
    scene.host.show_message("The article could not be read to its end because the file is damaged. " * 4, level="error")
    toast = scene.host.toasts[0]
    assert toast.width() < 620
    assert toast.height() > 60
    assert scene.window.rect().contains(toast.mapTo(scene.window, QPoint(0, 0)))


def test_levels_differ_by_more_than_colour(scene: Scene) -> None:
    for level in ("info", "warning", "error"):
        scene.host.show_message(f"A message of level {level}.", level=level)
    signs = [toast.findChild(QWidget, "toastSign").text() for toast in scene.host.toasts]
    assert len(set(signs)) == 3
    with pytest.raises(KeyError):
        scene.host.show_message("What is this?", level="nothing")


def test_another_theme_reaches_what_is_shown(scene: Scene) -> None:
    scene.host.show_message("Look.")
    before = scene.host.toasts[0].grab().toImage()
    scene.theme.choose(ThemeName.DARK)
    assert scene.host.toasts[0].grab().toImage() != before
    scene.theme.choose(ThemeName.LIGHT)


def test_a_message_takes_the_place_of_an_earlier_one_of_its_topic(scene: Scene) -> None:
    scene.host.show_message("Saved.")
    scene.host.show_message("Given to A.", topic="step")
    scene.host.show_message("Given to B.", topic="step")
    assert scene.texts() == ["Saved.", "Given to B."]
