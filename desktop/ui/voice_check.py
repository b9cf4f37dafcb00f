"""Names the first speech engine of the platform that has a voice. A program of its own: an engine may never answer.

Run by `desktop.ui.voices` as a script, so it imports nothing of ours.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtTextToSpeech import QTextToSpeech


def main() -> None:
    """Print the name of an engine, or nothing, and leave without waiting for any engine to end."""
    application = QCoreApplication(sys.argv)
    for name in QTextToSpeech.availableEngines():
        engine = QTextToSpeech(name, application) if name != "mock" else None
        if engine is not None and engine.state() is not QTextToSpeech.State.Error and engine.availableVoices():
            sys.stdout.write(name)
            break
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
