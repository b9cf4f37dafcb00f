"""The rows of the library's dock: articles, speakers, what a search finds, what the reader follows.

The functions ask a library and are called on the thread that has it; what they give is plain and frozen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.document import Analysis, Document, QuoteKind, Span, SpeakerKind, hull
from desktop.library import Article, ArticleHit, Entry, Found, Library, NoteHit, Part, QuoteHit, Snippet, Statement
from desktop.presentation.names import SPEAKER_KIND_WORDS, initials, shown_name
from desktop.presentation.phrases import phrase, said
from desktop.presentation.structure import plural

PAGE = 60
"""Rows that are asked for at a time."""
FIRST_HITS = 6
MORE_HITS = 20


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go: an article by its id, and in it a quote by its id or some words."""

    article: str
    quote: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article of the list; `where` is outlet and date, `versions` how many of its story are kept."""

    id: str
    title: str
    where: str
    quotes: int
    versions: int
    source: str

    @property
    def place(self) -> Place:
        """Where a click leads."""
        return Place(self.id)


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """A name under which somebody speaks in the library."""

    name: str
    shown: str
    initials: str
    kind: SpeakerKind
    detail: str
    statements: int

    @property
    def id(self) -> str:
        """What tells it from others."""
        return self.name


@dataclass(frozen=True, slots=True)
class HitRow:
    """Something that was found: words with marks, who said them or what they are of, and where they stand."""

    id: str
    part: str
    head: str
    text: str
    marks: tuple[Span, ...]
    where: str
    kind: QuoteKind | None
    place: Place | None


@dataclass(frozen=True, slots=True)
class MoreRow:
    """Shows more of a part."""

    part: str
    left: int

    @property
    def id(self) -> str:
        """What tells it from others."""
        return f"more {self.part}"


@dataclass(frozen=True, slots=True)
class FollowedRow:
    """A saved search (`query`), or a person who is watched ("" there); `fresh` counts what came since the last look."""

    number: int
    name: str
    query: str
    fresh: int

    @property
    def id(self) -> str:
        """What tells it from others."""
        return f"{'search' if self.query else 'person'} {self.number}"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of articles or speakers, and how many there are on all pages."""

    rows: tuple[ArticleRow | VoiceRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Hits:
    """What a search finds, by part; `totals` count all there are. `troubles` say what was not understood."""

    query: str
    rows: dict[str, tuple[HitRow, ...]]
    totals: dict[str, int]
    troubles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is."""

    articles: int
    quotes: int


def counts(library: Library) -> Counts:
    """How much is in the library."""
    return Counts(library.articles.count(), library.statements.count())


def article_shelf(library: Library, *, order: str, containing: str, offset: int = 0) -> Shelf:
    """A page of the list of articles; see `Catalogue.page`."""
    entries = library.catalogue.page(order=order, containing=containing, limit=PAGE, offset=offset)
    return Shelf(tuple(map(_article_row, entries)), library.catalogue.count(containing=containing))


def voice_shelf(library: Library, *, containing: str, offset: int = 0) -> Shelf:
    """A page of the speakers over all articles, those with most statements first."""
    ask = library.statements
    found = (
        ask.speakers_like(containing, limit=PAGE, offset=offset)
        if containing.strip()
        else ask.speakers(limit=PAGE, offset=offset)
    )
    rows = tuple(
        VoiceRow(
            s.name,
            shown_name(s.name),
            initials(s.name),
            s.kind,
            _voice_detail(s.kind, s.articles, s.first, s.last),
            s.statements,
        )
        for s in found
    )
    return Shelf(rows, offset + len(rows) + (len(rows) == PAGE))


def followed(library: Library) -> tuple[FollowedRow, ...]:
    """Saved searches and watched people, with what is new."""
    searches = (FollowedRow(s.number, s.name, s.query, s.fresh) for s in library.searches.all())
    people = (FollowedRow(w.person.number, w.person.name, "", w.fresh) for w in library.people.watched())
    return (*searches, *people)


def search_hits(
    library: Library, query: str, *, parts: Iterable[str] = tuple(Part), limit: int = FIRST_HITS, offset: int = 0
) -> Hits:
    """What a search finds in the library."""
    found = library.search(query, parts=[Part(part) for part in parts], limit=limit, offset=offset)
    return Hits(query, _hit_rows(found), _totals(found), tuple(map(said, found.troubles)))


def where_of(article: Article) -> str:
    """Outlet and date of an article, or the name of its file."""
    facts = [fact for fact in (article.outlet, article.date_written or article.date) if fact]
    return " · ".join(facts) or article.source.replace("\\", "/").rsplit("/", 1)[-1]


def place_of(statement: Statement) -> Place:
    """Where a statement stands."""
    return Place(statement.article.id, statement.quote_id, hull(statement.content) if statement.content else None)


def _article_row(entry: Entry) -> ArticleRow:
    article = entry.article
    title = article.title or article.source.replace("\\", "/").rsplit("/", 1)[-1] or phrase("Untitled")
    return ArticleRow(article.id, title, where_of(article), article.quotes, entry.versions, article.source)


def _voice_detail(kind: SpeakerKind, articles: int, first: str, last: str) -> str:
    years = f"{first[:4]}–{last[:4]}" if first[:4] != last[:4] else first[:4]
    facts = [] if kind is SpeakerKind.PERSON else [SPEAKER_KIND_WORDS[kind]]
    return " · ".join([*facts, plural(articles, "article"), *([years] if first and last else [])])


def _totals(found: Found) -> dict[str, int]:
    return {
        Part.QUOTES.value: found.quotes_total,
        Part.ARTICLES.value: found.articles_total,
        Part.NOTES.value: found.notes_total,
    }


def _hit_rows(found: Found) -> dict[str, tuple[HitRow, ...]]:
    return {
        Part.QUOTES.value: tuple(map(_quote_hit, found.quotes)),
        Part.ARTICLES.value: tuple(map(_article_hit, found.articles)),
        Part.NOTES.value: tuple(map(_note_hit, found.notes)),
    }


def _quote_hit(hit: QuoteHit) -> HitRow:
    statement = hit.statement
    article = statement.article
    where = " · ".join(filter(None, (article.date_written, article.outlet, article.title)))
    head = shown_name(statement.speaker) or phrase("Not attributed")
    text, marks = _on_one_line(hit.snippet)
    return HitRow(
        f"q{statement.number}", Part.QUOTES.value, head, text, marks, where, statement.kind, place_of(statement)
    )


def _article_hit(hit: ArticleHit) -> HitRow:
    article = hit.article
    text, marks = _on_one_line(hit.snippet)
    place = Place(article.id, span=hit.place)
    title = article.title or where_of(article)
    return HitRow(f"a{article.number}", Part.ARTICLES.value, title, text, marks, where_of(article), None, place)


def _note_hit(hit: NoteHit) -> HitRow:
    text, marks = _on_one_line(hit.snippet)
    where = hit.article.title if hit.article else phrase("Its article is not in the library any more")
    place = Place(hit.note.article, span=hit.note.span) if hit.article else None
    return HitRow(f"n{hit.note.number}", Part.NOTES.value, phrase("Your note"), text, marks, where, None, place)


def _on_one_line(snippet: Snippet) -> tuple[str, tuple[Span, ...]]:
    """Line breaks as spaces: one character for one, so that marks stay where they are."""
    return snippet.text.translate({10: " ", 13: " ", 9: " ", 0x2028: " ", 0x2029: " "}), snippet.marks


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article as the library has it; `analysis` is without the reader's corrections.

    `source` is where the very same text can be read again, "" where it cannot: pasted text, and older versions.
    """

    document: Document
    analysis: Analysis | None
    source: str


def kept_article(library: Library, document_id: str) -> KeptArticle:
    """An article to be shown again; raises `NotInLibraryError`."""
    document = library.articles.document(document_id)
    newer = library.articles.versions(document_id)[-1:]
    is_newest = not newer or newer[0].id == document_id
    return KeptArticle(document, library.articles.analysis(document_id), document.source if is_newest else "")
