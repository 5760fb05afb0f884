"""Everything the trends show."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from app.core.muscles import MuscleGroup
from app.state.views.trends_accuracy import AccuracyTrend, present_accuracy
from app.state.views.trends_course import days_ahead
from app.state.views.trends_heat import HeatMap
from app.state.views.trends_kinds import KindsTrend
from app.state.views.trends_load import LoadTrend
from app.state.views.trends_progress import ProgressTrend, present_progress
from app.state.views.trends_range import Span, TrendsRange, step_start
from app.state.views.trends_recovery import RecoveryTrend, present_recovery
from app.state.views.trends_sets import SetsTrend, sets_trend
from app.state.views.trends_sleep import SleepTrend, present_sleep
from app.state.views.trends_soreness import SorenessCourse, SorenessTrend
from app.state.views.trends_source import TrendsSource
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
        span = self.span.between(self.span.first, last)
        return self._source.soreness(self.choice.muscle, span, self._around)

    @property
    def soreness_around(self) -> SorenessCourse:
        """Its course with days before and after, for moving through them."""
        return self._source.soreness_around(self.choice.muscle, self._around)

    @cached_property
    def _around(self) -> Span:
        """The days in sight, as many after them, and twice as many before, at even places."""
        whole, present = self._all, self._present
        offset = self.back // present.days * present.days
        first = max(present.first - timedelta(days=offset + 2 * present.days), whole.first)
        first = max(step_start(first, present.step), whole.first)
        last = min(present.last - timedelta(days=offset - present.days), present.last)
        return present.between(first, last)

    @cached_property
    def heat(self) -> HeatMap:
        """Reported soreness of every muscle group that ever was sore."""
        return self._source.heat(self.span)

    @property
    def all_heat(self) -> HeatMap:
        """The same over all days."""
        return self._source.all_heat(self._all)

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
        return self._source.load_over(self.span)

    @property
    def all_load(self) -> LoadTrend:
        """The same over all days."""
        return self._source.all_load(self._all)

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
        return self._source.kinds(self.span)

    @property
    def all_kinds(self) -> KindsTrend:
        """The same over all days."""
        return self._source.all_kinds(self._all)

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
