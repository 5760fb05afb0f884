"""Tests of app.state.views.muscle."""

from dataclasses import dataclass, replace

import pytest

from app.core.forecast import Cause, Forecast, MuscleForecast, WhyPart
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.rules import Rule
from app.state.views.muscle import AccuracyView, Finding, MuscleView, present_muscle
from tests.state.views.forecasts import (
    NOW,
    forecast_of,
    history_of,
    hours_before,
    muscle_forecast,
    reported,
)

QUADRICEPS = MuscleGroup.QUADRICEPS


@dataclass(frozen=True)
class FakeScore:
    """The part of a score that the presenter reads."""

    n: int
    mae: float
    inside: int
    enough: bool


def quadriceps(known: MuscleForecast) -> MuscleView:
    """The view of the quadriceps with this forecast."""
    return present_muscle(QUADRICEPS, forecast_of(QUADRICEPS=known), history_of())


@pytest.fixture
def forecast() -> Forecast:
    """Monday morning after the week."""
    return forecast_of()


def test_numbers_are_the_forecasts_own(forecast: Forecast) -> None:
    """Readiness, interval and status are shown as the engine gave them."""
    known = forecast.muscles[QUADRICEPS]

    view = present_muscle(QUADRICEPS, forecast, history_of())

    assert (view.readiness, view.readiness_low, view.readiness_high) == (
        int(known.readiness),
        int(known.readiness_low),
        int(known.readiness_high),
    )
    assert view.status is known.status
    assert view.ready_threshold == 80


def test_why_sums_to_the_shown_soreness(forecast: Forecast) -> None:
    """The parts add up to the number above them."""
    view = present_muscle(QUADRICEPS, forecast, history_of())

    assert sum(row.points for row in view.why) == pytest.approx(view.soreness)


@pytest.mark.parametrize(
    ("hours_ago", "finding"),
    [(10, Finding.PEAKS), (50, Finding.PEAKED), (140, Finding.GONE)],
)
def test_finding_follows_the_response(hours_ago: float, finding: Finding) -> None:
    """Before the peak, after it, and once it is gone, the title says something else."""
    known = muscle_forecast(QUADRICEPS, ((hours_before(hours_ago), 4.0),))

    assert quadriceps(known).finding is finding


def test_a_response_nobody_notices_is_quiet() -> None:
    """A session too small to be felt is not announced as a peak."""
    known = muscle_forecast(QUADRICEPS, ((hours_before(10), 0.2),))

    assert quadriceps(known).finding is Finding.QUIET


def test_without_turning_points_it_is_quiet() -> None:
    """A group without a response that matters has nothing to announce."""
    known = replace(
        muscle_forecast(QUADRICEPS, ((hours_before(10), 3.0),)), peak_at=None, gone_at=None
    )

    assert quadriceps(known).finding is Finding.QUIET


def test_unknown_is_no_data(forecast: Forecast) -> None:
    """A group that was never trained has no finding."""
    view = present_muscle(MuscleGroup.NECK, forecast, history_of())

    assert view.finding is Finding.NO_DATA
    assert view.why == ()


@pytest.mark.parametrize(("soreness", "differs"), [(6, True), (2, False)])
def test_a_report_far_from_the_curve_is_shown(soreness: int, differs: bool) -> None:  # noqa: FBT001
    """Model and report are both shown when they differ by two points or more."""
    known = reported(muscle_forecast(QUADRICEPS, ((hours_before(15), 3.6),)), soreness)

    assert (quadriceps(known).disagreement is not None) is differs


def test_an_old_report_no_longer_disagrees() -> None:
    """Yesterday morning's report says nothing about now."""
    known = muscle_forecast(QUADRICEPS, ((hours_before(15), 3.6),))

    assert quadriceps(reported(known, 9, hours_ago=30)).disagreement is None


def test_accuracy_is_claimed_only_with_enough_reports(forecast: Forecast) -> None:
    """Too few check-ins to tell is an answer."""
    scores = [None, FakeScore(4, 0.1, 4, enough=False), FakeScore(46, 0.412, 37, enough=True)]

    shown = [
        present_muscle(QUADRICEPS, forecast, history_of(), score).accuracy  # type: ignore[arg-type]
        for score in scores
    ]

    assert shown == [None, None, AccuracyView(0.4, 46, 37)]


def test_sharp_pain_is_flagged() -> None:
    """A sharp pain overrides the forecast and brings its safety text first."""
    known = replace(
        muscle_forecast(QUADRICEPS, ((hours_before(15), 3.6),)), rules=(Rule.SHARP_PAIN,)
    )

    view = quadriceps(known)

    assert view.sharp_pain
    assert view.advice[0].is_safety


def test_neighbours_go_around(forecast: Forecast) -> None:
    """From the last group one comes to the first, in the order of the list."""
    order = tuple(reversed(MUSCLES))

    first = present_muscle(order[0], forecast, history_of(), order=order)
    last = present_muscle(order[-1], forecast, history_of(), order=order)

    assert first.neighbours == (order[-1], order[1])
    assert last.neighbours == (order[-2], order[0])


def test_a_window_that_is_over_is_not_claimed() -> None:
    """The best window is shown while it is open."""
    open_window = muscle_forecast(QUADRICEPS, ((hours_before(100), 1.0),))
    closed = muscle_forecast(QUADRICEPS, ((hours_before(200), 1.0),))

    assert quadriceps(open_window).window_until is not None
    assert quadriceps(closed).window_until is None


def test_causes_keep_their_order() -> None:
    """Sessions come as the engine gave them, with their own parts."""
    why = (WhyPart(Cause.SESSION, 1.0, "Leg day", at=NOW), WhyPart(Cause.REPORTS, -0.4))
    sore = muscle_forecast(QUADRICEPS, ((hours_before(15), 3.6),))
    known = replace(sore, explain=lambda: why, soreness=0.6)

    assert [(row.cause, row.points) for row in quadriceps(known).why] == [
        (Cause.SESSION, 1.0),
        (Cause.REPORTS, -0.4),
    ]
