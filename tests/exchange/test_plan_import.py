"""What an import would add, before anything is written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.core.muscles import MuscleGroup
from app.core.soreness import CheckIn
from app.core.workouts import StrengthSet, Weight, WeightUnit, WorkoutKind
from app.exchange.import_counts import ImportCounts
from app.exchange.matching import Match
from app.exchange.parsed import (
    ParsedCheckIn,
    ParsedExercise,
    ParsedFile,
    ParsedWorkout,
    ParseOptions,
)
from app.exchange.plan_import import PlanContext, plan_import
from app.exchange.problems import ProblemKind
from app.exchange.reading import read_file
from app.exchange.resolving import Resolved, new_exercise_id
from app.exchange.sameness import Calendar, WorkoutSpan
from tests.exchange.fit_samples import fit_file
from tests.exchange.samples import FITNOTES, GPX, STRONG, fitnotes_database

# ruff: noqa: DTZ001 - clocks without a zone are what files hold

Written = Callable[[str | bytes], Path]
SET = StrengthSet(5, Weight(100))
TOLD = CheckIn("told", date(2024, 3, 1), datetime(2024, 3, 1, 8, tzinfo=UTC), sleep_hours=8.0)


def workout(
    title: str = "Legs", start: datetime | None = None, sets: int = 3, **changes: object
) -> ParsedWorkout:
    """Squats at seven in the morning."""
    squats = ParsedExercise("Squat", (SET,) * sets)
    made = ParsedWorkout(title, start or datetime(2024, 3, 1, 7), 3600, (squats,))
    return replace(made, **changes)  # type: ignore[arg-type]


def parsed(*workouts: ParsedWorkout, **changes: object) -> ParsedFile:
    """A file with workouts."""
    return replace(ParsedFile("made-up", "made up", workouts), **changes)  # type: ignore[arg-type]


def test_counts(written: Written, context: PlanContext) -> None:
    """Sets of every kind count, warm-ups are told apart, volume is in kilograms."""
    plan = plan_import(read_file(written(STRONG), ParseOptions(unit=WeightUnit.KG)), context)
    assert plan.counts == ImportCounts(
        workouts=2, sets=6, warmup_sets=1, volume_kg=45 * 8 + 135 * 5 + 225 * 5 + 2 * 950
    )


def test_workouts_are_ready_to_be_written(context: PlanContext) -> None:
    """Ids, the batch and real instants are there."""
    (made,) = plan_import(parsed(workout()), context).workouts
    assert (made.id, made.batch_id, made.kind) == ("id-1", "batch", WorkoutKind.STRENGTH)
    assert made.started_at.isoformat() == "2024-03-01T07:00:00+01:00"
    assert made.minutes == 60


def test_length_over_a_change_of_clocks(context: PlanContext) -> None:
    """An hour lasts an hour in the night in which the clocks go forward."""
    (made,) = plan_import(parsed(workout(start=datetime(2024, 3, 31, 1, 30))), context).workouts
    assert made.ended_at - made.started_at == timedelta(hours=1)
    assert made.ended_at.astimezone(UTC) == datetime(2024, 3, 31, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(("sets", "minutes"), [(1, 10), (12, 30), (500, 180)])
def test_unknown_length_follows_the_sets(sets: int, minutes: int, context: PlanContext) -> None:
    """Without a length, two and a half minutes a set are taken, within bounds."""
    (made,) = plan_import(parsed(workout(sets=sets, seconds=None)), context).workouts
    assert made.minutes == minutes


def test_second_import_adds_nothing(context: PlanContext) -> None:
    """What is there already is a duplicate, whatever the zone and the order of the file."""
    push = workout("Push", datetime(2024, 3, 3, 18))
    first = plan_import(parsed(workout(), push), context)
    keys = frozenset(made.source_key or "" for made in first.workouts)
    tokyo = replace(context, source_keys=keys, timezone=ZoneInfo("Asia/Tokyo"))
    second = plan_import(parsed(push, workout()), tokyo)
    assert (second.workouts, second.duplicates, second.counts) == ((), 2, ImportCounts())
    assert second.file_counts.workouts == 2


def test_corrected_workout_is_the_same(context: PlanContext) -> None:
    """A workout whose sets were corrected in the other program does not come a second time."""
    first = plan_import(parsed(workout(sets=3)), context)
    keys = frozenset(made.source_key or "" for made in first.workouts)
    assert plan_import(parsed(workout(sets=4)), replace(context, source_keys=keys)).duplicates == 1


def test_equal_workouts_in_a_file_are_one(context: PlanContext) -> None:
    """A workout that is there twice is one; two that differ under one title and minute are two."""
    plan = plan_import(parsed(workout(), workout(), workout(sets=5)), context)
    assert plan.duplicates == 1
    assert [made.set_count for made in plan.workouts] == [3, 5]
    assert len({made.source_key for made in plan.workouts}) == 2


def test_spreadsheet_and_back_up_of_a_program_agree(written: Written, context: PlanContext) -> None:
    """A day of FitNotes is the same day in both of its kinds of file."""
    first = plan_import(read_file(written(fitnotes_database())), context)
    keys = frozenset(made.source_key or "" for made in first.workouts)
    second = plan_import(read_file(written(FITNOTES)), replace(context, source_keys=keys))
    assert second.duplicates == 1
    assert [made.started_at.date() for made in second.workouts] == [date(2024, 3, 2)]


def test_same_activity_from_two_devices_is_offered(written: Written, context: PlanContext) -> None:
    """A recording during which another took place is left out, unless it is wanted."""
    (ride,) = plan_import(read_file(written(fit_file())), context).workouts
    there = replace(context, spans=(WorkoutSpan.of(ride),))
    second = plan_import(read_file(written(GPX)), there)
    assert second.workouts == ()
    assert [each.existing_id for each in second.probable_duplicates] == [ride.id]
    wanted = plan_import(read_file(written(GPX)), replace(there, keep_probable=True))
    assert len(wanted.workouts) == 1


def test_unknown_names_get_lasting_keys(context: PlanContext) -> None:
    """An exercise that nothing matches is kept, once, under a key that is always the same."""
    odd = (ParsedExercise("Sled Drag", (SET,)), ParsedExercise("sled drag", (SET,)))
    plan = plan_import(parsed(workout(exercises=odd)), context)
    (exercise,) = plan.new_exercises
    assert (exercise.id, exercise.name) == (new_exercise_id("SLED DRAG"), "Sled Drag")
    assert (exercise.custom, dict(exercise.shares)) == (True, {})
    assert plan.unmatched[0] == "Sled Drag"


def test_matched_and_remembered_names(context: PlanContext) -> None:
    """The athlete's own answer goes before name matching."""
    plan = plan_import(parsed(workout()), context)
    assert plan.resolutions["Squat"].how is Resolved.MATCHED
    mine = replace(context, remembered={"squat": "front-squat"})
    (made,) = plan_import(parsed(workout()), mine).workouts
    assert made.exercises[0].exercise_id == "front-squat"


