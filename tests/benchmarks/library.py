"""Opens, searches and reads out of a library of synthetic articles with known statements.

python -m tests.benchmarks.library            10,000 articles, as JSON
python -m tests.benchmarks.library --growth   1,000, 10,000 and 100,000, as curves; the last takes minutes to make

Each figure is what the window asks of a library that it has just opened.
"""

from __future__ import annotations

import json
import math
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import pairwise
from pathlib import Path

from desktop.document import (
    Analysis,
    Block,
    BlockRole,
    Document,
    Entity,
    Evidence,
    Mention,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
    content_id,
)
from desktop.library import Library
from desktop.library.database import Database
from desktop.presentation import library_rows, person

QUOTES_EACH = 20
ARTICLES = 10_000
GROWTH = (1_000, 10_000, 100_000)
PERSON = "Ada Winter"
_SPEAKERS_EACH = 4
_WORDS_EACH = 500
_REPEATS = 3
_KEPT = 200
_BARS = "▁▂▃▄▅▆▇█"
_NUMBERED = ("article", "analysis", "speaker", "quote", "entity")
_COPIED = ("article", "content", "analysis", "sighting", "speaker", "quote", "entity", "wording")
_REFERS = {
    **{(table, "article"): "article" for table in ("analysis", "sighting", "speaker", "quote", "entity")},
    ("content", "number"): "article",
    ("article", "story"): "article",
    ("quote", "speaker"): "speaker",
    ("wording", "quote"): "quote",
}
"""Columns that hold a number of another table."""


def main() -> None:
    """Print figures in CPU ms; runs in a process of its own."""
    if sys.argv[1:] == ["--growth"]:
        figures = {}
        for articles in GROWTH:
            figures[articles] = measured(articles)
            print(articles, json.dumps(figures[articles]), flush=True)
        print("\n".join(curves(figures)))
    else:
        print(json.dumps(measured(int(sys.argv[1]) if sys.argv[1:] else ARTICLES)))


def curves(figures: dict[int, dict[str, float]]) -> Iterator[str]:
    """A line a figure: its values, how much it grows with each ten times as many articles, and bars (log scale)."""
    yield f"{'CPU ms':<22}" + "".join(f"{articles:>12,}" for articles in figures) + "   growth"
    for key in (key for key in next(iter(figures.values())) if key.endswith("_ms")):
        values = [each[key] for each in figures.values()]
        growth = "  ".join(f"x{after / max(before, 0.01):<5.1f}" for before, after in pairwise(values))
        bars = "".join(_BARS[min(len(_BARS) - 1, max(0, round(2 * math.log10(max(v, 0.1)) + 2)))] for v in values)
        yield f"{key:<22}" + "".join(f"{value:>12.1f}" for value in values) + f"   {growth} {bars}"


def measured(articles: int) -> dict[str, float]:
    """The figures of a library with so many articles."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        said = fill(path, articles)
        figures: dict[str, float] = {"made_ms_each": said.pop("cpu_ms_each")}
        figures["size_mb"] = path.stat().st_size / 2**20
        figures["open_ms"] = cpu_ms(path, shown_first, opening=True)
        for name, query in QUERIES.items():
            figures[f"search_{name}_ms"] = cpu_ms(path, partial(library_rows.search_hits, query=query))
        figures["dossier_ms"] = cpu_ms(path, partial(person.page_of_name, name=PERSON))
        figures["speakers_ms"] = cpu_ms(path, partial(library_rows.voice_shelf, containing=""))
        library, _ = Library.open(path)
        with closing(library):
            assert library.statements.count() == articles * QUOTES_EACH
            found = library.search(f"speaker:{PERSON.split()[1]}", limit=0)
            assert found.quotes_total == min(said[PERSON], 10_000), (found.quotes_total, said)
            figures["dossier_statements"] = len(library.statements.of_name(PERSON, limit=1_000_000))
            assert figures["dossier_statements"] == said[PERSON]
            document, analysis = next(made(1, seed=99))
            start = time.process_time()
            library.keep(document, analysis)
            figures["keep_ms"] = (time.process_time() - start) * 1000
        return figures


QUERIES = {
    "word": "tatoshi",
    "common": "the",
    "two": "the of",
    "phrase": '"the of"',
    "prefix": "e",
    "operators": "speaker:winter kind:direct after:2015 the",
    "outlet": "outlet:paper3 is:doubtful",
}


def shown_first(library: Library) -> None:
    """What the library's dock shows when it is opened."""
    library_rows.counts(library)
    library_rows.article_shelf(library, order="added", containing="")
    library_rows.followed(library)


