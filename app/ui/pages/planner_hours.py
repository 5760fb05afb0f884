"""The card that answers when routines, parts of the body and muscle groups can be trained again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.muscles import MuscleGroup
from app.state.views.good_hours import GoodHour
from app.ui import wording
from app.ui.pages.planner_words import good_hour_name, good_hour_text
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_PADDING
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.layouts import clear
from app.ui.widgets.status_row import StatusRow, StatusRowView
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class GoodHoursCard(Card):
    """One row for each; a tap plans it at its first good hour.

    Signals:
        hour_chosen: The ``GoodHour`` to plan.
    """

    hour_chosen = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._hours: tuple[GoodHour, ...] | None = None
        words = QVBoxLayout()
        words.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, 4)
        words.addWidget(Text(self.tr("When can I train again?"), TextRole.ITEM))
        after = self.tr("After what you did; planned sessions left out. Tap one to plan it.")
        words.addWidget(Text(after, TextRole.BODY, Tone.MUTED))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(words)
        self.body.addLayout(self._rows)

    def display(self, hours: tuple[GoodHour, ...]) -> None:
        """Show these."""
        if hours == self._hours:
            return
        self._hours = hours
        clear(self._rows)
        for place, hour in enumerate(hours):
            ends = place + 1 == len(hours) or _is_muscle(hours[place + 1]) != _is_muscle(hour)
            if _is_muscle(hour) and not _is_muscle(hours[place - 1]):
                self._rows.addLayout(self._heading())
            self._rows.addWidget(self._row(hour, divider=not ends))

    def _heading(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setContentsMargins(CARD_PADDING, CARD_PADDING, CARD_PADDING, 4)
        words.addWidget(Text(self.tr("Muscle groups that need time"), TextRole.HEADING, Tone.MUTED))
        return words

    def _row(self, hour: GoodHour, *, divider: bool) -> StatusRow:
        name = good_hour_name(hour)
        view = StatusRowView(
            status=hour.status,
            status_name=wording.status_name(hour.status),
            title=name,
            subtitle=good_hour_text(hour),
            icon=Icon.PLUS,
            divider=divider,
        )
        row = StatusRow(view)
        row.setToolTip(self.tr("Plan {name}").format(name=name))
        when_clicked(row, self.hour_chosen.emit, hour)
        return row


def _is_muscle(hour: GoodHour) -> bool:
    return isinstance(hour.key, MuscleGroup)
