"""When this athlete is usually worst and free of soreness again, in hours after a session."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.constants import TIME_SCALES
from app.core.milestones import SIGNIFICANT_DOSE
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.prepared import Prepared, state_before
from app.core.response import Responses
from app.core.speed import recovery_speed
from app.core.superposition import scaled

_HALF_STEP: Final = math.sqrt(TIME_SCALES[-1] / TIME_SCALES[-2])
"""Factor from one time scale halfway to the next."""


@dataclass(frozen=True, slots=True)
class RecoveryTiming:
    """How a muscle group recovers from a session like its latest.

    Attributes:
        worst_from_h: Earliest hour after the session at which it may be worst.
        worst_to_h: Latest such hour.
        gone_from_h: Earliest hour at which it may be gone.
        gone_to_h: Latest such hour.
        reports: Check-ins made while soreness from training was expected.
        known: Whether these are enough to tell this athlete from others.
    """

    worst_from_h: float
    worst_to_h: float
    gone_from_h: float
    gone_to_h: float
    reports: int
    known: bool


def recovery_timings(prepared: Prepared) -> Mapping[MuscleGroup, RecoveryTiming]:
    """How each muscle group that was ever trained recovers, at the athlete's own speed.

    The range holds the speeds that the athlete's check-ins have not ruled out, and half a step
    beyond, because only a few speeds are told apart.
    """
    speed = recovery_speed(state_before(prepared.states, len(prepared.states)))
    found = {}
    for column, muscle in enumerate(MUSCLES):
        trained = np.flatnonzero(prepared.stimuli.dose[:, column] >= SIGNIFICANT_DOSE)
        if not trained.size:
            continue
        pulse = _pulse(prepared.responses, int(trained[-1]), column)
        fast = scaled(pulse, float(speed.low[column]) / _HALF_STEP)
        slow = scaled(pulse, float(speed.high[column]) * _HALF_STEP)
        found[muscle] = RecoveryTiming(
            worst_from_h=float(fast.peak_h[0, 0]),
            worst_to_h=float(slow.peak_h[0, 0]),
            gone_from_h=float(fast.gone_h[0, 0]),
            gone_to_h=float(slow.gone_h[0, 0]),
            reports=int(speed.sore_reports[column]),
            known=bool(speed.known[column]),
        )
    return found


def _pulse(responses: Responses, session: int, column: int) -> Responses:
    """The pulse of one session in one muscle group."""
    row, place = slice(session, session + 1), slice(column, column + 1)
    return Responses(
        responses.ended_h[row],
        responses.amplitude[row, place],
        responses.peak_h[row, place],
        responses.gone_h[row, place],
    )
