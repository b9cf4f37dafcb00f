"""TEI P5 with `<said who="…">` for quotes and `<name ref="…">` for entities."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from desktop import __version__
from desktop.document import Analysis, Block, BlockRole, Document, Quote, QuoteKind, Span, SpeakerKind
from desktop.exporters.layers import Layer, Node, nest
from desktop.exporters.notes import NotesByArticle, OwnNote, kind_of, notes_of
from desktop.exporters.statement import article_name
from desktop.exporters.xml_text import xml_safe

_UNFIT = re.compile(r"[^A-Za-z0-9_.-]")
"""What no identifier of XML has."""
_PEOPLE = (SpeakerKind.PERSON, SpeakerKind.UNNAMED)


class TeiExporter:
    """One `TEI` element an article, inside one `teiCorpus` when there are several.

    Characters that XML cannot hold become U+FFFD. A quote in several pieces is several `said` elements chained by
    `next` and `prev`; where two quotes overlap crosswise, the later one is cut in the same way. The reader's own notes
    stand behind the text, each pointing to its paragraph.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._articles: list[str] = []
        self.notes: NotesByArticle = {}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Take one article."""
        own = notes_of(self.notes, document)
        self._articles.append(_Article(document, analysis, f"a{len(self._articles) + 1}", own).tei())

    def finish(self) -> None:
        """Write them all."""
        write = self._stream.write
        write('<?xml version="1.0" encoding="UTF-8"?>\n')
        # A corpus of nothing is not valid: no article is written as one without words.
        articles = self._articles or [_header("Articles", "", "", "") + "<text><body><p/></body></text>\n"]
        single = len(articles) == 1
        if not single:
            write('<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n' + _header("Articles", "", "", ""))
        for article in articles:
            write(f'<TEI xmlns="http://www.tei-c.org/ns/1.0">\n{article}</TEI>\n')
        if not single:
            write("</teiCorpus>\n")


class _Article:
    """One article; `key` keeps its identifiers apart from those of others."""

    def __init__(self, document: Document, analysis: Analysis, key: str, notes: Sequence[OwnNote]) -> None:
        self._document = document
        self._analysis = analysis
        self._key = key
        self._own = [(note, self._block_of(note)) for note in notes]
        self._noted = {block.span.start for _, block in self._own if block}
        self._quotes = {quote.id: quote for quote in analysis.quotes}
        self._entities = {entity.id: entity for entity in analysis.entities}
        self._trees = self._nested()
        self._pieces = self._numbered()
        self._done: dict[str, int] = {}

    def tei(self) -> str:
        """Header and text."""
        document = self._document
        about = _header(article_name(document), document.byline, document.date, document.source, self._participants())
        return f"{about}<text><body>\n{self._body()}</body>{self._back()}</text>\n"

    def _nested(self) -> list[tuple[Block, Node]]:
        spoken = [Layer(span, quote.id) for quote in self._analysis.quotes for span in quote.content]
        named = [Layer(m.span, entity.id) for entity in self._analysis.entities for m in entity.mentions]
        # TEI has no speech inside a name: a name that a quote begins or ends in is not marked. Of two that cover the
        # same words the one later in the list is the outer one.
        layers = [*(name for name in named if _is_inside(name.span, spoken)), *spoken]
        blocks = [block for block in self._document.blocks if block.role is not BlockRole.REMOVED]
        return [(b, nest([a for a in layers if a.span.overlaps(b.span)], b.span)) for b in blocks]

    def _numbered(self) -> dict[str, int]:
        """How many pieces each layer has."""
        counts: dict[str, int] = {}
        waiting = [tree for _, tree in self._trees]
        while waiting:
            node = waiting.pop()
            counts[node.key] = counts.get(node.key, 0) + 1
            waiting += node.children
        return counts

    def _participants(self) -> str:
        people = [s for s in self._analysis.speakers if s.kind in _PEOPLE]
        others = [s for s in self._analysis.speakers if s.kind not in _PEOPLE]
        listed = "".join(
            f'<person xml:id="{self._id(s.id)}"><persName>{_text(s.name)}</persName>{_occupation(s.role)}</person>\n'
            for s in people
        )
        listed += "".join(
            f'<org xml:id="{self._id(s.id)}" type="{s.kind.value}"><orgName>{_text(s.name)}</orgName></org>\n'
            for s in others
        )
        if not listed:
            return ""
        wrapped = f"<listPerson>\n{listed}</listPerson>" if people and not others else f"<listOrg>\n{listed}</listOrg>"
        if people and others:
            cut = listed.index("<org ")
            wrapped = f"<listPerson>\n{listed[:cut]}</listPerson>\n<listOrg>\n{listed[cut:]}</listOrg>"
        return f"<profileDesc><particDesc>\n{wrapped}\n</particDesc></profileDesc>\n"

    def _body(self) -> str:
        return "".join(self._block(block, tree) for block, tree in self._trees) or "<p/>\n"

    def _block(self, block: Block, tree: Node) -> str:
        named = f' xml:id="{self._place(block)}"' if block.span.start in self._noted else ""
        if block.role is BlockRole.PARAGRAPH:
            return f"<p{named}>{self._inner(tree)}</p>\n"
        return f'<ab type="{block.role.value}"{named}>{self._inner(tree)}</ab>\n'

    def _back(self) -> str:
        """The reader's own notes: each the words that it is about, then what is written."""
        if not self._own:
            return ""
        written = "".join(self._note(note, block) for note, block in self._own)
        return f'<back><div type="notes"><p>\n{written}</p></div></back>'

    def _note(self, note: OwnNote, block: Block | None) -> str:
        target = f' target="#{self._place(block)}"' if block else ""
        colour = quoteattr(xml_safe("".join(note.colour.split()) or "marked"))
        body = "".join(f"<p>{_text(line)}</p>" for line in note.body.splitlines() if line.strip())
        marked = f"<p><hi rend={colour}>{_text(' '.join(note.words.split()))}</hi></p>"
        return f'<note type="{kind_of(note)}"{target}>{marked}{body}</note>\n'

    def _block_of(self, note: OwnNote) -> Block | None:
        written = (block for block in self._document.blocks if block.role is not BlockRole.REMOVED)
        return next((block for block in written if block.span.overlaps(note.span)), None)

    def _place(self, block: Block) -> str:
        return f"{self._key}.{block.span.start}"

    def _inner(self, node: Node) -> str:
        text, out, at = self._document.text, [], node.span.start
        for child in node.children:
            out += [_text(text[at : child.span.start]), self._element(child)]
            at = child.span.end
        return "".join([*out, _text(text[at : node.span.end])])

    def _element(self, node: Node) -> str:
        quote = self._quotes.get(node.key)
        if quote is not None:
            return f"<said {self._said(quote)}>{self._inner(node)}</said>"
        entity = self._entities[node.key]
        name = quoteattr(xml_safe(entity.name))
        return f'<name type="{_text(entity.label)}" key={name}>{self._inner(node)}</name>'

    def _said(self, quote: Quote) -> str:
        number = self._done[quote.id] = self._done.get(quote.id, 0) + 1
        last = self._pieces[quote.id]
        facts = [f'xml:id="{self._piece(quote.id, number)}"']
        facts += [f'who="#{self._id(quote.speaker)}"'] if quote.speaker else []
        facts += [f'direct="{str(quote.kind is QuoteKind.DIRECT).lower()}"', f'rend="{quote.kind.value}"']
        facts += [f'cert="{_certainty(quote.certainty)}"']
        facts += [f'prev="#{self._piece(quote.id, number - 1)}"'] if number > 1 else []
        facts += [f'next="#{self._piece(quote.id, number + 1)}"'] if number < last else []
        return " ".join(facts)

    def _piece(self, quote: str, number: int) -> str:
        return f"{self._id(quote)}" if number == 1 else f"{self._id(quote)}-{number}"

    def _id(self, name: str) -> str:
        return f"{self._key}-{_UNFIT.sub('_', name)}"


def _is_inside(name: Span, spoken: Iterable[Layer]) -> bool:
    """Whether every quote either covers all of a name or none of it."""
    return all(layer.span.contains(name) or not layer.span.overlaps(name) for layer in spoken)


def _header(title: str, author: str, date: str, source: str, profile: str = "") -> str:
    named = f"<author>{_text(author)}</author>" if author else ""
    facts = [f"<title>{_text(title)}</title>", named, f"<date>{_text(date)}</date>" if date else ""]
    facts += [f"<idno>{_text(source)}</idno>"] if source else []
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{_text(title)}</title>{named}</titleStmt>"
        "<publicationStmt><p>Quotes and names marked by "
        f"On Record {__version__}; not checked by a person.</p></publicationStmt>"
        f"<sourceDesc><bibl>{''.join(facts)}</bibl></sourceDesc></fileDesc>{profile}</teiHeader>\n"
    )


def _occupation(role: str) -> str:
    return f"<occupation>{_text(role)}</occupation>" if role else ""


def _certainty(value: float) -> str:
    return "high" if value >= 0.94 else "medium" if value >= 0.5 else "low"


def _text(text: str) -> str:
    return escape(xml_safe(text), {'"': "&quot;"})
