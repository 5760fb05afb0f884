"""A quick log while it is being entered: muscle groups and how hard, no sets."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from app.core.muscles import MuscleGroup
from app.core.workouts import QuickEffort, Workout

START_EFFORT: Final = 6
START_MINUTES: Final = 45.0


@dataclass(frozen=True, slots=True)
class QuickForm:
    """What has been filled in so far.

    Attributes:
        started_at: Aware instant in the UTC offset of the place.
        muscles: The muscle groups that worked, in the order in which they were tapped.
        effort: How hard, 1 very easy to 10 all out.
        minutes: Length in minutes.
        edited: The logged workout that is being changed; None for a new one.
    """

    started_at: datetime
    muscles: tuple[MuscleGroup, ...] = ()
    effort: int = START_EFFORT
    minutes: float = START_MINUTES
    edited: Workout | None = None

    @classmethod
    def begin(cls, now: datetime) -> "QuickForm":
        """A new quick log that ends now."""
        return cls(now - timedelta(minutes=START_MINUTES))

    @classmethod
    def edit(cls, workout: Workout) -> "QuickForm":
        """A logged one, to be changed; its hardest effort stands for all."""
        return cls(
            workout.started_at,
            tuple(dict.fromkeys(each.muscle for each in workout.quick)),
            _hardest(workout),
            workout.minutes,
            workout,
        )

    def toggle(self, muscles: Iterable[MuscleGroup]) -> "QuickForm":
        """Add muscle groups, or take them out when all of them are in."""
        asked = tuple(muscles)
        if all(muscle in self.muscles for muscle in asked):
            kept = tuple(muscle for muscle in self.muscles if muscle not in asked)
        else:
            kept = (*self.muscles, *(m for m in asked if m not in self.muscles))
        return replace(self, muscles=kept)

    def to_workout(self, new_id: str, title: str) -> Workout:
        """The workout to save; an edited one keeps its key, title and origin.

        Efforts that differ between its muscle groups stay until the effort is changed.
        """
        quick = tuple(QuickEffort(muscle, self._effort_of(muscle)) for muscle in self.muscles)
        ended_at = self.started_at + timedelta(minutes=self.minutes)
        if self.edited is None:
            return Workout(new_id, title, self.started_at, ended_at, quick=quick)
        return replace(self.edited, started_at=self.started_at, ended_at=ended_at, quick=quick)

    def _effort_of(self, muscle: MuscleGroup) -> float:
        if self.edited is not None and _hardest(self.edited) == self.effort:
            for each in self.edited.quick:
                if each.muscle is muscle:
                    return each.effort
        return float(self.effort)


def _hardest(workout: Workout) -> int:
    return round(max((each.effort for each in workout.quick), default=START_EFFORT))
