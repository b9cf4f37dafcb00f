"""What outlives a window: articles, who said what in them, places kept, the reader's decisions and notes."""

from desktop.library.articles import Articles
from desktop.library.backup import Backup, BadBackupError, inspect_backup
from desktop.library.carrying import Carried
from desktop.library.catalogue import Catalogue, Entry
from desktop.library.dossiers import Beside, Dossiers, Voice
from desktop.library.errors import (
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryFullError,
    LibraryReadOnlyError,
    LibraryTooNewError,
    NotInLibraryError,
)
from desktop.library.folding import folded
from desktop.library.linking import Linker, Occurrence, Suggestion
from desktop.library.notes import Notes, note_on
from desktop.library.people import People
from desktop.library.query import Query, parse_query
from desktop.library.same_words import Check, Echo, Outcome, SameWords
from desktop.library.search import Part
from desktop.library.searches import SavedSearches
from desktop.library.statements import Statements
from desktop.library.steps import NoteChange, NoteText, Step, Steps
from desktop.library.store import Library
from desktop.library.values import (
    Article,
    ArticleHit,
    BroughtBack,
    Found,
    Kept,
    Note,
    NoteHit,
    Person,
    PersonLink,
    QuoteHit,
    RecentArticle,
    SavedSearch,
    Snippet,
    SpeakerSummary,
    Statement,
    Watched,
)

__all__ = [
    "Article",
    "ArticleHit",
    "Articles",
    "Backup",
    "BadBackupError",
    "Beside",
    "BroughtBack",
    "Carried",
    "Catalogue",
    "Check",
    "Dossiers",
    "Echo",
    "Entry",
    "Found",
    "Kept",
    "Library",
    "LibraryBusyError",
    "LibraryDamagedError",
    "LibraryError",
    "LibraryFullError",
    "LibraryReadOnlyError",
    "LibraryTooNewError",
    "Linker",
    "NotInLibraryError",
    "Note",
    "NoteChange",
    "NoteHit",
    "NoteText",
    "Notes",
    "Occurrence",
    "Outcome",
    "Part",
    "People",
    "Person",
    "PersonLink",
    "Query",
    "QuoteHit",
    "RecentArticle",
    "SameWords",
    "SavedSearch",
    "SavedSearches",
    "Snippet",
    "SpeakerSummary",
    "Statement",
    "Statements",
    "Step",
    "Steps",
    "Suggestion",
    "Voice",
    "Watched",
    "folded",
    "inspect_backup",
    "note_on",
    "parse_query",
]
