"""Title, author and date: from the first page, else from the file's properties, and a note of which."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from desktop import paths
from desktop.document import Block, BlockRole, ReaderNote
from desktop.phrase import Phrase, together
from desktop.readers.furniture import rules
from desktop.readers.pdf.hyphens import is_word
from desktop.readers.pdf.writing import Written
from desktop.readers.structure import Details, details_of

_NO_TITLE = re.compile(
    r"(?i)(?:untitled|unnamed|document|layout|slide|presentation|draft|scan|print)[\s_-]*\d*|about:blank"
    r"|(?:microsoft )?(?:word|powerpoint|excel) - .*|.*\.(?:docx?|odt|rtf|pdf|indd|qxp|tex|dvi|html?|txt|pages|pub)"
    r"|https?://\S*|[\W\d_]*"
)
_NO_AUTHOR = re.compile(r"(?i)(?:unknown|anonymous|admin(?:istrator)?|user|owner|root|author|default|\W*|.*[@\\/].*)")
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w.’'-]+(?: (?:[A-ZÀ-ÖØ-Þ][\w.’'-]*|de|van|von|der|al|bin|di|da|du|la|le)){1,4}")
_EARLY_BLOCKS = 8


def with_bylines(written: Written, author: str) -> str:
    """Mark what names the author and date near the top as the bylines they are; the name, or "".

    A name without “by” is one when it is the author's by the file's properties, or stands below the headline and does
    not read like anything else.
    """
    name, below = "", False
    for i, block in enumerate(written.blocks[:_EARLY_BLOCKS]):
        words = " ".join(block.span.of(written.text).split())
        is_open = block.role in (BlockRole.PARAGRAPH, BlockRole.SUBHEAD)
        is_author = bool(author) and words.casefold() == author.casefold()
        is_name = is_author or (below and not name and _is_name(words))
        if is_open and (is_name or (below and rules().date_in(words))):
            written.blocks[i] = replace(block, role=BlockRole.BYLINE, level=0)
            name = name or (words if is_name else "")
        else:
            below = block.role is BlockRole.HEADLINE or (below and block.role is BlockRole.BYLINE)
    return name


def _is_name(words: str) -> bool:
    """Whether words can be nothing but a person's name: a first name, or no English word, before a surname."""
    if not _NAME.fullmatch(words):
        return False
    first = words.split(maxsplit=1)[0]
    return first in _first_names() or not is_word(first.casefold())


@cache
def _first_names() -> frozenset[str]:
    lines = paths.resource("lexicon", "first_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())


def details(
    text: str, blocks: tuple[Block, ...], properties: Mapping[str, str], name: str = ""
) -> tuple[Details, tuple[ReaderNote, ...]]:
    """What the file tells of the article, and in a sentence where each came from; `name` is the author on the page."""
    page = details_of(text, blocks)
    page = replace(page, byline=page.byline or name)
    title, author = usable_title(properties), usable_author(properties)
    found = Details(page.title or title, page.byline or author, page.date or properties.get("CreationDate", ""))
    origins = (
        (Phrase("title"), found.title, page.title),
        (Phrase("author"), found.byline, page.byline),
        (Phrase("date"), found.date, page.date),
    )
    from_page = [name for name, value, on_page in origins if value and on_page]
    from_file = [name for name, value, on_page in origins if value and not on_page]
    sentences = []
    if from_page:
        sentences.append(Phrase("From the first page: {names}.", names=tuple(from_page)))
    if from_file:
        sentences.append(Phrase("From the file's properties: {names}.", names=tuple(from_file)))
    return found, ((ReaderNote("metadata", together(sentences)),) if sentences else ())


def usable_title(properties: Mapping[str, str]) -> str:
    """The title that the file's properties give, unless a program made it up."""
    title = properties.get("Title", "")
    return "" if _NO_TITLE.fullmatch(title) else title


def usable_author(properties: Mapping[str, str]) -> str:
    """The author that the file's properties give, unless it is a login or an address."""
    author = properties.get("Author", "")
    return "" if _NO_AUTHOR.fullmatch(author) else author
