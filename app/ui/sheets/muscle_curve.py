"""The curve of a muscle group under the sentence that it shows."""

from operator import attrgetter
from typing import Final

from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.compat import override
from app.core.status import Status
from app.state.views.muscle import MuscleView
from app.ui.charts.key_legend import KEY_GAP, KEY_LINE_GAP, Key, KeyItem, KeyLegend
from app.ui.charts.muscle_chart import MuscleChart
from app.ui.sheets.muscle_words import chart_summary, finding_text
from app.ui.theme.measures import HEADING_GAP
from app.ui.theme.tokens import Colours, with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_UNDER_FINDING: Final = 2
_ABOVE_CHART: Final = 6
_ONSET_SHARE: Final = 0.45
_RECOVERY_SHARE: Final = 0.35


class CurveSection(QWidget):
    """Finding, unit, chart and legend."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = Text("", TextRole.SECTION)
        unit = self.tr("Soreness 0\u201310, left and right together")
        self._chart = MuscleChart()
        self._lines = KeyLegend()
        self._hours = KeyLegend()
        self._legend = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._legend.addWidget(self._lines)
        self._legend.addWidget(self._hours)
        words = QVBoxLayout()
        words.setSpacing(_UNDER_FINDING)
        words.addWidget(self._finding)
        words.addWidget(Text(unit, TextRole.BODY, Tone.MUTED))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(words)
        layout.addSpacing(_ABOVE_CHART)
        layout.addWidget(self._chart)
        layout.addSpacing(HEADING_GAP)
        layout.addLayout(self._legend)
        self._explain()

    @property
    def chart(self) -> MuscleChart:
        """The chart itself."""
        return self._chart

    def display(self, view: MuscleView) -> None:
        """Show the curve of a muscle group."""
        self._finding.set_text(finding_text(view))
        self._chart.display(view.curve, chart_summary(view))
        self._hours.setVisible(view.curve.recovery is not None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Explain lines and hours side by side where there is room."""
        super().resizeEvent(event)
        needed = self._lines.sizeHint().width() + KEY_GAP + self._hours.sizeHint().width()
        fits = needed <= self.width()
        directions = QBoxLayout.Direction
        self._legend.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        self._legend.setSpacing(round(KEY_GAP if fits else KEY_LINE_GAP))
        self._legend.setStretch(1, 1 if fits else 0)

    def _explain(self) -> None:
        lines = (
            KeyItem(Key.LINE, attrgetter("primary"), self.tr("Predicted")),
            KeyItem(Key.BAND, attrgetter("band"), self.tr("80\u00a0% band")),
            KeyItem(Key.DOT, lambda colours: colours.series[1], self.tr("Reported")),
        )
        hours = (
            KeyItem(Key.BAND, onset_key, self.tr("Onset 12\u201348 h")),
            KeyItem(Key.BAND, recovery_key, self.tr("Recovery 2\u20135 days")),
        )
        self._lines.set_items(lines)
        self._hours.set_items(hours)


def onset_key(colours: Colours) -> QColor:
    """The hours in which soreness appears, in a legend."""
    return with_alpha(colours.status(Status.GO_LIGHT).fill, _ONSET_SHARE)


def recovery_key(colours: Colours) -> QColor:
    """The hours in which it fades, in a legend."""
    return with_alpha(colours.status(Status.READY).fill, _RECOVERY_SHARE)
