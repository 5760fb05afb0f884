"""Tests of app.core.permutation."""

from itertools import permutations, product

import numpy as np
import pytest

from app.core.permutation import DRAWS, NORMAL_FROM, chance_of_at_most, chance_of_link


def test_the_chance_is_that_of_all_orders() -> None:
    """For few values the shuffles agree with counting every possible order."""
    first, second = (0.0, 0.0, 0.0, 1.0, 1.0, 1.0), (9.0, 7.0, 8.0, 4.0, 6.0, 7.5)
    found = abs(sum(a * b for a, b in zip(first, second, strict=True)) - 3 * sum(second) / 6)
    orders = list(permutations(second))
    middle = 3 * sum(second) / 6
    as_large = sum(abs(sum(order[3:]) - middle) >= found - 1e-9 for order in orders)

    chance = chance_of_link(np.array(first), np.array(second))
    assert chance == pytest.approx(as_large / len(orders), abs=0.03)


def test_a_clear_link_is_hardly_chance() -> None:
    """Twenty values in perfect order get the smallest chance that can be told."""
    values = np.arange(20.0)

    assert chance_of_link(values, values) == pytest.approx(1 / (DRAWS + 1))
    assert chance_of_link(values, -values) == pytest.approx(1 / (DRAWS + 1))


def test_many_values_are_judged_as_shuffling_them_would(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the number of values that needs no shuffling on, the chance stays the same."""
    random = np.random.default_rng(3)
    first = random.normal(size=NORMAL_FROM)
    for share in (0.0, 0.05, 0.1, 0.15, 0.3):
        second = random.exponential(size=NORMAL_FROM) + share * first
        by_formula = chance_of_link(first, second)
        with monkeypatch.context() as patch:
            patch.setattr("app.core.permutation.NORMAL_FROM", NORMAL_FROM + 1)
            by_shuffling = chance_of_link(first, second)
        assert by_formula == pytest.approx(by_shuffling, abs=0.03)


def test_what_never_changes_tells_nothing() -> None:
    """Without any spread there is no link."""
    assert chance_of_link(np.zeros(8), np.arange(8.0)) == 1.0


def test_noise_rarely_looks_like_a_link() -> None:
    """Of unrelated values about one in twenty falls below 0.05, no more."""
    random = np.random.default_rng(1)
    below = sum(
        chance_of_link(random.normal(size=14), random.normal(size=14), 499) <= 0.05
        for _ in range(300)
    )

    assert below <= 25


def test_few_successes_have_the_chance_of_all_ways_to_them() -> None:
    """The chance is that of counting every outcome of the tries."""
    outcomes = list(product((0, 1), repeat=6))
    for most in range(7):
        few = sum(
            0.8 ** sum(each) * 0.2 ** (6 - sum(each)) for each in outcomes if sum(each) <= most
        )
        assert chance_of_at_most(most, 6, 0.8) == pytest.approx(few)


def test_thousands_of_tries_are_no_burden() -> None:
    """Of ten years of check-ins about half fall below what is most likely."""
    assert chance_of_at_most(2920, 3650, 0.8) == pytest.approx(0.5, abs=0.02)
    assert chance_of_at_most(3650, 3650, 0.8) == pytest.approx(1.0)
