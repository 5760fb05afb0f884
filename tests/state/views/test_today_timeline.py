"""Tests of app.state.views.today_timeline."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.muscles import MUSCLE_COUNT, MUSCLES, MuscleGroup, Region, Side
from app.core.settings import Settings
from app.core.soreness import SorenessRating
from app.core.status import Status
from app.state.views.today_timeline import (
    FIRST_HOUR,
    HOUR_COUNT,
    LAST_HOUR,
    Worst,
    at_hour,
    build_timeline,
    ready_until,
)
from tests.state.views.forecasts import (
    NOW,
    check_in,
    forecast_of,
    hours_before,
    muscle_forecast,
    rested,
)

SETTINGS = Settings()
QUADRICEPS = MuscleGroup.QUADRICEPS


def test_hour_zero_is_the_forecast_itself() -> None:
    """At this moment the map says what the forecast says, muscle by muscle."""
    forecast = forecast_of()

    now = at_hour(build_timeline(forecast, SETTINGS), 0)

    assert now.at == NOW
    assert now.statuses == {m: forecast.muscles[m].status for m in MUSCLES}
    assert now.soreness[QUADRICEPS] == pytest.approx(
        forecast.muscles[QUADRICEPS].soreness, abs=0.05
    )


def test_counts_are_of_all_groups() -> None:
    """The legend counts every muscle group once, at every hour."""
    timeline = build_timeline(forecast_of(), SETTINGS)

    for hour in range(FIRST_HOUR, LAST_HOUR + 1):
        assert sum(at_hour(timeline, hour).counts.values()) == MUSCLE_COUNT


def test_every_side_has_a_status_at_the_ends() -> None:
    """The first and the last hour can be shown, each muscle group on both sides."""
    timeline = build_timeline(forecast_of(), SETTINGS)

    assert len(timeline.statuses) == len(timeline.hill) == HOUR_COUNT
    assert at_hour(timeline, FIRST_HOUR).at == NOW - timedelta(hours=72)
    assert len(at_hour(timeline, LAST_HOUR).sides) == 2 * MUSCLE_COUNT


def test_unknown_stays_unknown() -> None:
    """A muscle group that was never trained has no status at any hour."""
    timeline = build_timeline(forecast_of(), SETTINGS)

    neck = {at_hour(timeline, h).statuses[MuscleGroup.NECK] for h in range(-72, 121, 8)}

    assert neck == {Status.UNKNOWN}


def test_legs_are_worst_tomorrow() -> None:
    """The part with the sorest muscle group is named with the hour of its peak."""
    timeline = build_timeline(forecast_of(), SETTINGS)

    assert timeline.worst == Worst(Region.LEGS, 20)
    assert at_hour(timeline, 20).at_worst is Region.LEGS
    assert at_hour(timeline, 60).at_worst is None


def test_a_group_outside_regions_is_worst_by_itself() -> None:
    """The lower back belongs to no region and is named as it is."""
    legless = {MuscleGroup.LOWER_BACK: ((hours_before(15), 4.0),)}

    worst = build_timeline(forecast_of(legless), SETTINGS).worst

    assert worst is not None
    assert worst.part is MuscleGroup.LOWER_BACK


def test_nothing_is_worst_when_nothing_is_sore() -> None:
    """Without noticeable soreness ahead there is no warning."""
    calm = forecast_of({}, CHEST=rested(MuscleGroup.CHEST))

    assert build_timeline(calm, SETTINGS).worst is None


def test_ready_until_the_soreness_comes() -> None:
    """Hours after a hard session a group is ready, but not for long; a rested one stays ready."""
    fresh = muscle_forecast(QUADRICEPS, ((hours_before(2), 5.0),))
    old = rested(QUADRICEPS)
    sore = muscle_forecast(QUADRICEPS, ((hours_before(30), 6.0),))
    forecast = forecast_of()

    until = ready_until(fresh, forecast, SETTINGS.ready_threshold)

    assert until is not None
    assert NOW < until < NOW + timedelta(hours=24)
    assert ready_until(old, forecast, SETTINGS.ready_threshold) is None
    assert ready_until(sore, forecast, SETTINGS.ready_threshold) is None


def test_own_threshold_moves_ready() -> None:
    """The athlete's own threshold decides what the map calls ready."""
    strict = build_timeline(forecast_of(), replace(SETTINGS, ready_threshold=95))
    loose = build_timeline(forecast_of(), replace(SETTINGS, ready_threshold=61))

    ready = [sum(at_hour(t, 90).counts[Status.READY] for t in [t]) for t in (strict, loose)]

    assert ready[0] < ready[1]


def test_a_milder_side_shows_on_the_map() -> None:
    """When this morning one side was less sore, that side is coloured by its own soreness."""
    sore = muscle_forecast(QUADRICEPS, ((hours_before(36), 6.0),))
    morning = check_in(
        hours_before(1),
        SorenessRating(QUADRICEPS, 6, Side.LEFT),
        SorenessRating(QUADRICEPS, 1, Side.RIGHT),
    )
    timeline = build_timeline(forecast_of(QUADRICEPS=sore), SETTINGS, morning)

    now = at_hour(timeline, 0)

    assert now.sides[QUADRICEPS, Side.LEFT] is now.statuses[QUADRICEPS]
    assert now.sides[QUADRICEPS, Side.LEFT] is Status.RECOVER
    assert now.sides[QUADRICEPS, Side.RIGHT] is Status.GO_LIGHT
    before = at_hour(timeline, -30)
    assert before.sides[QUADRICEPS, Side.RIGHT] is before.statuses[QUADRICEPS]


def test_an_old_check_in_no_longer_tells_sides_apart() -> None:
    """After two days a difference between sides is no longer claimed."""
    rating = SorenessRating(QUADRICEPS, 6, Side.LEFT)

    timeline = build_timeline(forecast_of(), SETTINGS, check_in(hours_before(50), rating))

    assert timeline.milder_sides == ()
