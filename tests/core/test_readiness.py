"""Readiness: one cautious number, a status that follows from it, and holds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.muscles import MUSCLE_COUNT
from app.core.readiness import (
    GO_LIGHT_FROM,
    RECOVER_FROM,
    Reports,
    first_lasting,
    function_readiness,
    held,
    hold_ends,
    holds_at,
    limits_at,
    readiness_number,
    reported_soreness,
    rested_share,
    soreness_readiness,
    status_of,
)
from app.core.status import READY_FROM, Status

numbers = st.floats(0, 100)


def _reports(
    *at_and_soreness: tuple[float, float],
    sharp: bool = False,
    sleep_share: float = 1.0,
    asked: tuple[bool, ...] | None = None,
) -> Reports:
    at_h = np.array([at for at, _ in at_and_soreness])
    soreness = np.zeros((at_h.size, MUSCLE_COUNT))
    soreness[:, 0] = [said for _, said in at_and_soreness]
    pain = np.zeros((at_h.size, MUSCLE_COUNT), dtype=np.bool_)
    pain[:, 0] = sharp
    told = np.ones(at_h.size, dtype=np.bool_) if asked is None else np.array(asked)
    return Reports(at_h, told, soreness, pain, np.full(at_h.size, sleep_share))


@pytest.mark.parametrize(
    ("soreness", "readiness"), [(0, 100), (1, 80), (3, 60), (6, 40), (7, 25), (10, 0)]
)
def test_soreness_corners(soreness: float, readiness: float) -> None:
    """Soreness maps to readiness through the corners of the model card."""
    assert soreness_readiness(np.array([soreness]))[0] == readiness


@pytest.mark.parametrize(
    ("function", "readiness"), [(100, 100), (97, 80), (90, 60), (80, 40), (60, 0), (30, 0)]
)
def test_function_corners(function: float, readiness: float) -> None:
    """Function maps to readiness through the corners of the model card."""
    assert function_readiness(np.array([function]))[0] == readiness


@given(st.floats(0, 10), numbers)
def test_the_cautious_state_decides(soreness: float, function: float) -> None:
    """Readiness never exceeds what either state allows."""
    number = readiness_number(np.array([soreness]), np.array([function]))[0]
    assert number <= soreness_readiness(np.array([soreness]))[0]
    assert number <= function_readiness(np.array([function]))[0]
    assert 0.0 <= number <= 100.0


@given(st.floats(0, 10), st.floats(0, 10), numbers, numbers)
def test_worse_states_are_never_readier(a: float, b: float, f: float, g: float) -> None:
    """More soreness or less function never raises readiness."""
    better = readiness_number(np.array([min(a, b)]), np.array([max(f, g)]))
    worse = readiness_number(np.array([max(a, b)]), np.array([min(f, g)]))
    assert worse <= better


@given(numbers)
def test_label_follows_from_number(readiness: float) -> None:
    """Ready means 80 or more, Go light 60-79, Recover 25-59, Rest below."""
    expected = (
        Status.READY
        if readiness >= READY_FROM
        else Status.GO_LIGHT
        if readiness >= GO_LIGHT_FROM
        else Status.RECOVER
        if readiness >= RECOVER_FROM
        else Status.REST
    )
    assert status_of(readiness) is expected


@given(numbers, st.integers(50, 95))
def test_own_threshold_decides_ready(readiness: float, threshold: int) -> None:
    """The athlete's own threshold is the border of Ready."""
    assert (status_of(readiness, threshold) is Status.READY) == (readiness >= threshold)


@pytest.mark.parametrize(("soreness", "hours"), [(7, 48), (8, 56), (9, 64), (10, 72)])
def test_severe_report_holds(soreness: float, hours: float) -> None:
    """SEVERE: rest 48-72 h after a severe report, longer for worse."""
    ends = hold_ends(_reports((100.0, soreness)))
    assert ends[0, 0] == 100.0 + hours
    assert ends[0, 1] == 100.0


def test_milder_report_does_not_hold() -> None:
    """A report below 7 holds nothing."""
    assert not held(_reports((100.0, 6.0)), np.arange(90.0, 200.0)).any()


def test_hold_begins_with_the_report_and_ends() -> None:
    """The hold covers the hours from the report up to its end, for that muscle alone."""
    hours = np.arange(90.0, 200.0)
    resting = held(_reports((100.0, 7.0)), hours)
    assert np.array_equal(hours[resting[:, 0]], np.arange(100.0, 148.0))
    assert not resting[:, 1:].any()


def test_sharp_pain_holds_whatever_the_rating() -> None:
    """SHARP_PAIN: a sharp pain of any size rests the muscle for three days."""
    hours = np.arange(90.0, 200.0)
    resting = held(_reports((100.0, 0.0), sharp=True), hours)
    assert np.array_equal(hours[resting[:, 0]], np.arange(100.0, 172.0))


@pytest.mark.parametrize(("sharp", "hours"), [(False, 48.0), (True, 72.0)])
def test_a_hold_is_over_at_its_end(*, sharp: bool, hours: float) -> None:
    """A moment before the end the muscle rests, and for what; at the end it rests no more."""
    reports = _reports((100.0, 7.0), sharp=sharp)
    end = 100.0 + hours
    before, in_pain = holds_at(reports, end - 0.01)
    assert (before[0], in_pain[0]) == (end, sharp)
    after, in_pain = holds_at(reports, end)
    assert np.isnan(after).all()
    assert not in_pain.any()


def test_a_report_fades_by_half_each_day() -> None:
    """The word of the latest report halves each day; before the first nothing is claimed."""
    said = reported_soreness(_reports((100.0, 6.0), (148.0, 1.0)), np.array([99.0, 100, 124, 148]))
    assert said[:, 0].tolist() == pytest.approx([0.0, 6.0, 3.0, 1.0])


def test_nothing_reported_claims_nothing() -> None:
    """Without check-ins no soreness is claimed and nothing is held."""
    nothing = _reports()
    hours = np.arange(3.0)
    assert not reported_soreness(nothing, hours).any()
    assert not held(nothing, hours).any()


def test_a_short_night_is_felt_for_a_day() -> None:
    """DEPENDS: a short night takes function for the day after its check-in, and no longer."""
    told = _reports((100.0, 0.0), sleep_share=0.95)
    assert rested_share(told, np.array([99.0, 100, 116, 117])).tolist() == [1.0, 0.95, 0.95, 1.0]
    assert rested_share(_reports(), np.array([0.0])).tolist() == [1.0]


@given(st.lists(numbers, min_size=1, max_size=30), numbers)
def test_first_lasting_stays(values: list[float], threshold: float) -> None:
    """From the row found on every value reaches the threshold, and the row before does not."""
    column = np.array(values)[:, None]
    row = int(first_lasting(column, threshold)[0])
    assert all(value >= threshold for value in values[row:])
    assert row == 0 or values[row - 1] < threshold


@given(numbers)
def test_limits_are_where_readiness_is_just_met(readiness: float) -> None:
    """The soreness and the function told for a readiness give just that readiness."""
    soreness, function = limits_at(readiness)

    assert float(soreness_readiness(np.array(soreness))) == pytest.approx(readiness)
    assert float(function_readiness(np.array(function))) == pytest.approx(readiness)
