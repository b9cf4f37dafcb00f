"""Layers in which pronouns and names look at their window, and what is kept of the encoder's windows."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from tokenizers import Tokenizer

from desktop.analysis.attribution import states
from desktop.analysis.attribution.ahead import MODEL_FOLDER
from desktop.analysis.attribution.states import States
from desktop.analysis.attribution.word_pieces import WordPieces, word_pieces
from desktop.analysis.speakers.decoder import MATRICES, NORMS, Decoder, packed
from desktop.analysis.speakers.glimpses import Looking, sight
from desktop.paths import resource

SIZE, LAYERS = 24, 2
TEXT = "Nadia Farouk met Lee. She left."


def arrays(seed: int = 3) -> dict[str, NDArray[Any]]:
    chance = np.random.default_rng(seed)
    found: dict[str, NDArray[Any]] = {}
    for name in MATRICES:
        rows, columns = {"wide": (SIZE, 2 * SIZE), "narrow": (2 * SIZE, SIZE)}.get(name, (SIZE, SIZE))
        weights = chance.normal(0, 0.3, (LAYERS, rows, columns)).astype(np.float32)
        found |= packed(name, weights, chance.normal(0, 0.1, (LAYERS, columns)).astype(np.float32))
    for name in NORMS:
        found[f"{name}_gain"] = np.ones((LAYERS, SIZE), np.float32)
        found[f"{name}_shift"] = np.zeros((LAYERS, SIZE), np.float32)
    return found


def table(rows: int = 9) -> NDArray[np.float32]:
    return np.random.default_rng(rows).normal(0, 1, (rows, SIZE)).astype(np.float32)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    found = Tokenizer.from_file(str(resource(*MODEL_FOLDER) / "tokenizer.json"))
    found.no_padding()
    return found


def kept(pieces: WordPieces, tokenizer: Tokenizer, *bounds: tuple[int, int]) -> States:
    found = States(tokenizer)
    for first, last in bounds:
        rows = np.linspace(0, 1, (last - first + 2) * SIZE, dtype=np.float32).reshape(-1, SIZE)
        found.keep(pieces, slice(first, last), slice(first, last), rows)
    return found


def test_rows_look_at_the_window_and_not_at_one_another() -> None:
    decoder = Decoder.of(arrays())
    window = table()
    memories = decoder.memories(window)
    together, alone = decoder.read(window[[2, 5]], memories), decoder.read(window[[5]], memories)
    assert np.allclose(together[1:], alone, atol=1e-5)
    elsewhere = decoder.read(window[[5]], decoder.memories(window[:4]))
    assert not np.allclose(elsewhere, alone, atol=1e-3)


def test_the_order_of_what_is_looked_at_does_not_count() -> None:
    decoder = Decoder.of(arrays())
    window = table()
    there, back = decoder.memories(window), decoder.memories(window[::-1])
    assert np.allclose(decoder.read(window[:3], there), decoder.read(window[:3], back), atol=1e-4)


def test_eight_bits_are_near_enough() -> None:
    weights = table(30)[None]
    found = packed("query", weights, np.zeros((1, SIZE), np.float32))
    assert found["query"].dtype == np.int8
    whole = found["query"] * found["query_scale"]
    assert np.abs(whole - weights).max() <= np.abs(weights).max() / 127


def test_a_window_without_a_pronoun_is_not_kept(tokenizer: Tokenizer) -> None:
    pieces = word_pieces(TEXT, tokenizer)
    she = TEXT.index("She")
    at = int(np.searchsorted(pieces.starts, she))
    found = kept(pieces, tokenizer, (0, at), (at, len(pieces)))
    assert found.around(0) is None
    seen = found.around(she)
    assert seen is not None
    assert seen.row_of(she) == 1
    assert seen.row_of(0) is None
    assert seen.row_of(len(TEXT) - 1) == len(pieces) - at
    assert seen.row_of(len(TEXT)) is None


def test_no_more_windows_are_kept_than_memory_has_room_for(
    tokenizer: Tokenizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(states, "MOST", 1)
    pieces = word_pieces(f"{TEXT}\n{TEXT}", tokenizer)
    half = len(pieces) // 2
    found = kept(pieces, tokenizer, (0, half), (half + 1, len(pieces)))
    assert found.around(TEXT.index("She")) is not None
    assert found.around(len(TEXT) + 1 + TEXT.index("She")) is None


def test_names_are_found_in_the_window_of_their_pronoun(tokenizer: Tokenizer) -> None:
    pieces = word_pieces(TEXT, tokenizer)
    found = kept(pieces, tokenizer, (2, len(pieces)))
    name, other = (0, 5), (TEXT.index("Lee"), TEXT.index("Lee") + 3)
    seen = sight(found, TEXT.index("She"), [name, other])
    assert seen is not None
    assert seen.places[0].tolist() == [0, 0]
    first, last = seen.places[1]
    assert 0 < first <= last
    glimpse = Looking(Decoder.of(arrays())).of(seen)
    assert glimpse.seen.tolist() == [False, True]
    assert glimpse.mentions.shape == (2, SIZE)
