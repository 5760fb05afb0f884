"""The athlete's runs, rides and holiday hikes."""

from dataclasses import dataclass
from random import Random
from typing import Final

from app.core.workouts import Activity
from app.demo import seasons

RUNNING: Final = "running"
CYCLING: Final = "cycling"
HIKING: Final = "hiking"


@dataclass(frozen=True, slots=True)
class Outing:
    """An endurance session as planned.

    Attributes:
        title: What the athlete calls it.
        sport_id: Key of the sport.
        minutes: Moving time.
        rpe: Rated exertion, 0 to 10.
        metres: Distance.
        descent: Metres downhill.
    """

    title: str
    sport_id: str
    minutes: int
    rpe: float
    metres: int
    descent: int = 0


EASY_RUN: Final = Outing("Easy run", RUNNING, 40, 4, 7_200, 35)
LONG_RUN: Final = Outing("Long run", RUNNING, 75, 5, 13_000, 60)
INTERVALS: Final = Outing("Intervals", RUNNING, 45, 8, 8_400, 20)
EVENING_RIDE: Final = Outing("Evening ride", CYCLING, 70, 4, 29_000, 90)
HIKE: Final = Outing("Hike", HIKING, 210, 4, 14_500, 640)

_LONG_RUN_GROWTH: Final = 0.4
_SPEED_GAINED: Final = 0.06


def activity(outing: Outing, week: int, chance: Random) -> Activity:
    """How an outing went in a week: never quite as planned, a little faster as the year goes on."""
    year = week / seasons.LAST_WEEK
    if week == seasons.LAST_WEEK:
        factor, pace = 1.0, 1.0
    else:
        factor = chance.uniform(0.88, 1.1)
        pace = 1 - _SPEED_GAINED * (1 - year)
    if outing is LONG_RUN:
        factor *= 1 + _LONG_RUN_GROWTH * year
    return Activity(
        outing.sport_id,
        float(round(outing.minutes * factor)),
        rpe=min(10.0, max(1.0, outing.rpe + chance.choice((0, 0, 0, -1, 1))))
        if week < seasons.LAST_WEEK
        else float(outing.rpe),
        distance_metres=float(round(outing.metres * factor * pace, -2)),
        descent_metres=float(round(outing.descent * factor)) or None,
    )
