"""Everything the trends show."""

from dataclasses import dataclass
from datetime import datetime

from app.core.days import local_day
from app.core.engine import Prepared, SorenessHistory
from app.core.muscles import MuscleGroup
from app.state.views.trends_heat import HeatMap, present_heat_map
from app.state.views.trends_range import Span, TrendsRange, span_of
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
        sets: Weekly hard sets.
    """

    choice: TrendsChoice
    soreness: SorenessTrend
    heat: HeatMap
    sets: SetsTrend


class TrendsPresenter:
    """Presents the trends, and keeps the costly course of soreness while only the muscle changes.

    Args:
        prepared: The history.
        at: The present moment.
        first_weekday: 0 is Monday, 6 is Sunday.
    """

    def __init__(self, prepared: Prepared, at: datetime, first_weekday: int = 0) -> None:
        self.prepared = prepared
        self.at = at
        self._first_weekday = first_weekday
        self._courses: dict[Span, SorenessHistory] = {}

    def present(self, choice: TrendsChoice) -> TrendsView:
        """All charts for a choice."""
        history = self.prepared.history
        today = local_day(self.at, history.settings.day_start)
        span = span_of(choice.range, history, today)
        course = self._courses.get(span)
        if course is None:
            course = self._courses[span] = trend_course(self.prepared, span, self.at)
        return TrendsView(
            choice=choice,
            soreness=present_soreness_trend(choice.muscle, course, self.prepared, span, self.at),
            heat=present_heat_map(history, span, self._first_weekday),
            sets=present_sets_trend(self.prepared, span, self._first_weekday),
        )
