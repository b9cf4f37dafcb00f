"""What stands before the text of an RTF file: fonts, styles, what the file says of itself."""

from __future__ import annotations

from desktop.readers.office import Properties
from desktop.readers.rtf_tokens import CHARSETS, WESTERN


class Tables:
    """Filled as the file is read. `styles` are names by number, `page` is the codec of the file."""

    def __init__(self) -> None:
        self.styles: dict[int, str] = {}
        self.page = WESTERN
        self.comment_by = ""
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._style = 0
        self._style_name = ""
        self._details: dict[bytes, str] = {}
        self._made: dict[bytes, int] = {}

    @property
    def properties(self) -> Properties:
        """What the file says of itself."""
        date = [self._made.get(part, 0) for part in (b"yr", b"mo", b"dy")]
        made = "{:04}-{:02}-{:02}".format(*date) if all(date) else ""
        title, author = (" ".join(self._details.get(part, "").split()) for part in (b"title", b"author"))
        return Properties(title, author, made)

    def choose_font(self, number: int) -> str:
        """The codec of a font, which the next charset is about while the fonts are listed."""
        self._font = number
        return self._fonts.get(number, self.page)

    def set_charset(self, number: int) -> None:
        """The charset of the font chosen last; 0 is "ANSI", which is Western unless the file has a page of its own."""
        self._fonts[self._font] = CHARSETS.get(number, self.page)

    def number(self, word: bytes, number: int) -> None:
        """A part of the date of making."""
        self._made[word] = number

    def begin_style(self, number: int) -> None:
        """The style that is being listed."""
        self._style = number

    def end_style(self) -> None:
        """It is complete."""
        name = self._style_name.strip().rstrip(";").strip()
        if name:
            self.styles.setdefault(self._style, name)
        self._style, self._style_name = 0, ""

    def text(self, destination: bytes, text: str) -> None:
        """Text of one of the tables."""
        if destination in (b"title", b"author"):
            self._details[destination] = self._details.get(destination, "") + text
        elif destination == b"stylesheet":
            self._style_name += text
        elif destination == b"atnauthor":
            self.comment_by += text.strip()
