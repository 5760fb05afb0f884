"""Tests of app.state.views.trends_recovery."""

from dataclasses import replace

import numpy as np

from app.core.forecast import Forecast
from app.core.muscles import MuscleGroup
from app.core.status import Status
from app.state.views.trends_recovery import (
    AHEAD_HOURS,
    BACK_HOURS,
    RecoveryFinding,
    present_recovery,
)
from tests.state.views.forecasts import NOW, forecast_of, hours_before, muscle_forecast

HAMSTRINGS = MuscleGroup.HAMSTRINGS


def test_every_group_that_is_not_ready_has_a_bar() -> None:
    """Bars are those of the groups that are not ready, and end when they are."""
    forecast = forecast_of()
    view = present_recovery(forecast, 80)
    tired = {
        muscle
        for muscle, each in forecast.muscles.items()
        if each.status not in {Status.READY, Status.UNKNOWN}
    }

    assert tired <= {row.muscle for row in view.rows}
    for row in view.rows:
        if row.muscle in tired:
            assert row.ready_at == forecast.muscles[row.muscle].ready_at
            assert row.limited.start <= 0 < row.limited.end
    assert [row.limited.end for row in view.rows] == sorted(
        (row.limited.end for row in view.rows), reverse=True
    )


def test_all_is_clear_when_the_last_is_ready() -> None:
    """The title's hour is the latest of all."""
    view = present_recovery(forecast_of(), 80)

    assert view.finding is RecoveryFinding.CLEAR_BY
    assert view.clear_at == max(row.ready_at for row in view.rows if row.ready_at)


def test_sore_hours_are_those_of_four_or_more() -> None:
    """The darker part covers exactly the hours in which soreness of 4 or more is expected."""
    forecast = forecast_of()
    row = next(row for row in present_recovery(forecast, 80).rows if row.muscle is HAMSTRINGS)
    curve = forecast.muscles[HAMSTRINGS].curve.soreness
    expected = {
        hour
        for hour, soreness in zip(forecast.hours.tolist(), curve.tolist(), strict=True)
        if soreness >= 4 and row.limited.start <= hour < row.limited.end
    }
    covered = {hour for span in row.sore for hour in np.arange(span.start, span.end).tolist()}

    assert covered == expected
    assert expected


def test_bars_stay_within_the_chart() -> None:
    """A bar is cut off at the edges of the chart."""
    for row in present_recovery(forecast_of(), 80).rows:
        assert -BACK_HOURS <= row.limited.start < row.limited.end <= AHEAD_HOURS


def test_what_lasts_longer_is_said() -> None:
    """A group that is not ready within the coming days has no hour, and the title names it."""
    chest = muscle_forecast(MuscleGroup.CHEST, ((hours_before(3), 5.0),))
    held = replace(chest.curve, readiness=np.full_like(chest.curve.readiness, 20.0))
    forecast = forecast_of({}, CHEST=replace(chest, curve=held, ready_at=None))
    view = present_recovery(forecast, 80)

    assert (view.finding, view.longer) == (RecoveryFinding.LONGER, (MuscleGroup.CHEST,))
    assert view.rows[0].ready_at is None
    assert view.clear_at is None


def test_nothing_tired_is_all_clear() -> None:
    """With every known group ready there is no bar; without data nothing is claimed."""
    ready = muscle_forecast(MuscleGroup.CHEST, ((hours_before(12 * 24), 1.0),))
    unknown = Forecast(NOW, forecast_of().hours, forecast_of({}).muscles)

    assert present_recovery(forecast_of({}, CHEST=ready), 80).finding is RecoveryFinding.ALL_READY
    assert present_recovery(unknown, 80).finding is RecoveryFinding.NO_DATA
