"""What a decision would change, in words."""

from __future__ import annotations

from desktop.presentation.phrases import phrase

_SINGLE = str.maketrans("“”", "‘’")


def reach(quotes: int, articles: int) -> str:
    """`14 quotes in 6 articles change.`; "" where no quote does."""
    if not quotes:
        return ""
    if articles > 1:
        where = phrase("%n article(s)", n=articles)
        return phrase("%n quote in {articles} changes. | %n quotes in {articles} change.", n=quotes, articles=where)
    return phrase("%n quote changes. | %n quotes change.", n=quotes)


def free_name(name: str, taken: set[str]) -> str:
    """A name for somebody else of the same name: `Lavrov (2)`, the first that nobody has."""
    number = 2
    while f"{name} ({number})" in taken:
        number += 1
    return f"{name} ({number})"


def shortened(words: str, most: int = 90) -> str:
    """Words on one line, cut with an ellipsis at the end of a word."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0].rstrip(",;:–—") + " …"


def quoted(words: str, most: int = 90) -> str:
    """Words on one line in quotation marks, cut as by `shortened`; marks inside become single ones."""
    line = shortened(words, most)
    bare = line.strip("“”")
    if not any(mark in bare for mark in "“”"):
        return f"“{bare}”"
    return f"“{line.translate(_SINGLE)}”"
