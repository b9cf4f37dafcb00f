"""Every failure the user can meet, as a type with a message that tells them what to do."""

from __future__ import annotations

from desktop.phrase import Fact, Phrase


class OnRecordError(Exception):
    """Base of every expected failure.

    It says in one or two plain sentences what happened and what to do about it: `phrase`, for whoever speaks another
    language, and `message`, the same in English. `facts` take their places in a `text` that is a literal.
    """

    def __init__(self, text: str | Phrase, /, **facts: Fact) -> None:
        self.phrase = text if isinstance(text, Phrase) else Phrase(text, n=None, **facts)
        self.message = str(self.phrase)
        super().__init__(self.message)

    def __reduce__(self) -> tuple[type[OnRecordError], tuple[Phrase]]:
        return type(self), (self.phrase,)


class SourceNotFoundError(OnRecordError):
    """The file is not there (never was, or vanished since it was listed)."""


class SourceUnreadableError(OnRecordError):
    """The file is there but cannot be read: no permission, a folder, a device."""


class EmptySourceError(OnRecordError):
    """The source holds no words."""


class SourceTooLargeError(OnRecordError):
    """The source is over the size limit of its reader."""


class UnsupportedSourceError(OnRecordError):
    """The content is not text that a registered reader can open (binary data, unknown format)."""


class ReaderError(OnRecordError):
    """A reader met damaged or hostile content that it could not turn into a document."""


class AddressRefusedError(OnRecordError):
    """The address is none of a public web page: another scheme, a private network, a password in it."""


class FetchError(OnRecordError):
    """A page could not be fetched: no connection, no answer, a refusal or an error of the server's."""


class ModelUnavailableError(OnRecordError):
    """The language model is missing or damaged."""


class WorkerCrashedError(OnRecordError):
    """The worker process died twice on the same job."""


class WorkerTimeoutError(OnRecordError):
    """The worker process made no progress within the time limit."""
