"""Soreness, function and readiness of every muscle group on any hours, as arrays.

Nothing here looks ahead: at each hour only the reports before it count, and only the sessions and
reports known at the moment of asking.
"""

from dataclasses import dataclass, replace
from statistics import NormalDist
from typing import Final

import numpy as np

from app.core.arrays import FloatArray, IntArray
from app.core.constants import (
    CAUTION_FLOOR,
    CAUTION_SHARE,
    FUNCTION_WINDOW_H,
    UNRATED_SPREAD,
)
from app.core.function import Drops, function_percent, function_quantile
from app.core.muscles import MUSCLE_COUNT
from app.core.personal import FilterState, Prediction, StatesAside, forecast_each, time_scaled
from app.core.prepared import Prepared, state_before
from app.core.rating import latent_deviation, soreness_quantile
from app.core.readiness import (
    CAUTIOUS_PROBABILITY,
    HELD_READINESS,
    Reports,
    held,
    readiness_number,
    reported_soreness,
    rested_share,
)
from app.core.response import Responses
from app.core.soreness import MAX_SORENESS
from app.core.superposition import felt_at, scaled, superpose_each

LOW: Final = 0.1
HIGH: Final = 0.9

EVERY_MUSCLE: Final = slice(MUSCLE_COUNT)


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """The part of a prepared history that is known at some moment.

    Attributes:
        ended_h: End of every known session, shape (n,).
        dose: Hard sets of every known session, shape (n, m).
        felt: Which of these sessions the next three speak of: those not too old to matter.
        responses: Soreness pulses.
        unrated: Soreness pulses as far as no effort was rated.
        drops: What the sessions take from function.
        reports: The check-ins.
        states: What the athlete's filter knows after each check-in.
    """

    ended_h: FloatArray
    dose: FloatArray
    felt: slice
    responses: Responses
    unrated: Responses
    drops: Drops
    reports: Reports
    states: tuple[FilterState, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ExpectedSoreness:
    """Expected soreness and its parts; all arrays have shape (H, m).

    Attributes:
        response: The sum of the sessions' pulses, at the athlete's own speed.
        baseline: The athlete's level without training.
        personal_gain: What the athlete's own gain adds to ``response``.
        reports: What the latest reports add.
        mean: Sum of the parts, kept within 0 to 10.
        low: 10 % quantile.
        cautious: Soreness not exceeded with the probability that readiness asks for.
        high: 90 % quantile.
    """

    response: FloatArray
    baseline: FloatArray
    personal_gain: FloatArray
    reports: FloatArray
    mean: FloatArray
    low: FloatArray
    cautious: FloatArray
    high: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """What decides readiness beside the soreness expected; arrays of shape (H, m).

    Attributes:
        trained: Function that training leaves, percent.
        rested: Share of it that the latest night leaves, shape (H, 1).
        claimed: Soreness that the latest report still claims.
        ceiling: Readiness that holds allow.
    """

    trained: FloatArray
    rested: FloatArray
    claimed: FloatArray
    ceiling: FloatArray

    @classmethod
    def of(cls, known: Known, hours: FloatArray) -> "Beside":
        """On some hours, given what is known."""
        return cls(
            trained=function_percent(known.drops, hours),
            rested=rested_share(known.reports, hours)[:, None],
            claimed=reported_soreness(known.reports, hours),
            ceiling=np.where(held(known.reports, hours), HELD_READINESS, 100.0),
        )

    def at(self, row: int) -> "Beside":
        """On one of these hours: arrays of shape (m,)."""
        parts = (self.trained, self.rested, self.claimed, self.ceiling)
        return Beside(*(part[row] for part in parts))

    def readiness(self, soreness: FloatArray, probability: float) -> FloatArray:
        """The cautious number for a soreness and the function reached with a probability."""
        reached = function_quantile(self.trained, probability) * self.rested
        number = readiness_number(np.maximum(soreness, self.claimed), reached)
        return np.minimum(number, self.ceiling)


@dataclass(frozen=True, slots=True, eq=False)
class Outlook:
    """What is expected on some hours; all arrays but ``hours`` have shape (H, m).

    Attributes:
        hours: Epoch hours, ascending, shape (H,).
        soreness: Expected soreness and its parts.
        function: Expected strength in percent of normal.
        readiness: The cautious number, 0 to 100, holds included.
        beside: What decides it beside the soreness.
    """

    hours: FloatArray
    soreness: ExpectedSoreness
    function: FloatArray
    readiness: FloatArray
    beside: Beside

    def readiness_range(self, row: int) -> tuple[FloatArray, FloatArray]:
        """The 10 % and the 90 % quantile of readiness on one of the hours, shape (m,) each."""
        beside = self.beside.at(row)
        low = beside.readiness(self.soreness.high[row], HIGH)
        return low, beside.readiness(self.soreness.low[row], LOW)


def known_at(
    prepared: Prepared, sessions_until: float, reports_until: float, since: float = -np.inf
) -> Known:
    """Leave out what happened later.

    Args:
        prepared: The whole history.
        sessions_until: Epoch hour of the last session end to know.
        reports_until: Epoch hour of the last check-in to know.
        since: First epoch hour that will be asked for; sessions long before it are left out too.
    """
    ended_h, reports = prepared.responses.ended_h, prepared.reports
    n = int(np.searchsorted(ended_h, sessions_until, side="right"))
    k = int(np.searchsorted(reports.at_h, reports_until, side="right"))
    first = int(np.searchsorted(ended_h, since - FUNCTION_WINDOW_H))
    felt = slice(min(first, n), n)
    pulses, drops = prepared.responses, prepared.drops
    height, peak_h, gone_h = pulses.amplitude[felt], pulses.peak_h[felt], pulses.gone_h[felt]
    return Known(
        ended_h=ended_h[:n],
        dose=prepared.stimuli.dose[:n],
        felt=felt,
        responses=Responses(ended_h[felt], height, peak_h, gone_h),
        unrated=Responses(ended_h[felt], height * prepared.stimuli.unrated[felt], peak_h, gone_h),
        drops=Drops(ended_h[felt], drops.fatigue[felt], drops.damage[felt]),
        reports=reports.part(slice(k)),
        states=prepared.states[:k],
    )


def outlook(known: Known, hours: FloatArray) -> Outlook:
    """What is expected on ascending hours, given what is known."""
    soreness, beside = expected_soreness(known, hours), Beside.of(known, hours)
    return Outlook(
        hours=hours,
        soreness=soreness,
        function=beside.trained * beside.rested,
        readiness=beside.readiness(soreness.cautious, CAUTIOUS_PROBABILITY),
        beside=beside,
    )


def readiness_at(known: Known, hours: FloatArray) -> FloatArray:
    """The readiness of `outlook` alone, at a part of its cost, shape (H, m)."""
    felt = predict(known, hours)
    cautious = cautious_soreness(felt.mean, felt.variance)
    return Beside.of(known, hours).readiness(cautious, CAUTIOUS_PROBABILITY)


def predict(
    known: Known,
    hours: FloatArray,
    counts: IntArray | None = None,
    muscles: slice = EVERY_MUSCLE,
) -> Prediction:
    """The rating expected at each hour, from the reports up to it; arrays of shape (H, m).

    Args:
        known: What is known.
        hours: Epoch hours, shape (H,).
        counts: How many check-ins to learn from at each hour, shape (H,); all up to it by default.
        muscles: The ``m`` columns asked for; each is worked out alone.
    """
    if counts is None:
        counts = np.searchsorted(known.reports.at_h, hours, side="right")
    latest, place = np.unique(counts, return_inverse=True)
    states = [state_before(known.states, told) for told in latest.tolist()]
    *response, unrated = superpose_each(_versions(known, hours, muscles), hours)
    felt = forecast_each(StatesAside.of(states, muscles), place, hours, np.array(response))
    return replace(felt, variance=felt.variance + (UNRATED_SPREAD * unrated) ** 2)


def _versions(known: Known, hours: FloatArray, muscles: slice) -> tuple[Responses, ...]:
    """The pulses for each time scale, and those of sets without a rated effort."""
    pulses, unrated = (
        felt_at(responses.of_muscles(muscles), hours)
        for responses in (known.responses, known.unrated)
    )
    return (*time_scaled(pulses), scaled(unrated, 1.0))


def expected_soreness(
    known: Known, hours: FloatArray, muscles: slice = EVERY_MUSCLE
) -> ExpectedSoreness:
    """Expected soreness of some muscle groups on ascending hours, given what is known."""
    felt = predict(known, hours, muscles=muscles)
    mean = np.clip(felt.mean, 0.0, MAX_SORENESS)
    return ExpectedSoreness(
        response=felt.response,
        baseline=felt.baseline,
        personal_gain=felt.personal_gain,
        reports=felt.residual,
        mean=mean,
        low=soreness_quantile(felt.mean, felt.variance, LOW),
        cautious=cautious_soreness(felt.mean, felt.variance),
        high=soreness_quantile(felt.mean, felt.variance, HIGH),
    )


def cautious_soreness(mean: FloatArray, variance: FloatArray) -> FloatArray:
    """Soreness not exceeded with the probability that readiness asks for, its doubt bounded."""
    most = CAUTION_FLOOR + CAUTION_SHARE * np.maximum(mean, 0.0)
    doubt = np.minimum(latent_deviation(variance), most)
    soreness = mean + NormalDist().inv_cdf(CAUTIOUS_PROBABILITY) * doubt
    return np.clip(soreness, 0.0, MAX_SORENESS)
