"""The command line: `main` is the entry point.

The worker process imports the main module of its parent once more, so nothing heavy may be imported here.
"""

from __future__ import annotations

import io
import sys


def main() -> None:
    """Run the command that the program's arguments name; ends the program with its exit code."""
    from desktop.cli.commands import run  # noqa: PLC0415 - see above

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A lone surrogate, as pasted text may hold, becomes the escape that JSON has for it.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    run(sys.argv[1:])
