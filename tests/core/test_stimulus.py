"""What was done becomes a dose per muscle group."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import FloatArray
from app.core.constants import (
    LOAD_PER_HARD_SET,
    PEAK_BASE_ENDURANCE_H,
    PEAK_BASE_STRENGTH_H,
    QUICK_SETS_PER_POINT,
)
from app.core.muscles import MUSCLE_COUNT, MUSCLE_INDEX, MuscleGroup, Side
from app.core.stimulus import Stimuli, stimuli
from app.core.workouts import ExerciseEntry, SetKind, StrengthSet, Weight, WeightUnit, Workout
from tests import strategies
from tests.builders import (
    CYCLING,
    EXERCISES,
    NORDIC,
    PLANK,
    RUNNING,
    SPLIT_SQUAT,
    SPORTS,
    SQUAT,
    STRETCH,
    TREADMILL,
    activity,
    entry,
    lifting,
    quick,
    strength_set,
)

QUADS = MUSCLE_INDEX[MuscleGroup.QUADRICEPS]
GLUTES = MUSCLE_INDEX[MuscleGroup.GLUTES]
HAMSTRINGS = MUSCLE_INDEX[MuscleGroup.HAMSTRINGS]
CALVES = MUSCLE_INDEX[MuscleGroup.CALVES]
ABDOMINALS = MUSCLE_INDEX[MuscleGroup.ABDOMINALS]


def _stimulus(*workouts: Workout) -> Stimuli:
    return stimuli(workouts, EXERCISES, SPORTS)


def _dose(workout: Workout) -> FloatArray:
    return _stimulus(workout).dose[0]


def _dose_of(*sets: StrengthSet) -> float:
    return float(_dose(lifting(0, entry(SQUAT, *sets)))[QUADS])


def test_primary_and_secondary_shares() -> None:
    """A primary muscle takes the full set, a secondary one half, others nothing."""
    taken = _dose(lifting(0, entry(SQUAT, strength_set(), strength_set())))
    assert taken[QUADS] == pytest.approx(2.0)
    assert taken[GLUTES] == pytest.approx(1.0)
    assert taken.sum() == pytest.approx(3.0)


def test_effort_follows_repetitions_in_reserve() -> None:
    """Fewer repetitions in reserve count more; a missing rating is neutral."""
    efforts = [_dose_of(strength_set(rir=rir)) for rir in (0.0, 1.0, 2.0, 3.0, 5.0, 9.0)]
    assert efforts == sorted(efforts, reverse=True)
    assert _dose_of(strength_set(rir=None)) == pytest.approx(_dose_of(strength_set(rir=2.0)))


def test_unrated_effort_is_remembered() -> None:
    """A missing RIR lowers confidence: the unrated share of the dose is kept."""
    workout = lifting(0, entry(SQUAT, strength_set(rir=None), strength_set(rir=2.0)))
    assert _stimulus(workout).unrated[0, QUADS] == pytest.approx(0.5)


@pytest.mark.parametrize(
    "nothing",
    [
        strength_set(kind=SetKind.WARM_UP, rir=0.0),
        strength_set(repetitions=0),
        strength_set(repetitions=None, weight=None),
        strength_set(repetitions=None, seconds=0.0),
    ],
)
def test_warm_ups_and_empty_sets_count_nothing(nothing: StrengthSet) -> None:
    """Warm-ups, zero repetitions and empty rows count 0."""
    assert _dose_of(nothing) == 0.0


def test_failure_without_rating_has_nothing_in_reserve() -> None:
    """A set marked as failure counts as RIR 0."""
    failed = strength_set(rir=None, kind=SetKind.FAILURE)
    assert _dose_of(failed) == pytest.approx(_dose_of(strength_set(rir=0.0)))


def test_timed_and_body_weight_sets_count_like_others() -> None:
    """A plank of a minute and a body-weight set count as sets."""
    plank = _dose(lifting(0, entry(PLANK, strength_set(None, weight=None, seconds=60.0))))
    assert plank[ABDOMINALS] == pytest.approx(1.0)
    assert _dose_of(strength_set(weight=None)) == pytest.approx(1.0)


def test_left_and_right_are_one_set() -> None:
    """Left and right of one exercise count once, as the harder side, in any order or entry."""
    left, right = strength_set(rir=0.0, side=Side.LEFT), strength_set(rir=4.0, side=Side.RIGHT)
    together = _dose(lifting(0, entry(SPLIT_SQUAT, left, right)))[QUADS]
    apart = _dose(lifting(0, entry(SPLIT_SQUAT, right), entry(SPLIT_SQUAT, left)))[QUADS]
    alone = _dose(lifting(0, entry(SPLIT_SQUAT, left)))[QUADS]
    assert together == pytest.approx(apart)
    assert together == pytest.approx(alone)
    assert _stimulus(lifting(0, entry(SPLIT_SQUAT, left, right))).sets[0, QUADS] == 1.0


def test_sides_of_different_exercises_stay_apart() -> None:
    """Only sides of the same exercise are paired."""
    workout = lifting(
        0,
        entry(SPLIT_SQUAT, strength_set(side=Side.LEFT)),
        entry(SQUAT, strength_set(side=Side.RIGHT)),
    )
    assert _dose(workout)[QUADS] == pytest.approx(2.0)


def test_eccentric_factor_travels_beside_the_dose() -> None:
    """A Nordic curl is as many sets as a leg curl, but more eccentric."""
    made = _stimulus(lifting(0, entry(NORDIC)), lifting(1, entry(SQUAT)))
    assert made.dose[0, HAMSTRINGS] == pytest.approx(5.0)
    assert made.eccentric[0, HAMSTRINGS] == pytest.approx(2.0)
    assert made.eccentric[1, QUADS] == pytest.approx(1.0)
    assert made.eccentric[1, HAMSTRINGS] == 1.0


def test_endurance_counts_session_load() -> None:
    """An activity counts RPE times minutes by the sport's shares."""
    taken = _dose(activity(0, minutes=60.0, rpe=6.0))
    assert taken[QUADS] == pytest.approx(360.0 / LOAD_PER_HARD_SET)
    assert taken[CALVES] == pytest.approx(0.8 * taken[QUADS])