def cpu_ms(path: Path, work: Callable[[Library], object], *, opening: bool = False) -> float:
    """CPU ms of the first time that a library just opened is asked; the median of some. With `opening`, of that too."""
    times = []
    for _ in range(_REPEATS):
        start = time.process_time()
        library, trouble = Library.open(path)
        assert not trouble
        with closing(library):
            start = start if opening else time.process_time()
            work(library)
            times.append((time.process_time() - start) * 1000)
    return sorted(times)[_REPEATS // 2]


def fill(path: Path, articles: int) -> dict[str, float]:
    """Make the library; how many statements the person has, and the CPU time that keeping took for each article.

    Some articles are kept as a reader's are; the others are copies of their rows, which SQLite makes by itself.
    """
    library, _ = Library.open(path)
    cpu, count, kept = 0.0, 0, min(articles, _KEPT)
    with closing(library):
        # Not for a reader's library: nothing is flushed, and no journal is kept, while it is made.
        for pragma in ("synchronous = OFF", "journal_mode = OFF", "cache_size = -400000"):
            library.database.rows(f"PRAGMA {pragma}")
        batch: list[tuple[Document, Analysis]] = []
        for document, analysis in made(kept):
            count += sum(len(s.quotes) for s in analysis.speakers if s.name == PERSON)
            batch.append((document, analysis))
            if len(batch) == 100 or document.title.endswith(f" {kept - 1}"):
                start = time.process_time()
                with library.database.transaction():
                    for one in batch:
                        library.keep(*one)
                cpu += time.process_time() - start
                batch.clear()
        copy_rows(library.database, kept, articles)
    return {PERSON: count * (articles // kept), "cpu_ms_each": cpu * 1000 / kept}


def copy_rows(db: Database, there: int, wanted: int) -> None:
    """As many articles as are wanted: all there is once more under other numbers, again and again."""
    while there < wanted:
        more = min(there, wanted - there)
        steps = {table: db.number(f"SELECT max(number) FROM {table}") for table in _NUMBERED}
        ends = {"article": more} | {
            table: db.number(f"SELECT max(number) FROM {table} WHERE article <= {more}") for table in _NUMBERED[1:]
        }
        with db.transaction():
            for table in _COPIED:
                columns = [row[1] for row in db.rows(f"PRAGMA table_info({table})")]
                values = [_value(table, column, there, steps) for column in columns]
                first = f"{_key(table)} <= {ends[_REFERS.get((table, _key(table)), table)]}"
                names, select = ", ".join(columns), ", ".join(values)
                db.write(f"INSERT INTO {table} ({names}) SELECT {select} FROM {table} WHERE {first}")
        there += more


def _key(table: str) -> str:
    return {"wording": "quote", "sighting": "article"}.get(table, "number")


def _value(table: str, column: str, there: int, steps: dict[str, int]) -> str:
    if (table, column) == ("article", "id"):
        return f"id || '-{there}'"
    refers = table if column == "number" and (table, column) not in _REFERS else _REFERS.get((table, column))
    return f"{column} + {steps[refers]}" if refers else column


def made(articles: int, *, seed: int = 7) -> Iterator[tuple[Document, Analysis]]:
    """Articles of made-up words with the frequencies of real ones (Zipf), some names and twenty statements each."""
    chance = random.Random(seed)
    vocabulary = ["the", "of", "tatoshi"] + [
        "".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(20_000)
    ]
    vocabulary[2], vocabulary[2_000] = vocabulary[2_000], vocabulary[2]
    pool = chance.choices(vocabulary, [1 / (n + 1) for n in range(len(vocabulary))], k=400_000)
    names = [PERSON] + [
        f"{chance.choice(vocabulary).title()} {chance.choice(vocabulary).title()}" for _ in range(2_000)
    ]
    for number in range(articles):
        start = chance.randrange(len(pool) - _WORDS_EACH)
        words = pool[start : start + _WORDS_EACH]
        who = [
            PERSON if chance.random() < 0.01 else chance.choice(names),
            *chance.sample(names[1:], _SPEAKERS_EACH - 1),
        ]
        yield _article(f"{' '.join(words[:8])} {number}", words, list(dict.fromkeys(who)), chance)


def _article(title: str, words: list[str], names: list[str], chance: random.Random) -> tuple[Document, Analysis]:
    text, quotes, size = title + "\n\n", [], len(words) // QUOTES_EACH
    said: dict[str, list[str]] = {name: [] for name in names}
    mentions: dict[str, list[Mention]] = {name: [] for name in names}
    for number in range(QUOTES_EACH):
        name = names[number % len(names)]
        mentions[name].append(Mention(Span(len(text), len(text) + len(name))))
        text += f"{name} said: "
        content = (Span(len(text) - 1, len(text) - 1 + len(" ".join(words[number * size : (number + 1) * size])) + 1),)
        text += " ".join(words[number * size : (number + 1) * size]) + ". "
        said[name].append(f"q{number}")
        speaker = f"s{names.index(name)}"
        kind = chance.choice((QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT))
        evidence = Evidence("made up", "say", (mentions[name][-1],))
        quotes.append(Quote(f"q{number}", kind, content, (), (), (), speaker, chance.random(), evidence))
    date = f"{chance.randint(2000, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    outlet = f"Paper{chance.randint(1, 20)}"
    blocks = (
        Block(Span(0, len(title)), BlockRole.HEADLINE),
        Block(Span(len(title) + 2, len(text)), BlockRole.PARAGRAPH),
    )
    document = Document(content_id(text), text, blocks, title=title, date=date, outlet=outlet, source=f"/{title}.txt")
    entities = tuple(Entity(f"e{n}", name, "PERSON", tuple(mentions[name])) for n, name in enumerate(names))
    speakers = tuple(
        Speaker(f"s{n}", name, SpeakerKind.PERSON, tuple(said[name]), f"e{n}") for n, name in enumerate(names)
    )
    return document, Analysis(document.id, "made up", entities, tuple(quotes), speakers)


if __name__ == "__main__":
    main()
