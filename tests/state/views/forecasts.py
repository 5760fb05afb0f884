"""Hand-made forecasts: one Monday morning after a week of pull, push, an easy run and legs."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from types import MappingProxyType
from typing import Final

import numpy as np

from app.core.forecast import Cause, Forecast, MuscleCurve, MuscleForecast, Report, WhyPart
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.readiness import first_lasting, readiness_number, status_of
from app.core.response import soreness_response
from app.core.soreness import CheckIn, SorenessRating
from app.core.status import Status
from app.core.workouts import Activity, ExerciseEntry, StrengthSet, Workout

HERE: Final = timezone(timedelta(hours=1))
NOW: Final = datetime(2026, 11, 23, 9, 41, tzinfo=HERE)
HOURS: Final = np.arange(-72.0, 169.0)

PULL_AT: Final = datetime(2026, 11, 18, 18, 30, tzinfo=HERE)
PUSH_AT: Final = datetime(2026, 11, 20, 18, 55, tzinfo=HERE)
RUN_AT: Final = datetime(2026, 11, 21, 10, 45, tzinfo=HERE)
LEGS_AT: Final = datetime(2026, 11, 22, 18, 10, tzinfo=HERE)

Pulse = tuple[datetime, float]

_PULL: Final = dict.fromkeys(
    (
        MuscleGroup.LATS,
        MuscleGroup.UPPER_BACK,
        MuscleGroup.TRAPEZIUS,
        MuscleGroup.BICEPS,
        MuscleGroup.FOREARMS,
    ),
    ((PULL_AT, 2.0),),
)
_PUSH: Final = dict.fromkeys(
    (MuscleGroup.CHEST, MuscleGroup.SHOULDERS, MuscleGroup.TRICEPS), ((PUSH_AT, 1.4),)
)
_CORE: Final = dict.fromkeys((MuscleGroup.ABDOMINALS, MuscleGroup.OBLIQUES), ((PUSH_AT, 0.6),))
_LEGS: Final = {
    MuscleGroup.HAMSTRINGS: ((RUN_AT, 0.9), (LEGS_AT, 5.0)),
    MuscleGroup.QUADRICEPS: ((RUN_AT, 0.9), (LEGS_AT, 3.6)),
    MuscleGroup.GLUTES: ((RUN_AT, 0.7), (LEGS_AT, 2.8)),
    MuscleGroup.LOWER_BACK: ((LEGS_AT, 1.9),),
    MuscleGroup.ADDUCTORS: ((LEGS_AT, 1.8),),
    MuscleGroup.HIP_ABDUCTORS: ((LEGS_AT, 1.6),),
    MuscleGroup.CALVES: ((RUN_AT, 1.9),),
    MuscleGroup.SHINS: ((RUN_AT, 0.4),),
}
WEEK: Final[Mapping[MuscleGroup, tuple[Pulse, ...]]] = {**_PULL, **_PUSH, **_CORE, **_LEGS}


def hours_before(hours: float) -> datetime:
    """An instant some hours before the moment."""
    return NOW - timedelta(hours=hours)


def muscle_forecast(muscle: MuscleGroup, pulses: tuple[Pulse, ...] = ()) -> MuscleForecast:
    """A muscle group after sessions, each given as its end and the soreness it peaks at."""
    if not pulses:
        return _unknown(muscle)
    ends = np.array([(ended - NOW).total_seconds() / 3600 for ended, _ in pulses])
    sizes = np.array([size for _, size in pulses])
    each = soreness_response(
        HOURS[:, None] - ends, sizes, np.full(sizes.size, 36.0), np.clip(43 + 10 * sizes, 48, 120)
    )
    curve = _curve(each.sum(axis=1))
    now = 72
    last, size = pulses[-1]
    lasting = int(first_lasting(curve.readiness[now:, None], 80.0)[0])
    readiness = float(np.floor(curve.readiness[now]))
    return MuscleForecast(
        muscle=muscle,
        status=status_of(readiness),
        readiness=readiness,
        readiness_low=max(readiness - 8, 0.0),
        readiness_high=min(readiness + 8, 100.0),
        soreness=float(curve.soreness[now]),
        soreness_low=float(curve.soreness_low[now]),
        soreness_high=float(curve.soreness_high[now]),
        function=float(curve.function[now]),
        ready_at=NOW + timedelta(hours=lasting) if lasting else None,
        peak_at=last + timedelta(hours=36),
        gone_at=last + timedelta(hours=min(max(43 + 10 * size, 48), 120)),
        window_until=last + timedelta(days=7),
        hold_until=None,
        last_session_at=last,
        reported=None,
        rules=(),
        curve=curve,
        explain=lambda: tuple(
            WhyPart(Cause.SESSION, float(points), label="Session", at=ended)
            for points, (ended, _) in zip(each[now], pulses, strict=True)
        ),
    )


def _curve(soreness: np.ndarray) -> MuscleCurve:
    high = np.clip(soreness * 1.2 + 0.1, 0.0, 10.0)
    function = 100.0 - 0.5 * soreness
    return MuscleCurve(
        soreness=soreness,
        soreness_low=soreness * 0.8,
        soreness_high=high,
        function=function,
        readiness=readiness_number(soreness, function),
    )


def _unknown(muscle: MuscleGroup) -> MuscleForecast:
    curve = _curve(np.zeros(HOURS.size))
    return MuscleForecast(
        muscle=muscle,
        status=Status.UNKNOWN,
        readiness=0.0,
        readiness_low=0.0,
        readiness_high=0.0,
        soreness=0.0,
        soreness_low=0.0,
        soreness_high=0.0,
        function=100.0,
        ready_at=None,
        peak_at=None,
        gone_at=None,
        window_until=None,
        hold_until=None,
        last_session_at=None,
        reported=None,
        rules=(),
        curve=curve,
        explain=lambda: (),
    )


def forecast_of(
    pulses: Mapping[MuscleGroup, tuple[Pulse, ...]] = WEEK,
    **changed: MuscleForecast,
) -> Forecast:
    """A forecast of all muscle groups; keywords name a muscle group to replace in upper case."""
    muscles = {muscle: muscle_forecast(muscle, pulses.get(muscle, ())) for muscle in MUSCLES}
    for name, muscle in changed.items():
        muscles[MuscleGroup[name]] = muscle
    return Forecast(NOW, HOURS, MappingProxyType(muscles))


def rested(muscle: MuscleGroup) -> MuscleForecast:
    """A muscle group whose last session is forgotten."""
    return muscle_forecast(muscle, ((hours_before(12 * 24), 1.0),))


def reported(muscle: MuscleForecast, soreness: int, hours_ago: float = 1.0) -> MuscleForecast:
    """The same forecast with a latest report."""
    return replace(muscle, reported=Report(hours_before(hours_ago), soreness))


def workout(title: str, ended_at: datetime, *, running: bool = False) -> Workout:
    """An hour of lifting or running."""
    squats = ExerciseEntry("squat", "Squat", (StrengthSet(8),))
    return Workout(
        id=title,
        title=title,
        started_at=ended_at - timedelta(hours=1),
        ended_at=ended_at,
        exercises=() if running else (squats,),
        activity=Activity("running", 60.0) if running else None,
    )


def check_in(at: datetime, *ratings: SorenessRating) -> CheckIn:
    """A completed check-in with only what was sore."""
    return CheckIn(id=at.isoformat(), day=at.date(), at=at, ratings=ratings)


def history_of(*check_ins: CheckIn) -> History:
    """The week's four sessions and some check-ins."""
    return History(
        workouts=(
            workout("Pull day", PULL_AT),
            workout("Push day", PUSH_AT),
            workout("Easy run", RUN_AT, running=True),
            workout("Leg day", LEGS_AT),
        ),
        check_ins=check_ins,
    )
