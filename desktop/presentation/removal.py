"""Why parts of a page are not part of the article, in words."""

from __future__ import annotations

from desktop.presentation.phrases import Words, phrase

REASONS = Words({
    "about the author": "about the author",
    "advertisement": "advertisement",
    "alternative text": "alternative text",
    "attachment": "attachment",
    "beside the article": "beside the article",
    "button": "button",
    "comment": "comment",
    "comments": "comments",
    "cookie or privacy notice": "cookie or privacy notice",
    "cookies and privacy": "cookies and privacy",
    "copyright notice": "copyright notice",
    "correction or contact link": "correction or contact link",
    "form": "form",
    "front matter": "front matter",
    "hidden text": "hidden text",
    "mail header": "mail header",
    "navigation": "navigation",
    "newsletter or subscription": "newsletter or subscription",
    "page footer": "page footer",
    "page header": "page header",
    "page number": "page number",
    "quoted message": "quoted message",
    "related articles": "related articles",
    "running foot": "running foot",
    "running head": "running head",
    "share buttons": "share buttons",
    "sharing": "sharing",
    "sidebar": "sidebar",
    "signature": "signature",
    "table of contents": "table of contents",
    "topics": "topics",
})  # fmt: skip
_COMMENT_BY = "comment by "


def reason_in_words(note: str) -> str:
    """Why a block was removed, for the reader; `note` is what the document says of it, "" for no reason given.

    The readers give their reasons in English, and so they stand in the library; one that is not known here is shown
    as it stands.
    """
    if not note:
        return phrase("not part of the article")
    if note.startswith(_COMMENT_BY):
        return phrase("comment by {name}", name=note.removeprefix(_COMMENT_BY))
    return REASONS.get(note, note)
