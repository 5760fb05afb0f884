"""A made-up session through the engine: what changes, and that it is the engine's own."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.constants import GONE_EARLIEST_H, GONE_LATEST_H, PEAK_EARLIEST_H, PEAK_LATEST_H
from app.core.engine import forecast, prepare
from app.core.example import (
    EXAMPLE_HOURS,
    FELT_FROM,
    MORNING_H,
    Example,
    ExampleKind,
    Habit,
    example_course,
)
from app.core.muscles import MuscleGroup
from app.core.settings import Experience
from tests.builders import SQUAT, entry, history, lifting, strength_set

EXAMPLES = st.builds(
    Example,
    st.sampled_from(ExampleKind),
    st.floats(1.0, 12.0),
    st.sampled_from(Habit),
    st.floats(3.0, 10.0),
)


@given(EXAMPLES)
def test_every_example_obeys_the_rules(example: Example) -> None:
    """ONSET and RESOLVE hold, the band holds the curve, and strength comes back."""
    course = example_course(example)
    assert PEAK_EARLIEST_H <= course.peak_h <= PEAK_LATEST_H
    assert GONE_EARLIEST_H - 1 <= course.gone_h <= GONE_LATEST_H + 1
    assert np.all(course.low <= course.high)
    assert np.all(course.soreness >= 0.0)
    assert course.function[-1] > course.function[0]
    assert course.felt_h is None or course.felt_h <= course.peak_h + 1


@given(EXAMPLES, st.floats(0.5, 4.0))
def test_more_work_hurts_more_and_longer(example: Example, more: float) -> None:
    """A larger dose never peaks lower nor is gone sooner."""
    harder = Example(example.kind, example.sets + more, example.habit, example.sleep_hours)
    before, after = example_course(example), example_course(harder)
    assert after.peak >= before.peak
    assert after.gone_h >= before.gone_h - 1
    assert np.all(after.function <= before.function + 1e-9)


def test_what_is_known_hurts_less() -> None:
    """The repeated-bout effect: new hurts most, once before less, usual least."""
    peaks = [example_course(Example(habit=habit)).peak for habit in Habit]
    assert peaks == sorted(peaks, reverse=True)
    assert peaks[1] < 0.7 * peaks[0]


def test_kinds_peak_when_the_studies_say() -> None:
    """A run peaks before lifting, slow lowering after it."""
    hours = {kind: example_course(Example(kind)).peak_h for kind in ExampleKind}
    assert hours[ExampleKind.RUNNING] < hours[ExampleKind.LIFTING] < hours[ExampleKind.LOWERING]


def test_hours_say_when_it_is_felt_and_ready() -> None:
    """Felt from half a point on; None for what is never noticed, or not ready within a week."""
    hardly = example_course(Example(sets=0.1))
    assert (hardly.felt_h, hardly.ready_h) == (None, 0.0)
    usual = example_course(Example())
    assert usual.felt_h is not None
    first = int(usual.felt_h)
    assert usual.soreness[first - 1] < FELT_FROM <= usual.soreness[first]
    assert usual.ready_h is not None
    harsh = example_course(Example(ExampleKind.LOWERING, 12.0, Habit.NEW))
    assert harsh.ready_h is None or harsh.ready_h > usual.ready_h
    assert example_course(Example(ExampleKind.LOWERING, 60.0, Habit.NEW)).ready_h is None


def test_sleep_acts_on_strength_alone() -> None:
    """A short night takes strength from the next day and leaves soreness as it is."""
    short, long = (example_course(Example(sleep_hours=hours)) for hours in (5.0, 8.0))
    assert np.array_equal(short.soreness, long.soreness)
    morning = EXAMPLE_HOURS == MORNING_H
    assert short.function[morning] < long.function[morning]
    assert np.array_equal(short.function[EXAMPLE_HOURS > 40], long.function[EXAMPLE_HOURS > 40])


def test_it_is_what_an_athlete_would_be_told() -> None:
    """A new athlete's first session is forecast to the same curve."""
    squats = lifting(0, entry(SQUAT, *(strength_set(),) * 6))
    told = forecast(prepare(history([squats], experience=Experience.NEW)), squats.ended_at)
    quadriceps = told.muscles[MuscleGroup.QUADRICEPS].curve
    course = example_course(Example(habit=Habit.NEW))
    after = told.hours >= 0.0
    assert course.soreness == pytest.approx(quadriceps.soreness[after], abs=1e-6)
    assert course.low == pytest.approx(quadriceps.soreness_low[after], abs=1e-6)
    assert course.high == pytest.approx(quadriceps.soreness_high[after], abs=1e-6)
    assert course.function == pytest.approx(quadriceps.function[after], abs=1e-6)
