"""Learned recovery and the simple forecasts, worked out anew with pandas from the definitions.

Doses, pulses and the weights of the filter's three speeds are taken as the engine gives them; what
charts make of them is worked out here in another way, with the constants of the model card.
"""

import numpy as np
import pandas as pd

from app.core.engine import Prepared
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.soreness import CheckIn

SPEEDS = pd.Series([0.75, 1.0, 1.3])
HALF_A_STEP = 1.3**0.5
TRAINED = 0.5


def sessions_of(prepared: Prepared, muscle: MuscleGroup) -> pd.DataFrame:
    """Every session that loads a muscle group: its end, its dose and its pulse."""
    column = list(MUSCLES).index(muscle)
    frame = pd.DataFrame(
        {
            "end": prepared.responses.ended_h,
            "dose": prepared.stimuli.dose[:, column],
            "height": prepared.responses.amplitude[:, column],
            "peak": prepared.responses.peak_h[:, column],
            "gone": prepared.responses.gone_h[:, column],
        }
    )
    return frame[frame["dose"] > 0.0]


def at_speed(sessions: pd.DataFrame, speed: float) -> pd.DataFrame:
    """The same pulses of a slower or faster athlete, within 12-48 and 48-120 hours."""
    gone = (sessions["gone"] * speed).clip(48.0, 120.0)
    latest = 48.0 * (gone / 56.0).clip(upper=1.0)
    peak = (sessions["peak"] * speed).clip(lower=12.0).clip(upper=latest)
    return sessions.assign(peak=peak, gone=gone)


def soreness_at(sessions: pd.DataFrame, hour: float) -> float:
    """Soreness that sessions of the ten days before an hour bring together, at most 10."""
    lately = sessions[(sessions["end"] >= hour - 240.0) & (sessions["end"] <= hour)]
    since = hour - lately["end"] - 6.0
    rise, length = lately["peak"] - 6.0, lately["gone"] - 6.0
    end = length / rise
    shape = np.log(0.2) / (np.log(end) + 1.0 - end)
    share = (since / rise).where(since > 0.0)
    felt = lately["height"] * share**shape * np.exp(shape * (1.0 - share))
    return min(float(felt.fillna(0.0).sum()), 10.0)


def in_pain(check_in: CheckIn, muscle: MuscleGroup) -> bool:
    """Whether a check-in tells of sharp pain in a muscle group, which is no soreness."""
    return check_in.sharp_pain is not None and check_in.sharp_pain.muscle is muscle


def informative_reports(history: History, prepared: Prepared, muscle: MuscleGroup) -> int:
    """Ratings made while at some speed at least half a point of soreness was expected."""
    banks = [at_speed(sessions_of(prepared, muscle), speed) for speed in SPEEDS]
    count = 0
    for check_in in history.check_ins:
        if check_in.soreness_asked and not in_pain(check_in, muscle):
            hour = check_in.at.timestamp() / 3600.0
            count += max(soreness_at(bank, hour) for bank in banks) >= 0.5
    return count


def learned_hours(prepared: Prepared, muscle: MuscleGroup) -> tuple[float, float, float, float]:
    """Earliest and latest hour of the worst and of the end, after a session like the latest."""
    column = list(MUSCLES).index(muscle)
    likelihood = pd.Series(np.exp(prepared.states[-1].log_weight[:, column]))
    possible = SPEEDS[likelihood / likelihood.sum() >= 0.1]
    trained = sessions_of(prepared, muscle)
    latest = trained[trained["dose"] >= TRAINED].tail(1)
    fast = at_speed(latest, possible.min() / HALF_A_STEP).iloc[0]
    slow = at_speed(latest, possible.max() * HALF_A_STEP).iloc[0]
    return fast["peak"], slow["peak"], fast["gone"], slow["gone"]


def fixed_table(history: History, prepared: Prepared, muscle: MuscleGroup) -> pd.DataFrame:
    """Every rating beside what a half-life of 36 h since the last session makes of it.

    Its size is fitted by least squares to all ratings before.
    """
    sessions = sessions_of(prepared, muscle)
    ends = sessions.loc[sessions["dose"] >= TRAINED, ["end"]].assign(last=lambda told: told["end"])
    said = pd.DataFrame(
        {
            "end": [one.at.timestamp() / 3600.0 for one in history.check_ins],
            "said": [float(one.soreness_of(muscle)) for one in history.check_ins],
            "in_pain": [in_pain(one, muscle) for one in history.check_ins],
        }
    )[[one.soreness_asked for one in history.check_ins]]
    said = pd.merge_asof(said.sort_values("end"), ends.sort_values("end"), on="end")
    left = (0.5 ** ((said["end"] - said["last"]) / 36.0)).fillna(0.0)
    size = (left * said["said"]).cumsum() / (left**2).cumsum()
    return said.assign(guess=size.shift().fillna(0.0) * left)


def ranked_probability(chances: pd.DataFrame, said: pd.Series) -> pd.Series:
    """Ranked probability score of each forecast: squared misses of its distribution function."""
    below = chances.cumsum(axis=1)
    reached = pd.DataFrame({rating: said <= rating for rating in chances.columns})
    return ((below - reached.astype(float)) ** 2).iloc[:, :-1].sum(axis=1)
