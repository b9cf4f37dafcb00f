"""Somebody over all articles: what they are on record as having said, under which names, and why they are one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.document import Certainty, Polarity, QuoteKind, Span, certainty_word
from desktop.library import Article, Library, PersonLink, Statement
from desktop.presentation.library_rows import Place, place_of, where_of
from desktop.presentation.names import CERTAINTY_WORDS, initials, shown_name
from desktop.presentation.person_charts import PersonCharts, person_charts
from desktop.presentation.phrases import Words, figure, phrase
from desktop.presentation.rows import Piece
from desktop.presentation.structure import plural

MOST = 20_000
"""Statements of one person that a page shows, the latest; all of them are exported."""
CONTEXT = 130
"""Code points before or behind a statement, about."""
_GAP = " … "
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class PersonKey:
    """A person by number, or a name where nobody has decided who that is."""

    number: int | None
    name: str


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A statement on the page; `date` is as the article has it, `context` the words before it.

    Where there are none, `sequel` has those behind it; both are "" before somebody asks for them.
    """

    number: int
    date: str
    year: str
    kind: QuoteKind
    pieces: tuple[Piece, ...]
    remark: str
    outlet: str
    title: str
    place: Place
    context: str = ""
    sequel: str = ""

    @property
    def id(self) -> str:
        """What tells it from others."""
        return str(self.number)

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def is_verbatim(self) -> bool:
        """Whether some of it is word for word."""
        return self.kind is not QuoteKind.INDIRECT


@dataclass(frozen=True, slots=True)
class Spell:
    """A name or a role with the years in which it was theirs, "" where unknown, and in how many articles."""

    words: str
    years: str
    articles: int


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A speaker of an article who counts as this person, or may: `why` says what speaks for it."""

    article: str
    title: str
    where: str
    name: str
    role: str
    why: str
    by_reader: bool = False


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All that a page shows; `others` are other persons who appear under the same name.

    `facts` count all statements and say so where fewer are in `said`.
    """

    key: PersonKey
    name: str
    initials: str
    subtitle: str
    facts: str
    watched: bool
    said: tuple[SaidRow, ...]
    names: tuple[Spell, ...]
    roles: tuple[Spell, ...]
    links: tuple[LinkRow, ...]
    suggestions: tuple[LinkRow, ...]
    others: tuple[PersonKey, ...]
    charts: PersonCharts

    @property
    def verbatim(self) -> int:
        """How many statements are word for word, at least in part."""
        return sum(row.is_verbatim for row in self.said)


def page_of_name(library: Library, name: str, *, article: str = "") -> PersonPage:
    """The page of the person who has a name in an article, or in most articles; of the name itself if nobody has."""
    person = library.linker.person_of(article, name) if article else None
    named = library.dossiers.people_named(name)
    person = person or (named[0] if named else None)
    key = PersonKey(person.number, person.name) if person else PersonKey(None, name)
    return person_page(library, key)


def page_of_person(library: Library, number: int) -> PersonPage:
    """The page of a person by number."""
    return person_page(library, PersonKey(number, "?"))


def person_page(library: Library, key: PersonKey) -> PersonPage:
    """Everything about somebody; the name is the one that a person has by now."""
    person = library.people.get(key.number) if key.number is not None else None
    key = PersonKey(key.number, person.name) if person else key
    said, total = _said(library, key)
    links = library.people.links_of(key.number, speaking=True) if key.number is not None else ()
    names = _spells(said, lambda s: s.speaker)
    roles = _spells([s for s in said if s.role], lambda s: s.role)
    watched = {w.person.number for w in library.people.watched()}
    others = [p for p in library.dossiers.people_named(key.name) if p.number != key.number]
    return PersonPage(
        key,
        shown_name(key.name),
        initials(key.name),
        roles[-1].words if roles else "",
        _facts(said, total),
        key.number in watched,
        tuple(map(said_row, _latest_first(said))),
        names,
        roles,
        tuple(_link_rows(library, (link for link in links if link.holds))),
        tuple(_suggestions(library, key.number)),
        tuple(PersonKey(p.number, p.name) for p in others),
        person_charts(library, key.number, key.name, said),
    )


def _said(library: Library, key: PersonKey) -> tuple[Sequence[Statement], int]:
    """The latest statements by date, those without a date last, and how many there are of all."""
    ask = library.statements
    if key.number is None:
        found, total = ask.of_name(key.name, limit=MOST, latest=True), ask.count_of_name(key.name)
    else:
        found, total = ask.of_person(key.number, limit=MOST, latest=True), ask.count_of_person(key.number)
    ordered = sorted(found, key=lambda s: (not s.article.date, s.article.date, s.article.number, s.number))
    return ordered, max(total, len(ordered))


def _latest_first(said: Sequence[Statement]) -> list[Statement]:
    """Those without a date come last; those of one article stay in the order of its text."""
    articles: dict[str, list[Statement]] = {}
    for statement in said:
        articles.setdefault(statement.article.id, []).append(statement)
    ordered = sorted(articles.values(), key=lambda some: (some[0].article.date, some[0].article.number), reverse=True)
    return [statement for some in ordered for statement in some]


def said_row(statement: Statement) -> SaidRow:
    """A statement as a row."""
    article = statement.article
    return SaidRow(
        statement.number,
        article.date_written or article.date or phrase("No date"),
        article.date[:4],
        statement.kind,
        pieces_of(statement),
        _remark(statement),
        article.outlet,
        article.title or where_of(article),
        place_of(statement),
    )


def with_contexts(library: Library, rows: Sequence[SaidRow]) -> tuple[SaidRow, ...]:
    """The rows with the words that stand before each in its article."""
    texts = library.articles.texts(list({row.place.article for row in rows}))
    return tuple(_with_context(row, texts.get(row.place.article, "")) for row in rows)


