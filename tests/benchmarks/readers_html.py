"""Reading pages of the web, beside trafilatura alone with the same pages in the same run."""

from __future__ import annotations

import json
import math
import resource
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import trafilatura

from desktop.readers.html.reader import html_document

_PAGES = sorted((Path(__file__).parents[1] / "unit" / "readers" / "pages").glob("*.html"))
_NEWSPAPER = "newspaper.html"
_BEGIN, _END = "<p>", "</p>"
_LONG = 36_000
"""Characters of a page whose article is long."""
_MENU, _TEASERS, _COMMENTS, _SCRIPTS = 32, 24, 12, 10
"""What stands around an article: the counts give the median of 160 real pages, which is some 640 elements."""
_REPEATS = 7


def main() -> None:
    """Print the figures as JSON."""
    pages = {
        "page": [whole_page()],
        "small": [path.read_text(encoding="utf-8") for path in _PAGES],
        "long": [long_page()],
    }
    every = [page for chosen in pages.values() for page in chosen]
    before = _memory()
    for page in every:
        _alone(page)
    alone = _memory()
    figures = {"trafilatura_memory_mb": alone - before}
    for page in every:
        _read(page)
    figures["html_more_memory_mb"] = _memory() - alone
    for key, chosen in pages.items():
        ours, theirs, described = _cpu_ms([_read, _alone, _described], chosen)
        figures |= {
            f"html_ms_{key}": ours,
            f"trafilatura_ms_{key}": theirs,
            f"html_over_alone_{key}": ours / theirs,
            f"html_over_described_{key}": ours / described,
        }
    figures["html_ms_megabyte"] = figures["html_ms_page"] / len(pages["page"][0]) * 1e6
    print(json.dumps(figures))


def whole_page() -> str:
    """A page of a newspaper with as much around its article as real ones have."""
    page = next(path for path in _PAGES if path.name == _NEWSPAPER).read_text(encoding="utf-8")
    script = "<script>" + "window.page = {section: 'news', slot: 7, shown: [1, 2, 3]};" * 30 + "</script>"
    menu = "".join(
        f"<li class='menu-item item-{n}'><a href='/section/{n}'><span class=label>Section {n}</span></a></li>"
        for n in range(_MENU)
    )
    teasers = "".join(
        f"<div class='teaser card-{n}'><a href='/story/{n}'><img src='/{n}.jpg' alt=''></a><div class=teaser__text><h3>"
        f"<a href='/story/{n}'>Council number {n} votes on its bridge</a></h3><p class=teaser__date>{n} hours ago</p>"
        "</div></div>"
        for n in range(_TEASERS)
    )
    comments = "".join(
        f"<li class=comment id=c{n}><div class=comment-meta><span>Reader {n}</span></div><div class=comment-body>"
        f"<p>I have crossed it {n} times and it was always closed to me.</p></div></li>"
        for n in range(_COMMENTS)
    )
    top = f"{script * _SCRIPTS}<div id=top><nav><ul>{menu}</ul></nav></div>"
    bottom = (
        f"<div class=related-stories>{teasers}</div><ol class=commentlist>{comments}</ol><div><ul>{menu}</ul></div>"
    )
    body = page.index(">", page.index("<body")) + 1
    end = page.rindex("</body>")
    return page[:body] + top + page[body:end] + bottom + page[end:]


def long_page() -> str:
    """A page with its article's paragraphs told apart by numbers until it is long."""
    page = next(path for path in _PAGES if path.name == _NEWSPAPER).read_text(encoding="utf-8")
    start, end = page.index(_BEGIN), page.rindex(_END) + len(_END)
    body, number = page[start:end], 1
    parts = [page[:start]]
    while sum(map(len, parts)) < _LONG:
        parts.append(body.replace(".", f" in year {number}.", 3).replace("<h1", "<h2").replace("</h1", "</h2"))
        number += 1
    return "".join(parts) + page[end:]


def _read(page: str) -> object:
    return html_document(page, source="a.html")


def _alone(page: str) -> object:
    """The text only."""
    return trafilatura.extract(page, include_comments=False)


def _described(page: str) -> object:
    """With title, authors and date, which reading gives as well."""
    return trafilatura.extract(page, include_comments=False, with_metadata=True)


def _cpu_ms(ways: Sequence[Callable[[str], object]], pages: Sequence[str]) -> list[float]:
    """CPU time a page, for each way to read them the quickest of several turns: they take turns with one another."""
    best = [[math.inf] * len(pages) for _ in ways]
    for _ in range(_REPEATS):
        for i, page in enumerate(pages):
            for times, way in zip(best, ways, strict=True):
                start = time.process_time()
                way(page)
                times[i] = min(times[i], time.process_time() - start)
    return [sum(times) * 1000 / len(pages) for times in best]


def _memory() -> float:
    """The most that was held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
