"""Rules of recovery speed: it is found where it shows, and not claimed where it does not."""

import numpy as np
import pytest

from app.core.constants import TIME_SCALES
from app.core.observing import observe
from app.core.personal import prior_state
from app.core.speed import recovery_speed
from tests.core.simulated_athletes import follow, simulate


@pytest.mark.parametrize("time_scale", TIME_SCALES)
def test_simulated_athletes_show_their_speed(time_scale: float) -> None:
    """The filter finds how fast each athlete recovers."""
    athletes = simulate(np.random.default_rng(11), days=200, athletes=80, time_scale=time_scale)
    state, _ = follow(athletes, score_from=199)
    speed = recovery_speed(state)
    likeliest = np.array(TIME_SCALES)[state.weights.argmax(axis=0)]
    assert (likeliest == time_scale).mean() > 0.8
    assert ((speed.low <= time_scale) & (speed.high >= time_scale)).mean() > 0.85
    assert speed.known.all()
    assert speed.time_scale.mean() == pytest.approx(time_scale, abs=0.08)


def test_few_reports_tell_nothing_about_speed() -> None:
    """Too few check-ins to tell is an answer."""
    speed = recovery_speed(
        observe(prior_state(1, 0.0), 0.0, np.full((len(TIME_SCALES), 1), 3.0), np.array([3.0]))
    )
    assert not speed.known[0]
    assert (speed.low[0], speed.high[0]) == (TIME_SCALES[0], TIME_SCALES[-1])