def test_future_is_left_out(context: PlanContext) -> None:
    """A workout more than a day ahead is a slip of somebody's clock."""
    now = datetime(2024, 2, 1, tzinfo=UTC)
    plan = plan_import(parsed(workout()), replace(context, now=now))
    assert plan.workouts == ()
    assert [problem.kind for problem in plan.problems] == [ProblemKind.FUTURE]


def test_days_with_a_check_in_keep_it(context: PlanContext) -> None:
    """The athlete's own answers are never replaced."""
    days = (ParsedCheckIn(date(2024, 3, 1), 7.5), ParsedCheckIn(date(2024, 3, 2), 6.0))
    there = replace(context, check_ins={date(2024, 3, 1): TOLD})
    plan = plan_import(parsed(check_ins=days), there)
    assert [check_in.day for check_in in plan.check_ins] == [date(2024, 3, 2)]
    assert (plan.duplicates, plan.known_check_ins, plan.counts.check_ins) == (0, 1, 1)


def test_a_night_fills_a_check_in_that_tells_of_none(context: PlanContext) -> None:
    """Nothing else of the file's answers comes in, and nothing the athlete said is replaced."""
    silent = replace(TOLD, sleep_hours=None, sleep_quality=2, energy=1)
    (night,) = plan_import(
        parsed(check_ins=(ParsedCheckIn(TOLD.day, 6.5, 5, energy=4),)),
        replace(context, check_ins={TOLD.day: silent}),
    ).nights
    assert night.within(silent) == replace(silent, id=night.key, sleep_hours=6.5)
    assert night.within(TOLD) is None


