"""What a screen reader says of a row: once, and in the order in which a listener needs it."""

from __future__ import annotations

from desktop.document import SpeakerKind
from desktop.presentation.names import CERTAINTY_WORDS, KIND_WORDS, SPEAKER_KIND_WORDS, label_heading
from desktop.presentation.phrases import phrase
from desktop.presentation.rows import EntityRow, SpeakerRow, StatementRow
from desktop.presentation.structure import plural


def spoken_statement(row: StatementRow) -> str:
    """Such as `quote by Sergey Lavrov, word for word, certain, paragraph 8: ...`."""
    attributed = row.speaker is not None
    who = phrase("quote by {name}", name=row.speaker_name) if attributed else phrase("quote that is not attributed")
    facts = [who, KIND_WORDS[row.kind], CERTAINTY_WORDS[row.certainty]]
    if row.corrected:
        facts.append(phrase("decided by you"))
    if row.elsewhere:
        facts.append(phrase("the same words in %n other article(s)", n=row.elsewhere))
    if row.disputed:
        facts.append(phrase("another speaker there"))
    if row.paragraph:
        facts.append(phrase("paragraph {number}", number=row.paragraph))
    return f"{', '.join(facts)}: {row.text}"


def spoken_speaker(row: SpeakerRow) -> str:
    """Such as `Sergey Lavrov, Russian Foreign Minister, 2 quotes, 40 percent of all quoted words`."""
    kind = SPEAKER_KIND_WORDS[row.kind] if row.kind is SpeakerKind.UNNAMED else ""
    said = plural(len(row.statements), "quote")
    share = phrase("{number} percent of all quoted words", number=round(row.share * 100))
    return ", ".join(filter(None, (row.name, "" if kind in row.subtitle else kind, row.subtitle, said, share)))


def spoken_entity(row: EntityRow) -> str:
    """Such as `Moscow, Places with a government, 7 mentions`."""
    return f"{row.name}, {label_heading(row.label)}, {plural(len(row.mentions), 'mention')}"
