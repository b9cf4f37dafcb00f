"""The command line: `main` is the entry point.

The worker process imports the main module of its parent once more, so nothing heavy may be imported here.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence


def main() -> None:
    """Run the command that the program's arguments name; ends the program with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A lone surrogate, as pasted text may hold, becomes the escape that JSON has for it.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = sys.argv[1:]
    if _only_opens(arguments):
        from desktop.cli.opening import open_article  # noqa: PLC0415 - as above

        sys.exit(open_article(*arguments))
    from desktop.cli.commands import run  # noqa: PLC0415 - see above

    run(arguments)


def _only_opens(arguments: Sequence[str]) -> bool:
    """Whether there is nothing to parse: a window is wanted, with an article at most. No command has such a name."""
    return not arguments or (
        len(arguments) == 1 and not arguments[0].startswith("-") and any(sign in arguments[0] for sign in "./\\:")
    )
