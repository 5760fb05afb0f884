"""Compare our time course with published ones.

An arm of a study is a group of persons whose soreness was followed after one session. What the
study does not know - the dose in our units - is fitted: the peak soreness, and the baseline where
the arm was followed long enough. Everything else, when soreness peaks and how long it lasts, is the
program's own time course for that kind of session, and is what is compared.

Pain that is felt at the finish is another thing than delayed soreness; measures before the onset
are left out.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

import numpy as np

from app.core.arrays import FloatArray
from app.core.constants import (
    HABITUATION_FLOOR,
    ONSET_H,
    PEAK_BASE_ENDURANCE_H,
    PEAK_BASE_STRENGTH_H,
    SORENESS_MAX,
)
from app.core.response import gone_hours, peak_hours, soreness_response
from app.core.tables import TableRow, read_table

_DESCRIPTION = (
    "study_id",
    "n",
    "population",
    "muscle_group",
    "exercise",
    "exercise_kind",
    "condition",
    "scale_max",
)
_COLUMNS = (*_DESCRIPTION, "hours", "soreness_mean")
_BEFORE = "pre"
_AMPLITUDES = np.linspace(0.0, SORENESS_MAX, 201)
_FREE_BASELINE_FROM = 4
_FEWEST_MEASURES = 2
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_PERSONS = re.compile(r"\d{1,9}")

_KINDS = {
    "endurance_run": (PEAK_BASE_ENDURANCE_H, 1.0),
    "team_sport": (PEAK_BASE_ENDURANCE_H, 1.0),
    "downhill_run": (PEAK_BASE_ENDURANCE_H, 1.6),
    "plyometric": (PEAK_BASE_STRENGTH_H, 1.6),
    "eccentric_lab": (PEAK_BASE_STRENGTH_H, 2.0),
    "resistance_training": (PEAK_BASE_STRENGTH_H, 1.0),
}
"""Base of the peak in hours and eccentric factor of each kind of session."""

_USUAL_KINDS = frozenset({"endurance_run", "team_sport"})


@dataclass(frozen=True, slots=True)
class StudyArm:
    """Soreness of one group of persons after one session.

    Attributes:
        study: Name of the study in the file.
        muscle: Muscle group as the study names it.
        kind: Kind of session.
        n: Persons; None where the study does not say.
        accustomed: Whether they were used to such a session.
        before: Soreness before the session, points 0-10; NaN where not measured.
        hours: Hours after the session of each measure, from the onset on, shape (k,).
        points: Soreness 0-10 at these hours, shape (k,).
    """

    study: str
    muscle: str
    kind: str
    n: int | None
    accustomed: bool
    before: float
    hours: FloatArray
    points: FloatArray


@dataclass(frozen=True, slots=True)
class ArmFit:
    """How close our time course comes to one arm; None where there is too little to compare.

    Attributes:
        study: Name of the study in the file.
        muscle: Muscle group as the study names it.
        kind: Kind of session.
        n: Persons; None where the study does not say.
        measures: Measures compared.
        rmse_points: Root mean squared error, points 0-10.
        peak_hours_error: Our peak minus the hour of the highest measure; None without a rise.
    """

    study: str
    muscle: str
    kind: str
    n: int | None
    measures: int
    rmse_points: float | None
    peak_hours_error: float | None


@dataclass(frozen=True, slots=True)
class CurvesFit:
    """All arms of a file.

    Attributes:
        arms: Each arm, in the order of the file.
        arms_compared: How many of them had enough measures.
        rmse_points: Over all their measures; None without any.
        peak_hours_error: Mean absolute error of the peak; None without any.
    """

    arms: tuple[ArmFit, ...]
    arms_compared: int
    rmse_points: float | None
    peak_hours_error: float | None

    def as_json(self) -> dict[str, object]:
        """The result as plain dictionaries and lists."""
        overall = asdict(self)
        return {"arms": overall.pop("arms"), "overall": overall}


def parse_curves(content: bytes) -> tuple[StudyArm, ...]:
    """Arms of a file of published time courses.

    Args:
        content: A UTF-8 CSV file with a header and one row per arm and measure.

    Raises:
        ImportRefusedError: A row cannot be understood; the message names it and says why.
    """
    return tuple(_arm(rows) for rows in _rows_by_arm(read_table(content, _COLUMNS)))


def compare(arms: Sequence[StudyArm]) -> CurvesFit:
    """Fit our time course to each arm and say how far off it is."""
    fits = tuple(_fit(arm) for arm in arms)
    compared = [fit for fit in fits if fit.rmse_points is not None]
    squares = sum((fit.rmse_points or 0.0) ** 2 * fit.measures for fit in compared)
    measures = sum(fit.measures for fit in compared)
    peaks = [abs(fit.peak_hours_error) for fit in fits if fit.peak_hours_error is not None]
    return CurvesFit(
        arms=fits,
        arms_compared=len(compared),
        rmse_points=math.sqrt(squares / measures) if measures else None,
        peak_hours_error=sum(peaks) / len(peaks) if peaks else None,
    )


def _rows_by_arm(rows: Iterator[TableRow]) -> Iterator[list[TableRow]]:
    """Rows that belong together: the same description, and time running on."""
    arm: list[TableRow] = []
    for row in rows:
        if arm and not _continues(arm[-1], row):
            yield arm
            arm = []
        arm.append(row)
    yield arm


def _continues(last: TableRow, row: TableRow) -> bool:
    described_alike = all(last.cells[name] == row.cells[name] for name in _DESCRIPTION)
    return described_alike and _hour(last) < _hour(row)


def _hour(row: TableRow) -> float:
    """Hours after the session; -1 before it, infinite where the study names no single hour."""
    text = row.cells["hours"]
    if text == _BEFORE:
        return -1.0
    return float(text) if _NUMBER.fullmatch(text) else math.inf


def _arm(rows: list[TableRow]) -> StudyArm:
    cells = rows[0].cells
    scale = _NUMBER.match(cells["scale_max"])
    if scale is None or float(scale.group()) == 0.0:
        raise rows[0].refused("scale_max does not begin with a number above 0")
    highest = float(scale.group())
    hours = np.array([_hour(row) for row in rows])
    points = np.array([_soreness(row, highest) for row in rows]) * (SORENESS_MAX / highest)
    measured = (hours >= ONSET_H) & np.isfinite(hours) & ~np.isnan(points)
    return StudyArm(
        study=cells["study_id"],
        muscle=cells["muscle_group"],
        kind=cells["exercise_kind"],
        n=int(cells["n"]) if _PERSONS.fullmatch(cells["n"]) else None,
        accustomed=_accustomed(cells),
        before=float(points[0]) if hours[0] < 0.0 else math.nan,
        hours=hours[measured],
        points=points[measured],
    )


def _soreness(row: TableRow, highest: float) -> float:
    value = row.number_in("soreness_mean")
    if value > highest:
        raise row.refused("soreness_mean is above scale_max")
    return value


def _accustomed(cells: dict[str, str]) -> bool:
    """Whether the persons were used to such a session, as far as the file tells."""
    usual = cells["exercise_kind"] in _USUAL_KINDS or cells["condition"] == "observational"
    return usual or cells["population"] == "trained"


def _fit(arm: StudyArm) -> ArmFit:
    described = (arm.study, arm.muscle, arm.kind, arm.n, arm.hours.size)
    if arm.hours.size < _FEWEST_MEASURES:
        return ArmFit(*described, None, None)
    peak_h, gone_h = _time_course(arm)
    response = soreness_response(arm.hours, _AMPLITUDES[:, None], peak_h[:, None], gone_h[:, None])
    errors = arm.points - response - _baselines(arm, response)[:, None]
    squared = (errors**2).mean(axis=1)
    best = int(squared.argmin())
    observed_peak_h = float(arm.hours[arm.points.argmax()])
    rises = best > 0
    return ArmFit(
        *described,
        rmse_points=math.sqrt(squared[best]),
        peak_hours_error=float(peak_h[best]) - observed_peak_h if rises else None,
    )


def _time_course(arm: StudyArm) -> tuple[FloatArray, FloatArray]:
    """Peak and end in hours for every amplitude, for this kind of session."""
    base_peak_h, factor = _KINDS.get(arm.kind, _KINDS["resistance_training"])
    eccentric = np.full_like(_AMPLITUDES, factor)
    habituated = np.full_like(_AMPLITUDES, HABITUATION_FLOOR if arm.accustomed else 1.0)
    gone_h = gone_hours(_AMPLITUDES, eccentric)
    return peak_hours(np.array(base_peak_h), eccentric, habituated, gone_h), gone_h


def _baselines(arm: StudyArm, response: FloatArray) -> FloatArray:
    """Soreness without the session for every amplitude, points, shape as ``response[:, 0]``.

    Arms followed long enough tell their own baseline, as the athlete's filter would learn it;
    else it is what was measured before the session, or 0.
    """
    unexplained = arm.points - response
    if math.isnan(arm.before):
        return np.zeros(response.shape[0])
    if arm.hours.size < _FREE_BASELINE_FROM:
        return np.full(response.shape[0], arm.before)
    total: FloatArray = unexplained.sum(axis=1) + arm.before
    return total / (arm.hours.size + 1)
