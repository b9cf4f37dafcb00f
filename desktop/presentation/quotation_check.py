"""Checking quotations against the library: passages of a draft, what became of each, and the report in words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from desktop import paths
from desktop.document import Analysis, Document, QuoteKind, Span, SpeakerKind
from desktop.document.wording import GAP, wording
from desktop.library import Check, Library, Outcome
from desktop.presentation.appearances import Appearance, appearance, in_text
from desktop.presentation.names import shown_name
from desktop.presentation.phrases import Words, phrase
from desktop.presentation.word_changes import Fate

_QUOTED = re.compile(r"“[^“”\n]+”|\"[^\"\n]+\"|„[^“”„\n]+[“”]|«[^«»\n]+»|‘[^‘’\n]+(?:’(?=\w)[^‘’\n]+)*’(?!\w)")
_LEAST_QUOTED = 3
"""Words in quotation marks that nobody is said to have said: fewer are a title or a word held at arm's length."""
_SHOWN = 3
_RANK = tuple(Outcome)


class Tone(StrEnum):
    """How a verdict is meant."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words to check and who is said to have said them, "" for nobody.

    `parts` are the pieces of a passage that its text interrupts; `place` is where it stands in a draft.
    """

    parts: tuple[str, ...]
    speaker: str = ""
    named: bool = True
    """Whether `speaker` is a name, not a description of somebody unnamed."""
    place: Span | None = None

    @property
    def words(self) -> str:
        """All of it in one line."""
        return " ".join(" ".join(self.parts).split())


@dataclass(frozen=True, slots=True)
class CheckedPassage:
    """What became of a passage: in a word or two, in a sentence, and where it was found."""

    passage: Passage
    outcome: Outcome
    tone: Tone
    verdict: str
    sentence: str
    appearances: tuple[Appearance, ...] = ()
    holds: bool = False
    """Whether it is on record as a quotation, under its speaker where one is named."""


def passages_of_text(text: str, *, speaker: str = "") -> tuple[Passage, ...]:
    """What stands in quotation marks in a text; all of the text where nothing does."""
    found = [Span(*match.span()) for match in _QUOTED.finditer(text)]
    found = [span for span in found if _counts(span.of(text))]
    if found:
        return tuple(Passage((span.of(text),), speaker, place=span) for span in found)
    return (Passage((text.strip(),), speaker),) if text.strip() else ()


def passages_of(document: Document, analysis: Analysis) -> tuple[Passage, ...]:
    """The quoted passages of a draft in their order, with those who are said to have said them.

    A statement in the draft's own words is a paraphrase and has no words to check.
    """
    speakers = {speaker.id: speaker for speaker in analysis.speakers}
    found: list[tuple[Span, Passage]] = []
    for quote in analysis.quotes:
        speaker = speakers.get(quote.speaker or "")
        name, named = (speaker.name, speaker.kind is not SpeakerKind.UNNAMED) if speaker else ("", False)
        whole = quote.kind is QuoteKind.DIRECT
        for spans in [quote.content] if whole else [(span,) for span in quote.verbatim]:
            place = Span(spans[0].start, spans[-1].end)
            found.append((place, Passage(tuple(s.of(document.text) for s in spans), name, named, place)))
    taken = [span for quote in analysis.quotes for span in (*quote.content, *quote.verbatim)]
    for match in _QUOTED.finditer(document.text):
        span = Span(*match.span())
        if _counts(match[0]) and not any(span.overlaps(other) for other in taken):
            found.append((span, Passage((match[0],), place=span)))
    return tuple(passage for _, passage in sorted(dict(found).items()))


def check_all(library: Library, passages: Iterable[Passage]) -> tuple[CheckedPassage, ...]:
    """Look every passage up."""
    return tuple(check_passage(library, passage) for passage in passages)


def check_passage(library: Library, passage: Passage) -> CheckedPassage:
    """Look a passage up. It holds only where every word of it was said so, within quotation marks, by its speaker."""
    speaker = passage.speaker if passage.named else ""
    ways = [" ".join(passage.parts)]
    if len(passage.parts) > 1:  # the draft interrupts it where it was said in one go, or leaves something out there
        ways.append(f" {GAP} ".join(passage.parts))
    checks = [library.same_words.check(words, speaker=speaker) for words in ways]
    check = min(checks, key=lambda each: _RANK.index(each.outcome))
    echoes = (*check.echoes[:_SHOWN], *check.disputing[:_SHOWN])
    found = tuple(appearance(check.passage, echo) for echo in echoes)
    if check.outcome is Outcome.IN_TEXT:
        found = (*(in_text(library, check.passage, article) for article in check.articles[:_SHOWN]),)
    turned = _turned_round(found[0]) if check.outcome is Outcome.SHORTENED else ""
    tone, verdict, sentence = _in_words(check, passage, found, turned)
    is_found = check.outcome in (Outcome.FOUND, Outcome.SHORTENED) and not check.paraphrase_only and not turned
    holds = is_found and not (speaker and check.echoes[0].other_speaker is None)
    return CheckedPassage(passage, check.outcome, tone, verdict, sentence, found, holds)


