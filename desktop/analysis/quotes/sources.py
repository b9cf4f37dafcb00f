"""The phrase that names a source: the whole noun phrase with titles and apposition."""

from __future__ import annotations

from collections.abc import Container

from spacy.tokens import Token

from desktop.analysis.quotes.article import Article
from desktop.analysis.quotes.finding import Phrase

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_CONTROLLED = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "acomp"})
_GOVERNORS = frozenset({"VERB", "AUX", "ADP", "ADJ"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_WITH_PARTICIPLE = frozenset({"aux", "auxpass", "nsubj", "nsubjpass", "cc"})
_HELPERS = frozenset({"aux", "auxpass", "neg", "advmod"})
_EMBEDDED = frozenset({"ccomp", "acl", "relcl", "xcomp", "pcomp"})
_RELATIVE = frozenset({"WP", "WDT"})
_TRIMMED = frozenset({",", ";", ":", "-", "–", "—", ".", "(", "'", '"', "”", "“"})
_DEMONSTRATIVE = frozenset({"this", "that"})
_MAX_HOPS = 6
_MAX_TOKENS = 60


def subject_of(article: Article, verb: Token, utterances: Container[str] = ()) -> Phrase | None:
    """Who does what `verb` says, through coordination, control and relative clauses; of a passive, its agent.

    In "released a statement saying" it is who released it, when the noun is among `utterances`.
    """
    if verb.tag_ == "VBN" and not any(child.dep_ in _WITH_PARTICIPLE for child in verb.children):
        return agent_of(article, verb)
    node = _shared(verb)
    for _ in range(_MAX_HOPS):
        subject = own_subject(node)
        if subject is not None:
            return _chosen(article, verb, node, subject)
        if node.dep_ == "xcomp" and (controller := _object_before(node)) is not None:
            return phrase(article, controller, last=node.left_edge.i)
        if node.dep_ == "acl" and node.tag_ == "VB" and node.head.dep_ == "dobj":
            node = node.head.head
        elif node.dep_ in {"acl", "relcl"} and node.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            if node.head.lemma_.lower() not in utterances or node.head.dep_ != "dobj":
                return phrase(article, node.head, last=node.left_edge.i)
            node = node.head.head
        elif node.dep_ in _CONTROLLED and (node.dep_ == "conj" or node.head.pos_ in _GOVERNORS):
            node = node.head
        else:
            break
    return _adjacent(article, verb)


def _main(verb: Token) -> Token:
    """The verb of the main clause around a participle behind a comma: ", adding that"."""
    node = verb.head
    for _ in range(_MAX_HOPS):
        if node.dep_ not in _EMBEDDED or node.head.pos_ not in {"VERB", "AUX", "NOUN"} or node.head.i > verb.i:
            break
        node = node.head
    return node if node.pos_ in {"VERB", "AUX"} else verb


def _object_before(infinitive: Token) -> Token | None:
    """Whose infinitive it is in "led Republicans to say"."""
    return next((c for c in infinitive.head.rights if c.dep_ == "dobj" and c.i < infinitive.i), None)


def _shared(verb: Token) -> Token:
    """The verb whose subject is shared: "he said A and denied B", where the parser hangs "denied" on A."""
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.doc[max(verb.left_edge.i - 1, 0)].text == ",":
        return _main(verb)
    inner = verb.head
    if verb.dep_ == "conj" and inner.dep_ == "ccomp" and verb.tag_ == "VBD" and own_subject(verb) is None:
        return inner.head if inner.head.tag_ == "VBD" else verb
    return verb


def _adjacent(article: Article, verb: Token) -> Phrase | None:
    """The noun phrase that ends right before a finite verb, where the parser lost the subject."""
    if verb.tag_ not in _FINITE and not any(child.dep_ == "aux" for child in verb.lefts):
        return None
    start = article.sentence[verb.i][0]
    first = min((child.i for child in verb.lefts if child.dep_ in _HELPERS), default=verb.i)
    at = article.before(first, limit=start)
    if at < 0 or article.quotation_of[at] >= 0 or (article.doc[at].is_punct and article.doc[at].text not in ",)"):
        return None
    if article.doc[at].is_punct:
        at = article.doc[at].head.i
    head = article.doc[at]
    while start <= head.head.i < first and head.head.i != head.i and head.head.pos_ in _NOMINAL:
        head = head.head
    if head.pos_ not in _NOMINAL or not start <= head.i < first:
        return None
    return phrase(article, head, first=start, last=first)


def own_subject(verb: Token) -> Token | None:
    """The subject among the verb's own children."""
    return next((child for child in verb.children if child.dep_ in _SUBJECTS), None)


def _chosen(article: Article, verb: Token, node: Token, subject: Token) -> Phrase | None:
    if article.quotation_of[subject.i] != article.quotation_of[verb.i] or _colon_between(subject, verb):
        return _adjacent(article, verb)
    if subject.tag_ == "DT" and subject.left_edge.i == subject.right_edge.i and subject.lower_ in _DEMONSTRATIVE:
        return None
    if subject.dep_ == "nsubjpass" and node.i == verb.i:
        return agent_of(article, verb)
    if subject.tag_ in _RELATIVE:
        return _antecedent(article, node, subject)
    if subject.i < verb.i:
        return phrase(article, subject, last=node.i if node.i > subject.i else verb.i)
    return phrase(article, subject, first=verb.i + 1)


def _colon_between(subject: Token, verb: Token) -> bool:
    """Whether a colon parts the two: "Talks in Moscow: Russia calls for ..." is not about what talks call for."""
    return subject.i < verb.i and any(token.text == ":" for token in subject.doc[subject.i : verb.i][:_MAX_TOKENS])


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
    while end > start and (doc[end - 1].text in _TRIMMED or doc[end - 1].is_space or doc[end - 1].tag_ == "POS"):
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
