"""Exercises and muscles in a line."""

import pytest

from app.core.muscles import MuscleGroup
from app.ui.exercise_words import exercise_list, muscle_named, worked_muscles

M = MuscleGroup


def test_primary_muscles_stand_before_the_others() -> None:
    """What takes the full share comes first, with a dot between."""
    words = worked_muscles((M.UPPER_BACK, M.LATS), (M.BICEPS,))

    assert words == "Upper back, lats · biceps"
    assert worked_muscles((), (M.BICEPS,)) == "Biceps"
    assert worked_muscles((), ()) == ""


def test_long_lists_say_how_much_is_left_out() -> None:
    """Nothing is cut off silently: what is left out is counted."""
    muscles = (M.GLUTES, M.HAMSTRINGS, M.LOWER_BACK, M.ADDUCTORS, M.CALVES)

    assert worked_muscles((M.QUADRICEPS,), muscles).endswith("and 2 more")
    assert exercise_list(list("abcd")) == "a, b, c, d"
    assert exercise_list(list("abcdef")) == "a, b, c and 3 more"


@pytest.mark.parametrize(
    ("typed", "muscle"),
    [
        ("hamstrings", M.HAMSTRINGS),
        ("hamst", M.HAMSTRINGS),
        ("hamstirngs", M.HAMSTRINGS),
        ("Quads", M.QUADRICEPS),
        ("gluets", M.GLUTES),
        ("che", None),
        ("bench press", None),
    ],
)
def test_a_muscle_is_known_by_what_is_typed(typed: str, muscle: MuscleGroup | None) -> None:
    """Its name, its beginning, its short form, and a slip of the finger."""
    assert muscle_named(typed) is muscle
