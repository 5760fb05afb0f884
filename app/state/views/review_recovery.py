"""How recovery went in a span of days, as far as the check-ins tell."""

from dataclasses import dataclass
from datetime import date

from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.soreness import CheckIn
from app.state.views.trends_range import Span


@dataclass(frozen=True, slots=True)
class Worst:
    """The highest rating of a span."""

    muscle: MuscleGroup
    day: date
    soreness: int


@dataclass(frozen=True, slots=True)
class Recovery:
    """How recovery went.

    Attributes:
        check_ins: Days with a check-in about soreness.
        days: Days that could have had one.
        worst: The highest rating, the first of equals; None where nothing was sore.
        sleep_hours: Mean of the nights that were told; None without any.
        nights: How many nights were told.
    """

    check_ins: int
    days: int
    worst: Worst | None
    sleep_hours: float | None
    nights: int


def present_recovery_of(history: History, span: Span) -> Recovery:
    """How recovery went in a span; ratings of a muscle in sharp pain are left out."""
    check_ins = [each for each in history.check_ins if span.first <= each.day <= span.last]
    nights = [each.sleep_hours for each in check_ins if each.sleep_hours is not None]
    return Recovery(
        check_ins=sum(each.soreness_asked for each in check_ins),
        days=span.days,
        worst=_worst(check_ins),
        sleep_hours=sum(nights) / len(nights) if nights else None,
        nights=len(nights),
    )


def _worst(check_ins: list[CheckIn]) -> Worst | None:
    ratings = [
        Worst(rating.muscle, check_in.day, rating.soreness)
        for check_in in check_ins
        for rating in check_in.ratings
        if rating.soreness and not _is_sharp(check_in, rating.muscle)
    ]
    return max(ratings, key=lambda rating: rating.soreness, default=None)


def _is_sharp(check_in: CheckIn, muscle: MuscleGroup) -> bool:
    return check_in.sharp_pain is not None and check_in.sharp_pain.muscle is muscle
