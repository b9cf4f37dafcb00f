"""Every format an analysis can be exported to says the same as the analysis."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import (
    Analysis,
    Block,
    BlockRole,
    Document,
    Entity,
    Mention,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
    content_id,
)
from desktop.exporters import FORMATS, only_quotes, only_speaker
from desktop.exporters.layers import Layer, Node, nest
from desktop.exporters.reading_back import read_export
from desktop.exporters.sheets import COLUMNS, MARKED_COLUMNS
from tests.samples import seed_analysis, seed_document

TEI = "{http://www.tei-c.org/ns/1.0}"
Article = tuple[Document, Analysis]


def exported(name: str, *articles: Article) -> Any:  # noqa: ANN401 - text or bytes
    form = FORMATS[name]
    stream: Any = io.BytesIO() if form.binary else io.StringIO()
    exporter = form.build(stream)
    for document, analysis in articles:
        exporter.add(document, analysis)
    exporter.finish()
    return stream.getvalue()


@pytest.fixture
def article() -> Article:
    return seed_document(), seed_analysis()


@pytest.fixture
def hostile() -> Article:
    """A statement that is a formula, markup, LaTeX and Markdown at once, in two pieces, over an emoji and a NUL."""
    text = '\U0001f600 <b>Eve & Co</b>\n\n=1+1 [x](y) $5 #1 said\x00 Eve_\\ "and" more{}</script>\n-- of it'
    first, rest = text.index("=1+1"), text.index("and")
    document = Document(
        id=content_id(text),
        text=text,
        title="<b>Eve & Co</b>: yes #1",
        byline="By Ann Lee and José Díaz",
        date="2024-05-01",
        source="https://a.example/x?a=1&b=<2>",
        blocks=(Block(Span(0, 17), BlockRole.HEADLINE, 1), Block(Span(19, len(text)), BlockRole.PARAGRAPH)),
    )
    content = (Span(first, text.index(" said")), Span(rest, len(text)))
    name = Span(text.index("Eve_"), text.index("Eve_") + 4)
    quote = Quote("q1", QuoteKind.MIXED, content, source=(name,), verbatim=(Span(rest - 1, rest + 4),), speaker="s1")
    speaker = Speaker("s1", "Eve_ <i>", SpeakerKind.PERSON, ("q1",), "e1", "=cmd|' /C calc'!A0")
    entity = Entity("e1", "Eve_", "PERSON", (Mention(name),))
    return document, Analysis(document.id, "by hand", (entity,), (quote,), (speaker,))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_any_number_of_any_articles(name: str, article: Article, hostile: Article) -> None:
    empty = Document(content_id(""), "")
    articles = [article, hostile, (empty, Analysis(empty.id, "none"))]
    assert len(exported(name, *articles)) > len(exported(name, *articles[:1]))
    assert exported(name) is not None


@pytest.mark.parametrize("name", ["json", "webannotation"])
def test_what_can_be_read_back_is_the_same(name: str, article: Article, hostile: Article) -> None:
    found = read_export(exported(name, article, hostile).encode())
    assert [(one.document, one.analysis) for one in found] == [article, hostile]


def test_annotations_select_the_words_and_speakers_point_to_statements(article: Article) -> None:
    document, analysis = article
    items = json.loads(exported("webannotation", article))["first"]["items"]
    ids = {item["id"] for item in items}
    for item in items:
        for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
            words, place = target["selector"]
            assert document.text[place["start"] : place["end"]] == words["exact"]
            assert document.text[: place["start"]].endswith(words["prefix"])
    links = [body["source"] for i in items if i["motivation"] == "identifying" for body in i["body"][1:]]
    assert len(links) == sum(q.speaker is not None for q in analysis.quotes)
    assert set(links) <= ids


def test_csv_says_the_same_in_columns_and_runs_nothing(article: Article, hostile: Article) -> None:
    out = exported("csv", article, hostile)
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"), newline="")))
    assert tuple(rows[0]) == (*COLUMNS, *MARKED_COLUMNS)
    assert len(rows) == len(article[1].quotes) + 1
    assert [row["verbatim"] for row in rows if row["kind"] == "indirect"] == [""] * 5
    assert all(row["statement"] == row["verbatim"] for row in rows if row["kind"] == "direct")
    assert rows[-1]["role"].startswith("'=cmd")
    assert rows[-1]["statement"].startswith("'=1+1")


def test_a_workbook_has_no_formula_and_no_link(hostile: Article) -> None:
    with zipfile.ZipFile(io.BytesIO(exported("xlsx", hostile))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert "=1+1" in strings


def test_markdown_has_front_matter_and_never_quotes_a_paraphrase(article: Article) -> None:
    out = exported("markdown", article)
    _, head, body = out.split("---\n", 2)
    facts = yaml.safe_load(head)
    assert facts["speakers"] == [speaker.name for speaker in article[1].speakers]
    assert facts["title"] == article[0].title
    quoted = [line[2:] for line in body.splitlines() if line.startswith("> “")]
    assert quoted == [q.content[0].of(article[0].text) for q in article[1].quotes if q.kind is QuoteKind.DIRECT]
    assert body.count("paraphrase") == 5


def test_markdown_escapes_what_would_be_markup(hostile: Article) -> None:
    body = exported("markdown", hostile).split("---\n", 2)[2]
    assert r"\[x\](y)" in body
    assert r"# \<b\>Eve & Co" in body
    assert r"## Eve\_ \<i\>" in body


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.text = ""
        self._aside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._aside |= tag == "sup"  # the number of a quote
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "style")]

    def handle_endtag(self, tag: str) -> None:
        self._aside &= tag != "sup"

    def handle_data(self, data: str) -> None:
        self.text += "" if self._aside else data


def test_the_report_holds_the_text_and_reaches_for_nothing(article: Article, hostile: Article) -> None:
    page = _Page()
    page.feed(exported("html", article, hostile))
    assert not {"script", "img", "link", "iframe", "b", "i", "object"} & set(page.tags)
    assert all(address.startswith("#") for address in page.addresses)
    shown = re.sub(r"\s+", " ", page.text)
    assert "Eve & Co" in shown
    for block in article[0].blocks:
        if block.role is BlockRole.PARAGRAPH:
            last = block.span.of(article[0].text).split()[-3:]
            assert " ".join(last) in shown


def test_tei_keeps_the_text_and_chains_the_pieces(article: Article, hostile: Article) -> None:
    corpus = ElementTree.fromstring(exported("tei", article, hostile).encode())
    first, second = corpus.findall(f"{TEI}TEI")
    paragraphs = ["".join(p.itertext()) for p in first.iter(f"{TEI}p")][1:]
    document, analysis = article
    assert paragraphs == [b.span.of(document.text) for b in document.blocks if b.role is BlockRole.PARAGRAPH]
    said = [s for s in first.iter(f"{TEI}said") if "prev" not in s.attrib]
    assert len(said) == len(analysis.quotes)
    identifier = "{http://www.w3.org/XML/1998/namespace}id"
    people = {p.get(identifier) for p in [*first.iter(f"{TEI}person"), *first.iter(f"{TEI}org")]}
    assert {s.get("who", "").removeprefix("#") for s in said} == people
    one, other = second.iter(f"{TEI}said")
    assert (one.get("next"), other.get("prev")) == (f"#{other.get(identifier)}", f"#{one.get(identifier)}")
    assert one.get("direct") == "false"


def test_references_name_authors_date_and_every_statement(hostile: Article) -> None:
    (item,) = json.loads(exported("csl", hostile))
    assert [author["literal"] for author in item["author"]] == ["Ann Lee", "José Díaz"]
    assert item["issued"] == {"date-parts": [[2024, 5, 1]]}
    assert item["type"] == "webpage"
    entry = exported("bibtex", hostile)
    unescaped = re.sub(r"\\[{}\\]|\\text\w+\{\}", "", entry)
    assert unescaped.count("{") == unescaped.count("}")
    assert r"\#1" in entry
    assert "url = {https://a.example/x?a=1&b=<2>}" in entry
    tags = [line[:2] for line in exported("ris", hostile).split("\r\n") if line]
    assert tags == ["TY", "TI", "AU", "AU", "PY", "DA", "UR", "N1", "ER"]


def test_brat_offsets_select_what_the_line_says(article: Article, hostile: Article) -> None:
    with zipfile.ZipFile(io.BytesIO(exported("brat", article, hostile))) as archive:
        for document, _ in (article, hostile):
            text = archive.read(f"{document.id}.txt").decode()
            lines = archive.read(f"{document.id}.ann").decode().splitlines()
            bound = [line.split("\t") for line in lines if line.startswith("T")]
            for _, where, words in bound:
                pieces = [tuple(map(int, p.split())) for p in where.split(" ", 1)[1].split(";")]
                assert " ".join(text[start:end] for start, end in pieces) == words
            assert any(line.startswith("R") for line in lines)


def test_xmi_covers_the_same_words_as_the_quotes(hostile: Article) -> None:
    from cassis import load_cas_from_xmi, load_typesystem

    document, analysis = hostile
    with zipfile.ZipFile(io.BytesIO(exported("xmi", hostile))) as archive:
        types = load_typesystem(archive.read("TypeSystem.xml").decode())
        cas = load_cas_from_xmi(archive.read(f"{document.id}.xmi").decode(), typesystem=types)
    covered = [piece.get_covered_text() for piece in cas.select("onrecord.Piece") if piece.part == "content"]
    assert covered == [span.of(document.text.replace("\x00", "\ufffd")) for span in analysis.quotes[0].content]


def test_a_speaker_alone(article: Article) -> None:
    for name in ("Sergey Lavrov", "sergei lavrov", "lavrov"):
        chosen = only_speaker(article[1], name)
        assert [s.name for s in chosen.speakers] == ["Sergey Lavrov"]
        assert [q.id for q in chosen.quotes] == ["q3", "q4"]
    assert only_speaker(article[1], "Nobody").quotes == ()
    assert only_speaker(article[1], " ").quotes == ()
    assert only_quotes(article[1], {"q7"}).speakers[0].quotes == ("q7",)


layers = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted), max_size=8)


@given(layers)
def test_nested_pieces_cover_what_the_layers_covered(spans: list[list[int]]) -> None:
    given_layers = [Layer(Span(*span), str(n)) for n, span in enumerate(spans)]
    root = nest(given_layers, Span(3, 25))
    covered: dict[str, set[int]] = {}

    def walk(node: Node) -> None:
        at = node.span.start
        for child in node.children:
            assert at <= child.span.start < child.span.end <= node.span.end
            at = child.span.end
            covered.setdefault(child.key, set()).update(range(*child.span))
            walk(child)

    walk(root)
    for layer in given_layers:
        assert covered.get(layer.key, set()) == set(range(*layer.span)) & set(range(3, 25))


@pytest.mark.parametrize(
    ("written", "parts", "bibtex", "ris"),
    [
        ("31 May 2019", [2019, 5, 31], "2019-05-31", "2019/05/31"),
        ("May 2019", [2019, 5], "2019-05", "2019/05/"),
        ("2019", [2019], "2019", "2019//"),
    ],
)
def test_dates_in_words_are_dates_in_references(
    article: Article, written: str, parts: list[int], bibtex: str, ris: str
) -> None:
    dated = replace(article[0], date=written), article[1]
    (item,) = json.loads(exported("csl", dated))
    assert item["issued"] == {"date-parts": [parts]}
    assert f"date = {{{bibtex}}}" in exported("bibtex", dated)
    assert f"DA  - {ris}\r\n" in exported("ris", dated)


def test_a_date_that_can_be_read_two_ways_is_kept_as_it_is_written(article: Article) -> None:
    dated = replace(article[0], date="03/04/2019"), article[1]
    (item,) = json.loads(exported("csl", dated))
    assert item["issued"] == {"raw": "03/04/2019"}
    assert "DA  - " not in exported("ris", dated)


def test_an_address_with_braces_stays_inside_its_field(article: Article) -> None:
    document, analysis = article
    written = exported("bibtex", (replace(document, source="https://a.example/{x}?q=%41&y=1 2"), analysis))
    assert "url = {https://a.example/%7Bx%7D?q=%41&y=1%202}," in written


PARAPHRASE_SIGNS = {
    "markdown": "(paraphrase",
    "html": "paraphrase",
    "csv": ",indirect,",
    "json": '"kind": "indirect"',
    "jsonl": '"kind": "indirect"',
    "webannotation": "paraphrase",
    "tei": 'direct="false" rend="indirect"',
    "csl": "(paraphrase",
    "bibtex": "(paraphrase",
    "ris": "(paraphrase",
}


@pytest.mark.parametrize("name", PARAPHRASE_SIGNS)
def test_a_paraphrase_alone_is_named_as_one_and_put_into_no_quotation_marks(name: str, article: Article) -> None:
    document, analysis = article
    quote = next(q for q in analysis.quotes if q.kind is QuoteKind.INDIRECT)
    words = quote.content[0].of(document.text)
    written = exported(name, (document, only_quotes(analysis, {quote.id})))
    assert PARAPHRASE_SIGNS[name] in written
    assert f"“{words}" not in written
    assert f"> {words}" not in written.replace("<", " <").replace('">', '"')


@pytest.mark.parametrize("name", ["brat", "xmi"])
def test_annotation_tools_are_told_of_a_paraphrase(name: str, article: Article) -> None:
    document, analysis = article
    quote = next(q for q in analysis.quotes if q.kind is QuoteKind.INDIRECT)
    with zipfile.ZipFile(io.BytesIO(exported(name, (document, only_quotes(analysis, {quote.id}))))) as opened:
        words = "".join(opened.read(n).decode() for n in opened.namelist() if not n.startswith(("Type", "annotation.")))
    assert {"brat": "\tKind T1 indirect\n", "xmi": 'kind="indirect"'}[name] in words
    assert "verbatim" not in words


SPANS = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(SPANS, max_size=5), st.lists(SPANS, max_size=8))
def test_tei_has_no_speech_inside_a_name_and_keeps_the_text(said: list[Span], named: list[Span]) -> None:
    text = "Abcdefghij klmnopqrst uvwxyz, abcdefghijklmn opq."
    document = Document(content_id(text), text, (Block(Span(0, len(text)), BlockRole.PARAGRAPH),))
    quotes = tuple(Quote(f"q{n}", QuoteKind.INDIRECT, (span,)) for n, span in enumerate(said))
    entities = tuple(Entity(f"e{n}", "Name", "PERSON", (Mention(span),)) for n, span in enumerate(named))
    root = ElementTree.fromstring(exported("tei", (document, Analysis(document.id, "by hand", entities, quotes))))
    assert [e.tag for name in root.iter(f"{TEI}name") for e in name.iter() if e.tag == f"{TEI}said"] == []
    (body,) = root.iter(f"{TEI}body")
    assert "".join(body.itertext()).strip() == text
