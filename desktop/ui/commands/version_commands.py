"""Versions of a story, and what a newer version of the pipeline changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMainWindow

from desktop.presentation.versions_view import (
    StoryVersion,
    VersionsView,
    against_before,
    reanalysis_view,
    story_versions,
    versions_view,
)
from desktop.session import Changes
from desktop.ui.commands.base import WindowCommands
from desktop.ui.tabs import Tabs
from desktop.ui.workspace import Services, Workspace

if TYPE_CHECKING:
    from desktop.ui.dialogs.versions_dialog import VersionsDialog


class VersionCommands(WindowCommands):
    """Asks the library, and says so where there is nothing to compare."""

    def __init__(self, services: Services, tabs: Tabs, window: QMainWindow) -> None:
        super().__init__(services, tabs, window)
        self._known: dict[str, tuple[str, ...]] = {}
        """By article, the versions of the pipeline that had analysed it before it was opened."""
        self._told: set[tuple[str, str]] = set()
        tabs.changed.connect(self._heard)

    @Slot()
    def show_versions(self) -> None:
        """Compare the article in front with an earlier version of its story."""
        archive, document = self._services.archive, self._workspace.document
        if archive is not None and document is not None:
            archive.ask(lambda library: story_versions(library, document.id), partial(self._offer, document.id))

    def _offer(self, article: str, versions: tuple[StoryVersion, ...]) -> None:
        others = tuple(version for version in versions if version.article != article)
        if not others:
            self._say(self.tr("The library has no other version of this story."))
            return
        ids = [version.article for version in versions]
        at = ids.index(article) if article in ids else len(ids)
        nearest = others[max(0, min(at - 1, len(others) - 1))]
        self._compare(article, (nearest, *(o for o in others if o is not nearest)), None, nearest.article)

    def _compare(
        self, article: str, others: tuple[StoryVersion, ...], dialog: VersionsDialog | None, other: str
    ) -> None:
        archive = self._services.archive
        if archive is not None:
            archive.ask(
                lambda library: versions_view(library, other, article), partial(self._show, article, others, dialog)
            )

    def _show(
        self,
        article: str,
        others: tuple[StoryVersion, ...],
        dialog: VersionsDialog | None,
        view: VersionsView | None,
    ) -> None:
        if view is None:
            self._say(self.tr("One of the two versions has not been analysed yet."))
        elif dialog is not None:
            dialog.show_view(view)
        else:
            made = self._dialog(view, others)
            made.version_wanted.connect(partial(self._compare, article, others, made))
            self._open(made)

    @Slot()
    def show_reanalysis(self) -> None:
        """Compare what the latest version of the pipeline found with what the one before had found."""
        archive, document = self._services.archive, self._workspace.document
        if archive is not None and document is not None:
            archive.ask(lambda library: reanalysis_view(library, document.id), self._show_reanalysis)

    def _show_reanalysis(self, view: VersionsView | None) -> None:
        if view is None:
            self._say(self.tr("This article was analysed by one version of the analysis only."))
        else:
            self._open(self._dialog(view))

    def _dialog(self, view: VersionsView, choices: tuple[StoryVersion, ...] = ()) -> VersionsDialog:
        from desktop.ui.dialogs.versions_dialog import VersionsDialog  # noqa: PLC0415 - seldom

        return VersionsDialog(view, self._services.theme, self._window, choices=choices)

    def _open(self, dialog: VersionsDialog) -> None:
        dialog.quote_wanted.connect(self._workspace.attention.quote_requested)
        self._bring(dialog)

    @Slot(object, object)
    def _heard(self, tab: Workspace, changes: Changes) -> None:
        """Remember who analysed an article before, and tell once when a newer version of the pipeline has."""
        archive, document, analysis = self._services.archive, tab.document, tab.session.analysis
        if archive is None or document is None:
            return
        if changes.document:
            archive.ask(lambda library: library.articles.pipelines(document.id), partial(self._note, document.id))
        elif analysis is not None and tab.session.complete and changes.analysis:
            before, told = self._known.get(document.id, ()), (document.id, analysis.pipeline)
            if before and analysis.pipeline not in before and told not in self._told:
                self._told.add(told)
                found = tab.session.corrector.found or analysis
                archive.ask(lambda library: against_before(library, document, found, before[-1]), self._tell)

    def _note(self, article: str, pipelines: tuple[str, ...]) -> None:
        self._known.setdefault(article, pipelines)

    def _tell(self, view: VersionsView | None) -> None:
        if view is not None and view.quotes:
            said = self.tr("Analysed anew by a newer version: {summary}.").format(summary=view.summary)
            action = self.tr("Show")
            self._workspace.toasts.show_message(said, action=action, on_action=partial(self._show_reanalysis, view))

    def _say(self, words: str) -> None:
        self._workspace.toasts.show_message(words)
