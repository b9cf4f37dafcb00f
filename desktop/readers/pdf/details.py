"""Title, author and date: from the first page, else from the file's properties, and a note of which."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from desktop.document import Block, BlockRole, ReaderNote
from desktop.readers.pdf.writing import Written
from desktop.readers.structure import Details, details_of

_NO_TITLE = re.compile(
    r"(?i)(?:untitled|unnamed|document|layout|slide|presentation|draft|scan|print)[\s_-]*\d*|about:blank"
    r"|(?:microsoft )?(?:word|powerpoint|excel) - .*|.*\.(?:docx?|odt|rtf|pdf|indd|qxp|tex|dvi|html?|txt|pages|pub)"
    r"|https?://\S*|[\W\d_]*"
)
_NO_AUTHOR = re.compile(r"(?i)(?:unknown|anonymous|admin(?:istrator)?|user|owner|root|author|default|\W*|.*[@\\/].*)")
_EARLY_BLOCKS = 8


def with_author(written: Written, author: str) -> None:
    """Mark a block near the top that is nothing but the author's name as the byline it is."""
    for i, block in enumerate(written.blocks[:_EARLY_BLOCKS]):
        words = " ".join(block.span.of(written.text).split())
        if author and block.role in (BlockRole.PARAGRAPH, BlockRole.SUBHEAD) and words.casefold() == author.casefold():
            written.blocks[i] = replace(block, role=BlockRole.BYLINE, level=0)


def details(
    text: str, blocks: tuple[Block, ...], properties: Mapping[str, str]
) -> tuple[Details, tuple[ReaderNote, ...]]:
    """What the file tells of the article, and in a sentence where each of it came from."""
    page = details_of(text, blocks)
    title, author = usable_title(properties), usable_author(properties)
    found = Details(page.title or title, page.byline or author, page.date or properties.get("CreationDate", ""))
    origins = (
        ("title", found.title, page.title),
        ("author", found.byline, page.byline),
        ("date", found.date, page.date),
    )
    from_page = [name for name, value, on_page in origins if value and on_page]
    from_file = [name for name, value, on_page in origins if value and not on_page]
    sentences = []
    if from_page:
        sentences.append(f"{_listed(from_page).capitalize()} from the first page.")
    if from_file:
        sentences.append(f"{_listed(from_file).capitalize()} from the file's properties.")
    return found, ((ReaderNote("details", " ".join(sentences)),) if sentences else ())


def usable_title(properties: Mapping[str, str]) -> str:
    """The title that the file's properties give, unless a program made it up."""
    title = properties.get("Title", "")
    return "" if _NO_TITLE.fullmatch(title) else title


def usable_author(properties: Mapping[str, str]) -> str:
    """The author that the file's properties give, unless it is a login or an address."""
    author = properties.get("Author", "")
    return "" if _NO_AUTHOR.fullmatch(author) else author


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
