"""What the back-test costs over many athletes."""

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.core.athlete_days import AthleteDays
from app.core.backtest import backtest

pytestmark = pytest.mark.cost

ATHLETES, DAYS = 60, 500
MOST_SECONDS = 15.0


def test_thirty_thousand_athlete_days_take_seconds(benchmark: BenchmarkFixture) -> None:
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
    result = benchmark.pedantic(backtest, args=(athletes,), rounds=2)
    assert result.overall.model.n == ATHLETES * (DAYS - 10)
    assert benchmark.stats.stats.min < MOST_SECONDS
