"""What a screen reader says of the article as a whole and of the current quote."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.presentation.structure import plural
from desktop.ui.widgets.mark_store import MarkStore


def spoken_article(title: str) -> str:
    """The name of the view."""
    if not title:
        return QCoreApplication.translate("ArticlePane", "Article")
    return QCoreApplication.translate("ArticlePane", "Article: {title}").format(title=title)


def spoken_state(store: MarkStore, quote_id: str | None) -> str:
    """How much there is, and which quote is the current one."""
    if store.analysis is None:
        return ""
    table = QCoreApplication.translate("ArticlePane", "The table “Who speaks where” (T) lists them.")
    counts = f"{plural(len(store.analysis.quotes), 'quote')}, {plural(len(store.analysis.speakers), 'speaker')}"
    current = _spoken_quote(store, quote_id) if quote_id in store.quotes and quote_id else table
    return f"{counts}. {current}"


def _spoken_quote(store: MarkStore, quote_id: str) -> str:
    quote = store.quotes[quote_id]
    speaker = next((s for s in store.analysis.speakers if s.id == quote.speaker), None) if store.analysis else None
    if speaker is None:
        return QCoreApplication.translate("ArticlePane", "Quote, not attributed")
    number = speaker.quotes.index(quote_id) + 1 if quote_id in speaker.quotes else 1
    return QCoreApplication.translate("ArticlePane", "Quote by {name}, {number} of {total}").format(
        name=speaker.name, number=number, total=len(speaker.quotes)
    )
