"""What a screen reader says of a row of the library."""

from __future__ import annotations

from desktop.presentation.library_rows import ArticleRow, FollowedRow, HitRow, MoreRow, VoiceRow
from desktop.presentation.names import KIND_WORDS
from desktop.presentation.person import SaidRow
from desktop.presentation.phrases import phrase
from desktop.presentation.structure import plural

LibraryRow = ArticleRow | VoiceRow | HitRow | MoreRow | FollowedRow | SaidRow


def spoken_row(row: LibraryRow) -> str:
    """Such as `Talks in Moscow, VOA · 31 May 2019, 12 quotes`."""
    match row:
        case ArticleRow():
            versions = [plural(row.versions, "version")] if row.versions > 1 else []
            return ", ".join(filter(None, (row.title, row.where, plural(row.quotes, "quote"), *versions)))
        case VoiceRow():
            return f"{row.shown}, {plural(row.statements, 'quote')}, {row.detail}"
        case HitRow():
            kind = KIND_WORDS[row.kind] if row.kind else ""
            return ", ".join(filter(None, (row.head, kind, row.text, row.where)))
        case MoreRow():
            return more_words(row)
        case SaidRow():
            facts = (row.date, KIND_WORDS[row.kind], row.remark, row.text, row.outlet, row.title)
            return ", ".join(filter(None, facts))
        case FollowedRow():
            what = phrase("saved search: {words}", words=row.query) if row.query else phrase("watched")
            return f"{row.name}, {what}, {phrase('%n new', n=row.fresh)}"


def more_words(row: MoreRow) -> str:
    """What the row that shows more says."""
    return phrase("Show more (%n left)", n=row.left)
