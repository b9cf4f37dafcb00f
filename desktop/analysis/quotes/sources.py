"""The phrase that names a source: the whole noun phrase with titles and apposition."""

from __future__ import annotations

from spacy.tokens import Token

from desktop.analysis.quotes.article import Article
from desktop.analysis.quotes.finding import Phrase

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_CONTROLLED = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep"})
_RELATIVE = frozenset({"WP", "WDT"})
_TRIMMED = frozenset({",", ";", ":", "-", "–", "—", ".", "(", "'", '"', "”", "“"})
_MAX_HOPS = 6
_MAX_TOKENS = 60


def subject_of(article: Article, verb: Token) -> Phrase | None:
    """Who does what `verb` says, through coordination, control and relative clauses; of a passive, its agent."""
    node = verb
    for _ in range(_MAX_HOPS):
        subject = own_subject(node)
        if subject is not None:
            return _chosen(article, verb, node, subject)
        if node.dep_ in {"acl", "relcl"} and node.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            return phrase(article, node.head, last=node.left_edge.i)
        if node.dep_ not in _CONTROLLED or (node.dep_ != "conj" and node.head.pos_ not in {"VERB", "AUX", "ADP"}):
            return None
        node = node.head
    return None


def own_subject(verb: Token) -> Token | None:
    """The subject among the verb's own children."""
    return next((child for child in verb.children if child.dep_ in _SUBJECTS), None)


def _chosen(article: Article, verb: Token, node: Token, subject: Token) -> Phrase | None:
    if subject.dep_ == "nsubjpass" and node.i == verb.i:
        return agent_of(article, verb)
    if subject.tag_ in _RELATIVE:
        return _antecedent(article, node, subject)
    if subject.i < verb.i:
        return phrase(article, subject, last=node.i if node.i > subject.i else verb.i)
    return phrase(article, subject, first=verb.i + 1)


def agent_of(article: Article, verb: Token) -> Phrase | None:
    """The "by" phrase of a passive."""
    for child in verb.children:
        if child.dep_ == "agent":
            return object_of(article, child)
    return None


def object_of(article: Article, preposition: Token) -> Phrase | None:
    """The object of a preposition."""
    head = next((child for child in preposition.children if child.dep_ == "pobj"), None)
    return None if head is None else phrase(article, head, first=preposition.i + 1)


def _antecedent(article: Article, verb: Token, pronoun: Token) -> Phrase | None:
    for _ in range(_MAX_HOPS):
        if verb.dep_ == "relcl":
            found = phrase(article, verb.head, last=pronoun.i)
            if found is None:
                return None
            return Phrase(found.first, found.last, found.head, (*found.spans, article.span(pronoun.i, pronoun.i + 1)))
        if verb.dep_ not in {"conj", "ccomp", "xcomp"}:
            return None
        verb = verb.head
    return None


def phrase(article: Article, head: Token, *, first: int = 0, last: int = -1) -> Phrase | None:
    """The noun phrase of `head` inside the tokens `[first, last)`; None when nothing of it lies there."""
    start, end = max(head.left_edge.i, first), head.right_edge.i + 1
    if last >= 0:
        end = min(end, last)
    end = min(end, head.i + _MAX_TOKENS, _loose_end(head))
    start = max(start, head.i - _MAX_TOKENS)
    doc, quotation_of = article.doc, article.quotation_of
    inside = quotation_of[head.i]
    while start < head.i and (doc[start].text in _TRIMMED or doc[start].is_space or quotation_of[start] != inside):
        start += 1
    for index in range(head.i + 1, end):
        if (
            quotation_of[index] != inside
            and len(doc[index : article.sentence[index][1]]) > 0
            and _speaks(article, index)
        ):
            end = index
            break
    while end > start and (doc[end - 1].text in _TRIMMED or doc[end - 1].is_space):
        end -= 1
    if not start <= head.i < end:
        return None
    return Phrase(start, end, head.i, (article.span(start, end),))


def _speaks(article: Article, index: int) -> bool:
    """Whether a quotation that begins at `index` is too long for a nickname or a title."""
    quotation = article.quotations[article.quotation_of[index]] if article.quotation_of[index] >= 0 else None
    return quotation is None or quotation.span.length > 40


def _loose_end(head: Token) -> int:
    """Where the phrase ends for a reader: before a comma and a preposition ("Lavrov, in opening the event,")."""
    for child in head.rights:
        if child.dep_ in {"prep", "advcl", "npadvmod", "cc", "punct"} and child.left_edge.i > head.i + 1:
            before = child.nbor(-1) if child.i else child
            if before.text == "," and child.dep_ in {"prep", "advcl", "npadvmod"}:
                return before.i
    return head.right_edge.i + 1
