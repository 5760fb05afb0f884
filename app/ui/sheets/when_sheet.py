"""A sheet for a day and a time of day, both in steps."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import formats
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.button import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.text import Text

_SHARE_OF_STEPS: Final = 2
"""Of a row, against 1 of its name: the day is the longest of all words here."""


class WhenPanel(QWidget):
    """Day, hour and minutes, each with less and more, between two instants.

    Signals:
        chosen: The aware instant, when the person is done.
    """

    chosen = Signal(object)

    def __init__(
        self,
        at: datetime,
        latest: datetime,
        earliest: datetime | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._at = at
        self._latest = latest
        self._earliest = earliest
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(CARD_GAP)
        self._day = self._add_row(self.tr("Day"), timedelta(days=1))
        self._hour = self._add_row(self.tr("Hour"), timedelta(hours=1))
        self._minutes = self._add_row(self.tr("Minutes"), timedelta(minutes=5))
        done = Button(self.tr("Done"))
        done.clicked.connect(lambda: self.chosen.emit(self._at))
        self._layout.addWidget(done)
        self._show()

    def _add_row(self, name: str, step: timedelta) -> Text:
        value = Text("", TextRole.ITEM, wrap=False, align=Qt.AlignmentFlag.AlignCenter)
        earlier = IconButton(Icon.CHEVRON_LEFT, self.tr("{unit}: earlier").format(unit=name))
        later = IconButton(Icon.CHEVRON_RIGHT, self.tr("{unit}: later").format(unit=name))
        earlier.clicked.connect(lambda: self._move(-step))
        later.clicked.connect(lambda: self._move(step))
        earlier.repeat_while_held()
        later.repeat_while_held()
        steps = QHBoxLayout()
        steps.setSpacing(0)
        steps.addWidget(earlier)
        steps.addWidget(value, 1)
        steps.addWidget(later)
        row = TurningRow(gap=0)
        row.addWidget(Text(name, TextRole.SETTING, align=Qt.AlignmentFlag.AlignVCenter), 1)
        row.addLayout(steps, _SHARE_OF_STEPS)
        self._layout.addLayout(row)
        return value

    def _move(self, step: timedelta) -> None:
        at = min(self._at + step, self._latest)
        self._at = at if self._earliest is None else max(at, self._earliest)
        self._show()

    def _show(self) -> None:
        day = self._at.date()
        is_this_year = day.year == self._latest.year
        self._day.set_text(formats.short_day(day) if is_this_year else formats.full_day(day))
        self._hour.set_text(f"{self._at.hour:02}")
        self._minutes.set_text(f"{self._at.minute:02}")
