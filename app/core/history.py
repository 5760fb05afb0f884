"""Everything the engine reads: the athlete's history as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.core.exercises import Exercise, Sport
from app.core.settings import Settings
from app.core.soreness import CheckIn
from app.core.workouts import Workout


@dataclass(frozen=True, slots=True)
class History:
    """An athlete's history.

    Attributes:
        workouts: All workouts, earliest end first.
        check_ins: All check-ins, earliest first.
        exercises: Every exercise that a workout names, by id.
        sports: Every sport that a workout names, by id.
        settings: The athlete's settings.
    """

    workouts: tuple[Workout, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    sports: Mapping[str, Sport] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)

    def tells_soreness_on(self, day: date) -> bool:
        """Whether a check-in of a local day speaks of soreness."""
        return any(each.day == day and each.soreness_asked for each in reversed(self.check_ins))
