"""Tests of app.core.interference."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.interference import conflicts
from app.core.muscles import MuscleGroup
from app.core.workouts import SetKind, Workout
from tests.builders import (
    CYCLING,
    EXERCISES,
    SPORTS,
    SQUAT,
    activity,
    entry,
    lifting,
    quick,
    strength_set,
)

QUADS = MuscleGroup.QUADRICEPS


def _conflicts(*workouts: Workout, hours: float = 6.0) -> list[tuple[str, str]]:
    found = conflicts(workouts, EXERCISES, SPORTS, hours)
    return [(conflict.first_id, conflict.second_id) for conflict in found]


def test_strength_and_endurance_of_the_same_muscles_interfere() -> None:
    """INTERFERENCE: strength and endurance for the same muscles within hours, either order."""
    squats, run = lifting(0), activity(3)
    assert _conflicts(run, squats) == [(squats.id, run.id)]
    found = conflicts((squats, run), EXERCISES, SPORTS, 6.0)[0]
    assert found.gap_hours == pytest.approx(2.0)
    assert found.muscles == (QUADS,)
    ride = activity(-4, CYCLING)
    assert _conflicts(ride, squats) == [(ride.id, squats.id)]


def test_what_does_not_interfere() -> None:
    """Hours apart, other muscles, two of a kind or next to no dose: no conflict."""
    assert _conflicts(lifting(0), activity(8)) == []
    assert _conflicts(lifting(0), activity(3), hours=2.0) == []
    assert _conflicts(lifting(0), lifting(3, name="more")) == []
    assert _conflicts(activity(0), activity(3, CYCLING)) == []
    warm_up = entry(SQUAT, strength_set(kind=SetKind.WARM_UP))
    assert _conflicts(lifting(0, warm_up), activity(3)) == []
    assert _conflicts(quick(0, QUADS), activity(3)) == []


def test_overlapping_sessions_have_no_gap() -> None:
    """A run inside a lifting session leaves no gap at all."""
    found = conflicts((lifting(0), activity(0.5, minutes=40)), EXERCISES, SPORTS, 6.0)
    assert found[0].gap_hours == 0.0


@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 200)), max_size=12, unique=True),
    st.integers(1, 24),
)
def test_every_pair_that_stands_close_is_found_once(
    sessions: list[tuple[bool, int]], hours: int
) -> None:
    """As many as there are pairs of a run and squats with less between them than asked for."""
    workouts = [activity(at) if is_run else lifting(at) for is_run, at in sessions]
    close = {
        frozenset((first.id, second.id))
        for first, second in combinations(workouts, 2)
        if (first.activity is None) is not (second.activity is None)
        and abs((first.ended_at - second.ended_at).total_seconds()) / 3600 - 1 < hours
    }
    found = _conflicts(*workouts, hours=hours)
    assert len(found) == len(close)
    assert set(map(frozenset, found)) == close
