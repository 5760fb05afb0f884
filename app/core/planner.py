"""What planned sessions would do, and when a session would find its muscles ready."""

from bisect import insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from operator import attrgetter
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.days import at_local_time, epoch_hours, hours_later
from app.core.history import History
from app.core.interference import conflicts
from app.core.milestones import milestones
from app.core.muscles import MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.outlook import Known, known_at, readiness_at
from app.core.plans import PlannedSession
from app.core.prepared import Prepared
from app.core.readiness import status_of
from app.core.status import Status
from app.core.stimulus import stimuli
from app.core.workouts import Workout

DAYS_AHEAD: Final = 7
FIRST_WAKING_HOUR: Final = 7
LAST_WAKING_HOUR: Final = 21
MAIN_SHARE_OF_DOSE: Final = 0.5
"""A muscle group counts for a session's good hour from half of the session's largest dose on."""

_STEP: Final = timedelta(minutes=30)
_HOUR: Final = timedelta(hours=1)
_NOTHING_LEFT: Final = 100.0


def as_workout(planned: PlannedSession) -> Workout:
    """A planned session as the workout that it would be; it keeps its key."""
    return Workout(
        id=planned.id,
        title=planned.title,
        started_at=planned.starts_at,
        ended_at=ends_at(planned),
        exercises=planned.exercises,
        activity=planned.activity,
        quick=planned.quick,
        note=planned.note,
    )


def ends_at(planned: PlannedSession) -> datetime:
    """When a planned session would be over."""
    return planned.starts_at + timedelta(minutes=planned.minutes)


def not_logged(
    plans: Iterable[PlannedSession], workouts: Iterable[Workout]
) -> tuple[PlannedSession, ...]:
    """The planned sessions that became no workout, earliest first.

    One whose workout was deleted again is as planned as before.
    """
    logged = {workout.id for workout in workouts}
    left = [each for each in plans if each.workout_id not in logged]
    return tuple(sorted(left, key=lambda each: (each.starts_at, each.id)))


def coming(plans: Iterable[PlannedSession], now: datetime) -> tuple[PlannedSession, ...]:
    """The planned sessions that lie ahead."""
    return tuple(each for each in plans if each.starts_at >= now)


def workouts_ahead(
    plans: Iterable[PlannedSession], workouts: Iterable[Workout], now: datetime
) -> tuple[Workout, ...]:
    """What is planned and not logged yet, as the workouts that they would be."""
    return tuple(map(as_workout, coming(not_logged(plans, workouts), now)))


def with_plans(history: History, plans: Iterable[PlannedSession]) -> History:
    """The history as it would be after the planned sessions."""
    workouts = list(history.workouts)
    for each in plans:
        insort(workouts, as_workout(each), key=attrgetter("ended_at"))
    return replace(history, workouts=tuple(workouts))


def known_with_plans(prepared: Prepared, now: datetime, since: datetime) -> Known:
    """What is known at a moment, and all that is planned after it.

    Args:
        prepared: The history with the planned sessions in it.
        now: The moment; later check-ins never count.
        since: The first instant that will be asked for.
    """
    return known_at(prepared, np.inf, epoch_hours(now), since=epoch_hours(since))


def main_muscles(planned: PlannedSession, history: History) -> tuple[MuscleGroup, ...]:
    """The muscle groups that a planned session loads most, the most loaded first."""
    dose = stimuli((as_workout(planned),), history.exercises, history.sports).dose[0]
    if not dose.any():
        return ()
    threshold = MAIN_SHARE_OF_DOSE * float(dose.max())
    loaded = [muscle for muscle in MUSCLES if dose[MUSCLE_INDEX[muscle]] >= threshold]
    return tuple(sorted(loaded, key=lambda muscle: -dose[MUSCLE_INDEX[muscle]]))


