"""Reading PDF files, beside PDFium alone with the same files in the same run."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pypdfium2

from desktop.readers.pdf.reader import read_pdf
from desktop.readers.raw import Raw

_FILES = sorted((Path(__file__).parents[1] / "data" / "pdf").glob("*-[123].pdf"))
_REPEATS = 5


def main() -> None:
    """Print the figures as JSON. Memory comes first: the highest is what the system remembers."""
    data = [path.read_bytes() for path in _FILES]
    pages = sum(_text(item) for item in data)
    before = _memory()
    _boxes(data[0])
    alone = _memory()
    for item in data:
        read_pdf(Raw("a.pdf", item))
    figures = {"pdf_memory_mb": _memory() - before, "pdfium_memory_mb": alone - before}
    works: dict[str, Callable[[bytes], object]] = {
        "pdf": _read,
        "pdfium_text": _text,
        "pdfium_boxes": _boxes,
        "pdfium_type": _type,
    }
    for key, work in works.items():
        figures[f"{key}_ms_page"] = _cpu(partial(_each, work, data)) / pages * 1000
    megabytes = sum(map(len, data)) / 2**20
    figures["pdf_ms_megabyte"] = figures["pdf_ms_page"] * pages / megabytes
    for key in ("boxes", "type"):
        figures[f"pdf_over_{key}"] = figures["pdf_ms_page"] / figures[f"pdfium_{key}_ms_page"]
    print(json.dumps(figures))


def _each(work: Callable[[bytes], object], files: Sequence[bytes]) -> None:
    for data in files:
        work(data)


def _read(data: bytes) -> object:
    return read_pdf(Raw("a.pdf", data))


def _text(data: bytes) -> int:
    """The text alone; how many pages there are."""
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            page.get_textpage().get_text_range()
        return len(document)


def _boxes(data: bytes) -> None:
    """The text and the box of every character by pypdfium2's own functions."""
    _each_character(data, lambda text, index: text.get_charbox(index, loose=True))


def _type(data: bytes) -> None:
    """The same with the size and weight of its type, without which headings and notes cannot be told from text."""

    def ask(text: pypdfium2.PdfTextPage, index: int) -> None:
        text.get_charbox(index, loose=True)
        pypdfium2.raw.FPDFText_GetFontSize(text, index)
        pypdfium2.raw.FPDFText_GetFontWeight(text, index)

    _each_character(data, ask)


def _each_character(data: bytes, ask: Callable[[pypdfium2.PdfTextPage, int], object]) -> None:
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            text.get_text_range()
            for index in range(text.count_chars()):
                ask(text, index)


def _cpu(work: Callable[[], object]) -> float:
    """CPU seconds of the quickest of several runs."""
    times = []
    for _ in range(_REPEATS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def _memory() -> float:
    """The most that was held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
