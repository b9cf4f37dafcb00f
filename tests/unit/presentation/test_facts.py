from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from desktop.document import BlockRole, ReaderNote
from desktop.phrase import Phrase
from desktop.presentation.about import COMPONENTS, about_program
from desktop.presentation.provenance import encodings, provenance
from tests.contract.sources import ROOT
from tests.samples import seed_document


def facts(groups: object) -> dict[str, str]:
    return {fact.label: fact.value for group in groups for fact in group.facts}  # type: ignore[attr-defined]


def test_the_origin_of_a_text_is_told() -> None:
    document = replace(
        seed_document(), source="https://example.org/a", outlet="The Example", encoding="cp1252", date="9 November 2018"
    )
    told = facts(provenance(document))
    assert told["Address"] == "https://example.org/a"
    assert told["Encoding"] == "Western European (Windows-1252)"
    assert told["Date"] == "9 November 2018"
    assert told["Published in"] == "The Example"
    assert document.id in told["Fingerprint"]


def test_pasted_text_has_no_file() -> None:
    told = facts(provenance(replace(seed_document(), source="")))
    assert "pasted" in told["File"]
    assert "Encoding" not in told


def test_what_was_noticed_and_taken_out_is_told_with_its_reason() -> None:
    document = seed_document()
    blocks = document.blocks
    removed = (
        *blocks[:-3],
        *(replace(b, role=BlockRole.REMOVED, note="newsletter") for b in blocks[-3:-1]),
        replace(blocks[-1], role=BlockRole.REMOVED, note=""),
    )
    document = replace(document, blocks=removed, notes=(ReaderNote("encoding", Phrase("It was guessed.")),))
    noticed, taken = provenance(document)[1:]
    assert [fact.value for fact in noticed.facts] == ["It was guessed."]
    first, second = taken.facts
    assert first.label.startswith("Newsletter, ")
    assert second.label.startswith("Not part of the article, ")
    assert first.value.rstrip(" …") in " ".join(document.text.split())


def test_the_encoding_in_force_stands_first_and_alone_is_current() -> None:
    for codec in ("windows-1251", "cp1251", "CP1251"):
        choices = encodings(codec)
        assert choices[0].codec == "cp1251"
        assert [choice.is_current for choice in choices].count(True) == 1
    assert not any(choice.is_current for choice in encodings(""))
    assert encodings("cp037")[0].codec == "cp037"


@pytest.mark.parametrize("choice", encodings(""))
def test_every_encoding_is_one_of_pythons(choice: object) -> None:
    "".encode(choice.codec)  # type: ignore[attr-defined]


def test_everything_the_program_depends_on_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {requirement.split(">")[0].split("=")[0].strip() for requirement in project["dependencies"]}
    assert declared == set(COMPONENTS)
    told = facts(about_program())
    assert told["Version"]
    assert told["Qt for Python"].endswith("LGPL-3.0")
    assert not [licence for _, licence in COMPONENTS.values() if "GPL" in licence.replace("LGPL", "")]
    assert "version 0" in told["Who said what"]
