"""How much of normal strength a muscle group has after each session.

Function is a state of its own: a muscle may be sore and strong, or weak and painless. A session
takes a share of strength that comes back in two ways: fatigue fast, damage slowly. Losses
multiply::

    f(h) = 100 exp(-sum_i (F_i exp(-h_i / tau_F) + D_i exp(-h_i / tau_D)))

Fatigue ``F`` saturates with the dose (volume and proximity to failure); damage ``D`` grows with the
square of the session's peak soreness, which already knows eccentric work and habituation.

Arrays as in `app.core.response`.
"""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import (
    DAMAGE_PER_SQUARED_POINT,
    DAMAGE_TIME_H,
    FATIGUE_MAX,
    FATIGUE_SCALE_SETS,
    FATIGUE_TIME_H,
    FUNCTION_MAX,
    FUNCTION_SPREAD,
    FUNCTION_WINDOW_H,
    SLEEP_ENOUGH_H,
    SLEEP_SHORT_H,
    SLEEP_SHORT_LOSS,
)
from app.core.windows import sum_by_hour, window_pairs


@dataclass(frozen=True, slots=True)
class Drops:
    """What each session takes from function, in log units, right at its end.

    Attributes:
        ended_h: End of each session, ascending, shape (n,).
        fatigue: The part that comes back within a day or two, shape (n, m).
        damage: The part that comes back within a week or two, shape (n, m).
    """

    ended_h: FloatArray
    fatigue: FloatArray
    damage: FloatArray


def function_drops(
    ended_h: FloatArray, dose: FloatArray, habituated: FloatArray, peak_soreness: FloatArray
) -> Drops:
    """Losses of function right at the end of each session.

    Args:
        ended_h: End of each session, ascending, shape (n,).
        dose: Hard sets, shape (n, m).
        habituated: From `app.core.response.habituation`, shape (n, m).
        peak_soreness: From `app.core.response.amplitude`, shape (n, m).
    """
    saturated: FloatArray = -np.expm1(-dose * habituated / FATIGUE_SCALE_SETS)
    return Drops(ended_h, FATIGUE_MAX * saturated, DAMAGE_PER_SQUARED_POINT * peak_soreness**2)


def function_percent(drops: Drops, hours: FloatArray) -> FloatArray:
    """Function in percent of normal at any hours.

    Args:
        drops: From `function_drops`.
        hours: Hours asked, any order, shape (H,).

    Returns:
        Above 0, at most 100, shape (H, m).
    """
    pairs = window_pairs(drops.ended_h, hours, FUNCTION_WINDOW_H)
    after = (hours[pairs.hour] - drops.ended_h[pairs.session])[:, None]
    loss = drops.fatigue.take(pairs.session, axis=0)
    loss *= np.exp(-after / FATIGUE_TIME_H)
    damage = drops.damage.take(pairs.session, axis=0)
    damage *= np.exp(-after / DAMAGE_TIME_H)
    loss += damage
    return FUNCTION_MAX * np.exp(-sum_by_hour(loss, pairs))


def function_quantile(percent: FloatArray, probability: float) -> FloatArray:
    """Function reached with this probability.

    The size of a loss differs between persons like a log-normal with `FUNCTION_SPREAD`; where
    nothing is lost nothing is uncertain.

    Args:
        percent: From `function_percent`.
        probability: Between 0 and 1; 0.8 gives the function that four of five such athletes reach.
    """
    stretch = np.exp(FUNCTION_SPREAD * NormalDist().inv_cdf(probability))
    reached: FloatArray = (percent / FUNCTION_MAX) ** stretch
    return reached * FUNCTION_MAX


def sleep_share(sleep_hours: float) -> float:
    """Share of function left on the day after a night of so many hours, at most 1.

    Straight between `SLEEP_ENOUGH_H`, which costs nothing, and `SLEEP_SHORT_H`, which costs
    `SLEEP_SHORT_LOSS`; shorter nights cost no more.
    """
    missing = (SLEEP_ENOUGH_H - sleep_hours) / (SLEEP_ENOUGH_H - SLEEP_SHORT_H)
    return 1.0 - SLEEP_SHORT_LOSS * min(max(missing, 0.0), 1.0)
