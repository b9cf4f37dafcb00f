"""How the library's answers look in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from desktop.document import certainty_word
from desktop.library import Article, Found, Snippet, SpeakerSummary, Statement
from desktop.library.search import COUNTED_TO

_MARK = "bold"
_SHORT_ID = 12


def article_lines(articles: Sequence[Article], total: int) -> Iterator[RenderableType]:
    """A table of articles."""
    table = Table("id", "date", "title", "outlet", "quotes", box=None, padding=(0, 2, 0, 0), header_style="dim")
    table.columns[-1].justify = "right"
    for article in articles:
        where = article.outlet or article.source
        title = Text(_title(article), overflow="ellipsis", no_wrap=True)
        short = Text(where, overflow="ellipsis", no_wrap=True)
        table.add_row(article.id[:_SHORT_ID], article.date or article.date_written, title, short, str(article.quotes))
    if articles:
        yield table
    yield Text(f"{len(articles)} of {_many(total, 'article')}", style="dim")


def found_lines(found: Found) -> Iterator[RenderableType]:
    """Quotes, then articles, then notes."""
    yield from _part("quote", found.quotes_total, len(found.quotes))
    for quote in found.quotes:
        yield _facts(quote.statement.speaker or "nobody named", _about(quote.statement))
        yield Padding(_marked(quote.snippet), (0, 0, 0, 2))
    yield from _part("article", found.articles_total, len(found.articles))
    for article in found.articles:
        yield _facts(_title(article.article), article.article.date, article.article.id[:_SHORT_ID])
        yield Padding(_marked(article.snippet), (0, 0, 0, 2))
    yield from _part("note", found.notes_total, len(found.notes))
    for note in found.notes:
        yield _facts("Note", _title(note.article) if note.article else "", note.note.made_at[:10])
        yield Padding(_marked(note.snippet), (0, 0, 0, 2))


def speaker_lines(people: Sequence[tuple[SpeakerSummary, Sequence[Statement]]]) -> Iterator[RenderableType]:
    """Every name with its statements."""
    for who, statements in people:
        yield Text(f"{who.name}: {_many(who.statements, 'statement')} in {_many(who.articles, 'article')}", style=_MARK)
        for statement in statements:
            yield Padding(Text(statement.words), (0, 0, 0, 2))
            yield Padding(Text(_about(statement), style="dim"), (0, 0, 0, 4))


def _part(what: str, total: int, shown: int) -> Iterator[Text]:
    if total:
        yield Text(f"{_many(total, what)}{f', {shown} shown' if shown < total else ''}", style="dim")


def _about(statement: Statement) -> str:
    article = statement.article
    facts = (
        *(article.date or article.date_written, article.outlet, _title(article), article.id[:_SHORT_ID]),
        *(statement.kind.value, certainty_word(statement.certainty).value),
    )
    return " · ".join(filter(None, facts))


def _facts(head: str, *facts: str) -> Text:
    line = Text(head, style=_MARK)
    for fact in filter(None, facts):
        line.append(f"  {fact}", style="not bold dim")
    return line


def _marked(snippet: Snippet) -> Text:
    text = Text(snippet.text)
    for mark in snippet.marks:
        text.stylize(f"{_MARK} underline", *mark)
    return Text(" ").join(text.split("\n", allow_blank=False))


def _title(article: Article) -> str:
    return " ".join((article.title or article.source or article.id).split())


def _many(number: int, what: str) -> str:
    amount = f"{number:,}+" if number >= COUNTED_TO else f"{number:,}"
    return f"{amount} {what}{'' if number == 1 else 's'}"
