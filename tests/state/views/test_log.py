"""What the Log page and the history list show."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from app.core.engine import forecast, prepare
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.routines import Routine
from app.core.status import Status
from app.core.workouts import Activity, WorkoutKind
from app.state.app_state import AppState
from app.state.forms import workout_form
from app.state.views.log import (
    RECENT_WORKOUTS,
    LogStartView,
    present_history,
    present_log_start,
    workout_line,
    workout_shares,
)
from tests.builders import (
    CYCLING,
    MONDAY,
    NORDIC,
    PLANK,
    SQUAT,
    activity,
    after,
    check_in,
    entry,
    history,
    lifting,
    quick,
)


def log_start(past: History, **parts: object) -> LogStartView:
    """The Log page on the Monday morning."""
    state = replace(AppState(past, prepare(past)), **parts)  # type: ignore[arg-type]
    return present_log_start(state, forecast(state.prepared, MONDAY))


def test_recent_workouts_are_told_apart_by_title_and_sport() -> None:
    """Each kind of session is offered once, the latest of it, newest first."""
    past = history(
        [
            lifting(-90, name="Legs"),
            lifting(-66, name="legs"),
            activity(-48),
            replace(activity(-24, CYCLING), title="Running"),
        ]
    )

    recent = log_start(past).recent

    assert [(line.title, line.sport_id) for line in recent] == [
        ("Running", "cycling"),
        ("Running", "running"),
        ("legs", ""),
    ]


def test_recent_workouts_are_few() -> None:
    """The page stays short however many sessions there are."""
    past = history([lifting(-24 * day, name=f"Day {day}") for day in range(1, 20)])

    view = log_start(past)

    assert (len(view.recent), view.workouts) == (RECENT_WORKOUTS, 19)


def test_draft_tells_how_far_it_is() -> None:
    """A half-entered workout says what was done of it; without one there is no line."""
    draft = workout_form.tick(workout_form.repeat(lifting(0), MONDAY), 0, 0, done=True)

    line = log_start(history(), draft=draft).draft

    assert line is not None
    assert (line.title, line.started_at, line.done, line.sets) == ("Leg day", MONDAY, 1, 5)
    assert log_start(history()).draft is None


def test_routine_is_as_ready_as_its_worst_muscle() -> None:
    """A routine waits for the last muscle group that it trains above all."""
    past = history([lifting(-30, *[entry(SQUAT)] * 3)], [check_in(-1, {MuscleGroup.QUADRICEPS: 8})])
    routines = (
        Routine("a", "Legs", (entry(SQUAT), entry(NORDIC))),
        Routine("b", "Core", (entry(PLANK),)),
        Routine("c", "Nothing known", (replace(entry(SQUAT), exercise_id="gone"),)),
    )

    legs, core, unknown = log_start(past, routines=routines).routines

    assert legs.muscles == (MuscleGroup.QUADRICEPS, MuscleGroup.HAMSTRINGS)
    assert (legs.status, legs.worst) == (Status.REST, MuscleGroup.QUADRICEPS)
    assert legs.ready_at is not None
    assert legs.ready_at > MONDAY
    assert (core.status, core.ready_at) == (Status.UNKNOWN, None)
    assert (unknown.muscles, unknown.status, unknown.worst) == ((), Status.UNKNOWN, None)


def test_history_is_by_month_latest_first() -> None:
    """Months and what is in them stand newest first."""
    past = history([lifting(-24 * 30), lifting(-24), activity(-48)])

    months = present_history(past)

    assert [month for month, _ in months] == [date(2026, 11, 1), date(2026, 10, 1)]
    assert [line.id for line in months[0][1]] == ["lifting -24 Leg day", "running -48"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", 3),
        ("leg", 1),
        ("NORDIC", 1),
        ("push squat", 0),
        ("push nordic", 1),
        ("cycling", 1),
        ("swim", 0),
        ("nordc", 1),
        ("cyclign", 1),
        ("nordic zzzzz", 0),
        ("lge", 0),
    ],
)
def test_search_looks_in_titles_exercises_and_sports(search: str, found: int) -> None:
    """Every word must be somewhere, in any order and case; errors in longer ones are forgiven."""
    past = history(
        [
            lifting(-24),
            lifting(-48, entry(NORDIC), name="Push"),
            replace(activity(-72, CYCLING), title="Home"),
        ]
    )

    assert sum(len(lines) for _, lines in present_history(past, search)) == found


def test_line_of_an_activity() -> None:
    """An activity has a distance and no sets; unknown sports are shown all the same."""
    done = replace(activity(0), activity=Activity("curling", 60.0, distance_metres=1000.0))

    line = workout_line(done, history())

    assert (line.kind, line.sport_id, line.sets) == (WorkoutKind.ENDURANCE, "curling", 0)
    assert (line.distance_metres, line.minutes, line.at) == (1000.0, 60.0, after(-1))
    assert line.shares == {}
    assert present_history(history([done]), "curling") == ()


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (None, {MuscleGroup.QUADRICEPS: 1.0, MuscleGroup.CALVES: 0.8}),
        ({MuscleGroup.NECK: 0.4}, {MuscleGroup.NECK: 0.4}),
    ],
)
def test_own_shares_of_an_activity_count(
    own: Mapping[MuscleGroup, float] | None, expected: Mapping[MuscleGroup, float]
) -> None:
    """What the athlete says of a run goes before what is usual of running."""
    run = replace(activity(0), activity=Activity("running", 60.0, shares=own))

    assert workout_shares(run, history()) == expected


def test_shares_are_the_largest_of_all_parts() -> None:
    """A muscle is coloured by the part that loads it most, in anatomical order."""
    mixed = replace(lifting(0), quick=quick(0, MuscleGroup.GLUTES, 9.0).quick)

    shares = workout_shares(mixed, history())

    assert list(shares.items()) == [(MuscleGroup.GLUTES, 0.9), (MuscleGroup.QUADRICEPS, 1.0)]
