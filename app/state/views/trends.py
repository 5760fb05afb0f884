"""Everything the trends show."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from app.core.accuracy import Score, muscle_accuracy
from app.core.days import local_day
from app.core.engine import Prepared
from app.core.forecast import Forecast
from app.core.load import LoadSeries, WeeklySets, weekly_hard_sets
from app.core.muscles import MuscleGroup
from app.core.recovery_timing import RecoveryTiming, recovery_timings
from app.core.stored_forecasts import StoredForecast
from app.state.views.trends_accuracy import AccuracyTrend, present_accuracy
from app.state.views.trends_course import TrendCourse, days_ahead, trend_course
from app.state.views.trends_heat import HeatMap, Reported, heat_map, reported
from app.state.views.trends_kinds import KindsTrend, present_kinds
from app.state.views.trends_load import LoadTrend, present_load_trend
from app.state.views.trends_progress import (
    ProgressTrend,
    Sessions,
    exercise_sessions,
    present_progress,
)
from app.state.views.trends_range import Span, TrendsRange, span_of, step_start
from app.state.views.trends_recovery import RecoveryTrend, present_recovery
from app.state.views.trends_sessions import SessionTable, session_table
from app.state.views.trends_sets import SetsTrend, sets_trend
from app.state.views.trends_sleep import Episodes, SleepTrend, present_sleep, sleep_episodes
from app.state.views.trends_soreness import SorenessTrend, present_soreness_trend
from app.state.views.trends_timing import TimingTrend, present_timing

_COURSES_KEPT: Final = 40


@dataclass(frozen=True, slots=True)
class TrendsChoice:
    """What an athlete wants to see.

    Attributes:
        range: How far back.
        muscle: The muscle group of the charts that show one.
        exercise_id: The exercise of the chart that shows one; None for the most used.
    """

    range: TrendsRange = TrendsRange.FOUR_WEEKS
    muscle: MuscleGroup = MuscleGroup.QUADRICEPS
    exercise_id: str | None = None


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
        self._scores: dict[MuscleGroup, Score | None] = {}

    @property
    def today(self) -> date:
        """The athlete's present day."""
        return local_day(self.forecast.at, self.prepared.history.settings.day_start)

    @cached_property
    def reported(self) -> Reported:
        """Every check-in about soreness."""
        return reported(self.prepared.history.check_ins)

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

    def course(self, muscle: MuscleGroup, span: Span) -> TrendCourse:
        """The course of a muscle group over a span; the latest few are kept."""
        key = (muscle, span)
        if key not in self._courses:
            if len(self._courses) >= _COURSES_KEPT:
                del self._courses[next(iter(self._courses))]
            self._courses[key] = trend_course(muscle, self.prepared, span, self.forecast.at)
        return self._courses[key]


class TrendsView:
    """All charts for a choice; each part is a frozen value, worked out when first asked for.

    Args:
        source: The history.
        choice: What an athlete wants to see.
        back: Days by which the charts over time end before the present.

    Attributes:
        choice: What an athlete wants to see.
        back: Days by which the charts over time end before the present.
        span: The days in sight.
    """

    def __init__(self, source: TrendsSource, choice: TrendsChoice, back: int = 0) -> None:
        self._source = source
        self._present = source.span(choice.range)
        self.choice = choice
        self.back = back
        self.span = self._present.earlier(back)

    def panned(self, back: int) -> "TrendsView":
        """The same choice, so many days before the present."""
        return self if back == self.back else TrendsView(self._source, self.choice, back)

    @property
    def days_before(self) -> int:
        """How far the range could go back before data end."""
        return (self._present.first - self._all.first).days

    @cached_property
    def _all(self) -> Span:
        """All days with data, counted as those in sight."""
        first = self._source.span(TrendsRange.ALL).first
        return self._present.between(min(first, self._present.first), self._present.last)

    @cached_property
    def soreness(self) -> SorenessTrend:
        """Predicted against reported soreness."""
        last = min(self.span.last + timedelta(days=days_ahead(self.span)), self._present.last)
        return self._soreness_over(self.span.between(self.span.first, last))

    @cached_property
    def soreness_around(self) -> SorenessTrend:
        """The same with days before and after, for moving through them."""
        return self._soreness_over(self._around)

    @cached_property
    def _around(self) -> Span:
        """The days in sight, as many after them, and twice as many before, at even places."""
        whole, present = self._all, self._present
        offset = self.back // present.days * present.days
        first = max(present.first - timedelta(days=offset + 2 * present.days), whole.first)
        first = max(step_start(first, present.step), whole.first)
        last = min(present.last - timedelta(days=offset - present.days), present.last)
        return present.between(first, last)

    def _soreness_over(self, span: Span) -> SorenessTrend:
        source, muscle = self._source, self.choice.muscle
        course = source.course(muscle, self._around).part(span, source.forecast.at)
        return present_soreness_trend(muscle, course, source.prepared, span, source.forecast.at)

    @cached_property
    def heat(self) -> HeatMap:
        """Reported soreness of every muscle group that ever was sore."""
        return self._heat_over(self.span)

    @cached_property
    def all_heat(self) -> HeatMap:
        """The same over all days."""
        return self._heat_over(self._all)

    def _heat_over(self, span: Span) -> HeatMap:
        source = self._source
        return heat_map(source.reported, source.reported.sore, span, source.first_weekday)

    @cached_property
    def recovery(self) -> RecoveryTrend:
        """From onset to ready in the coming days."""
        settings = self._source.prepared.history.settings
        return present_recovery(self._source.forecast, settings.ready_threshold)

    @cached_property
    def sets(self) -> SetsTrend:
        """Weekly hard sets up to the present."""
        return sets_trend(self._source.weekly_sets, self._present)

    @cached_property
    def load(self) -> LoadTrend:
        """Session load."""
        return self._load_over(self.span)

    @cached_property
    def all_load(self) -> LoadTrend:
        """The same over all days."""
        return self._load_over(self._all)

    def _load_over(self, span: Span) -> LoadTrend:
        source = self._source
        return present_load_trend(source.sessions, source.load, span, source.first_weekday)

    @cached_property
    def accuracy(self) -> AccuracyTrend:
        """How far the forecasts were off."""
        return present_accuracy(self.choice.muscle, self._source.score(self.choice.muscle))

    @cached_property
    def timing(self) -> TimingTrend:
        """How this athlete recovers."""
        return present_timing(self.choice.muscle, self._source.timings)

    @cached_property
    def sleep(self) -> SleepTrend:
        """Nights and recovery up to the present."""
        return present_sleep(self.choice.muscle, self._source.episodes, self._present)

    @cached_property
    def kinds(self) -> KindsTrend:
        """Strength against endurance."""
        return self._kinds_over(self.span)

    @cached_property
    def all_kinds(self) -> KindsTrend:
        """The same over all days."""
        return self._kinds_over(self._all)

    def _kinds_over(self, span: Span) -> KindsTrend:
        source = self._source
        within = source.prepared.history.settings.interference_hours
        return present_kinds(source.sessions, span, within, source.first_weekday)

    @cached_property
    def progress(self) -> ProgressTrend:
        """Progress in one exercise."""
        return self._progress_over(self.span)

    @cached_property
    def all_progress(self) -> ProgressTrend:
        """The same over all days."""
        return self._progress_over(self._all)

    def _progress_over(self, span: Span) -> ProgressTrend:
        source = self._source
        return present_progress(
            self.choice.exercise_id, source.exercise_sessions, source.prepared.history, span
        )
