"""Soreness, function and readiness of every muscle group on any hours, as arrays.

Nothing here looks ahead: at each hour only the reports before it count, and only the sessions and
reports known at the moment of asking.
"""

from dataclasses import dataclass
from statistics import NormalDist
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.function import Drops, function_percent, function_quantile
from app.core.prepared import Prepared
from app.core.readiness import (
    CAUTIOUS_PROBABILITY,
    HELD_READINESS,
    Reports,
    held,
    readiness_number,
    reported_soreness,
)
from app.core.response import Responses, superpose
from app.core.soreness import MAX_SORENESS

LOW: Final = 0.1
HIGH: Final = 0.9

_RESIDUAL_TIME_H: Final = 47.0
_RESIDUAL_SHARE: Final = 0.7
_SPREAD: Final = 0.5
_SPREAD_PER_POINT: Final = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """The part of a prepared history that is known at some moment.

    Attributes:
        dose: Hard sets of each session, shape (n, m).
        responses: Soreness pulses of the sessions.
        drops: What the sessions take from function.
        reports: The check-ins.
    """

    dose: FloatArray
    responses: Responses
    drops: Drops
    reports: Reports


@dataclass(frozen=True, slots=True, eq=False)
class ExpectedSoreness:
    """Expected soreness and its parts; all arrays have shape (H, m).

    Attributes:
        population: The sum of the sessions' pulses, as for anyone.
        baseline: The athlete's level without training.
        personal: What the athlete's own gain and speed add to ``population``.
        reports: What the latest reports add.
        mean: Sum of the parts, kept within 0 to 10.
        low: 10 % quantile.
        cautious: Soreness not exceeded with the probability that readiness asks for.
        high: 90 % quantile.
    """

    population: FloatArray
    baseline: FloatArray
    personal: FloatArray
    reports: FloatArray
    mean: FloatArray
    low: FloatArray
    cautious: FloatArray
    high: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Outlook:
    """What is expected on some hours; all arrays but ``hours`` have shape (H, m).

    Attributes:
        hours: Epoch hours, ascending, shape (H,).
        soreness: Expected soreness and its parts.
        function: Expected strength in percent of normal.
        readiness: The cautious number, 0 to 100, holds included.
        readiness_low: Its 10 % quantile.
        readiness_high: Its 90 % quantile.
    """

    hours: FloatArray
    soreness: ExpectedSoreness
    function: FloatArray
    readiness: FloatArray
    readiness_low: FloatArray
    readiness_high: FloatArray


def known_at(prepared: Prepared, sessions_until: float, reports_until: float) -> Known:
    """Leave out what happened later.

    Args:
        prepared: The whole history.
        sessions_until: Epoch hour of the last session end to know.
        reports_until: Epoch hour of the last check-in to know.
    """
    n = int(np.searchsorted(prepared.responses.ended_h, sessions_until, side="right"))
    k = int(np.searchsorted(prepared.reports.at_h, reports_until, side="right"))
    pulses, drops, reports = prepared.responses, prepared.drops, prepared.reports
    return Known(
        prepared.stimuli.dose[:n],
        Responses(pulses.ended_h[:n], pulses.amplitude[:n], pulses.peak_h[:n], pulses.gone_h[:n]),
        Drops(drops.ended_h[:n], drops.fatigue[:n], drops.damage[:n]),
        Reports(reports.at_h[:k], reports.soreness[:k], reports.sharp[:k]),
    )


def outlook(known: Known, hours: FloatArray) -> Outlook:
    """What is expected on ascending hours, given what is known."""
    soreness = _expected_soreness(known, hours)
    function = function_percent(known.drops, hours)
    claimed = reported_soreness(known.reports, hours)
    ceiling = np.where(held(known.reports, hours), HELD_READINESS, 100.0)

    def readiness(soreness_quantile: FloatArray, probability: float) -> FloatArray:
        worse = np.maximum(soreness_quantile, claimed)
        reached = function_quantile(function, probability)
        return np.minimum(readiness_number(worse, reached), ceiling)

    return Outlook(
        hours=hours,
        soreness=soreness,
        function=function,
        readiness=readiness(soreness.cautious, CAUTIOUS_PROBABILITY),
        readiness_low=readiness(soreness.high, HIGH),
        readiness_high=readiness(soreness.low, LOW),
    )


def _expected_soreness(known: Known, hours: FloatArray) -> ExpectedSoreness:
    """The population's curve, moved by the latest report."""
    population = superpose(known.responses, hours)
    reports = _residual(known, hours)
    mean = population + reports
    spread = _SPREAD + _SPREAD_PER_POINT * population

    def quantile(probability: float) -> FloatArray:
        return _within_scale(mean + NormalDist().inv_cdf(probability) * spread)

    return ExpectedSoreness(
        population=population,
        baseline=np.zeros_like(population),
        personal=np.zeros_like(population),
        reports=reports,
        mean=_within_scale(mean),
        low=quantile(LOW),
        cautious=quantile(CAUTIOUS_PROBABILITY),
        high=quantile(HIGH),
    )


def _residual(known: Known, hours: FloatArray) -> FloatArray:
    """What the latest report before each hour says beyond the population's curve."""
    reports = known.reports
    if not reports.at_h.size:
        return np.zeros((hours.size, reports.soreness.shape[1]))
    surprise = reports.soreness - superpose(known.responses, reports.at_h)
    surprise = np.where(reports.sharp, 0.0, surprise)
    latest = np.searchsorted(reports.at_h, hours, side="right") - 1
    said = latest >= 0
    age = np.where(said, hours - reports.at_h[latest], 0.0)
    fade = np.where(said, _RESIDUAL_SHARE * np.exp(-age / _RESIDUAL_TIME_H), 0.0)
    return surprise[latest] * fade[:, None]


def _within_scale(soreness: FloatArray) -> FloatArray:
    return np.clip(soreness, 0.0, MAX_SORENESS)
