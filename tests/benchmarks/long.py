"""Texts of 1,000 to 1,000,000 words with five marks for a hundred words, in the real window over a fake worker.

Beside them the naive way: a QTextBrowser that holds the same text and marks as HTML, or as extra selections.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from html import escape
from itertools import pairwise
from pathlib import Path

import psutil
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextBrowser, QTextEdit

from desktop.document import (
    Analysis,
    Block,
    BlockRole,
    Document,
    Entity,
    Mention,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)
from desktop.presentation.marks import marks
from desktop.ui.palettes import ThemeName
from desktop.worker.protocol import AnalysisReady
from tests.gui.window import Desk

THOUSANDS = (1, 10, 100, 1000)
SPEAKERS = 40
_WORDS_A_QUOTE = 80
"""A quote is three marks: source, verbatim and reported words. There is a mention for every quote."""
_WORDS_IN_PARAGRAPH = 60
_PARAGRAPHS_IN_CHAPTER = 60
_STEPS = 400
_NAIVE_STEPS = 100
_STEP_PX = 90
_TIMES = 7

ONE_PARAGRAPH = 50
"""Thousands of words of a text that is a single paragraph."""
WAYS = ("ours", "html", "selections")
"""The window; QTextBrowser with spans; QTextBrowser with extra selections."""

Figures = dict[str, float]


def main() -> None:
    """Print the figures as JSON; each length and way in a process of its own, since memory is not given back."""
    if len(sys.argv) > 1:
        print(json.dumps(_measured(int(sys.argv[1]), sys.argv[2])))
        return
    figures: Figures = {}
    for thousands in THOUSANDS:
        for way in WAYS:
            part = _run(thousands, way)
            figures |= {f"{key}_{way}_{thousands}k": value for key, value in part.items()}
        for key in ("marked_ms", "scroll_p99_ms", "switch_ms", "memory_mb"):
            best = min(figures[f"{key}_{way}_{thousands}k"] for way in WAYS[1:])
            figures[f"{key}_gain_{thousands}k"] = best / max(0.01, figures[f"{key}_ours_{thousands}k"])
    part = _run(ONE_PARAGRAPH, "paragraph")
    print(json.dumps(figures | {f"{key}_paragraph": value for key, value in part.items()}))


def _run(thousands: int, way: str) -> Figures:
    command = [sys.executable, "-m", "tests.benchmarks.long", str(thousands), way]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def _measured(thousands: int, way: str) -> Figures:
    app = QApplication([])
    app.setStyle("Fusion")
    document = long_document(thousands * 1000)
    if way == "paragraph":
        document = _in_one_paragraph(document)
    analysis = many_quotes(document, thousands * 1000)
    base = psutil.Process().memory_info().rss
    if way in ("ours", "paragraph"):
        with tempfile.TemporaryDirectory() as folder:
            figures = _ours(app, Desk(Path(folder)), document, analysis)
    else:
        figures = _naive(app, document, analysis, way)
    figures["grown_mb"] = (psutil.Process().memory_info().rss - base) / 2**20
    figures["memory_mb"] = psutil.Process().memory_info().rss / 2**20
    return figures


def _ours(app: QApplication, desk: Desk, document: Document, analysis: Analysis) -> Figures:
    desk.window.resize(1440, 900)
    desk.window.show()
    desk.read(long_document(60))  # the panes are there: a window that has shown nothing is measured by `startup`
    app.processEvents()
    pane, panel = desk.window.workspace.pane, desk.window.workspace.panel
    figures = {"text_ms": _cpu_ms(app, lambda: desk.read(document))}
    marking = _cpu_ms(app, lambda: _analysed(app, desk, analysis))
    figures["marked_ms"] = figures["text_ms"] + marking
    pane.view.restore_place(len(document.text) // 3)
    figures |= _scrolled(app, pane.view, _STEPS)
    figures["switch_ms"] = _median(app, lambda turn: pane.set_mark_filter(
        entities=bool(turn % 2), direct=True, indirect=True, minimum_certainty=0.0
    ))  # fmt: skip
    figures["choose_ms"] = _median(app, lambda turn: desk.attention.update(speaker=f"s{turn}"))
    figures["hover_ms"] = _median(
        app, lambda turn: desk.attention.update(hovered_quote=f"q{turn}", hovered_speaker=f"s{turn}")
    )
    figures["theme_paint_ms"] = _theme_paint_ms(app, desk)
    panel.show_tab("quotes")
    app.processEvents()
    panel.filter_field.setText("x")
    app.processEvents()
    queries = ("e", "et", "eta", "etao", "", "zzqa", "speaker 7")
    figures["filter_ms"] = max(_cpu_ms(app, lambda words=words: panel.filter_field.setText(words)) for words in queries)
    desk.close()
    return figures


def _analysed(app: QApplication, desk: Desk, analysis: Analysis) -> None:
    """Until all of it is shown: that of a long text is worked out on a thread, whose CPU time counts here."""
    desk.session.receive(AnalysisReady(len(desk.worker.jobs), analysis, True, 0.4))
    while desk.window.workspace.panel.quotes.model().rowCount() < len(analysis.quotes):
        app.processEvents()
        time.sleep(0.001)


def _theme_paint_ms(app: QApplication, desk: Desk) -> float:
    """What is painted after another theme was chosen; that the widgets take its style sheet is not part of it."""
    paints = []
    for turn in range(_TIMES):
        desk.theme.choose((ThemeName.DARK, ThemeName.LIGHT)[turn % 2])
        paints.append(_cpu_ms(app, lambda: None))
    return sorted(paints)[_TIMES // 2]


def _naive(app: QApplication, document: Document, analysis: Analysis, way: str) -> Figures:
    browser = QTextBrowser()
    browser.resize(1000, 820)
    browser.show()
    app.processEvents()
    show = {"html": _show_html, "selections": _show_selections}[way]
    figures = {"text_ms": _cpu_ms(app, lambda: browser.setPlainText(document.text))}
    figures["marked_ms"] = _cpu_ms(app, lambda: show(browser, document, analysis))
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    app.processEvents()
    figures |= _scrolled(app, browser, _NAIVE_STEPS)
    figures["switch_ms"] = _cpu_ms(app, lambda: show(browser, document, analysis))
    return figures


def _show_html(browser: QTextBrowser, document: Document, analysis: Analysis) -> None:
    cuts = sorted({at for mark in marks(analysis) for at in mark.span} | {0, len(document.text)})
    pieces = [escape(document.text[a:b]) for a, b in pairwise(cuts)]
    spans = (f'<span style="background:#ddeeff">{piece}</span>' if n % 2 else piece for n, piece in enumerate(pieces))
    browser.setHtml("".join(spans).replace("\n\n", "<p>"))


def _show_selections(browser: QTextBrowser, document: Document, analysis: Analysis) -> None:
    made = []
    if browser.document().characterCount() < len(document.text):
        browser.setPlainText(document.text)
    style = QTextCharFormat()
    style.setBackground(QColor("#ddeeff"))
    for mark in marks(analysis):
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(browser.document())
        cursor.setPosition(mark.span.start)
        cursor.setPosition(mark.span.end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, style
        made.append(selection)
    browser.setExtraSelections(made)


def long_document(words: int) -> Document:
    """Chapters of paragraphs of made-up words, about as long as English ones; the same in every run."""
    chance = random.Random(7)
    known = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(5_000)]
    blocks, pieces, start = [], [], 0
    for number in range(max(1, words // _WORDS_IN_PARAGRAPH)):
        texts = [(" ".join(chance.choices(known, k=_WORDS_IN_PARAGRAPH)), BlockRole.PARAGRAPH)]
        if number % _PARAGRAPHS_IN_CHAPTER == 0:
            texts.insert(0, (f"Chapter {number // _PARAGRAPHS_IN_CHAPTER + 1}", BlockRole.HEADLINE))
        for text, role in texts:
            blocks.append(Block(Span(start, start + len(text)), role, 1))
            pieces.append(text)
            start += len(text) + 2
    return Document(id=f"long {words}", text="\n\n".join(pieces), blocks=tuple(blocks), title="A long article")


def _in_one_paragraph(document: Document) -> Document:
    text = document.text.replace("\n\n", " ")
    return Document("paragraph", text, (Block(Span(0, len(text)), BlockRole.PARAGRAPH, 1),), title="One paragraph")


def many_quotes(document: Document, words: int) -> Analysis:
    """Quotes and mentions spread evenly over a document."""
    count = max(SPEAKERS, words // _WORDS_A_QUOTE)
    room = len(document.text) // count
    quotes = tuple(_quote(number, number * room) for number in range(count))
    by_speaker = [tuple(q.id for q in quotes if q.speaker == f"s{s}") for s in range(SPEAKERS)]
    speakers = tuple(
        Speaker(f"s{s}", f"Speaker {s}", SpeakerKind.PERSON, ids, f"e{s}") for s, ids in enumerate(by_speaker)
    )
    spans = [Span(number * room, number * room + 8) for number in range(count)]
    entities = tuple(
        Entity(f"e{s}", f"Speaker {s}", "PERSON", tuple(Mention(span) for span in spans[s::SPEAKERS]))
        for s in range(SPEAKERS)
    )
    return Analysis(document.id, "by hand", entities, quotes, speakers)


def _quote(number: int, start: int) -> Quote:
    return Quote(
        f"q{number}",
        QuoteKind.MIXED,
        content=(Span(start + 20, start + 90),),
        source=(Span(start, start + 12),),
        verbatim=(Span(start + 50, start + 90),),
        speaker=f"s{number * 7 % SPEAKERS}",
    )


def _scrolled(app: QApplication, view: QAbstractScrollArea, count: int) -> Figures:
    """CPU ms of steps over pages that were not on screen before."""
    bar = view.verticalScrollBar()
    steps = sorted(_cpu_ms(app, lambda: bar.setValue(bar.value() + _STEP_PX)) for _ in range(count))
    return {"scroll_p50_ms": steps[count // 2], "scroll_p99_ms": steps[int(count * 0.99) - 1]}


def _median(app: QApplication, work: Callable[[int], None]) -> float:
    return sorted(_cpu_ms(app, lambda turn=turn: work(turn)) for turn in range(_TIMES))[_TIMES // 2]


def _cpu_ms(app: QApplication, work: Callable[[], None]) -> float:
    """CPU ms until what `work` changed is on screen."""
    start = time.process_time()
    work()
    app.processEvents()
    return (time.process_time() - start) * 1000


if __name__ == "__main__":
    main()
