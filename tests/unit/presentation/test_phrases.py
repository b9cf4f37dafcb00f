"""What is said to the reader when something was not done."""

from __future__ import annotations

from desktop.library.errors import LibraryFullError
from desktop.presentation.phrases import failure_words


def test_what_can_be_helped_is_said_as_it_is_and_the_unexpected_is_named() -> None:
    full = "The disk that holds the library is full. Free some space and try again; nothing was changed."
    assert failure_words(LibraryFullError(full)) == full
    assert "(KeyError: 'x')" in failure_words(KeyError("x"))
