"""Author and date by the look of a page that does not mark them, as trafilatura and htmldate find them."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass

from lxml.html import HtmlElement

_log = logging.getLogger(__name__)

_NAME_WORDS = range(2, 6)
_NO_NAME = re.compile(
    r"\d|[@/|:]|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|published|updated|posted|editors?|staff|contributors?"
    r"|comments?|correspondents?|reporters?|writers?|twitter|facebook|e-?mail|com|the|media|news|press|post|times|magazine)\b",
    re.IGNORECASE,
)
"""What no name of a person holds; a wrong author is worse than none."""
_MOST_NAMES = 6


@dataclass(frozen=True, slots=True)
class Seen:
    """Authors, and the day as YYYY-MM-DD; "" for what was not found."""

    authors: str = ""
    date: str = ""


def seen_on(root: HtmlElement, *, dated: bool) -> Seen:
    """What a page looks to say of its author and, unless it is `dated`, of its date; the tree stays as it is."""
    from trafilatura import metadata  # noqa: PLC0415 - most pages mark both

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        if dated:
            return Seen(_people(metadata.extract_author(root)))
        found = metadata.extract_metadata(root, extensive=False)
    except Exception:  # noqa: BLE001 - its boundary: the page is shown without them
        _log.debug("trafilatura failed", exc_info=True)
        return Seen()
    return Seen(_people(found.author), found.date or "")


def _people(authors: str | None) -> str:
    names = [name.strip() for name in (authors or "").split(";")]
    people = [name for name in names if len(name.split()) in _NAME_WORDS and not _NO_NAME.search(name)]
    return ", ".join(people[:_MOST_NAMES])
