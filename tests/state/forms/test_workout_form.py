"""Operations on the draft of a strength workout."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.drafts import SetMeasure, WorkoutDraft
from app.core.exercises import Exercise
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.routines import Routine
from app.core.workouts import (
    Activity,
    ExerciseEntry,
    QuickEffort,
    SetKind,
    StrengthSet,
    Weight,
    Workout,
)
from app.state.forms import workout_form
from tests.builders import MONDAY, NORDIC, PLANK, SQUAT, activity, entry, lifting, strength_set
from tests.storage.strategies import exercise_entries, workouts

LATER = MONDAY + timedelta(hours=1)


@pytest.fixture
def draft() -> WorkoutDraft:
    """Squats with two sets and Nordic curls with one, nothing ticked off."""
    begun = workout_form.begin(MONDAY)
    squats = workout_form.add_exercise(begun, SQUAT, (strength_set(8), strength_set(6)))
    return workout_form.add_exercise(squats, NORDIC, (strength_set(5),))


def names(draft: WorkoutDraft) -> list[str]:
    """Names of the exercises in order."""
    return [each.name for each in draft.exercises]


@given(workouts(), st.lists(exercise_entries().filter(lambda one: one.sets), max_size=3))
def test_editing_nothing_changes_nothing(workout: Workout, exercises: list[ExerciseEntry]) -> None:
    """A workout that is opened and saved again is what it was, however odd its sets are."""
    logged = replace(workout, exercises=tuple(exercises), title="Legs", note="", source_key=None)

    saved = workout_form.to_workout(workout_form.edit(logged), "new", LATER)

    assert saved == logged


def test_repeating_starts_afresh() -> None:
    """The same exercises and sets, now; the rating, the notes and the ticks stay behind."""
    squats = entry(SQUAT, replace(strength_set(8), note="deep"))
    before = replace(lifting(0, squats), note="tired", session_rpe=9.0)

    again = workout_form.repeat(before, LATER)

    assert (again.workout_id, again.started_at, again.ended_at) == (None, LATER, None)
    assert (again.note, again.session_rpe) == ("", None)
    assert [(s.strength_set, s.done) for s in again.exercises[0].sets] == [(strength_set(8), False)]


def test_routine_takes_the_sets_of_last_time() -> None:
    """A routine prefills what was last done; an exercise that is new keeps the routine's sets."""
    routine = Routine("r", "Legs", (entry(SQUAT, strength_set(5)), entry(PLANK, strength_set(1))))
    latest = lifting(0, entry(SQUAT, strength_set(12)))
    earlier = lifting(-48, entry(SQUAT, strength_set(3)))

    draft = workout_form.from_routine(routine, History(workouts=(earlier, latest)), LATER)

    sets = [[each.strength_set for each in one.sets] for one in draft.exercises]
    assert draft.title == "Legs"
    assert sets == [[strength_set(12)], [strength_set(1)]]


def test_a_hold_of_a_routine_is_timed() -> None:
    """What was never done is counted as such an exercise usually is; what was done goes first."""
    routine = Routine("r", "Core", (entry(PLANK, StrengthSet()), entry(SQUAT, StrengthSet())))
    known = {PLANK.id: PLANK, SQUAT.id: SQUAT}

    new = workout_form.from_routine(routine, History(exercises=known), LATER)
    counted = History((lifting(0, entry(PLANK, strength_set(5))),), exercises=known)
    done = workout_form.from_routine(routine, counted, LATER)

    assert [each.measure for each in new.exercises] == [SetMeasure.TIME, SetMeasure.REPETITIONS]
    assert done.exercises[0].measure is SetMeasure.REPETITIONS


def test_last_time_is_the_latest_with_sets() -> None:
    """A workout that names an exercise without sets says nothing of it."""
    empty = lifting(24, ExerciseEntry(SQUAT.id, "Squat", ()))
    run = activity(12)

    assert workout_form.last_time((lifting(0), empty, run), SQUAT.id) == (strength_set(),) * 5
    assert workout_form.last_time((run,), SQUAT.id) == ()


def test_new_exercise_has_one_empty_set() -> None:
    """There is a row to fill in even without a last time."""
    draft = workout_form.add_exercise(workout_form.begin(MONDAY), PLANK)

    assert [each.strength_set for each in draft.exercises[0].sets] == [StrengthSet()]


def test_replacing_keeps_the_sets(draft: WorkoutDraft) -> None:
    """Another machine for the same sets."""
    replaced = workout_form.replace_exercise(draft, 0, PLANK)

    assert names(replaced) == ["Plank", "Nordic curl"]
    assert replaced.exercises[0].sets == draft.exercises[0].sets


def test_removing_an_exercise_leaves_the_others(draft: WorkoutDraft) -> None:
    """Only the one in its place goes."""
    assert names(workout_form.remove_exercise(draft, 0)) == ["Nordic curl"]


@pytest.mark.parametrize(
    ("place", "by", "expected"),
    [
        (0, 1, ["Nordic curl", "Squat"]),
        (1, -1, ["Nordic curl", "Squat"]),
        (0, -1, ["Squat", "Nordic curl"]),
        (1, 5, ["Squat", "Nordic curl"]),
    ],
)
def test_moving_stops_at_the_ends(
    draft: WorkoutDraft, place: int, by: int, expected: list[str]
) -> None:
    """Moving past an end leaves the exercise there."""
    assert names(workout_form.move_exercise(draft, place, by)) == expected


def test_note_of_an_exercise_is_stripped(draft: WorkoutDraft) -> None:
    """Blanks around the words are nobody's words."""
    assert workout_form.set_exercise_note(draft, 1, " slow ").exercises[1].note == "slow"