def summary(checked: Sequence[CheckedPassage]) -> str:
    """How it went, in one line such as `2 of 3 quotations hold`."""
    holding = sum(one.holds for one in checked)
    if len(checked) == 1:
        return checked[0].sentence
    return phrase(
        "%n quotation checked, {holding} of them right. | %n quotations checked, {holding} of them right.",
        n=len(checked),
        holding=holding,
    )


def report(checked: Sequence[CheckedPassage]) -> str:
    """All of it as text, to be pasted into a message or a note."""
    return "\n\n".join(["\n".join(_lines(one)) for one in checked]) + "\n"


def _lines(one: CheckedPassage) -> Iterator[str]:
    who = f" — {one.passage.speaker}" if one.passage.speaker else ""
    yield f"{one.verdict.upper()}: {one.passage.words}{who}"
    yield f"  {one.sentence}"
    for found in one.appearances:
        about = " · ".join(filter(None, (found.speaker, found.outlet, found.date, found.title)))
        yield f"  - {about}"
        yield f"    {' '.join(_marked(word.text, word.fate.value) for word in found.words)}"
        if found.differences:
            yield f"    ({found.differences})"


def _marked(text: str, fate: str) -> str:
    signs = {"dropped": "[-{}-]", "added": "[+{}+]"}
    return signs.get(fate, "{}").format(text)


def _counts(quoted: str) -> bool:
    return len(wording(quoted)) >= _LEAST_QUOTED


_TONES = {
    Outcome.FOUND: Tone.GOOD,
    Outcome.SHORTENED: Tone.GOOD,
    Outcome.IN_TEXT: Tone.WARNING,
    Outcome.OTHER_SPEAKER: Tone.BAD,
    Outcome.ALTERED: Tone.BAD,
    Outcome.NOT_FOUND: Tone.BAD,
}
_VERDICTS = Words(
    {
        Outcome.FOUND: "Found",
        Outcome.SHORTENED: "Found with omissions",
        Outcome.IN_TEXT: "Nobody's statement",
        Outcome.OTHER_SPEAKER: "Another speaker",
        Outcome.ALTERED: "Altered",
        Outcome.NOT_FOUND: "Not found",
    }
)
_SENTENCES = Words(
    {
        Outcome.FOUND: "Word for word on record.",
        Outcome.SHORTENED: "Word for word, but for what its ellipsis leaves out.",
        Outcome.IN_TEXT: "The words stand in an article, but as nobody's statement.",
        Outcome.OTHER_SPEAKER: "Somebody else said this.",
        Outcome.ALTERED: "The same statement is on record with other words.",
        Outcome.NOT_FOUND: "Nothing in the library has these words.",
    }
)


def _turned_round(found: Appearance) -> str:
    """The first word left out of a quotation that turns the statement round, "" where there is none."""
    left_out = [word.text for word in found.words if word.fate is Fate.LEFT_OUT]
    forms = (word.form for text in left_out for word in wording(text))
    return next((form for form in forms if form in _negations() or form.endswith("n't")), "")


@cache
def _negations() -> frozenset[str]:
    table = tomllib.loads(paths.resource("lexicon", "negations.toml").read_text(encoding="utf-8"))
    return frozenset(table["words"])


def _in_words(check: Check, passage: Passage, found: Sequence[Appearance], turned: str) -> tuple[Tone, str, str]:
    tone, verdict, sentence = _TONES[check.outcome], _VERDICTS[check.outcome], _SENTENCES[check.outcome]
    if check.outcome is Outcome.OTHER_SPEAKER:
        names = list(dict.fromkeys(one.speaker for one in found))
        sentence = phrase("Here {name}, there {others}.", name=shown_name(passage.speaker), others=_listed(names))
    if check.outcome in (Outcome.FOUND, Outcome.SHORTENED, Outcome.OTHER_SPEAKER) and check.paraphrase_only:
        own_words = phrase("There it is a paraphrase in the article's own words: do not print it as a quotation.")
        verdict = phrase("{verdict}, as a paraphrase", verdict=verdict)
        return Tone.BAD if tone is Tone.BAD else Tone.WARNING, verdict, f"{sentence} {own_words}"
    if turned:
        warning = phrase("Its ellipsis leaves out “{word}”: read the whole statement.", word=turned)
        return Tone.WARNING, verdict, f"{sentence} {warning}"
    if tone is Tone.GOOD and passage.speaker and passage.named and check.echoes[0].other_speaker is None:
        unknown = phrase("The article does not say whose words they are.")
        return Tone.WARNING, phrase("{verdict}, speaker unknown", verdict=verdict), f"{sentence} {unknown}"
    if check.disputing:
        others = dict.fromkeys(shown_name(echo.statement.speaker) for echo in check.disputing)
        own = shown_name(check.echoes[0].statement.speaker)
        raised = phrase("Said by {name} there, by {others} in another article.", name=own, others=_listed(list(others)))
        return Tone.WARNING, phrase("{verdict}, disputed", verdict=verdict), f"{sentence} {raised}"
    return tone, verdict, sentence


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def with_speaker(passages: Iterable[Passage], speaker: str) -> tuple[Passage, ...]:
    """The passages, those without a speaker given to one."""
    return tuple(p if p.speaker or not speaker else replace(p, speaker=speaker, named=True) for p in passages)
