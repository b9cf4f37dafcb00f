"""Runs the program as its user does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def onrecord(
    *arguments: str | Path, stdin: bytes = b"", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """`onrecord ARGUMENTS` with this test's home; `environment` is added, and "" takes a variable away."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})}
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        env={name: value for name, value in env.items() if value},
        check=False,
        timeout=150,
    )
