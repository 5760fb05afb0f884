"""Everything the trends show."""

from dataclasses import dataclass

from app.core.days import local_day
from app.core.engine import Prepared, SorenessHistory
from app.core.forecast import Forecast
from app.core.muscles import MuscleGroup
from app.state.views.trends_accuracy import AccuracyTrend, present_accuracy
from app.state.views.trends_heat import HeatMap, present_heat_map
from app.state.views.trends_load import LoadTrend, present_load_trend
from app.state.views.trends_range import Span, TrendsRange, span_of
from app.state.views.trends_recovery import RecoveryTrend, present_recovery
from app.state.views.trends_sets import SetsTrend, present_sets_trend
from app.state.views.trends_soreness import (
    SorenessTrend,
    present_soreness_trend,
    trend_course,
)


@dataclass(frozen=True, slots=True)
class TrendsChoice:
    """What an athlete wants to see.

    Attributes:
        range: How far back.
        muscle: The muscle group of the charts that show one.
    """

    range: TrendsRange = TrendsRange.FOUR_WEEKS
    muscle: MuscleGroup = MuscleGroup.QUADRICEPS


@dataclass(frozen=True, slots=True, eq=False)
class TrendsView:
    """All charts.

    Attributes:
        choice: What was asked for.
        soreness: Predicted against reported soreness.
        heat: Reported soreness of every group and day.
        recovery: From onset to ready in the coming days.
        sets: Weekly hard sets.
        load: Session load.
        accuracy: How far the forecasts were off.
    """

    choice: TrendsChoice
    soreness: SorenessTrend
    heat: HeatMap
    recovery: RecoveryTrend
    sets: SetsTrend
    load: LoadTrend
    accuracy: AccuracyTrend


class TrendsPresenter:
    """Presents the trends, and keeps the costly course of soreness while only the muscle changes.

    Args:
        prepared: The history.
        forecast: The present forecast.
        first_weekday: 0 is Monday, 6 is Sunday.
    """

    def __init__(self, prepared: Prepared, forecast: Forecast, first_weekday: int = 0) -> None:
        self.prepared = prepared
        self.forecast = forecast
        self._first_weekday = first_weekday
        self._courses: dict[Span, SorenessHistory] = {}

    def present(self, choice: TrendsChoice) -> TrendsView:
        """All charts for a choice."""
        history, at = self.prepared.history, self.forecast.at
        today = local_day(at, history.settings.day_start)
        span = span_of(choice.range, history, today)
        course = self._courses.get(span)
        if course is None:
            course = self._courses[span] = trend_course(self.prepared, span, at)
        return TrendsView(
            choice=choice,
            soreness=present_soreness_trend(choice.muscle, course, self.prepared, span, at),
            heat=present_heat_map(history, span, self._first_weekday),
            recovery=present_recovery(self.forecast, history.settings.ready_threshold),
            sets=present_sets_trend(self.prepared, span, self._first_weekday),
            load=present_load_trend(history, span, self._first_weekday),
            accuracy=present_accuracy(choice.muscle, self.prepared, at),
        )
