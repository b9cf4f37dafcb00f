"""One table of actions: id, words, shortcut, icon and the name of the slot. Menus, toolbar and sheet come from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.icons import icon
from desktop.ui.theme import Theme

_KEY = QKeySequence.StandardKey
_TEXT = "article"
_OF = "versions"
_SPEECH = "speech"
_TABLE = "table"
_BACK_TAB = ("Ctrl+Shift+Tab", "Ctrl+Shift+Backtab", "Ctrl+PgUp")
"""Platforms differ in what they call Tab with Shift."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A row of the table.

    `id` is the object name and `slot` the method of the commands object that it calls. Actions of one `group` exclude
    one another; a `checkable` one without a group calls its slot with a bool. `separator` draws a line before it.
    `owner` names the commands object where it is not that of the menu.
    """

    id: str
    menu: str
    text: str
    slot: str
    shortcuts: tuple[str | QKeySequence.StandardKey, ...] = ()
    icon: str = ""
    checkable: bool = False
    checked: bool = False
    group: str = ""
    separator: bool = False
    owner: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def _file_actions() -> tuple[ActionSpec, ...]:
    again = ("Ctrl+Shift+T",)
    return (
        ActionSpec("open", "file", _tr("&Open…"), "open_file", (_KEY.Open,), "folder-open"),
        ActionSpec("openAddress", "file", _tr("Open a&ddress…"), "open_address", ("Ctrl+Shift+O",), "globe"),
        ActionSpec("paste", "file", _tr("Open the &clipboard"), "open_clipboard", ("Ctrl+Shift+V",), "clipboard-paste"),
        ActionSpec("openSample", "file", _tr("Open the &sample article"), "open_sample", (), "file-text"),
        _tab("newTab", _tr("New &tab"), "new_tab", "Ctrl+T", separator=True),
        _tab("newWindow", _tr("&New window"), "new_window", "Ctrl+N"),
        ActionSpec("reopenTab", "file", _tr("R&eopen closed tab"), "reopen_tab", again, owner="tabs"),
        _tab("closeTab", _tr("Close ta&b"), "close_tab", "Ctrl+W"),
        ActionSpec(
            "aboutText",
            "file",
            _tr("About this te&xt…"),
            "about_text",
            ("Ctrl+I",),
            "info",
            separator=True,
            owner=_TEXT,
        ),
        ActionSpec("readAs", "file", _tr("Read with another encodin&g…"), "read_as", owner=_TEXT),
        ActionSpec("repairLetters", "file", _tr("Read with repaired &letters"), "repair_letters", owner=_TEXT),
        ActionSpec("analyzeAgain", "file", _tr("&Analyse again"), "analyze_again", ("F5",), owner=_TEXT),
        ActionSpec("cancel", "file", _tr("Sto&p what is running"), "cancel", ("Ctrl+.",), owner=_TEXT),
        ActionSpec(
            "export",
            "file",
            _tr("Export…"),
            "export",
            ("Ctrl+Shift+E",),
            "download",
            separator=True,
            owner="exchange",
        ),
        ActionSpec("savePdf", "file", _tr("Save as PD&F…"), "save_pdf", ("Ctrl+Shift+S",), owner="paper"),
        ActionSpec("print", "file", _tr("Pr&int…"), "print_article", (_KEY.Print,), owner="paper"),
        ActionSpec("quit", "file", _tr("&Quit"), "quit", ("Ctrl+Q",), separator=True, owner="tabs"),
    )


def _tab(action_id: str, text: str, slot: str, *keys: str, menu: str = "file", separator: bool = False) -> ActionSpec:
    return ActionSpec(action_id, menu, text, slot, keys, separator=separator, owner="tabs")


def _speech(action_id: str, text: str, slot: str, *keys: str) -> ActionSpec:
    return ActionSpec(action_id, "go", text, slot, keys, owner=_SPEECH)


def _edit_actions() -> tuple[ActionSpec, ...]:
    citation = ("Ctrl+Shift+C",)
    return (
        ActionSpec("undo", "edit", _tr("&Undo"), "undo", (_KEY.Undo,), "undo"),
        ActionSpec("redo", "edit", _tr("&Redo"), "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
        *_quote_actions(),
        *_note_actions(),
        ActionSpec("copyCitation", "edit", _tr("Copy quote as &citation"), "copy_citation", citation, "copy"),
        ActionSpec(
            "copyMarkdown", "edit", _tr("Copy as &Markdown"), "copy_markdown", ("Ctrl+Alt+C",), owner="exchange"
        ),
        ActionSpec("find", "edit", _tr("&Find in the article"), "find", (_KEY.Find,), "search", separator=True),
        ActionSpec("findWords", "edit", _tr("Find whole &words"), "find_words", ("Ctrl+Alt+F",)),
        ActionSpec("findExpression", "edit", _tr("Find a &regular expression"), "find_expression", ("Ctrl+Shift+F",)),
        ActionSpec("findNext", "edit", _tr("Find ne&xt"), "find_next", ("F3", "Ctrl+G")),
        ActionSpec("findPrevious", "edit", _tr("Find pre&vious"), "find_previous", ("Shift+F3", "Ctrl+Shift+G")),
        ActionSpec("filter", "edit", _tr("Fi&lter the panel"), "focus_filter", ("Ctrl+E",)),
        ActionSpec("settings", "edit", _tr("Se&ttings…"), "show_settings", ("Ctrl+,",), separator=True),
    )


def _quote_actions() -> tuple[ActionSpec, ...]:
    of, menu = "quotes", "edit"
    change, mark, pen = _tr("Change the &speaker…"), _tr("&Mark the selection as a quote…"), "user-pen"
    return (
        ActionSpec("reassign", menu, change, "change_current", ("R",), pen, separator=True, owner=of),
        ActionSpec(
            "reject", menu, _tr("&Not a quote"), "reject_current", ("Ctrl+Backspace",), "circle-slash", owner=of
        ),
        ActionSpec("markQuote", menu, mark, "mark_selection", ("M",), "quote", owner=of),
        ActionSpec("corrections", menu, _tr("&Your corrections…"), "show_corrections", ("Ctrl+Shift+Y",), owner=of),
        ActionSpec("review", menu, _tr("Re&view doubtful quotes"), "review", ("Ctrl+Shift+D",), "check", owner=of),
    )


def _note_actions() -> tuple[ActionSpec, ...]:
    highlight, write = _tr("Hi&ghlight"), _tr("N&ote…")
    return (
        ActionSpec("highlight", "edit", highlight, "highlight", ("H",), "highlighter", separator=True, owner="notes"),
        ActionSpec("note", "edit", write, "write", ("N",), "sticky-note", owner="notes"),
    )


def _go_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("back", "go", _tr("&Back"), "back", ("Alt+Left",), "arrow-left"),
        ActionSpec("forward", "go", _tr("&Forward"), "forward", ("Alt+Right",), "arrow-right"),
        ActionSpec("nextQuote", "go", _tr("&Next quote"), "next_quote", ("J",), separator=True),
        ActionSpec("previousQuote", "go", _tr("&Previous quote"), "previous_quote", ("K",)),
        ActionSpec("nextStatement", "go", _tr("Next quote of the same speaker"), "next_statement", ("Shift+J",)),
        ActionSpec(
            "previousStatement", "go", _tr("Previous quote of the same speaker"), "previous_statement", ("Shift+K",)
        ),
        ActionSpec("nextRemoved", "go", _tr("Next re&moved part"), "next_removed", ("Ctrl+Alt+R",)),
        ActionSpec("contents", "go", _tr("&Go to a heading…"), "show_contents", ("G",), "list"),
        ActionSpec("receipt", "go", _tr("&Why this speaker?"), "show_receipt", ("W",), "info"),
        ActionSpec("introduction", "go", _tr("Who &is this, so far?"), "show_introduction", ("I",), "users"),
        ActionSpec("compare", "go", _tr("&Compare two speakers…"), "compare", ("C",), "users"),
        ActionSpec(
            "whoSpeaksWhere",
            "go",
            _tr("Who speaks &where, as a table"),
            "show_statements",
            ("T",),
            "list",
            owner=_TABLE,
        ),
        ActionSpec(
            "readAloud",
            "go",
            _tr("Read &aloud from here"),
            "read_aloud",
            ("Ctrl+Alt+S",),
            "volume-2",
            separator=True,
            owner=_SPEECH,
        ),
        _speech("readSpeaker", _tr("Read this speaker’s statements alou&d"), "read_speaker", "Ctrl+Alt+Shift+S"),
        _speech("nextSentence", _tr("Read on from the ne&xt sentence"), "next_sentence", "Ctrl+Alt+Down"),
        _speech("previousSentence", _tr("Read aga&in from the sentence before"), "previous_sentence", "Ctrl+Alt+Up"),
        _tab("nextTab", _tr("Next ta&b"), "next_tab", "Ctrl+Tab", "Ctrl+PgDown", menu="go", separator=True),
        _tab("previousTab", _tr("Previous &tab"), "previous_tab", *_BACK_TAB, menu="go"),
        ActionSpec("showSpeakers", "go", _tr("&Speakers"), "show_speakers", ("Ctrl+1",), "users", separator=True),
        ActionSpec("showQuotes", "go", _tr("&Quotes"), "show_quotes", ("Ctrl+2",), "quote"),
        ActionSpec("showEntities", "go", _tr("&Entities"), "show_entities", ("Ctrl+3",), "tags"),
        ActionSpec("showNotes", "go", _tr("N&otes"), "show_notes", ("Ctrl+4",), "sticky-note"),
    )


def _view_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("zoomIn", "view", _tr("Larger &text"), "zoom_in", ("Ctrl++", "Ctrl+="), "zoom-in"),
        ActionSpec("zoomOut", "view", _tr("S&maller text"), "zoom_out", ("Ctrl+-",), "zoom-out"),
        ActionSpec("zoomReset", "view", _tr("Normal si&ze"), "zoom_reset", ("Ctrl+0",)),
        ActionSpec("wider", "view", _tr("&Wider column"), "wider", ("Ctrl+Alt+Right",), separator=True),
        ActionSpec("narrower", "view", _tr("&Narrower column"), "narrower", ("Ctrl+Alt+Left",)),
        ActionSpec(
            "textAndMarks",
            "view",
            _tr("Te&xt and marks…"),
            "show_card",
            ("Ctrl+Shift+A",),
            "a-large-small",
            separator=True,
        ),
        ActionSpec(
            "paragraphNumbers",
            "view",
            _tr("Paragraph n&umbers"),
            "number_paragraphs",
            ("Ctrl+Shift+N",),
            "",
            True,
            separator=True,
        ),
        ActionSpec(
            "showRemoved", "view", _tr("Show &removed parts"), "show_removed", ("Ctrl+Shift+R",), checkable=True
        ),
        _choice("themeSystem", "theme", _tr("As the &system"), "theme_system"),
        _choice("themeLight", "theme", _tr("&Light"), "theme_light"),
        _choice("themeDark", "theme", _tr("&Dark"), "theme_dark"),
        _choice("themeSepia", "theme", _tr("S&epia"), "theme_sepia"),
        _choice("themeContrast", "theme", _tr("&High contrast"), "theme_contrast"),
        _choice("marksAll", "marks", _tr("&All marks"), "marks_all"),
        _choice("marksSpeakers", "marks", _tr("&Quotes and speakers only"), "marks_speakers"),
        _choice("marksNone", "marks", _tr("&No marks"), "marks_none"),
        ActionSpec("markEntities", "marks", _tr("Mark &entities"), "mark_entities", (), "", True, True, "", True),
        ActionSpec("markDirect", "marks", _tr("Mark &direct quotes"), "mark_direct", (), "", True, True),
        ActionSpec("markIndirect", "marks", _tr("Mark &indirect quotes"), "mark_indirect", (), "", True, True),
        ActionSpec(
            "sidePanel", "view", _tr("Side &panel"), "toggle_side_panel", ("F9",), "panel-right", True, True, "", True
        ),
        ActionSpec("pagePicture", "view", _tr("Pa&ge picture"), "toggle_page_picture", ("F8",), checkable=True),
        ActionSpec("fullScreen", "view", _tr("&Full screen"), "toggle_full_screen", ("F11",), checkable=True),
    )


def _choice(action_id: str, menu: str, text: str, slot: str) -> ActionSpec:
    return ActionSpec(action_id, menu, text, slot, checkable=True, group=menu)


def _library_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("library", "library", _tr("&Search the library"), "toggle_library", ("Ctrl+L",), "library"),
        ActionSpec("everything", "library", _tr("&Everything on record…"), "show_everything", ("E",), "quote"),
        ActionSpec("versions", "library", _tr("&Versions of this story…"), "show_versions", (), "history", owner=_OF),
        ActionSpec("reanalysis", "library", _tr("What the &newer analysis changed…"), "show_reanalysis", owner=_OF),
        ActionSpec("addFiles", "library", _tr("&Add files…"), "add_files", (), "plus", separator=True),
        ActionSpec("addFolder", "library", _tr("Add a &folder…"), "add_folder", ()),
        ActionSpec("import", "library", _tr("&Import an export…"), "import_exports"),
        ActionSpec(
            "checkQuote",
            "library",
            _tr("&Check a quote…"),
            "check_quote",
            ("Ctrl+Shift+K",),
            "check",
            separator=True,
            owner="exchange",
        ),
        ActionSpec("backUp", "library", _tr("&Back up…"), "back_up", (), separator=True),
        ActionSpec("restore", "library", _tr("&Restore…"), "restore"),
        ActionSpec("libraryFolder", "library", _tr("Show the fol&der of the library"), "show_folder", separator=True),
        ActionSpec("aboutLibrary", "library", _tr("Abou&t the library…"), "about_library", (), "info"),
    )


def _help_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("palette", "help", _tr("&Command palette"), "show_palette", ("Ctrl+Shift+P",), "command"),
        ActionSpec("shortcuts", "help", _tr("&Keyboard shortcuts"), "show_shortcuts", ("F1", "?"), "keyboard"),
        ActionSpec("about", "help", _tr("&About On Record"), "show_about", (), "info"),
    )


def action_table() -> tuple[ActionSpec, ...]:
    """Every action of the window, in the order of the menus."""
    return (*_file_actions(), *_edit_actions(), *_go_actions(), *_view_actions(), *_library_actions(), *_help_actions())


def menu_titles() -> dict[str, str]:
    """Titles of the menus in order; "theme" and "marks" stand inside "view"."""
    return {
        "file": _tr("&File"),
        "edit": _tr("&Edit"),
        "go": _tr("&Go"),
        "view": _tr("&View"),
        "theme": _tr("T&heme"),
        "marks": _tr("Mar&ks"),
        "library": _tr("&Library"),
        "help": _tr("&Help"),
    }


REASON = "reason"
"""A property of actions: why they cannot be done now, "" where there is nothing to say of it."""


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{_plain(action.text())}  ({keys})" if keys else _plain(action.text())


class Actions(QObject):
    """The actions of one window, by id, connected to the slots of the commands object of their menu."""

    def __init__(self, window: QWidget, commands: Mapping[str, QObject], theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._specs = {spec.id: spec for spec in action_table()}
        self._groups: dict[str, QActionGroup] = {}
        self._suspended: dict[str, bool] = {}
        self._actions = {
            spec.id: self._build(spec, window, commands[spec.owner or spec.menu]) for spec in self._specs.values()
        }
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def fill(self, menu: QMenu, menu_id: str) -> None:
        """Add the actions of one menu, in order."""
        for spec in self._specs.values():
            if spec.menu == menu_id:
                if spec.separator:
                    menu.addSeparator()
                menu.addAction(self._actions[spec.id])

    def enable(self, ids: Iterable[str], enabled: bool) -> None:
        """Enable or disable several actions; those that are suspended later."""
        for action_id in ids:
            if action_id in self._suspended:
                self._suspended[action_id] = enabled
            else:
                self._actions[action_id].setEnabled(enabled)

    def suspend(self, ids: Iterable[str], reason: str) -> None:
        """Disable actions until `resume`, whatever is enabled meanwhile; tool tips and palette give the reason."""
        for action_id in ids:
            action = self._actions[action_id]
            self._suspended.setdefault(action_id, action.isEnabled())
            action.setEnabled(False)
            action.setProperty(REASON, reason)
            action.setToolTip(f"{_plain(action.text())}: {reason}")

    def resume(self) -> None:
        """Let the suspended actions be as they are wanted."""
        suspended, self._suspended = self._suspended, {}
        for action_id, enabled in suspended.items():
            action = self._actions[action_id]
            action.setEnabled(enabled)
            action.setProperty(REASON, "")
            action.setToolTip(_tip(action))

    def check(self, action_id: str) -> None:
        """Show a choice as made, without making it again."""
        self._actions[action_id].setChecked(True)

    def _build(self, spec: ActionSpec, window: QWidget, commands: QObject) -> QAction:
        action = QAction(spec.text, window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(s) for s in spec.shortcuts])
        action.setToolTip(_tip(action))
        action.setCheckable(spec.checkable)
        action.setIconVisibleInMenu(not spec.checkable)  # its place is the check mark's
        action.setChecked(spec.checked)
        slot = getattr(commands, spec.slot)
        if spec.checkable and not spec.group:
            action.toggled.connect(slot)
        else:
            action.triggered.connect(slot)
        if spec.group:
            self._groups.setdefault(spec.group, QActionGroup(self)).addAction(action)
        window.addAction(action)
        return action

    def _draw_icons(self) -> None:
        for spec in self._specs.values():
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, self._theme.palette.soft))
