"""What the code may not do, and what the repository may not hold."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.contract.sources import ROOT, Source, sources

_BANNED = {
    "processEvents": "use the tasks of desktop.ui.tasks",
    "terminate": "cancel and wait; only the worker process may be killed",
    "toPlainText": "the text is the document's, a widget changes characters",
}
_ALLOWED = (("terminate", "desktop/worker/"), ("toPlainText", "desktop/ui/widgets/receipt_popover.py"))


def test_import_contracts_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None) == EXIT_STATUS_SUCCESS


def _banned_calls(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _BANNED:
            if any(node.func.attr == call and source.name.startswith(place) for call, place in _ALLOWED):
                continue
            yield f"{source.where(node)} {node.func.attr}: {_BANNED[node.func.attr]}"


def test_no_banned_calls() -> None:
    assert not [call for source in sources() for call in _banned_calls(source)]


def test_no_lambda_is_connected_to_a_signal() -> None:
    """It would run on the sender's thread and keep its owner alive."""
    found = [
        source.where(node)
        for source in sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"
        if any(isinstance(argument, ast.Lambda) for argument in node.args)
    ]
    assert not found


@pytest.mark.parametrize(
    ("files", "banned"),
    [("*.py", r"qtbot\.wait\(|qWait\("), ("test_*.py", r"(?<!\w)sleep\("), ("conftest.py", r"(?<!\w)sleep\(")],
)
def test_tests_wait_for_conditions_never_for_time(files: str, banned: str) -> None:
    paths = [path for path in (ROOT / "tests").rglob(files) if path.name != "test_source.py"]
    assert paths
    assert not [str(path) for path in paths if re.search(banned, path.read_text(encoding="utf-8"))]


def test_no_path_of_one_machine_is_named() -> None:
    pattern = re.compile(r"""["'](/(root|home|work|opt|Users|tmp)/|[A-Z]:\\\\)""")
    assert not [f"{s.name}: {m[0]}" for s in sources() for m in [pattern.search(s.text)] if m]


def test_lock_has_a_hash_for_every_requirement_and_names_no_host() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = re.findall(r"^[a-z0-9._-]+==[^ ]+(?: ;[^\\\n]*)? \\\n    --hash=sha256:", text, re.MULTILINE)
    named = re.findall(r"^[^ #\n]", text, re.MULTILINE)
    assert len(pinned) == len(named) > 0
    assert "://" not in text
    assert "@ " not in text


def test_lock_holds_every_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    locked = set(
        re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    )
    missing = {name for name in map(_distribution, declared) if name not in locked}
    assert not missing


def _distribution(requirement: str) -> str:
    name = re.split(r"[<>=!~;\[ ]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()
