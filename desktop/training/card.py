"""The model card: what was measured, filled into the text of `model_card.md`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from string import Template

from desktop.training.calibration import Calibration

CARD = "model_card.md"
_HERE = Path(__file__).parent
_LIBRARIES = ("torch", "transformers", "onnx", "onnxruntime", "tokenizers", "numpy")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a card says of one model; `figures` are by gold file, then by name, each 0..1."""

    version: str
    data: str
    made: str
    counts: Mapping[str, int]
    figures: Mapping[str, Mapping[str, float]]
    calibration: Calibration


def write_card(folder: Path, facts: Facts) -> Path:
    """Write the card beside the model's files in `folder`; where it lies."""
    text = Template((_HERE / CARD).read_text(encoding="utf-8")).substitute(
        version=facts.version,
        data=facts.data,
        made=facts.made,
        counts=_table(("part", "count"), ((name, f"{count:,}") for name, count in facts.counts.items())),
        figures=_figures(facts.figures),
        calibration=_calibration(facts.calibration),
        tried=(_HERE / "tried.md").read_text(encoding="utf-8").strip(),
        files=_files(folder),
        libraries=_table(("library", "version"), ((name, version(name)) for name in _LIBRARIES)),
    )
    card = folder / CARD
    card.write_text(text, encoding="utf-8")
    return card


def _figures(figures: Mapping[str, Mapping[str, float]]) -> str:
    names = list(next(iter(figures.values()), {}))
    rows = ((name, *(f"{found.get(name, 0):.3f}" for found in figures.values())) for name in names)
    return _table(("figure", *figures), rows)


def _calibration(calibration: Calibration) -> str:
    levels = _table(
        ("certain from", "right", "share of all", "share of those wholly in quotation marks"),
        (
            (f"{level.bound:.2f}", *(f"{v:.3f}" for v in (level.precision, level.coverage, level.direct_coverage)))
            for level in calibration.levels
        ),
    )
    bins = _table(
        ("said", "was right", "count"), ((f"{said:.3f}", f"{true:.3f}", str(n)) for said, true, n in calibration.bins)
    )
    return f"Expected calibration error {calibration.error:.3f} over {calibration.count:,}.\n\n{levels}\n\n{bins}"


def _files(folder: Path) -> str:
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != CARD)
    rows = ((p.name, f"{p.stat().st_size:,}", f"`{hashlib.sha256(p.read_bytes()).hexdigest()}`") for p in files)
    return _table(("file", "bytes", "SHA-256"), rows)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
