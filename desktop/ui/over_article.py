"""While a page of the library stands in place of the article, nothing acts on the article behind it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.ui.actions import Actions
from desktop.ui.pages import Pages
from desktop.ui.presenter import ACTS_ON_ARTICLE


class OverArticle(QObject):
    """Suspends those actions and says why; their keys are free for the page, which has its own for some of them."""

    def __init__(self, pages: Pages, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._actions = actions
        pages.over_changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if self._pages.over is not None:
            self._actions.suspend(ACTS_ON_ARTICLE, self.tr("first go back to the article: Esc"))
        else:
            self._actions.resume()
