"""Overlapping spans as a tree, for formats that can only nest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.document import Span


@dataclass(frozen=True, slots=True)
class Layer:
    """A span with a name; where two overlap crosswise, the one later in the list is cut in two."""

    span: Span
    key: str


@dataclass(slots=True)
class Node:
    """A piece of a layer with what lies inside it. `key` is "" for the root."""

    span: Span
    key: str
    children: list[Node] = field(default_factory=list)


def nest(layers: Iterable[Layer], within: Span) -> Node:
    """The pieces of `layers` inside `within` as a tree in order of the text.

    A layer that crosses the end of one begun before it is cut there, so that every piece lies wholly inside its parent
    and siblings do not overlap. Pieces of one layer keep its key; empty ones are left out.
    """
    root = Node(within, "")
    waiting = sorted((_cut(layer, within) for layer in layers), key=_order, reverse=True)
    stack = [root]
    while waiting:
        piece = waiting.pop()
        if piece.span.length <= 0:
            continue
        while piece.span.start >= stack[-1].span.end:
            stack.pop()
        parent = stack[-1]
        end = min(piece.span.end, parent.span.end)
        if end < piece.span.end:
            _insert(waiting, Layer(Span(end, piece.span.end), piece.key))
        node = Node(Span(piece.span.start, end), piece.key)
        parent.children.append(node)
        stack.append(node)
    return root


def _cut(layer: Layer, within: Span) -> Layer:
    return Layer(Span(max(layer.span.start, within.start), min(layer.span.end, within.end)), layer.key)


def _order(layer: Layer) -> tuple[int, int]:
    return layer.span.start, -layer.span.end


def _insert(waiting: list[Layer], piece: Layer) -> None:
    """Into the list, whose last element comes first."""
    at = len(waiting)
    while at and _order(waiting[at - 1]) < _order(piece):
        at -= 1
    waiting.insert(at, piece)


def pieces_of(key: str, root: Node) -> Sequence[Node]:
    """The nodes of one layer in order of the text."""
    found = [root] if root.key == key else []
    return [*found, *(node for child in root.children for node in pieces_of(key, child))]
