"""Forecasts kept before the check-in they predict, so that accuracy can be shown honestly."""

from dataclasses import dataclass
from datetime import datetime

from app.core.muscles import MuscleGroup


@dataclass(frozen=True, slots=True)
class StoredForecast:
    """What the model said about one muscle group, before the athlete did.

    Attributes:
        muscle: The muscle group.
        made_at: Aware instant at which it was made.
        for_at: Aware instant that it speaks of, not before ``made_at``.
        soreness: Expected soreness, 0 to 10.
        soreness_low: 10 % quantile.
        soreness_high: 90 % quantile.
        function: Expected strength in percent of normal.
        readiness: Readiness, 0 to 100.
        model: Version of the model that made it.
        probabilities: Probability of each whole rating from 0 to 10; empty when not kept.
    """

    muscle: MuscleGroup
    made_at: datetime
    for_at: datetime
    soreness: float
    soreness_low: float
    soreness_high: float
    function: float
    readiness: float
    model: str
    probabilities: tuple[float, ...] = ()
