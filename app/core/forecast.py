"""The values that the engine hands out: a forecast per muscle group and the reasons for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.core.muscles import MuscleGroup
from app.core.rules import Rule
from app.core.status import Status

Hours = NDArray[np.float64]
Series = NDArray[np.float64]


class Cause(StrEnum):
    """Where a part of the predicted soreness comes from."""

    SESSION = "session"
    EXERCISE = "exercise"
    SET = "set"
    BASELINE = "baseline"
    PERSONAL_GAIN = "personal gain"
    REPORTS = "reports"
    LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class WhyPart:
    """One additive part of the predicted soreness.

    Attributes:
        cause: Where it comes from.
        points: Soreness points, signed; the parts of one level sum to the level above.
        label: Session title, exercise name or set text as the athlete wrote it; empty where the
            cause says it all.
        workout_id: The session it belongs to.
        at: When the session ended.
        parts: What it opens to: session, exercises, sets.
    """

    cause: Cause
    points: float
    label: str = ""
    workout_id: str | None = None
    at: datetime | None = None
    parts: tuple["WhyPart", ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The athlete's own latest rating of a muscle group."""

    at: datetime
    soreness: int


@dataclass(frozen=True, slots=True)
class MuscleCurve:
    """Time course of one muscle group on the forecast's hours; all arrays have its length.

    Attributes:
        soreness: Expected soreness, 0 to 10.
        soreness_low: 10 % quantile.
        soreness_high: 90 % quantile.
        function: Expected strength in percent of normal.
        readiness: Readiness, 0 to 100.
    """

    soreness: Series
    soreness_low: Series
    soreness_high: Series
    function: Series
    readiness: Series


@dataclass(frozen=True, slots=True)
class MuscleForecast:
    """What is known and expected of one muscle group at the forecast's moment.

    Attributes:
        muscle: The muscle group.
        status: What to do with it.
        readiness: 0 to 100, the cautious number of soreness and function.
        readiness_low: Its 10 % quantile.
        readiness_high: Its 90 % quantile.
        soreness: Expected soreness now, 0 to 10.
        soreness_low: 10 % quantile.
        soreness_high: 90 % quantile.
        function: Expected strength now in percent of normal.
        ready_at: First hour from which readiness stays at the threshold; None when it is already
            ready or nothing is known.
        peak_at: When the latest response that matters is worst; may lie in the past; None without.
        gone_at: When it is gone; None without.
        window_until: End of the best window to train again (SUPERCOMP, a rule of thumb); None
            without a session.
        hold_until: End of the rest after a severe report (SEVERE); None without.
        last_session_at: End of the latest session that loaded the muscle; None without.
        reported: The latest rating.
        rules: Rules that fired.
        curve: The time course.
        explain: Works out `why`, which takes as long as the rest of the forecast.
    """

    muscle: MuscleGroup
    status: Status
    readiness: float
    readiness_low: float
    readiness_high: float
    soreness: float
    soreness_low: float
    soreness_high: float
    function: float
    ready_at: datetime | None
    peak_at: datetime | None
    gone_at: datetime | None
    window_until: datetime | None
    hold_until: datetime | None
    last_session_at: datetime | None
    reported: Report | None
    rules: tuple[Rule, ...]
    curve: MuscleCurve = field(repr=False, compare=False)
    explain: Callable[[], tuple[WhyPart, ...]] = field(repr=False, compare=False)

    @property
    def why(self) -> tuple[WhyPart, ...]:
        """Parts that sum to ``soreness``."""
        return self.explain()


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast of all muscle groups around one moment.

    Attributes:
        at: The moment.
        hours: Hourly grid relative to ``at``, from -72 to +168.
        muscles: One forecast per muscle group, in anatomical order.
    """

    at: datetime
    hours: Hours = field(repr=False, compare=False)
    muscles: Mapping[MuscleGroup, MuscleForecast] = field(repr=False)
