from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

import pytest

from app.core.drafts import DraftEntry, DraftSet, WorkoutDraft
from app.core.exercises import Exercise, ExerciseCategory
from app.core.muscles import MuscleGroup
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.settings import (
    DistanceUnit,
    EffortScale,
    Experience,
    LanguageChoice,
    Settings,
    ThemeChoice,
)
from app.core.stored_forecasts import StoredForecast
from app.core.workouts import QuickEffort, StrengthSet, Weight, WeightUnit, WorkoutKind
from app.storage.failures import RefusedValueError
from app.storage.library import Library
from tests.storage.builders import START, MovingClock, easy_run, leg_day

OWN_SQUAT = Exercise(
    "own", "My squat", {MuscleGroup.QUADRICEPS: 1.0, MuscleGroup.GLUTES: 0.5}, 1.1, "barbell"
)
LEGS = Routine("legs", "Legs", leg_day().exercises, "slow", 1)
PLANNED = PlannedSession(
    "planned",
    START + timedelta(days=2),
    "Legs and a run",
    75.0,
    leg_day().exercises,
    easy_run().activity,
    (QuickEffort(MuscleGroup.CALVES, 6.0),),
    routine_id="legs",
)
FORECAST = StoredForecast(
    MuscleGroup.CALVES,
    START,
    START + timedelta(hours=20),
    2.5,
    1.0,
    4.0,
    93.0,
    68.0,
    "1",
    (0.25, 0.75),
)


def test_an_exercise_of_ones_own_is_kept(library: Library) -> None:
    """A custom exercise keeps its shares, kind and name, and can be changed."""
    library.exercises.save(OWN_SQUAT)
    changed = replace(OWN_SQUAT, category=ExerciseCategory.POWERLIFTING, custom=True)
    library.exercises.save(changed)

    assert library.exercises.all() == (changed,)
    assert library.exercises.get("own") == changed


def test_a_deleted_exercise_comes_back(library: Library) -> None:
    """Deleting an exercise is undoable."""
    library.exercises.save(OWN_SQUAT)
    library.exercises.delete("own")
    assert library.exercises.all() == ()

    library.exercises.restore("own")

    assert library.exercises.all() == (OWN_SQUAT,)


def test_a_share_above_one_is_refused(library: Library) -> None:
    """No muscle takes more than a whole set."""
    with pytest.raises(RefusedValueError, match="share"):
        library.exercises.save(replace(OWN_SQUAT, shares={MuscleGroup.CALVES: 1.5}))


def test_settings_have_defaults_until_they_are_set(library: Library) -> None:
    """A new database has the default settings, and knows that nobody chose them."""
    assert library.settings.load() == Settings()
    assert not library.settings.are_set()


def test_all_settings_are_kept(library: Library) -> None:
    """Every setting survives, clock times and optional ones included."""
    chosen = Settings(
        weight_unit=WeightUnit.LB,
        distance_unit=DistanceUnit.MI,
        effort_scale=EffortScale.RPE,
        language=LanguageChoice.DUTCH,
        theme=ThemeChoice.DARK,
        text_scale=1.3,
        reduced_motion=True,
        day_start=time(5, 30),
        experience=Experience.NEW,
        ready_threshold=75,
        rest_seconds=90,
        reminder_at=time(8, 15),
        interference_hours=8.0,
        first_run_done=True,
    )
    library.settings.save(chosen)

    assert library.settings.load() == chosen

    library.settings.save(replace(chosen, reminder_at=None))
    assert library.settings.load().reminder_at is None


def test_an_unreadable_setting_has_its_default(library: Library) -> None:
    """A value that this version does not know never keeps the program from opening."""
    library.settings.save(Settings(theme=ThemeChoice.DARK, rest_seconds=90))
    library._database.execute("UPDATE setting SET value = '\"sepia\"' WHERE key = 'theme'")
    library._database.execute("INSERT INTO setting VALUES ('colour_of_the_year', '\"teal\"')")

    assert library.settings.load() == Settings(rest_seconds=90)


