"""A long text with many marks in the real window over a fake worker."""

from __future__ import annotations

import json
import random
import tempfile
import time
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication, QTextBrowser

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
from desktop.worker.protocol import AnalysisReady
from tests.gui.window import Desk

WORDS = 100_000
QUOTES = 4_000
"""Each is three marks: source, verbatim and reported words."""
MENTIONS = 8_000
SPEAKERS = 40
_WORDS_IN_PARAGRAPH = 60
_STEPS = 400
_STEP_PX = 90


def main() -> None:
    """Print the figures as JSON."""
    app = QApplication([])
    app.setStyle("Fusion")
    document = long_document()
    analysis = many_quotes(document)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        desk.window.show()
        app.processEvents()
        figures = {"text_cpu_ms": _cpu_ms(app, lambda: desk.read(document))}
        figures["marks_cpu_ms"] = _cpu_ms(app, lambda: _analysed(desk, analysis))
        steps = sorted(_scroll(app, desk))
        figures |= {"scroll_p50_ms": steps[len(steps) // 2], "scroll_p99_ms": steps[int(len(steps) * 0.99)]}
        figures["switch_cpu_ms"] = _cpu_ms(app, lambda: _without_entities(desk))
        figures["choose_cpu_ms"] = _cpu_ms(app, lambda: desk.attention.update(speaker="s7"))
        figures["memory_mb"] = psutil.Process().memory_info().rss / 2**20
        desk.close()
    print(json.dumps(figures))


def _analysed(desk: Desk, analysis: Analysis) -> None:
    desk.session.receive(AnalysisReady(len(desk.worker.jobs), analysis, True, 0.4))


def _without_entities(desk: Desk) -> None:
    desk.window.workspace.pane.set_mark_filter(entities=False, direct=True, indirect=True, minimum_certainty=0.0)


def long_document() -> Document:
    """Paragraphs of made-up words, about as long as English ones; the same in every run."""
    chance = random.Random(7)
    words = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(5_000)]
    paragraphs = [" ".join(chance.choices(words, k=_WORDS_IN_PARAGRAPH)) for _ in range(WORDS // _WORDS_IN_PARAGRAPH)]
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(Span(start, start + len(paragraph)), BlockRole.PARAGRAPH))
        start += len(paragraph) + 2
    return Document(id="long", text="\n\n".join(paragraphs), blocks=tuple(blocks), title="A long article")


def many_quotes(document: Document) -> Analysis:
    """Quotes and mentions spread evenly over a document."""
    room = len(document.text) // QUOTES
    quotes = tuple(_quote(number, number * room) for number in range(QUOTES))
    by_speaker = [tuple(q.id for q in quotes if q.speaker == f"s{s}") for s in range(SPEAKERS)]
    speakers = tuple(
        Speaker(f"s{s}", f"Speaker {s}", SpeakerKind.PERSON, ids, f"e{s}") for s, ids in enumerate(by_speaker)
    )
    gap = len(document.text) // MENTIONS
    spans = [Span(number * gap, number * gap + 8) for number in range(MENTIONS)]
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


def _scroll(app: QApplication, desk: Desk) -> list[float]:
    """CPU ms of each step over pages that were not on screen before."""
    bar = desk.window.findChild(QTextBrowser, "articleView").verticalScrollBar()
    far = bar.maximum() // 3
    return [_cpu_ms(app, lambda to=far + step * _STEP_PX: bar.setValue(to)) for step in range(_STEPS)]


def _cpu_ms(app: QApplication, work: object) -> float:
    """CPU ms until what `work` changed is on screen."""
    start = time.process_time()
    work()  # type: ignore[operator]
    app.processEvents()
    return (time.process_time() - start) * 1000


if __name__ == "__main__":
    main()
