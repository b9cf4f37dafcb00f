"""Settings: one declarative schema, which yields the defaults, the validation and the file."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

Value = str | bool | int | float

_FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. A number lies between `minimum` and `maximum`, a text is one of `choices` where there are any."""

    key: str
    default: Value
    label: str
    choices: tuple[str, ...] = ()
    minimum: float = 0.0
    maximum: float = 0.0

    def accepts(self, value: object) -> bool:
        """Whether `value` may be stored under this setting."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, str):
            return isinstance(value, str) and (not self.choices or value in self.choices)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        return self.minimum <= value <= self.maximum


SCHEMA: tuple[Setting, ...] = (
    Setting("appearance.theme", "system", "Theme", choices=("system", "light", "dark", "sepia", "contrast")),
    Setting("reading.font", "literata", "Reading font", choices=("literata", "serif", "sans")),
    Setting("reading.size", 18, "Text size in pixels", minimum=12, maximum=40),
    Setting("reading.width", 70, "Characters on a line", minimum=45, maximum=100),
    Setting("reading.leading", 1.62, "Line height as a multiple of the text size", minimum=1.2, maximum=2.2),
    Setting("marks.density", "all", "How much is marked", choices=("all", "speakers", "none")),
    Setting("marks.entities", True, "Mark entities"),
    Setting("marks.direct", True, "Mark direct quotes"),
    Setting("marks.indirect", True, "Mark indirect quotes"),
    Setting("marks.certainty", 0.0, "Least certainty of a marked quote", minimum=0.0, maximum=1.0),
    Setting("analysis.model", "", "spaCy model, the one that comes with the program if empty"),
    Setting("window.geometry", "", "Place and size of the window"),
)


class Settings:
    """The values in force. Reading never fails: what is missing or not valid is at its default.

    `trouble` says what had to be ignored or could not be written, or is "".
    """

    def __init__(self, folder: Path, stored: Mapping[str, object] | None = None, *, trouble: str = "") -> None:
        self._path = folder / _FILE
        self._schema = {setting.key: setting for setting in SCHEMA}
        self.trouble = trouble
        self._values: dict[str, Value] = {setting.key: setting.default for setting in SCHEMA}
        for key, value in (stored or {}).items():
            setting = self._schema.get(key)
            if setting is None:
                continue
            if setting.accepts(value) and isinstance(value, str | bool | int | float):
                self._values[key] = value
            else:
                self.trouble = f"The setting {key} in {self._path} was not valid and is back at its default."

    @classmethod
    def load(cls, folder: Path) -> Settings:
        """The settings kept in `folder`, or the defaults."""
        try:
            stored = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls(folder)
        except (OSError, ValueError):
            return cls(folder, trouble=f"The settings in {folder / _FILE} could not be read; the defaults are used.")
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

    def _write(self) -> None:
        """Replace the file in one step, so that a crash leaves the old one or the new one."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".settings-")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(self._values, file, indent=1, ensure_ascii=False)
            Path(name).replace(self._path)
        except OSError as error:
            self.trouble = f"The settings could not be written to {self._path}: {error.strerror}."
