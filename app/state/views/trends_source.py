"""A history at one moment, with what its trends share: worked out when first asked for, once."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Final, TypeVar

from app.core.accuracy import Score, muscle_accuracy
from app.core.days import local_day
from app.core.engine import Prepared
from app.core.forecast import Forecast
from app.core.load import LoadSeries, WeeklySets, weekly_hard_sets
from app.core.muscles import MuscleGroup
from app.core.recovery_timing import RecoveryTiming, recovery_timings
from app.core.stored_forecasts import StoredForecast
from app.state.views.trends_course import TrendCourse, trend_course
from app.state.views.trends_heat import HeatMap, Reported, heat_map, reported
from app.state.views.trends_kinds import KindsTrend, present_kinds
from app.state.views.trends_load import LoadTrend, present_load_trend
from app.state.views.trends_progress import Sessions, exercise_sessions
from app.state.views.trends_range import Span, Step, TrendsRange, span_of
from app.state.views.trends_sessions import SessionTable, session_table
from app.state.views.trends_sleep import Episodes, sleep_episodes
from app.state.views.trends_soreness import (
    SorenessCourse,
    SorenessTrend,
    present_soreness_course,
    present_soreness_trend,
)

_Trend = TypeVar("_Trend")

_COURSES_KEPT: Final = 40


class TrendsSource:
    """A history at one moment, with what is costly to work out and does not hang on the choice.

    Args:
        prepared: The history.
        forecast: The present forecast.
        first_weekday: 0 is Monday, 6 is Sunday.
        stored: Tells what was forecast of a muscle group before its check-ins, as it was said.
    """

    def __init__(
        self,
        prepared: Prepared,
        forecast: Forecast,
        first_weekday: int = 0,
        stored: Callable[[MuscleGroup], Sequence[StoredForecast]] = lambda _muscle: (),
    ) -> None:
        self.prepared = prepared
        self.forecast = forecast
        self.first_weekday = first_weekday
        self._stored = stored
        self._courses: dict[tuple[MuscleGroup, Span], TrendCourse] = {}
        self._around: dict[tuple[MuscleGroup, Span], SorenessCourse] = {}
        self._scores: dict[MuscleGroup, Score | None] = {}
        self._all_heat: dict[tuple[date, Step], HeatMap] = {}
        self._all_load: dict[tuple[date, Step], LoadTrend] = {}
        self._all_kinds: dict[tuple[date, Step], KindsTrend] = {}

    @property
    def today(self) -> date:
        """The athlete's present day."""
        return local_day(self.forecast.at, self.prepared.history.settings.day_start)

    @cached_property
    def reported(self) -> Reported:
        """Every check-in about soreness."""
        return reported(self.prepared)

    @cached_property
    def sessions(self) -> SessionTable:
        """Every session in a row."""
        return session_table(self.prepared.history)

    @cached_property
    def load(self) -> LoadSeries:
        """Load of every day up to the present."""
        return self.sessions.load_until(self.today)

    @cached_property
    def weekly_sets(self) -> WeeklySets:
        """Hard sets of every week up to the present."""
        return weekly_hard_sets(self.prepared, self.today, self.first_weekday)

    @cached_property
    def timings(self) -> Mapping[MuscleGroup, RecoveryTiming]:
        """How each muscle group that was ever trained recovers."""
        return recovery_timings(self.prepared)

    @cached_property
    def episodes(self) -> Episodes:
        """Sessions of every muscle group with the night and the recovery that followed."""
        return sleep_episodes(self.prepared)

    @cached_property
    def exercise_sessions(self) -> Sessions:
        """Sessions of every exercise that tells a maximum, the most used exercise first."""
        return exercise_sessions(self.prepared.history)

    def span(self, chosen: TrendsRange) -> Span:
        """The days of a range up to the present."""
        return span_of(chosen, self.prepared.history, self.today)

    def score(self, muscle: MuscleGroup) -> Score | None:
        """How well a muscle group was forecast; None without anything to score."""
        if muscle not in self._scores:
            self._scores[muscle] = muscle_accuracy(
                self.prepared, muscle, self.forecast.at, self._stored(muscle)
            )
        return self._scores[muscle]

    def soreness(self, muscle: MuscleGroup, span: Span, around: Span) -> SorenessTrend:
        """Predicted against reported soreness over a part of some days."""
        at = self.forecast.at
        course = self._course(muscle, around).part(span, at)
        return present_soreness_trend(muscle, course, self.prepared, span, at)

    def soreness_around(self, muscle: MuscleGroup, days: Span) -> SorenessCourse:
        """What a chart draws of all these days; the latest few are kept."""
        key = (muscle, days)
        if key not in self._around:
            _make_room(self._around)
            course = self._course(muscle, days)
            self._around[key] = present_soreness_course(muscle, course, days, self.forecast.at)
        return self._around[key]

    def _course(self, muscle: MuscleGroup, span: Span) -> TrendCourse:
        key = (muscle, span)
        if key not in self._courses:
            _make_room(self._courses)
            self._courses[key] = trend_course(muscle, self.prepared, span, self.forecast.at)
        return self._courses[key]

    def heat(self, span: Span) -> HeatMap:
        """Reported soreness of every muscle group that ever was sore."""
        return heat_map(self.reported, self.reported.sore, span, self.first_weekday)

    def load_over(self, span: Span) -> LoadTrend:
        """Session load."""
        return present_load_trend(self.sessions, self.load, span, self.first_weekday)

    def kinds(self, span: Span) -> KindsTrend:
        """Strength against endurance."""
        within = self.prepared.history.settings.interference_hours
        return present_kinds(self.sessions, span, within, self.first_weekday)

    def all_heat(self, days: Span) -> HeatMap:
        """The map of all days by their step; the ranges that count alike share one."""
        return _kept(self._all_heat, days, self.heat)

    def all_load(self, days: Span) -> LoadTrend:
        """The load of all days by their step."""
        return _kept(self._all_load, days, self.load_over)

    def all_kinds(self, days: Span) -> KindsTrend:
        """Both kinds over all days by their step."""
        return _kept(self._all_kinds, days, self.kinds)


def _make_room(known: dict[tuple[MuscleGroup, Span], _Trend]) -> None:
    if len(known) >= _COURSES_KEPT:
        del known[next(iter(known))]


def _kept(
    known: dict[tuple[date, Step], _Trend], days: Span, present: Callable[[Span], _Trend]
) -> _Trend:
    key = (days.first, days.step)
    if key not in known:
        known[key] = present(days)
    return known[key]
