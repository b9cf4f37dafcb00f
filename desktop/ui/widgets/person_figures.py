"""Charts about somebody: statements over time, who is quoted with them, the share of voice in each outlet."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.presentation.names import shown_name
from desktop.presentation.person_charts import PersonCharts
from desktop.presentation.phrases import figure
from desktop.presentation.structure import plural
from desktop.ui.theme import Theme
from desktop.ui.widgets.chart_base import ChartCard
from desktop.ui.widgets.chart_shares import Share, SharesChart
from desktop.ui.widgets.chart_timeline import TimelineChart


class PersonFigures(QWidget):
    """Three charts below one another, each of which can be read as a table."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kinds = (self.tr("Word for word"), self.tr("Paraphrase"))
        self._timeline = TimelineChart(theme, kinds)
        self._beside = SharesChart(theme)
        self._voices = SharesChart(theme)
        self.timeline = ChartCard(
            self.tr("Statements over time"), self._timeline, (self.tr("Time"), *kinds), theme, self
        )
        self._undated = QLabel(self)
        self._undated.setObjectName("caption")
        names = (self.tr("Name"), self.tr("Articles"), self.tr("Statements"))
        self.beside = ChartCard(self.tr("Quoted in the same articles"), self._beside, names, theme, self)
        outlets = (self.tr("Outlet"), self.tr("Theirs"), self.tr("Of all"), self.tr("Share"))
        self.voices = ChartCard(self.tr("Share of voice by outlet"), self._voices, outlets, theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 8, 8)
        layout.setSpacing(16)
        for widget in (self.timeline, self._undated, self.beside, self.voices):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_charts(self, charts: PersonCharts) -> None:
        """Show the figures of somebody."""
        bars = charts.timeline
        self._timeline.show_bars(bars)
        spoken = "; ".join(f"{bar.label}: {bar.total}" for bar in bars if bar.total)
        rows = [(bar.label, figure(bar.verbatim), figure(bar.paraphrase)) for bar in bars if bar.total]
        self.timeline.show_rows(rows, spoken)
        undated = self.tr("{statements} without a date").format(statements=plural(charts.undated, "statement"))
        self._undated.setText(undated)
        self._undated.setVisible(bool(charts.undated))
        self._show_beside(charts)
        self._show_voices(charts)

    def _show_beside(self, charts: PersonCharts) -> None:
        most = max((one.articles for one in charts.beside), default=1)
        self._beside.show_shares(
            [Share(shown_name(b.name), plural(b.articles, "article"), b.articles / most) for b in charts.beside]
        )
        spoken = "; ".join(f"{one.name}, {plural(one.articles, 'article')}" for one in charts.beside)
        rows = [(shown_name(b.name), figure(b.articles), figure(b.statements)) for b in charts.beside]
        self.beside.show_rows(rows, spoken)

    def _show_voices(self, charts: PersonCharts) -> None:
        shares, rows = [], []
        for voice in charts.voices:
            share = voice.theirs / voice.statements if voice.statements else 0.0
            name = voice.outlet or self.tr("Outlet unknown")
            words = f"{share:.0%} · {voice.theirs:,} / {voice.statements:,}"
            shares.append(Share(name, words, share))
            rows.append((name, figure(voice.theirs), figure(voice.statements), f"{share:.0%}"))
        self._voices.show_shares(shares)
        self.voices.show_rows(rows, "; ".join(f"{share.name}: {share.words}" for share in shares))
