from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.document import SpeakerKind
from desktop.presentation.rows import PanelRows, panel_rows
from desktop.ui.models.entity_model import EntityModel
from desktop.ui.models.quote_model import QuoteModel
from desktop.ui.models.roles import ID_ROLE, ROW_ROLE, Heading
from desktop.ui.models.speaker_model import SpeakerModel
from tests.samples import seed_analysis, seed_document


@pytest.fixture(scope="module")
def rows() -> PanelRows:
    document = seed_document()
    return panel_rows(document, seed_analysis(document))


def strict(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def ids(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    return [str(model.index(number, 0, parent).data(ID_ROLE)) for number in range(model.rowCount(parent))]


def spoken(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.usefixtures("qapp")
def test_speakers_have_their_statements_below_them(rows: PanelRows) -> None:
    model = SpeakerModel()
    strict(model)
    model.set_rows(rows.speakers)
    assert ids(model) == ["s1", "s2", "s3", "s4", "s5"]
    lavrov = model.index_of("s3")
    assert ids(model, lavrov) == ["q3", "q4"]
    assert model.index_of_quote("q4") == model.index(1, 0, lavrov)
    assert lavrov.data() == "Sergey Lavrov"
    assert lavrov.data(ROW_ROLE) is rows.speakers[2]
    assert spoken(lavrov).startswith("Sergey Lavrov, Russian Foreign Minister")
    assert "2 quotes" in spoken(lavrov)
    assert not model.index_of("s9").isValid()
    assert not model.index_of_quote("q9").isValid()


@pytest.mark.usefixtures("qapp")
def test_unnamed_sources_stand_under_a_heading(rows: PanelRows) -> None:
    unnamed = replace(rows.speakers[4], id="s9", kind=SpeakerKind.UNNAMED)
    model = SpeakerModel()
    strict(model)
    model.set_rows((*rows.speakers[:4], unnamed, replace(unnamed, id="s10")))
    assert ids(model) == ["s1", "s2", "s3", "s4", "", "s9", "s10"]
    heading = model.index(4, 0)
    assert heading.data(ROW_ROLE) == Heading("Unnamed sources", 2)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert spoken(heading) == "Unnamed sources, 2"
    assert model.index_of("s10").row() == 6


@pytest.mark.usefixtures("qapp")
def test_quotes_are_read_out_with_all_that_counts(rows: PanelRows) -> None:
    model = QuoteModel()
    strict(model)
    model.set_rows(rows.quotes)
    quote = model.index_of("q4")
    assert spoken(quote).startswith("quote by Sergey Lavrov, word for word, certain, paragraph 8: “We are calling")
    assert "paraphrase, doubtful" in spoken(model.index_of("q6"))
    assert quote.data() == rows.quotes[3].text
    assert str(quote.data(Qt.ItemDataRole.ToolTipRole)).startswith("Sergey Lavrov reportedly declared: “We")
    model.set_rows((replace(rows.quotes[0], speaker=None, speaker_name="Not attributed"),))
    assert spoken(model.index(0, 0)).startswith("quote that is not attributed, ")


@pytest.mark.usefixtures("qapp")
def test_entities_stand_below_headings_with_counts(rows: PanelRows) -> None:
    model = EntityModel()
    strict(model)
    model.set_rows(rows.entities)
    headings = [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]
    assert headings == [Heading("People", 3), Heading("Organisations", 2), Heading("Places with a government", 2)]
    taliban = model.index_of("e5")
    assert taliban.parent() == model.index(1, 0)
    assert spoken(taliban) == f"Taliban, Organisations, {len(rows.entities[3].mentions)} mentions"


@pytest.mark.usefixtures("qapp")
def test_the_same_rows_do_not_reset_a_model(rows: PanelRows) -> None:
    for model, some in (
        (SpeakerModel(), rows.speakers),
        (QuoteModel(), rows.quotes),
        (EntityModel(), rows.entities),
    ):
        resets: list[bool] = []
        model.modelReset.connect(lambda seen=resets: seen.append(True))
        model.set_rows(some)
        model.set_rows([replace(row) for row in some])
        assert resets == [True]
        model.set_rows(())
        assert model.rowCount() == 0


@pytest.mark.usefixtures("qapp")
def test_models_answer_nothing_for_what_is_not_there(rows: PanelRows) -> None:
    for model, some in ((SpeakerModel(), rows.speakers), (QuoteModel(), rows.quotes), (EntityModel(), rows.entities)):
        model.set_rows(some)
        assert model.data(QModelIndex()) is None
        assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
        assert not model.index(99, 0).isValid()
        first = model.index(0, 0)
        assert first.data(Qt.ItemDataRole.DecorationRole) is None
        child = model.index(0, 0, first)
        assert not child.isValid() or model.rowCount(child) == 0
