"""A table of the phenomena, the failures with `-v`; see `--help`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from tests.golden.attribution import floors
from tests.golden.attribution.cases import load, phenomena
from tests.golden.attribution.scoring import Pair, Tally, compare, describe, tally
from tests.models import loaded

_COLUMNS = ("cases", "gold", "found", "exact", "source", "nameable", "speaker", "wrong", "marked", "marks", "extra")


def main(arguments: list[str]) -> int:
    """Print the table; 1 when something is below its floor."""
    options = _options(arguments)
    chosen = options.phenomenon or phenomena()
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 160, markup=False)
    reached: dict[str, Tally] = {}
    for name in chosen:
        pairs = [compare(case, loaded().analyze(case.document)) for case in load(name)]
        reached[name] = sum((tally(p) for p in pairs), Tally())
        if options.verbose:
            _print_failures(console, (pair for p in pairs for pair in p))
    console.print(_table(reached))
    if options.write_floors:
        floors.write({**floors.read(), **floors.updated(floors.read(), reached, lower=options.lower)}, phenomena())
    below = {name: floors.broken(t, floors.read().get(name, {})) for name, t in reached.items()}
    for name, faults in below.items():
        for fault in faults:
            console.print(f"below the floor: {name}: {fault}")
    return int(any(below.values()))


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.golden.attribution", description=__doc__)
    parser.add_argument("phenomenon", nargs="*", help="all of them unless named", metavar="NAME")
    parser.add_argument("-v", "--verbose", action="store_true", help="print what is not right, gold and found")
    parser.add_argument("--write-floors", action="store_true", help="raise the floors to what is reached")
    parser.add_argument("--lower", action="store_true", help="with --write-floors: lower them as well")
    options = parser.parse_args(arguments)
    if unknown := set(options.phenomenon) - set(phenomena()):
        parser.error(f"no phenomenon {', '.join(sorted(unknown))}; there are {', '.join(phenomena())}")
    return options


def _print_failures(console: Console, pairs: Iterable[Pair]) -> None:
    for pair in pairs:
        if not pair.is_right:
            console.print("\n".join(describe(pair)), soft_wrap=True)


def _table(reached: dict[str, Tally]) -> Table:
    table = Table(title="Attribution by phenomenon", title_justify="left")
    table.add_column("phenomenon", no_wrap=True)
    for column in _COLUMNS:
        table.add_column(column, justify="right")
    for name, counts in reached.items():
        table.add_row(name, *_cells(counts))
    table.add_section()
    table.add_row("all", *_cells(sum(reached.values(), Tally())))
    return table


def _cells(counts: Tally) -> list[str]:
    return [str(int(getattr(counts, column))) for column in _COLUMNS]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
