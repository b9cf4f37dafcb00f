from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.document import SpeakerKind
from desktop.presentation.rows import PanelRows, panel_rows
from desktop.presentation.spoken import spoken_entity, spoken_speaker, spoken_statement
from tests.samples import seed_analysis, seed_document


@pytest.fixture(scope="module")
def rows() -> PanelRows:
    document = seed_document()
    return panel_rows(document, seed_analysis(document))


def test_a_statement_is_read_with_speaker_kind_certainty_and_place(rows: PanelRows) -> None:
    row = rows.quotes[2]
    assert spoken_statement(row) == (
        f"quote by Sergey Lavrov, partly word for word, certain, paragraph {row.paragraph}: {row.text}"
    )
    assert "paragraph" not in spoken_statement(replace(row, paragraph=0)).split(":")[0]
    assert spoken_statement(replace(row, speaker=None)).startswith("quote that is not attributed, partly")


def test_a_speaker_is_read_with_role_and_share(rows: PanelRows) -> None:
    row = rows.speakers[4]
    percent = round(row.share * 100)
    assert spoken_speaker(row) == (
        f"Uran Botobekov, expert in political Islam, 2 quotes, {percent} percent of all quoted words"
    )
    unnamed = replace(row, kind=SpeakerKind.UNNAMED, name="a senior official")
    assert spoken_speaker(unnamed).startswith("a senior official, unnamed source, expert")
    assert spoken_speaker(replace(unnamed, subtitle="unnamed source")).count("unnamed source") == 1


def test_an_entity_is_read_with_its_label_and_count(rows: PanelRows) -> None:
    assert spoken_entity(replace(rows.entities[0], mentions=rows.entities[0].mentions[:1])) == (
        "Sergey Lavrov, People, 1 mention"
    )
