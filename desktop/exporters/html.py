"""A report to read, print and send: one HTML page that needs nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TextIO

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from desktop import __version__, paths
from desktop.document import Analysis, Block, BlockRole, Document, Paragraphs, QuoteKind
from desktop.exporters.layers import Layer, Node, nest
from desktop.exporters.notes import NotesByArticle, notes_of, place_of
from desktop.exporters.statement import Statement, article_name, by_speaker, heading, published_source

_TAGS = {BlockRole.HEADLINE: "h3", BlockRole.SUBHEAD: "h3", BlockRole.QUOTATION: "blockquote"}


@dataclass(frozen=True, slots=True)
class _Speaker:
    name: str
    role: str
    anchor: str
    statements: list[Statement]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    tag: str
    number: int
    markup: Markup


@dataclass(frozen=True, slots=True)
class _Note:
    words: str
    lines: list[str]
    place: str


@dataclass(frozen=True, slots=True)
class _Article:
    key: str
    title: str
    about: str
    speakers: list[_Speaker]
    paragraphs: list[_Paragraph]
    notes: list[_Note]


class HtmlExporter:
    """All articles on one page, each speaker's statements first, then the text with its quotes marked.

    The page runs no script and loads nothing.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._articles: list[_Article] = []
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Take one article."""
        own = [_Note(n.words, n.body.splitlines(), place_of(document, n)) for n in notes_of(self.notes, document)]
        self._articles.append(_article(document, analysis, f"a{len(self._articles) + 1}", own))

    def finish(self) -> None:
        """Write the page."""
        loader = FileSystemLoader(paths.resource("templates"))
        template = Environment(loader=loader, autoescape=True, trim_blocks=True).get_template("report.html")
        title = self._articles[0].title if len(self._articles) == 1 else f"{len(self._articles)} articles"
        self._stream.write(template.render(title=title, articles=self._articles, version=__version__))


def _article(document: Document, analysis: Analysis, key: str, notes: list[_Note]) -> _Article:
    about = " · ".join(filter(None, (document.byline, document.date, document.outlet, published_source(document))))
    speakers = [
        _Speaker(heading(speaker), speaker.role if speaker else "", f"{key}-s{number}", found)
        for number, (speaker, found) in enumerate(by_speaker(document, analysis), start=1)
    ]
    return _Article(key, article_name(document), about, speakers, _paragraphs(document, analysis, key), notes)


def _paragraphs(document: Document, analysis: Analysis, key: str) -> list[_Paragraph]:
    numbers = Paragraphs(document)
    kinds = {quote.id: quote.kind for quote in analysis.quotes}
    layers = [Layer(span, quote.id) for quote in analysis.quotes for span in quote.content]
    ends = {quote.content[-1].end: quote.id for quote in analysis.quotes}
    shown = [block for block in document.blocks if block.role is not BlockRole.REMOVED]
    return [
        _Paragraph(
            _TAGS.get(block.role, "p"),
            numbers.begins(block.span.start),
            _Markup(document.text, kinds, ends, key).of(nest(_near(layers, block), block.span)),
        )
        for block in shown
    ]


def _near(layers: list[Layer], block: Block) -> list[Layer]:
    return [layer for layer in layers if layer.span.overlaps(block.span)]


@dataclass(frozen=True, slots=True)
class _Markup:
    """The text of a block with its quotes as `mark` elements."""

    text: str
    kinds: dict[str, QuoteKind]
    ends: dict[int, str]
    key: str

    def of(self, node: Node) -> Markup:
        """The markup of a node; safe to put into the page as it is."""
        out, at = Markup(), node.span.start
        for child in node.children:
            kind = "indirect" if self.kinds[child.key] is QuoteKind.INDIRECT else "direct"
            out += escape(self.text[at : child.span.start])
            out += Markup('<mark class="{}">{}</mark>').format(kind, self.of(child))
            if self.ends.get(child.span.end) == child.key:
                out += Markup('<sup><a href="#{}-{}">{}</a></sup>').format(self.key, child.key, child.key[1:])
            at = child.span.end
        return out + escape(self.text[at : node.span.end])
