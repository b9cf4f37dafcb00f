"""Decisions about speakers and entities: asks what is missing, says what will change, and decides."""

from __future__ import annotations

from desktop.document import Correction, CorrectionKind
from desktop.presentation.decision_words import free_name, reach, shortened
from desktop.ui.commands.deciding import DecidingCommands
from desktop.ui.dialogs.decision_dialog import Answer, Question
from desktop.ui.dialogs.picker_row import PickerItem

_KIND = CorrectionKind


class CorrectionCommands(DecidingCommands):
    """What the reader decides about somebody or something, by name."""

    def give_all(self, name: str) -> None:
        """Ask who said everything that somebody is said to have said."""
        lead = self.tr("Everything that {name} is said to have said was said by:").format(name=name)
        self._about_name(name, _KIND.REASSIGN_ALL, self.tr("Give all to…"), lead, self.tr("Give all"))

    def merge(self, name: str) -> None:
        """Ask with whom somebody is one, and whose name stays."""
        self._merge(name, self._names(without=name))

    def merge_entity(self, name: str) -> None:
        """Ask with what an entity is one, and whose name stays."""
        analysis = self._corrector.effective
        entities = analysis.entities if analysis else ()
        self._merge(name, tuple(PickerItem(e.name, e.name, e.label) for e in entities if e.name != name))

    def _merge(self, name: str, items: tuple[PickerItem, ...]) -> None:
        asked = Question(
            title=self.tr("Merge with…"),
            lead=self.tr("{name} is one with:").format(name=name),
            accept=self.tr("Merge"),
            placeholder=self.tr("Whose name?"),
            items=items,
            elsewhere=self._elsewhere(name),
            direction=lambda a: self._direction(name, a),
            preview=lambda a: self._reach(self._merging(name, a)),
            allows=lambda a: bool(self._merging(name, a)),
        )
        answer = self._ask(asked) if items else None
        if answer is not None:
            gone, kept = _pair(name, answer)
            self._corrector.decide_about(gone, _KIND.MERGE, kept, everywhere=answer.everywhere)

    def _merging(self, name: str, answer: Answer) -> tuple[Correction, ...]:
        gone, kept = _pair(name, answer)
        return self._corrector.about(gone, _KIND.MERGE, kept, everywhere=answer.everywhere) if gone and kept else ()

    def _direction(self, name: str, answer: Answer) -> str:
        gone, kept = _pair(name, answer)
        return self.tr("{gone} → {kept}: keeps the name “{kept}”").format(gone=gone, kept=kept)

    def rename(self, name: str) -> None:
        """Ask for another name of a speaker or an entity."""
        lead = self.tr("What {name} is called:").format(name=name)
        self._about_text(name, _KIND.RENAME, self.tr("Rename"), lead, self.tr("Name"), name)

    def describe(self, name: str) -> None:
        """Ask who a speaker is."""
        speaker = self._corrector.speaker(name)
        lead = self.tr("Who {name} is, as in “foreign minister”:").format(name=name)
        role = speaker.role if speaker else ""
        self._about_text(name, _KIND.ROLE, self.tr("Role"), lead, self.tr("Role"), role)

    def set_kind(self, name: str, kind: str) -> None:
        """Say what a speaker is (a `SpeakerKind` value)."""
        self._about_choice(name, _KIND.SPEAKER_KIND, kind, self.tr("Kind of speaker"))

    def set_label(self, name: str, label: str) -> None:
        """Say what sort of thing an entity is."""
        self._about_choice(name, _KIND.LABEL, label, self.tr("Type of entity"))

    def forget(self, name: str) -> None:
        """Say that somebody is nobody, and something no entity."""
        title = self.tr("Not a person or thing")
        self._about_choice(name, _KIND.NEVER_A_PERSON, "", title)

    def split_off(self, name: str) -> None:
        """Ask which quotes of a speaker are somebody else's, and whose."""
        speaker = self._corrector.speaker(name)
        if speaker is None or self._workspace.document is None:
            return
        taken = {item.value for item in self._names()} | {name}
        asked = Question(
            title=self.tr("Split off quotes"),
            lead=self.tr("Quotes of {name} that somebody else said:").format(name=name),
            accept=self.tr("Split off"),
            placeholder=self.tr("Who said them?"),
            value=free_name(name, taken),
            checks=tuple((q.id, shortened(self._said(q), 160)) for q in self._quotes_of(speaker)),
            preview=lambda a: self._splitting(name, a),
            allows=lambda a: bool(a.checked) and a.value not in ("", name),
        )
        answer = self._ask(asked)
        if answer is not None:
            self._corrector.split_off(answer.checked, answer.value)

    def _splitting(self, name: str, answer: Answer) -> str:
        said = reach(len(answer.checked), 1)
        return self.tr("{reach} {name} keeps the rest.").format(reach=said, name=name)

    def _about_name(self, name: str, kind: CorrectionKind, title: str, lead: str, accept: str) -> None:
        self._decide(name, kind, Question(
            title=title,
            lead=lead,
            accept=accept,
            placeholder=self.tr("A speaker's name"),
            items=self._names(without=name, nobody=True),
            new=self.tr("“%1”, a new name"),
            elsewhere=self._elsewhere(name),
            preview=lambda a: self._reach(self._corrector.about(name, kind, a.value, everywhere=a.everywhere)),
        ))  # fmt: skip

    def _about_text(self, name: str, kind: CorrectionKind, title: str, lead: str, placeholder: str, value: str) -> None:
        needs = kind is _KIND.RENAME
        self._decide(name, kind, Question(
            title=title,
            lead=lead,
            accept=title if needs else self.tr("Keep"),
            placeholder=placeholder,
            value=value,
            elsewhere=self._elsewhere(name),
            preview=lambda a: self._naming(name, a) if needs else "",
            allows=lambda a: a.value != value and (bool(a.value) or not needs),
        ))  # fmt: skip

    def _naming(self, name: str, answer: Answer) -> str:
        made = self._corrector.about(name, _KIND.RENAME, answer.value, everywhere=answer.everywhere)
        one = self.tr("There is somebody of that name: they become one.") if self._is_known(answer.value) else ""
        return " ".join(filter(None, (self._reach(made), one)))

    def _about_choice(self, name: str, kind: CorrectionKind, after: str, title: str) -> None:
        """Decide at once where it reaches at most one quote of this article, else say first what it changes."""
        made = self._corrector.about(name, kind, after)
        elsewhere, here = self._elsewhere(name), self._corrector.preview(made)
        if not elsewhere and here.quotes <= 1:
            self._corrector.decide_about(name, kind, after)
            return
        answer = self._ask(Question(
            title=title,
            lead=self._lead(name, kind, after),
            accept=self.tr("Change"),
            elsewhere=elsewhere,
            preview=lambda a: self._reach(self._corrector.about(name, kind, after, everywhere=a.everywhere)),
        ))  # fmt: skip
        if answer is not None:
            self._corrector.decide_about(name, kind, after, everywhere=answer.everywhere)

    def _lead(self, name: str, kind: CorrectionKind, after: str) -> str:
        if kind is _KIND.NEVER_A_PERSON:
            return self.tr(
                "{name} is nobody and nothing: what they are said to have said stays, without a speaker."
            ).format(name=name)
        return self.tr("Change what {name} is?").format(name=name)

    def _decide(self, name: str, kind: CorrectionKind, asked: Question) -> None:
        answer = self._ask(asked)
        if answer is not None:
            self._corrector.decide_about(name, kind, answer.value, everywhere=answer.everywhere)


def _pair(name: str, answer: Answer) -> tuple[str, str]:
    """Who goes and who stays."""
    return (answer.value, name) if answer.swapped else (name, answer.value)
