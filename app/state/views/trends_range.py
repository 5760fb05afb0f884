"""How far the trends look back, and how coarsely they then count."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.core.days import local_day, week_start
from app.core.history import History


class TrendsRange(StrEnum):
    """How far back."""

    WEEK = "1w"
    FOUR_WEEKS = "4w"
    TWELVE_WEEKS = "12w"
    YEAR = "1y"
    ALL = "all"


class Step(StrEnum):
    """What one column or point stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


_DAYS: Final = {
    TrendsRange.WEEK: 7,
    TrendsRange.FOUR_WEEKS: 28,
    TrendsRange.TWELVE_WEEKS: 84,
    TrendsRange.YEAR: 364,
}
_MOST_DAYS: Final = 120
_MOST_WEEKS: Final = 2 * 53


@dataclass(frozen=True, slots=True)
class Span:
    """Whole local days.

    Attributes:
        first: The first day.
        last: The last day.
        in_sight: How many days are in sight at once, which sets the step; None for all of them.
    """

    first: date
    last: date
    in_sight: int | None = None

    @property
    def days(self) -> int:
        """How many days, both ends included."""
        return (self.last - self.first).days + 1

    @property
    def step(self) -> Step:
        """The finest step that still leaves each column some pixels on a phone."""
        if self.days_in_sight <= _MOST_DAYS:
            return Step.DAY
        return Step.WEEK if self.days_in_sight <= 7 * _MOST_WEEKS else Step.MONTH

    @property
    def days_in_sight(self) -> int:
        """How many days are in sight at once."""
        return self.days if self.in_sight is None else self.in_sight

    def earlier(self, days: int) -> "Span":
        """As many days, so many days before."""
        by = timedelta(days=days)
        return Span(self.first - by, self.last - by, self.in_sight)

    def between(self, first: date, last: date) -> "Span":
        """Other days, of which as many are in sight as of these."""
        return Span(first, last, self.days_in_sight)


def span_of(chosen: TrendsRange, history: History, today: date) -> Span:
    """The days of a range that ends today; all of them begin with the first entry."""
    days = _DAYS.get(chosen)
    if days is not None:
        return Span(today - timedelta(days=days - 1), today)
    week = today - timedelta(days=_DAYS[TrendsRange.WEEK] - 1)
    return Span(min(first_day(history) or today, week), today)


def first_day(history: History) -> date | None:
    """The local day of the first entry; None without any."""
    day_start = history.settings.day_start
    first = [local_day(workout.started_at, day_start) for workout in history.workouts[:1]]
    first += [check_in.day for check_in in history.check_ins[:1]]
    return min(first, default=None)


def step_start(day: date, step: Step, first_weekday: int = 0) -> date:
    """First day of the day, week or month that holds a day."""
    if step is Step.DAY:
        return day
    return week_start(day, first_weekday) if step is Step.WEEK else day.replace(day=1)


def step_starts(span: Span, first_weekday: int = 0, step: Step | None = None) -> tuple[date, ...]:
    """First day of every step of a span, in order; the first may begin before the span.

    Args:
        span: The days.
        first_weekday: 0 is Monday, 6 is Sunday.
        step: The step; the span's own by default.
    """
    step = step or span.step
    starts = []
    day = step_start(span.first, step, first_weekday)
    while day <= span.last:
        starts.append(day)
        day = next_start(day, step)
    return tuple(starts)


def next_start(start: date, step: Step) -> date:
    """First day of the step after the one that begins on a day."""
    following = start + timedelta(days=_LONGEST[step])
    return following.replace(day=1) if step is Step.MONTH else following


_LONGEST: Final = {Step.DAY: 1, Step.WEEK: 7, Step.MONTH: 31}
