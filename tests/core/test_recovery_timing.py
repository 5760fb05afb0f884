"""How fast this athlete recovers, told only when there are check-ins enough."""

import numpy as np

from app.core.engine import forecast, prepare
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.recovery_timing import recovery_timings
from app.core.response import soreness_response
from tests.builders import MONDAY, check_in, history, lifting

QUADS = MuscleGroup.QUADRICEPS
WEEK_H = 24.0 * 7


def _athlete(time_scale: float, weeks: int = 30) -> History:
    """Legs once a week; soreness follows the session's own pulse, faster or slower."""
    sessions = [lifting(-WEEK_H * week - 20) for week in range(weeks)]
    prepared = prepare(history(sessions))
    pulses, column = prepared.responses, MUSCLES.index(QUADS)
    check_ins = []
    for row in range(weeks):
        since_monday = -WEEK_H * (weeks - 1 - row) - 20
        for hours in range(14, 130, 24):
            told = 4.0 * soreness_response(
                np.array([hours / time_scale]),
                pulses.amplitude[row, column],
                pulses.peak_h[row, column],
                pulses.gone_h[row, column],
            )
            if since_monday + hours < 0:
                check_ins.append(check_in(since_monday + hours, {QUADS: round(float(told[0]))}))
    return history(sessions, check_ins)


def test_a_slow_athlete_is_told_later_hours_than_a_fast_one() -> None:
    """The check-ins decide how fast this athlete recovers, within ONSET and RESOLVE."""
    slow, fast = (
        recovery_timings(prepare(_athlete(time_scale)))[QUADS] for time_scale in (1.3, 0.75)
    )
    assert slow.known
    assert fast.known
    assert slow.worst_to_h > fast.worst_to_h
    assert slow.gone_to_h > fast.gone_to_h
    for timing in (slow, fast):
        assert 12.0 <= timing.worst_from_h <= timing.worst_to_h <= 48.0
        assert 48.0 <= timing.gone_from_h <= timing.gone_to_h <= 120.0


def test_the_forecast_peaks_at_the_athletes_own_speed() -> None:
    """peak_at of a slow athlete lies later than that of a fast one."""
    slow, fast = (
        forecast(prepare(_athlete(time_scale)), MONDAY).muscles[QUADS].peak_at
        for time_scale in (1.3, 0.75)
    )
    assert slow is not None
    assert fast is not None
    assert slow > fast


def test_too_few_check_ins_to_tell() -> None:
    """Without sore check-ins every speed is still possible, and it says so."""
    timing = recovery_timings(prepare(history([lifting(-20)])))[QUADS]
    assert not timing.known
    assert timing.reports == 0
    assert timing.worst_to_h > timing.worst_from_h


def test_untrained_groups_have_no_timing() -> None:
    """Nothing is told of a group that was never trained."""
    assert MuscleGroup.NECK not in recovery_timings(prepare(history([lifting(-20)])))
    assert recovery_timings(prepare(History())) == {}


def test_range_is_never_a_single_hour() -> None:
    """Only a few speeds are told apart, so the answer stays a range."""
    timing = recovery_timings(prepare(_athlete(1.0)))[QUADS]
    assert timing.worst_to_h > timing.worst_from_h
