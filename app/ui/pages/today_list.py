"""The muscle groups of the Today page: tired first, then ready, then those without data."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.core.muscles import MUSCLES, MuscleGroup
from app.core.status import Status
from app.state.views.today import MuscleRow as RowValue
from app.state.views.today import RowOrder, TodayView, ordered
from app.state.views.today_timeline import FIRST_HOUR, LAST_HOUR, HourView
from app.ui.pages.today_advice import AdviceCard
from app.ui.pages.today_words import row_text, row_text_at
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, CARD_PADDING, TARGET_INSET
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.muscle_row import MuscleRow, MuscleRowView
from app.ui.widgets.sparkline import Curve
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone
from app.ui.wording import muscle_name

_ABOVE_GROUP: Final = 16
_LOWEST_SCALE: Final = 4.0
_NOW_SHARE: Final = -FIRST_HOUR / (LAST_HOUR - FIRST_HOUR)


class MuscleCard(Card):
    """Rows of muscle groups in one card, and below them what concerns them all."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(holds_rows=True, parent=parent)
        self._rows: tuple[MuscleRow, ...] = ()

    def set_rows(self, rows: Sequence[MuscleRow]) -> None:
        """Hold these rows, in this order."""
        self._rows = tuple(rows)
        for place, row in enumerate(rows):
            if self.body.indexOf(row) != place:
                self.body.insertWidget(place, row)
            row.show()

    def divide(self, *, closed: bool) -> None:
        """Part the rows by hairlines, except from a chosen one; perhaps what follows them too."""
        is_chosen = [row.view is not None and row.view.selected for row in self._rows]
        for row, here, after in zip(
            self._rows, is_chosen, [*is_chosen, not closed][1:], strict=True
        ):
            if row.view is not None:
                row.set_view(replace(row.view, divider=not (here or after)))


