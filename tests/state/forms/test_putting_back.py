"""Tests of app.state.forms.putting_back."""

from app.state.forms import workout_form
from app.state.forms.putting_back import put_exercise_back, put_set_back
from tests.builders import MONDAY, NORDIC, SQUAT, entry, lifting, strength_set

DRAFT = workout_form.repeat(
    lifting(-48, entry(SQUAT, strength_set(6), strength_set(5)), entry(NORDIC)), MONDAY
)


def test_an_exercise_comes_back_whole_and_ticks_since_stay() -> None:
    """What was ticked off after the removal is still ticked off."""
    without = workout_form.remove_exercise(DRAFT, 0)
    since = workout_form.tick(without, 0, 0, done=True)
    back = put_exercise_back(since, 0, DRAFT.exercises[0])
    assert back.exercises[0] == DRAFT.exercises[0]
    assert back.exercises[1] == since.exercises[0]


def test_a_set_comes_back_to_its_place() -> None:
    """Removed and brought back, the exercise is as it was."""
    one = DRAFT.exercises[0].sets[0]
    without = workout_form.remove_set(DRAFT, 0, 0)
    assert put_set_back(without, SQUAT.id, 0, 0, one) == DRAFT


def test_a_set_without_its_exercise_stays_away() -> None:
    """Where another exercise stands by now, or none, nothing is put into it."""
    one = DRAFT.exercises[0].sets[0]
    without = workout_form.remove_exercise(DRAFT, 0)
    assert put_set_back(without, SQUAT.id, 0, 0, one) == without
    assert put_set_back(without, SQUAT.id, 5, 0, one) == without
