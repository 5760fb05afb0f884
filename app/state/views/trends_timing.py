"""How this athlete recovers: hours to the worst soreness and to its end, per muscle group."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from app.core.muscles import MuscleGroup
from app.core.recovery_timing import RecoveryTiming


class TimingFinding(Enum):
    """What can be told: of anything at all, and of the chosen muscle group."""

    NO_SESSIONS = auto()
    NOTHING_YET = auto()
    NOT_TRAINED = auto()
    TOO_FEW = auto()
    KNOWN = auto()


@dataclass(frozen=True, slots=True)
class TimingRow:
    """One muscle group and what its check-ins have told."""

    muscle: MuscleGroup
    timing: RecoveryTiming


@dataclass(frozen=True, slots=True)
class TimingTrend:
    """Learned recovery times.

    Attributes:
        muscle: The chosen muscle group.
        rows: Muscle groups that were trained, in anatomical order.
        last_h: Right end of the axis, whole days in hours.
        finding: What can be told of the chosen one.
    """

    muscle: MuscleGroup
    rows: tuple[TimingRow, ...]
    last_h: float
    finding: TimingFinding

    @property
    def chosen(self) -> RecoveryTiming | None:
        """The chosen muscle group's times; None when it was never trained."""
        return next((row.timing for row in self.rows if row.muscle is self.muscle), None)

    @property
    def told(self) -> "TimingTrend":
        """Only the rows that tell something: those with times, and the chosen one."""
        rows = (row for row in self.rows if row.timing.known or row.muscle is self.muscle)
        return replace(self, rows=tuple(rows))

    @property
    def untold(self) -> int:
        """How many other muscle groups have too few check-ins."""
        return len(self.rows) - len(self.told.rows)


def present_timing(
    muscle: MuscleGroup, timings: Mapping[MuscleGroup, RecoveryTiming]
) -> TimingTrend:
    """The recovery times of all muscle groups, and what is known of the chosen one."""
    rows = tuple(TimingRow(each, timings[each]) for each in MuscleGroup if each in timings)
    latest = max((row.timing.gone_to_h for row in rows if row.timing.known), default=24.0)
    return TimingTrend(muscle, rows, -(-latest // 24.0) * 24.0, _finding(muscle, timings))


def _finding(muscle: MuscleGroup, timings: Mapping[MuscleGroup, RecoveryTiming]) -> TimingFinding:
    if not timings:
        return TimingFinding.NO_SESSIONS
    if not any(timing.known for timing in timings.values()):
        return TimingFinding.NOTHING_YET
    if muscle not in timings:
        return TimingFinding.NOT_TRAINED
    return TimingFinding.KNOWN if timings[muscle].known else TimingFinding.TOO_FEW
