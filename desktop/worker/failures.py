"""What the user is told when the worker process fails."""

from __future__ import annotations

from desktop.document import source_name
from desktop.errors import OnRecordError, WorkerCrashedError, WorkerTimeoutError
from desktop.phrase import Fact, Phrase
from desktop.worker.protocol import Job, ReadJob, RenderPageJob


def _name(job: Job) -> Fact:
    """What the user calls the thing that `job` is about."""
    match job:
        case ReadJob():
            name = source_name(job.source)
        case RenderPageJob():
            name = job.path
        case _:
            name = job.document.title or job.document.source
    return Phrase("“{name}”", name=name) if name else Phrase("the text")


def crash(job: Job) -> OnRecordError:
    """The process was lost twice on this job."""
    if isinstance(job, ReadJob):
        return WorkerCrashedError(
            "Opening {name} stopped the reader twice, so the file is probably damaged. "
            "Open it in the program that made it and save it again, or paste its text.",
            name=_name(job),
        )
    if isinstance(job, RenderPageJob):
        return WorkerCrashedError(
            "Page {page} of {name} cannot be drawn. Its text can still be read.", page=job.page + 1, name=_name(job)
        )
    return WorkerCrashedError(
        "The analysis of {name} stopped twice. The text can be read, but not everything is marked in it; "
        "close other programs to free memory, then open the article again.",
        name=_name(job),
    )


def timeout(job: Job, seconds: float) -> OnRecordError:
    """There was no sign of life for so many seconds."""
    if isinstance(job, ReadJob):
        return WorkerTimeoutError(
            "Opening {name} took longer than {seconds} seconds and was stopped. "
            "If it lies on a slow drive, copy it to this computer first; otherwise paste its text.",
            name=_name(job),
            seconds=f"{seconds:g}",
        )
    if isinstance(job, RenderPageJob):
        return WorkerTimeoutError(
            "Drawing page {page} of {name} took longer than {seconds} seconds and was stopped. "
            "Its text can still be read.",
            page=job.page + 1,
            name=_name(job),
            seconds=f"{seconds:g}",
        )
    return WorkerTimeoutError(
        "The analysis of {name} made no progress for {seconds} seconds and was stopped. "
        "The text can be read, but not everything is marked in it.",
        name=_name(job),
        seconds=f"{seconds:g}",
    )


def no_process() -> OnRecordError:
    """The system gives no process."""
    return WorkerCrashedError(
        "The system did not allow On Record to start its worker process. Close other programs and try again."
    )
