"""What the window and the worker process say to one another: plain picklable values."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.document import Analysis, Document, Source, Span
from desktop.errors import OnRecordError
from desktop.phrase import Phrase


@dataclass(frozen=True, slots=True)
class ReadJob:
    """Turn a source into a document."""

    source: Source


@dataclass(frozen=True, slots=True)
class AnalyzeJob:
    """Analyse a document; `visible` is the part to do first when the text is long.

    With `partial`, results of growing parts come before that of the whole.
    """

    document: Document
    visible: Span | None = None
    partial: bool = True


@dataclass(frozen=True, slots=True)
class RenderPageJob:
    """Draw a page of a PDF file, `width` pixels wide; pages count from 0."""

    path: str
    page: int
    width: int


Job = ReadJob | AnalyzeJob | RenderPageJob


@dataclass(frozen=True, slots=True)
class WorkerReady:
    """The worker has loaded its pipeline; `pipeline` names and versions every component.

    `trouble` says what the user should know of it.
    """

    pipeline: str
    trouble: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` (characters); `stage` is a word such as "reading" or "analysing"."""

    job: int
    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class DocumentRead:
    """The result of a `ReadJob`; ends it."""

    job: int
    document: Document


@dataclass(frozen=True, slots=True)
class PageRendered:
    """The result of a `RenderPageJob`; ends it. `pixels` are rows of red, green and blue, without padding.

    `points` is the width of the page in points, which gives the scale of `desktop.document.PagePlace`.
    """

    job: int
    page: int
    width: int
    height: int
    points: float
    pixels: bytes


@dataclass(frozen=True, slots=True)
class AnalysisReady:
    """A result of an `AnalyzeJob`. Partial ones come first (`complete` false), the whole one ends the job.

    `seconds` is the CPU time spent in the worker so far.
    """

    job: int
    analysis: Analysis
    complete: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class JobFailed:
    """The job ended with a failure that the user should be told of."""

    job: int
    error: OnRecordError


@dataclass(frozen=True, slots=True)
class JobCancelled:
    """The job ended because it was cancelled."""

    job: int


@dataclass(frozen=True, slots=True)
class WorkerRestarted:
    """The worker process was lost (crash, kill, hang) and a new one runs; `job` is done again, if any."""

    job: int | None


Message = (
    WorkerReady | Progress | DocumentRead | PageRendered | AnalysisReady | JobFailed | JobCancelled | WorkerRestarted
)


def ends_job(message: Message) -> bool:
    """Whether nothing more will be said of the message's job."""
    if isinstance(message, AnalysisReady):
        return message.complete
    return isinstance(message, DocumentRead | PageRendered | JobFailed | JobCancelled)