def test_added_set_copies_the_last_one(draft: WorkoutDraft) -> None:
    """The next set is most often the same again; without one it is empty."""
    more = workout_form.add_set(draft, 0)
    bare = workout_form.remove_set(workout_form.add_exercise(draft, PLANK), 2, 0)

    assert more.exercises[0].sets[2].strength_set == strength_set(6)
    assert workout_form.add_set(bare, 2).exercises[2].sets[0].strength_set == StrengthSet()


def test_removing_a_set_leaves_the_others(draft: WorkoutDraft) -> None:
    """Only the one in its place goes."""
    left = workout_form.remove_set(draft, 0, 0)

    assert [each.strength_set.repetitions for each in left.exercises[0].sets] == [6]


def test_changing_a_set_keeps_its_tick(draft: WorkoutDraft) -> None:
    """Correcting a number after the set does not undo the set."""
    ticked = workout_form.tick(draft, 0, 1, done=True)

    changed = workout_form.change_set(ticked, 0, 1, strength_set(7))
    warm = workout_form.set_kind(changed, 0, 1, SetKind.WARM_UP)

    assert warm.exercises[0].sets[1].done
    assert warm.exercises[0].sets[1].strength_set == strength_set(7, kind=SetKind.WARM_UP)


def test_only_ticked_sets_count_once_any_is(draft: WorkoutDraft) -> None:
    """Whoever ticks means the ticks; whoever never ticks means all that is filled in."""
    ticked = workout_form.tick(draft, 0, 0, done=True)

    some = workout_form.to_workout(ticked, "new", LATER)
    everything = workout_form.to_workout(draft, "new", LATER)

    assert [(each.name, len(each.sets)) for each in some.exercises] == [("Squat", 1)]
    assert everything.set_count == 3
    assert (some.id, some.ended_at) == ("new", LATER)


def test_counts_follow_the_ticks(draft: WorkoutDraft) -> None:
    """The header tells what is done, of how much, and how heavy it was."""
    ticked = workout_form.tick(draft, 0, 0, done=True)

    assert (workout_form.done_sets(ticked), workout_form.all_sets(ticked)) == (1, 3)
    assert workout_form.done_volume_kg(ticked) == 800.0


@pytest.mark.parametrize(
    ("strength_set", "filled"),
    [
        (StrengthSet(), False),
        (StrengthSet(weight=Weight(100.0)), False),
        (StrengthSet(5), True),
        (StrengthSet(duration_seconds=30.0), True),
        (StrengthSet(distance_metres=20.0), True),
    ],
)
def test_a_set_counts_once_it_says_what_was_done(
    strength_set: StrengthSet, *, filled: bool
) -> None:
    """A weight alone is no set."""
    draft = workout_form.add_exercise(workout_form.begin(MONDAY), SQUAT, (strength_set,))

    assert workout_form.can_finish(draft) is filled


def test_ticked_but_empty_is_nothing_to_save() -> None:
    """Finish is offered only if it would save something."""
    empty = workout_form.add_exercise(workout_form.begin(MONDAY), SQUAT)
    begun = workout_form.add_exercise(empty, PLANK, (strength_set(),))

    assert not workout_form.can_finish(workout_form.tick(begun, 0, 0, done=True))


def test_start_set_after_now_is_also_the_end(draft: WorkoutDraft) -> None:
    """A workout never ends before it began."""
    assert workout_form.to_workout(draft, "new", MONDAY - timedelta(hours=1)).ended_at == MONDAY


def test_parts_that_the_editor_does_not_show_stay() -> None:
    """A strength workout with a run and a quick log in it keeps both when its sets are edited."""
    run = Activity("running", 20.0)
    quick = (QuickEffort(MuscleGroup.CALVES, 5.0),)
    mixed = replace(lifting(0), activity=run, quick=quick)

    edited = workout_form.remove_set(workout_form.edit(mixed), 0, 0)
    saved = workout_form.to_workout(edited, "new", LATER)

    assert (saved.activity, saved.quick, saved.set_count) == (run, quick, 4)


def test_exercise_without_muscles_can_be_added() -> None:
    """What an import could not match can still be logged."""
    unknown = Exercise("x", "Unheard of", {})

    assert names(workout_form.add_exercise(workout_form.begin(MONDAY), unknown)) == ["Unheard of"]


def test_a_routine_opens_with_as_many_sets_as_it_asks_for() -> None:
    """Last time's sets, and more like the last of them; empty ones for what was never done."""
    asked = ExerciseEntry(SQUAT.id, SQUAT.name, (StrengthSet(),) * 3)
    before = [lifting(0, entry(SQUAT, strength_set(8), strength_set(6)))]

    assert workout_form.sets_for(asked, before) == (
        strength_set(8),
        strength_set(6),
        strength_set(6),
    )
    assert workout_form.sets_for(asked, []) == asked.sets
    assert workout_form.sets_for(replace(asked, sets=()), []) == (StrengthSet(),)
    assert workout_form.sets_for(replace(asked, sets=()), before) == before[0].exercises[0].sets


def test_a_start_that_is_moved_keeps_the_length_or_the_clock() -> None:
    """One under way goes on unless it began long ago; one that is over keeps its length."""
    begun = workout_form.begin(MONDAY)
    over = workout_form.set_length(begun, 50)
    now = MONDAY + timedelta(minutes=10)

    assert workout_form.move_start(begun, MONDAY - timedelta(hours=1), now).ended_at is None
    long_ago = workout_form.move_start(begun, MONDAY - timedelta(days=1), now)
    assert long_ago.ended_at == MONDAY - timedelta(days=1) + workout_form.USUAL_LENGTH
    moved = workout_form.move_start(over, MONDAY - timedelta(days=1), now)
    assert moved.ended_at == MONDAY - timedelta(days=1) + timedelta(minutes=50)
