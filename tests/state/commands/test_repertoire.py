"""Commands on exercises, names, routines and planned sessions."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.engine import forecast
from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.state.store import Store
from app.storage.aggregates import UnknownKeyError
from tests.state.acting import planned_import, strong_file
from tests.storage.builders import START, leg_day

MINE = Exercise("mine", "Zercher carry", {MuscleGroup.UPPER_BACK: 1.0}, custom=True)


def soreness(store: Store, muscle: MuscleGroup) -> float:
    """What is forecast for a muscle group now."""
    return forecast(store.state.prepared, START).muscles[muscle].soreness


def test_changed_shares_change_the_forecast(store: Store) -> None:
    """Telling that an exercise loads other muscles tells it of every workout that has it."""
    store.save_exercise(Exercise("squat", "Squat", {MuscleGroup.QUADRICEPS: 1.0}))
    store.log_workout(leg_day())
    assert soreness(store, MuscleGroup.QUADRICEPS) > 0.5

    undo = store.save_exercise(Exercise("squat", "Squat", {MuscleGroup.CALVES: 1.0}))
    assert soreness(store, MuscleGroup.QUADRICEPS) == pytest.approx(0.0, abs=0.05)
    assert soreness(store, MuscleGroup.CALVES) > 0.5

    undo()
    assert soreness(store, MuscleGroup.QUADRICEPS) > 0.5


def test_own_exercise_is_found(store: Store) -> None:
    """The search knows the athlete's own exercises as soon as they are saved, under any name."""
    assert store.search_exercises("zercher carry", None)[:1] != (MINE,)

    undo = store.save_exercise(MINE)
    assert store.search_exercises("zercher carry", None)[0] == MINE
    assert MINE in store.search_exercises("", MuscleGroup.UPPER_BACK)

    store.save_exercise(replace(MINE, name="Front carry"))
    assert store.search_exercises("front carry", None)[0].id == "mine"

    undo()
    assert MINE not in store.search_exercises("zercher carry", None)


def test_index_of_words_is_made_once(store: Store) -> None:
    """Typing in the search does not index the catalogue again at each letter."""
    store.save_exercise(MINE)

    assert store._own_catalogue() is store._own_catalogue()
    assert store.catalogue is not store._own_catalogue()


def test_corrected_name_holds_for_the_next_import(store: Store, tmp_path: Path) -> None:
    """What the athlete says of a name goes before what the program makes of it."""
    file = strong_file(tmp_path, [5])
    undo = store.correct_name("strong", "Squat (Barbell)", "mine")
    store.save_exercise(MINE)

    corrected = planned_import(store, file).plan.workouts[0].exercises[0]
    undo()
    matched = planned_import(store, file).plan.workouts[0].exercises[0]

    assert corrected.exercise_id == "mine"
    assert matched.exercise_id != "mine"


def test_second_correction_is_taken_back_to_the_first(store: Store) -> None:
    """Undo restores the earlier correction, not none."""
    store.correct_name("strong", "Squat", "one")

    store.correct_name("strong", "Squat", "two")()

    assert store.library.matches.all() == {("strong", "Squat"): "one"}


def test_routines_keep_the_athletes_order(store: Store) -> None:
    """Saved, changed, deleted and brought back, they stand where the athlete put them."""
    first, second = Routine("a", "Push", position=1), Routine("b", "Pull", position=0)
    store.save_routine(first)
    store.save_routine(second)
    assert store.state.routines == (second, first)

    undo = store.delete_routine("b")
    assert store.state.routines == (first,)
    with pytest.raises(UnknownKeyError):
        store.delete_routine("b")

    undo()
    assert store.state.routines == (second, first)


def test_plans_stand_in_time(store: Store) -> None:
    """A planned session can be moved, deleted and brought back."""
    planned = PlannedSession("p", START, "Legs")
    move_back = store.save_plan(planned)
    assert store.state.planned == (planned,)

    undo = store.delete_plan("p")
    assert store.state.planned == ()

    undo()
    assert store.state.planned == (planned,)
    move_back()
    assert store.state.planned == ()
