"""The parts of a message: bodies in both forms, and what is attached."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage

from desktop.readers.decoding import decode

_MOST_PARTS = 500


@dataclass(frozen=True, slots=True)
class Parts:
    """Bodies as plain text and as markup, and the rest; pictures of a page are not attached."""

    plain: tuple[EmailMessage, ...]
    html: tuple[EmailMessage, ...]
    attached: tuple[EmailMessage, ...]


def parts_of(message: EmailMessage) -> Parts:
    """Sort the parts of a message, in order; what a forwarded message holds stays in it."""
    plain: list[EmailMessage] = []
    html: list[EmailMessage] = []
    attached: list[EmailMessage] = []
    waiting = [message]
    seen = 0
    while waiting and seen < _MOST_PARTS:
        part = waiting.pop(0)
        seen += 1
        kind = part.get_content_type()
        if part.get_content_maintype() == "multipart":
            below = part.get_payload()
            waiting = (
                [p for p in below if isinstance(p, EmailMessage)] + waiting if isinstance(below, list) else waiting
            )
        elif part.get_content_disposition() == "attachment":
            attached.append(part)
        elif kind == "text/plain":
            plain.append(part)
        elif kind in ("text/html", "application/xhtml+xml"):
            html.append(part)
        elif not part["Content-ID"] and not part["Content-Location"]:
            attached.append(part)
    return Parts(tuple(plain), tuple(html), tuple(attached))


def header(message: EmailMessage, name: str) -> str:
    """A header field in one line, its encoded words read; "" where it is missing or cannot be read."""
    try:
        words = str(message[name] or "")
    except Exception:  # noqa: BLE001 - the parser of header fields raises all sorts of things on damaged ones
        words = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    raw = words.encode("utf-8", "surrogateescape")
    try:
        words = raw.decode("utf-8")
    except UnicodeDecodeError:
        words = decode(raw).text
    return " ".join(words.replace("\x00", "").split())


def file_name(part: EmailMessage) -> str:
    """What an attached file calls itself, without the folders that it would like to be in."""
    try:
        name = part.get_filename() or ""
    except Exception:  # noqa: BLE001 - as above
        name = ""
    name = " ".join(name.replace("\\", "/").rsplit("/", 1)[-1].encode("utf-8", "replace").decode().split())
    return name[:120] or part.get_content_type()
