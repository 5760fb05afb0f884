"""Hypothesis strategies: every workout and check-in a person can log."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from app.core.history import History
from app.core.muscles import MUSCLES, Side
from app.core.settings import Experience, Settings
from app.core.soreness import CheckIn, SharpPain, SorenessRating
from app.core.workouts import (
    Activity,
    ExerciseEntry,
    QuickEffort,
    SetKind,
    StrengthSet,
    Weight,
    WeightUnit,
    Workout,
)
from tests.builders import EXERCISES, MONDAY, SPORTS

HISTORY_HOURS = 24 * 30

muscles = st.sampled_from(MUSCLES)
sides = st.none() | st.sampled_from(Side)
weights = st.builds(
    Weight, st.floats(0, 400).map(lambda value: round(value, 2)), st.sampled_from(WeightUnit)
)
instants = st.integers(-HISTORY_HOURS * 60, 0).map(
    lambda minutes: MONDAY + timedelta(minutes=minutes)
)
strength_sets = st.builds(
    StrengthSet,
    repetitions=st.none() | st.integers(0, 50),
    weight=st.none() | weights,
    rir=st.none() | st.integers(0, 10).map(float),
    kind=st.sampled_from(SetKind),
    duration_seconds=st.none() | st.floats(0, 7200),
    distance_metres=st.none() | st.floats(0, 50_000),
    side=sides,
)


@st.composite
def entries(draw: st.DrawFn) -> ExerciseEntry:
    """An exercise with up to five sets; sometimes one that nothing is known of."""
    exercise_id = draw(st.sampled_from([*EXERCISES, "unknown"]))
    sets = draw(st.lists(strength_sets, max_size=5))
    return ExerciseEntry(exercise_id, exercise_id.title(), tuple(sets))


activities = st.builds(
    Activity,
    sport_id=st.sampled_from([*SPORTS, "unknown"]),
    minutes=st.floats(0, 1500),
    rpe=st.none() | st.floats(0, 10),
    descent_metres=st.none() | st.floats(0, 6000),
    shares=st.none() | st.dictionaries(muscles, st.floats(0, 1), max_size=4),
)
quick_efforts = st.builds(QuickEffort, muscle=muscles, effort=st.floats(1, 10))


@st.composite
def workouts(draw: st.DrawFn, ended_at: st.SearchStrategy[datetime] = instants) -> Workout:
    """One session of any kind or mixture that ended within the past month."""
    ended = draw(ended_at)
    return Workout(
        id=draw(st.uuids(version=4)).hex,
        title=draw(st.sampled_from(["", "Leg day", "Été"])),
        started_at=ended - timedelta(minutes=draw(st.integers(0, 240))),
        ended_at=ended,
        exercises=tuple(draw(st.lists(entries(), max_size=3))),
        activity=draw(st.none() | activities),
        quick=tuple(draw(st.lists(quick_efforts, max_size=3))),
        session_rpe=draw(st.none() | st.floats(0, 10)),
    )


@st.composite
def check_ins(draw: st.DrawFn) -> CheckIn:
    """One check-in within the past month."""
    at = draw(instants)
    ratings = draw(
        st.lists(
            st.builds(SorenessRating, muscles, st.integers(0, 10), sides),
            max_size=5,
            unique_by=lambda rating: (rating.muscle, rating.side),
        )
    )
    is_asked = draw(st.integers(0, 4)) > 0
    return CheckIn(
        id=draw(st.uuids(version=4)).hex,
        day=at.date(),
        at=at,
        ratings=tuple(ratings) if is_asked else (),
        sleep_hours=draw(st.none() | st.floats(0, 14)),
        sharp_pain=draw(st.none() | st.builds(SharpPain, st.none() | muscles, sides)),
        soreness_asked=is_asked,
    )


@st.composite
def histories(draw: st.DrawFn, max_workouts: int = 6, max_check_ins: int = 6) -> History:
    """A month of any sessions and check-ins."""
    return History(
        workouts=tuple(
            sorted(draw(st.lists(workouts(), max_size=max_workouts)), key=lambda one: one.ended_at)
        ),
        check_ins=tuple(
            sorted(draw(st.lists(check_ins(), max_size=max_check_ins)), key=lambda one: one.at)
        ),
        exercises=EXERCISES,
        sports=SPORTS,
        settings=Settings(experience=draw(st.sampled_from(Experience))),
    )
