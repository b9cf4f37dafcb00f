"""What the control words of an RTF file do. Nothing here recurses: groups are a stack, and the stack has a limit."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.document import InlineKind
from desktop.errors import ReaderError
from desktop.readers.office import Losses, Run, in_numerals, safe_address
from desktop.readers.rtf_stories import Aside, Note, ParagraphForm, Story
from desktop.readers.rtf_tables import Tables
from desktop.readers.rtf_tokens import SYMBOLS, WESTERN, Tokens, code_page

_MOST_GROUPS = 2_000
"""Groups inside one another; real files have some thirty."""
_LINK = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"')
_PASSED = (
    b"colortbl filetbl listtable listoverridetable rsidtbl revtbl generator pict nonshppict shprslt xe tc template "
    b"bkmkstart bkmkend datafield themedata colorschememapping latentstyles datastore xmlnstbl pgdsctbl ftnsep ftnsepc "
    b"aftnsep aftnsepc ftncn aftncn sp pntxta pntxtb pnseclvl objdata objclass objname operator company keywords "
    b"comment doccomm version category manager hlinkbase userprops atnid atndate atnref atrfstart atrfend panose "
    b"falt fontemb private wgrffmtfilter mmathPr blipuid picprop nextfile background"
)
_SKIPPED = frozenset(_PASSED.split())
_OPEN = b"shpinst shptxt shppict result moMath mr do dptxbxtext pn"
_KEPT = frozenset(_OPEN.split())
"""Destinations that older programs may pass over, and whose text is the article's."""
_HEADS = frozenset((b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf"))
_ENDS = frozenset((b"par", b"sect", b"page", b"column"))


@dataclass(slots=True)
class _Field:
    instruction: str = ""


@dataclass(slots=True)
class _State:
    """What holds inside a group."""

    destination: bytes = b""
    codec: str = WESTERN
    fallback: int = 1
    """So many characters after a Unicode one are for programs that do not know it."""
    kinds: frozenset[InlineKind] = frozenset()
    hidden: bool = False
    deleted: bool = False
    target: str = ""
    link: _Field | None = None
    story: Story = field(default_factory=Story)
    starred: bool = False
    fresh: bool = True
    """Whether no control word or text was met in the group yet."""

    def inner(self) -> _State:
        """What holds at the beginning of a group inside; `copy` takes six times as long."""
        return _State(
            self.destination,
            self.codec,
            self.fallback,
            self.kinds,
            self.hidden,
            self.deleted,
            self.target,
            self.link,
            self.story,
        )


class Interpreter:
    """Reads a file once; then its parts are in the attributes."""

    def __init__(self, data: bytes, *, name: str, losses: Losses) -> None:
        self._name = name
        self._losses = losses
        self._form = ParagraphForm()
        self._state = _State()
        self._stack: list[_State] = []
        self._bytes = bytearray()
        self._to_skip = 0
        self._numbers: Counter[bool] = Counter()
        self._high = 0
        self.tables = Tables()
        self.body = self._state.story
        self.notes: list[Note] = []
        self.heads: list[Story] = []
        for kind, value, number in _TOKENS.of(data):
            if kind == "word":
                self._word(value, number)
            elif kind == "text":
                self._raw(value)
            elif kind == "hex":
                self._raw(value, units=1)
            else:
                self._take(kind, value, number)
        self._flush()
        while self._stack:  # the file was cut off
            self._close_group()
        self.body.close(self._form)

    def _take(self, kind: str, value: bytes, number: int | None) -> None:
        if kind == "other":
            if self._state.fresh or self._state.starred:
                self._word(value, number)
            return
        self._flush()
        if kind == "symbol":
            self._symbol(value)
        else:
            self._to_skip = 0
            self._open_group() if kind == "open" else self._close_group()

    def _raw(self, data: bytes, units: int = 0) -> None:
        """Characters in a code page; the first ones may be for programs that do not know Unicode."""
        skipped = min(self._to_skip, units or len(data))
        self._to_skip -= skipped
        self._bytes += data[skipped:]

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._write(data.decode(self._state.codec, "replace"))

    def _open_group(self) -> None:
        if len(self._stack) >= _MOST_GROUPS:
            raise _too_deep(self._name)
        self._stack.append(self._state)
        self._state = self._state.inner()

    def _close_group(self) -> None:
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        if ended.story is not self._state.story:
            self._end_story(ended)
        elif ended.destination == b"stylesheet":
            self.tables.end_style()

    def _end_story(self, ended: _State) -> None:
        ended.story.close(self._form)
        note = self.notes[-1] if self.notes else None
        if note is not None and ended.story is note.story:
            self._numbers[note.at_end] += 1
            note.mark = in_numerals(self._numbers[note.at_end], "lowerRoman" if note.at_end else "decimal")
            note.around.add(Run(f"[{note.mark}]"))
        if ended.destination == b"annotation" and ended.story.words():
            self._losses.add("comments")
            author, self.tables.comment_by = self.tables.comment_by, ""
            self._state.story.after.append(_comment(author, ended.story.words()))

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._state.starred = True
        elif symbol in (b"\r", b"\n"):
            self._state.story.end_paragraph(self._form)
        elif symbol in SYMBOLS:
            if self._to_skip:
                self._to_skip -= 1
            else:
                self._write(SYMBOLS[symbol])

    def _word(self, word: bytes, number: int | None) -> None:
        if self._bytes:
            self._flush()
        state = self._state
        fresh, state.fresh = state.fresh, False
        if word == b"u":
            self._unicode(number or 0)
            return
        if state.destination == b"skip":
            return
        if (fresh or state.starred) and self._begin_destination(word):
            return
        handler = _WORDS.get(word)
        if handler is not None:
            handler(self, number)
        elif word in SYMBOLS:
            self._write(SYMBOLS[word])
        elif word in _ENDS and not self._state.destination:
            self._state.story.end_paragraph(self._form)
        elif word in (b"yr", b"mo", b"dy") and self._state.destination == b"creatim":
            self.tables.number(word, number or 0)

    def _begin_destination(self, word: bytes) -> bool:
        """Whether a group holds something else than running text; what that is."""
        starred, self._state.starred = self._state.starred, False
        begin = _DESTINATIONS.get(word)
        if begin is not None:
            begin(self, word)
        elif word in _SKIPPED:
            self._skip(word)
        elif word in _HEADS:
            self._new_story(word)
            self.heads.append(self._state.story)
        elif not starred or word in _KEPT:
            return False
        else:
            self._state.destination = b"skip"
        return True

    def _skip(self, word: bytes) -> None:
        if word == b"pict" and not self._state.destination:
            self._losses.add("pictures")
        self._state.destination = b"skip"

    def _named(self, word: bytes) -> None:
        self._state.destination = word

    def _new_story(self, word: bytes) -> None:
        self._state.destination = b"annotation" if word == b"annotation" else b""
        self._state.story = Story()
        self._state.kinds, self._state.hidden, self._state.target = frozenset(), False, ""
        self._form = self._form._replace(in_table=False)

    def _footnote(self, word: bytes) -> None:
        around, visible = self._state.story, self._visible()
        self._new_story(word)
        self.notes.append(Note(self._state.story, around if visible else Story()))

    def _endnote(self, _number: int | None) -> None:
        if self.notes and self._state.story is self.notes[-1].story:
            self.notes[-1].at_end = True

    def _text_box(self, word: bytes) -> None:
        around = self._state.story
        self._new_story(word)
        around.after.append(self._state.story)

    def _field(self, _word: bytes) -> None:
        self._state.link = _Field()

    def _field_result(self, _word: bytes) -> None:
        match = _LINK.match(self._state.link.instruction) if self._state.link else None
        if match:
            self._state.target = safe_address(match[1])
            if not self._state.target:
                self._losses.add("links")
        self._state.destination = b""

    def _unicode(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        self._to_skip = self._state.fallback
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            if self._high:
                self._write(chr(0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00))
            self._high = 0
        elif 0 < code < 0x110000:
            self._write(chr(code))

    def _visible(self) -> bool:
        return not (self._state.destination or self._state.hidden or self._state.deleted)

    def _write(self, text: str) -> None:
        state = self._state
        state.fresh = False
        if state.destination:
            self._write_aside(state.destination, text)
        elif state.hidden and text.strip():
            self._losses.add("hidden")
            state.story.after.append(Aside("hidden text", text))
        elif not state.hidden and not state.deleted:
            state.story.add(Run(text, state.kinds, state.target))

    def _write_aside(self, destination: bytes, text: str) -> None:
        """Text of a destination that is no story."""
        if destination == b"fldinst" and self._state.link is not None:
            self._state.link.instruction += text
        elif destination == b"listtext":
            self._state.story.marker += text
        elif destination == b"annotation":
            self._state.story.add(Run(text))
        else:
            self.tables.text(destination, text)

    def _style(self, number: int | None) -> None:
        if self._state.destination == b"stylesheet":
            self.tables.begin_style(number or 0)
        else:
            self._form = self._form._replace(style=number)

    def _plain_paragraph(self, _number: int | None) -> None:
        if not self._state.destination:
            self._form = ParagraphForm()

    def _plain(self, _number: int | None) -> None:
        self._state.kinds, self._state.hidden, self._state.deleted = frozenset(), False, False

    def _switch(self, kind: InlineKind, number: int | None) -> None:
        kinds = self._state.kinds
        self._state.kinds = kinds - {kind} if number == 0 else kinds | {kind}

    def _hidden(self, number: int | None) -> None:
        self._state.hidden = number != 0

    def _deleted(self, number: int | None) -> None:
        self._state.deleted = number != 0
        if self._state.deleted and not self._state.destination:
            self._losses.add("deletions")

    def _font_number(self, number: int | None) -> None:
        codec = self.tables.choose_font(number or 0)
        if self._state.destination != b"fonttbl":
            self._state.codec = codec

    def _code_page(self, number: int | None) -> None:
        self.tables.page = self._state.codec = code_page(number or 1252)

    def _fallback(self, number: int | None) -> None:
        self._state.fallback = min(max(number or 0, 0), 64)

    def _cell(self, _number: int | None) -> None:
        if not self._state.destination:
            self._state.story.end_cell()

    def _row(self, _number: int | None) -> None:
        if not self._state.destination:
            self._state.story.end_row()


_DESTINATIONS: dict[bytes, Callable[[Interpreter, bytes], None]] = {
    **dict.fromkeys((b"fonttbl", b"stylesheet", b"info", b"fldinst", b"atnauthor", b"creatim"), Interpreter._named),
    **dict.fromkeys((b"title", b"author"), Interpreter._named),
    b"listtext": Interpreter._named,
    b"upr": Interpreter._named,
    b"ud": lambda self, _word: self._named(b""),
    b"pntext": lambda self, _word: self._named(b"listtext"),
    b"footnote": Interpreter._footnote,
    b"annotation": Interpreter._new_story,
    b"shptxt": Interpreter._text_box,
    b"dptxbxtext": Interpreter._text_box,
    b"field": Interpreter._field,
    b"fldrslt": Interpreter._field_result,
    b"revtim": Interpreter._skip,
    b"printim": Interpreter._skip,
    b"buptim": Interpreter._skip,
}
_WORDS: dict[bytes, Callable[[Interpreter, int | None], None]] = {
    b"s": Interpreter._style,
    b"pard": Interpreter._plain_paragraph,
    b"plain": Interpreter._plain,
    b"b": lambda self, number: self._switch(InlineKind.STRONG, number),
    b"i": lambda self, number: self._switch(InlineKind.EMPHASIS, number),
    b"v": Interpreter._hidden,
    b"deleted": Interpreter._deleted,
    b"f": Interpreter._font_number,
    b"deff": Interpreter._font_number,
    b"fcharset": lambda self, number: self.tables.set_charset(number or 0),
    b"ansicpg": Interpreter._code_page,
    b"mac": lambda self, _number: self._code_page(10000),
    b"pc": lambda self, _number: self._code_page(437),
    b"pca": lambda self, _number: self._code_page(850),
    b"uc": Interpreter._fallback,
    b"cell": Interpreter._cell,
    b"row": Interpreter._row,
    b"ftnalt": Interpreter._endnote,
    b"nestcell": lambda self, _number: self._write(" "),
    b"nestrow": lambda self, _number: self._write(" "),
    b"intbl": lambda self, _number: setattr(self, "_form", self._form._replace(in_table=True)),
    b"ilvl": lambda self, number: setattr(self, "_form", self._form._replace(list_level=number or 0)),
    b"outlinelevel": lambda self, number: setattr(self, "_form", self._form._replace(outline=number or 0)),
}
_TOKENS = Tokens(word for word in (b"u", b"yr", b"mo", b"dy", *_WORDS, *SYMBOLS, *_ENDS) if word.isalpha())


def _too_deep(name: str) -> ReaderError:
    return ReaderError(
        "“{name}” is nested more deeply than any real document, so it was not opened. "
        "If you trust it, copy its text from the program that made it.",
        name=name,
    )


def _comment(author: str, words: str) -> Aside:
    return Aside(f"comment by {author}" if author else "comment", words)
