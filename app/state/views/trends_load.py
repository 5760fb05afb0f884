"""Session load: what was done each day, lately and usually."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import CHRONIC_DAYS, MONOTONY_DAYS
from app.core.load import LoadSeries
from app.state.views.trends_range import Span, Step, step_starts
from app.state.views.trends_sessions import SessionTable

STEADY_WITHIN: Final = 0.2
"""Acute load within this share of chronic load is called steady: words, not a safe zone."""

TOLD_FROM_DAYS: Final = 3 * CHRONIC_DAYS
"""Days of load from which it is said whether the present is usual."""

OUT_OF_USUAL: Final = 2.5
"""Standard deviations of the athlete's own ratio of the past year beyond which it is not."""

_USUAL_DAYS: Final = 364


class LoadFinding(Enum):
    """What the curves say."""

    NO_LOAD = auto()
    TOO_SHORT = auto()
    STEADY = auto()
    USUAL = auto()
    RISING = auto()
    FALLING = auto()


@dataclass(frozen=True, slots=True)
class LoadFigures:
    """The latest figures.

    Attributes:
        week: Load of the last 7 days.
        ratio: Acute over chronic load; None without chronic load.
        monotony: Mean over standard deviation of the last 7 days.
        strain: Week times monotony.
        sessions: Sessions of the range.
        estimated: How many of them had no rated exertion or no length of their own.
    """

    week: float
    ratio: float | None
    monotony: float
    strain: float
    sessions: int
    estimated: int


@dataclass(frozen=True, slots=True, eq=False)
class LoadTrend:
    """Load over a range.

    Attributes:
        first: The first day.
        days: Length of the axis in days.
        step: What a bar stands for.
        at: Middle of each bar, days from the first midnight, shape (B,).
        widths: Days that each bar stands for, shape (B,).
        load: Mean load a day of each bar, shape (B,).
        acute: Exponentially weighted mean over about 7 days, at ``at``, shape (B,).
        chronic: The same over about 28 days, shape (B,).
        maximum: Top of the scale.
        figures: The latest figures.
        finding: What the curves say.
    """

    first: date
    days: int
    step: Step
    at: FloatArray
    widths: FloatArray
    load: FloatArray
    acute: FloatArray
    chronic: FloatArray
    maximum: float
    figures: LoadFigures
    finding: LoadFinding


def present_load_trend(
    sessions: SessionTable, series: LoadSeries, span: Span, first_weekday: int = 0
) -> LoadTrend:
    """The load of a range; days before the first workout have none.

    Args:
        sessions: Sessions of the range, and maybe others.
        series: The history's load up to the range's last day, or longer.
        span: The days shown.
        first_weekday: 0 is Monday, 6 is Sunday.
    """
    series = series.until(span.last)
    load, acute, chronic = (
        _on_span(values, span) for values in (series.load, series.acute, series.chronic)
    )
    starts = [(start - span.first).days for start in step_starts(span, first_weekday)]
    edges = np.array([max(start, 0) for start in starts] + [span.days])
    widths = np.diff(edges).astype(np.float64)
    bars = np.add.reduceat(load, edges[:-1]) / widths
    latest = edges[1:] - 1
    figures = _figures(sessions, series, span)
    highest = max((float(v.max(initial=0.0)) for v in (bars, acute, chronic)), default=0.0)
    return LoadTrend(
        first=span.first,
        days=span.days,
        step=span.step,
        at=(edges[:-1] + edges[1:]) / 2,
        widths=widths,
        load=bars,
        acute=acute[latest],
        chronic=chronic[latest],
        maximum=rounded_top(highest),
        figures=figures,
        finding=_finding(series, figures, bars),
    )


def rounded_top(highest: float) -> float:
    """The lowest of 1, 2, 4, 5, 6, 8 times a power of ten that is not below a value."""
    if highest <= 0.0:
        return 1.0
    power = 10.0 ** np.floor(np.log10(highest))
    return float(next(step * power for step in (1, 2, 4, 5, 6, 8, 10) if step * power >= highest))


def _on_span(values: FloatArray, span: Span) -> FloatArray:
    """Values on each day of a span, 0 before the series begins."""
    shown = np.zeros(span.days)
    count = min(values.size, span.days)
    if count:
        shown[-count:] = values[-count:]
    return shown


def _figures(sessions: SessionTable, series: LoadSeries, span: Span) -> LoadFigures:
    estimated = sessions.estimated[sessions.rows(span)]
    has_chronic = bool(series.days) and series.chronic[-1] > 0.0
    return LoadFigures(
        week=float(series.load[-MONOTONY_DAYS:].sum()),
        ratio=float(series.acute[-1] / series.chronic[-1]) if has_chronic else None,
        monotony=float(series.monotony[-1]) if series.days else 0.0,
        strain=float(series.strain[-1]) if series.days else 0.0,
        sessions=int(estimated.size),
        estimated=int(estimated.sum()),
    )


def _finding(series: LoadSeries, figures: LoadFigures, bars: FloatArray) -> LoadFinding:
    if not bars.any() or figures.ratio is None:
        return LoadFinding.NO_LOAD
    if len(series.days) < TOLD_FROM_DAYS:
        return LoadFinding.TOO_SHORT
    if abs(figures.ratio - 1.0) <= STEADY_WITHIN:
        return LoadFinding.STEADY
    before = slice(max(CHRONIC_DAYS, len(series.days) - _USUAL_DAYS), -MONOTONY_DAYS)
    chronic = series.chronic[before]
    usual = series.acute[before][chronic > 0.0] / chronic[chronic > 0.0]
    if abs(figures.ratio - usual.mean()) <= OUT_OF_USUAL * usual.std():
        return LoadFinding.USUAL
    return LoadFinding.RISING if figures.ratio > 1.0 else LoadFinding.FALLING
