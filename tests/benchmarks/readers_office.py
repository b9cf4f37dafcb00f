"""Word, OpenDocument, rich text and books, beside the libraries that read them alone: mammoth and striprtf."""

from __future__ import annotations

import io
import json
import resource
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from desktop.readers.raw import Raw
from desktop.readers.registry import choose

_DATA = Path(__file__).resolve().parents[1] / "data" / "office"
_COPIES = 60
"""The article of the test files, so often: as long as a report of 60 pages."""
_BODIES = {
    "docx": ("word/document.xml", b"<w:body>", b"<w:sectPr"),
    "odt": ("content.xml", b"</text:sequence-decls>", b"</office:text>"),
    "epub": ("EPUB/text/ch002.xhtml", b'<body epub:type="bodymatter">', b"</body>"),
}


def main() -> None:
    """Print the figures as JSON."""
    figures: dict[str, float] = {}
    before = _memory()
    for suffix in ("docx", "odt", "rtf", "epub"):
        data, size = long_file(suffix)
        raw = Raw(f"a.{suffix}", data)
        figures[f"{suffix}_ms_megabyte"] = _cpu_ms(lambda raw=raw: choose(raw).read(raw)) / size
        alone = _ALONE.get(suffix)
        if alone is not None:
            figures[f"{suffix}_alone_ms_megabyte"] = _cpu_ms(lambda alone=alone, data=data: alone(data)) / size
            figures[f"{suffix}_over_alone"] = figures[f"{suffix}_ms_megabyte"] / figures[f"{suffix}_alone_ms_megabyte"]
        if suffix == "docx":
            figures["docx_memory_mb"] = _memory() - before
    print(json.dumps(figures))


def long_file(suffix: str) -> tuple[bytes, float]:
    """A file of the kind with the article many times, and the megabytes of markup in it."""
    name = "lighthouse.epub" if suffix == "epub" else f"harbour.{suffix}"
    data = (_DATA / name).read_bytes()
    if suffix == "rtf":
        start, end = data.index(b"\\pard\\plain \\s25"), data.rindex(b"}")
        data = data[:start] + data[start:end] * _COPIES + data[end:]
        return data, len(data) / 1e6
    part, first, last = _BODIES[suffix]
    buffer = io.BytesIO()
    size = 0
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            content = old.read(entry)
            if entry == part:
                start, end = content.index(first) + len(first), content.rindex(last)
                content = content[:start] + content[start:end] * _COPIES + content[end:]
                size = len(content)
            new.writestr(entry, content)
    return buffer.getvalue(), size / 1e6


def _mammoth(data: bytes) -> None:
    import mammoth

    mammoth.convert_to_html(io.BytesIO(data))


def _striprtf(data: bytes) -> None:
    from striprtf.striprtf import rtf_to_text

    rtf_to_text(data.decode("latin-1"), errors="replace")


def _trafilatura(data: bytes) -> None:
    import trafilatura

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith(".xhtml"):
                trafilatura.extract(archive.read(name).decode(), favor_recall=True)


_ALONE: dict[str, Callable[[bytes], None]] = {"docx": _mammoth, "rtf": _striprtf, "epub": _trafilatura}


def _cpu_ms(work: Callable[[], object]) -> float:
    """The better of two, after one that imports what is needed."""
    work()
    times = []
    for _ in range(2):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times) * 1000


def _memory() -> float:
    """The most memory that this process had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
