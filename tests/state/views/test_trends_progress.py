"""Tests of app.state.views.trends_progress."""

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.workouts import SetKind, WeightUnit, Workout
from app.state.views.trends_progress import (
    MOST_REPETITIONS,
    SESSIONS_NEEDED,
    ProgressFinding,
    ProgressTrend,
    estimated_maximum,
    exercise_sessions,
    present_progress,
)
from app.state.views.trends_range import Span
from tests.builders import MONDAY, NORDIC, PLANK, SQUAT, entry, history, lifting, strength_set

SPAN = Span(MONDAY.date() - timedelta(days=400), MONDAY.date())
NOISE_RUNS = 150


def trend(workouts: list[Workout], exercise_id: str | None = None) -> ProgressTrend:
    """An exercise over more than a year."""
    logged = history(workouts)
    return present_progress(exercise_id, exercise_sessions(logged), logged, SPAN)


def squats(*weights: float) -> list[Workout]:
    """A session every third day with one set of five."""
    return [
        lifting(-72.0 * (len(weights) - number), entry(SQUAT, strength_set(5, weight=weight)))
        for number, weight in enumerate(weights)
    ]


@given(st.lists(st.tuples(st.integers(1, 20), st.floats(20, 200)), min_size=1, max_size=6))
def test_the_best_set_gives_the_maximum(sets: list[tuple[int, float]]) -> None:
    """The maximum is the highest of weight x (1 + repetitions / 30); the volume is all of it."""
    done = [strength_set(count, weight=weight) for count, weight in sets]
    view = trend([lifting(-24, entry(SQUAT, *done))])
    telling = [
        weight if count == 1 else weight * (1 + count / 30) for count, weight in sets if count <= 12
    ]

    assert [p.maximum for p in view.points] == pytest.approx([max(telling)] if telling else [])
    for point in view.points:
        assert point.volume == pytest.approx(sum(count * weight for count, weight in sets))
        assert point.best.repetitions <= MOST_REPETITIONS


@pytest.mark.parametrize(
    "useless",
    [
        strength_set(8, kind=SetKind.ASSISTED),
        strength_set(8, kind=SetKind.WARM_UP),
        strength_set(None, seconds=45.0),
        strength_set(8, seconds=45.0),
        strength_set(8, weight=None),
        strength_set(0),
    ],
    ids=["assisted", "warm-up", "timed", "timed with repetitions", "no weight", "none done"],
)
def test_some_sets_never_count(useless: object) -> None:
    """Assisted, timed and warm-up sets, and those without weight, tell no maximum."""
    view = trend([lifting(-24, entry(SQUAT, useless))])  # type: ignore[arg-type]

    assert view.points == ()
    assert view.finding is ProgressFinding.NO_SETS


def test_body_weight_exercises_are_left_out() -> None:
    """The weight that such an exercise moves is not known."""
    assert trend([lifting(-24, entry(PLANK, strength_set(5)))]).exercise_id == ""


def test_the_most_used_exercise_comes_first() -> None:
    """Without a choice the exercise with the most sessions is shown; a choice goes before it."""
    workouts = [*squats(100, 100), lifting(-24, entry(NORDIC, strength_set(5)))]

    assert trend(workouts).exercise_id == SQUAT.id
    assert trend(workouts).name == SQUAT.name
    assert trend(workouts, NORDIC.id).exercise_id == NORDIC.id
    assert trend(workouts, "gone").exercise_id == SQUAT.id


def test_pounds_are_converted_to_the_athletes_unit() -> None:
    """Sets typed in pounds count in kilograms where these are the athlete's unit."""
    pounds = strength_set(1, weight=220.462262185, unit=WeightUnit.LB)

    assert trend([lifting(-24, entry(SQUAT, pounds))]).points[0].maximum == pytest.approx(100.0)


def test_a_clear_rise_is_told() -> None:
    """A line that rises is called up by as much as it rises, a falling one down."""
    up = trend(squats(*range(100, 120, 2)))
    down = trend(squats(*range(120, 100, -2)))

    assert up.finding is ProgressFinding.UP
    assert up.change == pytest.approx(18 * (1 + 5 / 30))
    assert down.finding is ProgressFinding.DOWN
    assert up.best is not None
    assert up.best.maximum == pytest.approx(estimated_maximum(5, 118))


def test_few_sessions_tell_no_direction() -> None:
    """Below the needed sessions nothing is said, however steep."""
    weights = tuple(100.0 + 10 * number for number in range(SESSIONS_NEEDED - 1))

    assert trend(squats(*weights)).finding is ProgressFinding.TOO_FEW


def test_noise_is_not_called_progress() -> None:
    """Weights without any direction bring no claim in at least 95 % of histories."""
    chance = np.random.default_rng(5)
    claims = 0
    for _ in range(NOISE_RUNS):
        weights = chance.normal(100, 8, chance.integers(6, 30)).tolist()
        claims += trend(squats(*weights)).finding in {ProgressFinding.UP, ProgressFinding.DOWN}

    assert claims <= 0.05 * NOISE_RUNS
