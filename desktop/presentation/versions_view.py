"""Two accounts of one story side by side: versions of an article, or what two versions of the pipeline made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.document import Analysis, Document, Quote, merge, words
from desktop.document.versions import Account, QuotePair, compare
from desktop.document.wording import Change, Word, align, wording
from desktop.library import Library
from desktop.library.values import Article
from desktop.presentation.names import shown_name
from desktop.presentation.phrases import Words, figure, phrase
from desktop.presentation.rows import NOBODY
from desktop.presentation.word_changes import ChangedWords, Fate, changed_words, differences


class Turn(StrEnum):
    """What became of a quote."""

    ADDED = "added"
    DROPPED = "dropped"
    ALTERED = "altered"
    REATTRIBUTED = "given to another"


_TAGS = Words({
    Turn.ADDED: "added",
    Turn.DROPPED: "dropped",
    Turn.ALTERED: "altered",
    Turn.REATTRIBUTED: "given to another",
})  # fmt: skip
_FOUND = Words({
    Turn.ADDED: "gained",
    Turn.DROPPED: "lost",
    Turn.ALTERED: "altered",
    Turn.REATTRIBUTED: "given to another",
})  # fmt: skip
"""The same where the text is one and the analysis another."""


@dataclass(frozen=True, slots=True)
class TurnedQuote:
    """A quote that is not the same in both accounts. A side that lacks it has no words and no speaker.

    `quote` is its id in the new account, "" where it was dropped. `differences` says in words what was altered.
    """

    turns: tuple[Turn, ...]
    before: tuple[ChangedWords, ...]
    after: tuple[ChangedWords, ...]
    speaker_before: str
    speaker_after: str
    quote: str
    differences: str = ""

    def tag(self, *, reanalysis: bool = False) -> str:
        """What became of it, in words."""
        return ", ".join((_FOUND if reanalysis else _TAGS)[turn] for turn in self.turns)


@dataclass(frozen=True, slots=True)
class VersionsView:
    """Two accounts, named, with every quote that differs; `same` counts the others.

    `reanalysis`: the text is one, and two versions of the pipeline are compared; `details` name both in full.
    """

    title: str
    before: str
    after: str
    article: str
    quotes: tuple[TurnedQuote, ...]
    same: int
    reanalysis: bool = False
    details: tuple[str, str] = ("", "")

    @property
    def summary(self) -> str:
        """`2 quotes added, 1 dropped, 9 the same`."""
        words = _FOUND if self.reanalysis else _TAGS
        counts = [(sum(turn in quote.turns for quote in self.quotes), words[turn]) for turn in Turn]
        parts = [f"{figure(count)} {word}" for count, word in counts if count]
        return ", ".join([*parts, phrase("%n quote the same | %n quotes the same", n=self.same)])


@dataclass(frozen=True, slots=True)
class StoryVersion:
    """A version of a story to choose from."""

    article: str
    name: str


def compared(before: Account, after: Account) -> tuple[tuple[TurnedQuote, ...], int]:
    """The quotes that differ, and how many do not."""
    pairs = compare(before, after).pairs
    turned = tuple(found for pair in pairs if (found := _turned(pair, before[0].text, after[0].text)) is not None)
    return turned, len(pairs) - len(turned)


def _turned(pair: QuotePair, old: str, new: str) -> TurnedQuote | None:
    if pair.before is None and pair.after is not None:
        return TurnedQuote((Turn.ADDED,), (), _plain(pair.after, new), "", _name(pair.speaker_after), pair.after.id)
    if pair.after is None and pair.before is not None:
        return TurnedQuote((Turn.DROPPED,), _plain(pair.before, old), (), _name(pair.speaker_before), "", "")
    facts = ((pair.is_altered, Turn.ALTERED), (pair.is_reattributed, Turn.REATTRIBUTED))
    turns = tuple(turn for holds, turn in facts if holds)
    if not turns or pair.before is None or pair.after is None:
        return None
    first, second = words(pair.before.content, old), words(pair.after.content, new)
    changed = changed_words(first, second, align(wording(first), wording(second)))
    before, after = _sides(first, second)
    return TurnedQuote(
        turns,
        before,
        after,
        _name(pair.speaker_before),
        _name(pair.speaker_after),
        pair.after.id,
        differences(changed),
    )


def _sides(first: str, second: str) -> tuple[tuple[ChangedWords, ...], tuple[ChangedWords, ...]]:
    """All words of both, those that only one has told from the others."""
    one, two = wording(first), wording(second)
    before, after = [], []
    for piece in align(one, two).pieces:
        kept = piece.change is Change.SAME
        before.append(ChangedWords(_run(first, one, piece.first), Fate.KEPT if kept else Fate.DROPPED))
        after.append(ChangedWords(_run(second, two, piece.second), Fate.KEPT if kept else Fate.ADDED))
    return tuple(run for run in before if run.text), tuple(run for run in after if run.text)


def _run(text: str, said: Sequence[Word], place: tuple[int, int]) -> str:
    """The words of a range of numbers with what stands between them."""
    start, end = place
    if start == end:
        return ""
    left = said[start].span.start if start else 0
    right = said[end].span.start if end < len(said) else len(text)
    return " ".join(text[left:right].split())


def _plain(quote: Quote, text: str) -> tuple[ChangedWords, ...]:
    return (ChangedWords(" ".join(words(quote.content, text).split()), Fate.KEPT),)


def _name(name: str) -> str:
    return shown_name(name) if name else NOBODY


def story_versions(library: Library, article: str) -> tuple[StoryVersion, ...]:
    """The versions of the story that an article belongs to, in order of adding; one where there are no others."""
    return tuple(StoryVersion(a.id, _version_name(a)) for a in library.articles.versions(article))


def _version_name(article: Article) -> str:
    seen = _minute(article.added_at)
    return " · ".join(filter(None, (article.date, phrase("kept {when}", when=seen) if seen else "")))


def _minute(when: str) -> str:
    return when[:16].replace("T", " ")


def versions_view(library: Library, before: str, after: str) -> VersionsView | None:
    """Two articles in the library side by side, as the reader has corrected them; None where one is not analysed."""
    names = {version.article: version.name for version in story_versions(library, after)}
    accounts = [(library.articles.document(a), library.articles.effective(a)) for a in (before, after)]
    (old, first), (new, second) = accounts
    if first is None or second is None:
        return None
    quotes, same = compared((old, first), (new, second))
    return VersionsView(new.title, names.get(before, before), names.get(after, after), after, quotes, same)


def reanalysis_view(library: Library, article: str) -> VersionsView | None:
    """What the latest version of the pipeline made of an article and the one before; None where there is one alone."""
    pipelines = library.articles.pipelines(article)
    latest = library.articles.analysis(article)
    if len(pipelines) < 2 or latest is None:
        return None
    return against_before(library, library.articles.document(article), latest, pipelines[-2])


def against_before(library: Library, document: Document, found: Analysis, pipeline: str) -> VersionsView | None:
    """What an analysis has otherwise than the one that an earlier version of the pipeline made; both as corrected."""
    earlier = library.articles.analysis(document.id, pipeline=pipeline)
    if earlier is None:
        return None
    decided = library.corrections(document.id)
    quotes, same = compared((document, merge(earlier, decided)), (document, merge(found, decided)))
    details = (pipeline, found.pipeline)
    made = [_minute(library.articles.analysed_at(document.id, one)) for one in details]
    before = " · ".join(filter(None, (phrase("Earlier analysis"), made[0])))
    after = " · ".join(filter(None, (phrase("Newer analysis"), made[1])))
    return VersionsView(document.title, before, after, document.id, quotes, same, reanalysis=True, details=details)
