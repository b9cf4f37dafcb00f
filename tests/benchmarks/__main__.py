"""Runs each group in a process of its own and prints what it measured beside what is asked."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[2]
RUNS = 3
"""Each group is run this often; the median counts."""
RUN_ONCE = frozenset({"book_analysed", "library", "long"})
"""Groups that take a minute or more."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure and the most it may be. `asked` is None where the figure only explains another."""

    key: str
    what: str
    unit: str
    asked: float | None


def _long(thousands: int, text: float, scroll: float, memory: float) -> tuple[Measure, ...]:
    """What is measured of a text of so many thousand words, and what it gains over the better of the naive ways."""
    words, ours, size = f"{thousands},000 words", f"ours_{thousands}k", f"_gain_{thousands}k"
    return (
        Measure(f"text_ms_{ours}", f"{words}: text on screen", "CPU ms", text),
        Measure(f"marked_ms_{ours}", "with all marks and a full panel", "CPU ms", None),
        Measure(f"marked_ms{size}", "times as fast as QTextBrowser with spans or selections", "", None),
        Measure(f"scroll_p50_ms_{ours}", "scroll step, median", "CPU ms", None),
        Measure(f"scroll_p99_ms_{ours}", "scroll step, p99", "CPU ms", scroll),
        Measure(f"scroll_p99_ms_html_{thousands}k", "... QTextBrowser with HTML spans", "CPU ms", None),
        Measure(f"scroll_p99_ms_selections_{thousands}k", "... QTextBrowser with extra selections", "CPU ms", None),
        Measure(f"switch_ms_{ours}", "switching a kind of mark", "CPU ms", 16 if thousands <= 100 else None),
        Measure(f"switch_ms{size}", "times as fast", "", None),
        Measure(f"choose_ms_{ours}", "choosing a speaker", "CPU ms", 16 if thousands <= 100 else None),
        Measure(f"theme_paint_ms_{ours}", "painting another theme", "CPU ms", 16 if thousands <= 100 else None),
        Measure(f"hover_ms_{ours}", "hovering a quote", "CPU ms", 16),
        Measure(f"filter_ms_{ours}", f"filter over {thousands * 1000 // 80:,} quotes, the slowest", "CPU ms", 50),
        Measure(f"memory_mb_{ours}", "memory of the GUI process", "MB", memory),
        Measure(f"memory_mb{size}", "the naive ways over that", "", None),
    )


