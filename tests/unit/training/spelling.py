"""A tokenizer that spells: every letter a word piece, so that tests need no vocabulary."""

from __future__ import annotations

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_MARKS = ".,:;!?-–'\"“”()"


def spelling() -> Tokenizer:
    entries = ["[PAD]", "[unused0]", "[UNK]", *(f"[unused{number}]" for number in range(3, 110))]
    entries += [*_LETTERS, *(f"##{letter}" for letter in _LETTERS), *_MARKS]
    model = WordPiece({entry: number for number, entry in enumerate(entries)}, unk_token="[UNK]")
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    return tokenizer
