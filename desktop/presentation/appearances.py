"""Where the same words appear in other articles: each appearance aligned word by word, with outlet, date, speaker."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.document import Analysis, Document, Quote, QuoteKind, Span, words
from desktop.document.wording import Relation, wording
from desktop.library import Echo, Library
from desktop.library.same_words import forms_at
from desktop.presentation.names import KIND_WORDS, shown_name
from desktop.presentation.phrases import phrase
from desktop.presentation.rows import NOBODY, EchoSign
from desktop.presentation.word_changes import ChangedWords, Fate, changed_words, differences

_LEAST = 4
"""Words in common, below which two short statements are alike by chance."""
_SHOWN = 30

_RELATION_WORDS = {
    Relation.IDENTICAL: "the same words",
    Relation.PART: "part of a longer statement there",
    Relation.WHOLE: "shortened there",
    Relation.ELLIPSIS: "with words left out",
    Relation.ALTERED: "with other words",
    Relation.UNRELATED: "",
}


@dataclass(frozen=True, slots=True)
class Appearance:
    """The same words in another article.

    `words` are the statement as it stands there beside the passage that was asked about, `differences` the same in
    words, "" where there are none. `place` is where to go in that article's text. `other_speaker`: somebody else's.
    """

    article: str
    source: str
    title: str
    outlet: str
    date: str
    speaker: str
    kind: str
    relation: str
    words: tuple[ChangedWords, ...]
    differences: str
    place: Span | None
    other_speaker: bool = False
    is_paraphrase: bool = False


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where the words of a quote appear besides. `speaker` is whose they are here."""

    quote: str
    speaker: str
    words: str
    appearances: tuple[Appearance, ...] = ()

    @property
    def sign(self) -> str:
        """`in 2 other articles`, "" when there is none."""
        count = len({one.article for one in self.appearances})
        return phrase("in %n other article(s)", n=count) if count else ""

    @property
    def conflict(self) -> str:
        """`Here Lavrov, there Baradar`, or "" when nobody else is said to have said it."""
        others = dict.fromkeys(one.speaker for one in self.appearances if one.other_speaker)
        return phrase("Here {name}, there {others}", name=self.speaker, others=", ".join(others)) if others else ""


def elsewhere(library: Library, document: Document, analysis: Analysis, quote: Quote) -> Elsewhere:
    """Other articles in which the words of a quote appear, other versions of its own left out; conflicts first."""
    said = words(quote.content, document.text)
    name = next((s.name for s in analysis.speakers if s.id == quote.speaker), "")
    echoes = library.same_words.elsewhere(said, article=document.id, speaker=name, limit=_SHOWN)
    found = [appearance(said, echo) for echo in echoes if echo.alignment.shared >= _LEAST]
    found.sort(key=lambda one: not one.other_speaker)
    return Elsewhere(quote.id, shown_name(name) if name else NOBODY, " ".join(said.split()), tuple(found))


def echo_signs(
    library: Library, document: Document, analysis: Analysis, quotes: Iterable[Quote]
) -> dict[str, EchoSign]:
    """What is to be shown of other appearances beside some quotes, by their ids; those without one are left out."""
    found = {}
    for quote in quotes:
        there = elsewhere(library, document, analysis, quote).appearances
        if there:
            articles = {one.article for one in there}
            found[quote.id] = EchoSign(len(articles), any(one.other_speaker for one in there))
    return found


def appearance(passage: str, echo: Echo) -> Appearance:
    """What is shown of an echo of a passage."""
    statement, article = echo.statement, echo.statement.article
    shown = changed_words(passage, statement.words, echo.alignment)
    place = echo.place or (Span(statement.content[0].start, statement.content[-1].end) if statement.content else None)
    return Appearance(
        article=article.id,
        source=article.source,
        title=article.title or article.source,
        outlet=article.outlet,
        date=article.date or article.date_written,
        speaker=shown_name(statement.speaker) if statement.speaker else NOBODY,
        kind=KIND_WORDS[statement.kind],
        relation=_RELATION_WORDS[echo.relation],
        words=shown,
        differences=differences(shown),
        place=place,
        other_speaker=bool(echo.other_speaker),
        is_paraphrase=statement.kind is QuoteKind.INDIRECT,
    )


def in_text(library: Library, passage: str, article_id: str) -> Appearance:
    """A passage that stands in the text of an article, as nobody's statement."""
    article = library.articles.find(article_id)
    text = library.articles.texts([article_id]).get(article_id, "")
    place = forms_at(wording(text), wording(passage))
    return Appearance(
        article=article.id,
        source=article.source,
        title=article.title or article.source,
        outlet=article.outlet,
        date=article.date or article.date_written,
        speaker="",
        kind="",
        relation="in the text of the article",
        words=(ChangedWords(" ".join((place.of(text) if place else passage).split()), Fate.KEPT),),
        differences="",
        place=place,
    )
