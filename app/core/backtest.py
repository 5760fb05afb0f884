"""Score the athlete's filter over a file of athletes, as it would have forecast day by day.

Rolling origin: each report is forecast from what lies before it - earlier reports and the loads of
earlier days - by the filter that runs in the program, and only then learned from. The files know
one load a day and one whole-body rating a morning, so a day's session becomes one pulse, its
amplitude the square root of the load over the athlete's running median load.

Forecasts count in the main score from the eleventh report on; the second to tenth are scored apart
(the first has nothing to be compared with).
"""

import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np

from app.core.arrays import FloatArray
from app.core.athlete_days import AthleteDays
from app.core.constants import (
    DAILY_AMPLITUDE,
    DAILY_SESSION_LEAD_H,
    HABITUATION_FLOOR,
    PEAK_BASE_ENDURANCE_H,
    SCORED_FROM_REPORT,
    SORENESS_MAX,
)
from app.core.days import HOURS_PER_DAY
from app.core.filter_settings import WHOLE_BODY, FilterSettings
from app.core.observing import observe
from app.core.personal import bank_response, forecast, prior_state
from app.core.rating import rating_probabilities
from app.core.response import Responses, gone_hours, peak_hours
from app.core.scoring import (
    Marks,
    PointScore,
    Score,
    chosen,
    judge,
    pooled,
    summarise,
    summarise_errors,
)

_BATCH = 32


@dataclass(frozen=True, slots=True)
class Scores:
    """The model beside its baselines, all over the same reports."""

    model: Score
    last_report: PointScore
    running_median: PointScore
    running_mean: PointScore


@dataclass(frozen=True, slots=True)
class AthleteScores:
    """The scores of one athlete."""

    athlete: str
    scores: Scores


@dataclass(frozen=True, slots=True)
class BacktestResult:
    """Scores over a file of athletes.

    Attributes:
        overall: All reports from each athlete's eleventh on.
        first_reports: Each athlete's second to tenth report.
        athletes: Each athlete from the eleventh report on, in the order of the file.
    """

    overall: Scores
    first_reports: Scores
    athletes: tuple[AthleteScores, ...]

    def as_json(self) -> dict[str, object]:
        """The result as plain dictionaries and lists."""
        return {
            "overall": asdict(self.overall),
            "first_reports": asdict(self.first_reports),
            "athletes": [{"athlete": one.athlete, **asdict(one.scores)} for one in self.athletes],
        }


@dataclass(frozen=True, slots=True)
class _Judged:
    """One athlete's reports in order: marks of the model and errors of the baselines (R, 3)."""

    athlete: str
    marks: Marks
    errors: FloatArray


def backtest(
    athletes: Sequence[AthleteDays],
    settings: FilterSettings = WHOLE_BODY,
    progress: Callable[[int, int], None] | None = None,
) -> BacktestResult:
    """Forecast every report of every athlete and score the forecasts.

    Args:
        athletes: What `app.core.athlete_days.parse_athlete_days` read.
        settings: The filter's settings, all but the rating step, which follows the file's scale.
        progress: Told how many athletes are done, and of how many.
    """
    judged: dict[str, _Judged] = {}
    for batch in _batches(athletes):
        for one in _judge_batch(batch, settings):
            judged[one.athlete] = one
        if progress is not None:
            progress(len(judged), len(athletes))
    in_order = [judged[athlete.athlete] for athlete in athletes]
    main = slice(SCORED_FROM_REPORT - 1, None)
    return BacktestResult(
        overall=_scores(in_order, main),
        first_reports=_scores(in_order, slice(1, SCORED_FROM_REPORT - 1)),
        athletes=tuple(AthleteScores(one.athlete, _scores([one], main)) for one in in_order),
    )


def _batches(athletes: Sequence[AthleteDays]) -> Iterator[list[AthleteDays]]:
    """Athletes of one scale, similar in length, a few at a time."""
    ordered = sorted(athletes, key=lambda one: (one.scale_max, one.soreness.size))
    start = 0
    while start < len(ordered):
        scale = ordered[start].scale_max
        batch = [one for one in ordered[start : start + _BATCH] if one.scale_max == scale]
        yield batch
        start += len(batch)


