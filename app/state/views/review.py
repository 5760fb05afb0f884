"""The weekly review, and the same for any other span of days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from app.core.days import local_day, week_start
from app.core.engine import Prepared
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.state.views.review_ahead import Ahead, present_ahead
from app.state.views.review_forecast import ForecastCheck, present_forecast_check
from app.state.views.review_recovery import Recovery, present_recovery_of
from app.state.views.review_training import Training, present_training, running_week_sets
from app.state.views.trends_heat import HeatMap, present_heat_map
from app.state.views.trends_range import Span
from app.state.views.trends_sets import SetsTrend, present_sets_trend

_WEEK: Final = timedelta(days=7)
_LOOKED_BACK_ON: Final = timedelta(days=3)
"""A week is looked back on until three days of the next one are over."""


@dataclass(frozen=True, slots=True)
class ReviewSource:
    """What a review is made of.

    Attributes:
        prepared: The history.
        planned: What is planned.
        routines: Routines in the athlete's order.
        now: The moment.
        first_weekday: 0 is Monday, 6 is Sunday.
    """

    prepared: Prepared
    planned: Sequence[PlannedSession]
    routines: Sequence[Routine]
    now: datetime
    first_weekday: int = 0

    @property
    def history(self) -> History:
        """What was done."""
        return self.prepared.history

    @property
    def today(self) -> date:
        """The athlete's present day."""
        return local_day(self.now, self.history.settings.day_start)


@dataclass(frozen=True, slots=True)
class Review:
    """A span of days, summed up.

    Attributes:
        span: The days; a week in full, even when it is running.
        today: The athlete's present day.
        training: What was trained.
        sets: Hard sets against their range.
        heat: Reported soreness by muscle group and day.
        recovery: How recovery went.
        forecast: Where the forecast was wrong.
        ahead: What the coming days could hold; None when the span lies too far back for that.
        muscle: The group of the largest miss, else the most sore one; None without either.
        has_earlier: Whether anything was logged before the span.
    """

    span: Span
    today: date
    training: Training
    sets: SetsTrend
    heat: HeatMap
    recovery: Recovery
    forecast: ForecastCheck
    ahead: Ahead | None
    muscle: MuscleGroup | None
    has_earlier: bool

    @property
    def is_running(self) -> bool:
        """Whether the span is not over yet."""
        return self.span.last >= self.today

    @property
    def is_empty(self) -> bool:
        """Whether nothing was logged in the span."""
        return not (self.training.sessions or self.recovery.check_ins)


def week_of(day: date, first_weekday: int = 0) -> Span:
    """The week that holds a day."""
    first = week_start(day, first_weekday)
    return Span(first, first + _WEEK - timedelta(days=1))


def reviewed_week(today: date, first_weekday: int = 0) -> Span:
    """The week to look back on: the one before, until the running one is worth it."""
    return week_of(today - _LOOKED_BACK_ON, first_weekday)


def last_weeks(today: date, weeks: int) -> Span:
    """Whole weeks of days that end today."""
    return Span(today - weeks * _WEEK + timedelta(days=1), today)


def past_of(span: Span, today: date) -> Span:
    """The days of a span up to today; its first day at least."""
    return Span(span.first, max(min(span.last, today), span.first))


def present_review(source: ReviewSource, span: Span) -> Review:
    """Sum up a span of days."""
    prepared, history = source.prepared, source.history
    past = past_of(span, source.today)
    forecast = present_forecast_check(prepared, past, source.now)
    recovery = present_recovery_of(history, past)
    return Review(
        span=span,
        today=source.today,
        training=present_training(prepared, past),
        sets=_sets(source, span, past),
        heat=present_heat_map(prepared, span, source.first_weekday),
        recovery=recovery,
        forecast=forecast,
        ahead=_ahead(source, span),
        muscle=_telling_muscle(forecast, recovery),
        has_earlier=_has_before(history, span.first),
    )


def _sets(source: ReviewSource, span: Span, past: Span) -> SetsTrend:
    if span.days > _WEEK.days:
        return present_sets_trend(source.prepared, past, source.first_weekday)
    if span.last >= source.today:
        return running_week_sets(source.prepared, past, source.first_weekday)
    counted = Span(span.first, span.last + timedelta(days=1))
    return present_sets_trend(source.prepared, counted, source.first_weekday)


def _ahead(source: ReviewSource, span: Span) -> Ahead | None:
    if span.last < source.today - _WEEK:
        return None
    return present_ahead(source.prepared, source.planned, source.routines, source.now)


def _telling_muscle(forecast: ForecastCheck, recovery: Recovery) -> MuscleGroup | None:
    if forecast.misses:
        return forecast.misses[0].muscle
    return recovery.worst.muscle if recovery.worst else None


def _has_before(history: History, day: date) -> bool:
    day_start = history.settings.day_start
    if any(local_day(each.started_at, day_start) < day for each in history.workouts[:1]):
        return True
    return any(each.day < day for each in history.check_ins[:1])
