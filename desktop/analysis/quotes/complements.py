"""Content as the verb's complement: a clause, an infinitive, an object."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from desktop.analysis.quotes.article import Article, word
from desktop.analysis.quotes.contents import tidy
from desktop.analysis.quotes.cues import CueVerb, base_form
from desktop.analysis.quotes.finding import Finding
from desktop.analysis.quotes.lexicon import Lexicon
from desktop.analysis.quotes.sources import own_subject


def complement(article: Article, cue: CueVerb, lexicon: Lexicon) -> Finding | None:
    """The content behind `cue`, by the first frame of its verb that the sentence fills; None when none is."""
    rights = [child for child in cue.token.rights if child.i >= cue.last]
    for frame, shape in _FRAMES[: 1 if _weak(cue) else None]:
        found = shape(rights, cue, lexicon)
        if found is not None:
            return _finding(article, cue, frame, found)
    return None


def _weak(cue: CueVerb) -> bool:
    """Whether the verb states no fact about a named source: then only a clause behind it counts."""
    hypothetical = any(
        child.dep_ == "aux" and (child.tag_ == "MD" or child.lower_ == "to") for child in cue.token.lefts
    )
    return cue.source is None or hypothetical


def _clause(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    if cue.lemma not in lexicon.clause:
        return None
    head = next((c for c in rights if c.dep_ == "ccomp" and c.left_edge.i >= cue.last), None)
    if head is None:
        return None
    first = head.left_edge.i
    if word(head.doc[first]) == "that" and head.doc[first].tag_ == "IN":
        first += 1
    return first, _shared_end(head, cue, lexicon)


def _shared_end(clause: Token, cue: CueVerb, lexicon: Lexicon) -> int:
    """Where the content ends: before a second report of the same speaker, "he said A and denied B"."""
    for child in clause.rights:
        if child.dep_ == "conj" and child.tag_ == cue.token.tag_ == "VBD" and own_subject(child) is None:
            report = base_form(child, lexicon) in lexicon.clause
            return child.left_edge.i if report else clause.right_edge.i + 1
    return clause.right_edge.i + 1


def _infinitive(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    if cue.lemma not in lexicon.infinitive:
        return None
    head = next((c for c in rights if c.dep_ in {"xcomp", "ccomp"} and c.left_edge.i >= cue.last), None)
    if head is None or not any(c.dep_ == "aux" and c.lower_ == "to" for c in head.children):
        return None
    if cue.verb_class == "withholding" and any(c.dep_ == "ccomp" for c in head.rights):
        return None
    return head.left_edge.i, head.right_edge.i + 1


def _small_clause(rights: Sequence[Token], cue: CueVerb, lexicon: Lexicon) -> tuple[int, int] | None:
    if cue.lemma not in lexicon.small_clause or (cue.token.dep_ == "acl" and cue.token.tag_ == "VBN"):
        return None
    words = [child for child in rights if child.dep_ not in {"punct", "prt"}]
    if (
        not words
        or words[0].left_edge.i > cue.last
        or words[0].dep_ not in {"dobj", "oprd", "ccomp", "nsubj", "dative"}
    ):
        return None
    head = next((c for c in words if c.dep_ in {"oprd", "ccomp", "xcomp", "attr", "acomp", "appos"}), None)
    if head is None and len(words) > 1 and words[1].pos_ in {"NOUN", "PROPN", "ADJ"}:
        head = words[1]
    if head is None and any(token.is_quote for token in words[0].rights):
        head = words[0]
    return None if head is None else (words[0].left_edge.i, head.right_edge.i + 1)


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
