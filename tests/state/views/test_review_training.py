"""What was trained in a span of days, against plain sums."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.engine import prepare
from app.core.muscles import MuscleGroup
from app.core.workouts import SetKind
from app.state.views.review_training import (
    Amount,
    amount_of,
    present_training,
    running_week_sets,
    workouts_of,
)
from app.state.views.trends_range import Span
from app.state.views.trends_sets import SetsFinding
from tests.builders import (
    CYCLING,
    MONDAY,
    NORDIC,
    SQUAT,
    activity,
    entry,
    history,
    lifting,
    quick,
    strength_set,
)

WEEK = Span(MONDAY.date(), MONDAY.date() + timedelta(days=6))
QUADRICEPS, GLUTES, CALVES = MuscleGroup.QUADRICEPS, MuscleGroup.GLUTES, MuscleGroup.CALVES


def test_amounts_are_plain_sums() -> None:
    """Minutes, sets and sessions add up; a session outside the week is not counted."""
    past = history(
        [
            lifting(-48),
            lifting(10),
            lifting(34, entry(NORDIC, *(strength_set(),) * 3)),
            activity(58, minutes=45),
            lifting(7 * 24 + 1),
        ]
    )

    assert amount_of(past, WEEK) == Amount(3, 60 + 60 + 45, 5 + 3, 0.0)


def test_a_session_belongs_to_the_day_it_began_on() -> None:
    """A workout over the night that ends the week stays in it whole."""
    late = lifting(6 * 24 + 18.5)
    assert late.started_at.date() > WEEK.last
    assert workouts_of(history([late]), WEEK) == (late,)


def test_sessions_of_one_title_stand_together() -> None:
    """The most frequent come first, and the latest of a title stands for it."""
    past = history(
        [lifting(10), lifting(58), lifting(106), activity(30), activity(82, CYCLING, minutes=120)]
    )

    groups = present_training(prepare(past), WEEK).groups

    assert [(group.line.title, group.amount.sessions) for group in groups] == [
        ("Leg day", 3),
        ("Cycling", 1),
        ("Running", 1),
    ]
    assert groups[0].line.at == lifting(106).started_at
    assert groups[0].amount.minutes == 180


def test_loaded_muscles_are_shares_of_the_hardest_worked_one() -> None:
    """Squats load quadriceps whole and glutes by half; what was not trained is left out."""
    loaded = present_training(prepare(history([lifting(10), quick(40, CALVES)])), WEEK).loaded

    assert loaded[QUADRICEPS] == 1.0
    assert loaded[GLUTES] == pytest.approx(0.5)
    assert set(loaded) == {QUADRICEPS, GLUTES, CALVES}


def test_nothing_trained() -> None:
    """A week without a workout has no amounts and loads nothing."""
    training = present_training(prepare(history([lifting(-48)])), WEEK)

    assert training.amount == Amount(0, 0, 0, 0.0)
    assert (training.sessions, training.groups, dict(training.loaded)) == ((), (), {})


def test_a_running_week_counts_its_sets_and_concludes_nothing() -> None:
    """Warm-ups are no hard sets, and last week's sets stay there."""
    warm_up = strength_set(kind=SetKind.WARM_UP)
    past = history([lifting(-48), lifting(10, entry(SQUAT, warm_up, *(strength_set(),) * 4))])

    view = running_week_sets(prepare(past), WEEK, 0)

    assert {row.muscle: row.sets for row in view.rows} == {QUADRICEPS: 4.0, GLUTES: 2.0}
    assert (view.finding, view.named) == (SetsFinding.WEEK_RUNNING, ())


def test_a_running_week_without_sets() -> None:
    """Nothing to draw is told as such."""
    assert running_week_sets(prepare(history()), WEEK, 0).finding is SetsFinding.NO_SETS


@given(hours=st.lists(st.integers(0, 28 * 24), max_size=12, unique=True))
def test_weeks_add_up_to_the_whole(hours: list[int]) -> None:
    """However sessions fall, four weeks hold all of them once."""
    past = history([lifting(hour, name=f"Leg day {hour}") for hour in hours])
    first = MONDAY.date() - timedelta(days=7)
    weeks = [
        Span(first + timedelta(weeks=week), first + timedelta(weeks=week, days=6))
        for week in range(6)
    ]

    assert sum(amount_of(past, week).sessions for week in weeks) == len(hours)
