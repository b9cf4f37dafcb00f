"""Books (EPUB 2 and 3): the chapters in the order of the spine."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote

from lxml import etree

from desktop.document import BlockRole, Document
from desktop.errors import ReaderError
from desktop.readers.block_writer import BlockWriter
from desktop.readers.epub_chapters import Chapters
from desktop.readers.epub_styles import Hidden
from desktop.readers.office import Losses, Properties, finished
from desktop.readers.raw import Raw
from desktop.readers.xml_tree import attribute, child, local, parse_xml, words
from desktop.readers.zipped import Archive

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_SCRAMBLING = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_MARKUP = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "application/xml", "text/xml")
_MOST_CHAPTERS = 5_000
_MOST_SHEETS, _LONGEST_SHEET = 50, 200_000


@dataclass(frozen=True, slots=True)
class _Item:
    """A file that the book lists."""

    path: str
    media_type: str
    is_contents: bool


def read_epub(raw: Raw) -> Document:
    """A book: its chapters one after another, the table of contents folded.

    Raises:
        ReaderError: it is damaged, locked by its shop, or made to do harm.
        SourceTooLargeError: it unpacks to too much.
        EmptySourceError: there are no words in it.
    """
    assert isinstance(raw.data, bytes)
    return _Book(Archive(raw.data, name=raw.name), raw.name).document()


class _Book:
    def __init__(self, archive: Archive, name: str) -> None:
        self._archive = archive
        self._name = name
        self._losses = Losses()
        self._sheets: dict[str, str] = {}

    def document(self) -> Document:
        self._refuse_locked()
        package_path = self._package_path()
        package = self._parse(package_path)
        writer = BlockWriter()
        chapters = Chapters(writer, self._losses)
        read: set[str] = set()
        for item in self._spine(package, posixpath.dirname(package_path)):
            if item.path in self._archive and item.path not in read:
                read.add(item.path)
                root = self._parse(item.path)
                chapters.add(root, self._styles(root, posixpath.dirname(item.path)), contents=item.is_contents)
            elif item.path not in read:
                self._losses.add("chapters")
        properties = _properties(package)
        document = finished(writer, source=self._name, properties=properties, notes=self._losses.notes())
        several = sum(block.role is BlockRole.HEADLINE for block in document.blocks) > 1
        return replace(document, title=properties.title) if several and properties.title else document

    def _styles(self, root: etree._Element, folder: str) -> Hidden:
        """What the style sheets hide that a chapter has or names."""
        hidden = Hidden()
        for element in root.iter("{*}link", "{*}style"):
            if local(element.tag) == "style":
                hidden.add("".join(str(part) for part in element.itertext()))
            elif "stylesheet" in attribute(element, "rel").lower().split():
                path = posixpath.normpath(posixpath.join(folder, unquote(attribute(element, "href"))))
                hidden.add(self._sheet(path))
        return hidden

    def _sheet(self, path: str) -> str:
        if path not in self._sheets:
            known = path in self._archive and len(self._sheets) < _MOST_SHEETS
            data = self._archive.read(path)[:_LONGEST_SHEET] if known else b""
            self._sheets[path] = data.decode("utf-8", "replace")
        return self._sheets[path]

    def _parse(self, path: str) -> etree._Element:
        root, mended = parse_xml(self._archive.read(path), name=self._name, named_characters=True)
        if mended:
            self._losses.add("damaged")
        return root

    def _package_path(self) -> str:
        """Where the book lists its files."""
        if _CONTAINER in self._archive:
            files = child(self._parse(_CONTAINER), "rootfiles")
            for file in files if files is not None else ():
                path = posixpath.normpath(unquote(attribute(file, "full-path")).lstrip("/"))
                if path in self._archive:
                    return path
        found = next((name for name in self._archive.names if name.endswith(".opf")), "")
        if not found:
            raise ReaderError(
                "“{name}” is no book that can be read: the list of its chapters is missing. Fetch it again.",
                name=self._name,
            )
        return found

    def _spine(self, package: etree._Element, folder: str) -> Iterator[_Item]:
        """The files in reading order, those that are not linear (notes, mostly) in their place."""
        manifest, spine = child(package, "manifest"), child(package, "spine")
        items = {attribute(e, "id"): _item(e, folder) for e in (manifest if manifest is not None else ())}
        references = [attribute(e, "idref") for e in (spine if spine is not None else ())]
        for reference in references[:_MOST_CHAPTERS]:
            item = items.get(reference)
            if item is None:
                self._losses.add("chapters")
            elif item.media_type in _MARKUP:
                yield item
        if len(references) > _MOST_CHAPTERS:
            self._losses.add("chapters", len(references) - _MOST_CHAPTERS)

    def _refuse_locked(self) -> None:
        if _ENCRYPTION not in self._archive and "META-INF/rights.xml" not in self._archive:
            return
        methods = []
        if _ENCRYPTION in self._archive:
            root = self._parse(_ENCRYPTION)
            methods = [attribute(e, "Algorithm") for e in root.iter() if local(e.tag) == "EncryptionMethod"]
        if any(method not in _FONT_SCRAMBLING for method in methods):
            raise ReaderError(
                "“{name}” is locked by its shop (DRM): only the shop's own program can open it. "
                "Ask for an open edition, or paste the passage you need.",
                name=self._name,
            )


def _item(element: etree._Element, folder: str) -> _Item:
    href = unquote(attribute(element, "href").partition("#")[0])
    path = posixpath.normpath(posixpath.join(folder, href)).replace("\\", "/")
    is_contents = "nav" in attribute(element, "properties").split()
    return _Item(path, attribute(element, "media-type").lower().partition(";")[0].strip(), is_contents)


def _properties(package: etree._Element) -> Properties:
    metadata = child(package, "metadata")
    elements = [e for e in metadata.iter() if isinstance(e.tag, str)] if metadata is not None else []
    title = next((words(e) for e in elements if local(e.tag) == "title" and words(e)), "")
    authors = [words(e) for e in elements if local(e.tag) == "creator" and words(e)]
    date = next((words(e) for e in elements if local(e.tag) == "date" and words(e)), "")
    return Properties(title, ", ".join(dict.fromkeys(authors)), date.partition("T")[0])
