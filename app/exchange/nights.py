"""Nights from a file for days whose check-in says nothing of sleep."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from app.core.soreness import CheckIn
from app.exchange.parsed import ParsedCheckIn


@dataclass(frozen=True, slots=True)
class Night:
    """A night for a check-in that has none.

    Attributes:
        key: Key of the check-in that takes the place of the one without a night.
        day: The day of waking.
        sleep_hours: Hours slept.
        sleep_quality: 1 very poor to 5 very good; None when the file does not say.
    """

    key: str
    day: date
    sleep_hours: float
    sleep_quality: int | None = None

    def within(self, check_in: CheckIn) -> CheckIn | None:
        """The day's check-in with the night; None where the athlete has told of the night."""
        if check_in.sleep_hours is not None:
            return None
        told = check_in.sleep_quality
        quality = self.sleep_quality if told is None else told
        return replace(check_in, id=self.key, sleep_hours=self.sleep_hours, sleep_quality=quality)


def night_for(check_in: CheckIn, said: ParsedCheckIn, new_id: Callable[[], str]) -> Night | None:
    """What a file tells of the night before a check-in that says nothing of it; None otherwise."""
    if said.sleep_hours is None or check_in.sleep_hours is not None:
        return None
    return Night(new_id(), check_in.day, said.sleep_hours, said.sleep_quality)
