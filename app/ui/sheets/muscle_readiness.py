"""The head of a muscle group's sheet: its readiness as a number, a status and a bar."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.status import Status
from app.state.views.muscle import MuscleView
from app.ui import formats
from app.ui.sheets.muscle_words import disagreement_text, readiness_text, status_now, when_text
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.readiness_bar import ReadinessBar, ReadinessBarView
from app.ui.widgets.tags import StatusChip
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_GAP: Final = 16
_LINE_GAP: Final = 11


class ReadinessSection(QWidget):
    """Readiness now with its interval, and a report that says something else."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Text("", TextRole.HERO, wrap=False)
        self._status = StatusChip(Status.UNKNOWN, "")
        self._interval = Text("", TextRole.BODY, Tone.MUTED)
        self._bar = ReadinessBar(self.tr("Readiness"))
        self._when = Text("")
        self._disagreement = Text("", TextRole.BODY, Tone.MUTED)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._status, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(self._interval)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_LINE_GAP)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        layout.addWidget(self._when)
        layout.addWidget(self._disagreement)

    def display(self, view: MuscleView) -> None:
        """Show the readiness of a muscle group."""
        is_known = view.status is not Status.UNKNOWN
        self._number.set_text(formats.number(view.readiness))
        self._number.setVisible(is_known)
        self._status.set_status(view.status, status_now(view.status))
        self._interval.set_text(readiness_text(view))
        self._bar.set_view(self._bar_view(view))
        self._bar.setVisible(is_known)
        self._when.set_text(when_text(view))
        self._when.setVisible(bool(self._when.text()))
        self._disagreement.set_text(disagreement_text(view))
        self._disagreement.setVisible(view.disagreement is not None)

    def _bar_view(self, view: MuscleView) -> ReadinessBarView:
        text = self.tr("ready from {threshold}")
        return ReadinessBarView(
            value=view.readiness,
            low=view.readiness_low,
            high=view.readiness_high,
            status=view.status,
            ready_from=view.ready_threshold,
            ready_text=text.format(threshold=view.ready_threshold),
        )
