"""What is shown of a large analysis comes from a thread beside the window's, and only where it still counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.document import Analysis, Document, Quote, QuoteKind, Span, Speaker, SpeakerKind
from desktop.worker.protocol import AnalysisReady
from tests.gui.window import Desk
from tests.samples import make_document

WORDS = "“It rained on us,” said Mayor. "
MANY = 1_500


def large(marker: str) -> tuple[Document, Analysis]:
    """A document with more quotes than are worked out at once."""
    document = make_document(f"{marker}\n\n" + "\n\n".join(WORDS * 10 for _ in range(MANY // 10)))
    starts = [n for n in range(len(document.text)) if document.text.startswith("“", n)]
    quotes = tuple(
        Quote(
            f"q{n}",
            QuoteKind.DIRECT,
            content=(Span(at, at + 18),),
            source=(Span(at + 24, at + 29),),
            verbatim=(Span(at, at + 18),),
            speaker="s0",
        )
        for n, at in enumerate(starts)
    )
    mayor = Speaker("s0", "Mayor", SpeakerKind.PERSON, tuple(q.id for q in quotes))
    return document, Analysis(document.id, "by hand", (), quotes, (mayor,))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.close()


def shown(desk: Desk) -> int:
    """How many quotes the panel of the tab in front lists."""
    return desk.window.workspace.panel.quotes.model().rowCount()


def test_all_of_a_large_analysis_is_shown(qtbot: QtBot, desk: Desk) -> None:
    document, analysis = large("A")
    with qtbot.waitSignal(desk.window.presenter.analysis_shown):
        desk.read(document, analysis)
    qtbot.waitUntil(lambda: shown(desk) == MANY)
    assert desk.window.workspace.panel.notices.lines == ()
    desk.window.workspace.pane.step_quote(1)
    assert desk.attention.focus.quote == "q0"


def test_of_two_analyses_the_later_one_stays(qtbot: QtBot, desk: Desk) -> None:
    document, analysis = large("A")
    fewer = replace(analysis, quotes=analysis.quotes[:1_200])
    desk.read(document)
    job = len(desk.worker.jobs)
    desk.sessions.receive(AnalysisReady(job, analysis, False, 0.1))
    desk.sessions.receive(AnalysisReady(job, fewer, False, 0.2))
    qtbot.waitUntil(lambda: shown(desk) == 1_200)
    desk.sessions.receive(AnalysisReady(job, analysis, False, 0.3))
    desk.sessions.receive(AnalysisReady(job, replace(analysis, quotes=analysis.quotes[:3]), True, 0.4))
    assert shown(desk) == 3


def test_a_tab_that_went_behind_catches_up(qtbot: QtBot, desk: Desk) -> None:
    document, analysis = large("A")
    desk.read(document, analysis)
    first = desk.window.workspace
    desk.window.tabs.new()
    qtbot.waitUntil(lambda: first.shown_analysis is None)
    desk.window.tabs.show(first)
    qtbot.waitUntil(lambda: shown(desk) == MANY)


def test_a_window_may_close_meanwhile(desk: Desk) -> None:
    desk.read(*large("A"))
    desk.window.close()
