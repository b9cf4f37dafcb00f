"""An analysis under correction: the one mutable value of the domain, never seen outside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop.document.analysis import Analysis, Entity, Evidence, Quote, QuoteKind, Speaker, SpeakerKind
from desktop.document.spans import Span

READERS_RULE = "reader's correction"
_NEW = "+"
"""Begins the key of what has no id yet. Ids are given at the end, so that the order of decisions does not matter."""
_QUOTED = re.compile(r"[“\"«„‟‹‘].*?[”\"»“‹›’]", re.DOTALL)


class Draft:
    """Changes to one analysis. Speakers and quotes are known by keys: an id, or `+` and more for a new one."""

    def __init__(self, analysis: Analysis) -> None:
        self._origin = analysis
        self._quotes = {quote.id: quote for quote in analysis.quotes}
        self._speakers = {speaker.id: speaker for speaker in analysis.speakers}
        self._entities = {entity.id: entity for entity in analysis.entities}

    def speaker_called(self, name: str) -> str | None:
        """The key of the speaker of that name."""
        return next((key for key, speaker in self._speakers.items() if name and speaker.name == name), None)

    def speaker_of(self, content: tuple[Span, ...]) -> str | None:
        """The key of the speaker of the quote there."""
        key = self._quote_at(content, "")
        return self._quotes[key].speaker if key else None

    def give(self, content: tuple[Span, ...], before: str, name: str) -> bool:
        """Say who said a quote of `before`; "" for nobody."""
        key = self._quote_at(content, before)
        if key is not None:
            self._give(key, name)
        return key is not None

    def confirm(self, content: tuple[Span, ...], name: str) -> bool:
        """Say that a quote was said by whom it is given to; the way that led there stays."""
        key = self._quote_at(content, name)
        if key is None:
            return False
        quote = self._quotes[key]
        if self._name_of(quote.speaker) != name:  # a later analysis thinks otherwise
            self._give(key, name)
        else:
            evidence = replace(quote.evidence, rule=READERS_RULE, runners_up=())
            self._quotes[key] = replace(quote, certainty=1.0, evidence=evidence)
        return True

    def give_all(self, speaker: str, name: str) -> None:
        """Say who said everything that a speaker is said to have said."""
        for key in self._said_by(speaker):
            self._give(key, name)

    def drop_quote(self, content: tuple[Span, ...], before: str) -> bool:
        """Take a quote out; what it reported stays, no longer inside it."""
        key = self._quote_at(content, before)
        if key is None:
            return False
        del self._quotes[key]
        for place, other in self._quotes.items():
            if other.evidence.nested_in == key:
                self._quotes[place] = replace(other, evidence=replace(other.evidence, nested_in=None))
        return True

    def add_quote(self, content: tuple[Span, ...], text: str, name: str) -> bool:
        """Add a quote that was missed; `text` are its words. One that is there already goes to its speaker."""
        if not content:
            return False
        if self._quote_at(content, name) is not None:
            return self.give(content, name, name)
        verbatim = _inside_marks(content, text)
        key = f"{_NEW}{content}"
        self._quotes[key] = Quote(
            id=key,
            kind=_kind(content, verbatim),
            content=content,
            verbatim=verbatim,
            speaker=self._key(name),
            evidence=Evidence(rule=READERS_RULE),
        )
        return True

    def rename(self, speaker: str, name: str) -> None:
        """Give a speaker, and the entity that it is, another name; the old one is kept as a form of it."""
        if self.speaker_called(name) not in (None, speaker):
            self.merge_speakers(speaker, name)
            return
        known = self._speakers[speaker]
        self._speakers[speaker] = replace(known, name=name)
        if known.entity in self._entities:
            self._rename_entity(self._entities[known.entity], name)

    def merge_speakers(self, speaker: str, name: str) -> None:
        """Make a speaker one with the one called `name`, whose name, kind and role stay; their entities as well."""
        into = self.speaker_called(name)
        if into is None:
            self.rename(speaker, name)
            return
        if into == speaker:
            return
        for key in self._said_by(speaker):
            self._quotes[key] = replace(self._quotes[key], speaker=into)
        gone, kept = self._speakers.pop(speaker), self._speakers[into]
        if gone.entity in self._entities and kept.entity in self._entities and gone.entity != kept.entity:
            self._join(self._entities[gone.entity], self._entities[kept.entity])
        elif kept.entity is None and gone.entity is not None:
            self._speakers[into] = replace(kept, entity=gone.entity)

    def change_kind(self, speaker: str, kind: str) -> bool:
        """Say what a speaker is; False when there is no such kind."""
        if kind not in set(SpeakerKind):
            return False
        self._speakers[speaker] = replace(self._speakers[speaker], kind=SpeakerKind(kind))
        return True

    def change_role(self, speaker: str, role: str) -> None:
        """Say who a speaker is."""
        self._speakers[speaker] = replace(self._speakers[speaker], role=role)

    def label_entity(self, name: str, label: str) -> bool:
        """Say what sort of thing an entity is."""
        entity = self._entity_called(name)
        if entity is None:
            return False
        self._entities[entity.id] = replace(entity, label=label)
        return True

    def rename_entity(self, name: str, new: str) -> bool:
        """Give an entity that says nothing another name, or make it one with the entity that has that name."""
        entity, other = self._entity_called(name), self._entity_called(new)
        if entity is None:
            return False
        if other is not None and other.id != entity.id:
            self._join(entity, other)
        else:
            self._rename_entity(entity, new)
        return True

    def forget(self, name: str) -> bool:
        """Take an entity and the speaker of that name out; what it is said to have said has no speaker."""
        entity, speaker = self._entity_called(name), self.speaker_called(name)
        if entity is not None:
            del self._entities[entity.id]
            speaker = speaker or next((k for k, s in self._speakers.items() if s.entity == entity.id), None)
        if speaker is not None:
            self.give_all(speaker, "")
        return entity is not None or speaker is not None

    def analysis(self) -> Analysis:
        """The result: quotes in order of the text, speakers with at least one quote, ids for what is new."""
        quotes = self._with_ids()
        present = list(dict.fromkeys(quote.speaker for quote in quotes if quote.speaker is not None))
        fresh = [key for key in present if key.startswith(_NEW)]
        ids = {key: f"r{number}" for number, key in enumerate(fresh, start=1)}
        quotes = [replace(q, speaker=ids[q.speaker]) if q.speaker in ids else q for q in quotes]
        order = [key for key in self._speakers if key in set(present) - set(fresh)] + fresh
        speakers = (self._with_quotes(key, ids.get(key, key), quotes) for key in order)
        entities = tuple(self._entities[e.id] for e in self._origin.entities if e.id in self._entities)
        return replace(self._origin, quotes=tuple(quotes), speakers=tuple(speakers), entities=entities)

    def _with_ids(self) -> list[Quote]:
        """The quotes in order; `m1`, `m2` ... are those that were missed."""
        missed = sorted((q for key, q in self._quotes.items() if key.startswith(_NEW)), key=_place)
        if not missed:
            return list(self._quotes.values())
        named = [replace(quote, id=f"m{number}") for number, quote in enumerate(missed, start=1)]
        return sorted([*(q for key, q in self._quotes.items() if not key.startswith(_NEW)), *named], key=_place)

    def _with_quotes(self, key: str, identity: str, quotes: Iterable[Quote]) -> Speaker:
        speaker = self._speakers[key]
        entity = speaker.entity if speaker.entity in self._entities else None
        own = tuple(quote.id for quote in quotes if quote.speaker == identity)
        return replace(speaker, id=identity, entity=entity, quotes=own)

    def _quote_at(self, content: tuple[Span, ...], before: str) -> str | None:
        """The key of the quote there, that of the speaker `before` where several say the same."""
        found = [key for key, quote in self._quotes.items() if quote.content == content]
        own = (key for key in found if self._name_of(self._quotes[key].speaker) == before)
        return next(own, found[0] if found else None)

    def _name_of(self, speaker: str | None) -> str:
        return self._speakers[speaker].name if speaker is not None else ""

    def _give(self, key: str, name: str) -> None:
        quote = self._quotes[key]
        runners_up = tuple(r for r in quote.evidence.runners_up if r.name != name)
        # The chain led to the speaker that it was taken from.
        evidence = replace(quote.evidence, rule=READERS_RULE, chain=(), runners_up=runners_up)
        self._quotes[key] = replace(quote, speaker=self._key(name), certainty=1.0, evidence=evidence)

    def _said_by(self, speaker: str) -> list[str]:
        return [key for key, quote in self._quotes.items() if quote.speaker == speaker]

    def _key(self, name: str) -> str | None:
        """The key of the speaker of that name, who is made if there is none."""
        if not name:
            return None
        known = self.speaker_called(name)
        if known is not None:
            return known
        entity = self._entity_called(name)
        kind = SpeakerKind.PERSON if entity is None or entity.label == "PERSON" else SpeakerKind.ORGANIZATION
        self._speakers[_NEW + name] = Speaker(_NEW + name, name, kind, (), entity.id if entity else None)
        return _NEW + name

    def _entity_called(self, name: str) -> Entity | None:
        return next((entity for entity in self._entities.values() if name and entity.name == name), None)

    def _rename_entity(self, entity: Entity, name: str) -> None:
        aliases = tuple(dict.fromkeys(a for a in (entity.name, *entity.aliases) if a != name))
        self._entities[entity.id] = replace(entity, name=name, aliases=aliases)

    def _join(self, gone: Entity, kept: Entity) -> None:
        del self._entities[gone.id]
        mentions = tuple(sorted({*kept.mentions, *gone.mentions}, key=lambda mention: mention.span))
        forms = (*kept.aliases, gone.name, *gone.aliases)
        aliases = tuple(dict.fromkeys(form for form in forms if form != kept.name))
        self._entities[kept.id] = replace(kept, mentions=mentions, aliases=aliases)
        for key, speaker in self._speakers.items():
            if speaker.entity == gone.id:
                self._speakers[key] = replace(speaker, entity=kept.id)


def _place(quote: Quote) -> tuple[Span, ...]:
    return quote.content


def _kind(content: tuple[Span, ...], verbatim: tuple[Span, ...]) -> QuoteKind:
    if not verbatim:
        return QuoteKind.INDIRECT
    outside = sum(span.length for span in content) - sum(span.length for span in verbatim)
    return QuoteKind.DIRECT if outside <= 1 else QuoteKind.MIXED  # a full stop behind the marks


def _inside_marks(content: tuple[Span, ...], text: str) -> tuple[Span, ...]:
    """The parts of one stretch of text inside quotation marks, marks included."""
    if len(content) != 1 or len(text) != content[0].length:
        return ()
    start = content[0].start
    return tuple(Span(start + m.start(), start + m.end()) for m in _QUOTED.finditer(text))
