"""The articles that are open in one window, in the order of their tabs, and which of them is in front."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.document import Analysis, Document, Source
from desktop.session import Changes, ReadingSession, SavedTab, Status
from desktop.ui.widgets.toast import ToastHost
from desktop.ui.workspace import Services, Workspace


class Tabs(QObject):
    """There is always at least one tab: the last one that is closed leaves an empty one."""

    added = Signal(object, int)
    removed = Signal(object)
    moved = Signal(int, int)
    """From one place in the order to another."""
    front_changed = Signal()
    changed = Signal(object, object)
    """A `Workspace` and the `session.Changes` of its session."""
    built = Signal(object)
    """The panes of a `Workspace` were made."""

    def __init__(
        self, services: Services, toasts: ToastHost, window: QMainWindow, *, session: ReadingSession | None = None
    ) -> None:
        super().__init__(window)
        self._services = services
        self._toasts = toasts
        self._window = window
        self._all: list[Workspace] = []
        self._front = self._add(session)

    @property
    def all(self) -> tuple[Workspace, ...]:
        """Every tab in order."""
        return tuple(self._all)

    @property
    def front(self) -> Workspace:
        """The tab that is shown."""
        return self._front

    @property
    def can_reopen(self) -> bool:
        """Whether a tab was closed that can be had back."""
        return self._services.sessions.has_closed

    def new(self) -> Workspace:
        """An empty tab behind the others, in front."""
        made = self._add()
        self.show(made)
        return made

    def open(self, source: Source, *, front: bool = True, after: Workspace | None = None) -> Workspace:
        """Open a source in the tab in front if that is empty, else in a new one behind `after` or the one in front.

        A source that is open in a tab already is not opened twice: its tab comes to the front.
        """
        target = next((tab for tab in self._all if tab.session.source == source), None)
        if target is None:
            target = self._front if self._front.is_empty else self._add(at=self._all.index(after or self._front) + 1)
            target.session.open(source)
        elif target.session.failure:
            target.session.open(source)
        if front:
            self.show(target)
        return target

    def recall(self, source: Source, document: Document, found: Analysis) -> Workspace:
        """Show an article as the library has it, in the tab in front if that is empty, else in one behind it."""
        target = self._front if self._front.is_empty else self._add(at=self._all.index(self._front) + 1)
        target.session.recall(source, document, found)
        self.show(target)
        return target

    def open_all(self, sources: list[Source]) -> None:
        """Open several sources, the first of them in front."""
        opened: list[Workspace] = []
        for source in sources:
            opened.append(self.open(source, front=False, after=opened[-1] if opened else None))
        if opened:
            self.show(opened[0])

    def plan(self, saved: SavedTab) -> Workspace:
        """A tab behind the others whose article is read when somebody looks at it."""
        target = self._front if self._front.is_empty else self._add()
        target.planned = saved
        target.session.plan(saved.source, saved.title)
        self._heard(target, Changes(status=True))
        return target

    def reopen(self) -> None:
        """Open what was closed last again."""
        saved = self._services.sessions.take_closed()
        if saved is not None:
            self.open(saved.source)

    def show(self, tab: Workspace) -> None:
        """Bring a tab to the front; what it was to open is read now."""
        tab.news = False
        self._services.sessions.bring_to_front(tab.session)
        changed, self._front = tab is not self._front, tab
        if changed:
            self.front_changed.emit()
        self.wake()

    def wake(self) -> None:
        """Read what the tab in front was to open. The network is not used without being asked."""
        session = self._front.session
        if session.status is Status.WAITING and session.source is not None and not session.needs_network:
            session.open(session.source)

    def step(self, direction: int) -> None:
        """Bring the next (1) or previous (-1) tab to the front, round the end."""
        at = self._all.index(self._front) + direction
        self.show(self._all[at % len(self._all)])

    def move(self, origin: int, place: int) -> None:
        """Put a tab elsewhere in the order."""
        self._all.insert(place, self._all.pop(origin))
        self.moved.emit(origin, place)

    def close(self, tab: Workspace) -> None:
        """Close a tab; its neighbour comes to the front."""
        at = self._all.index(tab)
        if len(self._all) == 1:
            self._add()
        self._all.remove(tab)
        if tab is self._front:
            self._front = self._all[min(at, len(self._all) - 1)]
            self._services.sessions.bring_to_front(self._front.session)
        self.removed.emit(tab)
        tab.close()
        self.show(self._front)
        self.front_changed.emit()

    def close_others(self, tab: Workspace) -> None:
        """Close every tab but one; that one comes to the front first, so that none is read on its way out."""
        self.show(tab)
        for other in [t for t in self._all if t is not tab]:
            self.close(other)

    def _add(self, session: ReadingSession | None = None, *, at: int | None = None) -> Workspace:
        made = Workspace(self._services, self._toasts, self._window, session=session)
        place = len(self._all) if at is None else at
        self._all.insert(place, made)
        made.changed.connect(self._heard)
        made.built.connect(self.built)
        self.added.emit(made, place)
        return made

    def _heard(self, tab: Workspace, changes: Changes) -> None:
        if tab is not self._front and changes.analysis and tab.session.complete:
            tab.news = True
        self.changed.emit(tab, changes)
