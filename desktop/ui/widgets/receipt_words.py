"""The receipt's values as rich text for a label: escaped, links underlined."""

from __future__ import annotations

from html import escape

from desktop.presentation.names import CERTAINTY_WORDS
from desktop.presentation.phrases import phrase
from desktop.presentation.receipt import ChainLink, Receipt


def chain_html(shown: Receipt, ink: str) -> str:
    """`“Lavrov” → Sergey Lavrov ¶6`: the source and the way from it to the name, each link named by its number."""
    parts = []
    if shown.source and (not shown.chain or shown.chain[0].text != shown.source):
        parts.append(f"“{escape(shown.source)}”")
    parts += [_link(number, link, ink, first=number == 0 and not parts) for number, link in enumerate(shown.chain)]
    return " → ".join(parts)


def _link(number: int, link: ChainLink, ink: str, *, first: bool) -> str:
    words = f"“{escape(link.text)}”" if first else escape(link.text)
    place = f" ¶{link.paragraph}" if link.paragraph and not first else ""
    return f'<a href="{number}" style="color:{ink}">{words}</a>{place}'


def cue_html(shown: Receipt) -> str:
    """`“reportedly declared” · second-hand`."""
    parts = ([f"“{escape(shown.cue)}”"] if shown.cue else []) + [escape(remark) for remark in shown.remarks]
    return " · ".join(parts)


def decision_html(shown: Receipt, accent: str, take_back: str) -> str:
    """What the reader decided, and a link that takes it back."""
    if not shown.decision:
        return ""
    return f'{escape(shown.decision)} <a href="take-back" style="color:{accent}">{escape(take_back)}</a>'


def spoken_receipt(shown: Receipt) -> str:
    """The receipt in one sentence, for a listener."""
    parts = [f"{shown.name}, {CERTAINTY_WORDS[shown.certainty]}", shown.kind]
    if shown.source:
        parts.append(phrase("source: {words}", words=shown.source))
    if shown.chain:
        last = shown.chain[-1]
        parts.append(phrase("leads to {name} in paragraph {number}", name=last.text, number=last.paragraph))
    parts += [phrase("cue: {words}", words=shown.cue)] if shown.cue else []
    parts += shown.remarks
    parts += [phrase("next best: {words}", words=shown.next_best)] if shown.next_best else []
    parts += [phrase("your correction: {words}", words=shown.decision)] if shown.decision else []
    return "; ".join(parts)
