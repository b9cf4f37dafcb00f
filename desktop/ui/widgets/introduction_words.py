"""The card of somebody as rich text for labels: escaped, links in ink."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.presentation.introduction import Introduction
from desktop.presentation.names import KIND_SIGNS
from desktop.presentation.phrases import figure, phrase
from desktop.presentation.rows import StatementRow
from desktop.presentation.structure import plural
from desktop.ui.palettes import Palette

MOST_SHOWN = 3
"""Statements on the card, the latest ones."""
_LONGEST = 150

PLACE = "place"
"""The link to the first sentence; other links are the ids of quotes."""


def sentence_html(card: Introduction, palette: Palette) -> str:
    """The first sentence, all of it a link to its place."""
    if card.place is None:
        return ""
    number = f" <span style='color:{palette.soft}'>¶{card.paragraph}</span>" if card.paragraph else ""
    style = f"color:{palette.ink}; text-decoration:none"
    return f'<a href="{PLACE}" style="{style}">{escape(card.sentence)}</a>{number}'


def mentions_words(card: Introduction) -> str:
    """`named 7 times, 3 of them up to here`."""
    times = plural(card.mentions, "mention")
    if not 0 < card.before < card.mentions:
        return times
    return QCoreApplication.translate("IntroductionCard", "{times}, {before} before this").format(
        times=times, before=figure(card.before)
    )


def said_html(card: Introduction, palette: Palette) -> str:
    """The latest statements up to here, each a link, below how many there are before them."""
    if not card.said:
        return ""
    shown = card.said[-MOST_SHOWN:]
    earlier = len(card.said) - len(shown)
    rows = [f"<tr><td colspan='2' style='padding-bottom:4px'>{_earlier(earlier)}</td></tr>"] if earlier else []
    rows += [_statement(row, palette) for row in shown]
    return f"<table cellspacing='0' cellpadding='0'>{''.join(rows)}</table>"


def _earlier(count: int) -> str:
    return QCoreApplication.translate("IntroductionCard", "{statements} before these").format(
        statements=plural(count, "statement")
    )


def _statement(row: StatementRow, palette: Palette) -> str:
    sign = f"<td style='padding-right:7px; color:{palette.soft}'>{KIND_SIGNS[row.kind]}</td>"
    words, left = [], _LONGEST
    for piece in row.pieces:
        shown = piece.text if len(piece.text) <= left else piece.text[:left].rstrip() + "…"
        words.append(f"<span style='color:{palette.ink if piece.verbatim else palette.soft}'>{escape(shown)}</span>")
        left -= len(shown)
        if left <= 0:
            break
    place = f" ¶{row.paragraph}" if row.paragraph else ""
    link = f'<a href="{escape(row.quote)}" style="color:{palette.ink}; text-decoration:none">{"".join(words)}</a>'
    return f"<tr>{sign}<td style='padding-bottom:5px'>{link}{place}</td></tr>"


def spoken_introduction(card: Introduction) -> str:
    """The card in one breath, for a listener."""
    parts = [f"{card.name}, {card.about}" if card.about else card.name, mentions_words(card)]
    if card.sentence:
        parts.append(phrase("first named in paragraph {number}: {words}", number=card.paragraph, words=card.sentence))
    parts.append(
        phrase("said so far: %n statement(s)", n=len(card.said)) if card.said else phrase("nothing said so far")
    )
    parts += [row.text for row in card.said[-MOST_SHOWN:]]
    return "; ".join(parts)
