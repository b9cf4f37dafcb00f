"""The domain: plain frozen values. All offsets are code points into `Document.text`."""

from desktop.document.analysis import (
    CERTAIN_FROM,
    LIKELY_FROM,
    Analysis,
    Certainty,
    Entity,
    Evidence,
    Mention,
    MentionKind,
    Polarity,
    Quote,
    QuoteKind,
    RunnerUp,
    Speaker,
    SpeakerKind,
    certainty_word,
)
from desktop.document.corrections import CONTEXT, Correction, CorrectionKind, merge
from desktop.document.document import (
    Block,
    BlockRole,
    Document,
    InlineKind,
    InlineRange,
    PagePlace,
    ReaderNote,
    content_id,
)
from desktop.document.draft import READERS_RULE
from desktop.document.paragraphs import Paragraphs
from desktop.document.sources import FileSource, Source, TextSource, UrlSource, source_name
from desktop.document.spans import Span, hull, words

__all__ = [
    "CERTAIN_FROM",
    "CONTEXT",
    "LIKELY_FROM",
    "READERS_RULE",
    "Analysis",
    "Block",
    "BlockRole",
    "Certainty",
    "Correction",
    "CorrectionKind",
    "Document",
    "Entity",
    "Evidence",
    "FileSource",
    "InlineKind",
    "InlineRange",
    "Mention",
    "MentionKind",
    "PagePlace",
    "Paragraphs",
    "Polarity",
    "Quote",
    "QuoteKind",
    "ReaderNote",
    "RunnerUp",
    "Source",
    "Span",
    "Speaker",
    "SpeakerKind",
    "TextSource",
    "UrlSource",
    "certainty_word",
    "content_id",
    "hull",
    "merge",
    "source_name",
    "words",
]