class MuscleList(QWidget):
    """All muscle groups, those that are not ready in the order that the athlete chooses.

    Signals:
        muscle_selected: The muscle group whose details were asked for.
    """

    muscle_selected = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: TodayView | None = None
        self._order = RowOrder.MOST_SORE
        self._selected: MuscleGroup | None = None
        self._rows = {muscle: self._new_row() for muscle in MUSCLES}
        self._order_button = Button(
            "", ButtonKind.TEXT, small=True, icon=Icon.SWAP_VERTICAL, icon_last=True
        )
        self._order_button.clicked.connect(self._offer_orders)
        self._tired = MuscleCard()
        self._advice = AdviceCard()
        self._ready_heading = Text(self.tr("Ready to train"), TextRole.HEADING, Tone.MUTED)
        self._ready = MuscleCard()
        self._unknown_heading = Text(self.tr("No data"), TextRole.HEADING, Tone.MUTED)
        self._unknown = MuscleCard()
        self._lay_out()

    @property
    def advice(self) -> AdviceCard:
        """The card with one piece of advice."""
        return self._advice

    def row_of(self, muscle: MuscleGroup) -> MuscleRow:
        """The row of a muscle group."""
        return self._rows[muscle]

    def display(self, view: TodayView) -> None:
        """Show the muscle groups as they are now."""
        self._view = view
        scale = _scale_of((*view.tired, *view.ready, *view.unknown))
        for value in (*view.tired, *view.ready, *view.unknown):
            line = row_text(value, view.at)
            self._rows[value.muscle].set_view(self._row_view(value, line, scale))
        self._arrange(view)
        self._advice.display(None if view.advice and view.advice.is_safety else view.advice)

    def display_hour(self, hour: HourView) -> None:
        """Show status and soreness at another hour, in the rows as they stand."""
        share = (hour.hour - FIRST_HOUR) / (LAST_HOUR - FIRST_HOUR)
        for muscle, row in self._rows.items():
            if row.view is None:
                continue
            status = hour.statuses[muscle]
            curve = row.view.curve
            row.set_view(
                replace(
                    row.view,
                    status=status,
                    line=row_text_at(status, hour.soreness[muscle]),
                    curve=curve and replace(curve, mark=share, status=status),
                )
            )

    def set_selected(self, muscle: MuscleGroup | None) -> None:
        """Mark the muscle group whose details stand beside the list."""
        self._selected = muscle
        for own, row in self._rows.items():
            if row.view is not None:
                row.set_view(replace(row.view, selected=own is muscle))
        self._divide()

    def _new_row(self) -> MuscleRow:
        row = MuscleRow()
        row.activated.connect(self.muscle_selected)
        return row

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, CARD_PADDING - TARGET_INSET, 0)
        foot.addStretch(1)
        foot.addWidget(self._order_button)
        self._tired.body.addLayout(foot)
        layout.addWidget(self._tired)
        layout.addSpacing(CARD_GAP)
        layout.addWidget(self._advice)
        for heading, card in (
            (self._ready_heading, self._ready),
            (self._unknown_heading, self._unknown),
        ):
            group = QVBoxLayout()
            group.setSpacing(CARD_GAP)
            group.setContentsMargins(0, _ABOVE_GROUP, 0, 0)
            group.addWidget(heading)
            group.addWidget(card)
            layout.addLayout(group)

    def _arrange(self, view: TodayView) -> None:
        groups: Mapping[MuscleCard, tuple[RowValue, ...]] = {
            self._tired: ordered(view.tired, self._order),
            self._ready: view.ready,
            self._unknown: view.unknown,
        }
        for card, values in groups.items():
            card.set_rows([self._rows[value.muscle] for value in values])
            card.setVisible(bool(values))
        self._order_focus(groups)
        self._order_button.setVisible(len(view.tired) > 1)
        self._divide()
        self._order_button.set_text(self._order_name(self._order))
        self._ready_heading.setVisible(bool(view.ready))
        self._unknown_heading.setVisible(bool(view.unknown))

    def _divide(self) -> None:
        self._tired.divide(closed=not self._order_button.isHidden())
        for card in (self._ready, self._unknown):
            card.divide(closed=False)

    def _order_focus(self, groups: Mapping[MuscleCard, tuple[RowValue, ...]]) -> None:
        """Let Tab go through the rows as they stand, the advice after the tired ones."""
        tired, *others = (
            [self._rows[value.muscle] for value in values] for values in groups.values()
        )
        order = [*tired, self._order_button, self._advice.close_button]
        order += [row for rows in others for row in rows]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _row_view(self, value: RowValue, line: str, scale: float) -> MuscleRowView:
        curve = Curve(
            mean=value.curve.mean,
            low=value.curve.low,
            high=value.curve.high,
            now=_NOW_SHARE,
            status=value.status,
            maximum=scale,
        )
        return MuscleRowView(
            muscle=value.muscle,
            status=value.status,
            name=muscle_name(value.muscle),
            line=line,
            curve=None if value.status is Status.UNKNOWN else curve,
            selected=value.muscle is self._selected,
        )

    def _offer_orders(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order in RowOrder:
            action = QAction(self._order_name(order), menu)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(lambda _checked, order=order: self._choose_order(order))
            group.addAction(action)
            menu.addAction(action)
        menu.popup(self._order_button.mapToGlobal(self._order_button.rect().bottomLeft()))

    def _choose_order(self, order: RowOrder) -> None:
        self._order = order
        if self._view is not None:
            self._arrange(self._view)

    def _order_name(self, order: RowOrder) -> str:
        if order is RowOrder.MOST_SORE:
            return self.tr("Most sore first")
        if order is RowOrder.READY_SOONEST:
            return self.tr("Ready soonest first")
        return self.tr("Head to toe")


def _scale_of(rows: Sequence[RowValue]) -> float:
    """One scale for all small curves, so that they can be compared."""
    return max(_LOWEST_SCALE, *(max(row.curve.high) for row in rows))
