"""The curve of a muscle group under the sentence that it shows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.views.muscle import MuscleView
from app.ui.charts.muscle_chart import MuscleChart
from app.ui.charts.muscle_chart_legend import MuscleChartLegend
from app.ui.sheets.muscle_words import chart_summary, finding_text
from app.ui.theme.measures import HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class CurveSection(QWidget):
    """Finding, unit, chart and legend."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = Text("", TextRole.SECTION)
        unit = self.tr("Soreness 0\u201310, left and right together")
        self._chart = MuscleChart()
        self._legend = MuscleChartLegend()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HEADING_GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._finding)
        words.addWidget(Text(unit, TextRole.BODY, Tone.MUTED))
        layout.addLayout(words)
        layout.addWidget(self._chart)
        layout.addWidget(self._legend)

    @property
    def chart(self) -> MuscleChart:
        """The chart itself."""
        return self._chart

    def display(self, view: MuscleView) -> None:
        """Show the curve of a muscle group."""
        self._finding.set_text(finding_text(view))
        self._chart.display(view.curve, chart_summary(view))
        self._legend.show_bands(shown=view.curve.recovery is not None)
