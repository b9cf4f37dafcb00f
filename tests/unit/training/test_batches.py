from __future__ import annotations

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.attribution.word_pieces import PARAGRAPH, word_pieces
from desktop.document import Span
from desktop.training.articles import Article, Attribution
from desktop.training.batches import IGNORED, arrays, epoch, random_windows, sample
from desktop.training.targets import LABELS
from tests.unit.training.spelling import spelling

TOKENIZER = spelling()
TEXTS = st.lists(st.integers(1, 40), min_size=1, max_size=12).map(lambda sizes: "\n".join("a" * n for n in sizes))


def article(text: str, *attributions: Attribution) -> Article:
    return Article("made up", text, attributions)


@given(TEXTS, st.integers(5, 60), st.integers())
def test_windows_hold_every_piece_of_the_text_once(text: str, longest: int, seed: int) -> None:
    pieces = word_pieces(text, TOKENIZER)
    cut = list(random_windows(pieces, longest, random.Random(seed)))
    held = [i for window in cut for i in range(window.first, window.last) if pieces.ids[i] != PARAGRAPH]
    assert held == [i for i in range(len(pieces)) if pieces.ids[i] != PARAGRAPH]
    assert all(window.last - window.first <= longest for window in cut)


@given(TEXTS, st.integers(45, 100), st.integers())
def test_a_paragraph_that_fits_is_never_cut(text: str, longest: int, seed: int) -> None:
    pieces = word_pieces(text, TOKENIZER)
    cut = list(random_windows(pieces, longest, random.Random(seed)))
    starts = {0, *(np.flatnonzero(pieces.ids == PARAGRAPH) + 1).tolist()}
    assert {window.first for window in cut} <= starts


def test_an_epoch_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    samples = [sample(article("\n".join(["some words"] * 30)), TOKENIZER)]

    def firsts(seed: str) -> list[list[int]]:
        return [[window.first for _, window in batch] for batch in epoch(samples, size=2, longest=100, seed=seed)]

    assert firsts("one") == firsts("one")
    assert firsts("one") != firsts("other")


def test_rows_carry_tags_and_pointers_where_the_inputs_carry_their_pieces() -> None:
    text = "ann: no way\nbo: yes"
    said = Attribution((Span(5, 11),), source=(Span(0, 3),))
    lost = Attribution((Span(16, 19),), source_known=False)
    whole = sample(article(text, said, lost), TOKENIZER)
    window = next(random_windows(whole.pieces, 40, random.Random(1)))
    other = sample(article("ann"), TOKENIZER)
    batch = arrays([(whole, window), (other, next(random_windows(other.pieces, 40, random.Random(1))))])

    ids, tags = batch["ids"][0], batch["tags"][0]
    assert [LABELS[t] for t in tags[1:4]] == ["B-S", "I-S", "I-S"]
    content = int(np.flatnonzero(tags == LABELS.index("B-C"))[0])
    assert ids[content] == TOKENIZER.token_to_id("n")
    assert batch["source"][0, content] == 1
    assert batch["cue"][0, content] == 0
    assert (batch["source"][0] != IGNORED).sum() == 1
    assert (batch["cue"][0] != IGNORED).sum() == 2
    assert batch["mask"][1].sum() == 5
    assert (batch["source"][1] == IGNORED).all()


def test_what_a_window_cuts_off_is_not_to_be_pointed_to() -> None:
    text = "ann\n" + "b" * 30
    known = sample(article(text, Attribution((Span(4, 34),), source=(Span(0, 3),))), TOKENIZER)
    cut = [w for w in random_windows(known.pieces, 10, random.Random(1)) if w.first >= 4]
    rows = arrays([(known, window) for window in cut])
    assert (rows["source"] == IGNORED).all()
    assert [LABELS[t] for t in rows["tags"][:, 1]] == ["B-C"] * len(cut)
