"""What the strength editor shows."""

from dataclasses import replace
from datetime import timedelta

from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup, Side
from app.core.settings import EffortScale, Settings
from app.core.workouts import SetKind, WeightUnit
from app.state.forms import supersets, workout_form
from app.state.forms.set_shapes import count_sides_apart, count_sides_together
from app.state.views.log_strength import present_strength
from tests.builders import MONDAY, NORDIC, SQUAT, after, entry, history, lifting, strength_set

LAST = lifting(-48, entry(SQUAT, strength_set(6), strength_set(5)))


def test_sets_stand_beside_those_of_last_time() -> None:
    """Each set shows what was done in its place last time, as far as there was one."""
    draft = workout_form.add_set(workout_form.repeat(LAST, MONDAY), 0)

    (card,) = present_strength(draft, history([LAST]), MONDAY).exercises

    assert [each.last for each in card.sets] == [strength_set(6), strength_set(5), None]
    assert (card.name, card.superset, card.note) == ("Squat", "", "")
    assert (card.primary, card.secondary) == ((MuscleGroup.QUADRICEPS,), (MuscleGroup.GLUTES,))


def test_edited_workout_is_not_its_own_last_time() -> None:
    """Beside the sets of an edited workout stand those of the one before it."""
    logged = lifting(-24, entry(SQUAT, strength_set(9)))

    later = lifting(-2, entry(SQUAT, strength_set(12)))

    view = present_strength(workout_form.edit(logged), history([LAST, logged, later]), MONDAY)

    assert view.exercises[0].sets[0].last == strength_set(6)
    assert (view.is_edit, view.minutes) == (True, 60.0)


def test_warm_ups_are_not_numbered() -> None:
    """The first working set is number one, whatever came before it."""
    sets = (strength_set(kind=SetKind.WARM_UP), strength_set(), strength_set(kind=SetKind.DROP))
    draft = workout_form.add_exercise(workout_form.begin(MONDAY), SQUAT, sets)

    view = present_strength(draft, history(), MONDAY)

    assert [each.number for each in view.exercises[0].sets] == [0, 1, 2]


def test_header_follows_the_ticks_and_the_clock() -> None:
    """Time, sets and volume are those of now."""
    draft = workout_form.tick(workout_form.repeat(LAST, MONDAY), 0, 0, done=True)
    resting = replace(draft, rest_ends_at=after(1))

    view = present_strength(resting, history([LAST]), MONDAY + timedelta(minutes=12))

    assert (view.title, view.started_at, view.minutes) == ("Leg day", MONDAY, 12.0)
    assert (view.done, view.sets, view.volume_kg) == (1, 2, 600.0)
    assert (view.can_finish, view.is_edit, view.rest_ends_at) == (True, False, after(1))


def test_supersets_have_letters() -> None:
    """Exercises done in turn share a letter."""
    draft = workout_form.begin(MONDAY)
    for exercise in (SQUAT, NORDIC):
        draft = workout_form.add_exercise(draft, exercise)

    view = present_strength(supersets.join_superset(draft, 0), history(), MONDAY)

    assert [card.superset for card in view.exercises] == ["A", "A"]


def test_settings_decide_unit_and_scale() -> None:
    """Weights and effort are shown as the athlete likes them; an unknown exercise still shows."""
    settings = Settings(weight_unit=WeightUnit.LB, effort_scale=EffortScale.RPE)
    past = replace(history(), settings=settings)
    draft = workout_form.add_exercise(
        workout_form.begin(MONDAY), Exercise("gone", "Unheard of", {MuscleGroup.NECK: 1.0})
    )

    view = present_strength(draft, past, MONDAY)

    assert (view.unit, view.exercises[0].unit) == (WeightUnit.LB, WeightUnit.LB)
    assert view.exercises[0].shows_rpe
    assert (view.exercises[0].primary, view.exercises[0].shares) == ((), {})


def test_left_and_right_share_a_number() -> None:
    """Both sides of a set are one set, and numbered as one."""
    begun = workout_form.add_exercise(
        workout_form.begin(MONDAY), SQUAT, (strength_set(8), strength_set(6))
    )

    view = present_strength(count_sides_apart(begun, 0), history(), MONDAY)

    assert [each.number for each in view.exercises[0].sets] == [1, 1, 2, 2]


def test_both_sides_stand_beside_the_set_that_stood_for_both() -> None:
    """Counted apart for the first time, left and right show the same set of last time."""
    draft = count_sides_apart(workout_form.repeat(LAST, MONDAY), 0)

    (card,) = present_strength(draft, history([LAST]), MONDAY).exercises

    six, five = strength_set(6), strength_set(5)
    assert [each.last for each in card.sets] == [six, six, five, five]


def test_each_side_stands_beside_itself() -> None:
    """Counted apart last time too, each side shows its own set; together again, the left one."""
    left, right = (replace(strength_set(6), side=side) for side in Side)
    last = lifting(-48, entry(SQUAT, left, right, left))

    apart = present_strength(workout_form.repeat(last, MONDAY), history([last]), MONDAY)
    one = count_sides_together(workout_form.repeat(last, MONDAY), 0)
    together = present_strength(one, history([last]), MONDAY)

    assert [each.last for each in apart.exercises[0].sets] == [left, right, left]
    assert [each.last for each in together.exercises[0].sets] == [left, left]
