"""What Word files hold beside plain paragraphs."""

from __future__ import annotations

import pytest

from desktop.document import Document
from desktop.errors import EmptySourceError, ReaderError
from desktop.readers.docx import read_docx
from desktop.readers.raw import Raw
from tests.office_files import docx, paragraph, zipped

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
EXTERNAL = '<Relationship Id="l1" Type="x/hyperlink" Target="{}" TargetMode="External"/>'


def opened(body: str, **parts: str) -> Document:
    return read_docx(Raw("a.docx", docx(body, **parts)))


def rows(document: Document) -> list[tuple[str, str]]:
    return [(b.role.value, b.span.of(document.text)) for b in document.blocks]


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{c if c.startswith('<') else paragraph(c)}</w:tc>" for c in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def test_a_deleted_end_of_a_paragraph_joins_it_with_the_next() -> None:
    document = opened(
        paragraph("The vote ", "<w:rPr><w:del/></w:rPr>") + paragraph("was postponed.") + paragraph("End.")
    )
    assert rows(document) == [("paragraph", "The vote was postponed."), ("paragraph", "End.")]


def test_a_moved_passage_stands_once_where_it_was_moved_to() -> None:
    moved = "<w:r><w:t>Moved words.</w:t></w:r>"
    body = f"<w:p><w:moveFrom>{moved}</w:moveFrom></w:p>{paragraph('Between.')}<w:p><w:moveTo>{moved}</w:moveTo></w:p>"
    document = opened(body)
    assert [words for _, words in rows(document)] == ["Between.", "Moved words."]
    assert [note.code for note in document.notes] == ["deletions"]


def test_headings_are_known_by_style_name_inheritance_and_outline() -> None:
    styles = (
        '<w:style w:styleId="x1"><w:name w:val="Heading 2"/></w:style>'
        '<w:style w:styleId="mine"><w:name w:val="Zwischentitel"/><w:basedOn w:val="x1"/></w:style>'
        '<w:style w:styleId="round"><w:basedOn w:val="round"/></w:style>'
    )
    body = (
        paragraph("One of them", '<w:pStyle w:val="mine"/>')
        + paragraph("Text of it, and more.", '<w:pStyle w:val="round"/>')
        + paragraph("By its outline", '<w:outlineLvl w:val="0"/>')
        + paragraph("More text.")
    )
    roles = [(b.role.value, b.level) for b in opened(body, styles=styles).blocks]
    assert roles == [("headline", 2), ("paragraph", 0), ("subhead", 1), ("paragraph", 0)]


def test_both_namespaces_are_read() -> None:
    data = docx(paragraph("Strict words."), namespace=STRICT)
    assert read_docx(Raw("a.docx", data)).text == "Strict words."


def test_links_to_files_and_scripts_lose_their_target_and_keep_their_words() -> None:
    body = '<w:p><w:hyperlink r:id="l1"><w:r><w:t>the words</w:t></w:r></w:hyperlink></w:p>'
    for target, kept in (("https://a.example/x", 1), ("file:///etc/passwd", 0), ("javascript:alert(1)", 0)):
        document = read_docx(Raw("a.docx", docx(body, relations=EXTERNAL.format(target))))
        assert document.text == "the words"
        assert [r.target for r in document.ranges] == [target] * kept
        assert [note.code for note in document.notes] == ["links"] * (1 - kept)


def test_a_link_may_be_a_field() -> None:
    field = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
    body = (
        f'<w:p>{field.format("begin")}<w:r><w:instrText> HYPERLINK "https://a.example/" </w:instrText></w:r>'
        f"{field.format('separate')}<w:r><w:t>words</w:t></w:r>{field.format('end')}<w:r><w:t> after</w:t></w:r></w:p>"
    )
    document = opened(body)
    assert document.text == "words after"
    assert [(r.span.of(document.text), r.target) for r in document.ranges] == [("words", "https://a.example/")]


def test_a_table_of_data_has_rows_and_one_of_layout_has_paragraphs() -> None:
    data = opened(paragraph("Before.") + table(("Town", "Votes"), ("Leeds", "310"), ("", "")))
    assert rows(data)[1:] == [("table", "Town | Votes"), ("table", "Leeds | 310")]
    long = "“We were never asked,” said the mayor, " + "and went on and on about it " * 6
    layout = opened(table((paragraph(long) + paragraph("Second."), long)))
    assert [role for role, _ in rows(layout)] == ["paragraph"] * 3
    assert rows(opened(table(("Only one cell.",), ("And another.",)))) == [
        ("paragraph", "Only one cell."),
        ("paragraph", "And another."),
    ]
    nested = opened(table(("a", table(("b", "c"))), ("d", "e")))
    assert rows(nested) == [("table", "a | b c"), ("table", "d | e")]


def test_list_markers_are_counted_as_word_does() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1.%2"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    )
    item = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
    levels = (0, 1, 1, 0, 1)
    document = opened("".join(paragraph("Item.", item.format(level)) for level in levels), numbering=numbering)
    assert [b.note for b in document.blocks] == ["III.", "III.1", "III.2", "IV.", "IV.1"]
    assert [b.level for b in document.blocks] == [1, 2, 2, 1, 2]


def test_characters_that_are_elements() -> None:
    body = (
        "<w:p><w:r><w:t>re</w:t><w:noBreakHyphen/><w:t>elect</w:t><w:tab/><w:t>now</w:t><w:br/><w:t>or</w:t>"
        '<w:sym w:font="Arial" w:char="2014"/><w:t>never</w:t><w:softHyphen/></w:r></w:p>'
    )
    assert opened(body).text == "re\u2011elect now\nor\u2014never"


def test_only_one_form_of_a_text_box_is_read() -> None:
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    alternatives = (
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    )
    run = f'<w:r><mc:AlternateContent xmlns:mc="m">{alternatives}</mc:AlternateContent></w:r>'
    assert rows(opened(f"<w:p>{run}<w:r><w:t>Around it.</w:t></w:r></w:p>")) == [
        ("paragraph", "Around it."),
        ("paragraph", "In the box."),
    ]


def test_a_picture_gives_its_description_as_a_caption() -> None:
    drawing = (
        '<w:drawing><wp:inline xmlns:wp="p"><wp:docPr descr="{}"/><pic:pic xmlns:pic="q"/></wp:inline></w:drawing>'
    )
    words = "A crane over the harbour at dusk.\n\nDescription automatically generated"
    document = opened(paragraph("Text.") + f"<w:p><w:r>{drawing.format(words)}</w:r></w:p>" + paragraph("More."))
    assert rows(document)[1] == ("caption", "A crane over the harbour at dusk.")
    assert [note.code for note in document.notes] == ["pictures"]


def test_a_table_of_contents_is_folded() -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    contents = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{paragraph('1 Intro')}</w:sdtContent></w:sdt>"
    document = opened(contents + paragraph("The text."))
    assert rows(document) == [("removed", "1 Intro"), ("paragraph", "The text.")]
    assert document.blocks[0].note == "table of contents"


def test_what_is_no_article_is_refused_in_words() -> None:
    with pytest.raises(ReaderError, match="no Word document"):
        read_docx(Raw("a.docx", zipped({"xl/workbook.xml": "<x/>"})))
    with pytest.raises(EmptySourceError, match="no words"):
        opened("<w:p/>")
