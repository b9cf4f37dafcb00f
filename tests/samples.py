"""Hand-made documents and analyses for tests of what shows them; no model is involved."""

from __future__ import annotations

from desktop import paths
from desktop.document import (
    Analysis,
    Block,
    BlockRole,
    Document,
    Entity,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    RunnerUp,
    Span,
    Speaker,
    SpeakerKind,
    content_id,
)


def seed_document() -> Document:
    text = paths.seed("taliban-talks-in-moscow.txt").read_text(encoding="utf-8")
    return make_document(text, source="taliban-talks-in-moscow.txt")


def make_document(text: str, *, source: str = "") -> Document:
    """First line headline, second subhead, "Please let us know" removed, the rest paragraphs."""
    blocks: list[Block] = []
    start = 0
    for line in text.splitlines(keepends=True):
        words = line.rstrip("\n")
        if words.strip():
            role = (BlockRole.HEADLINE, BlockRole.SUBHEAD)[len(blocks)] if len(blocks) < 2 else BlockRole.PARAGRAPH
            if words.startswith("Please let us know"):
                role = BlockRole.REMOVED
            note = "site furniture" if role is BlockRole.REMOVED else ""
            blocks.append(Block(Span(start, start + len(words)), role, 1 if role is BlockRole.HEADLINE else 0, note))
        start += len(line)
    title = blocks[0].span.of(text) if blocks else ""
    return Document(id=content_id(text), text=text, blocks=tuple(blocks), title=title, source=source)


def find(text: str, begin: str, end: str = "", *, after: int = 0) -> Span:
    """The span from the words `begin` to the end of the words `end`."""
    start = text.index(begin, after)
    return Span(start, text.index(end, start) + len(end) if end else start + len(begin))


def _mentions(text: str, *forms: str) -> tuple[Mention, ...]:
    spans = {find(text, form, after=at) for form in forms for at in _places(text, form)}
    kept = [s for s in spans if not any(o != s and o.contains(s) for o in spans)]
    return tuple(Mention(s) for s in sorted(kept))


def _places(text: str, form: str) -> list[int]:
    found, at = [], text.find(form)
    while at >= 0:
        found.append(at)
        at = text.find(form, at + 1)
    return found


def seed_analysis(document: Document | None = None) -> Analysis:
    """What the seed article should give, near enough, made by hand."""
    document = document or seed_document()
    text = document.text
    lavrov = _mentions(text, "Sergey Lavrov", "Sergei Lavrov", "Lavrov")
    entities = (
        Entity("e1", "Sergey Lavrov", "PERSON", lavrov, ("Sergei Lavrov", "Lavrov")),
        Entity("e2", "Mullah Abdul Ghani Baradar", "PERSON", _mentions(text, "Abdul Ghani Baradar", "Baradar")),
        Entity("e3", "Uran Botobekov", "PERSON", _mentions(text, "Uran Botobekov", "Botobekov")),
        Entity("e4", "Voice of America", "ORG", _mentions(text, "Voice of America", "VOA"), ("VOA",)),
        Entity("e5", "Taliban", "ORG", _mentions(text, "Taliban")),
        Entity("e6", "Moscow", "GPE", _mentions(text, "Moscow")),
        Entity("e7", "Kabul", "GPE", _mentions(text, "Kabul")),
    )
    quotes = tuple(_quotes(text, lavrov))
    speakers = (
        Speaker("s1", "Office of Sergei Lavrov", SpeakerKind.ORGANIZATION, ("q1",)),
        Speaker("s2", "Voice of America", SpeakerKind.ORGANIZATION, ("q2", "q6"), "e4", "news organisation"),
        Speaker("s3", "Sergey Lavrov", SpeakerKind.PERSON, ("q3", "q4"), "e1", "Russian Foreign Minister"),
        Speaker("s4", "Mullah Abdul Ghani Baradar", SpeakerKind.PERSON, ("q5",), "e2", "chief negotiator"),
        Speaker("s5", "Uran Botobekov", SpeakerKind.PERSON, ("q7", "q8"), "e3", "expert in political Islam"),
    )
    return Analysis(document.id, "by hand", entities, quotes, speakers)


def _quotes(text: str, lavrov: tuple[Mention, ...]) -> list[Quote]:
    shared = find(text, "the Kremlin and the Taliban have", "terrorism.”")
    baradar = find(text, "the narco-jihadi group was", "occupation of Afghanistan.”")
    direct = find(text, "“We are calling for", "political forces.”")
    declared = find(text, "reportedly declared")
    source = find(text, "Lavrov reportedly", after=direct.start - 60)
    source = Span(source.start, source.start + 6)
    return [
        Quote(
            "q1",
            QuoteKind.INDIRECT,
            (find(text, "This is the first", "international talks"),),
            (find(text, "said"),),
            (find(text, "the office of Russia", "(L)"),),
            (),
            "s1",
            0.75,
            Evidence("said after content", "say"),
        ),
        Quote(
            "q2",
            QuoteKind.INDIRECT,
            (find(text, "Afghan diplomats in Moscow", "in the talks"),),
            (find(text, "noted"),),
            (find(text, "Voice of America (VOA)"),),
            (),
            "s2",
            0.7,
        ),
        Quote(
            "q3",
            QuoteKind.MIXED,
            (shared,),
            (find(text, "suggested"),),
            (find(text, "Russian Foreign Minister Sergey Lavrov"),),
            (find(text, "“a shared aim", "terrorism.”"),),
            "s3",
            0.98,
        ),
        Quote(
            "q4",
            QuoteKind.DIRECT,
            (direct,),
            (declared,),
            (source,),
            (direct,),
            "s3",
            0.98,
            Evidence(
                "colon cue",
                "declare",
                (Mention(source), lavrov[1]),
                (RunnerUp("the Taliban", 0.02),),
                second_hand=True,
            ),
        ),
        Quote(
            "q5",
            QuoteKind.MIXED,
            (baradar,),
            (find(text, "reportedly said"),),
            (find(text, "the leader of the Taliban delegation", "Baradar"),),
            (find(text, "“committed to peace”"), find(text, "“believes that", "Afghanistan.”")),
            "s4",
            0.97,
        ),
        Quote(
            "q6",
            QuoteKind.INDIRECT,
            (find(text, "Russia and China joined", "Ghani administration"),),
            (find(text, "reported in late"),),
            (find(text, "VOA reported"),),
            (),
            "s2",
            0.4,
        ),
        Quote(
            "q7",
            QuoteKind.INDIRECT,
            (find(text, "the relationship between the 9/11", "remains strong"),),
            (find(text, "argued"),),
            (find(text, "Uran Botobekov, an expert", "Kyrgyz Republic"),),
            (),
            "s5",
            0.97,
        ),
        Quote(
            "q8",
            QuoteKind.INDIRECT,
            (find(text, "the Taliban does not intend", "al-Qaeda"),),
            (find(text, "noted that"),),
            (find(text, "Botobekov noted"),),
            (),
            "s5",
            0.97,
            Evidence("said before content", "note", (Mention(find(text, "Botobekov noted"), MentionKind.NAME),)),
        ),
    ]
