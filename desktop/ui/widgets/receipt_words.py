"""The receipt's values as rich text for a label: escaped, links underlined."""

from __future__ import annotations

from html import escape

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
    parts = [f"{shown.name}, {shown.certainty.value}", shown.kind]
    if shown.source:
        parts.append(f"source: {shown.source}")
    if shown.chain:
        parts.append("leads to " + ", ".join(f"{link.text} in paragraph {link.paragraph}" for link in shown.chain[-1:]))
    parts += [f"cue: {shown.cue}"] if shown.cue else []
    parts += shown.remarks
    parts += [f"next best: {shown.next_best}"] if shown.next_best else []
    parts += [f"your correction: {shown.decision}"] if shown.decision else []
    return "; ".join(parts)
