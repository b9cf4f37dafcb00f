"""Reading pages of the web, beside trafilatura alone with the same pages in the same run."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

from desktop.readers.html.reader import html_document

_PAGES = sorted((Path(__file__).parents[1] / "unit" / "readers" / "pages").glob("*.html"))
_LONGER = "newspaper.html"
_BEGIN, _END = "<p>", "</p>"
_SIZE = 36_000
"""Characters of a page of a newspaper with all that stands around the article."""
_REPEATS = 5


def main() -> None:
    """Print the figures as JSON."""
    pages = [path.read_text(encoding="utf-8") for path in _PAGES]
    pages.append(long_page())
    before = _memory()
    for page in pages:
        _alone(page)
    alone = _memory()
    figures = {"trafilatura_memory_mb": alone - before}
    for page in pages:
        _read(page)
    figures["html_more_memory_mb"] = _memory() - alone
    for key, chosen in (("pages", pages[:-1]), ("long", pages[-1:])):
        ours = _cpu_ms(lambda chosen=chosen: [_read(page) for page in chosen]) / len(chosen)
        theirs = _cpu_ms(lambda chosen=chosen: [_alone(page) for page in chosen]) / len(chosen)
        figures |= {f"html_ms_{key}": ours, f"trafilatura_ms_{key}": theirs, f"html_over_alone_{key}": ours / theirs}
    figures["html_ms_megabyte"] = figures["html_ms_long"] / len(pages[-1]) * 1e6
    print(json.dumps(figures))


def long_page() -> str:
    """A page with its article's paragraphs told apart by numbers until it is as long as pages are."""
    page = next(path for path in _PAGES if path.name == _LONGER).read_text(encoding="utf-8")
    start, end = page.index(_BEGIN), page.rindex(_END) + len(_END)
    body, number = page[start:end], 1
    parts = [page[:start]]
    while sum(map(len, parts)) < _SIZE:
        parts.append(body.replace(".", f" in year {number}.", 3).replace("<h1", "<h2").replace("</h1", "</h2"))
        number += 1
    return "".join(parts) + page[end:]


def _read(page: str) -> object:
    return html_document(page, source="a.html")


def _alone(page: str) -> object:
    return trafilatura.extract(page, include_comments=False)


def _cpu_ms(work: Callable[[], object]) -> float:
    """CPU time of the quickest of several runs."""
    times = []
    for _ in range(_REPEATS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times) * 1000


def _memory() -> float:
    """The most that was held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
