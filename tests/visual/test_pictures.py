"""The window against reference pictures: both what is drawn and where.

Pictures are compared after scaling down, so that another rasteriser's antialiasing passes and a missing mark, a wrong
colour or a shifted column does not. `ONRECORD_UPDATE_PICTURES=1` writes new references; look at them before committing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.ui.palettes import ThemeName
from tests.gui.window import Desk
from tests.samples import find, seed_analysis, seed_document

REFERENCES = Path(__file__).parent / "references"
SIZE = (1440, 900)
SCALED = (360, 225)
TOLERANCE = 40
"""Largest difference of a channel, 0..255, that still counts as the same."""
STILL = 3
"""So many pictures in a row without a change, and nothing moves any more."""
MAY_DIFFER = 0.004
"""Share of the scaled pixels that may differ more."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the references are drawn with Linux font rendering")


@pytest.fixture
def desk(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, ThemeName(request.param))
    qtbot.addWidget(desk.window)
    desk.window.resize(*SIZE)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    document = seed_document()
    desk.read(document, seed_analysis(document))
    yield desk
    desk.close()


def go_to(desk: Desk, quote: str) -> None:
    found = desk.session.quote(quote)
    assert found is not None
    desk.window.workspace.pane.go_to(found.content[0], animate=False)


@pytest.mark.parametrize("desk", ["light", "dark", "sepia", "contrast"], indirect=True)
def test_a_chosen_speaker_with_the_receipt(desk: Desk, qtbot: QtBot, request: pytest.FixtureRequest) -> None:
    desk.window.workspace.panel.select_speaker("Lavrov")
    desk.attention.update(quote="q4")
    go_to(desk, "q4")
    desk.attention.receipt_requested.emit("q4")
    compare(desk, qtbot, f"receipt-{desk.theme.name.value}")


@pytest.mark.parametrize("desk", ["light", "dark"], indirect=True)
def test_all_marks_and_all_quotes(desk: Desk, qtbot: QtBot) -> None:
    desk.window.workspace.panel.show_tab("quotes")
    go_to(desk, "q3")
    compare(desk, qtbot, f"quotes-{desk.theme.name.value}")


@pytest.mark.parametrize("desk", ["light"], indirect=True)
def test_entities_and_found_words(desk: Desk, qtbot: QtBot) -> None:
    desk.window.workspace.panel.show_tab("entities")
    pane = desk.window.workspace.pane
    pane.find_bar.open("ceasefire")
    found = find(seed_document().text, "ceasefire")
    qtbot.waitUntil(lambda: pane.visible_span().contains(found))
    compare(desk, qtbot, "entities-light")


def compare(desk: Desk, qtbot: QtBot, name: str) -> None:
    desk.window.workspace.pane.view.setCursorWidth(0)  # the caret blinks
    previous, same = QImage(), 0

    def settled() -> bool:
        nonlocal previous, same
        now = desk.window.grab().toImage()
        same, previous = same + 1 if now == previous else 0, now
        return same >= STILL

    qtbot.waitUntil(settled)
    path = REFERENCES / f"{name}.png"
    if os.environ.get("ONRECORD_UPDATE_PICTURES"):
        assert previous.save(str(path))
        return
    reference = QImage(str(path))
    assert not reference.isNull(), f"{path.name} is missing"
    share = differing(previous, reference)
    if share > MAY_DIFFER:
        previous.save(str(path.with_suffix(".failed.png")))
    assert share <= MAY_DIFFER, f"{share:.2%} of {name} differ; see {path.stem}.failed.png beside the reference"


def differing(first: QImage, second: QImage) -> float:
    """The share of scaled pixels whose channels differ by more than the tolerance."""
    a, b = (_scaled(image) for image in (first, second))
    count = 0
    for y in range(SCALED[1]):
        for x in range(SCALED[0]):
            at = QPoint(x, y)
            one, other = a.pixelColor(at), b.pixelColor(at)
            count += any(abs(p - q) > TOLERANCE for p, q in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))
    return count / (SCALED[0] * SCALED[1])


def _scaled(image: QImage) -> QImage:
    return image.scaled(*SCALED, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
