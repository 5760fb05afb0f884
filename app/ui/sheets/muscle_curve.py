"""The curve of a muscle group under the sentence that it shows."""

from operator import attrgetter
from typing import Final

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.status import Status
from app.state.views.muscle import MuscleView
from app.ui.charts.key_legend import Key, KeyItem, KeyLegend
from app.ui.charts.muscle_chart import MuscleChart
from app.ui.sheets.muscle_words import chart_summary, finding_text
from app.ui.theme.measures import HEADING_GAP
from app.ui.theme.tokens import Colours, with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_ONSET_SHARE: Final = 0.45
_RECOVERY_SHARE: Final = 0.35


class CurveSection(QWidget):
    """Finding, unit, chart and legend."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = Text("", TextRole.SECTION)
        unit = self.tr("Soreness 0\u201310, left and right together")
        self._chart = MuscleChart()
        self._legend = KeyLegend()
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
        self._legend.set_items(self._keys(with_bands=view.curve.recovery is not None))

    def _keys(self, *, with_bands: bool) -> tuple[KeyItem, ...]:
        """What the chart shows, with the hours of onset and recovery where it has them."""
        keys = (
            KeyItem(Key.LINE, attrgetter("primary"), self.tr("Predicted")),
            KeyItem(Key.BAND, attrgetter("band"), self.tr("80\u00a0% band")),
            KeyItem(Key.DOT, lambda colours: colours.series[1], self.tr("Reported")),
        )
        if not with_bands:
            return keys
        return (
            *keys,
            KeyItem(Key.BAND, onset_key, self.tr("Onset 12\u201348 h")),
            KeyItem(Key.BAND, recovery_key, self.tr("Recovery 2\u20135 days")),
        )


def onset_key(colours: Colours) -> QColor:
    """The hours in which soreness appears, in a legend."""
    return with_alpha(colours.status(Status.GO_LIGHT).fill, _ONSET_SHARE)


def recovery_key(colours: Colours) -> QColor:
    """The hours in which it fades, in a legend."""
    return with_alpha(colours.status(Status.READY).fill, _RECOVERY_SHARE)
