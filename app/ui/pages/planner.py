"""The planner: a week to plan in, and what the planned sessions would do."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.exercises import Sport
from app.core.status import Status
from app.state.views.good_hours import GoodHour
from app.state.views.planned import PlanBlock, PlannerView
from app.ui import formats
from app.ui.pages.planner_answer import AnswerCard
from app.ui.pages.planner_conflict import ConflictCard
from app.ui.pages.planner_curve import PlanCurveCard
from app.ui.pages.planner_hours import GoodHoursCard
from app.ui.pages.planner_slots import GoodSlotsCard
from app.ui.pages.planner_words import block_title, proposal_name
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, CARD_PADDING, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.columns import Columns
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.plan_block import PlanBlockView
from app.ui.widgets.plan_board import PlanBoard, PlanBoardView
from app.ui.widgets.plan_columns import DayHead
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class PlannerPage(SubPage):
    """Board, answer, curve, conflict, good hours, and when everything can be trained again.

    Signals:
        undo_requested: Take the last change back.
        add_requested: Plan one more session.
        menu_requested: What can be done with the whole plan.
    """

    undo_requested = Signal()
    add_requested = Signal()
    menu_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Planner"))
        self.board = PlanBoard(self.tr("The week ahead"))
        self.answer = AnswerCard()
        self.curve = PlanCurveCard()
        self.conflict = ConflictCard()
        self.slots = GoodSlotsCard()
        self.hours = GoodHoursCard()
        self.empty = EmptyState(
            Icon.CALENDAR_CLOCK,
            self.tr("Nothing planned"),
            self.tr("Choose a routine or a part of the body, and see when it is a good hour."),
            self.tr("Plan"),
        )
        self._hint = Text("", TextRole.CAPTION, Tone.MUTED)
        self._undo = IconButton(Icon.UNDO, self.tr("Undo"))
        self._lay_out()
        self._wire()

    def display(
        self, view: PlannerView, sports: Mapping[str, Sport], *, is_kept: bool = False
    ) -> None:
        """Show the week; ``is_kept`` when the athlete wants the session where it is."""
        selected = view.selected
        self.board.set_view(_board(view, sports, is_kept=is_kept))
        self._show_hint()
        self.answer.setVisible(selected is not None)
        self.empty.setVisible(selected is None)
        if selected is None:
            self.curve.hide()
            self.slots.hide()
        else:
            self.slots.display(selected.slots, block_title(selected.block, sports))
            self.answer.display(selected, sports, is_kept=is_kept)
            self.curve.display(selected)
        self.conflict.display(view.conflict, sports)

    def display_hours(self, hours: tuple[GoodHour, ...]) -> None:
        """Show when everything can be trained again."""
        self.hours.display(hours)

    def set_undo(self, *, is_possible: bool) -> None:
        """Offer Undo, or not."""
        self._undo.setEnabled(is_possible)

    def _show_hint(self) -> None:
        if not self.board.blocks:
            self._hint.set_text(self.tr("The next seven days are free"))
        elif self.board.shows_all:
            self._hint.set_text(self.tr("Drag a session to another day or hour"))
        else:
            self._hint.set_text(
                self.tr("Drag a session to another day or hour; swipe for the days after")
            )

    def _lay_out(self) -> None:
        add = IconButton(Icon.PLUS, self.tr("Plan a session"), tone=Tone.PRIMARY)
        add.clicked.connect(self.add_requested)
        menu = IconButton(Icon.DOTS_VERTICAL, self.tr("More about this plan"))
        menu.clicked.connect(self.menu_requested)
        for action in (add, self._undo, menu):
            self.bar.add_action(action)
        week = Card()
        week.body.setContentsMargins(CARD_PADDING, CARD_GAP, CARD_PADDING, CARD_GAP)
        week.body.setSpacing(HEADING_GAP)
        week.body.addWidget(self.board)
        week.body.addWidget(self._hint)
        columns = Columns()
        for part in (week, self.empty, self.answer):
            columns.first.addWidget(part)
        for part in (self.curve, self.conflict, self.slots, self.hours):
            columns.second.addWidget(part)
        self.add_columns(columns)

    def _wire(self) -> None:
        self.board.room_changed.connect(self._show_hint)
        self._undo.clicked.connect(self.undo_requested)
        self._undo.setEnabled(False)
        self.empty.acted.connect(self.add_requested)


def _board(view: PlannerView, sports: Mapping[str, Sport], *, is_kept: bool) -> PlanBoardView:
    selected = view.selected
    chosen = selected.block.id if selected else ""
    proposal = None
    if selected and selected.good_at and selected.status is not Status.READY and not is_kept:
        proposal = _proposal(selected.block, selected.good_at, sports)
    day = selected.block.starts_at.date() if selected else None
    return PlanBoardView(
        days=tuple(_head(each, view.now, is_chosen=each == day) for each in view.days),
        blocks=tuple(_block(block, sports, chosen=block.id == chosen) for block in view.blocks),
        proposal=proposal,
        earliest=view.now,
    )


def _head(day: date, now: datetime, *, is_chosen: bool) -> DayHead:
    return DayHead(day, formats.weekday_and_day(day), day == now.date(), is_chosen)


def _block(block: PlanBlock, sports: Mapping[str, Sport], *, chosen: bool) -> PlanBlockView:
    title = block_title(block, sports)
    return PlanBlockView(
        id=block.id,
        title=title,
        at=block.starts_at,
        time=formats.clock(block.starts_at),
        name=f"{title}, {formats.weekday_and_clock(block.starts_at)}",
        chosen=chosen,
        muted=block.is_over,
    )


def _proposal(block: PlanBlock, at: datetime, sports: Mapping[str, Sport]) -> PlanBlockView:
    title = block_title(block, sports)
    return PlanBlockView(
        id="",
        title=title,
        at=at,
        time=formats.clock(at),
        name=proposal_name(title, at),
    )
