"""Small worker processes for the tests of their client, each with one habit."""

from __future__ import annotations

import ctypes
import os
import sys
import time
import types
from collections.abc import Iterator
from pathlib import Path

import psutil

from desktop.document import Analysis, Document, FileSource, TextSource
from desktop.worker import child
from desktop.worker.channel import Channel, Heartbeat, Ticket
from desktop.worker.child import ChildOptions
from desktop.worker.protocol import AnalysisReady, DocumentRead, Message, Progress, ReadJob, WorkerReady
from tests.samples import make_document


def obedient(channel: Channel, options: ChildOptions) -> None:
    """Does what the text of the job says, then answers it."""
    channel.send(WorkerReady("obedient"))
    while True:
        try:
            ticket = channel.receive()
        except EOFError:
            return
        answer = _answer(channel, ticket)
        if answer is not None:
            channel.send(answer)


def _answer(channel: Channel, ticket: Ticket) -> Message | None:
    order, _, argument = _text(ticket).partition(" ")
    if order == "die":
        psutil.Process().kill()
    elif order == "die-once" and not Path(argument).exists():
        Path(argument).touch()
        psutil.Process().kill()
    elif order == "hang":
        time.sleep(3600)
    elif order == "work":
        for done in range(int(argument)):
            time.sleep(0.05)
            channel.send(Progress(ticket.id, "working", done, int(argument)))
    elif order == "until-cancelled":
        channel.send(Progress(ticket.id, "working", 0, 1))
        while not channel.is_cancelled(ticket.id):
            time.sleep(0.001)
        channel.send(Progress(ticket.id, "late", 1, 1))
    return _result(ticket)


def _text(ticket: Ticket) -> str:
    if not isinstance(ticket.job, ReadJob):
        return ticket.job.document.text
    source = ticket.job.source
    return source.text if isinstance(source, TextSource) else source.path


def _result(ticket: Ticket) -> Message:
    job = ticket.job
    if isinstance(job, ReadJob):
        name = job.source.path if isinstance(job.source, FileSource) else job.source.label
        return DocumentRead(ticket.id, make_document(_text(ticket), source=name))
    return AnalysisReady(ticket.id, Analysis(job.document.id, str(os.getpid())), complete=True, seconds=0.0)


def stillborn(channel: Channel, options: ChildOptions) -> None:
    """Dies as soon as it is alive."""
    channel.send(Heartbeat())
    os._exit(3)


def deaf(channel: Channel, options: ChildOptions) -> None:
    """Never takes a job."""
    channel.send(WorkerReady("deaf"))
    time.sleep(3600)


def real(channel: Channel, options: ChildOptions) -> None:
    """The real start and loop, over an analyzer that finds nothing."""
    analyzer = types.ModuleType("desktop.analysis.analyzer")
    analyzer.Analyzer = FindsNothing  # type: ignore[attr-defined]
    sys.modules["desktop.analysis.analyzer"] = analyzer
    child.main(channel, options)


class FindsNothing:
    """An analyzer without a model."""

    pipeline = "finds nothing"
    trouble = ""

    @classmethod
    def load(cls, *_: object) -> FindsNothing:
        return cls()

    def stream(self, document: Document, **_: object) -> Iterator[tuple[Analysis, bool]]:
        if document.text == "raise":
            raise ValueError("nobody expected this")
        if document.text == "devour":
            bytearray(2**33)
        yield Analysis(document.id, self.pipeline), True


def crashing_pdfium(channel: Channel, options: ChildOptions) -> None:
    """The real start and loop, over a PDFium that reads through a null pointer when a file has no content."""
    from desktop.readers.pdf import opening

    opened = opening.pdfium.PdfDocument

    def crash_or_open(data: bytes) -> object:
        if len(data) < 10:
            ctypes.string_at(0)
        return opened(data)

    opening.pdfium.PdfDocument = crash_or_open
    real(channel, options)
