"""Tests of app.state.views.trends_soreness."""

from datetime import timedelta

import numpy as np
import pytest

from app.core.accuracy import accuracy
from app.core.constants import SCORED_FROM_REPORT
from app.core.engine import Prepared, forecast, prepare
from app.core.muscles import MuscleGroup
from app.state.views.trends_course import trend_course
from app.state.views.trends_range import Span, Step
from app.state.views.trends_soreness import (
    SorenessFinding,
    SorenessTrend,
    present_soreness_trend,
)
from tests.builders import MONDAY, check_in, history, lifting

QUADRICEPS = MuscleGroup.QUADRICEPS
TODAY = MONDAY.date()


def athlete(days: int = 60, *, quads: int = 3) -> Prepared:
    """Squats every fourth day and a check-in every morning, sore on the two days after."""
    workouts = [lifting(-24.0 * day + 9) for day in range(3, days, 4)]
    mornings = [
        check_in(-24.0 * day - 1, {QUADRICEPS: quads} if (3 - day) % 4 in {1, 2} else {})
        for day in range(days)
    ]
    return prepare(history(workouts, mornings))


def trend(prepared: Prepared, days: int) -> SorenessTrend:
    """The quadriceps over some days up to Monday."""
    span = Span(TODAY - timedelta(days=days - 1), TODAY)
    return present_soreness_trend(
        QUADRICEPS, trend_course(QUADRICEPS, prepared, span, MONDAY), prepared, span, MONDAY
    )


def test_the_present_agrees_with_today() -> None:
    """The curve passes through the present soreness, and goes on as the forecast does."""
    prepared = athlete()
    view = trend(prepared, 28)
    curve = forecast(prepared, MONDAY).muscles[QUADRICEPS].curve
    present = int(np.argmin(np.abs(view.days - view.now)))

    assert view.days[present] == pytest.approx(view.now)
    assert view.mean[present] == pytest.approx(curve.soreness[72])
    assert view.high[present + 12] == pytest.approx(curve.soreness_high[72 + 24])
    assert view.last == 28 + 4


def test_reports_lie_on_their_day() -> None:
    """A report's place is days from the midnight that begins the range."""
    view = trend(athlete(10), 7)

    assert len(view.reports) == 7
    assert view.reports[-1].day == pytest.approx(6 + 8 / 24)
    assert {report.soreness for report in view.reports} == {0.0, 3.0}


def test_the_count_agrees_with_accuracy() -> None:
    """Over the whole history, ratings inside the band are those that accuracy counts."""
    prepared = athlete(60)
    view = trend(prepared, 84)
    score = accuracy(prepared, MONDAY).muscles[QUADRICEPS]

    assert (view.inside, view.scored) == (score.inside, score.n)


def test_too_few_reports_tell_nothing() -> None:
    """Below the scored number of reports nothing is said about the forecast."""
    prepared = athlete(60)

    assert trend(prepared, SCORED_FROM_REPORT - 1).finding is SorenessFinding.TOO_FEW
    assert trend(prepared, SCORED_FROM_REPORT).finding is not SorenessFinding.TOO_FEW
    assert trend(athlete(0), 28).finding is SorenessFinding.NO_REPORTS
    assert trend(athlete(0), 28).is_empty


def test_a_steady_athlete_follows_the_forecast() -> None:
    """Reports that repeat themselves end up inside the band."""
    assert trend(athlete(60), 28).finding is SorenessFinding.FOLLOWS


def test_a_year_shows_weekly_means() -> None:
    """Over a year each point is the mean of its week, of curve and reports alike."""
    prepared = athlete(200)
    view = trend(prepared, 364)
    last_week = [
        row.soreness_of(QUADRICEPS)
        for row in prepared.check_ins
        if TODAY - timedelta(days=7) <= row.day < TODAY
    ]

    assert view.step is Step.WEEK
    assert view.reports[-2].soreness == pytest.approx(np.mean(last_week))
    assert np.all(np.diff(view.days) > 0)
    assert np.all(view.low <= view.mean)
    assert np.all(view.mean <= view.high)


def test_sharp_pain_is_left_out() -> None:
    """A rating of a muscle in sharp pain is neither shown nor scored."""
    prepared = prepare(
        history(
            [lifting(-50)],
            [check_in(-49), check_in(-25, {QUADRICEPS: 8}, sharp=QUADRICEPS), check_in(-1)],
        )
    )
    view = trend(prepared, 7)

    assert [report.soreness for report in view.reports] == [0.0, 0.0]
    assert view.scored == 1


def test_nights_are_neither_dots_nor_scored() -> None:
    """A check-in that did not ask about soreness adds no report, and no forecast to judge."""
    prepared = athlete()
    nights = [check_in(-24.0 * day - 12, soreness_asked=False) for day in range(61)]
    among = prepare(history(prepared.workouts, [*prepared.check_ins, *nights]))

    alone, view = trend(prepared, 90), trend(among, 90)

    assert len(view.reports) == len(alone.reports)
    assert view.scored == alone.scored
