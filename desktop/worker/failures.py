"""What the user is told when the worker process fails."""

from __future__ import annotations

from desktop.document import source_name
from desktop.errors import OnRecordError, WorkerCrashedError, WorkerTimeoutError
from desktop.worker.protocol import Job, ReadJob, RenderPageJob


def _name(job: Job) -> str:
    """What the user calls the thing that `job` is about."""
    match job:
        case ReadJob():
            name = source_name(job.source)
        case RenderPageJob():
            name = job.path
        case _:
            name = job.document.title or job.document.source
    return f"“{name}”" if name else "the text"


def crash(job: Job) -> OnRecordError:
    """The process was lost twice on this job."""
    if isinstance(job, ReadJob):
        return WorkerCrashedError(
            f"Opening {_name(job)} stopped the reader twice, so the file is probably damaged. "
            "Open it in the program that made it and save it again, or paste its text."
        )
    if isinstance(job, RenderPageJob):
        return WorkerCrashedError(f"Page {job.page + 1} of {_name(job)} cannot be drawn. Its text can still be read.")
    return WorkerCrashedError(
        f"The analysis of {_name(job)} stopped twice. The text can be read, but not everything is marked in it; "
        "close other programs to free memory, then open the article again."
    )


def timeout(job: Job, seconds: float) -> OnRecordError:
    """There was no sign of life for so many seconds."""
    if isinstance(job, ReadJob):
        return WorkerTimeoutError(
            f"Opening {_name(job)} took longer than {seconds:g} seconds and was stopped. "
            "If it lies on a slow drive, copy it to this computer first; otherwise paste its text."
        )
    if isinstance(job, RenderPageJob):
        return WorkerTimeoutError(
            f"Drawing page {job.page + 1} of {_name(job)} took longer than {seconds:g} seconds and was stopped. "
            "Its text can still be read."
        )
    return WorkerTimeoutError(
        f"The analysis of {_name(job)} made no progress for {seconds:g} seconds and was stopped. "
        "The text can be read, but not everything is marked in it."
    )


def no_process() -> OnRecordError:
    """The system gives no process."""
    return WorkerCrashedError(
        "The system did not allow On Record to start its worker process. Close other programs and try again."
    )
