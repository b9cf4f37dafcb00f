from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library, trouble = Library.open(tmp_path / "library.sqlite")
    assert trouble is None
    yield library
    library.close()
