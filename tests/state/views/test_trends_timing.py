"""Tests of app.state.views.trends_timing."""

from dataclasses import replace

from app.core.constants import SPEED_MIN_REPORTS
from app.core.engine import prepare
from app.core.muscles import MuscleGroup
from app.core.recovery_timing import recovery_timings
from app.state.views.trends_timing import TimingFinding, TimingTrend, present_timing
from tests.builders import check_in, history, lifting

QUADRICEPS = MuscleGroup.QUADRICEPS


def trend(sessions: int, muscle: MuscleGroup = QUADRICEPS) -> TimingTrend:
    """Squats every fourth day, sore on the two mornings after."""
    workouts = [lifting(-96.0 * number - 87) for number in range(sessions)]
    mornings = [
        check_in(-96.0 * number - 87 + hours, {QUADRICEPS: soreness})
        for number in range(sessions)
        for hours, soreness in ((14.0, 3), (38.0, 4), (62.0, 1), (86.0, 0))
    ]
    return present_timing(muscle, recovery_timings(prepare(history(workouts, mornings))))


def test_times_are_known_from_enough_check_ins() -> None:
    """With few check-ins nothing is told; with enough the hours are in order."""
    few, enough = trend(1), trend(12)

    assert few.finding is TimingFinding.NOTHING_YET
    assert few.chosen is not None
    assert few.chosen.reports < SPEED_MIN_REPORTS
    assert enough.finding is TimingFinding.KNOWN
    timing = enough.chosen
    assert timing is not None
    assert 0 < timing.worst_from_h <= timing.worst_to_h < timing.gone_to_h
    assert timing.reports >= SPEED_MIN_REPORTS


def test_only_trained_muscle_groups_are_rows() -> None:
    """A row stands for a muscle group with training; the chosen one may have none."""
    view = trend(12, MuscleGroup.CHEST)

    assert [row.muscle for row in view.rows] == [MuscleGroup.GLUTES, QUADRICEPS]
    assert view.finding is TimingFinding.NOT_TRAINED
    assert view.chosen is None
    assert trend(0).finding is TimingFinding.NO_SESSIONS


def test_what_tells_nothing_is_counted_and_not_drawn() -> None:
    """Of muscle groups with too few check-ins only the chosen one keeps its row."""
    timings = {row.muscle: row.timing for row in trend(12).rows}
    glutes = MuscleGroup.GLUTES
    timings[glutes] = replace(timings[glutes], known=False)

    known, few = present_timing(QUADRICEPS, timings), present_timing(glutes, timings)

    assert [row.muscle for row in known.told.rows] == [QUADRICEPS]
    assert known.untold == 1
    assert few.finding is TimingFinding.TOO_FEW
    assert few.told.rows == few.rows
    assert few.untold == 0


def test_the_axis_holds_every_known_time() -> None:
    """The axis ends on a whole day after the latest hour."""
    view = trend(12)

    assert view.last_h % 24 == 0
    assert view.last_h >= max(r.timing.gone_to_h for r in view.rows if r.timing.known)