GROUPS: dict[str, tuple[Measure, ...]] = {
    "startup": (
        Measure("first_paint_cpu_s", "start to first painted window with the seed's text, GUI process", "CPU s", 0.6),
        Measure("spacy_imported", "spaCy modules in the GUI process", "", 0),
        Measure("gap_excess_ms", "event-loop gap p99 while the worker starts, over the idle loop's", "ms", 20),
        Measure("gap_idle_ms", "event-loop gap p99 of the idle loop", "ms", None),
        Measure("gap_start_max_ms", "longest gap while the worker starts", "ms", None),
        Measure("all_marks_s", "start to all marks of the seed", "wall s", None),
    ),
    "analysis": (
        Measure("seed_cpu_s", "analysis of the seed, model loaded", "CPU s", 0.5),
        Measure("us_per_word", "analysis of ten seeds in one, each word", "CPU µs", 1e6 / 3000),
        Measure("load_cpu_s", "loading spaCy and the model", "CPU s", None),
    ),
    "speakers": (
        *(
            Measure(f"us_per_word_{length}k", f"speakers of {length},000 words, each word", "CPU µs", None)
            for length in (1, 5, 20, 50, 100, 200)
        ),
        Measure("growth", "a word of 200,000 over a word of 20,000", "", 1.5),
        *(
            Measure(f"entities_us_per_word_{length}k", f"entities of {length},000 words, each word", "CPU µs", None)
            for length in (1, 5, 20, 50, 100, 200)
        ),
        Measure("entities_growth", "a word of 200,000 over a word of 20,000", "", 1.5),
        Measure("who_share", "entities and speakers over the analysis without them", "", 0.25),
        Measure("learned_share", "share of the learned scorer in the speakers' time", "", None),
    ),
    "readers_html": (
        Measure("html_ms_page", "web page, as much on it as on real ones: reading", "CPU ms", None),
        Measure("trafilatura_ms_page", "the same: trafilatura alone", "CPU ms", None),
        Measure("html_over_alone_page", "the same: reading over trafilatura alone", "", None),
        Measure("html_over_described_page", "the same: over trafilatura with title, author, date", "", 1.25),
        Measure("html_ms_small", "small web pages, each: reading", "CPU ms", None),
        Measure("trafilatura_ms_small", "the same: trafilatura alone", "CPU ms", None),
        Measure("html_over_alone_small", "the same: reading over trafilatura alone", "", None),
        Measure("html_over_described_small", "the same: over trafilatura with title, author, date", "", 1.25),
        Measure("html_ms_long", "long page, 38,000 characters of paragraphs: reading", "CPU ms", None),
        Measure("trafilatura_ms_long", "the same: trafilatura alone", "CPU ms", None),
        Measure("html_over_alone_long", "the same: reading over trafilatura alone", "", None),
        Measure("html_over_described_long", "the same: over trafilatura with title, author, date", "", 1.25),
        Measure("html_ms_megabyte", "web page: reading, each megabyte", "CPU ms", None),
        Measure("html_more_memory_mb", "web page: memory over that of trafilatura", "MB", None),
        Measure("trafilatura_memory_mb", "web page: memory of trafilatura", "MB", None),
    ),
    "readers_pdf": (
        Measure("pdf_ms_page", "PDF: reading, each page", "CPU ms", None),
        Measure("pdfium_text_ms_page", "PDF: PDFium alone, text without places", "CPU ms", None),
        Measure("pdfium_boxes_ms_page", "PDF: PDFium alone, text and the box of each character", "CPU ms", None),
        Measure("pdfium_type_ms_page", "PDF: PDFium alone, the same and size and weight of the type", "CPU ms", None),
        Measure("pdf_over_boxes", "PDF: reading over PDFium alone with boxes", "", None),
        Measure("pdf_over_type", "PDF: reading over PDFium alone with boxes and type", "", 1.25),
        Measure("pdf_ms_megabyte", "PDF: reading, each megabyte", "CPU ms", None),
        Measure("pdf_memory_mb", "PDF: memory over that of PDFium", "MB", None),
    ),
    "readers_office": (
        Measure("docx_ms_megabyte", "Word: reading, each megabyte of markup", "CPU ms", None),
        Measure("docx_alone_ms_megabyte", "Word: mammoth alone", "CPU ms", None),
        Measure("docx_over_alone", "Word: reading over mammoth alone", "", 1.25),
        Measure("docx_memory_mb", "Word: memory for a megabyte of markup and what reads it", "MB", None),
        Measure("odt_ms_megabyte", "OpenDocument: reading, each megabyte of markup", "CPU ms", None),
        Measure("rtf_ms_megabyte", "rich text: reading, each megabyte", "CPU ms", None),
        Measure("rtf_alone_ms_megabyte", "rich text: striprtf alone, without notes, links and roles", "CPU ms", None),
        Measure("rtf_over_alone", "rich text: reading over striprtf alone", "", None),
        Measure("epub_ms_megabyte", "book: reading, each megabyte of markup", "CPU ms", None),
        Measure("epub_alone_ms_megabyte", "book: trafilatura alone on each chapter", "CPU ms", None),
        Measure("epub_over_alone", "book: reading over trafilatura alone", "", 1.25),
    ),
    "long": (
        *(
            measure
            for thousands, text, scroll, memory in (
                (1, 50, 12, 150),
                (10, 50, 12, 150),
                (100, 50, 12, 150),
                (1000, 150, 16, 250),
            )
            for measure in _long(thousands, text, scroll, memory)
        ),
        Measure("text_ms_paragraph", "50,000 words in one paragraph: text on screen", "CPU ms", 50),
        Measure("scroll_p99_ms_paragraph", "scroll step, p99", "CPU ms", 16),
        Measure("switch_ms_paragraph", "switching a kind of mark", "CPU ms", 16),
    ),
    "book": (
        Measure("gap_excess_ms", "200,000 words analysed: event-loop gap p99 over the idle loop's", "ms", 16),
        Measure("gap_idle_ms", "event-loop gap p99 of the idle loop", "ms", None),
        Measure("gap_max_ms", "longest gap", "ms", None),
        Measure("gaps_over_50", "gaps over 50 ms, of some thousands", "", None),
        Measure("gui_cpu_s", "CPU time of the window for all of it", "CPU s", None),
    ),
    "book_analysed": (
        Measure("gap_excess_ms", "... by the real worker: event-loop gap p99 over the idle loop's", "ms", 16),
        Measure("gap_idle_ms", "event-loop gap p99 of the idle loop", "ms", None),
        Measure("gap_max_ms", "longest gap", "ms", None),
        Measure("gaps_over_50", "gaps over 50 ms", "", None),
        Measure("gui_cpu_s", "CPU time of the window for all of it", "CPU s", None),
        Measure("analysed_quotes", "quotes found", "", None),
    ),
    "library": (
        Measure("open_ms", "10,000 articles, 200,000 quotes: opening, first page of the list", "CPU ms", 150),
        Measure("search_word_ms", "search with snippets, a word", "CPU ms", 150),
        Measure("search_common_ms", "the word that is in nearly every quote", "CPU ms", 150),
        Measure("search_two_ms", "two such words", "CPU ms", 150),
        Measure("search_phrase_ms", "a phrase of both", "CPU ms", 150),
        Measure("search_prefix_ms", "one letter, as it is typed", "CPU ms", 150),
        Measure("search_operators_ms", "speaker, kind, date and a word", "CPU ms", 150),
        Measure("search_outlet_ms", "outlet and certainty, no word", "CPU ms", 150),
        Measure("dossier_ms", "all statements of a person", "CPU ms", 150),
        Measure("dossier_statements", "statements of that person", "", None),
        Measure("speakers_ms", "the hundred speakers quoted most", "CPU ms", 150),
        Measure("keep_ms", "keeping one more article", "CPU ms", None),
        Measure("made_ms_each", "keeping an article while the library was made", "CPU ms", None),
        Measure("size_mb", "size of the file", "MB", None),
    ),
}


