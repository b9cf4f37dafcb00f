"""Articles of a few statements, for tests of the library."""

from __future__ import annotations

from collections.abc import Sequence

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


def article(
    title: str,
    *said: tuple[str, str],
    roles: dict[str, str] | None = None,
    context: Sequence[str] = (),
    date: str = "",
    source: str = "",
    outlet: str = "",
) -> tuple[Document, Analysis]:
    """An article in which each of `said` (who, words) is a paragraph; words in quotation marks are direct."""
    text, blocks, quotes, mentions = title, [Block(Span(0, len(title)), BlockRole.HEADLINE, 1)], [], {}
    speakers: dict[str, list[str]] = {}
    for number, (who, words) in enumerate(said, start=1):
        start = len(text) + 1
        text += f"\n{words} said {who}."
        blocks.append(Block(Span(start, len(text)), BlockRole.PARAGRAPH))
        content, name = Span(start, start + len(words)), Span(len(text) - 1 - len(who), len(text) - 1)
        direct = words.startswith("“")
        kind = QuoteKind.DIRECT if direct else QuoteKind.INDIRECT
        verbatim = (content,) if direct else ()
        speaker = f"s-{who}" if who else None
        quotes.append(Quote(f"q{number}", kind, (content,), (), (name,), verbatim, speaker))
        mentions.setdefault(who, []).append(Mention(name))
        speakers.setdefault(who, []).append(f"q{number}")
    for name in context:
        start = len(text) + 1
        text += f"\n{name}"
        mentions.setdefault(name, []).append(Mention(Span(start, len(text))))
    ids = {who: f"e{number}" for number, who in enumerate(mentions, start=1) if who}
    entities = tuple(Entity(ids[who], who, "PERSON", tuple(found)) for who, found in mentions.items() if who)
    people = tuple(
        Speaker(f"s-{who}", who, SpeakerKind.PERSON, tuple(own), ids[who], (roles or {}).get(who, ""))
        for who, own in speakers.items()
        if who
    )
    identity = content_id(text)
    document = Document(
        identity, text, blocks=tuple(blocks), title=title, date=date, source=source or f"/{identity}.txt", outlet=outlet
    )
    return document, Analysis(identity, "by hand", entities, tuple(quotes), people)
