"""Commands on what the athlete trains with: exercises of their own, routines, planned sessions."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.exchange.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.commands.holder import StateHolder, Undo, in_turn
from app.state.following import with_own_exercises
from app.storage.aggregates import UnknownKeyError, WayBack


class RepertoireCommands(StateHolder):
    """Search and save exercises; save and delete routines and planned sessions."""

    _searched: tuple[AppState, Catalogue] | None = None

    def search_exercises(
        self, text: str, muscle: MuscleGroup | None, equipment: str | None = None
    ) -> tuple[Exercise, ...]:
        """Exercises that fit, the athlete's own among them, likeliest first."""
        return self._own_catalogue().search(text, muscle, equipment)

    def _own_catalogue(self) -> Catalogue:
        """The catalogue with the athlete's own exercises; its index of words is made once."""
        own = self.state.own_exercises
        if not own:
            return self.catalogue
        if self._searched is None or self._searched[0].own_exercises is not own:
            self._searched = (self.state, self.catalogue.with_exercises(own.values()))
        return self._searched[1]

    def save_exercise(self, exercise: Exercise) -> Undo:
        """Add or change an exercise of the athlete's own; forecasts follow its new shares."""
        exercises = self.library.exercises
        return self._change(
            exercises.way_back,
            exercise.id,
            partial(exercises.save, exercise),
            self._follow_exercises,
        )

    def correct_name(self, source_app: str, name: str, exercise_id: str) -> Undo:
        """Remember which exercise a name in another program's files means, for later imports."""

        def change() -> WayBack:
            matches = self.library.matches
            before = matches.all().get((source_app, name))
            matches.remember(source_app, name, exercise_id)
            if before is None:
                return partial(matches.forget, source_app, name)
            return partial(matches.remember, source_app, name, before)

        return self._carry_out(change, lambda: self._publish(self.state))

    def save_routine(self, routine: Routine) -> Undo:
        """Add or change a routine."""
        routines = self.library.routines
        return self._change(
            routines.way_back, routine.id, partial(routines.save, routine), self._follow_routines
        )

    def move_routine(self, routine_id: str, by: int) -> Undo:
        """Move a routine up (negative) or down its list, as far as the ends allow.

        Raises:
            UnknownKeyError: There is none, or no longer.
        """
        listed = list(self.state.routines)
        place = next((i for i, each in enumerate(listed) if each.id == routine_id), None)
        if place is None:
            raise UnknownKeyError
        listed.insert(min(max(place + by, 0), len(listed) - 1), listed.pop(place))
        moved = [replace(each, position=i) for i, each in enumerate(listed) if each.position != i]
        routines = self.library.routines

        def change() -> WayBack:
            ways_back = [routines.way_back(each.id) for each in moved]
            for each in moved:
                routines.save(each)
            return in_turn(*ways_back)

        return self._carry_out(change, self._follow_routines)

    def delete_routine(self, routine_id: str) -> Undo:
        """Delete a routine.

        Raises:
            UnknownKeyError: There is none, or no longer.
        """
        routines = self.library.routines
        return self._change(
            routines.way_back,
            routine_id,
            partial(routines.delete, routine_id),
            self._follow_routines,
        )

    def save_plan(self, planned: PlannedSession) -> Undo:
        """Add or move a planned session."""
        plans = self.library.plans
        return self._change(
            plans.way_back, planned.id, partial(plans.save, planned), self._follow_plans
        )

    def delete_plan(self, planned_id: str) -> Undo:
        """Delete a planned session.

        Raises:
            UnknownKeyError: There is none, or no longer.
        """
        plans = self.library.plans
        return self._change(
            plans.way_back, planned_id, partial(plans.delete, planned_id), self._follow_plans
        )

    def _change(
        self,
        way_back: Callable[[str], WayBack],
        key: str,
        write: Callable[[], None],
        follow: Callable[[], None],
    ) -> Undo:
        def change() -> WayBack:
            go_back = way_back(key)
            write()
            return go_back

        return self._carry_out(change, follow)

    def _follow_exercises(self) -> None:
        own = self.library.exercises.all()
        self._work_out(partial(with_own_exercises, self.state, own, self.catalogue))

    def _follow_routines(self) -> None:
        self._publish(replace(self.state, routines=self.library.routines.all()))

    def _follow_plans(self) -> None:
        self._publish(replace(self.state, planned=self.library.plans.all()))
