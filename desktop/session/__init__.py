"""Reading sessions: what is open, what was found in it, what the reader corrected. No Qt."""

from desktop.session.changes import Changes, Level, Listener, Notice, Status
from desktop.session.correction_log import CorrectionLog
from desktop.session.corrector import Clock, Corrector
from desktop.session.pictures import PagePictures
from desktop.session.ports import Record, Worker
from desktop.session.reading_session import ReadingSession
from desktop.session.saved import SavedTab, SavedWindow, load_windows, save_windows
from desktop.session.sessions import Sessions

__all__ = [
    "Changes",
    "Clock",
    "CorrectionLog",
    "Corrector",
    "Level",
    "Listener",
    "Notice",
    "PagePictures",
    "ReadingSession",
    "Record",
    "SavedTab",
    "SavedWindow",
    "Sessions",
    "Status",
    "Worker",
    "load_windows",
    "save_windows",
]
