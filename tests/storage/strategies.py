"""Everything that an athlete could possibly enter."""

from datetime import date, datetime, timedelta, timezone

from hypothesis import strategies as st

from app.core.muscles import MuscleGroup, Side
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


def instants() -> st.SearchStrategy[datetime]:
    """Aware instants with whole minutes of offset."""
    offsets = st.integers(-14 * 60, 14 * 60).map(
        lambda minutes: timezone(timedelta(minutes=minutes))
    )
    moments = st.datetimes(datetime(1990, 1, 2), datetime(2090, 1, 1))  # noqa: DTZ001 - zone follows
    return st.builds(lambda moment, zone: moment.replace(tzinfo=zone), moments, offsets)


def _amounts(largest: float) -> st.SearchStrategy[float]:
    return st.floats(0, largest, allow_subnormal=False)


def texts() -> st.SearchStrategy[str]:
    """Whatever a person may write."""
    return st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def typed_weights() -> st.SearchStrategy[Weight]:
    """Weights with up to three decimals."""
    values = st.integers(0, 2_000_000).map(lambda thousandths: thousandths / 1000)
    return st.builds(Weight, values, st.sampled_from(WeightUnit))


def strength_sets() -> st.SearchStrategy[StrengthSet]:
    """Sets of every kind."""
    return st.builds(
        StrengthSet,
        repetitions=st.none() | st.integers(0, 500),
        weight=st.none() | typed_weights(),
        rir=st.none() | _amounts(10),
        kind=st.sampled_from(SetKind),
        duration_seconds=st.none() | _amounts(86_400),
        distance_metres=st.none() | _amounts(1e6),
        side=st.none() | st.sampled_from(Side),
        note=texts(),
    )


def exercise_entries() -> st.SearchStrategy[ExerciseEntry]:
    """Exercises with a few sets, or none."""
    return st.builds(
        ExerciseEntry,
        exercise_id=texts(),
        name=texts(),
        sets=st.lists(strength_sets(), max_size=3).map(tuple),
        superset=st.none() | st.integers(0, 9),
        note=texts(),
    )


def activities() -> st.SearchStrategy[Activity]:
    """Activities, some with shares of the athlete's own."""
    shares = st.dictionaries(st.sampled_from(MuscleGroup), st.floats(0, 1), max_size=3)
    return st.builds(
        Activity,
        sport_id=texts(),
        minutes=_amounts(10_000),
        rpe=st.none() | _amounts(10),
        distance_metres=st.none() | _amounts(1e6),
        descent_metres=st.none() | _amounts(1e5),
        shares=st.none() | shares,
    )


def quick_efforts() -> st.SearchStrategy[QuickEffort]:
    """Quick logs."""
    return st.builds(QuickEffort, st.sampled_from(MuscleGroup), st.floats(1, 10))


def _lasting(start: datetime, minutes: int) -> tuple[datetime, datetime]:
    return start, start + timedelta(minutes=minutes)


@st.composite
def workouts(draw: st.DrawFn) -> Workout:
    """Workouts with any parts."""
    start, end = _lasting(draw(instants()), draw(st.integers(0, 1440)))
    return Workout(
        id=str(draw(st.uuids())),
        title=draw(texts()),
        started_at=start,
        ended_at=end,
        exercises=tuple(draw(st.lists(exercise_entries(), max_size=3))),
        activity=draw(st.none() | activities()),
        quick=tuple(draw(st.lists(quick_efforts(), max_size=3))),
        session_rpe=draw(st.none() | _amounts(10)),
        note=draw(texts()),
        source_key=draw(st.none() | texts()),
    )


def sharp_pains() -> st.SearchStrategy[SharpPain]:
    """Pain that is not soreness, with or without a place."""
    return st.builds(
        SharpPain, st.none() | st.sampled_from(MuscleGroup), st.none() | st.sampled_from(Side)
    )


@st.composite
def check_ins(draw: st.DrawFn) -> CheckIn:
    """Check-ins with any answers."""
    scale = st.none() | st.integers(1, 5)
    rated = st.tuples(st.sampled_from(MuscleGroup), st.none() | st.sampled_from(Side))
    is_asked = draw(st.booleans())
    ratings = draw(st.dictionaries(rated, st.integers(0, 10), max_size=4 if is_asked else 0))
    return CheckIn(
        id=str(draw(st.uuids())),
        day=draw(st.dates(date(1990, 1, 1), date(2090, 1, 1))),
        at=draw(instants()),
        ratings=tuple(
            SorenessRating(muscle, value, side) for (muscle, side), value in ratings.items()
        ),
        sleep_hours=draw(st.none() | _amounts(24)),
        sleep_quality=draw(scale),
        energy=draw(scale),
        stress=draw(scale),
        protein=draw(st.none() | st.booleans()),
        sharp_pain=draw(st.none() | sharp_pains()),
        note=draw(texts()),
        soreness_asked=is_asked,
    )