def test_answers_without_a_night_fill_nothing(context: PlanContext) -> None:
    """A day that is known and gets no night is told as known."""
    there = replace(context, check_ins={TOLD.day: replace(TOLD, sleep_hours=None)})
    plan = plan_import(parsed(check_ins=(ParsedCheckIn(TOLD.day, stress=3),)), there)
    assert (plan.nights, plan.known_check_ins, plan.has_news) == ((), 1, False)


def test_workouts_of_a_moment_are_one_when_at_the_same_moment() -> None:
    """Without a length nothing overlaps; the moment itself then decides."""
    began = datetime(2024, 3, 1, 7, tzinfo=UTC)
    calendar = Calendar([WorkoutSpan(began, began, "there")])
    assert calendar.twin_of(WorkoutSpan(began, began, "")) is not None
    later = began + timedelta(minutes=1)
    assert calendar.twin_of(WorkoutSpan(later, later, "")) is None


class MusclesMatcher:
    """Knows no exercise, but that everything loads the calves."""

    def match(self, name: str, source_app: str = "", language: str = "") -> Match | None:
        """Calves for every name."""
        return Match(name, None, (MuscleGroup.CALVES,), (MuscleGroup.SHINS,), 0.7)


class KindMatcher:
    """Knows nothing but what a crunch loads."""

    def match(self, name: str, source_app: str = "", language: str = "") -> Match | None:
        """Abdominals for a crunch, for anything else nothing."""
        return Match(name, None, (MuscleGroup.ABDOMINALS,), (), 0.7) if name == "Crunch" else None


def test_kind_of_an_exercise_tells_muscles_that_its_name_does_not(context: PlanContext) -> None:
    """What a program files an exercise under goes for what it loads, with less certainty."""
    filed = [
        workout(exercises=(ParsedExercise("Step climb", (SET,), kind="Crunch"),)),
        workout("Other", exercises=(ParsedExercise("Sweep", (SET,), kind="Pose"),)),
    ]
    plan = plan_import(parsed(*filed), replace(context, matcher=KindMatcher()))
    found, unknown = plan.resolutions["Step climb"], plan.resolutions["Sweep"]
    assert (found.how, found.shares) == (Resolved.MUSCLES, {MuscleGroup.ABDOMINALS: 1.0})
    assert found.confidence < 0.7
    assert (unknown.how, unknown.shares) == (Resolved.NEW, {})


def test_exercise_known_by_its_muscles_alone(context: PlanContext) -> None:
    """A new exercise comes with the muscles that its name tells, the full share and half of it."""
    plan = plan_import(parsed(workout()), replace(context, matcher=MusclesMatcher()))
    assert plan.resolutions["Squat"].how is Resolved.MUSCLES
    assert dict(plan.new_exercises[0].shares) == {MuscleGroup.CALVES: 1, MuscleGroup.SHINS: 0.5}


def test_calendar_finds_only_what_overlaps() -> None:
    """Workouts one after the other on a day are two."""
    began = datetime(2024, 3, 1, 7, tzinfo=UTC)
    ended = began + timedelta(hours=1)
    calendar = Calendar([WorkoutSpan(began, ended, "morning")])
    assert calendar.twin_of(WorkoutSpan(began + timedelta(minutes=5), ended, "")) is not None
    assert calendar.twin_of(WorkoutSpan(ended, ended + timedelta(hours=1), "")) is None
    assert calendar.twin_of(WorkoutSpan(began + timedelta(minutes=20), ended, "")) is None


@pytest.mark.parametrize(
    ("sets", "volume_kg", "same"),
    [
        (12, 5000.0, True),
        (12, 5040.0, True),
        (12, 5100.0, False),
        (13, 5000.0, False),
        (0, 0, True),
    ],
)
def test_same_time_with_other_sets_is_another_workout(
    sets: int, volume_kg: float, *, same: bool
) -> None:
    """Two logs of sets are one workout only when they hold the same sets."""
    began = datetime(2024, 3, 1, 12, tzinfo=UTC)
    ended = began + timedelta(hours=1)
    calendar = Calendar([WorkoutSpan(began, ended, "there", 12, 5000.0)])
    found = calendar.twin_of(WorkoutSpan(began, ended, "new", sets, volume_kg))
    assert (found is not None) == same
