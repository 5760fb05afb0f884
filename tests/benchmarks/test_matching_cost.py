"""The cost of matching the names of years of history."""

from itertools import count

import pytest

from app.exchange.catalogue import load_catalogue
from app.exchange.matching import Matcher
from tests.benchmarks.costs import Limit, cost_of, note

pytestmark = pytest.mark.cost

NAMES = 1000
A_SECOND = Limit(seconds=1.0)


def test_a_thousand_names_take_about_a_second_at_most() -> None:
    """Importing years of history does not wait for name matching."""
    catalogue = load_catalogue()
    matcher, numbers = Matcher(catalogue), count()
    known = [exercise.name for exercise in catalogue.exercises.values()][:NAMES]

    def match_all() -> None:
        for name in known:
            matcher.match(f"{name} {next(numbers)}")

    cost = cost_of(match_all, A_SECOND, turns=(3, 12))
    note(f"matching {len(known):,} new names: {cost.milliseconds():.0f} ms")
    assert cost.is_kept
