"""Every chart's numbers agree with pandas, from the definitions, for the made-up and real logs."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.core.accuracy import check_in_forecast, muscle_accuracy
from app.core.engine import prepare
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.stored_forecasts import StoredForecast
from app.state.views.trends import TrendsChoice, TrendsView
from app.state.views.trends_accuracy import AccuracyFinding, Guess, present_accuracy
from app.state.views.trends_range import Span, TrendsRange
from tests.state.views import definitions
from tests.state.views.athletes import LOGS, Athlete, demo, imported

QUADRICEPS = MuscleGroup.QUADRICEPS
ATHLETES = ["demo", *(pytest.param(name, marks=pytest.mark.realdata) for name in LOGS)]
RANGES = [TrendsRange.FOUR_WEEKS, TrendsRange.TWELVE_WEEKS, TrendsRange.YEAR, TrendsRange.ALL]


@pytest.fixture(scope="module")
def opened(realdata: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Athlete]:
    """Gives an athlete by name; each is worked out once."""
    known: dict[str, Athlete] = {}

    def by_name(name: str) -> Athlete:
        if name not in known:
            file = tmp_path_factory.mktemp(name) / "herstel.db"
            log = realdata / "logs" / LOGS.get(name, "")
            known[name] = demo() if name == "demo" else imported(log, file)
        return known[name]

    return by_name


@pytest.fixture(params=ATHLETES)
def athlete(request: pytest.FixtureRequest, opened: Callable[[str], Athlete]) -> Athlete:
    """Each athlete in turn."""
    return opened(request.param)


@pytest.fixture(params=RANGES)
def chosen(request: pytest.FixtureRequest) -> TrendsRange:
    """Each range in turn."""
    range_: TrendsRange = request.param
    return range_


def days_of(span: Span) -> pd.DatetimeIndex:
    """The days of a span."""
    return pd.date_range(pd.Timestamp(span.first), pd.Timestamp(span.last))


def starts_of(starts: list[date] | tuple[date, ...]) -> pd.DatetimeIndex:
    """Days as pandas has them."""
    return pd.DatetimeIndex([pd.Timestamp(start) for start in starts])


def binned(values: pd.Series, starts: pd.DatetimeIndex) -> pd.Series:
    """To which of some starts each day of a series belongs."""
    places = starts.searchsorted(values, side="right") - 1
    return pd.Series(starts[places], index=values.index)


@pytest.mark.parametrize("back", [0, 21, 100])
def test_load_is_rpe_times_minutes(athlete: Athlete, chosen: TrendsRange, back: int) -> None:
    """Daily load, acute and chronic means, monotony and strain, now and at places in the past."""
    view = athlete.view(chosen, min(back, athlete.view(chosen).days_before))
    told = definitions.daily_load(athlete.history, view.span.last)
    over = told.reindex(days_of(view.span), fill_value=0.0)
    load = view.load
    middles = [view.span.first + timedelta(days=float(at)) for at in load.at.tolist()]
    edges = np.concatenate(([0.0], np.cumsum(load.widths))).round().astype(int)

    assert middles[-1] <= view.span.last
    for index, (first, last) in enumerate(pairwise(edges.tolist())):
        assert load.load[index] == pytest.approx(over["load"].iloc[first:last].mean())
    np.testing.assert_allclose(load.acute, over["acute"].iloc[edges[1:] - 1])
    np.testing.assert_allclose(load.chronic, over["chronic"].iloc[edges[1:] - 1])
    latest = told.iloc[-1]
    assert load.figures.monotony == pytest.approx(latest["monotony"])
    assert load.figures.strain == pytest.approx(latest["strain"])
    assert load.figures.week == pytest.approx(told["load"].iloc[-7:].sum())
    if load.figures.ratio is not None:
        assert load.figures.ratio == pytest.approx(latest["acute"] / latest["chronic"])


def test_hard_sets_are_a_weekly_mean(athlete: Athlete, chosen: TrendsRange) -> None:
    """Hard sets of each muscle group, indirect ones by their share, over whole weeks."""
    view = athlete.view(chosen).sets
    weeks = pd.date_range(pd.Timestamp(view.first), periods=view.weeks, freq="7D")
    told = definitions.hard_sets(athlete.history).reindex(weeks, fill_value=0.0).mean()

    assert {row.muscle: pytest.approx(row.sets) for row in view.rows} == {
        row.muscle: told[row.muscle] for row in view.rows
    }
    assert told.drop([row.muscle for row in view.rows]).sum() == 0.0


def test_the_map_holds_the_highest_rating(athlete: Athlete, chosen: TrendsRange) -> None:
    """A cell is the highest rating of its day, week or month, and empty without a check-in."""
    view = athlete.view(chosen)
    told = definitions.ratings(athlete.history).reindex(columns=list(MUSCLES))
    told = told[(told.index >= pd.Timestamp(view.span.first))] if len(told) else told
    starts = starts_of(view.heat.starts)
    assert view.heat.check_ins == len(told)
    if len(told):
        cells = told.groupby(binned(told.index.to_series(), starts)).max().reindex(starts)
        np.testing.assert_array_equal(view.heat.soreness.T, cells[list(view.heat.muscles)])


def test_reports_are_the_ratings(athlete: Athlete, chosen: TrendsRange) -> None:
    """The dots are the ratings of the muscle group, or the means of their weeks or months."""
    view = athlete.view(chosen)
    told = definitions.ratings(athlete.history)
    if not len(told):
        assert view.soreness.reports == ()
        return
    said = told[QUADRICEPS].dropna()
    said = said[said.index >= pd.Timestamp(view.span.first)]
    if view.soreness.step == "week":
        said = said.groupby(said.index - pd.to_timedelta(said.index.day_of_week, unit="D")).mean()
    elif view.soreness.step == "month":
        said = said.groupby(said.index.to_period("M")).mean()
    assert [each.soreness for each in view.soreness.reports] == pytest.approx(said.tolist())


def test_both_kinds_are_sums(athlete: Athlete, chosen: TrendsRange) -> None:
    """Minutes and load of strength and endurance by week or month, and their conflicts."""
    view = athlete.view(chosen)
    sessions = definitions.session_frame(athlete.history)
    sessions = sessions[sessions["day"] >= pd.Timestamp(view.span.first)]
    pairs = definitions.close_pairs(athlete.history, athlete.prepared)
    pairs = pairs[pairs["day"] >= pd.Timestamp(view.span.first)]
    starts = starts_of([bar.start for bar in view.kinds.bars])
    for kind in ("strength", "endurance"):
        done = sessions[sessions[kind]]
        sums = done.groupby(binned(done["day"], starts))[["minutes", "load"]].sum()
        sums = sums.reindex(starts, fill_value=0.0)
        bars = view.kinds.bars
        assert [getattr(bar, f"{kind}_minutes") for bar in bars] == pytest.approx(
            sums["minutes"].tolist()
        )
        assert [getattr(bar, f"{kind}_load") for bar in bars] == pytest.approx(
            sums["load"].tolist()
        )
    counts = pairs.groupby(binned(pairs["day"], starts)).size().reindex(starts, fill_value=0)
    assert [bar.conflicts for bar in view.kinds.bars] == counts.tolist()


def test_progress_is_epleys_maximum(athlete: Athlete, chosen: TrendsRange) -> None:
    """Highest estimated maximum and volume of each session of the three most used exercises."""
    for exercise_id in list(athlete.source.exercise_sessions)[:3]:
        choice = TrendsChoice(chosen, exercise_id=exercise_id)
        view = TrendsView(athlete.source, choice)
        told = definitions.exercise_progress(athlete.history, exercise_id)
        told = told[told["day"] >= pd.Timestamp(view.span.first)]
        points = view.progress.points

        assert [pd.Timestamp(each.day) for each in points] == told["day"].tolist()
        assert [each.maximum for each in points] == pytest.approx(told["maximum"].tolist())
        assert [each.volume for each in points] == pytest.approx(told["volume"].tolist())
        best = view.progress.best
        assert best is None or best.maximum == pytest.approx(told["maximum"].max())


def test_nights_are_grouped_by_their_length(athlete: Athlete) -> None:
    """Sessions, hours to recover and their means after long and short nights, each muscle group."""
    for muscle in MUSCLES:
        choice = TrendsChoice(TrendsRange.ALL, muscle)
        view = TrendsView(athlete.source, choice).sleep
        if not athlete.history.check_ins:
            assert view.episodes == ()
            continue
        told = definitions.recoveries(athlete.history, athlete.prepared, muscle)
        means = told.groupby(told["sleep"].astype(float) >= 7.0)["hours"].mean()

        assert [pd.Timestamp(each.day) for each in view.episodes] == told["day"].tolist()
        assert [each.recovery_hours for each in view.episodes] == pytest.approx(
            told["hours"].tolist()
        )
        for is_long, mean in ((True, view.long_mean), (False, view.short_mean)):
            assert mean == (pytest.approx(means[is_long]) if is_long in means else None)


def test_bars_of_recovery_are_hours_below_ready(athlete: Athlete) -> None:
    """A bar ends with the last hour of the coming five days that is not ready."""
    view = athlete.view(TrendsRange.FOUR_WEEKS).recovery
    known = athlete.source.forecast
    bars = {row.muscle: row for row in view.rows}
    for muscle, each in known.muscles.items():
        hours = pd.Series(each.curve.readiness, index=known.hours).loc[-24:120]
        tired = hours[np.floor(hours) < athlete.history.settings.ready_threshold]
        ahead = tired.loc[0:]
        if each.status.value == "unknown" or not len(ahead):
            assert muscle not in bars
        else:
            last = float(ahead.index[-1])
            assert bars[muscle].limited.end == (last if last == 120 else last + 1)
            assert (bars[muscle].ready_at is None) == (last == 120)


def test_accuracy_scores_what_was_known_before() -> None:
    """Errors and bands agree with forecasts made one by one from what lay before each check-in."""
    full = demo().history
    few = History(
        tuple(each for each in full.workouts if each.ended_at < full.check_ins[60].at),
        full.check_ins[:60],
        full.exercises,
        full.sports,
        full.settings,
    )
    made = [_forecast_alone(few, row) for row in range(len(few.check_ins))]
    score = muscle_accuracy(prepare(few), QUADRICEPS, few.check_ins[-1].at)
    view = present_accuracy(QUADRICEPS, score)
    said = definitions.ratings(few)[QUADRICEPS].to_numpy()
    chances = pd.DataFrame([one.probabilities for one in made])
    told = pd.DataFrame(
        {
            "said": said,
            "median": (chances.cumsum(axis=1) >= 0.5).idxmax(axis=1),
            "low": [one.soreness_low - 0.5 for one in made],
            "high": [one.soreness_high + 0.5 for one in made],
        }
    )
    told["last"] = told["said"].shift()
    told["running"] = told["said"].expanding().quantile(0.5, interpolation="lower").shift()
    scored = told.iloc[1:]

    errors = {each.guess: each.error for each in view.errors}
    assert view.reports == len(scored)
    assert errors[Guess.MODEL] == pytest.approx((scored["median"] - scored["said"]).abs().mean())
    assert errors[Guess.LAST_REPORT] == pytest.approx(
        (scored["last"] - scored["said"]).abs().mean()
    )
    assert errors[Guess.RUNNING_MEDIAN] == pytest.approx(
        (scored["running"] - scored["said"]).abs().mean()
    )
    assert view.inside == scored["said"].between(scored["low"], scored["high"]).sum()


def _forecast_alone(history: History, row: int) -> StoredForecast:
    at = history.check_ins[row].at
    before = History(
        tuple(each for each in history.workouts if each.ended_at <= at),
        history.check_ins[:row],
        history.exercises,
        history.sports,
        history.settings,
    )
    made = check_in_forecast(prepare(before), at)
    return next(one for one in made if one.muscle is QUADRICEPS)


@pytest.mark.realdata
@pytest.mark.parametrize("name", LOGS)
def test_a_log_without_check_ins_claims_nothing(
    name: str, opened: Callable[[str], Athlete]
) -> None:
    """Where nobody checked in, no chart speaks of soreness, sleep or accuracy."""
    view = opened(name).view(TrendsRange.ALL)

    assert view.accuracy.finding is AccuracyFinding.NO_REPORTS
    assert view.heat.finding.name == "NO_CHECK_INS"
    assert view.sleep.finding.name == "NO_NIGHTS"
    assert view.soreness.finding.name == "NO_REPORTS"
    assert not any(row.timing.known for row in view.timing.rows)
