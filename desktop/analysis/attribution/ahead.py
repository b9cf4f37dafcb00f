"""The encoder at work on an article while spaCy is imported and its model loaded: it needs neither.

Together they take a second, in which a thread beside them loads the encoder and multiplies matrices without holding
the interpreter. What it finds is used where the text turns out to be the one that was guessed, and forgotten else.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.analysis.pieces import pieces, readable
from desktop.document import Document

if TYPE_CHECKING:
    from desktop.analysis.attribution.encoder import Encoder

MODEL_FOLDER = ("models", "attribution")
"""The folder of the encoder that comes with the program, under its resources."""
LONGEST = 12_000
"""Code points (about 2,000 words): a longer text is analysed in parts, and the first depends on what is on screen."""

_loading = threading.Lock()
_loaded: dict[Path, Encoder] = {}


def encoder_in(folder: Path) -> Encoder:
    """The encoder kept in `folder`, loaded once for a process; may be called from any thread.

    Raises:
        EncoderUnavailableError: a file is missing or cannot be used.
    """
    from desktop.analysis.attribution.encoder import Encoder  # noqa: PLC0415 - imports ONNX Runtime

    with _loading:
        if folder not in _loaded:
            _loaded[folder] = Encoder.load(folder)
        return _loaded[folder]


def begin(document: Document) -> threading.Thread | None:
    """Load the encoder on a thread and run it over an article that will be analysed; None for a long one."""
    if not document.text or len(document.text) > LONGEST:
        return None
    thread = threading.Thread(target=_prepare, args=(document,), name="On Record encoder", daemon=True)
    thread.start()
    return thread


def _prepare(document: Document) -> None:
    from desktop.analysis.attribution.encoder import EncoderUnavailableError  # noqa: PLC0415 - as above
    from desktop.analysis.attribution.word_pieces import word_pieces  # noqa: PLC0415

    with suppress(EncoderUnavailableError):  # told by whoever loads the pipeline
        encoder = encoder_in(paths.resource(*MODEL_FOLDER))
        encoder.prepare(word_pieces(expected_text(document), encoder.tokenizer))


def expected_text(document: Document) -> str:
    """The text as the encoder will most likely be given it (`quotes.lines.flowing`)."""
    text = "".join(readable(piece.span.of(document.text)) for piece in pieces(document))
    characters = list(text)
    for block in document.blocks:
        for at in range(*block.span):
            if characters[at] == "\n":
                characters[at] = " "
    return "".join(characters)
