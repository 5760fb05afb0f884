"""An endurance or sport activity while it is being entered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from app.core.exercises import Sport
from app.core.muscles import MuscleGroup
from app.core.workouts import Activity, Workout

START_MINUTES: Final = 40.0


@dataclass(frozen=True, slots=True)
class ActivityForm:
    """What has been filled in so far.

    Attributes:
        sport: The sport.
        started_at: Aware instant in the UTC offset of the place.
        minutes: Moving time in minutes.
        rpe: Rated exertion, 1 to 10; None when not rated.
        distance_metres: Distance covered; None when not given.
        descent_metres: Metres downhill; None when not given.
        own_shares: Muscle shares of this one activity; None for the sport's.
        edited: The logged workout that is being changed; None for a new one.
    """

    sport: Sport
    started_at: datetime
    minutes: float = START_MINUTES
    rpe: int | None = None
    distance_metres: float | None = None
    descent_metres: float | None = None
    own_shares: Mapping[MuscleGroup, float] | None = None
    edited: Workout | None = None

    @classmethod
    def begin(cls, sport: Sport, now: datetime) -> "ActivityForm":
        """A new activity that ends now."""
        return cls(sport, now - timedelta(minutes=START_MINUTES))

    @classmethod
    def edit(cls, workout: Workout, sport: Sport) -> "ActivityForm":
        """A logged activity, to be changed.

        Raises:
            ValueError: The workout has no activity.
        """
        activity = workout.activity
        if activity is None:
            raise ValueError("This workout has no activity.")
        return cls(
            sport,
            workout.started_at,
            activity.minutes,
            None if activity.rpe is None else round(activity.rpe),
            activity.distance_metres,
            activity.descent_metres,
            activity.shares if activity.sport_id == sport.id else None,
            workout,
        )

    @property
    def assumed_rpe(self) -> float:
        """The rating, or what is typical of the sport."""
        return self.sport.typical_rpe if self.rpe is None else float(self.rpe)

    @property
    def session_load(self) -> float:
        """RPE times minutes, in arbitrary units (Foster)."""
        return self.assumed_rpe * self.minutes

    @property
    def pace_seconds_per_km(self) -> float | None:
        """Seconds for a kilometre; None without a distance."""
        if not self.distance_metres:
            return None
        return 60 * self.minutes / (self.distance_metres / 1000)

    @property
    def shares(self) -> Mapping[MuscleGroup, float]:
        """Share of the load per muscle: this activity's own, else the sport's."""
        return self.sport.shares if self.own_shares is None else self.own_shares

    def choose_sport(self, sport: Sport) -> "ActivityForm":
        """The same for another sport, with that sport's muscles."""
        return replace(self, sport=sport, own_shares=None)

    def choose_shares(self, shares: Mapping[MuscleGroup, float]) -> "ActivityForm":
        """The same with other muscles; those of the sport are nobody's own."""
        return replace(self, own_shares=None if shares == self.sport.shares else shares)

    def to_workout(self, new_id: str, title: str) -> Workout:
        """The workout to save; an edited one keeps its key, title and origin."""
        activity = Activity(
            sport_id=self.sport.id,
            minutes=self.minutes,
            rpe=self._exact_rpe(),
            distance_metres=self.distance_metres,
            descent_metres=self.descent_metres,
            shares=self.own_shares,
        )
        ended_at = self.started_at + self._length()
        if self.edited is None:
            return Workout(new_id, title, self.started_at, ended_at, activity=activity)
        return replace(
            self.edited, started_at=self.started_at, ended_at=ended_at, activity=activity
        )

    def _length(self) -> timedelta:
        """From start to end: as it was, breaks included, while the moving time is as it was."""
        before = self.edited
        if before is not None and before.minutes == self.minutes:
            return before.ended_at - before.started_at
        return timedelta(minutes=self.minutes)

    def _exact_rpe(self) -> float | None:
        """The rating; one between two whole numbers stays as it was until it is changed."""
        before = self.edited.activity.rpe if self.edited and self.edited.activity else None
        if before is not None and round(before) == self.rpe:
            return before
        return self.rpe
