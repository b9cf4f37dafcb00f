from __future__ import annotations

from desktop.document import Paragraphs
from tests.samples import seed_document


def test_a_number_begins_where_its_paragraph_does_and_nowhere_else() -> None:
    document = seed_document()
    paragraphs = Paragraphs(document)
    begun = [paragraphs.begins(offset) for offset in range(len(document.text))]
    numbers = [number for number in begun if number]
    assert numbers == list(range(1, len(numbers) + 1))
    assert all(paragraphs.number(offset) == n for offset, n in enumerate(begun) if n)
    assert paragraphs.begins(document.blocks[0].span.start) == 0
