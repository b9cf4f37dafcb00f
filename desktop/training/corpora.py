"""The annotated articles that the network learns from and is measured on."""

from __future__ import annotations

import json
import lzma
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.document import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """One annotated attribution; `source_known` is false where the corpus does not tell which words are the source."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    source_known: bool = True


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its attributions; spans are code points into `text`."""

    id: str
    text: str
    attributions: tuple[Attribution, ...]


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
    """PolNeAR (Newell, Margolin and Ruths, LREC 2018): US political news, beliefs and intentions as well as speech."""
    train = tuple(read_articles(corpora / "polnear.train.jsonl.xz"))
    dev = corpora / "polnear.dev.jsonl.xz"
    return Data("PolNeAR", train, tuple(read_articles(dev)), (dev,))


def open_data(corpora: Path) -> Data:
    """Openly licensed text alone: speech in GUM's news and interviews (CC BY), direct speech in LitBank (CC BY).

    Every tenth text of LitBank is kept for dev.
    """
    fiction = tuple(read_articles(corpora / "litbank.all.jsonl.xz"))
    genres = ("gum_news", "gum_interview")
    train = [a for genre in genres for a in read_articles(corpora / f"{genre}.train.jsonl.xz", _spoken)]
    dev = [a for genre in genres for a in read_articles(corpora / f"{genre}.dev.jsonl.xz", _spoken)]
    measured = tuple(path for path in (corpora / "polnear.dev.jsonl.xz",) if path.exists())
    held = fiction[::10]
    rest = tuple(article for number, article in enumerate(fiction) if number % 10)
    return Data("GUM and LitBank", (*train, *rest), (*dev, *held), measured)


def read_articles(path: Path, wanted: Callable[[Mapping[str, Any]], bool] | None = None) -> Iterator[Article]:
    """The articles of one file of JSON lines (`.jsonl` or `.jsonl.xz`), with the `wanted` quotes.

    Raises:
        OSError: it cannot be read.
        ValueError, KeyError: it is no annotated text.
    """
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                data = json.loads(line)
                quotes = tuple(_attribution(q) for q in data["quotes"] if wanted is None or wanted(q))
                yield Article(str(data["id"]), data["text"], quotes)


def _spoken(quote: Mapping[str, Any]) -> bool:
    return quote.get("speech") is True and not quote.get("inside_quotation")


def _attribution(quote: Mapping[str, Any]) -> Attribution:
    content, cue, source = (tuple(Span(a, b) for a, b in quote[part]) for part in ("content", "cue", "source"))
    # LitBank names the speaker of every quote, but marks no words as its source.
    return Attribution(content, cue, source, source_known=bool(source) or not quote.get("speaker"))