def main() -> int:
    """Print the table; the exit status is 1 when a figure is over what is asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"{', '.join(GROUPS)}; all of them unless named")
    groups = parser.parse_args().groups or list(GROUPS)
    if unknown := set(groups) - set(GROUPS):
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    table = Table("group", "measure", "measured", "asked", "ratio")
    for column in table.columns[2:]:
        column.justify = "right"
    missed = [_fill(table, group) for group in groups]
    Console(width=None if sys.stdout.isatty() else 120).print(table)
    return 1 if any(missed) else 0


def _fill(table: Table, group: str) -> int:
    """Add a group's rows; how many figures are over what is asked."""
    runs = [_run(group) for _ in range(1 if group in RUN_ONCE else RUNS)]
    missed = 0
    for measure in GROUPS[group]:
        value = median(run[measure.key] for run in runs)
        over = measure.asked is not None and value > measure.asked
        missed += over
        asked = f"{measure.asked:.4g} {measure.unit}" if measure.asked is not None else ""
        ratio = f"{value / measure.asked:.2f}" if measure.asked else ""
        style = "red" if over else ""
        table.add_row(group, measure.what, f"{value:.4g} {measure.unit}", asked, ratio, style=style)
    table.add_section()
    return missed


def _run(group: str) -> dict[str, float]:
    """One run of a group, with a home of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), home)
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **folders}
        command = [sys.executable, "-m", f"tests.benchmarks.{group}"]
        done = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


if __name__ == "__main__":
    sys.exit(main())
