"""Tests of app.state.views.trends_sleep."""

from collections.abc import Sequence
from datetime import timedelta
from statistics import mean

import numpy as np
import pytest

from app.core.engine import Prepared, prepare
from app.core.muscles import MuscleGroup
from app.state.views.trends_range import Span
from app.state.views.trends_sleep import (
    NIGHTS_NEEDED,
    Episode,
    SleepFinding,
    SleepTrend,
    present_sleep,
    sleep_episodes,
)
from tests.builders import MONDAY, check_in, history, lifting

QUADRICEPS = MuscleGroup.QUADRICEPS
DAY = 24.0
EVERY = 6
SPAN = Span(MONDAY.date() - timedelta(days=400), MONDAY.date())
NOISE_RUNS = 200


def athlete(nights: Sequence[tuple[float, int]]) -> Prepared:
    """Squats every sixth evening; each is given the night after it and the days it is felt."""
    workouts, mornings = [], []
    for number, (sleep, sore_days) in enumerate(nights):
        evening = -DAY * EVERY * (len(nights) - number) + 9
        workouts.append(lifting(evening))
        for day in range(EVERY):
            told = {QUADRICEPS: 4} if day < sore_days else {}
            slept = sleep if day == 0 else None
            mornings.append(check_in(evening + 14 + DAY * day, told, sleep_hours=slept))
    return prepare(history(workouts, mornings))


def trend(nights: Sequence[tuple[float, int]]) -> SleepTrend:
    """What the nights say."""
    return present_sleep(QUADRICEPS, sleep_episodes(athlete(nights)), SPAN)


def test_hours_are_counted_to_the_first_check_in_without_soreness() -> None:
    """Recovery runs from the end of a session to the first check-in of at most 1 after soreness."""
    view = trend([(8.0, 1), (6.0, 3), (7.0, 2)])

    assert [e.recovery_hours for e in view.episodes] == [14 + 24, 14 + 72, 14 + 48]
    assert [e.is_long for e in view.episodes] == [True, False, True]
    assert view.long_mean == pytest.approx(mean((38, 62)))
    assert view.short_mean == pytest.approx(86)
    assert view.gained_hours == pytest.approx(86 - 50)


def test_a_session_without_soreness_or_night_is_left_out() -> None:
    """What was never felt has no recovery to time."""
    assert trend([(8.0, 0), (6.0, 2)]).long_nights == 0
    assert trend([]).finding is SleepFinding.NO_NIGHTS


def test_soreness_that_outlasts_the_pause_is_left_out() -> None:
    """When the next session came first, nobody knows when it would have ended."""
    assert trend([(8.0, EVERY), (8.0, 2)]).long_nights == 1


def test_unwatched_days_are_left_out() -> None:
    """A gap of two days between check-ins hides the end."""
    prepared = prepare(
        history(
            [lifting(-100)],
            [check_in(-86, {QUADRICEPS: 4}, sleep_hours=8.0), check_in(-30)],
        )
    )

    assert sleep_episodes(prepared)[QUADRICEPS] == ()


def test_a_clear_difference_is_told() -> None:
    """Long nights after which soreness ends a day sooner are called faster, and the reverse."""
    faster = [(8.0, 1 + n % 2) if n % 2 else (6.0, 3 + n % 4 // 2) for n in range(24)]
    slower = [(6.0 if sleep > 7 else 8.0, days) for sleep, days in faster]

    assert trend(faster).finding is SleepFinding.FASTER
    assert trend(faster).gained_hours > 20
    assert trend(slower).finding is SleepFinding.SLOWER


def test_few_nights_tell_nothing() -> None:
    """Below the needed nights of each kind nothing is said, however large the difference."""
    nights = [(8.0, 1)] * (NIGHTS_NEEDED - 1) + [(6.0, 4)] * 20

    assert trend(nights).finding is SleepFinding.TOO_FEW


def test_noise_is_not_called_a_difference() -> None:
    """Sleep that has nothing to do with recovery brings no claim in at least 95 % of histories."""
    chance = np.random.default_rng(6)
    claims = 0
    for _ in range(NOISE_RUNS):
        episodes = tuple(
            Episode(
                MONDAY.date() - timedelta(days=day), chance.uniform(5, 9), chance.normal(50, 15)
            )
            for day in range(chance.integers(12, 40))
        )
        view = present_sleep(QUADRICEPS, {QUADRICEPS: episodes}, SPAN)
        claims += view.finding in {SleepFinding.FASTER, SleepFinding.SLOWER}

    assert claims <= 0.05 * NOISE_RUNS


def test_looking_at_all_muscle_groups_claims_no_more() -> None:
    """An athlete who looks at every muscle group is misled in at most 5 % of histories too."""
    chance = np.random.default_rng(7)
    misled = 0
    for _ in range(60):
        found = {
            muscle: tuple(
                Episode(
                    MONDAY.date() - timedelta(days=day), chance.uniform(5, 9), chance.normal(50, 15)
                )
                for day in range(24)
            )
            for muscle in (QUADRICEPS, MuscleGroup.CHEST, MuscleGroup.LATS, MuscleGroup.GLUTES)
        }
        said = {present_sleep(muscle, found, SPAN).finding for muscle in found}
        misled += bool(said & {SleepFinding.FASTER, SleepFinding.SLOWER})

    assert misled <= 0.05 * 60


def test_nights_may_come_from_elsewhere() -> None:
    """A night without a word about soreness counts as the night, and not as a day without it."""
    night = check_in(0, sleep_hours=8.0, soreness_asked=False)
    mornings = [check_in(24 * day, {QUADRICEPS: 4} if day < 3 else {}) for day in range(1, 4)]
    prepared = prepare(history([lifting(-10)], [night, *mornings]))

    (episode,) = sleep_episodes(prepared)[QUADRICEPS]

    assert (episode.sleep_hours, episode.recovery_hours) == (8.0, 24 * 3 + 10)
