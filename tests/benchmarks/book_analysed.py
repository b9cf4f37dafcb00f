"""A book of 200,000 words made of the sample articles is read and analysed by the real worker, models and all.

Minutes of work; `book` has the same window over made-up findings.
"""

from __future__ import annotations

import tempfile
from itertools import cycle
from pathlib import Path

from desktop.worker import child
from tests.benchmarks import book

_WORDS = 200_000
_SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def main() -> None:
    """Print the figures as JSON; runs in a process of its own."""
    articles = [path.read_text(encoding="utf-8").strip() for path in sorted(_SEEDS.glob("*.txt"))]
    texts: list[str] = []
    words = 0
    for text in cycle(articles):
        texts.append(text)
        words += len(text.split())
        if words >= _WORDS:
            break
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "book.txt"
        path.write_text("\n\n".join(texts), encoding="utf-8")
        book.main(str(path), child.main)


if __name__ == "__main__":
    main()
