"""UIMA CAS XMI with its type system, as INCEpTION and other UIMA tools import it: one zip archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

from desktop.document import Analysis, Document, Quote, Span, certainty_word
from desktop.exporters.brat import archive
from desktop.exporters.xml_text import xml_safe

if TYPE_CHECKING:
    from cassis import TypeSystem

_PIECE, _QUOTE, _NAME = "onrecord.Piece", "onrecord.Quote", "onrecord.Name"
_STRINGS = ("part", "quote", "kind", "speaker", "certainty")


class XmiExporter:
    """`NAME.xmi` an article beside `TypeSystem.xml`; names are the articles' ids.

    A quote is one `onrecord.Quote` over its first content span and one `onrecord.Piece` for every span of content, cue
    and source, which share its id. The library counts UTF-16 units there, as UIMA asks. Characters
    that XML cannot hold become U+FFFD.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._types = _type_system()
        self._files = {"TypeSystem.xml": self._types.to_xml()}

    def add(self, document: Document, analysis: Analysis) -> None:
        """Take one article; the same one a second time changes nothing."""
        from cassis import Cas  # noqa: PLC0415 - only when it is wanted

        cas = Cas(self._types)
        cas.sofa_string = xml_safe(document.text)
        cas.sofa_mime = "text/plain"
        names = {speaker.id: speaker.name for speaker in analysis.speakers}
        quote_type, name_type = self._types.get_type(_QUOTE), self._types.get_type(_NAME)
        for quote in analysis.quotes:
            cas.add(quote_type(**_facts(quote, names), begin=quote.content[0].start, end=quote.content[0].end))
            cas.add_all(self._pieces(quote, names))
        for entity in analysis.entities:
            spans = [mention.span for mention in entity.mentions]
            facts = {"value": entity.label, "identity": xml_safe(entity.name)}
            cas.add_all([name_type(**facts, begin=span.start, end=span.end) for span in spans])
        self._files[f"{document.id}.xmi"] = cas.to_xmi()

    def finish(self) -> None:
        """Write the archive."""
        self._stream.write(archive(self._files))

    def _pieces(self, quote: Quote, names: dict[str, str]) -> list[Any]:
        kind = self._types.get_type(_PIECE)
        parts: dict[str, tuple[Span, ...]] = {"content": quote.content, "cue": quote.cue, "source": quote.source}
        facts = _facts(quote, names)
        return [
            kind(**facts, part=part, begin=span.start, end=span.end) for part, spans in parts.items() for span in spans
        ]


def _facts(quote: Quote, names: dict[str, str]) -> dict[str, str]:
    return {
        "quote": quote.id,
        "kind": quote.kind.value,
        "speaker": xml_safe(names.get(quote.speaker or "", "")),
        "certainty": certainty_word(quote.certainty).value,
    }


def _type_system() -> TypeSystem:
    from cassis import TypeSystem  # noqa: PLC0415 - only when it is wanted

    types = TypeSystem()
    for name, features in ((_PIECE, _STRINGS), (_QUOTE, _STRINGS[1:]), (_NAME, ("value", "identity"))):
        kind = types.create_type(name=name, supertypeName="uima.tcas.Annotation")
        for feature in features:
            types.create_feature(domainType=kind, name=feature, rangeType="uima.cas.String")
    return types
