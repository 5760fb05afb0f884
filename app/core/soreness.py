"""What an athlete feels: daily check-ins with a soreness rating per muscle group and side."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from app.core.muscles import MuscleGroup, Side

MAX_SORENESS: Final = 10
LIGHT_SORENESS: Final = 1
MODERATE_SORENESS: Final = 4
SEVERE_SORENESS: Final = 7


@dataclass(frozen=True, slots=True)
class SorenessRating:
    """Soreness of one muscle group, 0 none to 10 worst.

    Attributes:
        muscle: The muscle group.
        soreness: Whole number 0 to 10.
        side: Left or right; None for both alike.
    """

    muscle: MuscleGroup
    soreness: int
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class SharpPain:
    """Pain that is not soreness: sharp, sudden, one-sided, swollen or in a joint.

    Attributes:
        muscle: The muscle group nearest to it; None when the athlete did not say.
        side: Left or right; None when the athlete did not say.
    """

    muscle: MuscleGroup | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One day's answers. One that asks about soreness states 0 for every muscle left untouched.

    Attributes:
        id: UUIDv7.
        day: The athlete's local day; there is one check-in a day.
        at: Aware instant of the answers.
        ratings: Only what is sore; at most one per muscle and side; none unless it was asked.
        sleep_hours: Hours slept last night.
        sleep_quality: 1 very poor to 5 very good.
        energy: 1 very low to 5 very high.
        stress: 1 very low to 5 very high.
        protein: Whether yesterday had enough protein.
        sharp_pain: Pain that is left out of the forecast and brings the safety text.
        note: The athlete's words.
        soreness_asked: Whether the answers speak of soreness; a night that came from elsewhere
            does not, and leaves the soreness of every muscle unknown.
    """

    id: str
    day: date
    at: datetime
    ratings: tuple[SorenessRating, ...] = ()
    sleep_hours: float | None = None
    sleep_quality: int | None = None
    energy: int | None = None
    stress: int | None = None
    protein: bool | None = None
    sharp_pain: SharpPain | None = None
    note: str = ""
    soreness_asked: bool = True

    def soreness_of(self, muscle: MuscleGroup, side: Side | None = None) -> int:
        """Soreness of a muscle group: of one side, or the worse of both; 0 when untouched."""
        return max(
            (
                rating.soreness
                for rating in self.ratings
                if rating.muscle is muscle and (side is None or rating.side in {None, side})
            ),
            default=0,
        )