def test_missing_rpe_is_the_sports_own() -> None:
    """Without an RPE the session's, and then the sport's typical one stands in."""
    unrated = activity(0, rpe=None)
    assert _dose(unrated)[QUADS] == pytest.approx(_dose(activity(0, rpe=5.0))[QUADS])
    rated = replace(unrated, session_rpe=8.0)
    assert _dose(rated)[QUADS] == pytest.approx(_dose(activity(0, rpe=8.0))[QUADS])
    assert _stimulus(unrated).unrated[0, QUADS] == 1.0


def test_descent_makes_running_eccentric_but_not_cycling() -> None:
    """Downhill running is more eccentric; a cyclist who descends does not land."""
    level, down = activity(0), activity(0, descent_metres=700.0)
    assert _stimulus(down).eccentric[0, QUADS] > _stimulus(level).eccentric[0, QUADS]
    assert np.array_equal(_dose(down), _dose(level))
    ride = activity(0, CYCLING, descent_metres=900.0)
    assert _stimulus(ride).eccentric[0, QUADS] == CYCLING.eccentric


def test_quick_logs_are_full_citizens() -> None:
    """A quick log loads its muscle by how hard it was."""
    taken = _dose(quick(0, MuscleGroup.BICEPS, effort=7.0))
    assert taken[MUSCLE_INDEX[MuscleGroup.BICEPS]] == pytest.approx(7 * QUICK_SETS_PER_POINT)
    assert np.count_nonzero(taken) == 1


def test_cardio_and_stretching_inside_a_strength_workout() -> None:
    """A timed cardio set counts its minutes, a stretch counts little; neither is a hard set."""
    ten, twenty = (
        _dose(lifting(0, entry(TREADMILL, strength_set(None, None, seconds=seconds))))[CALVES]
        for seconds in (600.0, 1200.0)
    )
    assert twenty == pytest.approx(2 * ten)
    made = _stimulus(lifting(0, entry(STRETCH), entry(TREADMILL)))
    assert 0.0 < made.dose[0, HAMSTRINGS] < 1.0
    assert not made.sets.any()


def test_hard_sets_of_a_week_leave_out_easy_ones() -> None:
    """Sets far from failure and warm-ups are no hard sets; unrated ones are."""
    sets = [strength_set(rir=rir) for rir in (None, 0.0, 4.0, 5.0)]
    workout = lifting(0, entry(SQUAT, *sets, strength_set(kind=SetKind.WARM_UP)))
    assert _stimulus(workout).sets[0, QUADS] == pytest.approx(3.0)


