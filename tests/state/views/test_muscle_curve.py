"""Tests of app.state.views.muscle_curve."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.muscles import MuscleGroup
from app.core.settings import Settings
from app.core.soreness import SharpPain, SorenessRating
from app.state.views.muscle_curve import FIRST_HOUR, LAST_HOUR, CurveView, curve_view
from tests.state.views.forecasts import (
    LEGS_AT,
    NOW,
    check_in,
    forecast_of,
    history_of,
    hours_before,
    muscle_forecast,
)

QUADRICEPS = MuscleGroup.QUADRICEPS


def quadriceps_curve(*check_ins: object) -> CurveView:
    """The curve of the quadriceps on Monday morning."""
    forecast = forecast_of()
    return curve_view(forecast.muscles[QUADRICEPS], forecast, history_of(*check_ins))


def test_hours_run_from_two_days_ago_to_five_days_ahead() -> None:
    """The curve covers -2 to +5 days, hourly, with a band that holds the mean."""
    curve = quadriceps_curve()

    assert (curve.hours[0], curve.hours[-1]) == (FIRST_HOUR, LAST_HOUR)
    assert len(curve.mean) == len(curve.low) == len(curve.high) == len(curve.hours)
    assert all(a <= b <= c for a, b, c in zip(curve.low, curve.mean, curve.high, strict=True))


def test_bands_follow_the_latest_session() -> None:
    """Soreness appears 12 to 48 h after the latest session and fades within 2 to 5 days of it."""
    curve = quadriceps_curve()
    ended = (LEGS_AT - NOW).total_seconds() / 3600

    assert curve.onset is not None
    assert curve.recovery is not None
    assert (curve.onset.start, curve.onset.end) == pytest.approx((ended + 12, ended + 48))
    assert (curve.recovery.start, curve.recovery.end) == pytest.approx((ended + 48, ended + 120))


def test_marks_lie_on_the_curve() -> None:
    """Peak and ready are rings on the curve at their own hours."""
    curve = quadriceps_curve()

    assert curve.peak is not None
    assert curve.ready is not None
    assert curve.peak.at == (LEGS_AT + timedelta(hours=36)).replace(minute=0)
    assert curve.peak.soreness == pytest.approx(max(curve.mean), abs=0.2)
    assert curve.ready.soreness <= curve.ready_soreness + 0.1


def test_reports_are_dots_and_untouched_is_zero() -> None:
    """A completed check-in says 0 for what was left untouched; older ones are left out."""
    dots = quadriceps_curve(
        check_in(hours_before(60), SorenessRating(QUADRICEPS, 5)),
        check_in(hours_before(25)),
        check_in(hours_before(1), SorenessRating(QUADRICEPS, 3)),
    ).reports

    assert [(round(dot.hour), dot.soreness) for dot in dots] == [(-25, 0), (-1, 3)]


def test_an_open_answer_is_no_dot() -> None:
    """A night without a word about soreness does not draw a 0."""
    assert quadriceps_curve(replace(check_in(hours_before(1)), soreness_asked=False)).reports == ()


def test_sharp_pain_is_no_soreness_report() -> None:
    """A rating beside a sharp pain in the same muscle group is not drawn as soreness."""
    painful = replace(
        check_in(hours_before(1), SorenessRating(QUADRICEPS, 8)),
        sharp_pain=SharpPain(QUADRICEPS),
    )

    assert quadriceps_curve(painful).reports == ()


def test_the_scale_leaves_room_above_the_band() -> None:
    """The scale is a round number above everything drawn, and never above 10."""
    forecast = forecast_of()
    for size in (0.2, 2.0, 5.0, 9.5):
        muscle = muscle_forecast(QUADRICEPS, ((hours_before(20), size),))
        curve = curve_view(muscle, forecast, history_of())
        assert curve.maximum in {4, 6, 8, 10}
        assert max(curve.high) <= curve.maximum


def test_own_threshold_moves_the_ready_line() -> None:
    """The line of readiness stands at the soreness that the athlete's threshold allows."""
    forecast = forecast_of()
    muscle = forecast.muscles[QUADRICEPS]
    lines = [
        curve_view(
            muscle, forecast, replace(history_of(), settings=Settings(ready_threshold=threshold))
        ).ready_soreness
        for threshold in (80, 60)
    ]

    assert lines == [1.0, 3.0]


def test_no_marks_without_data() -> None:
    """A muscle group without data has a bare, flat curve."""
    forecast = forecast_of()

    curve = curve_view(forecast.muscles[MuscleGroup.NECK], forecast, history_of())

    assert (curve.peak, curve.ready, curve.onset, curve.recovery) == (None, None, None, None)
    assert max(curve.mean) == 0.0
