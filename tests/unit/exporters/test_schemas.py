"""Exports hold to the schemas that their formats are published with.

`tests/data/tei_all.rng.xz` is the schema of TEI P5 4.3.0 as the TEI Consortium publishes it (CC BY or BSD-2-Clause).
"""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from desktop.document import Analysis, Block, BlockRole, Document, Quote, QuoteKind, Span, Speaker, SpeakerKind
from desktop.library import note_on
from desktop.presentation.exporting import render
from tests.samples import find, make_document, seed_analysis, seed_document

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
RELAX_NG = "{http://relaxng.org/ns/structure/1.0}"
WRITTEN = frozenset(
    {"TEI", "teiCorpus", "teiHeader", "fileDesc", "titleStmt", "title", "author", "publicationStmt", "p", "sourceDesc",
     "bibl", "date", "idno", "profileDesc", "particDesc", "listPerson", "person", "persName", "occupation", "listOrg",
     "org", "orgName", "text", "body", "ab", "said", "name", "back", "div", "note", "hi"}
)  # fmt: skip
SCHEMA = Path(__file__).resolve().parents[2] / "data" / "tei_all.rng.xz"
ROLES = "Chief of <b>staff</b> & “head”"


@pytest.fixture(scope="module")
def tei() -> etree.RelaxNG:
    """The schema without the elements that are never written, which take libxml2 six seconds to compile."""
    grammar = etree.fromstring(lzma.decompress(SCHEMA.read_bytes()))
    for element in list(grammar.iter(f"{RELAX_NG}element")):
        around = element.getparent()
        if around is not None and element.get("name") not in WRITTEN:
            around.replace(element, etree.Element(f"{RELAX_NG}notAllowed"))
    return etree.RelaxNG(grammar)


def every_kind() -> tuple[Document, Analysis]:
    """Every role of block, every kind of speaker and of quote, one in two pieces, characters that XML has not."""
    text, blocks, quotes = "Title \x00 & <more>", [], []
    for number, role in enumerate(BlockRole):
        start = len(text) + 2
        text += f"\n\nSomebody said {number} things \U0001f600 and did {number} others."
        blocks.append(Block(Span(start, len(text)), role))
        pieces = (
            (Span(start + 9, start + 13), Span(start + 20, start + 27)) if number % 2 else (Span(start, start + 8),)
        )
        kind = list(QuoteKind)[number % 3]
        quotes.append(Quote(f"q{number}", kind, pieces, speaker=f"s{number % 5}", certainty=number / 20))
    document = Document(make_document(text).id, text, tuple(blocks), title=" ", byline="A & B", source="x y\\z.txt")
    speakers = tuple(
        Speaker(
            f"s{n}", f"Name “{n}”", kind, tuple(q.id for q in quotes if q.speaker == f"s{n}"), None, ROLES * (n % 2)
        )
        for n, kind in enumerate(SpeakerKind)
    )
    return document, Analysis(document.id, "by hand", (), tuple(quotes), speakers)


NOTHING = make_document("")
ARTICLES = [(seed_document(), seed_analysis()), every_kind(), (NOTHING, Analysis(NOTHING.id, "none"))]


@pytest.mark.parametrize("articles", [*([one] for one in ARTICLES), ARTICLES, []])
def test_tei_is_valid(tei: etree.RelaxNG, articles: list[tuple[Document, Analysis]]) -> None:
    tei.assertValid(etree.fromstring(render("tei", articles)))


@pytest.mark.parametrize("body", ["", "=1+1 <b> \x00\n\nSecond line"])
@pytest.mark.parametrize("words", ["Title", "Somebody said 0", "things \U0001f600 and did 1 others.\n\nSomebody"])
def test_tei_is_valid_with_the_readers_notes(tei: etree.RelaxNG, words: str, body: str) -> None:
    document, analysis = every_kind()
    own = [note_on(document, find(document.text, words), body=body, colour=colour) for colour in ("yellow", "")]
    root = etree.fromstring(render("tei", [(document, analysis), ARTICLES[0]], {document.id: own}))
    tei.assertValid(root)
    written = root.findall(f".//{TEI}back//{TEI}note")
    assert [note.get("type") for note in written] == (["note"] * 2 if body else ["highlight"] * 2)
    assert [note.findtext(f".//{TEI}hi") for note in written] == [" ".join(words.split())] * 2
    named = {f"#{place.get(XML_ID)}" for place in root.iter() if place.get(XML_ID)}
    assert {target for note in written if (target := note.get("target"))} <= named


@given(words=st.text(max_size=30), who=st.text(max_size=8), identity=st.text(min_size=1, max_size=5))
def test_tei_is_valid_whatever_is_said(tei: etree.RelaxNG, words: str, who: str, identity: str) -> None:
    text = f"{words}!"
    document = Document("x", text, (Block(Span(0, len(text)), BlockRole.PARAGRAPH),), title=who, source=words)
    quote = Quote(f"q{identity}", QuoteKind.DIRECT, (Span(0, len(text)),), speaker=f"s{identity}")
    speaker = Speaker(f"s{identity}", who, SpeakerKind.PERSON, (f"q{identity}",), None, words)
    tei.assertValid(etree.fromstring(render("tei", [(document, Analysis("x", "none", (), (quote,), (speaker,)))])))
