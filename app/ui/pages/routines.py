"""Routines: start one, change one, make one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.routines import Routine
from app.ui.exercise_words import exercise_list
from app.ui.theme.icons import Icon
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import clear
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sub_page import SubPage


class RoutinesPage(SubPage):
    """All routines in the athlete's order.

    Signals:
        routine_selected: Key of the routine that was tapped.
        routine_requested: A new routine is wanted.
    """

    routine_selected = Signal(str)
    routine_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._routines: tuple[Routine, ...] | None = None
        self.set_title(self.tr("Routines"))
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        make = Button(self.tr("New routine"), icon=Icon.PLUS)
        make.clicked.connect(self.routine_requested)
        self.set_actions(make)

    def display(self, routines: tuple[Routine, ...]) -> None:
        """Show these routines."""
        if routines == self._routines:
            return
        self._routines = routines
        clear(self._list)
        self._list.addWidget(self._card(routines) if routines else self._empty())

    def _card(self, routines: tuple[Routine, ...]) -> Card:
        card = Card(holds_rows=True)
        for routine in routines:
            names = exercise_list([entry.name for entry in routine.exercises])
            row = Row(
                RowView(
                    routine.name,
                    names,
                    icon=Icon.CLIPBOARD_LIST_OUTLINE,
                    divider=routine is not routines[-1],
                )
            )
            when_clicked(row, self.routine_selected.emit, routine.id)
            card.body.addWidget(row)
        return card

    def _empty(self) -> EmptyState:
        return EmptyState(
            Icon.CLIPBOARD_LIST_OUTLINE,
            self.tr("No routine yet"),
            self.tr("A routine opens with the sets of last time, ready to tick off."),
        )
