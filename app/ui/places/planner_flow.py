"""The planner: sessions are placed, moved, logged and taken back."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.muscles import MuscleGroup, Region
from app.core.planner import last_start
from app.core.plans import PlannedSession
from app.state.forms import plan_form
from app.state.store import Undo
from app.state.views.good_hours import GoodHour, present_good_hours
from app.state.views.planned import block_of
from app.state.views.planner import present_planner
from app.state.views.planner_stage import PlannerStage, set_stage
from app.ui import formats
from app.ui.pages.planner import PlannerPage
from app.ui.pages.planner_words import block_title
from app.ui.places.place import PlaceContext
from app.ui.places.planner_choosing import PlanChoosing
from app.ui.places.undo_stack import UndoStack
from app.ui.sheets.menu_sheet import MenuEntry, MenuPanel
from app.ui.sheets.minutes_sheet import MinutesPanel
from app.ui.sheets.when_sheet import WhenPanel
from app.ui.theme.icons import Icon
from app.ui.widgets.toast import ToastView

_ARTICLE = "together"


class PlannerFlow(QObject):
    """Everything about the week ahead.

    Signals:
        session_started: The planned strength session to enter now.
        article_requested: Key of the article that explains a warning.
        calendar_requested: The plan is wanted as a calendar file.
    """

    session_started = Signal(object)
    article_requested = Signal(str)
    calendar_requested = Signal()

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self._store = context.store
        self._shell = context.shell
        self._now = context.now
        self._page: PlannerPage | None = None
        self._stage: PlannerStage | None = None
        self._selected: str | None = None
        self._muscle: MuscleGroup | None = None
        self._held_at: datetime | None = None
        self._kept: set[tuple[str, datetime]] = set()
        self._hours_of: tuple[object, ...] = ()
        self._undos = UndoStack(self._show_undo)
        self._choosing = PlanChoosing(context)
        self._choosing.session_made.connect(self._add)
        self._shell.page_left.connect(self._forget)
        self._shell.undo_asked.connect(self._take_back)

    def open(self) -> None:
        """Show the week ahead."""
        page = PlannerPage()
        self._page = page
        self._hours_of = ()
        self._undos.clear()
        self._wire(page)
        self.refresh()
        self._shell.push(page)

    def refresh(self) -> None:
        """Show the plan as it is now, where the planner is open and nothing is being moved."""
        if self._page is None or self._held_at is not None:
            return
        state, now = self._store.state, self._now()
        self._stage = set_stage(state.prepared, state.history, state.planned, now, self._selected)
        self._selected = self._stage.chosen.id if self._stage.chosen else None
        self._show()
        minute = now.replace(second=0, microsecond=0)
        asked = (state.prepared, state.routines, minute)
        if self._hours_of != asked:
            self._hours_of = asked
            hours = present_good_hours(state.prepared, state.history, state.routines, now)
            self._page.display_hours(hours)

    def _wire(self, page: PlannerPage) -> None:
        page.back_requested.connect(self._shell.go_back)
        page.undo_requested.connect(self._undos.take_back)
        page.add_requested.connect(self._choosing.ask)
        page.menu_requested.connect(self._open_menu)
        page.board.block_chosen.connect(self._select)
        page.board.block_held.connect(self._hold)
        page.board.block_moved.connect(self._move)
        page.board.move_left.connect(self._leave_move)
        page.board.block_opened.connect(self._open_session)
        page.board.block_removed.connect(self._remove)
        page.board.proposal_taken.connect(self._take_proposal)
        page.answer.move_requested.connect(self._move_chosen)
        page.slots.move_requested.connect(self._move_chosen)
        page.answer.keep_requested.connect(self._keep)
        page.answer.log_requested.connect(lambda: self._log(self._chosen().id))
        page.answer.menu_requested.connect(lambda: self._open_session(self._chosen().id))
        page.curve.muscle_chosen.connect(self._look_at)
        page.conflict.separation_requested.connect(self._move)
        page.conflict.explanation_requested.connect(lambda: self.article_requested.emit(_ARTICLE))
        page.hours.hour_chosen.connect(self._plan_hour)

    def _take_back(self) -> None:
        if self._page is not None and self._page is self._shell.page:
            self._undos.take_back()

    def _forget(self, page: QWidget) -> None:
        if page is self._page:
            self._page.board.settle()
            self._page = None
            self._stage = None

    # What is looked at

    def _show(self) -> None:
        if self._page is None or self._stage is None:
            return
        view = present_planner(self._stage, self._held_at, self._muscle)
        selected = view.selected
        place = (selected.block.id, selected.block.starts_at) if selected else None
        sports = self._stage.history.sports
        self._page.display(view, sports, is_kept=place in self._kept)

    def _select(self, planned_id: str) -> None:
        chosen = self._stage.chosen if self._stage else None
        if self._selected != planned_id or chosen is None or chosen.id != planned_id:
            self._selected = planned_id
            self._held_at = None
            self.refresh()

    def _look_at(self, muscle: MuscleGroup) -> None:
        self._muscle = muscle
        self._show()

    def _keep(self) -> None:
        chosen = self._chosen()
        self._kept.add((chosen.id, chosen.starts_at))
        self._show()

    def _hold(self, planned_id: str, at: datetime) -> None:
        self._select(planned_id)
        self._held_at = at
        self._show()

    def _leave_move(self) -> None:
        self._held_at = None
        self._show()

    # What is changed

    def _add(self, planned: PlannedSession) -> None:
        self._selected = planned.id
        undo = self._store.save_plan(planned)
        self._say(self.tr("Planned"), planned, undo)
        if self._page is not None:
            self._page.show_from_top()
            self._page.board.show_block(planned.id)

    def _move(self, planned_id: str, at: datetime) -> None:
        self._held_at = None
        planned = self._planned(planned_id)
        if planned.starts_at == at:
            self.refresh()
            return
        moved = replace(planned, starts_at=at)
        self._selected = planned_id
        undo = self._store.save_plan(moved)
        self._say(self.tr("Moved"), moved, undo)

    def _move_chosen(self, at: datetime) -> None:
        self._move(self._chosen().id, at)
        if self._page is not None:
            self._page.board.show_block(self._chosen().id)

    def _take_proposal(self) -> None:
        stage = self._stage
        good_at = stage.week.first_good_hour(stage.muscles) if stage else None
        if good_at is not None:
            self._move_chosen(good_at)

    def _lengthen(self, planned_id: str, minutes: float) -> None:
        self._shell.close_sheet()
        changed = replace(self._planned(planned_id), minutes=minutes)
        self._say(self.tr("Length changed"), changed, self._store.save_plan(changed))

    def _remove(self, planned_id: str) -> None:
        self._shell.close_sheet()
        self._held_at = None
        planned = self._planned(planned_id)
        self._say(self.tr("Removed from the plan"), planned, self._store.delete_plan(planned_id))

    def _log(self, planned_id: str) -> None:
        self._shell.close_sheet()
        planned = self._planned(planned_id)
        workout = plan_form.to_workout(planned, self._store.new_id(), self._now())
        self._say(self.tr("Logged"), planned, self._store.log_workout(workout, planned.id))

    def _start(self, planned: PlannedSession) -> None:
        self._shell.close_sheet()
        self.session_started.emit(planned)

    def _plan_hour(self, hour: GoodHour) -> None:
        if isinstance(hour.key, Region):
            self._choosing.plan_region(hour.key)
        elif isinstance(hour.key, MuscleGroup):
            self._choosing.plan_muscle(hour.key)
        else:
            self._choosing.plan_routine(hour.key)

    # Menus

    def _open_menu(self) -> None:
        export = MenuEntry(
            Icon.CALENDAR_MONTH_OUTLINE, self.tr("Export to a calendar"), self._ask_export
        )
        self._shell.open_sheet(self.tr("This plan"), MenuPanel((export,)))

    def _ask_export(self) -> None:
        self._shell.close_sheet()
        self.calendar_requested.emit()

    def _open_session(self, planned_id: str) -> None:
        planned = self._planned(planned_id)
        start = MenuEntry(
            Icon.PLAY_CIRCLE_OUTLINE, self.tr("Enter it set by set"), lambda: self._start(planned)
        )
        entries = (
            *((start,) if planned.exercises else ()),
            MenuEntry(
                Icon.CHECK_CIRCLE_OUTLINE,
                self.tr("Log as planned"),
                lambda: self._log(planned_id),
            ),
            MenuEntry(
                Icon.CALENDAR_EDIT_OUTLINE,
                self.tr("Day and time"),
                lambda: self._ask_when(planned),
            ),
            MenuEntry(Icon.TIMER_OUTLINE, self.tr("Length"), lambda: self._ask_minutes(planned)),
            MenuEntry(
                Icon.TRASH_CAN_OUTLINE,
                self.tr("Remove from the plan"),
                lambda: self._remove(planned_id),
                danger=True,
            ),
        )
        self._shell.open_sheet(self._title(planned), MenuPanel(entries))

    def _ask_when(self, planned: PlannedSession) -> None:
        now = self._now()
        panel = WhenPanel(planned.starts_at, last_start(now), now)
        panel.chosen.connect(self._shell.close_sheet)
        panel.chosen.connect(lambda at: self._move(planned.id, at))
        self._shell.open_sheet(self.tr("When?"), panel)

    def _ask_minutes(self, planned: PlannedSession) -> None:
        panel = MinutesPanel(planned.minutes)
        panel.chosen.connect(lambda minutes: self._lengthen(planned.id, minutes))
        self._shell.open_sheet(self.tr("How long?"), panel)

    # What it rests on

    def _chosen(self) -> PlannedSession:
        if self._stage is None or self._stage.chosen is None:
            raise RuntimeError("Nothing is planned.")
        return self._stage.chosen

    def _planned(self, planned_id: str) -> PlannedSession:
        return next(each for each in self._store.state.planned if each.id == planned_id)

    def _title(self, planned: PlannedSession) -> str:
        sports = self._store.state.history.sports
        return block_title(block_of(planned, self._now()), sports)

    def _say(self, done: str, planned: PlannedSession, undo: Undo) -> None:
        when = formats.weekday_and_clock(planned.starts_at)
        view = ToastView(done, formats.joined((self._title(planned), when)), self.tr("Undo"))
        self._shell.show_toast(view, self._undos.push(undo))

    def _show_undo(self) -> None:
        if self._page is not None:
            self._page.set_undo(is_possible=not self._undos.is_empty)