def test_kind_decides_the_usual_peak() -> None:
    """Endurance peaks sooner than strength; a mixed session lies in between."""
    run, squats = activity(0), lifting(0)
    both = replace(squats, activity=run.activity)
    peaks = _stimulus(run, squats, both).base_peak_h
    assert peaks[0] == PEAK_BASE_ENDURANCE_H
    assert peaks[1] == PEAK_BASE_STRENGTH_H
    assert peaks[0] < peaks[2] < peaks[1]


def test_unknown_exercises_and_sports_load_nothing_known() -> None:
    """A name without muscles is no error and no dose."""
    strange = replace(RUNNING, id="quidditch")
    assert not _dose(activity(0, strange)).any()
    assert not _dose(lifting(0, ExerciseEntry("strange", "Strange", (strength_set(),)))).any()


def test_no_workouts_no_doses() -> None:
    """An empty history has arrays of no rows."""
    assert _stimulus().dose.shape == (0, MUSCLE_COUNT)


@given(strategies.workouts())
def test_doses_are_finite_and_not_negative(workout: Workout) -> None:
    """Any session a person can log has a dose: no NaN, nothing below zero."""
    made = _stimulus(workout)
    for values in (made.dose, made.eccentric, made.base_peak_h, made.sets, made.unrated):
        assert np.isfinite(values).all()
        assert (values >= 0.0).all()
    assert (made.unrated <= 1.0 + 1e-12).all()


def _in_pounds(strength_set: StrengthSet) -> StrengthSet:
    if strength_set.weight is None:
        return strength_set
    pounds = Weight(strength_set.weight.in_unit(WeightUnit.LB), WeightUnit.LB)
    return replace(strength_set, weight=pounds)


@given(strategies.workouts())
def test_units_never_change_a_dose(workout: Workout) -> None:
    """The same session in pounds gives the same numbers."""
    converted = replace(
        workout,
        exercises=tuple(
            replace(one, sets=tuple(_in_pounds(s) for s in one.sets)) for one in workout.exercises
        ),
    )
    assert np.array_equal(_dose(workout), _dose(converted))


@given(strategies.workouts(), st.randoms(use_true_random=False))
def test_order_of_sets_does_not_matter(workout: Workout, random: object) -> None:
    """Sets and exercises in any order give the same dose."""
    entries = [
        replace(one, sets=tuple(random.sample(one.sets, len(one.sets))))  # type: ignore[attr-defined]
        for one in workout.exercises
    ]
    random.shuffle(entries)  # type: ignore[attr-defined]
    assert np.allclose(
        _dose(workout), _dose(replace(workout, exercises=tuple(entries))), atol=1e-12
    )


@given(strategies.workouts(), st.integers(0, 12))
def test_a_split_session_sums_to_the_whole(workout: Workout, place: int) -> None:
    """Doses add up: two halves of a session equal the session, sides kept together."""
    both = [
        replace(one, sets=tuple(replace(s, side=None) for s in one.sets))
        for one in workout.exercises
    ]
    first = tuple(replace(one, sets=one.sets[:place]) for one in both)
    second = tuple(replace(one, sets=one.sets[place:]) for one in both)
    whole = _dose(replace(workout, exercises=tuple(both)))
    halves = _dose(replace(workout, exercises=first)) + _dose(
        replace(workout, exercises=second, activity=None, quick=())
    )
    assert np.allclose(whole, halves, atol=1e-9)


@given(strategies.workouts(), strategies.strength_sets)
def test_one_more_set_is_never_less(workout: Workout, extra: StrengthSet) -> None:
    """More work never lowers a dose."""
    more = replace(workout, exercises=(*workout.exercises, entry(SQUAT, extra)))
    assert (_dose(more) >= _dose(workout) - 1e-12).all()


@given(st.lists(strategies.workouts(), max_size=6))
def test_one_pass_equals_one_by_one(workouts: list[Workout]) -> None:
    """A session's dose is the same to the bit, whatever else is in the history."""
    together = _stimulus(*workouts)
    for row, workout in enumerate(workouts):
        alone = _stimulus(workout)
        assert np.array_equal(together.dose[row], alone.dose[0])
        assert np.array_equal(together.eccentric[row], alone.eccentric[0])
