"""The engine against published sessions: size, time and function land within what was measured."""

import numpy as np
import pytest

from app.core.constants import HOURS_PER_WEEK, LOAD_PER_HARD_SET
from app.core.response import session_responses, unaccustomed
from tests.core.published import (
    FUNCTION_ARMS,
    MARATHON_SETS,
    SPORT,
    STRENGTH,
    Session,
    errors_in_percent,
    function_after,
    worked_out,
)


@pytest.mark.parametrize(
    ("session", "points", "peak_h", "gone_h"),
    [
        pytest.param(
            Session(MARATHON_SETS, per_week=13.0, base_peak_h=SPORT),
            (3.8, 6.1),
            (20.0, 30.0),
            (72.0, 100.0),
            id="marathon, quadriceps: Takayama 2017, +5.1 at 24 h, gone after 72-96 h",
        ),
        pytest.param(
            Session(9.0, per_week=13.0),
            (1.0, 3.6),
            (24.0, 48.0),
            (48.0, 72.0),
            id="bench day, trained: Rosaci 2025 48 h, Ferreira 2017 72 h, Davies 2018 3.6",
        ),
        pytest.param(
            Session(4.0, eccentric=2.0, per_week=2.0),
            (1.5, 6.0),
            (24.0, 48.0),
            (72.0, 120.0),
            id="Nordic curls, trained, new: Coratella 2025, sore on days 2 and 3",
        ),
        pytest.param(
            Session(3.0 * 60.0 / LOAD_PER_HARD_SET, 0.5, per_week=8.0, base_peak_h=SPORT),
            (0.0, 0.5),
            (12.0, 24.0),
            (48.0, 48.0),
            id="easy ride: nothing published is lower",
        ),
        pytest.param(
            Session(4.0 * 45.0 / LOAD_PER_HARD_SET, per_week=8.0, base_peak_h=SPORT),
            (0.3, 1.25),
            (18.0, 24.0),
            (48.0, 52.0),
            id="everyday run: PMData, 0.3-1.25 points, gone after 36-52 h",
        ),
        pytest.param(
            Session(8.0),
            (3.9, 5.0),
            (24.0, 48.0),
            (72.0, 120.0),
            id="first arm day: Flores 2011, 8 x 10RM, 4.5-4.9 at 48 h",
        ),
        pytest.param(
            Session(5.0, eccentric=2.0),
            (4.3, 7.0),
            (24.0, 48.0),
            (72.0, 120.0),
            id="first eccentric session: Chen 2019, nine muscles, 4.3-7.0",
        ),
        pytest.param(
            Session(4.0),
            (2.0, 3.2),
            (24.0, 48.0),
            (48.0, 96.0),
            id="first light session to failure: Proppe 2024, 2.5 at 24 h",
        ),
    ],
)
def test_published_sessions(
    session: Session,
    points: tuple[float, float],
    peak_h: tuple[float, float],
    gone_h: tuple[float, float],
) -> None:
    """Peak soreness, its hour and its end are within what the studies measured."""
    pulses, _, _ = worked_out(session)
    for found, (low, high) in (
        (pulses.amplitude, points),
        (pulses.peak_h, peak_h),
        (pulses.gone_h, gone_h),
    ):
        assert low <= found[0, 0] <= high


@pytest.mark.parametrize(
    ("weeks", "ratio"),
    [
        pytest.param(2.0, (0.40, 0.60), id="Meneghel 2014: 0.45 after 2 weeks"),
        pytest.param(6.0, (0.55, 0.75), id="Jamurtas 2000: 0.65 after 6 weeks"),
        pytest.param(20.0, (0.90, 1.0), id="Byrnes 1985: no protection left"),
    ],
)
def test_repeated_bout(weeks: float, ratio: tuple[float, float]) -> None:
    """A second same session is less sore, and the less so the sooner it follows."""
    dose, ecc = np.full((2, 1), 6.0), np.full((2, 1), 1.3)
    pulses, _, _ = session_responses(
        np.array([0.0, weeks * HOURS_PER_WEEK]), dose, ecc, np.full(2, STRENGTH), unaccustomed(1)
    )
    assert ratio[0] <= pulses.amplitude[1, 0] / pulses.amplitude[0, 0] <= ratio[1]


@pytest.mark.parametrize(
    ("session", "hours", "percent"),
    [
        pytest.param(
            Session(5.0, per_week=10.0), [0.0, 24.0, 48.0], [92.0, 98.5, 100.0], id="trained"
        ),
        pytest.param(Session(8.0), [0.0, 24.0, 96.0], [74.0, 88.0, 98.0], id="untrained"),
        pytest.param(Session(5.0, 2.0), [24.0, 48.0, 96.0], [84.0, 92.0, 88.0], id="eccentric"),
        pytest.param(
            Session(10.0, per_week=25.0, base_peak_h=SPORT),
            [0.0, 24.0, 48.0],
            [88.0, 91.0, 100.0],
            id="team sport",
        ),
    ],
)
def test_function_follows_the_published_medians(
    session: Session, hours: list[float], percent: list[float]
) -> None:
    """Function is within 8 % of the medians of the published studies at every hour."""
    assert function_after(session, hours) == pytest.approx(np.array(percent), abs=8.0)


def test_a_marathon_costs_a_fifth_of_function() -> None:
    """Petersen 2007 and Nicol 1991: 78-84 % right after; slow to come back."""
    marathon = Session(MARATHON_SETS, per_week=13.0, base_peak_h=SPORT)
    found = function_after(marathon, [0.5, 48.0])
    assert 68.0 <= found[0] <= 84.0
    assert 80.0 <= found[1] <= 93.0


def test_function_over_all_published_arms() -> None:
    """Over all studies of function the mean error is no more than they differ from each other."""
    errors = np.concatenate([errors_in_percent(arm) for arm in FUNCTION_ARMS])
    assert errors.size > 80
    assert np.abs(errors).mean() < 8.5
    assert abs(errors.mean()) < 4.0
