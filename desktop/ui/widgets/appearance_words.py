"""Other appearances of the same words as rich text and as a sentence."""

from __future__ import annotations

from html import escape

from desktop.presentation.appearances import Appearance
from desktop.presentation.word_changes import ChangedWords, Fate
from desktop.ui.palettes import Palette


def words_html(words: tuple[ChangedWords, ...], palette: Palette) -> str:
    """Kept words plain, dropped ones struck through, added ones underlined; none of it by colour alone."""
    forms = {
        Fate.KEPT: "{}",
        Fate.DROPPED: f'<s style="color:{palette.soft}">{{}}</s>',
        Fate.ADDED: f'<u style="color:{palette.accent}">{{}}</u>',
        Fate.LEFT_OUT: f'<u style="color:{palette.soft}">{{}}</u>',
        Fate.OMITTED: "<b>{}</b>",
        Fate.AROUND: f'<span style="color:{palette.soft}">{{}}</span>',
    }
    return " ".join(forms[word.fate].format(escape(word.text)) for word in words)


def spoken(shown: Appearance) -> str:
    """An appearance in one sentence, for a listener."""
    said = " ".join(word.text for word in shown.words if word.fate is not Fate.DROPPED)
    flag = "another speaker" if shown.other_speaker else ""
    parts = (shown.speaker, flag, shown.kind, shown.outlet, shown.date, shown.title, shown.relation, shown.differences)
    return "; ".join([*filter(None, parts), said])


def elsewhere_html(sign: str, conflict: str, palette: Palette) -> str:
    """`in 2 other articles` as a link, and in words that somebody else says it there."""
    if not sign:
        return ""
    raised = f'<br><span style="color:{palette.found}">{escape(conflict)}</span>' if conflict else ""
    return f'<a href="elsewhere" style="color:{palette.accent}">{escape(sign)}</a>{raised}'
