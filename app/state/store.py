"""Commands in, facts out: every change to what the athlete entered goes through here.

A command writes one transaction, then replaces the state and emits ``changed``. A command that can
be regretted returns its inverse, which the toast offers as Undo.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from app.core.accuracy import check_in_forecast
from app.core.drafts import WorkoutDraft
from app.core.engine import prepare, update
from app.core.exercises import Exercise
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.settings import Settings
from app.core.soreness import CheckIn
from app.core.workouts import Workout
from app.exchange.catalogue import Catalogue
from app.exchange.resolving import Matcher
from app.state.app_state import AppState
from app.state.imports import (
    ImportFacts,
    PreparedImport,
    apply_import,
    import_facts,
    revert_import,
)
from app.state.loading import known_exercises, load_state
from app.storage.backups import Backup, BackupReason
from app.storage.library import Library

Undo = Callable[[], None]


class Store(QObject):
    """Holds the state and carries out commands.

    Signals:
        changed: The new ``AppState``, after each command.
    """

    changed = Signal(object)

    def __init__(
        self,
        library: Library,
        catalogue: Catalogue,
        make_matcher: Callable[[], Matcher],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.catalogue = catalogue
        self._make_matcher = make_matcher
        self.now = now
        self._state = load_state(library, catalogue)

    @property
    def state(self) -> AppState:
        """The current state."""
        return self._state

    def new_id(self) -> str:
        """A new key for a workout, check-in, routine or exercise."""
        return self.library.new_id()

    def reload(self) -> None:
        """Read everything again, after something else wrote to the database."""
        self._publish(load_state(self.library, self.catalogue))

    # Workouts

    def log_workout(self, workout: Workout) -> Undo:
        """Add a workout and clear the draft it came from; Undo brings the draft back."""
        draft = self._state.draft
        with self.library.transaction():
            self.library.workouts.add(workout)
            self.library.drafts.clear()
        self._publish(replace(self._with_workouts(add=workout), draft=None))
        return lambda: self._take_back_workout(workout, draft)

    def edit_workout(self, workout: Workout) -> Undo:
        """Replace a workout by its new version."""
        before = self.workout(workout.id)
        draft = self._state.draft
        with self.library.transaction():
            self.library.workouts.replace(workout)
            self.library.drafts.clear()
        self._publish(replace(self._with_workouts(add=workout, remove=workout.id), draft=None))
        return lambda: self._put_back_workout(before, draft)

    def delete_workout(self, workout_id: str) -> Undo:
        """Delete a workout."""
        before = self.workout(workout_id)
        with self.library.transaction():
            self.library.workouts.delete(workout_id)
        self._publish(self._with_workouts(remove=workout_id))
        return lambda: self._restore_workout(before)

    def _take_back_workout(self, workout: Workout, draft: WorkoutDraft | None) -> None:
        with self.library.transaction():
            self.library.workouts.delete(workout.id)
            if draft:
                self.library.drafts.save(draft)
        self._publish(replace(self._with_workouts(remove=workout.id), draft=draft))

    def _put_back_workout(self, before: Workout, draft: WorkoutDraft | None) -> None:
        self.edit_workout(before)
        if draft:
            self.save_draft(draft)

    def _restore_workout(self, workout: Workout) -> None:
        with self.library.transaction():
            self.library.workouts.restore(workout.id)
        self._publish(self._with_workouts(add=workout))

    def workout(self, workout_id: str) -> Workout:
        """A workout by its key."""
        return next(w for w in self._state.history.workouts if w.id == workout_id)

    # Drafts

    def save_draft(self, draft: WorkoutDraft) -> None:
        """Keep a half-entered workout, so that it survives closing the window."""
        with self.library.transaction():
            self.library.drafts.save(draft)
        self._publish(replace(self._state, draft=draft))

    def discard_draft(self) -> Undo:
        """Throw the half-entered workout away."""
        draft = self._state.draft
        with self.library.transaction():
            self.library.drafts.clear()
        self._publish(replace(self._state, draft=None))
        return lambda: self.save_draft(draft) if draft else None

    # Check-ins

    def save_check_in(self, check_in: CheckIn) -> Undo:
        """Save a day's check-in, and before it what was forecast for its moment."""
        history = self._state.history
        before = next((c for c in history.check_ins if c.day == check_in.day), None)
        with self.library.transaction():
            self.library.forecasts.add_many(check_in_forecast(self._state.prepared, check_in.at))
            self.library.check_ins.save(check_in)
        self._publish(self._with_check_in(check_in))
        return lambda: self._take_back_check_in(check_in, before)

    def delete_check_in(self, check_in: CheckIn) -> Undo:
        """Delete a day's check-in."""
        self._take_back_check_in(check_in, None)
        return lambda: self._restore_check_in(check_in)

    def _take_back_check_in(self, check_in: CheckIn, before: CheckIn | None) -> None:
        with self.library.transaction():
            self.library.check_ins.delete(check_in.id)
            if before:
                self.library.check_ins.save(before)
        self._publish(self._with_check_in(before, remove=check_in))

    def _restore_check_in(self, check_in: CheckIn) -> None:
        with self.library.transaction():
            self.library.check_ins.restore(check_in.id)
        self._publish(self._with_check_in(check_in))

    # Exercises, routines, plans

    def search_exercises(self, text: str, muscle: MuscleGroup | None) -> tuple[Exercise, ...]:
        """Exercises that fit, the athlete's own among them, likeliest first."""
        own = self._state.own_exercises.values()
        return self.catalogue.with_exercises(own).search(text, muscle)

    def save_exercise(self, exercise: Exercise) -> None:
        """Add or change an exercise of the athlete's own; forecasts follow its new shares."""
        with self.library.transaction():
            self.library.exercises.save(exercise)
        self._publish(self._with_own({**self._state.own_exercises, exercise.id: exercise}))

    def save_routine(self, routine: Routine) -> None:
        """Add or change a routine."""
        with self.library.transaction():
            self.library.routines.save(routine)
        self._publish(replace(self._state, routines=self.library.routines.all()))

    def delete_routine(self, routine_id: str) -> Undo:
        """Delete a routine."""
        with self.library.transaction():
            self.library.routines.delete(routine_id)
        self._publish(replace(self._state, routines=self.library.routines.all()))
        return lambda: self._restore_routine(routine_id)

    def _restore_routine(self, routine_id: str) -> None:
        with self.library.transaction():
            self.library.routines.restore(routine_id)
        self._publish(replace(self._state, routines=self.library.routines.all()))

    def save_plan(self, planned: PlannedSession) -> None:
        """Add or move a planned session."""
        with self.library.transaction():
            self.library.plans.save(planned)
        self._publish(replace(self._state, planned=self.library.plans.all()))

    def delete_plan(self, planned_id: str) -> Undo:
        """Delete a planned session."""
        with self.library.transaction():
            self.library.plans.delete(planned_id)
        self._publish(replace(self._state, planned=self.library.plans.all()))
        return lambda: self._restore_plan(planned_id)

    def _restore_plan(self, planned_id: str) -> None:
        with self.library.transaction():
            self.library.plans.restore(planned_id)
        self._publish(replace(self._state, planned=self.library.plans.all()))

    # Settings and advice

    def change_settings(self, settings: Settings) -> Undo:
        """Replace the settings."""
        before = self._state.history.settings
        with self.library.transaction():
            self.library.settings.save(settings)
        self._publish(self._with_history(replace(self._state.history, settings=settings)))
        return partial(self._put_back_settings, before)

    def _put_back_settings(self, settings: Settings) -> None:
        self.change_settings(settings)

    def dismiss_advice(self, advice_id: str) -> Undo:
        """Stop showing a piece of advice for a while."""
        with self.library.transaction():
            self.library.dismissals.dismiss(advice_id)
        self._publish(replace(self._state, dismissed_advice=self.library.dismissals.all()))
        return lambda: self._show_advice_again(advice_id)

    def _show_advice_again(self, advice_id: str) -> None:
        with self.library.transaction():
            self.library.dismissals.undo(advice_id)
        self._publish(replace(self._state, dismissed_advice=self.library.dismissals.all()))

    # Imports and back-ups

    def import_facts(self, zone: tzinfo) -> ImportFacts:
        """What an import must know of the athlete's history."""
        return import_facts(self.library, self._make_matcher(), zone)

    def apply_import(self, prepared: PreparedImport) -> Undo | None:
        """Write a planned import; None when it held nothing new."""
        batch = apply_import(self.library, prepared, self.now())
        if batch is None:
            return None
        self.reload()
        return partial(self._take_back_import, batch.id)

    def _take_back_import(self, batch_id: str) -> None:
        self.revert_import(batch_id)

    def revert_import(self, batch_id: str) -> Undo:
        """Take an import back."""
        reverted = revert_import(self.library, batch_id)
        self.reload()

        def bring_back() -> None:
            with self.library.transaction():
                self.library.batches.bring_back(reverted)
            self.reload()

        return bring_back

    def backups(self) -> tuple[Backup, ...]:
        """Back-ups, newest first."""
        return self.library.backups.all()

    def back_up(self) -> None:
        """Make a verified back-up now."""
        self.library.backups.make(BackupReason.BY_HAND)
        self.changed.emit(self._state)

    def restore(self, file: Path) -> Undo:
        """Put a back-up in place of everything, after backing up what is there."""
        restored = self.library.backups.restore(file)
        self.reload()
        return partial(self._undo_restore, restored.undo.path)

    def _undo_restore(self, file: Path) -> None:
        self.restore(file)

    # The state that follows

    def _publish(self, state: AppState) -> None:
        self._state = state
        self.changed.emit(state)

    def _with_history(self, history: History) -> AppState:
        return replace(self._state, history=history, prepared=update(self._state.prepared, history))

    def _with_workouts(self, *, add: Workout | None = None, remove: str = "") -> AppState:
        kept = [w for w in self._state.history.workouts if w.id != remove]
        if add:
            kept.append(add)
        kept.sort(key=lambda w: (w.ended_at, w.id))
        return self._with_history(replace(self._state.history, workouts=tuple(kept)))

    def _with_check_in(self, add: CheckIn | None, remove: CheckIn | None = None) -> AppState:
        gone = {check_in.day for check_in in (add, remove) if check_in}
        kept = [c for c in self._state.history.check_ins if c.day not in gone]
        if add:
            kept.append(add)
        kept.sort(key=lambda c: (c.at, c.id))
        return self._with_history(replace(self._state.history, check_ins=tuple(kept)))

    def _with_own(self, own: dict[str, Exercise]) -> AppState:
        history = replace(self._state.history, exercises=known_exercises(self.catalogue, own))
        return replace(
            self._state,
            own_exercises=MappingProxyType(own),
            history=history,
            prepared=prepare(history),
        )
