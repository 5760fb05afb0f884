"""The made-up athlete: everything the year leaves in the database."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from random import Random
from typing import Final

from app.core.exercises import Exercise, Sport
from app.core.identity import new_id
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.settings import Experience, Settings
from app.core.soreness import CheckIn
from app.core.workouts import Workout
from app.demo import body, endurance, lifting, mornings, seasons
from app.demo.seasons import Phase

DEMO_NOW: Final = seasons.local(date(2026, 11, 23), time(9, 41))

_SKIPPED: Final = 0.06
_MINUTES_PER_SET: Final = 65 / 16
_SESSION_RPE_BY_HARDNESS: Final = (5.0, 7.0, 7.5, 8.0)
_MONDAY, _TUESDAY, _WEDNESDAY, _THURSDAY, _FRIDAY, _SATURDAY, _SUNDAY = range(7)


@dataclass(frozen=True, slots=True)
class DemoAthlete:
    """A whole history.

    Attributes:
        workouts: Every workout, earliest end first.
        check_ins: Every check-in, earliest first.
        routines: Six routines, as last done.
        plans: What is planned for the coming days.
        settings: The athlete's choices.
    """

    workouts: tuple[Workout, ...]
    check_ins: tuple[CheckIn, ...]
    routines: tuple[Routine, ...]
    plans: tuple[PlannedSession, ...]
    settings: Settings


@dataclass(frozen=True, slots=True)
class _Slot:
    """A place in the week: weekday, local time of the end, and what is done."""

    weekday: int
    ends: time
    content: lifting.Plan | endurance.Outing


def demo_athlete(exercises: Mapping[str, Exercise], sports: Mapping[str, Sport]) -> DemoAthlete:
    """The same athlete at every call.

    Args:
        exercises: The catalogue, which gives names and muscle shares.
        sports: The sports, likewise.
    """
    workouts = tuple(
        _workout(slot, week, exercises)
        for week in range(seasons.WEEKS)
        for slot in _slots(week)
        if not _skipped(slot, week)
    )
    return DemoAthlete(
        workouts=workouts,
        check_ins=mornings.check_ins(body.aches(workouts, exercises, sports)),
        routines=_routines(exercises),
        plans=_plans(exercises),
        settings=Settings(experience=Experience.TRAINED, first_run_done=True),
    )


def _slots(week: int) -> Iterator[_Slot]:
    if seasons.phase(week) is Phase.ILL:
        return
    if seasons.phase(week) is Phase.HOLIDAY:
        yield _Slot(_TUESDAY, time(15, 30), endurance.HIKE)
        yield _Slot(_THURSDAY, time(8, 15), lifting.HOTEL)
        yield _Slot(_FRIDAY, time(16, 10), endurance.HIKE)
        return
    a_week = week % 2 == 1
    hard = seasons.hardness(week) > 0
    yield _Slot(_MONDAY, time(18, 50), lifting.PULL_B if a_week else lifting.PULL_A)
    yield _Slot(_TUESDAY, time(7, 55), lifting.PUSH_B if a_week else lifting.PUSH_A)
    yield _Slot(_TUESDAY, time(18, 50), endurance.INTERVALS if hard else endurance.EASY_RUN)
    yield _Slot(_WEDNESDAY, time(18, 50), lifting.PULL_A if a_week else lifting.PULL_B)
    if seasons.rides(week):
        yield _Slot(_THURSDAY, time(20, 15), endurance.EVENING_RIDE)
    yield _Slot(_FRIDAY, time(18, 55), lifting.PUSH_A if a_week else lifting.PUSH_B)
    yield _Slot(_SATURDAY, time(10, 45), endurance.EASY_RUN if a_week else endurance.LONG_RUN)
    yield _Slot(_SUNDAY, time(18, 10), lifting.LEG_DAY)


def _skipped(slot: _Slot, week: int) -> bool:
    recent = week >= seasons.LAST_WEEK - 1
    return not recent and Random(f"skipped {week} {slot.weekday}").random() < _SKIPPED


def _workout(slot: _Slot, week: int, exercises: Mapping[str, Exercise]) -> Workout:
    chance = Random(f"session {week} {slot.weekday}")
    day = seasons.monday(week) + timedelta(days=slot.weekday)
    late = 0 if week == seasons.LAST_WEEK else chance.randrange(-25, 40)
    ended_at = seasons.local(day, slot.ends) + timedelta(minutes=late)
    key = new_id(ended_at, chance.randbytes(10))
    if isinstance(slot.content, endurance.Outing):
        activity = endurance.activity(slot.content, week, chance)
        started_at = ended_at - timedelta(minutes=activity.minutes)
        return Workout(key, slot.content.title, started_at, ended_at, activity=activity)
    done = lifting.entries(slot.content, week, exercises, chance)
    minutes = round(sum(len(entry.sets) for entry in done) * _MINUTES_PER_SET)
    return Workout(
        key,
        slot.content.name,
        ended_at - timedelta(minutes=minutes),
        ended_at,
        exercises=done,
        session_rpe=_SESSION_RPE_BY_HARDNESS[seasons.hardness(week)],
    )


def _routines(exercises: Mapping[str, Exercise]) -> tuple[Routine, ...]:
    chance = Random("routines")
    return tuple(
        Routine(
            new_id(DEMO_NOW, chance.randbytes(10)),
            plan.name,
            lifting.entries(plan, seasons.LAST_WEEK, exercises, chance),
            position=position,
        )
        for position, plan in enumerate(lifting.PLANS)
    )


def _plans(exercises: Mapping[str, Exercise]) -> tuple[PlannedSession, ...]:
    chance = Random("plans")

    def planned(day: date, start: time, plan: lifting.Plan) -> PlannedSession:
        return PlannedSession(
            new_id(DEMO_NOW, chance.randbytes(10)),
            seasons.local(day, start),
            plan.name,
            exercises=lifting.entries(plan, seasons.LAST_WEEK, exercises, chance),
        )

    intervals = endurance.activity(endurance.INTERVALS, seasons.LAST_WEEK, chance)
    return (
        planned(date(2026, 11, 23), time(12), lifting.PULL_A),
        planned(date(2026, 11, 25), time(18), lifting.LEG_DAY),
        PlannedSession(
            new_id(DEMO_NOW, chance.randbytes(10)),
            seasons.local(date(2026, 11, 25), time(19, 30)),
            endurance.INTERVALS.title,
            minutes=intervals.minutes,
            activity=intervals,
        ),
    )
