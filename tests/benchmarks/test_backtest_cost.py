"""What the back-test costs over many athletes."""

import numpy as np
import pytest

from app.core.athlete_days import AthleteDays
from app.core.backtest import backtest
from tests.benchmarks.costs import Limit, cost_of, note

pytestmark = pytest.mark.cost

ATHLETES, DAYS = 60, 500
LIMIT = Limit(seconds=5.0)


def test_thirty_thousand_athlete_days_take_seconds() -> None:
    """30,000 athlete-days are scored in seconds, not minutes."""
    random = np.random.default_rng(1)
    athletes = [
        AthleteDays(
            f"athlete {number}",
            4,
            np.where(random.random(DAYS) < 0.6, random.uniform(100.0, 900.0, DAYS), 0.0),
            random.integers(0, 5, DAYS).astype(np.float64),
        )
        for number in range(ATHLETES)
    ]

    def score() -> None:
        assert backtest(athletes).overall.model.n == ATHLETES * (DAYS - 10)

    cost = cost_of(score, LIMIT, turns=(2, 5))
    note(f"back-test of {ATHLETES * DAYS:,} athlete-days: {cost.seconds:.2f} s")
    assert cost.is_kept
