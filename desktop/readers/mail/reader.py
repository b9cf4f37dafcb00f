"""A message as a document: the subject is its headline, earlier messages that it quotes are folded away."""

from __future__ import annotations

import logging
from dataclasses import replace
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime

from desktop.document import BlockRole, Document, InlineRange, ReaderNote, content_id
from desktop.errors import EmptySourceError, OnRecordError, ReaderError
from desktop.phrase import Fact, Phrase
from desktop.readers.block_writer import BlockWriter, Style
from desktop.readers.charsets import declared_in_markup
from desktop.readers.decoding import Decoded, decode
from desktop.readers.html.reader import html_document
from desktop.readers.mail.bodies import write_plain
from desktop.readers.mail.parts import Parts, file_name, header, parts_of
from desktop.readers.mojibake import with_letters
from desktop.readers.raw import Raw
from desktop.readers.structure import details_of, with_roles

_log = logging.getLogger(__name__)

_LONGEST_HEADER = 10_000
_SHOWN = ("To", "Cc", "Reply-To")
_NAMED = 5
"""So many attachments are told by name."""
_ENOUGH = 0.5
"""Share of the formatted body's words from which the plain one is taken to say the same."""


class _ShortHeaders(EmailPolicy):
    """Cuts headers off: the time that Python's parser takes grows with the square of their length."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


_POLICY = _ShortHeaders()


def read_message(raw: Raw) -> Document:
    """A mail, or a page saved as MHTML.

    Raises:
        EmptySourceError: there are no words.
        ReaderError: the message is damaged beyond reading.
    """
    data = raw.data.encode("utf-8", "surrogateescape") if isinstance(raw.data, str) else raw.data
    try:
        message = BytesParser(policy=_POLICY).parsebytes(data.lstrip(b"\r\n\xef\xbb\xbf"))
        assert isinstance(message, EmailMessage)
        parts = parts_of(message)
        return _page(raw, message, parts) or _mail(raw, message, parts)
    except OnRecordError:
        raise
    except Exception as error:  # noqa: BLE001 - the reader's boundary: the parser is not made for hostile messages
        _log.debug("message cannot be parsed", exc_info=True)
        raise ReaderError(
            "The message “{name}” is damaged ({kind}). Open it in a mail program and copy its text.",
            name=raw.name,
            kind=type(error).__name__,
        ) from None


def _page(raw: Raw, message: EmailMessage, parts: Parts) -> Document | None:
    """The page in an MHTML file; None for a mail."""
    saved = message["Snapshot-Content-Location"] or "aved by" in header(message, "From")
    if not parts.html or not (saved or (raw.suffix in (".mht", ".mhtml") and not message["Message-ID"])):
        return None
    part = parts.html[0]
    address = header(message, "Snapshot-Content-Location") or header(part, "Content-Location")
    text, notes, encoding = _decoded(part, raw)
    web = address if address.startswith(("http://", "https://")) else ""
    document = html_document(text, source=raw.name, notes=(*raw.notes, *notes), address=web)
    return replace(document, encoding=encoding)


def _mail(raw: Raw, message: EmailMessage, parts: Parts) -> Document:
    writer = BlockWriter()
    subject, garbled = with_letters(header(message, "Subject"), repair=raw.repair)
    _write_head(message, subject, writer)
    notes, encoding = _write_body(raw, parts, writer)
    if not any(block.role.is_prose for block in writer.blocks[1:]) and not parts.attached:
        raise EmptySourceError("The message “{name}” has no text. Open it in a mail program.", name=raw.name)
    for part in parts.attached:
        writer.write(f"Attachment: {file_name(part)}")
        writer.close(Style(BlockRole.REMOVED, note="attachment", tight=True))
    blocks = with_roles(writer.text, writer.blocks)
    return Document(
        id=content_id(writer.text),
        text=writer.text,
        blocks=blocks,
        title=subject or details_of(writer.text, blocks).title,
        byline=_sender(message),
        date=_date(message),
        source=raw.name,
        notes=(*raw.notes, *dict.fromkeys((*notes, *garbled)), *_attachment_note(parts)),
        ranges=tuple(writer.ranges),
        encoding=encoding,
    )


def _write_head(message: EmailMessage, subject: str, writer: BlockWriter) -> None:
    writer.write(subject)
    writer.close(Style(BlockRole.HEADLINE, level=1))
    writer.write(header(message, "From"))
    writer.close(Style(BlockRole.BYLINE))
    writer.write(header(message, "Date"))
    writer.close(Style(BlockRole.BYLINE))
    for name in _SHOWN:
        if header(message, name):
            writer.write(f"{name}: {header(message, name)}")
            writer.close(Style(BlockRole.REMOVED, note="mail header", tight=True))


def _write_body(raw: Raw, parts: Parts, writer: BlockWriter) -> tuple[tuple[ReaderNote, ...], str]:
    """Write the plain body, or the formatted one where the plain one does not say as much."""
    plain = [(part, _decoded(part, raw)) for part in parts.plain]
    formatted = _formatted(raw, parts)
    words = sum(len(found.text.split()) for _, found in plain)
    if formatted is not None and words < _ENOUGH * _prose_words(formatted):
        _copy(formatted, writer)
        return formatted.notes, formatted.encoding
    for part, found in plain:
        write_plain(found.text, writer, flowed=str(part.get_param("format", "")).lower() == "flowed")
    notes = tuple(note for _, found in plain for note in found.notes)
    return tuple(dict.fromkeys(notes)), next((found.encoding for _, found in plain), "")


def _formatted(raw: Raw, parts: Parts) -> Document | None:
    if not parts.html:
        return None
    text, notes, encoding = _decoded(parts.html[0], raw)
    try:
        return replace(html_document(text, source=raw.name, notes=notes, whole=True), encoding=encoding)
    except EmptySourceError:
        return None


def _prose_words(document: Document) -> int:
    return sum(len(b.span.of(document.text).split()) for b in document.blocks if b.role is not BlockRole.REMOVED)


def _copy(document: Document, writer: BlockWriter) -> None:
    ranges = document.ranges
    for block in document.blocks:
        inside: list[InlineRange] = [item for item in ranges if block.span.contains(item.span)]
        role = BlockRole.SUBHEAD if block.role is BlockRole.HEADLINE else block.role
        tight = role in (BlockRole.LIST_ITEM, BlockRole.TABLE)
        writer.copy(document.text, block.span, inside, Style(role, block.level, block.note, tight))


def _decoded(part: EmailMessage, raw: Raw) -> Decoded:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    declared = str(part.get_content_charset("") or "") or declared_in_markup(data)
    text, notes, encoding = decode(data, chosen=raw.encoding, declared=declared)
    text, garbled = with_letters(text.replace("\r\n", "\n").replace("\r", "\n"), repair=raw.repair)
    return Decoded(text, (*notes, *garbled), encoding)


def _sender(message: EmailMessage) -> str:
    """The name of who wrote it, without the address where there is a name."""
    words = header(message, "From")
    name = words.partition("<")[0].strip(" \"'")
    return name or words.strip("<> ")


def _date(message: EmailMessage) -> str:
    words = header(message, "Date")
    try:
        return parsedate_to_datetime(words).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return words


def _attachment_note(parts: Parts) -> tuple[ReaderNote, ...]:
    if not parts.attached:
        return ()
    names: list[Fact] = [file_name(part) for part in parts.attached[:_NAMED]]
    if len(parts.attached) > _NAMED:
        names.append(Phrase("%n more", n=len(parts.attached) - _NAMED))
    return (ReaderNote("attachments", Phrase("What is attached was not opened: {names}.", names=tuple(names))),)
