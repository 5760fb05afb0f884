"""What a session does above all, said before it is saved and after."""

from app.core.course import SessionEffect
from app.core.engine import session_effects
from app.core.workouts import Workout
from app.state.app_state import AppState
from app.state.following import with_workout


def main_effect(state: AppState, workout_id: str) -> SessionEffect | None:
    """The effect on the muscle group that a logged session affects most; None without one.

    Raises:
        KeyError: There is no such workout.
    """
    return next(iter(session_effects(state.prepared, workout_id)), None)


def foreseen_effect(state: AppState, workout: Workout) -> SessionEffect | None:
    """What a session would do if it were saved; safe on any thread, nothing is stored."""
    return main_effect(with_workout(state, workout.id, workout), workout.id)
