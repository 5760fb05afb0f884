"""Which set comes after which."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.drafts import WorkoutDraft
from app.state.forms import workout_form
from app.state.forms.set_order import is_within_round, next_open
from app.state.forms.supersets import join_superset
from tests.builders import MONDAY, NORDIC, SQUAT, strength_set


def two_exercises(*, joined: bool = False) -> WorkoutDraft:
    """Squats and Nordic curls with two sets each."""
    draft = workout_form.begin(MONDAY)
    for exercise in (SQUAT, NORDIC):
        draft = workout_form.add_exercise(draft, exercise, (strength_set(8), strength_set(6)))
    return join_superset(draft, 0) if joined else draft


def test_sets_of_one_exercise_come_first() -> None:
    """An exercise is finished before the next one begins."""
    draft = two_exercises()

    assert next_open(draft, None) == (0, 0)
    assert next_open(workout_form.tick(draft, 0, 0, done=True), (0, 0)) == (0, 1)


def test_supersets_alternate() -> None:
    """In a superset the other exercise follows, and there is no rest before it."""
    first = workout_form.tick(two_exercises(joined=True), 0, 0, done=True)
    second = workout_form.tick(first, 1, 0, done=True)

    assert next_open(first, (0, 0)) == (1, 0)
    assert is_within_round(first, (0, 0))
    assert next_open(second, (1, 0)) == (0, 1)
    assert not is_within_round(second, (1, 0))


@given(order=st.permutations([(0, 0), (0, 1), (1, 0), (1, 1)]), joined=st.booleans())
def test_every_set_is_reached(*, order: list[tuple[int, int]], joined: bool) -> None:
    """In whatever order sets are ticked off, what follows is open, until all are done."""
    draft = two_exercises(joined=joined)
    for number, (place, index) in enumerate(order, start=1):
        draft = workout_form.tick(draft, place, index, done=True)
        following = next_open(draft, (place, index))
        assert (following is None) == (number == len(order))
        if following is not None:
            assert not draft.exercises[following[0]].sets[following[1]].done
