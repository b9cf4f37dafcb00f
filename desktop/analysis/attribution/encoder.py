"""The encoder and its heads, run by ONNX Runtime over windows of whole paragraphs."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from desktop.analysis.attribution.states import States
from desktop.analysis.attribution.word_pieces import WordPieces, paragraphs

Floats = NDArray[np.float32]

CORE, LEFT, RIGHT = 320, 32, 0
"""Pieces of a window that are decided in it, and of its context before and behind ("he added" needs what precedes)."""
MIDDLE = "middle"
"""What the model gives out beside `_GIVEN`: the rows of a middle layer, one a piece, for whoever reads pronouns."""
_GIVEN = ("tags", "source", "cue")
_FIRST, _LAST = 101, 102  # [CLS], which also means "no source here", and [SEP]


class EncoderUnavailableError(Exception):
    """The files of the engine are missing, damaged or of another version."""


@dataclass(frozen=True, slots=True)
class Config:
    """What was learned beside the encoder's weights.

    `labels` are the tags in the order of the emissions; `transitions[i][j]` is the score of tag j after tag i;
    `null_bias` is added to the score of "no source"; `calibration` are the coefficients of the certainty.
    """

    version: str
    labels: tuple[str, ...]
    transitions: Floats
    null_bias: float
    calibration: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of pieces `[first, last)` decided together, with context `[begin, end)` around it."""

    first: int
    last: int
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Pointers:
    """Where the contents of one window point: row and column 0 is "nowhere", piece p stands at `p - begin + 1`."""

    window: Window
    source: Floats
    cue: Floats

    def row(self, table: Floats, piece: int) -> Floats:
        """The scores of every place in the window for the content that begins at `piece`."""
        return table[piece - self.window.begin + 1]

    def column(self, piece: int) -> int:
        """The column of a piece, clamped to the window."""
        return min(max(piece - self.window.begin + 1, 1), self.window.end - self.window.begin + 1)


Run = tuple[Floats, list[Pointers]]
"""What the encoder gives for a text; see `Encoder.run`."""


class Encoder:
    """Loaded once; `run` may be called again and again from one thread, `prepare` from another one.

    `seen` is what was kept of the text that `run` was asked for last; None before, or from a model of an older form.
    """

    def __init__(self, session: onnxruntime.InferenceSession, tokenizer: Tokenizer, config: Config) -> None:
        self._session = session
        self.tokenizer = tokenizer
        self.config = config
        self._lock = threading.Lock()
        self._prepared: tuple[WordPieces, Run, States | None] | None = None
        self.seen: States | None = None

    @classmethod
    def load(cls, folder: Path) -> Encoder:
        """The engine kept in `folder`, on one thread.

        Raises:
            EncoderUnavailableError: a file is missing or cannot be used.
        """
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        try:
            session = onnxruntime.InferenceSession(
                str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
            )
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            config = _config(json.loads((folder / "config.json").read_text(encoding="utf-8")))
        except Exception as error:  # the libraries raise types of their own, without a common base
            raise EncoderUnavailableError(str(error)) from error
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return cls(session, tokenizer, config)

    def prepare(self, pieces: WordPieces) -> None:
        """Do now what `run` will be asked for next; it is kept until then, and for nobody else."""
        with self._lock:
            self._prepared = pieces, *self._run(pieces)

    def run(self, pieces: WordPieces) -> Run:
        """Emissions, one row of tag scores a piece, and the pointers window by window."""
        with self._lock:
            prepared, self._prepared = self._prepared, None
        if prepared is not None and prepared[0].reads_like(pieces):
            _, result, self.seen = prepared
        else:
            result, self.seen = self._run(pieces)
        return result

    def _run(self, pieces: WordPieces) -> tuple[Run, States | None]:
        emissions = np.zeros((len(pieces), len(self.config.labels)), dtype=np.float32)
        pointers: list[Pointers] = []
        shows = any(output.name == MIDDLE for output in self._session.get_outputs())
        seen = States(self.tokenizer) if shows else None
        for window in windows(pieces):
            # One by one: the eight-bit scales are taken over all of a batch, so company would change what is found.
            given = (*_GIVEN, MIDDLE) if seen is not None else _GIVEN
            tags, sources, cues, *middle = self._session.run(given, inputs(pieces, [window]))
            if seen is not None:
                seen.keep(pieces, slice(window.first, window.last), slice(window.begin, window.end), middle[0][0])
            shift = 1 - window.begin
            emissions[window.first : window.last] = tags[0, window.first + shift : window.last + shift]
            pointers.append(Pointers(window, sources[0], cues[0]))
        return (emissions, pointers), seen


def windows(pieces: WordPieces) -> list[Window]:
    """Windows that keep whole paragraphs as far as they fit, every piece but paragraph marks in just one."""
    cut = list(_cores(paragraphs(pieces)))
    return [Window(a, b, max(0, a - LEFT), min(len(pieces), b + RIGHT)) for a, b in cut]


def _cores(bounds: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    first: int | None = None
    last = 0
    for start, end in bounds:
        if first is not None and end - first > CORE:
            yield first, last
            first = None
        if first is None:
            whole = range(start, end - CORE, CORE)
            yield from ((at, at + CORE) for at in whole)
            first = start + CORE * len(whole)
        last = end
    if first is not None:
        yield first, last


def inputs(pieces: WordPieces, batch: Sequence[Window]) -> dict[str, NDArray[np.int64]]:
    """What the network is given for some windows: one row a window, padded to the longest."""
    width = max(window.end - window.begin for window in batch) + 2
    found = {name: np.zeros((len(batch), width), dtype=np.int64) for name in ("ids", "shapes", "states", "mask")}
    for row, window in enumerate(batch):
        size = window.end - window.begin
        found["ids"][row, 0], found["ids"][row, size + 1] = _FIRST, _LAST
        found["mask"][row, : size + 2] = 1
        for name in ("ids", "shapes", "states"):
            found[name][row, 1 : size + 1] = getattr(pieces, name)[window.begin : window.end]
    return found


def _config(data: dict[str, Any]) -> Config:
    labels = tuple(data["labels"])
    transitions = np.array(data["transitions"], dtype=np.float32)
    if transitions.shape != (len(labels), len(labels)):
        raise ValueError("the transitions do not fit the labels")
    return Config(data["version"], labels, transitions, float(data["null_bias"]), tuple(data["calibration"]))
