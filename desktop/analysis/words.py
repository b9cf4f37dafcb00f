"""The words of an article as plain values: all that the rules about names need to know of a Doc."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token

from desktop.analysis.lexicon import fold
from desktop.document import Block, BlockRole

QUOTE_MARKS = frozenset('"“”„‟«»‘‹›`') | {"''", "``"}
JOINTS = frozenset({"-", "–", "‑", ".", "/", "&", "'", "’"})
"""What may stand, without a space, between the words of one name."""


_CAPITALISED_HEADLINE, _CAPITALISED_LINE = 0.8, 0.9
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 3, 30
_SMALL = frozenset(
    [
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "its", "nor", "of", "off", "on",
        "or", "out", "over", "s", "than", "that", "the", "to", "up", "via", "vs",
        "with", "", "after", "be", "are", "it",
    ]
)  # fmt: skip


class Word(NamedTuple):
    """A token that is not white space; `start` and `end` in code points, `head` an index among the words.

    `loose`: capitals mean nothing around it (a headline in Title Case).
    """

    text: str
    folded: str
    start: int
    end: int
    tag: str = ""
    lemma: str = ""
    dep: str = ""
    head: int = -1
    paragraph: int = 0
    sentence: int = 0
    sentence_start: bool = False
    loose: bool = False

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter or a digit (digits belong to names such as "G7")."""
        return self.text[:1].isupper() or self.text[:1].isdigit()

    @property
    def is_acronym(self) -> bool:
        """Two or more letters, all capitals: "VOA", "U.S."."""
        return len(self.folded) > 1 and self.text.isupper()

    @property
    def is_proper(self) -> bool:
        """Tagged as a proper noun."""
        return self.tag.startswith("NNP")

    @property
    def is_possessive(self) -> bool:
        """The "'s" behind a name."""
        return self.tag == "POS" or self.text in {"'s", "’s", "’S", "'S"}


class Range(NamedTuple):
    """A half-open range of word indexes with the label somebody gave it."""

    first: int
    last: int
    label: str


def surface(words: Sequence[Word], first: int, last: int) -> str:
    """The words of a range as they stand, each run of white space as one space."""
    parts: list[str] = []
    for before, word in zip([None, *words[first : last - 1]], words[first:last], strict=True):
        if before is not None and word.start > before.end:
            parts.append(" ")
        parts.append(word.text)
    return "".join(parts)


def key_of(words: Sequence[Word], first: int, last: int) -> tuple[str, ...]:
    """The folded words of a range, punctuation left out."""
    return tuple(word.folded for word in words[first:last] if word.folded)


def adjacent(words: Sequence[Word], left: int, right: int) -> bool:
    """Whether only joints, or the marks around a nickname, stand between the words `left` and `right`."""
    return right == left + 1 or all(words[i].text in JOINTS | QUOTE_MARKS for i in range(left + 1, right))


def words_of(doc: Doc) -> list[Word]:
    """The words of a Doc whose `user_data["blocks"]` are the article's blocks."""
    kept = [token for token in doc if not token.is_space]
    index = {token.i: n for n, token in enumerate(kept)}
    words: list[Word] = []
    sentence = 0
    for token, (paragraph, loose) in zip(kept, _places(kept, doc), strict=True):
        starts = bool(token.is_sent_start)
        sentence += starts
        words.append(
            Word(
                text=token.text,
                folded=fold(token.text),
                start=token.idx,
                end=token.idx + len(token),
                tag=token.tag_,
                lemma=token.lemma_.lower(),
                dep=token.dep_,
                head=index.get(token.head.i, -1),
                paragraph=paragraph,
                sentence=sentence,
                sentence_start=starts,
                loose=loose,
            )
        )
    return words


def _places(tokens: Iterable[Token], doc: Doc) -> Iterator[tuple[int, bool]]:
    """For each token the number of its block, and whether capitals mean nothing there."""
    blocks: Sequence[Block] = doc.user_data.get("blocks", ())
    text = doc.text
    paragraph, loose = 0, False
    for token in tokens:
        while paragraph < len(blocks) and token.idx >= blocks[paragraph].span.start:
            loose = is_loose(blocks[paragraph].span.of(text), blocks[paragraph].role)
            paragraph += 1
        yield paragraph, loose


def is_loose(line: str, role: BlockRole) -> bool:
    """Whether capitals mean nothing in a line, because nearly all words but the small ones have one ("Title Case")."""
    main = [word for word in line.split(maxsplit=_LONGEST_HEADLINE) if word[0].isalpha() and fold(word) not in _SMALL]
    if not _SHORTEST_HEADLINE <= len(main) < _LONGEST_HEADLINE:
        return False
    needed = _CAPITALISED_HEADLINE if role in (BlockRole.HEADLINE, BlockRole.SUBHEAD) else _CAPITALISED_LINE
    return line.isupper() or sum(word[0].isupper() for word in main) >= needed * len(main)
