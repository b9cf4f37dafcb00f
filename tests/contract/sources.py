"""The program's own source files, parsed once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    def where(self, node: ast.stmt | ast.expr) -> str:
        return f"{self.name}:{node.lineno}"


@cache
def sources() -> tuple[Source, ...]:
    """Every module of the program."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "desktop").rglob("*.py"))}
    return tuple(Source(path, text, ast.parse(text)) for path, text in texts.items())


def functions() -> Iterator[tuple[Source, Function]]:
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, Function):
                yield source, node


def classes() -> Iterator[tuple[Source, ast.ClassDef]]:
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef):
                yield source, node


def length(node: Function | ast.ClassDef) -> int:
    """Lines from the first decorator or the definition to the end."""
    first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
    return (node.end_lineno or node.lineno) - first + 1
