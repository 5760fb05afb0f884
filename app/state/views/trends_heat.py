"""Reported soreness of every muscle group on every day."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Final

import numpy as np

from app.core.arrays import BoolArray, FloatArray, IntArray
from app.core.muscles import MUSCLE_COUNT, MUSCLE_INDEX, MUSCLES, MuscleGroup
from app.core.prepared import Prepared
from app.state.views.trends_range import Span, Step, step_starts

SOREST_FROM_CHECK_INS: Final = 5
"""Check-ins from which a muscle group is called the sorest."""

CLEAR_LEAD: Final = 2.0
"""Standard errors by which a group's mean has to lead the next one's to be called the sorest."""

BY_MOVEMENT: Final = (
    MuscleGroup.NECK,
    MuscleGroup.SHOULDERS,
    MuscleGroup.CHEST,
    MuscleGroup.TRICEPS,
    MuscleGroup.LATS,
    MuscleGroup.UPPER_BACK,
    MuscleGroup.TRAPEZIUS,
    MuscleGroup.BICEPS,
    MuscleGroup.FOREARMS,
    MuscleGroup.ABDOMINALS,
    MuscleGroup.OBLIQUES,
    MuscleGroup.LOWER_BACK,
    MuscleGroup.GLUTES,
    MuscleGroup.HIP_ABDUCTORS,
    MuscleGroup.QUADRICEPS,
    MuscleGroup.HAMSTRINGS,
    MuscleGroup.ADDUCTORS,
    MuscleGroup.CALVES,
    MuscleGroup.SHINS,
)
"""Order of the rows: what pushes, what pulls, the trunk, the legs. Groups that are trained together
lie together, so that the days after a session show as one block."""

_NAMED: Final = 2


class HeatFinding(Enum):
    """What the map says."""

    NO_CHECK_INS = auto()
    TOO_FEW = auto()
    NOTHING_SORE = auto()
    SOREST = auto()
    ALIKE = auto()


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """Reported soreness by muscle group and day, week or month.

    Attributes:
        step: What a column stands for.
        starts: First day of each column.
        muscles: The groups that have a row, by movement.
        soreness: Highest rating of each cell, NaN without a check-in; shape (rows, columns).
        check_ins: Check-ins about soreness of the range.
        finding: What the map says.
        sorest: The one or two groups with the highest mean rating, where that is told.
    """

    step: Step
    starts: tuple[date, ...]
    muscles: tuple[MuscleGroup, ...]
    soreness: FloatArray
    check_ins: int
    finding: HeatFinding
    sorest: tuple[MuscleGroup, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Reported:
    """Check-ins about soreness, earliest first.

    Attributes:
        days: Their days as ordinals, shape (K,).
        ratings: Rating of every muscle group, NaN in sharp pain; shape (K, m).
    """

    days: IntArray
    ratings: FloatArray

    def within(self, span: Span) -> "Reported":
        """Those of a span."""
        edges = (span.first.toordinal(), span.last.toordinal() + 1)
        first, last = np.searchsorted(self.days, edges).tolist()
        return Reported(self.days[first:last], self.ratings[first:last])

    @property
    def sore(self) -> BoolArray:
        """Which muscle groups were ever sore, shape (m,)."""
        return np.asarray(np.nan_to_num(self.ratings).max(axis=0, initial=0.0) > 0.0)


def reported(prepared: Prepared) -> Reported:
    """The ratings of all check-ins that asked for soreness."""
    reports = prepared.reports
    days = np.array([check_in.day.toordinal() for check_in in prepared.check_ins], dtype=np.int64)
    asked = np.flatnonzero(reports.asked)
    order = asked[np.argsort(days[asked], kind="stable")]
    return Reported(days[order], np.where(reports.sharp, np.nan, reports.soreness)[order])


def present_heat_map(prepared: Prepared, span: Span, first_weekday: int = 0) -> HeatMap:
    """The check-ins of a range as a map, with the muscle groups that were sore in it."""
    told = reported(prepared).within(span)
    return heat_map(told, told.sore, span, first_weekday)


def heat_map(all_told: Reported, rows: BoolArray, span: Span, first_weekday: int = 0) -> HeatMap:
    """The check-ins of a range as a map.

    Args:
        all_told: Check-ins of the range, and maybe others.
        rows: Which muscle groups have a row, shape (m,).
        span: The range.
        first_weekday: 0 is Monday, 6 is Sunday.
    """
    told = all_told.within(span)
    starts = step_starts(span, first_weekday)
    begins = np.array([start.toordinal() for start in starts])
    columns = np.searchsorted(begins, told.days, "right")
    cells = np.full((MUSCLE_COUNT, len(starts)), np.nan)
    if told.days.size:
        filled, first = np.unique(columns - 1, return_index=True)
        cells[:, filled] = np.fmax.reduceat(told.ratings, first, axis=0).T
    finding, sorest = _finding(told)
    shown = [muscle for muscle in BY_MOVEMENT if rows[MUSCLE_INDEX[muscle]]]
    return HeatMap(
        step=span.step,
        starts=starts,
        muscles=tuple(shown),
        soreness=cells[[MUSCLE_INDEX[muscle] for muscle in shown]],
        check_ins=int(told.days.size),
        finding=finding,
        sorest=sorest,
    )


def _finding(told: Reported) -> tuple[HeatFinding, tuple[MuscleGroup, ...]]:
    ratings = told.ratings
    if not ratings.shape[0]:
        return HeatFinding.NO_CHECK_INS, ()
    if ratings.shape[0] < SOREST_FROM_CHECK_INS:
        return HeatFinding.TOO_FEW, ()
    if not told.sore.any():
        return HeatFinding.NOTHING_SORE, ()
    rated = np.maximum((~np.isnan(ratings)).sum(axis=0), 1)
    order = np.argsort(-np.nansum(ratings, axis=0) / rated, kind="stable")
    for named in range(1, _NAMED + 1):
        if _stands_out(ratings[:, order[named - 1]] - ratings[:, order[named]]):
            return HeatFinding.SOREST, tuple(MUSCLES[row] for row in order[:named].tolist())
    return HeatFinding.ALIKE, ()


def _stands_out(lead: FloatArray) -> bool:
    """Whether one group's lead over the next, check-in by check-in, is more than noise."""
    lead = lead[~np.isnan(lead)]
    if lead.size < SOREST_FROM_CHECK_INS or lead.mean() <= 0.0:
        return False
    return bool(lead.mean() >= CLEAR_LEAD * lead.std(ddof=1) / np.sqrt(lead.size))
