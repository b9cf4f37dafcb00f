"""What a screen reader says of a row: once, and in the order in which a listener needs it."""

from __future__ import annotations

from desktop.document import SpeakerKind
from desktop.presentation.names import KIND_WORDS, label_heading
from desktop.presentation.rows import EntityRow, SpeakerRow, StatementRow
from desktop.presentation.structure import plural


def spoken_statement(row: StatementRow) -> str:
    """Such as `quote by Sergey Lavrov, word for word, certain, paragraph 8: ...`."""
    who = f"quote by {row.speaker_name}" if row.speaker is not None else "quote that is not attributed"
    facts = [who, KIND_WORDS[row.kind], row.certainty.value]
    if row.corrected:
        facts.append("decided by you")
    if row.paragraph:
        facts.append(f"paragraph {row.paragraph}")
    return f"{', '.join(facts)}: {row.text}"


def spoken_speaker(row: SpeakerRow) -> str:
    """Such as `Sergey Lavrov, Russian Foreign Minister, 2 quotes, 40 percent of all quoted words`."""
    kind = "unnamed source, " if row.kind is SpeakerKind.UNNAMED and "unnamed" not in row.subtitle else ""
    said = plural(len(row.statements), "quote")
    return f"{row.name}, {kind}{row.subtitle}, {said}, {round(row.share * 100)} percent of all quoted words"


def spoken_entity(row: EntityRow) -> str:
    """Such as `Moscow, Places with a government, 7 mentions`."""
    return f"{row.name}, {label_heading(row.label)}, {plural(len(row.mentions), 'mention')}"
