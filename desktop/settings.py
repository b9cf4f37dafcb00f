"""Settings: one declarative schema, which yields the defaults, the validation and the file."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.phrase import Phrase

Value = str | bool | int | float

_FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. A number lies between `minimum` and `maximum`, a text is one of `choices` where there are any.

    The rest is for the dialog: `group` is the heading it stands under ("" keeps it out), `words` are what the choices
    are called, `step` is the least change of a number and `shown` its format, `hint` explains what the label cannot.
    """

    key: str
    default: Value
    label: str
    choices: tuple[str, ...] = ()
    minimum: float = 0.0
    maximum: float = 0.0
    group: str = ""
    words: tuple[str, ...] = ()
    step: float = 1.0
    shown: str = "{:g}"
    hint: str = ""

    def accepts(self, value: object) -> bool:
        """Whether `value` may be stored under this setting."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, str):
            return isinstance(value, str) and (not self.choices or value in self.choices)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        return self.minimum <= value <= self.maximum


_LOOKS, _READING, _MARKS, _SPEECH = "Appearance", "Reading", "Marks", "Reading aloud"
_ANALYSIS, _START = "Analysis", "Start"
_LIBRARY = "Library"

SCHEMA: tuple[Setting, ...] = (
    Setting(
        "appearance.theme",
        "system",
        "Theme",
        ("system", "light", "dark", "sepia", "contrast"),
        group=_LOOKS,
        words=("System", "Light", "Dark", "Sepia", "Contrast"),
    ),
    Setting(
        "appearance.language",
        "system",
        "Language",
        ("system", "en", "de", "fr", "es", "ru"),
        group=_LOOKS,
        words=("System", "English", "Deutsch", "Français", "Español", "Русский"),
        hint="From the next start on. The articles themselves are read in English",
    ),
    Setting(
        "appearance.scale",
        1.0,
        "Size of everything",
        (),
        0.75,
        2.0,
        _LOOKS,
        step=0.05,
        shown="{:.0%}",
        hint="Words, buttons and pictures of the window, on top of the system's own. From the next start on",
    ),
    Setting(
        "appearance.motion",
        "system",
        "Motion",
        ("system", "none"),
        group=_LOOKS,
        words=("As the system has it", "None"),
        hint="With none, the text jumps to a place instead of scrolling there, and nothing slides or blinks",
    ),
    Setting(
        "reading.font",
        "literata",
        "Reading font",
        ("literata", "serif", "sans"),
        group=_READING,
        words=("Literata", "System serif", "Sans serif"),
    ),
    Setting("reading.size", 18, "Text size", (), 12, 40, _READING, shown="{:.0f} px"),
    Setting("reading.width", 70, "Line length", (), 45, 100, _READING, shown="{:.0f} characters"),
    Setting("reading.leading", 1.62, "Line height", (), 1.2, 2.2, _READING, step=0.02, shown="{:.2f} of the size"),
    Setting("reading.numbers", False, "Paragraph numbers", group=_READING, hint="In the margin left of the text"),
    Setting("reading.removed", False, "Removed parts", group=_READING, hint="Show what is not part of the article"),
    Setting("notes.colour", "yellow", "Colour of highlights", ("yellow", "green", "blue", "pink")),
    Setting(
        "marks.density",
        "all",
        "How much is marked",
        ("all", "speakers", "none"),
        group=_MARKS,
        words=("Everything", "Who speaks where", "Nothing"),
    ),
    Setting("marks.entities", True, "Entities", group=_MARKS, hint="Underline names"),
    Setting("marks.direct", True, "Direct quotes", group=_MARKS, hint="Tint words in quotation marks"),
    Setting("marks.indirect", True, "Indirect quotes", group=_MARKS, hint="Dotted line under paraphrases"),
    Setting(
        "marks.certainty",
        0.0,
        "Least certainty",
        (),
        0.0,
        1.0,
        _MARKS,
        step=0.05,
        shown="{:.0%}",
        hint="Doubtful is below 50 %, certain from 80 %",
    ),
    Setting("speech.rate", 1.0, "Speed", (), 0.5, 2.0, _SPEECH, step=0.05, shown="{:.2f} × the usual"),
    Setting("speech.voice", "", "Voice", group=_SPEECH, hint="Where this computer has several"),
    Setting(
        "analysis.model",
        "",
        "spaCy model",
        group=_ANALYSIS,
        hint="Empty: the one that comes with the program. Used from the next start on",
    ),
    Setting(
        "start.restore",
        True,
        "Open what was open",
        group=_START,
        hint="At the start, when no file is named. An article is read when its tab is looked at",
    ),
    Setting(
        "library.keep_opened",
        True,
        "Keep every article",
        group=_LIBRARY,
        hint="What you open goes into the library, with everybody it quotes; nothing leaves this computer",
    ),
    Setting("export.format", "markdown", "Format of the last export"),
    Setting("export.folder", "", "Folder of the last export"),
    Setting("window.geometry", "", "Place and size of the window"),
    Setting("window.layout", "", "What stands beside the article"),
)

Listener = Callable[[str], None]
"""Told the key of a setting that has another value now."""


class Settings:
    """The values in force. Reading never fails: what is missing or not valid is at its default.

    `trouble` says what had to be ignored or could not be written.
    """

    def __init__(
        self, folder: Path, stored: Mapping[str, object] | None = None, *, trouble: Phrase | None = None
    ) -> None:
        self._path = folder / _FILE
        self._schema = {setting.key: setting for setting in SCHEMA}
        self.trouble = trouble
        self._listeners: list[Listener] = []
        self._values: dict[str, Value] = {setting.key: setting.default for setting in SCHEMA}
        for key, value in (stored or {}).items():
            setting = self._schema.get(key)
            if setting is None:
                continue
            if setting.accepts(value) and isinstance(value, str | bool | int | float):
                self._values[key] = value
            else:
                self.trouble = Phrase(
                    "The setting {key} in {path} was not valid and is back at its default.",
                    key=key,
                    path=str(self._path),
                )

    @classmethod
    def load(cls, folder: Path) -> Settings:
        """The settings kept in `folder`, or the defaults."""
        try:
            stored = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls(folder)
        except (OSError, ValueError):
            told = Phrase("The settings in {path} could not be read; the defaults are used.", path=str(folder / _FILE))
            return cls(folder, trouble=told)
        return cls(folder, stored if isinstance(stored, dict) else {})

    def text(self, key: str) -> str:
        """A setting that is a text."""
        return str(self._values[key])

    def flag(self, key: str) -> bool:
        """A setting that is on or off."""
        return bool(self._values[key])

    def number(self, key: str) -> float:
        """A setting that is a number."""
        return float(self._values[key])

    def set(self, key: str, value: Value) -> None:
        """Change a setting and keep it.

        Raises:
            KeyError: there is no such setting.
            ValueError: the setting does not take that value.
        """
        if not self._schema[key].accepts(value):
            raise ValueError(f"{key} does not take {value!r}")
        if self._values[key] != value:
            self._values[key] = value
            self._write()
            for listener in tuple(self._listeners):
                listener(key)

    def listen(self, listener: Listener) -> None:
        """Tell `listener` of every change from now on."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Tell `listener` nothing any more."""
        self._listeners.remove(listener)

    def value(self, key: str) -> Value:
        """A setting of any type."""
        return self._values[key]

    def restore_defaults(self) -> dict[str, Value]:
        """Put everything that the dialog shows back to its default; what was different before, for an undo."""
        shown = [setting for setting in SCHEMA if setting.group and self._values[setting.key] != setting.default]
        before = {setting.key: self._values[setting.key] for setting in shown}
        for setting in shown:
            self.set(setting.key, setting.default)
        return before

    def _write(self) -> None:
        """Replace the file in one step, so that a crash leaves the old one or the new one."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".settings-")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(self._values, file, indent=1, ensure_ascii=False)
            Path(name).replace(self._path)
        except OSError as error:
            self.trouble = Phrase(
                "The settings could not be written to {path}: {reason}.",
                path=str(self._path),
                reason=str(error.strerror),
            )
