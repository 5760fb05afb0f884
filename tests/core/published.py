"""Published sessions as the engine sees them, and what was measured after them.

Doses, eccentric factors and habits are our reading of the papers; percentages are theirs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import (
    HOURS_PER_WEEK,
    LOAD_PER_HARD_SET,
    PEAK_BASE_ENDURANCE_H,
    PEAK_BASE_STRENGTH_H,
)
from app.core.function import Drops, function_drops, function_percent
from app.core.response import (
    AccustomedLoad,
    Responses,
    session_responses,
    unaccustomed,
)

STRENGTH: Final = PEAK_BASE_STRENGTH_H
SPORT: Final = PEAK_BASE_ENDURANCE_H
MARATHON_SETS: Final = 8.5 * 216.0 / LOAD_PER_HARD_SET


@dataclass(frozen=True)
class Session:
    """One session of one muscle group of an athlete with a steady habit."""

    dose: float
    eccentric: float = 1.0
    per_week: float = 0.0
    base_peak_h: float = STRENGTH


def habit(per_week: float) -> AccustomedLoad:
    """Someone who has long trained so many hard sets a week."""
    load = unaccustomed(1)
    for _ in range(60):
        load = load.with_dose(np.array([per_week / 2.0])).moved_to(load.at_h + HOURS_PER_WEEK / 2)
    return load


def worked_out(session: Session) -> tuple[Responses, Drops, float]:
    """Pulse and drop of a session, and when it ended."""
    before = habit(session.per_week)
    ended_h = np.array([before.at_h])
    dose, eccentric = np.array([[session.dose]]), np.array([[session.eccentric]])
    pulses, habituated, _ = session_responses(
        ended_h, dose, eccentric, np.array([session.base_peak_h]), before
    )
    drops = function_drops(ended_h, dose, habituated, pulses.amplitude)
    return pulses, drops, before.at_h


def function_after(session: Session, hours: list[float]) -> FloatArray:
    """Function in percent, so many hours after a session."""
    _, drops, ended_h = worked_out(session)
    return function_percent(drops, ended_h + np.array(hours))[:, 0]


@dataclass(frozen=True)
class FunctionArm:
    """Function of one group of persons, in percent of baseline by hours after a session."""

    study: str
    session: Session
    percent: Mapping[float, float]


def errors_in_percent(arm: FunctionArm) -> FloatArray:
    """What the engine gives minus what was measured, percentage points."""
    measured = np.array(list(arm.percent.values()))
    return function_after(arm.session, list(arm.percent)) - measured


FUNCTION_ARMS: Final = (
    FunctionArm(
        "Willoughby 2003, eccentric",
        Session(4.0, eccentric=2.0),
        {6.0: 93.7, 24.0: 69.4, 48.0: 94.0},
    ),
    FunctionArm("Willoughby 2003, concentric", Session(4.0), {6.0: 93.7, 24.0: 88.1, 48.0: 96.2}),
    FunctionArm(
        "Meneghel 2014, bench press, first bout",
        Session(4.0, eccentric=2.0, per_week=0.16),
        {48.0: 89.8},
    ),
    FunctionArm(
        "Meneghel 2014, second bout", Session(4.0, eccentric=2.0, per_week=1.2), {48.0: 94.3}
    ),
    FunctionArm(
        "Chen 2019, least affected of nine muscles",
        Session(5.0, eccentric=2.0),
        {24.0: 84.0, 96.0: 87.0},
    ),
    FunctionArm(
        "Chen 2019, most affected of nine muscles",
        Session(5.0, eccentric=2.0),
        {24.0: 43.0, 96.0: 51.0},
    ),
    FunctionArm(
        "Nosaka 2002, two hours of light curls", Session(20.0), {0.0: 44.1, 24.0: 79.8, 96.0: 97.8}
    ),
    FunctionArm(
        "Nosaka 2002, 12 maximal eccentric curls",
        Session(2.0, eccentric=2.0),
        {0.0: 58.1, 96.0: 73.1},
    ),
    FunctionArm(
        "Maeo 2017, downhill run, quadriceps",
        Session(4.5, eccentric=1.6, base_peak_h=SPORT),
        {24.0: 84.5, 48.0: 84.5},
    ),
    FunctionArm(
        "Maeo 2017, downhill run, calves", Session(4.5, base_peak_h=SPORT), {24.0: 93.0, 48.0: 93.0}
    ),
    FunctionArm("Vasenina 2025, heel drops", Session(5.0, eccentric=2.0), {24.0: 80.0, 48.0: 80.0}),
    FunctionArm(
        "Belcher 2019, squat to failure", Session(4.4, per_week=7.0), {72.0: 91.4, 96.0: 100.0}
    ),
    FunctionArm(
        "Belcher 2019, bench press to failure", Session(4.4, per_week=7.0), {0.0: 73.3, 24.0: 100.0}
    ),
    FunctionArm(
        "Belcher 2019, deadlift to failure", Session(4.4, per_week=7.0), {0.0: 100.0, 24.0: 100.0}
    ),
    FunctionArm("Hakkinen 1993, 20 x 1 squat, men", Session(8.0, per_week=12.0), {0.0: 75.9}),
    FunctionArm("Hakkinen 1993, 20 x 1 squat, women", Session(8.0, per_week=12.0), {0.0: 79.5}),
    FunctionArm(
        "Helland 2020, strength session", Session(4.0, per_week=6.0), {0.0: 93.0, 48.0: 100.0}
    ),
    FunctionArm(
        "Helland 2020, power session", Session(3.0, per_week=4.0), {0.0: 95.0, 48.0: 100.0}
    ),
    FunctionArm(
        "Brownstein 2017, soccer match, quadriceps",
        Session(10.0, per_week=15.0, base_peak_h=SPORT),
        {0.0: 86.0},
    ),
    FunctionArm(
        "Petersen 2007, marathon, jump power",
        Session(MARATHON_SETS, per_week=13.0, base_peak_h=SPORT),
        {0.5: 87.0, 48.0: 82.0, 120.0: 88.0},
    ),
    FunctionArm(
        "Petersen 2007, marathon, quadriceps",
        Session(MARATHON_SETS, per_week=13.0, base_peak_h=SPORT),
        {0.5: 78.0},
    ),
    FunctionArm(
        "Petersen 2007, marathon, calves",
        Session(MARATHON_SETS, per_week=13.0, base_peak_h=SPORT),
        {0.5: 83.0},
    ),
    FunctionArm(
        "Nicol 1991, marathon, knee extension",
        Session(MARATHON_SETS, per_week=13.0, base_peak_h=SPORT),
        {0.0: 78.0},
    ),
    FunctionArm(
        "Nicol 1991, marathon, drop jump",
        Session(MARATHON_SETS, per_week=13.0, base_peak_h=SPORT),
        {0.0: 84.0},
    ),
    FunctionArm(
        "Agapito 2025, soccer match, hamstrings",
        Session(10.0, per_week=15.0, base_peak_h=SPORT),
        {0.0: 80.0, 48.0: 100.0},
    ),
    FunctionArm(
        "Agapito 2025, soccer match, adductors",
        Session(7.0, per_week=10.0, base_peak_h=SPORT),
        {0.0: 88.0, 48.0: 100.0},
    ),
    FunctionArm(
        "Agapito 2025, soccer match, abductors",
        Session(5.0, per_week=8.0, base_peak_h=SPORT),
        {0.0: 90.0, 48.0: 100.0},
    ),
    FunctionArm(
        "Lian, leg press and extension, sixth session",
        Session(6.0, per_week=9.0),
        {0.5: 101.5, 2.0: 104.0, 23.0: 103.6},
    ),
    FunctionArm("House, daily full-body sessions", Session(5.5, per_week=8.0), {24.0: 100.0}),
    FunctionArm("Korak 2015, multi-joint lifts", Session(5.2, per_week=8.0), {24.0: 83.0}),
    FunctionArm("Korak 2015, single-joint lifts", Session(2.0, per_week=3.0), {24.0: 95.0}),
    FunctionArm(
        "Connolly 2006, eccentric curls, placebo",
        Session(4.0, eccentric=2.0),
        {24.0: 70.0, 96.0: 88.0},
    ),
    FunctionArm("Campbell 2012, full body to failure", Session(4.0, per_week=6.0), {24.0: 100.0}),
    FunctionArm(
        "Proppe 2024, leg extension with cuff",
        Session(4.0),
        {24.0: 100.0, 48.0: 100.0, 72.0: 100.0, 96.0: 100.0},
    ),
    FunctionArm(
        "Rugby league match, academy 2020",
        Session(10.0, per_week=15.0, base_peak_h=SPORT),
        {24.0: 90.8, 48.0: 100.0},
    ),
    FunctionArm(
        "Davies 2018, squat, men, jump", Session(6.5, per_week=10.0), {24.0: 90.0, 72.0: 97.0}
    ),
    FunctionArm(
        "Davies 2018, squat, women, jump", Session(6.5, per_week=10.0), {24.0: 80.0, 72.0: 87.0}
    ),
    FunctionArm(
        "Davies 2018, squat, men, knee extension", Session(6.5, per_week=10.0), {24.0: 90.0}
    ),
    FunctionArm(
        "Davies 2018, squat, women, knee extension", Session(6.5, per_week=10.0), {24.0: 75.0}
    ),
    FunctionArm("Flores 2011, curls, men", Session(8.8), {0.0: 74.3, 24.0: 87.0, 96.0: 93.0}),
    FunctionArm("Flores 2011, curls, women", Session(8.8), {0.0: 76.0}),
    FunctionArm(
        "Newton 2008, eccentric curls, trained",
        Session(6.0, eccentric=2.0, per_week=0.24),
        {72.0: 100.0},
    ),
    FunctionArm(
        "Newton 2008, eccentric curls, untrained", Session(6.0, eccentric=2.0), {72.0: 60.0}
    ),
    FunctionArm(
        "Molina 2012, eccentric knee extension",
        Session(10.0, eccentric=2.0),
        {24.0: 84.7, 48.0: 92.1},
    ),
    FunctionArm("Drop jumps, 100", Session(5.0, eccentric=1.6, per_week=8.0), {0.0: 88.8}),
    FunctionArm("Drop jumps, 140", Session(7.0, eccentric=1.6, per_week=10.0), {0.0: 77.6}),
    FunctionArm(
        "Keane 2015, repeated sprints",
        Session(4.0, per_week=6.0, base_peak_h=SPORT),
        {0.0: 100.0, 24.0: 100.0, 48.0: 100.0, 72.0: 100.0},
    ),
    FunctionArm(
        "Mussel oil trial 2015, eccentric, oil",
        Session(5.0, eccentric=2.0),
        {24.0: 92.8, 48.0: 95.9, 72.0: 97.3, 96.0: 103.0},
    ),
    FunctionArm(
        "Mussel oil trial 2015, eccentric, placebo", Session(5.0, eccentric=2.0), {24.0: 91.2}
    ),
)
