"""The analysis by itself, in this process, with the model loaded."""

from __future__ import annotations

import json
import time

from desktop import paths
from desktop.document import FileSource
from desktop.readers import raw_document, read

_REPEATS = 5


def main() -> None:
    """Print the figures as JSON."""
    document = read(FileSource(str(paths.seed("taliban-talks-in-moscow.txt"))))
    ten = raw_document(document.text * 10)
    start = time.process_time()
    from desktop.analysis.analyzer import Analyzer

    analyzer = Analyzer.load()
    figures = {"load_cpu_s": time.process_time() - start}
    analyzer.analyze(document)  # the first run fills spaCy's caches
    figures["seed_cpu_s"] = min(_cpu(lambda: analyzer.analyze(document)) for _ in range(_REPEATS))
    figures["us_per_word"] = _cpu(lambda: analyzer.analyze(ten)) / len(ten.text.split()) * 1e6
    print(json.dumps(figures))


def _cpu(work: object) -> float:
    start = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - start


if __name__ == "__main__":
    main()
