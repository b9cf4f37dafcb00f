"""The figures of a report as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from desktop.evaluation.figures import figures, kinds
from desktop.evaluation.report import Report

_WIDTH_OF_A_FILE = 100
_RATIO = ("P", "R", "F1")


def write_tables(report: Report, stream: TextIO) -> None:
    """Write every table that gold has something for."""
    console = Console(file=stream, width=None if stream.isatty() else _WIDTH_OF_A_FILE, highlight=False)
    for table in tables(figures(report)):
        console.print(table)
        console.print()


def tables(shown: Mapping[str, Any]) -> Iterator[Table | Text]:
    """The tables for `figures(report)`."""
    if shown["quotes"]["gold"]:
        yield from _of_quotes(shown)
    if "speakers" in shown:
        yield _of_speakers(shown["speakers"])
    if "entities" in shown:
        yield _of_entities(shown["entities"])
    if "pronouns" in shown:
        yield _of_pronouns(shown["pronouns"])
    if shown["worst"]:
        yield _of_worst(shown["worst"])


def _of_quotes(shown: Mapping[str, Any]) -> Iterator[Table | Text]:
    quotes = shown["quotes"]
    yield Text(f"{shown['articles']} articles, {quotes['gold']} quotes in gold, {quotes['pred']} predicted", "bold")
    table = _table("Quotes", "", "precision", "recall", "F1")
    rows = {
        "content": "content",
        "exact content": "exact",
        'exact, with a leading "that" or without': "exact_but_for_that",
        "content and source": "e2e",
    }
    for name, key in rows.items():
        table.add_row(name, *(_share(quotes[key][part]) for part in _RATIO))
    table.add_row("source, given the content", "", _share(quotes["source_given_content"]), "")
    yield table
    yield _of_groups("By kind", dict(kinds(quotes)))
    yield _of_groups("By phenomenon", shown["phenomena"])
    yield from _of_calibration(shown["calibration"])


def _of_groups(title: str, rows: Mapping[str, Any]) -> Table:
    table = _table(title, "", "in gold", "found", "with source")
    for name, row in rows.items():
        table.add_row(name, str(row["gold"]), _share(row["recall"]), _share(row["e2e_recall"]))
    return table


def _of_calibration(shown: Mapping[str, Any]) -> Iterator[Table | Text]:
    table = _table("Certainty", "", "quotes", "certainty", "right")
    size = 1 / len(shown["bins"])
    for number, row in enumerate(shown["bins"]):
        table.add_row(f"{number * size:.1f} to {(number + 1) * size:.1f}", *_bin(row))
    table.add_section()
    for word, row in shown["words"].items():
        table.add_row(word, *_bin(row))
    yield table
    certain, right = shown["direct_called_certain"], shown["direct_called_certain_right"]
    yield Text(
        f"Expected calibration error {shown['expected_calibration_error']:.3f}. "
        f"Of the direct quotes {certain:.1%} are called certain; {right:.1%} of those are right."
    )


def _bin(row: Mapping[str, Any]) -> tuple[str, str, str]:
    if not row["quotes"]:
        return "0", "", ""
    return str(row["quotes"]), _share(row["certainty"]), _share(row["right"])


def _of_speakers(shown: Mapping[str, Any]) -> Table:
    table = _table("Statements by named people", "", "")
    names = {
        "gold": "in gold",
        "found": "found",
        "speaker_recall": "right person",
        "speaker_precision": "right, where a name is given",
        "canonical_name": "under the full name",
        "wrong_name": "wrong person",
    }
    for key, name in names.items():
        table.add_row(name, str(shown[key]) if key == "gold" else _share(shown[key]))
    return table


def _of_entities(shown: Mapping[str, Any]) -> Table:
    table = _table("Mentions by name", "", "in gold", "precision", "recall", "F1", "same words")
    for label, row in shown.items():
        table.add_row(label, str(row["gold"]), *(_share(row[part]) for part in _RATIO), _share(row["exact"]))
    return table


def _of_pronouns(shown: Mapping[str, Any]) -> Table:
    table = _table("Pronouns (GAP)", "", "precision", "recall", "F1")
    for group in ("all", "masculine", "feminine"):
        table.add_row(group, *(_share(shown[group][part]) for part in _RATIO))
    table.add_row("feminine over masculine", "", "", f"{shown['bias']:.3f}")
    return table


def _of_worst(shown: list[Mapping[str, Any]]) -> Table:
    table = _table("Articles with most errors", "", "F1", "right", "wrong source", "missed", "not in gold")
    for row in shown:
        counts = (str(row[key]) for key in ("right", "wrong_source", "missed", "surplus"))
        table.add_row(Text(row["id"]), _share(row["e2e_f1"]), *counts)
    table.columns[0].overflow = "ellipsis"
    table.columns[0].no_wrap = True
    return table


def _table(title: str, first: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    table.add_column(first)
    for column in columns:
        table.add_column(column, justify="right")
    return table


def _share(value: float) -> str:
    return f"{value:.3f}".removeprefix("0") if value < 1 else "1.000"
