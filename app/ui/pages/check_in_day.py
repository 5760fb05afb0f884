"""The day that a check-in is about, with the ways to the days around it."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.state.views.check_in import CheckInView
from app.ui import formats
from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.layouts import outset
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_ONE_DAY: Final = timedelta(days=1)
_CLOSER: Final = 4


class DayChoice(QWidget):
    """A day between two arrows; there is no way to a day that has not come.

    Signals:
        day_selected: The day to show.
    """

    day_selected = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._earlier = IconButton(Icon.CHEVRON_LEFT, self.tr("Earlier day"), tone=Tone.NORMAL)
        self._words = Text("", TextRole.HEADING, align=Qt.AlignmentFlag.AlignVCenter)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._later = IconButton(Icon.CHEVRON_RIGHT, self.tr("Later day"), tone=Tone.NORMAL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._earlier)
        row.addLayout(outset(self._words, left=_CLOSER, right=_CLOSER))
        row.addWidget(self._later)
        self._earlier.clicked.connect(lambda: self._step(-_ONE_DAY))
        self._later.clicked.connect(lambda: self._step(_ONE_DAY))
        self._earlier.repeat_while_held()
        self._later.repeat_while_held()

    def display(self, view: CheckInView) -> None:
        """Name the day of a view."""
        self._day = view.day
        self._words.set_text(self._text(view))
        self._later.setEnabled(not view.is_today)

    def _step(self, by: timedelta) -> None:
        if self._day is not None:
            self.day_selected.emit(self._day + by)

    def _text(self, view: CheckInView) -> str:
        day = formats.day_and_month(view.day)
        if view.is_today:
            return self.tr("Today, {day}").format(day=day)
        if view.is_yesterday:
            return self.tr("Yesterday, {day}").format(day=day)
        return formats.short_day(view.day)
