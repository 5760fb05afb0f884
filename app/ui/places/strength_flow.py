"""Entering a strength workout: every change goes into the draft, which survives a crash."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QTimer

from app.compat import override
from app.core.drafts import WorkoutDraft
from app.core.exercises import Exercise
from app.core.workouts import StrengthSet, Workout
from app.state.forms import set_clock, workout_form
from app.state.forms.set_order import SetPlace, is_within_round
from app.state.views.log_strength import StrengthView, present_strength
from app.ui.pages.log_strength import StrengthPage
from app.ui.places.draft_question import ask_about_draft
from app.ui.places.exercise_menu import ExerciseMenu
from app.ui.places.exercise_picking import pick_exercise
from app.ui.places.flow import WorkoutFlow
from app.ui.places.place import PlaceContext
from app.ui.places.rest_times import RestTimes
from app.ui.places.session_watch import SessionWatch
from app.ui.places.set_menu import SetMenu
from app.ui.sheets.menu_sheet import MenuEntry, MenuPanel
from app.ui.sheets.minutes_sheet import MinutesPanel
from app.ui.sheets.note_sheet import NotePanel
from app.ui.theme.icons import Icon
from app.ui.widgets.toast import ToastView

_SAVE_AFTER_MS = 400


class StrengthFlow(WorkoutFlow):
    """One strength workout from the first exercise to the toast."""

    _page: StrengthPage

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context)
        self._draft: WorkoutDraft | None = None
        self._ticked: SetPlace | None = None
        self._watch = SessionWatch(context.now, self)
        self._menu = ExerciseMenu(
            self.shell,
            lambda: self.draft,
            self._change,
            lambda place: self._pick(partial(self._replace, place)),
            RestTimes(self.store, self.shell),
            self._say_removed,
        )
        self._set_menu = SetMenu(self.shell, lambda: self.draft, self._change, self._say_removed)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_AFTER_MS)
        self._saving.timeout.connect(self._store_draft)
        self.shell.page_left.connect(self._keep)

    def begin(self, draft: WorkoutDraft) -> None:
        """Open a new workout."""
        self._replace_draft(partial(self._begin, draft))

    def edit(self, workout: Workout) -> None:
        """Open a logged workout."""
        self._replace_draft(partial(self._open, workout_form.edit(workout)))

    def resume(self) -> None:
        """Open the half-entered workout."""
        draft = self.store.state.draft
        if draft is not None:
            self._open(draft)

    @property
    def draft(self) -> WorkoutDraft:
        """The workout being entered."""
        if self._draft is None:
            raise RuntimeError("No workout is being entered.")
        return self._draft

    def _replace_draft(self, open_other: Callable[[], None]) -> None:
        """Open another workout, but never at the cost of a half-entered one unasked."""
        present = self.store.state.draft
        if present is None:
            open_other()
            return

        def replace_it() -> None:
            self.store.discard_draft()
            open_other()

        ask_about_draft(self.shell, present, self.resume, replace_it)

    def _begin(self, draft: WorkoutDraft) -> None:
        self._open(draft)
        if not draft.exercises:
            self._pick(self._add)

    def _open(self, draft: WorkoutDraft) -> None:
        self._draft = draft
        self._ticked = None
        self._page = StrengthPage(self._view())
        self._wire(self._page)
        self.shell.push(self._page)
        self._watch.begin(self._page)
        self._show_clocks()

    def _wire(self, page: StrengthPage) -> None:
        page.set_edited.connect(self._edit_set)
        page.set_ticked.connect(self._tick)
        page.kind_requested.connect(self._set_menu.open)
        page.set_added.connect(lambda place: self._change(workout_form.add_set(self.draft, place)))
        page.menu_requested.connect(self._menu.open)
        page.exercise_requested.connect(lambda: self._pick(self._add))
        page.details_requested.connect(self._open_details)
        page.finish_requested.connect(self._finish)
        page.back_requested.connect(self.shell.go_back)
        page.rest_changed.connect(self._change_rest)
        page.rest_skipped.connect(lambda: self._change(replace(self.draft, rest_ends_at=None)))
        page.clock_wanted.connect(self._start_clock)
        page.clock_put_away.connect(lambda: self._keep_at_once(set_clock.put_away(self.draft)))
        page.clock_stopped.connect(self._stop_clock)

    # Changes to the draft

    def _change(self, draft: WorkoutDraft) -> None:
        before, after = ([e.exercise_id for e in each.exercises] for each in (self.draft, draft))
        self._ticked = self._ticked if before == after else None
        self._draft = draft
        self._page.display(self._view())
        self._show_clocks()
        self._saving.start()

    def _say_removed(
        self, words: str, name: str, put_back: Callable[[WorkoutDraft], WorkoutDraft]
    ) -> None:
        def undo() -> None:
            if self._draft is not None:
                self._keep_at_once(put_back(self._draft))
            elif self.store.state.draft is not None:
                self.store.save_draft(put_back(self.store.state.draft))

        self.shell.show_toast(ToastView(words, name, self.tr("Undo")), undo)

    def _store_draft(self) -> None:
        if self._draft is not None:
            self.store.save_draft(self._draft)

    def _edit_set(self, place: int, index: int, strength_set: StrengthSet) -> None:
        self._change(workout_form.change_set(self.draft, place, index, strength_set))

    def _tick(self, place: int, index: int, done: bool) -> None:
        at = (place, index)
        draft = self.draft
        clock = set_clock.running(draft)
        if done and clock is not None and clock.at == at:
            draft = set_clock.stop(draft, self.context.now())
        draft = workout_form.tick(draft, *at, done=done)
        self._ticked = at if done else None
        if done and draft.workout_id is None and not is_within_round(draft, at):
            ends_at = self.context.now() + timedelta(seconds=self._rest_after(place))
            draft = replace(draft, rest_ends_at=ends_at)
        self._keep_at_once(draft)

    def _keep_at_once(self, draft: WorkoutDraft) -> None:
        """Change the draft, and store it without waiting for more."""
        self._change(draft)
        self._saving.stop()
        self._store_draft()

    # Exercises

    def _pick(self, chosen: Callable[[Exercise], None]) -> None:
        pick_exercise(self.store, self.shell, chosen)

    def _add(self, exercise: Exercise) -> None:
        last = workout_form.last_time(self.store.state.history.workouts, exercise.id)
        self._change(workout_form.add_exercise(self.draft, exercise, last))
        self._page.start_typing()

    def _replace(self, place: int, exercise: Exercise) -> None:
        self._change(workout_form.replace_exercise(self.draft, place, exercise))

    # The workout as a whole

    def _open_details(self) -> None:
        entries = (
            MenuEntry(Icon.PENCIL_OUTLINE, self.tr("Title"), self._ask_title),
            MenuEntry(
                Icon.CALENDAR_EDIT_OUTLINE,
                self.tr("Day and time"),
                lambda: self.ask_when(self.draft.started_at, self._set_start),
            ),
            MenuEntry(Icon.TIMER_OUTLINE, self.tr("Duration"), self._ask_length),
            MenuEntry(Icon.NOTE_TEXT_OUTLINE, self.tr("Note"), self._ask_note),
            MenuEntry(Icon.TRASH_CAN_OUTLINE, self.tr("Discard"), self._discard, danger=True),
        )
        self.shell.open_sheet(self.tr("This workout"), MenuPanel(entries))

    def _ask_title(self) -> None:
        self._ask_words(
            self.tr("Title"),
            self.draft.title,
            lambda title: replace(self.draft, title=title.strip()),
        )

    def _ask_note(self) -> None:
        self._ask_words(
            self.tr("Note"), self.draft.note, lambda note: replace(self.draft, note=note.strip())
        )

    def _ask_words(self, name: str, present: str, changed: Callable[[str], WorkoutDraft]) -> None:
        def take(words: str) -> None:
            self.shell.close_sheet()
            self._change(changed(words))

        panel = NotePanel(name, present)
        panel.written.connect(take)
        self.shell.open_sheet(name, panel)

    def _ask_length(self) -> None:
        def take(minutes: float) -> None:
            self.shell.close_sheet()
            self._change(workout_form.set_length(self.draft, minutes))

        panel = MinutesPanel(max(round(self._view().minutes), 1))
        panel.chosen.connect(take)
        self.shell.open_sheet(self.tr("Duration"), panel)

    def _set_start(self, at: datetime) -> None:
        self._change(workout_form.move_start(self.draft, at, self.context.now()))

    def _discard(self) -> None:
        self.shell.close_sheet()
        undo = self.store.discard_draft()
        self.let_go()
        self.shell.go_back()
        self.shell.show_toast(ToastView(self.tr("Workout discarded"), "", self.tr("Undo")), undo)

    def _keep(self, page: object) -> None:
        """Keep the draft, by whatever way the person left its page."""
        if self._draft is None or page is not self._page:
            return
        try:
            if workout_form.all_sets(self._draft):
                self._store_draft()
        finally:
            self.let_go()

    def _finish(self) -> None:
        self._stop_clock()
        draft = self.store.with_its_workout(self.draft)
        before = self.store.workout(draft.workout_id) if draft.workout_id else None
        workout = workout_form.to_workout(draft, self.store.new_id(), self.context.now())
        if before is not None:
            workout = replace(workout, batch_id=before.batch_id, source_key=before.source_key)
        self._store_draft()
        self.save(workout, is_edit=before is not None, note=self._left_out(draft))

    def _left_out(self, draft: WorkoutDraft) -> str:
        count = workout_form.left_out(draft)
        return self.tr("%n set(s) not ticked, left out", "", count) if count else ""

    @override
    def let_go(self) -> None:
        super().let_go()
        self._saving.stop()
        self._watch.end()
        self._draft = None

    # Clocks

    def _start_clock(self, place: int) -> None:
        self._keep_at_once(set_clock.start(self.draft, place, self.context.now()))

    def _stop_clock(self) -> None:
        clock = set_clock.running(self.draft)
        if clock is not None:
            self._tick(*clock.at, done=True)

    def _change_rest(self, seconds: int) -> None:
        ends_at = self.draft.rest_ends_at
        if ends_at is not None:
            ends_at = max(ends_at, self.context.now()) + timedelta(seconds=seconds)
            self._change(replace(self.draft, rest_ends_at=ends_at))

    def _show_clocks(self) -> None:
        if self._draft is not None:
            place = self._ticked[0] if self._ticked else 0
            self._watch.follow(self._draft, self._view(), self._ticked, self._rest_after(place))

    def _rest_after(self, place: int) -> int:
        """Seconds to rest after a set of the exercise at a place, if there still is one."""
        settings = self.store.state.history.settings
        entries = self.draft.exercises[place : place + 1]
        return settings.rest_after(entries[0].exercise_id if entries else "")

    def _view(self) -> StrengthView:
        return present_strength(self.draft, self.store.state.history, self.context.now())
