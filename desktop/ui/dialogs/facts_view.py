"""Groups of facts as text that can be read, selected and scrolled by keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.presentation.facts import Fact, FactGroup
from desktop.ui.theme import Theme


class FactsView(QTextBrowser):
    """Shows facts in two columns under headings; opens no link and loads nothing."""

    def __init__(self, groups: Iterable[FactGroup], theme: Theme, *, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("factsView")
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._groups = tuple(groups)
        self._theme = theme
        theme.changed.connect(self._redraw)
        self._redraw()

    @Slot()
    def _redraw(self) -> None:
        palette = self._theme.palette
        self.setStyleSheet(f"QTextBrowser {{ background: {palette.panel}; border: none; color: {palette.ink}; }}")
        self.setHtml("".join(self._group(group) for group in self._groups))

    def _group(self, group: FactGroup) -> str:
        soft = self._theme.palette.soft
        heading = (
            f'<p style="color:{soft}; font-size:11px; font-weight:600; margin:18px 0 4px 0">'
            f"{escape(group.heading.upper())}</p>"
            if group.heading
            else ""
        )
        rows = "".join(self._row(fact) for fact in group.facts)
        return f'{heading}<table width="100%" cellspacing="0" cellpadding="0">{rows}</table>'

    def _row(self, fact: Fact) -> str:
        value = escape(fact.value).replace("/", "/\u200b")
        if not fact.label:
            return f'<tr><td style="padding:3px 0">{value}</td></tr>'
        soft = self._theme.palette.soft
        return (
            f'<tr><td width="34%" style="color:{soft}; padding:3px 14px 3px 0">{escape(fact.label)}</td>'
            f'<td style="padding:3px 0">{value}</td></tr>'
        )
