"""The annotated articles that the network learns from and is measured on."""

from __future__ import annotations

import json
import lzma
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.document import Span
from desktop.training.articles import Article, Attribution
from desktop.training.fiction import of_fiction


@dataclass(frozen=True, slots=True)
class Data:
    """What one model is made from: articles to learn from, and to measure and calibrate on.

    `measured` are gold files that figures are also given for, though nothing is learned or chosen from them.
    """

    name: str
    train: tuple[Article, ...]
    dev: tuple[Article, ...]
    measured: tuple[Path, ...]


def polnear(corpora: Path) -> Data:
    """PolNeAR (Newell, Margolin and Ruths, LREC 2018): US political news, beliefs and intentions as well as speech.

    Where several people annotated an article to learn from, as each of them did.
    """
    files = (corpora / "polnear.train.jsonl.xz", corpora / "polnear.train.multi-annotator.jsonl.xz")
    train = tuple(article for path in files if path.exists() for article in read_articles(path))
    dev = corpora / "polnear.dev.jsonl.xz"
    return Data("PolNeAR", train, tuple(read_articles(dev)), (dev,))


def open_data(corpora: Path) -> Data:
    """Openly licensed text alone: speech in GUM's news and interviews (CC BY), direct speech in LitBank (CC BY).

    Every tenth text of LitBank is kept for dev.
    """
    fiction = tuple(read_articles(corpora / "litbank.all.jsonl.xz", of_fiction))
    genres = ("gum_news", "gum_interview")
    train = [a for genre in genres for a in read_articles(corpora / f"{genre}.train.jsonl.xz", of_speech)]
    dev = [a for genre in genres for a in read_articles(corpora / f"{genre}.dev.jsonl.xz", of_speech)]
    measured = tuple(path for path in (corpora / "polnear.dev.jsonl.xz",) if path.exists())
    held = fiction[::10]
    rest = tuple(article for number, article in enumerate(fiction) if number % 10)
    return Data("GUM and LitBank", (*train, *rest), (*dev, *held), measured)


def read_articles(path: Path, made: Callable[[Mapping[str, Any]], Article] | None = None) -> Iterator[Article]:
    """The articles of one file of JSON lines (`.jsonl` or `.jsonl.xz`), each `made` from its object.

    Raises:
        OSError: it cannot be read.
        ValueError, KeyError: it is no annotated text.
    """
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield (made or _as_annotated)(json.loads(line))


def of_speech(data: Mapping[str, Any]) -> Article:
    """A text of GUM with what is said in it, quotes within quotes left out."""
    spoken = [q for q in data["quotes"] if q.get("speech") is True and not q.get("inside_quotation")]
    return _as_annotated({**data, "quotes": spoken})


def _as_annotated(data: Mapping[str, Any]) -> Article:
    return Article(str(data["id"]), data["text"], tuple(map(_attribution, data["quotes"])))


def _attribution(quote: Mapping[str, Any]) -> Attribution:
    content, cue, source = (tuple(Span(a, b) for a, b in quote[part]) for part in ("content", "cue", "source"))
    return Attribution(content, cue, source)
