#!/usr/bin/env python3
"""Set up On Record in this checkout and start it. Needs Python 3.11 or newer and nothing else.

    python3 bootstrap.py open [FILE]       open an article in the window (without a name: the sample article)
    python3 bootstrap.py test [ARG...]     run every check and all tests; arguments go to pytest
    python3 bootstrap.py run [ARG...]      the command line: `run analyze FILE`, `run --help`

The first start makes `.venv` from `requirements.lock`, which takes a minute or two; later ones start at once.
"""

from __future__ import annotations  # an older Python must get as far as the message that it is too old

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "bootstrap-stamp"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SAMPLE = ROOT / "seeds" / "taliban-talks-in-moscow.txt"

# What Qt loads from a Linux system: library -> Debian and Ubuntu package.
QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
X11_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}  # for the tests that use a real display; without them these skip


def main(arguments: list[str]) -> int:
    """Run one command and return its exit status."""
    command, *rest = arguments or ["--help"]
    if command not in ("open", "test", "run"):
        print(__doc__.strip())
        return 0 if command in ("-h", "--help") else 2
    provide_system_packages(testing=command == "test")
    provide_environment()
    if command == "test":
        return hand_over([str(ROOT / "tests" / "run.py"), *rest])
    if command == "open" and not rest:
        rest = [str(SAMPLE)]
    return hand_over(["-m", "desktop", *rest])


def provide_system_packages(*, testing: bool) -> None:
    """Install what Linux lacks where we may; otherwise say in one line what the user should install."""
    if not sys.platform.startswith("linux"):
        return
    needed = missing_libraries(with_screen=has_screen())
    if importlib.util.find_spec("ensurepip") is None and not PYTHON.exists():
        needed["Python's venv module"] = f"python3.{sys.version_info.minor}-venv"
    wanted = {}
    if testing and not has_screen():
        wanted = {**missing_libraries(with_screen=True), **missing_tools()}
    if shutil.which("apt-get") and os.geteuid() == 0:
        if needed or wanted:
            apt_install([*{**needed, **wanted}.values()], required=bool(needed))
    elif needed and shutil.which("apt-get"):
        sys.exit("sudo apt-get install -y " + " ".join(apt_names(needed.values())))
    elif needed:
        sys.exit("Please install with your system's package manager: " + ", ".join(needed))
    elif wanted:
        print(f"The tests on a real display will be skipped: {', '.join(wanted)} not found.", flush=True)


def missing_libraries(*, with_screen: bool) -> dict[str, str]:
    """The libraries that cannot be loaded, each with its package."""
    return {name: package for name, package in {**QT, **(X11 if with_screen else {})}.items() if not loads(name)}


def missing_tools() -> dict[str, str]:
    """The programs for tests on a display of their own that are not there, each with its package."""
    return {name: package for name, package in X11_TOOLS.items() if shutil.which(name) is None}


def loads(library: str) -> bool:
    """Whether the system's loader finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_screen() -> bool:
    """Whether an X11 or Wayland display is announced."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def apt_install(packages: list[str], *, required: bool) -> None:
    """Install Debian packages as root; stops when a required one cannot be had."""
    print("Installing system packages:", *packages, flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *apt_names(packages)]
    done = subprocess.run(install, env=quiet, check=False, stdout=subprocess.DEVNULL)
    if done.returncode and required:
        sys.exit("These packages could not be installed: " + " ".join(packages))


def apt_names(packages: Iterable[str]) -> list[str]:
    """The names this release uses: some carry the suffix t64 since Debian 13 and Ubuntu 24.04."""
    found = subprocess.run(["apt-cache", "pkgnames", "libglib2.0-0"], capture_output=True, text=True, check=False)
    renamed = {"libglib2.0-0": "libglib2.0-0t64"} if "libglib2.0-0t64" in found.stdout.split() else {}
    return [renamed.get(package, package) for package in packages]


def provide_environment() -> None:
    """Make `.venv` hold exactly what the lock names, and this project in place."""
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == fingerprint():
        return
    print("Setting up .venv (once; a minute or two) ...", flush=True)
    base = getattr(sys, "_base_executable", sys.executable)  # not .venv's own, which is about to be replaced
    subprocess.run([base, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--compile"]
    subprocess.run(
        [*pip, "--require-hashes", "--only-binary", ":all:", "-r", "requirements.lock"], cwd=ROOT, check=True
    )
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", "."], cwd=ROOT, check=True)
    STAMP.write_text(fingerprint())


def fingerprint() -> str:
    """What the environment depends on: the lock, the project's metadata, Python's minor version and this folder."""
    parts = [(ROOT / name).read_bytes() for name in ("requirements.lock", "pyproject.toml")]
    parts += [str(sys.version_info[:2]).encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def hand_over(arguments: list[str]) -> int:
    """Run the environment's Python in this process's place, where the system can."""
    command = [str(PYTHON), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    if sys.version_info < (3, 11):
        sys.exit(f"On Record needs Python 3.11 or newer; this is {sys.version.split()[0]} ({sys.executable}).")
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        sys.exit(f"Setting up failed: {' '.join(map(str, error.cmd))}")
    except KeyboardInterrupt:
        sys.exit(130)
