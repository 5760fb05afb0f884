"""Routines: workouts to start from again and again."""

from dataclasses import dataclass

from app.core.workouts import ExerciseEntry


@dataclass(frozen=True, slots=True)
class Routine:
    """A workout to start from.

    Attributes:
        id: UUIDv7.
        name: The athlete's name for it.
        exercises: Exercises in order, with the sets to aim for.
        note: The athlete's words.
        position: Place in the list of routines, from 0.
    """

    id: str
    name: str
    exercises: tuple[ExerciseEntry, ...] = ()
    note: str = ""
    position: int = 0
