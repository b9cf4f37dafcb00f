"""The article as a reference for citation managers: CSL-JSON, BibTeX (biblatex), RIS. Quotes go into its notes.

So do the reader's own, which say that they are.
"""

from __future__ import annotations

import json
import re
from typing import Any, TextIO

from anyascii import anyascii

from desktop.document import Analysis, Document, Paragraphs
from desktop.document.dates import iso_date
from desktop.exporters.notes import NotesByArticle, OwnNote, kind_of, notes_of
from desktop.exporters.statement import Statement, article_name, statements

_UNFIT_FOR_URL = re.compile(r"[{}\\\s]")
"""What would end a field of BibTeX, and no address has but by mistake."""
_LATEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


class CslExporter:
    """An array of CSL-JSON items."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._items: list[dict[str, Any]] = []
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Take one article."""
        item: dict[str, Any] = {"id": document.id, "type": _csl_type(document), "title": article_name(document)}
        item |= {"author": [{"literal": name} for name in authors(document)]} if document.byline else {}
        item |= {"issued": _csl_date(document.date)} if document.date else {}
        item |= {"container-title": document.outlet} if document.outlet else {}
        item |= {"URL": document.source} if _is_url(document.source) else {}
        self._items.append(item | {"note": "\n".join(_notes(document, analysis, self.notes))})

    def finish(self) -> None:
        """Write the array."""
        json.dump(self._items, self._stream, ensure_ascii=False, indent=1)
        self._stream.write("\n")


class BibtexExporter:
    """One entry an article, for biblatex: `@online`, `@article`, or `@misc` where no outlet is known.

    Unicode stands as it is, LaTeX's own signs are escaped.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._keys: set[str] = set()
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        online = _is_url(document.source)
        fields = {
            "title": "{" + _latex(article_name(document)) + "}",
            "author": " and ".join("{" + _latex(name) + "}" for name in authors(document)),
            "date": iso_date(document.date),
            "journaltitle": _latex(document.outlet),
            "url": _UNFIT_FOR_URL.sub(_percent, document.source) if online else "",
            "annotation": _latex("\n".join(_notes(document, analysis, self.notes))),
        }
        lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
        kind = "online" if online else "article" if document.outlet else "misc"
        self._stream.write("\n".join([f"@{kind}{{{self._key(document)},", *lines, "}\n\n"]))

    def finish(self) -> None:
        """Nothing follows the last entry."""

    def _key(self, document: Document) -> str:
        first = re.sub(r"\W", "", anyascii((authors(document) or ["anon"])[0].split()[-1])) or "anon"
        word = next((w for w in re.findall(r"[a-z]{4,}", anyascii(article_name(document)).lower())), "article")
        base = f"{first.lower()}{iso_date(document.date)[:4]}{word}"
        key = next(k for n in range(len(self._keys) + 1) if (k := base + (f"-{n + 1}" if n else "")) not in self._keys)
        self._keys.add(key)
        return key


class RisExporter:
    """One RIS record an article; a note (`N1`) for each statement and each note of the reader's."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Write one article."""
        fields = [("TY", "NEWS"), ("TI", article_name(document)), *(("AU", name) for name in authors(document))]
        date = iso_date(document.date)
        fields += [("PY", date[:4]), ("DA", _ris_date(date))] if date else []
        fields += [("T2", document.outlet), ("UR", document.source if _is_url(document.source) else "")]
        fields += [("N1", note) for note in _notes(document, analysis, self.notes)]
        self._stream.writelines(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in fields if value)
        self._stream.write("ER  - \r\n\r\n")

    def finish(self) -> None:
        """Nothing follows the last record."""


def authors(document: Document) -> list[str]:
    """The names in a byline."""
    bare = re.sub(r"^\s*by\s+", "", document.byline, flags=re.IGNORECASE)
    return [name for part in re.split(r"\s*(?:,|;|\band\b|&)\s*", bare) if (name := part.strip())]


def _csl_date(date: str) -> dict[str, Any]:
    parts = [int(part) for part in iso_date(date).split("-") if part]
    return {"date-parts": [parts]} if parts else {"raw": date}


def _ris_date(date: str) -> str:
    """`2019/05/31`; parts that are not known leave their slashes, as the format asks."""
    return "/".join([*date.split("-"), "", ""][:3])


def _csl_type(document: Document) -> str:
    return "webpage" if _is_url(document.source) else "article-newspaper"


def _is_url(source: str) -> bool:
    return source.startswith(("http://", "https://"))


def _notes(document: Document, analysis: Analysis, notes: NotesByArticle) -> list[str]:
    stated = [_stated(statement) for statement in statements(document, analysis)]
    return stated + [_own(document, note) for note in notes_of(notes, document)]


def _own(document: Document, note: OwnNote) -> str:
    paragraph = Paragraphs(document).number(note.span.start)
    marked, body = " ".join(note.words.split()), " ".join(note.body.split())
    return f"My {kind_of(note)} on “{marked}” ({_place(paragraph)})" + (f": {body}" if body else "")


def _place(paragraph: int) -> str:
    return f"para. {paragraph}" if paragraph else "headline"


def _stated(statement: Statement) -> str:
    place = _place(statement.paragraph)
    about = ", ".join(filter(None, (statement.kind_words, statement.remarks, place)))
    return f"{statement.name}: {statement.said} ({about})"


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def _latex(text: str) -> str:
    return "".join(_LATEX.get(sign, sign) for sign in text)
