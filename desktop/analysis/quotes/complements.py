"""Content as the verb's complement: a clause, an infinitive, an object."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from desktop.analysis.quotes.article import Article, word
from desktop.analysis.quotes.contents import tidy
from desktop.analysis.quotes.cues import CueVerb
from desktop.analysis.quotes.finding import Finding
from desktop.analysis.quotes.lexicon import Lexicon


def complement(article: Article, cue: CueVerb, lexicon: Lexicon) -> Finding | None:
    """The content behind `cue`, by the first frame of its verb that the sentence fills; None when none is."""
    rights = [child for child in cue.token.rights if child.i >= cue.last]
    for frame, shape in _FRAMES:
        found = shape(rights, cue, lexicon)
        if found is not None:
            return _finding(article, cue, frame, found)
    return None


def _clause(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    if cue.lemma not in lexicon.clause:
        return None
    head = next((c for c in rights if c.dep_ == "ccomp" and c.left_edge.i >= cue.last), None)
    if head is None:
        return None
    first = head.left_edge.i
    if word(head.doc[first]) == "that" and head.doc[first].dep_ == "mark":
        first += 1
    return first, head.right_edge.i + 1


def _infinitive(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    if cue.lemma not in lexicon.infinitive:
        return None
    head = next((c for c in rights if c.dep_ in {"xcomp", "ccomp"} and c.left_edge.i >= cue.last), None)
    if head is None or not any(c.dep_ == "aux" and c.lower_ == "to" for c in head.children):
        return None
    return head.left_edge.i, head.right_edge.i + 1


def _small_clause(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    if cue.lemma not in lexicon.small_clause:
        return None
    head = next((c for c in rights if c.dep_ in {"oprd", "ccomp"} or (c.dep_ == "dobj" and cue.lemma == "call")), None)
    return None if head is None else (rights[0].left_edge.i, head.right_edge.i + 1)


def _object_preposition(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    thing = next((c for c in rights if c.dep_ == "dobj"), None)
    if thing is None:
        return None
    for child in rights:
        if child.dep_ == "prep" and child.i > thing.i and cue.lemma in lexicon.object_preposition.get(child.lower_, ()):
            return thing.left_edge.i, child.right_edge.i + 1
    return None


def _object(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    if cue.lemma not in lexicon.object:
        return None
    head = next((c for c in rights if c.dep_ == "dobj"), None)
    return None if head is None else (head.left_edge.i, head.right_edge.i + 1)


def _preposition(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    for child in rights:
        if child.dep_ == "prep" and cue.lemma in lexicon.preposition.get(child.lower_, ()):
            return child.i + 1, child.right_edge.i + 1
    return None


_FRAMES = (
    ("clause", _clause),
    ("infinitive", _infinitive),
    ("small_clause", _small_clause),
    ("object_preposition", _object_preposition),
    ("object", _object),
    ("preposition", _preposition),
)


def _finding(article: Article, cue: CueVerb, frame: str, tokens: tuple[int, int]) -> Finding | None:
    first, last = tokens
    last = min(last, article.sentence[cue.token.i][1])
    if first >= last:
        return None
    content = tidy(article, [article.span(first, last)])
    if not content:
        return None
    return Finding(
        rule=f"{frame}.{cue.verb_class}",
        anchor=cue.token.i,
        content=content,
        cue=cue.spans(article),
        lemma=cue.lemma,
        source=cue.source,
        polarity=cue.polarity,
        second_hand=cue.second_hand,
    )