def pieces_of(statement: Statement) -> tuple[Piece, ...]:
    """The words in stretches that are verbatim or not."""
    words, pieces, at = statement.words, [], 0
    spans = statement.content
    if sum(span.end - span.start for span in spans) + len(_GAP) * (len(spans) - 1) != len(words) or not spans:
        return (Piece(words, statement.kind is QuoteKind.DIRECT),)
    for number, span in enumerate(spans):
        if number:
            pieces.append(Piece(_GAP, verbatim=False))
            at += len(_GAP)
        for part, verbatim in _cut(span, statement.verbatim):
            length = part.end - part.start
            pieces.append(Piece(words[at : at + length], verbatim))
            at += length
    return tuple(pieces)


def _cut(span: Span, verbatim: Iterable[Span]) -> Iterable[tuple[Span, bool]]:
    """A span in parts that lie in one of `verbatim` or in none."""
    at = span.start
    for inner in sorted(verbatim):
        start, end = max(inner.start, at), min(inner.end, span.end)
        if start >= end:
            continue
        if start > at:
            yield Span(at, start), False
        yield Span(start, end), True
        at = end
    if at < span.end:
        yield Span(at, span.end), False


def _with_context(row: SaidRow, text: str) -> SaidRow:
    """The row with what leads to its words in their paragraph, or else with what follows."""
    place = row.place.span
    if place is None or not text:
        return row
    lead = text[text.rfind("\n", 0, place.start) + 1 : place.start].strip()
    if _WORD.search(lead):
        return replace(row, context=_last_words(lead))
    end = text.find("\n", place.end)
    return replace(row, sequel=_first_words(text[place.end : end if end >= 0 else len(text)].strip()))


def _last_words(text: str) -> str:
    if len(text) <= CONTEXT:
        return text
    return f"… {text[text.find(' ', len(text) - CONTEXT) + 1 :]}"


def _first_words(text: str) -> str:
    return text if len(text) <= CONTEXT else f"{text[: text.rfind(' ', 0, CONTEXT)]} …"


def _remark(statement: Statement) -> str:
    doubtful = certainty_word(statement.certainty) is Certainty.DOUBTFUL
    words = [CERTAINTY_WORDS[Certainty.DOUBTFUL]] if doubtful else []
    if statement.second_hand:
        words.append(phrase("second-hand"))
    if statement.polarity is not Polarity.ASSERTED:
        words.append(_POLARITY_WORDS[statement.polarity])
    return ", ".join(words)


_POLARITY_WORDS = Words({Polarity.DENIED: "denied", Polarity.WITHHELD: "withheld"})


def _facts(said: Sequence[Statement], total: int) -> str:
    articles = {s.article.id for s in said}
    outlets = {s.article.outlet for s in said if s.article.outlet}
    facts = [plural(total, "statement")]
    if total > len(said):
        facts.append(phrase("the latest {count} of them here", count=figure(len(said))))
    facts.append(plural(len(articles), "article"))
    if outlets:
        facts.append(plural(len(outlets), "outlet"))
    years = _years([s.article.date for s in said])
    return " · ".join([*facts, *([years] if years else [])])


def _years(dates: Iterable[str]) -> str:
    known = sorted({date[:4] for date in dates if date})
    if not known:
        return ""
    return known[0] if known[0] == known[-1] else f"{known[0]}–{known[-1]}"


def _spells(said: Sequence[Statement], words_of: Callable[[Statement], str]) -> tuple[Spell, ...]:
    """What was theirs when, in order of its first date."""
    dates: dict[str, list[str]] = {}
    articles: dict[str, set[str]] = {}
    for statement in said:
        words = words_of(statement)
        dates.setdefault(words, []).append(statement.article.date)
        articles.setdefault(words, set()).add(statement.article.id)
    return tuple(Spell(words, _years(found), len(articles[words])) for words, found in dates.items())


def _link_rows(library: Library, links: Iterable[PersonLink]) -> Iterable[LinkRow]:
    for link in links:
        article = library.articles.get(link.article)
        if article is not None:
            why = phrase("You said so.") if link.by_reader else _told(link.why.split("; "))
            yield _link_row(article, link.name, "", why, by_reader=link.by_reader)


def _suggestions(library: Library, number: int | None) -> Iterable[LinkRow]:
    for found in library.linker.suggestions(number) if number is not None else ():
        article = library.articles.get(found.article)
        if article is not None:
            yield _link_row(article, found.name, found.role, _told(found.why))


def _told(why: Iterable[str]) -> str:
    """The reasons of `library.identity`, which are kept as they were given, in the language of the interface."""
    return "; ".join(map(_reason, why))


def _reason(why: str) -> str:
    for start in _REASONS_WITH_WORDS:
        if why.startswith(start):
            return _REASONS_WITH_WORDS[start].format(words=why.removeprefix(start))
    return _REASONS.get(why, why)


_REASONS = Words(
    {
        "the same full name": "the same full name",
        "the same surname": "the same surname",
        "the same name": "the same name",
        "the name that you gave": "the name that you gave",
        "one is the other's abbreviation in its article": "one is the other's abbreviation in its article",
    }
)
_REASONS_WITH_WORDS = Words(
    {
        "a form of the name: ": "a form of the name: {words}",
        "the same role: ": "the same role: {words}",
        "both articles name ": "both articles name {words}",
    }
)


def _link_row(article: Article, name: str, role: str, why: str, *, by_reader: bool = False) -> LinkRow:
    return LinkRow(article.id, article.title, where_of(article), name, role, why, by_reader)