@dataclass(frozen=True, slots=True, eq=False)
class WeekAhead:
    """Readiness of every muscle group at each half hour of this day and the six that follow.

    Attributes:
        times: The half hours on the athlete's clock, the first one not before now.
        hours: The same as epoch hours, shape (H,).
        readiness: 0 to 100, shape (H, m).
        known: Whether enough was logged to say anything of a group, shape (m,); unknown groups do
            not stand in the way.
        ready_from: The athlete's threshold for ready.
    """

    times: tuple[datetime, ...]
    hours: FloatArray
    readiness: FloatArray
    known: BoolArray
    ready_from: int

    def readiness_at(self, muscles: Iterable[MuscleGroup], at: datetime) -> float:
        """The lowest readiness of some muscle groups at an instant; 100 where none is known."""
        return float(np.interp(epoch_hours(at), self.hours, self._worst(muscles)))

    def status_at(self, muscles: Iterable[MuscleGroup], at: datetime) -> Status:
        """What a session for these muscle groups would find: ready, or the worst of what is not."""
        return status_of(self.readiness_at(muscles, at), self.ready_from)

    def first_good_hour(self, muscles: Iterable[MuscleGroup]) -> datetime | None:
        """The first full waking hour at which all muscle groups are ready; None without."""
        return next(self.good_hours(muscles), None)

    def good_hours(self, muscles: Iterable[MuscleGroup]) -> Iterator[datetime]:
        """Every full waking hour at which all muscle groups are ready, earliest first."""
        ready = self._worst(muscles) >= self.ready_from
        return (
            at
            for at, is_ready in zip(self.times, ready.tolist(), strict=True)
            if is_ready and _is_waking(at)
        )

    def ready_since(self, muscle: MuscleGroup, at: datetime) -> datetime | None:
        """From when on one group is ready, without a break, until an instant in these days.

        Returns:
            A full hour or a half; None when the group is ready from the first on.
        """
        before = int(np.searchsorted(self.hours, epoch_hours(at), side="right"))
        unready = np.flatnonzero(self._worst((muscle,))[:before] < self.ready_from)
        if not unready.size:
            return None
        return self.times[min(int(unready[-1]) + 1, len(self.times) - 1)]

    def _worst(self, muscles: Iterable[MuscleGroup]) -> FloatArray:
        columns = [MUSCLE_INDEX[muscle] for muscle in muscles if self.known[MUSCLE_INDEX[muscle]]]
        worst: FloatArray = self.readiness[:, columns].min(axis=1, initial=_NOTHING_LEFT)
        return worst


def week_ahead(prepared: Prepared, now: datetime) -> WeekAhead:
    """Readiness in the coming days, after all that the prepared history holds, planned or done."""
    times = _half_hours(now)
    hours = np.array([epoch_hours(each) for each in times])
    known = known_with_plans(prepared, now, times[0])
    return WeekAhead(
        times=times,
        hours=hours,
        readiness=readiness_at(known, hours),
        known=milestones(known, epoch_hours(now)).known,
        ready_from=prepared.history.settings.ready_threshold,
    )


def keeps_apart(
    planned: PlannedSession, others: Sequence[Workout], history: History
) -> Callable[[datetime], bool]:
    """Tells of any start whether a session would be far enough from the others.

    Far enough means that it overlaps none of them, and that strength and endurance for the same
    muscles are as many hours apart as the athlete's settings say (SEPARATE).
    """
    apart = [(each, _hours_apart(planned, each, history)) for each in others]
    length = timedelta(minutes=planned.minutes)

    def is_clear(at: datetime) -> bool:
        return all(
            at >= each.ended_at + gap or at + length + gap <= each.started_at for each, gap in apart
        )

    return is_clear


def clear_hour(
    planned: PlannedSession, others: Sequence[Workout], history: History
) -> datetime | None:
    """The first full waking hour from a session's own on that is far enough from the others.

    Returns:
        None when there is none within a week.
    """
    is_clear = keeps_apart(planned, others, history)
    start = _next(planned.starts_at, _HOUR)
    hours = (hours_later(start, number) for number in range(DAYS_AHEAD * 24))
    return next((at for at in hours if _is_waking(at) and is_clear(at)), None)


def _hours_apart(planned: PlannedSession, other: Workout, history: History) -> timedelta:
    """How far apart the settings want a session and another workout."""
    hours = history.settings.interference_hours
    beside = as_workout(replace(planned, starts_at=other.ended_at))
    found = conflicts((other, beside), history.exercises, history.sports, hours)
    return timedelta(hours=hours) if found else timedelta()


def _is_waking(at: datetime) -> bool:
    """Whether an instant is a full hour between 07:00 and 21:00."""
    return at.minute == 0 and FIRST_WAKING_HOUR <= at.hour <= LAST_WAKING_HOUR


def _half_hours(now: datetime) -> tuple[datetime, ...]:
    first, end = _next(now, _STEP), last_start(now)
    return tuple(hours_later(first, number / 2) for number in range((end - first) // _STEP + 1))


def last_start(now: datetime) -> datetime:
    """The last half hour of the days that are planned, the current one being the first."""
    over = at_local_time(now.date() + timedelta(days=DAYS_AHEAD), time(), now)
    return hours_later(over, -_STEP / _HOUR)


def _next(at: datetime, step: timedelta) -> datetime:
    """The first whole step of the clock that is not before an instant."""
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight - (midnight - at) // step * step
