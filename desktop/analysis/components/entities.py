"""Component `onrecord_entities`: the article's named things, one cluster each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Token

from desktop.analysis.entities.find import clusters
from desktop.analysis.entities.words import Range, Word
from desktop.analysis.lexicon import fold
from desktop.document import Block, BlockRole

NAME = "onrecord_entities"
_SAYING = frozenset(
    {
        "say",
        "add",
        "tell",
        "claim",
        "argue",
        "explain",
        "write",
        "continue",
        "insist",
        "suggest",
        "recall",
        "reply",
        "joke",
        "tweet",
        "believe",
        "think",
    }
)
_CAPITALISED = 0.7


class EntityClusterer:
    """Assigns `doc._.entity_clusters`."""

    version = 1

    def __call__(self, doc: Doc) -> Doc:
        """Find, then write."""
        blocks: Sequence[Block] = doc.user_data.get("blocks", ())
        words = list(words_of(doc, blocks))
        position = {token.i: n for n, token in enumerate(t for t in doc if not t.is_space)}
        names = [Range(position[e.start], position[e.end - 1] + 1, e.label_) for e in doc.ents]
        doc._.entity_clusters = clusters(words, names)
        return doc


def words_of(doc: Doc, blocks: Sequence[Block]) -> Iterator[Word]:
    """Every token that is not white space, in order."""
    bounds = iter([*blocks, None])
    block = next(bounds)
    paragraph, loose = 0, False
    for token in doc:
        if token.is_space:
            continue
        while block is not None and token.idx >= block.span.start:
            paragraph, loose = paragraph + 1, is_loose(block.span.of(doc.text), block.role)
            block = next(bounds)
        speaks = token.dep_ == "nsubj" and token.head.lemma_ in _SAYING
        yield Word(
            token.text,
            fold(token.text),
            token.idx,
            token.idx + len(token),
            token.tag_,
            paragraph,
            speaks,
            loose,
            _starts(token),
        )


def is_loose(text: str, role: BlockRole) -> bool:
    """Whether capitals mean nothing in a line, because nearly all its longer words have one ("Title Case")."""
    long = [word for word in text.split(maxsplit=40) if len(word) > 3 and word[0].isalpha()]
    if len(long) < 3 or len(long) > 25:
        return False
    share = sum(word[0].isupper() for word in long) / len(long)
    return share >= (_CAPITALISED if role in (BlockRole.HEADLINE, BlockRole.SUBHEAD) else 0.8) or text.isupper()


def _starts(token: Token) -> bool:
    return bool(token.is_sent_start)


def register() -> None:
    """Make the component and its extension known to spaCy."""
    if not Doc.has_extension("entity_clusters"):
        Doc.set_extension("entity_clusters", default=[])
    if not Language.has_factory(NAME):
        Language.factory(NAME, assigns=["doc._.entity_clusters"], requires=["doc.ents"], func=_create)


def _create(nlp: Language, name: str) -> EntityClusterer:
    del nlp, name
    return EntityClusterer()
