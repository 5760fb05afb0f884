"""What the sheet of one muscle group shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final

from app.core.accuracy import Score
from app.core.forecast import Forecast, MuscleForecast, Report
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.rules import Rule
from app.core.status import Status
from app.core.workouts import Workout
from app.state.views.advice import AdviceView, muscle_advice_list
from app.state.views.advice_reasons import Facts
from app.state.views.muscle_curve import CurveView, curve_view
from app.state.views.muscle_why import WhyRow, why_rows, with_small_ones_together
from app.state.views.today_clock import hours_from, nearest_whole_hour, next_whole_hour
from app.state.views.today_timeline import NOTICEABLE_SORENESS, ready_until

_RECENT_REPORT_HOURS: Final = 24.0
_DISAGREEMENT: Final = 2.0


class Finding(Enum):
    """What the curve says, as a title."""

    PEAKS = auto()
    PEAKED = auto()
    GONE = auto()
    QUIET = auto()
    NO_DATA = auto()


@dataclass(frozen=True, slots=True)
class AccuracyView:
    """How well forecasts of this muscle group met the reports.

    Attributes:
        mean_error: Mean absolute error in points.
        reports: Check-ins that were forecast.
        inside: How many of them fell inside the 80 % band.
    """

    mean_error: float
    reports: int
    inside: int


@dataclass(frozen=True, slots=True)
class MuscleView:
    """Everything the sheet of one muscle group shows.

    Attributes:
        at: The moment.
        muscle: The muscle group.
        status: What to do with it.
        readiness: 0 to 100; without meaning when the status is unknown.
        readiness_low: Its 10 % quantile.
        readiness_high: Its 90 % quantile.
        ready_threshold: Readiness from which a muscle group is ready.
        soreness: Expected soreness now, in tenths; the rows of ``why`` sum to it.
        finding: What the curve says.
        peak_at: About when it is worst, on the hour.
        gone_at: When it is gone.
        ready_at: The full hour from which it is ready; None when it is, or when that is unknown.
        ready_until: Until when it stays ready, where soreness is still to come; None without.
        hold_until: End of the rest after a severe report.
        window_until: End of the best window to train again; None when over or unknown.
        curve: The curve with its marks.
        why: Where the soreness comes from.
        rules: Rules of the domain that led to the status.
        disagreement: A recent report far from what is expected now; None when they agree.
        advice: What to do, most important first.
        accuracy: How well it was forecast; None when there are too few check-ins to tell.
        sharp_pain: Whether the athlete reported pain that is no soreness here.
        neighbours: Muscle groups before and after it in the list.
    """

    at: datetime
    muscle: MuscleGroup
    status: Status
    readiness: int
    readiness_low: int
    readiness_high: int
    ready_threshold: int
    soreness: float
    finding: Finding
    peak_at: datetime | None
    gone_at: datetime | None
    ready_at: datetime | None
    ready_until: datetime | None
    hold_until: datetime | None
    window_until: datetime | None
    curve: CurveView
    why: tuple[WhyRow, ...]
    rules: tuple[Rule, ...]
    disagreement: Report | None
    advice: tuple[AdviceView, ...]
    accuracy: AccuracyView | None
    sharp_pain: bool
    neighbours: tuple[MuscleGroup, MuscleGroup]


def present_muscle(
    muscle: MuscleGroup,
    forecast: Forecast,
    history: History,
    score: Score | None = None,
    order: Sequence[MuscleGroup] = MUSCLES,
    planned: Sequence[Workout] = (),
) -> MuscleView:
    """What to show of one muscle group.

    Args:
        muscle: The muscle group.
        forecast: The forecast of all muscle groups.
        history: The athlete's history.
        score: How well it was forecast so far; None when not known.
        order: The order in which the list shows the muscle groups.
        planned: Sessions to come, as the workouts that they would be.
    """
    known = forecast.muscles[muscle]
    shown = round(known.soreness, 1)
    window = known.window_until
    return MuscleView(
        at=forecast.at,
        muscle=muscle,
        status=known.status,
        readiness=int(known.readiness),
        readiness_low=int(known.readiness_low),
        readiness_high=int(known.readiness_high),
        ready_threshold=history.settings.ready_threshold,
        soreness=shown,
        finding=_finding(known, forecast),
        peak_at=known.peak_at and nearest_whole_hour(known.peak_at),
        gone_at=known.gone_at,
        ready_at=known.ready_at and next_whole_hour(known.ready_at),
        ready_until=ready_until(known, forecast, history.settings.ready_threshold),
        hold_until=known.hold_until and next_whole_hour(known.hold_until),
        window_until=window if window and window > forecast.at else None,
        curve=curve_view(known, forecast, history),
        why=with_small_ones_together(why_rows(known.why, shown)),
        rules=known.rules,
        disagreement=_disagreement(known, forecast.at),
        advice=muscle_advice_list(known, Facts(forecast, history, planned)),
        accuracy=_accuracy(score),
        sharp_pain=Rule.SHARP_PAIN in known.rules,
        neighbours=_neighbours(muscle, order),
    )


def _finding(known: MuscleForecast, forecast: Forecast) -> Finding:
    if known.status is Status.UNKNOWN:
        return Finding.NO_DATA
    coming = known.curve.soreness[forecast.hours >= 0]
    if known.peak_at is None or known.gone_at is None:
        return Finding.QUIET
    if known.gone_at <= forecast.at:
        return Finding.GONE
    if known.peak_at <= forecast.at:
        return Finding.PEAKED
    return Finding.PEAKS if coming.max() >= NOTICEABLE_SORENESS / 2 else Finding.QUIET


def _disagreement(known: MuscleForecast, at: datetime) -> Report | None:
    report = known.reported
    if report is None or hours_from(report.at, at) > _RECENT_REPORT_HOURS:
        return None
    return report if abs(report.soreness - known.soreness) >= _DISAGREEMENT else None


def _accuracy(score: Score | None) -> AccuracyView | None:
    if score is None or not score.enough:
        return None
    return AccuracyView(round(score.mae, 1), score.n, score.inside)


def _neighbours(
    muscle: MuscleGroup, order: Sequence[MuscleGroup]
) -> tuple[MuscleGroup, MuscleGroup]:
    place = order.index(muscle)
    return order[place - 1], order[(place + 1) % len(order)]
