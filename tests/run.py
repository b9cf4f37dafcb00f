"""Every check and all tests, in one command: `python tests/run.py [ARGUMENTS FOR PYTEST]`.

All parts run whatever the others say; the exit status is 1 when any failed. pytest comes last, so that its summary
ends the output.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
    ("deptry", "."),
)
PYTEST = ("pytest", "-n", "2", "--dist", "worksteal")


def main(arguments: list[str]) -> int:
    """Run the checks, then pytest; return 0 when everything passed."""
    failed = [" ".join(check) for check in CHECKS if not _passes(*check)]
    if failed:
        print("FAILED:", ", ".join(failed), "(see above)", flush=True)
    tested = _passes(*PYTEST, *arguments)
    return 1 if failed or not tested else 0


def _passes(tool: str, *arguments: str) -> bool:
    print(f"\n$ {tool} {' '.join(arguments)}", flush=True)
    program = Path(sys.executable).with_name(tool)
    return subprocess.run([program, *arguments], cwd=ROOT, check=False).returncode == 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