def _judge_batch(athletes: Sequence[AthleteDays], settings: FilterSettings) -> Iterator[_Judged]:
    scale = athletes[0].scale_max
    own = replace(settings, rating_step=SORENESS_MAX / scale)
    ratings = _side_by_side([one.soreness for one in athletes], np.nan)
    mean, variance = one_step_forecasts(athletes, ratings * own.rating_step, own)
    for column, athlete in enumerate(athletes):
        reported = ~np.isnan(ratings[:, column])
        reports = ratings[reported, column]
        probabilities = rating_probabilities(
            mean[reported, column], variance[reported, column], scale, own.rating_step
        )
        marks = judge(probabilities, reports.astype(np.int64))
        yield _Judged(athlete.athlete, marks, baseline_errors(reports))


def one_step_forecasts(
    athletes: Sequence[AthleteDays], points: FloatArray, settings: FilterSettings
) -> tuple[FloatArray, FloatArray]:
    """Forecast each day's rating from the days before it.

    Args:
        athletes: ``A`` athletes, whose loads are read.
        points: Their ratings in points, NaN without one, shape (T, A).
        settings: The filter's settings.

    Returns:
        Mean and variance of the forecast of each day's rating, shape (T, A).
    """
    hours = np.arange(float(points.shape[0])) * HOURS_PER_DAY
    response = bank_response(daily_responses(athletes), hours, settings)
    mean, variance = np.empty_like(points), np.empty_like(points)
    state = prior_state(len(athletes), 0.0, settings)
    for day, hour in enumerate(hours.tolist()):
        prediction = forecast(state, hours[day : day + 1], response[:, day : day + 1], settings)
        mean[day], variance[day] = prediction.mean[0], prediction.variance[0]
        if not np.isnan(points[day]).all():
            state = observe(state, hour, response[:, day], points[day], settings)
    return mean, variance


def daily_responses(athletes: Sequence[AthleteDays]) -> Responses:
    """The pulses of one session a day; the athletes stand where muscle groups stand elsewhere."""
    amplitude = _side_by_side([_daily_amplitude(one.session_load) for one in athletes], 0.0)
    usual = np.ones_like(amplitude)
    gone_h = gone_hours(amplitude, usual)
    base_peak_h = usual * PEAK_BASE_ENDURANCE_H
    peak_h = peak_hours(base_peak_h, usual, usual * HABITUATION_FLOOR, gone_h)
    ended_h = np.arange(1.0, amplitude.shape[0] + 1.0) * HOURS_PER_DAY - DAILY_SESSION_LEAD_H
    return Responses(ended_h, amplitude, peak_h, gone_h)


def _daily_amplitude(session_load: FloatArray) -> FloatArray:
    """Points of soreness after each day's load, against the median of the loads so far."""
    amplitude = np.zeros_like(session_load)
    so_far: list[float] = []
    for day in np.flatnonzero(session_load > 0.0):
        bisect.insort(so_far, float(session_load[day]))
        amplitude[day] = DAILY_AMPLITUDE * np.sqrt(session_load[day] / _middle(so_far))
    return np.minimum(amplitude, SORENESS_MAX)


def baseline_errors(reports: FloatArray) -> FloatArray:
    """Errors of the last report, the running median and the running mean, shape (R, 3).

    Args:
        reports: An athlete's ratings in order, shape (R,). The first has no forecast: its row is 0.
    """
    errors = np.zeros((reports.size, 3))
    so_far: list[float] = []
    for index, report in enumerate(reports.tolist()):
        if index:
            mean = sum(so_far) / index
            errors[index] = (reports[index - 1] - report, _middle(so_far) - report, mean - report)
        bisect.insort(so_far, report)
    return errors


def _middle(ordered: Sequence[float]) -> float:
    """Median of numbers in ascending order."""
    half = len(ordered) // 2
    return (ordered[half] + ordered[-half - 1]) / 2.0


def _side_by_side(columns: Sequence[FloatArray], missing: float) -> FloatArray:
    """Columns of unequal length, filled up at the end, shape (longest, len(columns))."""
    table = np.full((max(column.size for column in columns), len(columns)), missing)
    for index, column in enumerate(columns):
        table[: column.size, index] = column
    return table


def _scores(judged: Sequence[_Judged], reports: slice) -> Scores:
    errors = np.concatenate([one.errors[reports] for one in judged])
    last_report, running_median, running_mean = (summarise_errors(column) for column in errors.T)
    marks = pooled(chosen(one.marks, reports) for one in judged)
    return Scores(summarise(marks), last_report, running_median, running_mean)
