"""Everything the trends show."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.core.accuracy import Accuracy, accuracy
from app.core.days import local_day
from app.core.engine import Prepared
from app.core.forecast import Forecast
from app.core.load import LoadSeries, load_series
from app.core.muscles import MuscleGroup
from app.core.recovery_timing import RecoveryTiming, recovery_timings
from app.state.views.trends_accuracy import AccuracyTrend, present_accuracy
from app.state.views.trends_heat import HeatMap, present_heat_map
from app.state.views.trends_kinds import KindsTrend, present_kinds
from app.state.views.trends_load import LoadTrend, present_load_trend
from app.state.views.trends_progress import (
    ProgressTrend,
    Sessions,
    exercise_sessions,
    present_progress,
)
from app.state.views.trends_range import Span, TrendsRange, span_of
from app.state.views.trends_recovery import RecoveryTrend, present_recovery
from app.state.views.trends_sets import SetsTrend, present_sets_trend
from app.state.views.trends_sleep import Episodes, SleepTrend, present_sleep, sleep_episodes
from app.state.views.trends_soreness import (
    SorenessTrend,
    TrendCourse,
    present_soreness_trend,
    trend_course,
)
from app.state.views.trends_timing import TimingTrend, present_timing


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
    """

    def __init__(self, prepared: Prepared, forecast: Forecast, first_weekday: int = 0) -> None:
        self.prepared = prepared
        self.forecast = forecast
        self.first_weekday = first_weekday
        self._courses: dict[tuple[MuscleGroup, Span], TrendCourse] = {}

    @cached_property
    def accuracy(self) -> Accuracy:
        """Scores of all muscle groups up to the present."""
        return accuracy(self.prepared, self.forecast.at)

    @cached_property
    def load(self) -> LoadSeries:
        """Load of every day up to the present."""
        return load_series(self.prepared.history, self.span(TrendsRange.WEEK).last)

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
        """The days of a range."""
        history = self.prepared.history
        today = local_day(self.forecast.at, history.settings.day_start)
        return span_of(chosen, history, today)

    def course(self, muscle: MuscleGroup, span: Span) -> TrendCourse:
        """The course of a muscle group over a span."""
        key = (muscle, span)
        if key not in self._courses:
            self._courses[key] = trend_course(muscle, self.prepared, span, self.forecast.at)
        return self._courses[key]


class TrendsView:
    """All charts for a choice; each part is a frozen value, worked out when first asked for."""

    def __init__(self, source: TrendsSource, choice: TrendsChoice) -> None:
        self._source = source
        self._span = source.span(choice.range)
        self.choice = choice

    @cached_property
    def soreness(self) -> SorenessTrend:
        """Predicted against reported soreness."""
        source = self._source
        return present_soreness_trend(
            self.choice.muscle,
            source.course(self.choice.muscle, self._span),
            source.prepared,
            self._span,
            source.forecast.at,
        )

    @cached_property
    def heat(self) -> HeatMap:
        """Reported soreness of every muscle group and day."""
        source = self._source
        return present_heat_map(source.prepared.history, self._span, source.first_weekday)

    @cached_property
    def recovery(self) -> RecoveryTrend:
        """From onset to ready in the coming days."""
        settings = self._source.prepared.history.settings
        return present_recovery(self._source.forecast, settings.ready_threshold)

    @cached_property
    def sets(self) -> SetsTrend:
        """Weekly hard sets."""
        return present_sets_trend(self._source.prepared, self._span, self._source.first_weekday)

    @cached_property
    def load(self) -> LoadTrend:
        """Session load."""
        source = self._source
        return present_load_trend(
            source.prepared.history, source.load, self._span, source.first_weekday
        )

    @cached_property
    def accuracy(self) -> AccuracyTrend:
        """How far the forecasts were off."""
        return present_accuracy(self.choice.muscle, self._source.accuracy)

    @cached_property
    def timing(self) -> TimingTrend:
        """How this athlete recovers."""
        return present_timing(self.choice.muscle, self._source.timings)

    @cached_property
    def sleep(self) -> SleepTrend:
        """Nights and recovery."""
        return present_sleep(self.choice.muscle, self._source.episodes, self._span)

    @cached_property
    def kinds(self) -> KindsTrend:
        """Strength against endurance."""
        source = self._source
        return present_kinds(source.prepared.history, self._span, source.first_weekday)

    @cached_property
    def progress(self) -> ProgressTrend:
        """Progress in one exercise."""
        source = self._source
        return present_progress(
            self.choice.exercise_id,
            source.exercise_sessions,
            source.prepared.history,
            self._span,
        )
