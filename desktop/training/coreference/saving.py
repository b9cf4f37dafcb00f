"""The scorer as the file that ships."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.speakers.pairs import FEATURES


def save(arrays: Mapping[str, NDArray[Any]], path: Path) -> None:
    """Write the scorer with the names of its features."""
    named: dict[str, Any] = {"features": np.array(FEATURES), **arrays}
    np.savez_compressed(path, **named)
