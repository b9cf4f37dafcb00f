"""The bootstrap is what a machine without anything runs first."""

from __future__ import annotations

import ast
import runpy
import subprocess
import sys

import pytest

from tests.contract.sources import ROOT

_FILE = ROOT / "bootstrap.py"


@pytest.mark.parametrize(("arguments", "status"), [([], 0), (["--help"], 0), (["opne"], 2)])
def test_it_says_how_it_is_used(arguments: list[str], status: int) -> None:
    done = subprocess.run([sys.executable, _FILE, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == status
    assert "bootstrap.py open [FILE]" in done.stdout


def test_an_old_python_can_read_as_far_as_the_message() -> None:
    ast.parse(_FILE.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_it_imports_the_standard_library_alone() -> None:
    tree = ast.parse(_FILE.read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} <= sys.stdlib_module_names


def test_the_workflow_installs_what_it_would() -> None:
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    tables = runpy.run_path(str(_FILE))
    packages = [name for table in ("QT", "X11", "X11_TOOLS") for name in tables[table].values()]
    assert not [name for name in packages if name not in workflow]
