from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from app.core.workouts import ExerciseEntry, StrengthSet, Weight, Workout
from app.storage.aggregates import UnknownKeyError
from app.storage.failures import RefusedValueError
from app.storage.library import Library
from tests.storage.builders import MovingClock, easy_run, leg_day
from tests.storage.strategies import typed_weights, workouts


@pytest.fixture(scope="module")
def kept_open(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library that many examples write into."""
    library = Library.open(tmp_path_factory.mktemp("kept") / "herstel.db", MovingClock())
    yield library
    library.close()


@given(workout=workouts())
@settings(max_examples=60, deadline=None)
def test_a_workout_comes_back_as_it_went_in(kept_open: Library, workout: Workout) -> None:
    """Storing loses nothing of any possible workout, its UTC offsets included."""
    workout = replace(workout, id=kept_open.new_id())
    kept_open.workouts.add(workout)

    read = kept_open.workouts.get(workout.id)

    assert read == workout
    assert read.started_at.utcoffset() == workout.started_at.utcoffset()
    assert read.ended_at.utcoffset() == workout.ended_at.utcoffset()


@given(weight=typed_weights())
@settings(max_examples=200, deadline=None)
def test_a_typed_weight_is_echoed_exactly(kept_open: Library, weight: Weight) -> None:
    """102.5 lb stays 102.5 lb, whatever was typed, and the file has its kilograms too."""
    entry = ExerciseEntry("squat", "Squat", (StrengthSet(5, weight),))
    workout = replace(leg_day(kept_open.new_id()), exercises=(entry,))
    kept_open.workouts.add(workout)

    (read,) = kept_open.workouts.get(workout.id).exercises[0].sets

    assert (read.weight.value, read.weight.unit) == (weight.value, weight.unit)
    assert read.weight.kg == weight.kg


def test_all_workouts_come_earliest_end_first(library: Library) -> None:
    """The history is in the order in which sessions ended."""
    library.workouts.add_many([leg_day(), easy_run()])

    assert [workout.id for workout in library.workouts.all()] == ["run", "legs"]


def test_replacing_changes_all_parts(library: Library) -> None:
    """An edited workout holds nothing of what it was."""
    library.workouts.add(leg_day())
    edited = replace(easy_run(), id="legs")

    library.workouts.replace(edited)

    assert library.workouts.all() == (edited,)


def test_deleting_is_undoable(library: Library) -> None:
    """A deleted workout is gone from sight and comes back exactly as it was."""
    library.workouts.add(leg_day())

    library.workouts.delete("legs")
    assert library.workouts.all() == ()
    assert library.workouts.get("legs") is None

    library.workouts.restore("legs")
    assert library.workouts.all() == (leg_day(),)


@pytest.mark.parametrize("command", ["delete", "restore"])
def test_what_is_not_there_cannot_be_changed(library: Library, command: str) -> None:
    """A stale key is a known problem, not a silent nothing."""
    with pytest.raises(UnknownKeyError):
        getattr(library.workouts, command)("never")


def test_a_deleted_workout_cannot_be_edited(library: Library) -> None:
    """An edit does not bring a deleted workout back by accident."""
    library.workouts.add(leg_day())
    library.workouts.delete("legs")

    with pytest.raises(UnknownKeyError):
        library.workouts.replace(leg_day())


def test_adding_is_all_or_nothing(library: Library) -> None:
    """When one workout of many breaks a rule, none is stored and the rule is named."""
    wrong = replace(leg_day("wrong"), ended_at=leg_day().started_at - timedelta(hours=1))

    with pytest.raises(RefusedValueError, match="ended_at >= started_at"):
        library.workouts.add_many([leg_day(), wrong])

    assert library.workouts.all() == ()


def test_a_transaction_takes_back_everything_when_it_fails(library: Library) -> None:
    """One user action is stored whole or not at all, over several repositories."""

    def log_and_fail() -> None:
        with library.transaction():
            library.workouts.add(leg_day())
            library.matches.remember("strong", "Squat", "squat")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        log_and_fail()

    assert library.workouts.all() == ()
    assert library.matches.all() == {}


def test_source_keys_of_deleted_workouts_are_remembered(library: Library) -> None:
    """What the athlete deleted is not imported again."""
    library.workouts.add(replace(leg_day(), source_key="strong:1"))
    library.workouts.delete("legs")

    assert library.workouts.source_keys() == {"strong:1"}


def test_two_libraries_see_each_other(tmp_path: Path) -> None:
    """A command in a terminal reads and writes beside an open window."""
    with TemporaryDirectory(dir=tmp_path) as folder:
        path = Path(folder) / "herstel.db"
        with (
            Library.open(path, MovingClock(), for_window=True) as window,
            Library.open(path, MovingClock()) as command,
        ):
            window.workouts.add(leg_day())
            command.workouts.add(easy_run())

            assert window.workouts.all() == command.workouts.all() == (easy_run(), leg_day())
            assert window.changed_elsewhere()
            assert not window.changed_elsewhere()
