"""What the library answers with: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document import Polarity, QuoteKind, Span, SpeakerKind
from desktop.phrase import Phrase


@dataclass(frozen=True, slots=True)
class RecentArticle:
    """An article that was opened; `source` is its path."""

    document_id: str
    source: str
    title: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article in the library, without its text.

    `number` grows with the order of adding and is never used twice; `id` is the document's, a hash of the content.
    `date_written` is the date as the article has it; `date` is the same as ISO 8601 (`2019-05-31`, `2019-05` or
    `2019`), "" where that is not certain. `added_at` and `opened_at` are times in UTC, `opened_at` "" if never.
    `story` is the same for all versions of one story. `quotes` counts them, corrections heeded.
    """

    number: int
    id: str
    title: str
    source: str
    outlet: str
    byline: str
    date_written: str
    date: str
    added_at: str
    opened_at: str
    story: int
    quotes: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What `Library.keep` did: the article, whether it is new, and the version of its story that came before."""

    article: Article
    is_new: bool
    earlier: Article | None = None


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What `Library.bring_back` did: the article, whether it is new, and the notes that were added to it."""

    article: Article
    is_new: bool
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A quote with all that is needed to show it; as corrected by the reader.

    `speaker` is the speaker's name in its article, "" for nobody. `words` is the content with " … " between pieces that
    are apart; `content` and `verbatim` are spans into the text of the article's document. `role` is what the article
    says of the speaker.
    """

    number: int
    article: Article
    quote_id: str
    speaker: str
    role: str
    kind: QuoteKind
    words: str
    content: tuple[Span, ...]
    verbatim: tuple[Span, ...]
    source: str
    certainty: float
    polarity: Polarity
    second_hand: bool
    nested_in: str | None


@dataclass(frozen=True, slots=True)
class SpeakerSummary:
    """A name under which somebody speaks in the library: one name, not yet one person.

    `first` and `last` are the dates (ISO, "" where unknown) of the earliest and latest article.
    """

    name: str
    kind: SpeakerKind
    statements: int
    articles: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader marked, with or without a remark of their own (`body`).

    It is anchored by place (`span`) and by `words`, what stands there, with what stands `before` and `after`.
    `number` is 0 before it is kept.
    """

    article: str
    span: Span
    words: str
    body: str = ""
    before: str = ""
    after: str = ""
    colour: str = ""
    number: int = 0
    made_at: str = ""
    changed_at: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the world, over all articles; `detail` is for whoever decides who that is."""

    number: int
    name: str
    detail: str = "{}"


@dataclass(frozen=True, slots=True)
class PersonLink:
    """Whether the speaker `name` of an article (by its id) is a person.

    `holds` is False for a suggestion that was turned down. `by_reader` tells the reader's decision from one by
    evidence; `why` explains the latter.
    """

    person: int
    article: str
    name: str
    holds: bool = True
    by_reader: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search the reader keeps; `fresh` counts the quotes and articles it finds that came since it was last seen."""

    number: int
    name: str
    query: str
    fresh: int = 0


@dataclass(frozen=True, slots=True)
class Watched:
    """A person the reader watches; `fresh` counts statements in articles added since the last look."""

    person: Person
    fresh: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """Some words around what was found; `marks` are spans of code points into `text`."""

    text: str
    marks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that was found; `place` is the first match in the document's text, None if it is elsewhere."""

    article: Article
    snippet: Snippet
    place: Span | None


@dataclass(frozen=True, slots=True)
class QuoteHit:
    """A quote that was found."""

    statement: Statement
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A note that was found, with its article where that is still in the library."""

    note: Note
    article: Article | None
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Found:
    """One page of each kind of hits, best first; `*_total` count all there are.

    `troubles` say in words what in the query was not understood and what was done instead.
    """

    query: str
    articles: tuple[ArticleHit, ...] = ()
    quotes: tuple[QuoteHit, ...] = ()
    notes: tuple[NoteHit, ...] = ()
    articles_total: int = 0
    quotes_total: int = 0
    notes_total: int = 0
    troubles: tuple[Phrase, ...] = ()
