"""How large a function, a class and a file may be, and what every public one says of itself.

Branches are ruff's to count (C901 and PLR0912, at most 10).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.contract.sources import Function, Source, classes, functions, length, sources


def test_functions_have_at_most_50_lines() -> None:
    assert not [f"{source.where(f)} {f.name}: {length(f)}" for source, f in functions() if length(f) > 50]


def test_classes_have_at_most_250_lines() -> None:
    assert not [f"{source.where(c)} {c.name}: {length(c)}" for source, c in classes() if length(c) > 250]


def test_files_have_at_most_400_lines() -> None:
    assert not [f"{s.name}: {s.text.count(chr(10))}" for s in sources() if s.text.count("\n") > 400]


def test_public_things_have_docstrings() -> None:
    assert not [where for source in sources() for where in _undocumented(source)]


def _undocumented(source: Source) -> Iterator[str]:
    if ast.get_docstring(source.tree) is None:
        yield source.name
    for holder in [source.tree, *(node for node in source.tree.body if _is_public_class(node))]:
        for node in holder.body:  # type: ignore[attr-defined]
            named = isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_")
            if named and ast.get_docstring(node) is None and not _is_qt_override(node) and not _is_overload(node):
                yield f"{source.where(node)} {node.name}"


def _is_public_class(node: ast.stmt) -> bool:
    return isinstance(node, ast.ClassDef) and not node.name.startswith("_")


def _is_qt_override(node: ast.stmt) -> bool:
    """A method in camel case: Qt's documentation says what it is for."""
    return isinstance(node, Function) and node.name != node.name.lower()


def _is_overload(node: ast.stmt) -> bool:
    return isinstance(node, Function) and any(
        ast.unparse(d) in ("overload", "override", "typing.override") or ast.unparse(d).endswith((".setter", ".getter"))
        for d in node.decorator_list
    )
