"""A hundred thousand Qt calls: a binding that loses a reference in each dies here, not on a reader's desk."""

from __future__ import annotations

import subprocess
import sys

_SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication, QTextBrowser

app = QApplication(["soak"])
view = QTextBrowser()
view.resize(600, 400)
view.setPlainText("The minister said that talks would go on.\\n" * 4000)
view.show()
bar = view.verticalScrollBar()
for step in range(5_000):
    bar.setValue(step * 7 % (bar.maximum() + 1))
    view.viewport().repaint()
references = sys.getrefcount(None)
for _ in range(100_000):
    view.setFocus()
    view.update()
lost = references - sys.getrefcount(None)
print("lost", lost)
sys.exit(lost > 1_000)
"""


def test_a_hundred_thousand_void_calls_lose_nothing() -> None:
    """Run apart, since a crash would end the tests' own process.

    Python 3.12 and later never free None; there only the crash would show.
    """
    command = [sys.executable, "-X", "faulthandler", "-c", _SCRIPT]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
