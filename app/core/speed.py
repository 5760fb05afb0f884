"""How fast this athlete recovers, read from the weights of the filter's time scales."""

from dataclasses import dataclass

import numpy as np

from app.core.arrays import BoolArray, FloatArray
from app.core.constants import SPEED_MIN_REPORTS, SPEED_RULED_OUT
from app.core.filter_settings import PER_MUSCLE, FilterSettings
from app.core.personal import FilterState


@dataclass(frozen=True, slots=True)
class RecoverySpeed:
    """How slow an athlete recovers, per muscle group; every array has shape (m,).

    Attributes:
        time_scale: Expected time scale; above 1 is slower than the published time course.
        low: Lowest time scale that is not ruled out.
        high: Highest time scale that is not ruled out.
        sore_reports: Reports this rests on.
        known: Whether these are enough to tell.
    """

    time_scale: FloatArray
    low: FloatArray
    high: FloatArray
    sore_reports: FloatArray
    known: BoolArray


def recovery_speed(state: FilterState, settings: FilterSettings = PER_MUSCLE) -> RecoverySpeed:
    """How slow this athlete recovers, and whether there are reports enough to tell."""
    scales = np.array(settings.time_scales)[:, None]
    weights = state.weights
    possible = weights >= SPEED_RULED_OUT
    return RecoverySpeed(
        time_scale=(weights * scales).sum(0),
        low=np.where(possible, scales, np.inf).min(0),
        high=np.where(possible, scales, -np.inf).max(0),
        sore_reports=state.sore_reports,
        known=state.sore_reports >= SPEED_MIN_REPORTS,
    )
