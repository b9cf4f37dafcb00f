"""Reading sessions: what is open, what was found in it, what the reader corrected. No Qt."""

from desktop.session.archive import Archive, Question
from desktop.session.changes import Changes, Level, Listener, Notice, Status
from desktop.session.correction_log import CorrectionLog
from desktop.session.corrector import Clock, Corrector
from desktop.session.draft_reader import DraftReader
from desktop.session.importing import Importer, ImportState, article_files
from desktop.session.pictures import PagePictures
from desktop.session.ports import Record, Worker
from desktop.session.reading_session import ReadingSession
from desktop.session.saved import SavedLayout, SavedTab, SavedWindow, load_windows, save_windows
from desktop.session.sessions import Sessions

__all__ = [
    "Archive",
    "Changes",
    "Clock",
    "CorrectionLog",
    "Corrector",
    "DraftReader",
    "ImportState",
    "Importer",
    "Level",
    "Listener",
    "Notice",
    "PagePictures",
    "Question",
    "ReadingSession",
    "Record",
    "SavedLayout",
    "SavedTab",
    "SavedWindow",
    "Sessions",
    "Status",
    "Worker",
    "article_files",
    "load_windows",
    "save_windows",
]
