"""Back-ups: when they were made, make one now, put one back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import formats
from app.ui.theme.icons import Icon
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import clear
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class BackUpView:
    """One back-up.

    Attributes:
        path: Where it lies.
        made_at: When it was made.
        workouts: Workouts in it.
        check_ins: Check-ins in it.
    """

    path: Path
    made_at: datetime
    workouts: int
    check_ins: int


class BackUpsPage(SubPage):
    """All back-ups, newest first.

    Signals:
        back_up_requested: Make one now.
        restore_requested: Path of the back-up to put back.
    """

    back_up_requested = Signal()
    restore_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._views: Sequence[BackUpView] | None = None
        self.set_title(self.tr("Back-ups"))
        self.body.addWidget(
            Text(
                self.tr(
                    "Made every day and before each import, checked when made: "
                    "7 daily, 4 weekly and 12 monthly ones are kept."
                ),
                tone=Tone.MUTED,
            )
        )
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        make = Button(self.tr("Back up now"))
        make.act_once()
        make.clicked.connect(self.back_up_requested)
        self.set_actions(make)

    def display(self, views: Sequence[BackUpView]) -> None:
        """Show these back-ups."""
        if views == self._views:
            return
        self._views = views
        clear(self._list)
        self._list.addWidget(self._card(views) if views else self._empty())

    def _card(self, views: Sequence[BackUpView]) -> Card:
        card = Card(holds_rows=True)
        for view in views:
            title = f"{formats.day_month_year(view.made_at.date())} {formats.clock(view.made_at)}"
            workouts = self.tr("%n workout(s)", "", view.workouts)
            check_ins = self.tr("%n check-in(s)", "", view.check_ins)
            row = Row(
                RowView(
                    title,
                    f"{workouts} · {check_ins}",
                    chevron=False,
                    divider=view is not views[-1],
                )
            )
            button = Button(self.tr("Put back"), ButtonKind.TEXT, small=True)
            button.act_once()
            when_clicked(button, self.restore_requested.emit, view.path)
            row.set_trailing(button)
            card.body.addWidget(row)
        return card

    def _empty(self) -> EmptyState:
        return EmptyState(
            Icon.BACKUP_RESTORE,
            self.tr("No back-up yet"),
            self.tr("The first one is made today."),
        )
