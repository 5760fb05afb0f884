"""What an athlete did becomes a dose per muscle group, in hard sets.

A row's dose for a muscle is its amount times the muscle's share; a session's dose is the sum of its
rows. The eccentric factor travels beside the dose, because it also decides when soreness peaks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import PEAK_BASE_ENDURANCE_H, PEAK_BASE_STRENGTH_H
from app.core.days import epoch_hours
from app.core.exercises import Exercise, Sport
from app.core.load_rows import load_rows
from app.core.sums import ratio, sum_by_session
from app.core.workouts import Workout


@dataclass(frozen=True, slots=True)
class Stimuli:
    """Doses of workouts, in the order given.

    Attributes:
        ended_h: End of each workout in epoch hours, shape (n,).
        dose: Hard sets, shape (n, m).
        eccentric: Mean eccentric factor over the dose, 1 without a dose, shape (n, m).
        base_peak_h: Hours to the peak of an accustomed session of its kind, shape (n,).
        sets: Hard sets as they are counted per week, warm-ups and easy sets out, shape (n, m).
        unrated: Share of the dose whose effort was not rated, 0 to 1, shape (n, m).
    """

    ended_h: FloatArray
    dose: FloatArray
    eccentric: FloatArray
    base_peak_h: FloatArray
    sets: FloatArray
    unrated: FloatArray


def stimuli(
    workouts: Sequence[Workout], exercises: Mapping[str, Exercise], sports: Mapping[str, Sport]
) -> Stimuli:
    """Doses of many workouts in one pass.

    Exercises and sports that are not in the mappings load no known muscle.
    """
    rows = load_rows(workouts, exercises, sports)
    count = len(workouts)
    per_row = rows.loads
    dose = sum_by_session(rows.session, per_row, count)
    lengthening = sum_by_session(rows.session, per_row * rows.eccentric[:, None], count)
    unrated = sum_by_session(rows.session, per_row * ~rows.rated[:, None], count)
    endurance = sum_by_session(rows.session, per_row * rows.endurance[:, None], count)
    endurance_share = ratio(endurance.sum(axis=1), dose.sum(axis=1), 0.0)
    return Stimuli(
        ended_h=np.array([epoch_hours(w.ended_at) for w in workouts], dtype=np.float64),
        dose=dose,
        eccentric=ratio(lengthening, dose, 1.0),
        base_peak_h=PEAK_BASE_STRENGTH_H
        + (PEAK_BASE_ENDURANCE_H - PEAK_BASE_STRENGTH_H) * endurance_share,
        sets=sum_by_session(rows.session, rows.sets[:, None] * rows.shares[rows.source], count),
        unrated=ratio(unrated, dose, 0.0),
    )
