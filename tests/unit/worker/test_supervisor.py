from __future__ import annotations

from multiprocessing import Pipe

from desktop.document import TextSource
from desktop.worker.channel import Heartbeat, Ticket, WorkerLimits
from desktop.worker.protocol import DocumentRead, JobCancelled, Message, ReadJob
from desktop.worker.supervisor import Supervisor
from tests.samples import make_document


class ScriptedProcess:
    """Answers what it is told to."""

    pid = 1

    def __init__(self) -> None:
        self.messages, self._other_end = Pipe(duplex=False)
        self.answer: Message | Heartbeat | None = None

    def send(self, ticket: Ticket) -> None:
        pass

    def receive(self) -> Message | Heartbeat | None:
        return self.answer

    def cancel(self, job: int) -> None:
        pass

    def kill(self) -> None:
        self.messages.close()
        self._other_end.close()


def test_an_idle_supervisor_has_no_deadline() -> None:
    """One that stayed after the last job kept the client's thread spinning once it had passed."""
    process, heard = ScriptedProcess(), list[Message]()
    supervisor = Supervisor(heard.append, WorkerLimits(), lambda: process)  # type: ignore[arg-type, return-value]
    supervisor.start()
    assert supervisor.seconds_left() is None
    for job, answer in ((1, DocumentRead(1, make_document("A headline\n"))), (2, JobCancelled(2))):
        supervisor.submit(Ticket(job, ReadJob(TextSource("words"))))
        supervisor.proceed()
        assert supervisor.seconds_left() is not None
        if isinstance(answer, JobCancelled):
            supervisor.cancel(job)
        process.answer = answer
        supervisor.hear()
        assert supervisor.seconds_left() is None
    supervisor.stop()
    assert heard == [DocumentRead(1, make_document("A headline\n")), JobCancelled(2)]
