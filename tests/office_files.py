"""Small office files put together by hand, for what no program can be brought to write."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(entries: Mapping[str, bytes | str], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these entries, in their order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, *, relations: str = "", head: str = "", namespace: str = _W, **parts: str) -> bytes:
    """A Word file with this body; `parts` are further ones in `word/`, such as `styles`."""
    links = "".join(f'<Relationship Id="{name}" Type="{_R}/{name}" Target="{name}.xml"/>' for name in parts)
    entries = {
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r" Type="{_R}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'{head}<w:document xmlns:w="{namespace}" xmlns:r="{_R}">'
        f"<w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{links}{relations}</Relationships>',
    }
    wrapped = {f"word/{name}.xml": f'<w:{name} xmlns:w="{namespace}">{xml}</w:{name}>' for name, xml in parts.items()}
    return zipped({**entries, **wrapped})


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of a Word file."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odt(body: str, *, head: str = "") -> bytes:
    """An OpenDocument text with this body."""
    spaces = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"))
    )
    content = f"{head}<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{content}</office:document-content>",
        },
        compression=zipfile.ZIP_STORED,
    )


def epub(
    chapters: Mapping[str, str],
    *,
    spine: str = "",
    head: str = "",
    more: Mapping[str, bytes | str] | None = None,
    nav: str = "",
) -> bytes:
    """A book; `spine` names the chapters in reading order, else they come as they are. `nav` is one of them,
    `head` stands before the markup of each."""
    items = "".join(
        f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"'
        + (' properties="nav"/>' if name == nav else "/>")
        for name in chapters
    )
    references = "".join(f'<itemref idref="{name}"/>' for name in (spine.split() or chapters))
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>',
            "O/b.opf": '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>A Book</dc:title>'
            "<dc:creator>Ann Ash</dc:creator></metadata>"
            f"<manifest>{items}</manifest><spine>{references}</spine></package>",
            **{
                f"O/{name}.xhtml": f'{head}<html xmlns="http://www.w3.org/1999/xhtml" '
                f'xmlns:epub="http://www.idpf.org/2007/ops"><body>{body}</body></html>'
                for name, body in chapters.items()
            },
            **(more or {}),
        }
    )
