"""Commands on workouts, and on the draft of one that is being entered."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from app.core.drafts import WorkoutDraft
from app.core.workouts import Workout
from app.state.commands.holder import StateHolder, Undo, in_turn
from app.state.following import with_workout
from app.storage.aggregates import UnknownKeyError, WayBack


class WorkoutCommands(StateHolder):
    """Log, edit and delete workouts; keep and discard a draft."""

    def workout(self, workout_id: str) -> Workout:
        """A workout by its key.

        Raises:
            UnknownKeyError: There is none, or no longer.
        """
        for workout in self.state.history.workouts:
            if workout.id == workout_id:
                return workout
        raise UnknownKeyError

    def with_its_workout(self, draft: WorkoutDraft) -> WorkoutDraft:
        """The draft, as a new workout when the one it was to change is gone meanwhile."""
        known = any(workout.id == draft.workout_id for workout in self.state.history.workouts)
        return draft if known else replace(draft, workout_id=None)

    def log_workout(self, workout: Workout, planned_id: str | None = None) -> Undo:
        """Add a workout and clear the draft it came from; Undo brings the draft back.

        The planned session that it carries out is one no longer.

        Args:
            workout: The workout.
            planned_id: Key of that session; None takes the draft's word.
        """
        draft = self.state.draft
        if planned_id is None and draft is not None and _became(draft, workout):
            planned_id = draft.planned_id
        return self._change_workout(
            workout.id,
            partial(self.library.workouts.add, workout),
            ends_draft=lambda draft: _became(draft, workout),
            planned_id=planned_id,
        )

    def edit_workout(self, workout: Workout) -> Undo:
        """Replace a workout by its new version and clear the draft it came from.

        Where it came from stays, whatever the new version says: an import knows it again.

        Raises:
            UnknownKeyError: There is none, or no longer.
        """
        before = self.workout(workout.id)
        edited = replace(workout, batch_id=before.batch_id, source_key=before.source_key)
        return self._change_workout(
            workout.id,
            partial(self.library.workouts.replace, edited),
            ends_draft=lambda draft: draft.workout_id == workout.id,
        )

    def delete_workout(self, workout_id: str) -> Undo:
        """Delete a workout, and the draft of its new version if there is one.

        Raises:
            UnknownKeyError: There is none, or no longer.
        """
        return self._change_workout(
            workout_id,
            partial(self.library.workouts.delete, workout_id),
            ends_draft=lambda draft: draft.workout_id == workout_id,
        )

    def save_draft(self, draft: WorkoutDraft) -> Undo:
        """Keep a half-entered workout, so that it survives closing the window."""
        before = self.state.draft

        def change() -> WayBack:
            self.library.drafts.save(draft)
            return partial(self._put_draft, before)

        return self._carry_out(change, self._follow_draft)

    def discard_draft(self) -> Undo:
        """Throw the half-entered workout away."""

        def change() -> WayBack:
            return self._end_draft(lambda _draft: True)

        return self._carry_out(change, self._follow_draft)

    def _change_workout(
        self,
        workout_id: str,
        write: Callable[[], None],
        ends_draft: Callable[[WorkoutDraft], bool],
        planned_id: str | None = None,
    ) -> Undo:
        def change() -> WayBack:
            go_back = self.library.workouts.way_back(workout_id)
            write()
            plan_back = self._carry_out_plan(planned_id, workout_id)
            return in_turn(plan_back, go_back, self._end_draft(ends_draft))

        return self._carry_out(change, partial(self._follow_workout, workout_id))

    def _carry_out_plan(self, planned_id: str | None, workout_id: str) -> WayBack:
        """Let a planned session, if it is still there, name the workout that it became."""
        plans = self.library.plans
        planned = next((each for each in self.state.planned if each.id == planned_id), None)
        if planned is None:
            return in_turn()
        go_back = plans.way_back(planned.id)
        plans.save(replace(planned, workout_id=workout_id))
        return go_back

    def _end_draft(self, ends: Callable[[WorkoutDraft], bool]) -> WayBack:
        """Clear the draft if it is the one; a draft that is begun later is never overwritten."""
        draft = self.library.drafts.load()
        if draft is None or not ends(draft):
            return in_turn()
        self.library.drafts.clear()

        def bring_back() -> None:
            if self.library.drafts.load() is None:
                self.library.drafts.save(draft)

        return bring_back

    def _put_draft(self, draft: WorkoutDraft | None) -> None:
        if draft is None:
            self.library.drafts.clear()
        else:
            self.library.drafts.save(draft)

    def _follow_workout(self, workout_id: str) -> None:
        draft, planned = self.library.drafts.load(), self.library.plans.all()
        state = replace(self.state, draft=draft, planned=planned)
        workout = self.library.workouts.get(workout_id)
        self._work_out(partial(with_workout, state, workout_id, workout))

    def _follow_draft(self) -> None:
        self._publish(replace(self.state, draft=self.library.drafts.load()))


def _became(draft: WorkoutDraft, workout: Workout) -> bool:
    """Whether a new workout is what was being entered in a draft, and not another one beside it."""
    return (
        draft.workout_id is None
        and draft.kind is workout.kind
        and draft.started_at == workout.started_at
    )
