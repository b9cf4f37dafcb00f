"""The figures of all articles together, and what is not right."""

from __future__ import annotations

import sys
from itertools import chain

from tests.golden.articles.reading import Tally, faults, measure, names
from tests.models import loaded

if __name__ == "__main__":
    for line in chain.from_iterable(faults(name, loaded()) for name in names()):
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"{sum((measure(name, loaded()) for name in names()), Tally())}\n")