def test_routines_keep_their_exercises_and_order(library: Library) -> None:
    """Routines come back with their sets, in the athlete's order, and can be changed."""
    first = Routine("first", "Pull", position=0)
    library.routines.save(LEGS)
    library.routines.save(first)
    library.routines.save(replace(LEGS, name="Leg day"))

    assert library.routines.all() == (first, replace(LEGS, name="Leg day"))

    library.routines.delete("legs")
    assert library.routines.all() == (first,)
    library.routines.restore("legs")
    assert library.routines.get("legs") == replace(LEGS, name="Leg day")


def test_planned_sessions_are_kept(library: Library) -> None:
    """A planned session keeps all its parts, and knows the workout it became."""
    library.routines.save(LEGS)
    library.workouts.add(leg_day("done"))
    library.plans.save(PLANNED)
    assert library.plans.all() == (PLANNED,)

    done = replace(PLANNED, workout_id="done", exercises=())
    library.plans.save(done)

    assert library.plans.all() == (done,)


def test_forecasts_are_kept_as_they_were_made(library: Library) -> None:
    """A forecast is stored with its distribution; the same one again changes nothing."""
    later = replace(FORECAST, made_at=START + timedelta(hours=1), soreness=3.0)
    library.forecasts.add_many([FORECAST, later])
    library.forecasts.add_many([FORECAST])

    assert library.forecasts.all() == (FORECAST, later)
    assert library.forecasts.of_muscle(FORECAST.muscle) == tuple(
        each for each in (FORECAST, later) if each.muscle is FORECAST.muscle
    )


def test_a_forecast_of_the_past_is_refused(library: Library) -> None:
    """A forecast is stored before what it predicts, or not at all."""
    with pytest.raises(RefusedValueError):
        library.forecasts.add_many([replace(FORECAST, for_at=START - timedelta(hours=1))])


def test_a_draft_survives(open_library: Callable[..., Library], library: Library) -> None:
    """A half-entered workout is there when the program opens again, tick by tick."""
    draft = WorkoutDraft(
        WorkoutKind.STRENGTH,
        START,
        title="Legs",
        exercises=(
            DraftEntry(
                "squat",
                "Squat",
                (DraftSet(StrengthSet(5, Weight(102.5)), done=True), DraftSet(StrengthSet())),
            ),
        ),
        activity=easy_run().activity,
        quick=(QuickEffort(MuscleGroup.CALVES, 3.0),),
        rest_ends_at=START + timedelta(seconds=90),
    )
    library.drafts.save(draft)
    library.close()

    again = open_library()
    assert again.drafts.load() == draft

    again.drafts.clear()
    assert again.drafts.load() is None


def test_an_unreadable_draft_is_no_draft(library: Library) -> None:
    """A draft of another version never keeps the program from opening."""
    library._database.execute('INSERT INTO draft VALUES (1, \'{"kind":"swimming"}\')')

    assert library.drafts.load() is None


def test_corrected_names_are_remembered(library: Library) -> None:
    """A correction holds for its program and name until it is replaced or forgotten."""
    library.matches.remember("strong", "Squat", "front-squat")
    library.matches.remember("strong", "Squat", "squat")
    library.matches.remember("hevy", "Squat", "hack-squat")
    assert library.matches.all() == {("strong", "Squat"): "squat", ("hevy", "Squat"): "hack-squat"}

    library.matches.forget("hevy", "Squat")

    assert library.matches.all() == {("strong", "Squat"): "squat"}


def test_dismissed_advice_can_be_brought_back(library: Library, clock: MovingClock) -> None:
    """Putting advice away is remembered with its instant, and undoable."""
    library.dismissals.dismiss("HELPS")
    assert library.dismissals.all() == {"HELPS": clock.at}

    library.dismissals.undo("HELPS")

    assert library.dismissals.all() == {}


def test_keys_sort_by_time(library: Library) -> None:
    """Keys made later sort later."""
    keys = [library.new_id() for _ in range(5)]

    assert keys == sorted(set(keys))
