"""One page from the web: redirects are followed by hand, each checked like the first address."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from email.message import Message
from urllib.parse import urljoin

import urllib3
from urllib3.exceptions import HTTPError, NewConnectionError, SSLError
from urllib3.exceptions import TimeoutError as SilentError

import desktop
from desktop.document import ReaderNote
from desktop.errors import EmptySourceError, FetchError, OnRecordError, SourceNotFoundError
from desktop.phrase import Phrase
from desktop.readers.raw import Raw
from desktop.readers.web.content import ENCODINGS, unpacked
from desktop.readers.web.deadline import Deadline
from desktop.readers.web.gate import Gate, Target

MOST_REDIRECTS = 10
SECONDS = 25.0
"""For all of it; the worker's own limit is a little longer, so that this one is the one that is told."""
_CONNECT, _SILENCE = 10.0, 12.0
_PIECE = 2**16
_REDIRECTS = (301, 302, 303, 307, 308)
_HEADERS = {
    "User-Agent": f"OnRecord/{desktop.__version__} (reading assistant; a person asked for this page)",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,text/*;q=0.8,*/*;q=0.5",
    "Accept-Language": "en,*;q=0.5",
    "Accept-Encoding": ENCODINGS,
}
_SAVE = Phrase("Open it in a browser, save the page, and open the saved file here.")


def fetch_page(url: str, *, encoding: str = "", gate: Gate | None = None, seconds: float = SECONDS) -> Raw:
    """The content at an address, with what the server says of it.

    Raises:
        AddressRefusedError: the address, or one that it leads to, is no public web page.
        FetchError, SourceNotFoundError, SourceTooLargeError, EmptySourceError, ReaderError: see there.
    """
    gate = gate or Gate()
    with Deadline(seconds) as deadline:
        target = gate.admit(url)
        first = target.host
        for _ in range(MOST_REDIRECTS + 1):
            found = _ask(target, encoding, deadline)
            if isinstance(found, Raw):
                return _with_redirect(found, first, target.host)
            target = gate.admit(found)
    raise FetchError("“{url}” leads from one address to the next without end. {save}", url=url, save=_SAVE)


def _with_redirect(raw: Raw, first: str, last: str) -> Raw:
    if first.removeprefix("www.") == last.removeprefix("www."):
        return raw
    note = ReaderNote("redirect", Phrase("{first} led to {last}.", first=first, last=last))
    return Raw(raw.name, raw.data, raw.media_type, raw.charset, raw.encoding, (note,))


def _ask(target: Target, encoding: str, deadline: Deadline) -> Raw | str:
    """The content, or the address that the server sends us to."""
    failure: OnRecordError | None = None
    for ip in target.ips[:3]:
        pool = _pool(target, ip)
        deadline.bind(pool)
        try:
            return _answer(pool, target, encoding, deadline)
        except (HTTPError, ssl.SSLError, _TooSlowError) as error:
            late = deadline.has_passed
            failure = _failure(error, target.host, late=late)
            if late or not isinstance(error, NewConnectionError):
                raise failure from None
        finally:
            pool.close()
    assert failure is not None
    raise failure


class _TooSlowError(Exception):
    pass


def _failure(error: Exception, host: str, *, late: bool) -> FetchError:
    """What went wrong on a connection, in words."""
    if late or isinstance(error, _TooSlowError):
        return _slow(host)
    if isinstance(error, NewConnectionError):  # which is a kind of time-out
        return FetchError("“{host}” does not answer. Check the address, or try again later.", host=host)
    if isinstance(error, SSLError | ssl.SSLError):
        return _insecure(host, error)
    if isinstance(error, SilentError):
        return _slow(host)
    return FetchError("The connection to “{host}” broke off ({kind}). Try again.", host=host, kind=type(error).__name__)


def _pool(target: Target, ip: str) -> urllib3.HTTPConnectionPool:
    """A connection to the very address that was checked; the certificate must be the host's."""
    timeout = urllib3.Timeout(connect=_CONNECT, read=_SILENCE)
    if target.scheme == "http":
        return urllib3.HTTPConnectionPool(ip, target.port, timeout=timeout, retries=False)
    return urllib3.HTTPSConnectionPool(
        ip,
        target.port,
        timeout=timeout,
        retries=False,
        ssl_context=_trust(),
        server_hostname=target.host,
        assert_hostname=target.host,
    )


def _trust() -> ssl.SSLContext:
    import certifi  # noqa: PLC0415 - only for https

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _answer(pool: urllib3.HTTPConnectionPool, target: Target, encoding: str, deadline: Deadline) -> Raw | str:
    response = pool.urlopen(
        "GET",
        target.path,
        headers={**_HEADERS, "Host": target.host_field},
        redirect=False,
        preload_content=False,
        decode_content=False,
        assert_same_host=False,
    )
    try:
        location = response.headers.get("Location")
        if response.status in _REDIRECTS and location:
            return urljoin(target.url, location)
        if response.status >= 300:
            raise _refusal(response.status, target)
        data = unpacked(_pieces(response, deadline), response.headers.get("Content-Encoding", ""), name=target.url)
        if not data.strip():
            raise EmptySourceError("“{url}” is an empty page. {save}", url=target.url, save=_SAVE)
        kind, charset = _content_type(response.headers.get("Content-Type", ""))
        return Raw(target.url, data, media_type=kind, charset=charset, encoding=encoding)
    finally:
        response.close()


def _pieces(response: urllib3.BaseHTTPResponse, deadline: Deadline) -> Iterator[bytes]:
    while piece := response.read1(_PIECE, decode_content=False):  # what is there: a full piece may never come
        if deadline.has_passed:
            raise _TooSlowError
        yield piece
    if deadline.has_passed:  # a connection that was cut looks like the end of a page that tells no length
        raise _TooSlowError


def _content_type(field: str) -> tuple[str, str]:
    """Media type in small letters, and charset."""
    message = Message()
    message["Content-Type"] = " ".join(field.split())
    charset = message.get_param("charset", "")
    return (message.get_content_type() if field else ""), charset if isinstance(charset, str) else ""


def _refusal(status: int, target: Target) -> OnRecordError:
    if status in (404, 410):
        return SourceNotFoundError("There is no page at “{url}” (any more). Check the address.", url=target.url)
    if status in (401, 402, 403, 407, 451):
        return FetchError(
            "“{host}” does not give this page to programs ({status}). {save}",
            host=target.host,
            status=str(status),
            save=_SAVE,
        )
    if status == 429:
        return FetchError(
            "“{host}” asks for fewer requests. Wait a few minutes, or open it in a browser, save the page, and open "
            "the saved file here.",
            host=target.host,
        )
    if status >= 500:
        return FetchError(
            "“{host}” has trouble of its own ({status}). Try again later.", host=target.host, status=str(status)
        )
    return FetchError(
        "“{host}” answered with {status} and not with a page. {save}", host=target.host, status=str(status), save=_SAVE
    )


def _slow(host: str) -> FetchError:
    return FetchError(
        "“{host}” took too long to answer. Try again later, or open it in a browser, save the page, and open the saved "
        "file here.",
        host=host,
    )


def _insecure(host: str, error: Exception) -> FetchError:
    reason = getattr(error, "verify_message", "") or getattr(error.__cause__, "verify_message", "")
    return FetchError(
        "The connection to “{host}” is not safe{because}, so nothing was opened. Check the address and this "
        "computer's clock; on a public network, log in to it first.",
        host=host,
        because=f" ({reason})" if reason else "",
    )
