"""Rules of the back-test: no look-ahead, the same filter, honest figures, and better than habit."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.arrays import FloatArray
from app.core.athlete_days import AthleteDays, parse_athlete_days
from app.core.backtest import (
    BacktestResult,
    backtest,
    baseline_errors,
    daily_responses,
    one_step_forecasts,
)
from app.core.filter_settings import WHOLE_BODY, FilterSettings
from tests.model_card import ABLATIONS, FILES

WITHOUT = {name: parts for name, parts in ABLATIONS.items() if parts is not WHOLE_BODY}


def random_athlete(seed: int, days: int = 80, scale: int = 4) -> AthleteDays:
    """An athlete who trains on most days and reports on most mornings."""
    random = np.random.default_rng(seed)
    load = np.where(random.random(days) < 0.6, random.uniform(100.0, 900.0, days), 0.0)
    soreness = random.integers(0, scale + 1, days).astype(np.float64)
    soreness[random.random(days) < 0.3] = np.nan
    return AthleteDays(f"athlete {seed}", scale, load, soreness)


def forecasts(athlete: AthleteDays) -> tuple[FloatArray, FloatArray]:
    """One-step forecasts of one athlete."""
    points = athlete.soreness[:, None] * 2.5
    return one_step_forecasts([athlete], points, replace(WHOLE_BODY, rating_step=2.5))


@given(st.integers(0, 500), st.integers(0, 79))
def test_the_future_changes_nothing_before_it(seed: int, day: int) -> None:
    """No look-ahead: shuffling reports and loads from a day on leaves its forecast bit for bit."""
    athlete, random = random_athlete(seed), np.random.default_rng(seed + 1)
    load, soreness = athlete.session_load.copy(), athlete.soreness.copy()
    load[day:], soreness[day:] = random.permutation(load[day:]), random.permutation(soreness[day:])
    shuffled = replace(athlete, session_load=load, soreness=soreness)
    for before, after in zip(forecasts(athlete), forecasts(shuffled), strict=True):
        assert (before[: day + 1] == after[: day + 1]).all()


def test_a_load_is_felt_from_the_next_morning_on() -> None:
    """The day's session ends 16 hours before the next report, and never explains its own day."""
    load = np.zeros(6)
    load[2] = 500.0
    athlete = AthleteDays("a", 4, load, np.full(6, np.nan))
    mean, _ = forecasts(athlete)
    assert mean[:3, 0] == pytest.approx(5.0)
    assert mean[3, 0] > 5.3
    assert daily_responses([athlete]).ended_h[2] == 3 * 24.0 - 16.0


def test_batches_do_not_mix_athletes() -> None:
    """An athlete's figures are the same alone and among others of other lengths and scales."""
    athletes = [random_athlete(i, 40 + 7 * i, 4 if i % 2 else 10) for i in range(9)]
    together = {one.athlete: one.scores for one in backtest(athletes).athletes}
    assert list(together) == [one.athlete for one in athletes]
    for athlete in athletes:
        alone = backtest([athlete]).overall
        assert together[athlete.athlete].model.rps == pytest.approx(alone.model.rps)
        assert together[athlete.athlete].last_report == alone.last_report


def test_scored_from_the_eleventh_report() -> None:
    """The main score begins with the eleventh report; the second to tenth are told apart."""
    athlete = random_athlete(4)
    reports = int((~np.isnan(athlete.soreness)).sum())
    result = backtest([athlete])
    assert result.overall.model.n == reports - 10
    assert result.first_reports.model.n == 9


def test_too_few_reports_give_no_figures() -> None:
    """An athlete with ten reports or fewer has no score, and the file still has."""
    short = random_athlete(1, days=8)
    result = backtest([short, random_athlete(2)])
    assert result.athletes[0].scores.model.n == 0
    assert result.athletes[0].scores.model.mae is None
    assert result.athletes[0].scores.running_mean.rmse is None
    assert result.overall.model.n > 0


def test_baselines_by_hand() -> None:
    """Last report, running median and running mean, worked out on paper."""
    errors = baseline_errors(np.array([1.0, 3.0, 2.0]))
    assert errors[0].tolist() == [0.0, 0.0, 0.0]
    assert errors[1].tolist() == [-2.0, -2.0, -2.0]
    assert errors[2].tolist() == [1.0, 0.0, 0.0]


def test_result_is_one_json_document() -> None:
    """The command's keys, and nothing a JSON parser would refuse."""
    document = json.loads(json.dumps(backtest([random_athlete(3)]).as_json(), allow_nan=False))
    assert set(document) == {"overall", "first_reports", "athletes"}
    assert set(document["overall"]["model"]) == {"n", "mae", "rmse", "rps", "coverage80", "pit_ks"}
    for baseline in ("last_report", "running_median", "running_mean"):
        assert set(document["athletes"][0][baseline]) == {"mae", "rmse"}
    assert document["athletes"][0]["athlete"] == "athlete 3"


def test_progress_counts_athletes() -> None:
    """Progress ends with all athletes done."""
    told: list[tuple[int, int]] = []
    backtest(
        [random_athlete(i, 30) for i in range(40)],
        progress=lambda done, total: told.append((done, total)),
    )
    assert told[-1] == (40, 40)
    assert told == sorted(told)


def figures(result: BacktestResult) -> tuple[float, float, float]:
    """MAE, RMSE and RPS of the model."""
    model = result.overall.model
    assert model.mae is not None
    assert model.rmse is not None
    assert model.rps is not None
    return model.mae, model.rmse, model.rps


@pytest.fixture(scope="module")
def measured(realdata: Path) -> dict[str, tuple[tuple[AthleteDays, ...], BacktestResult]]:
    """Athletes and result of each real file."""
    athletes = {
        name: parse_athlete_days((realdata / "athletes" / name).read_bytes())
        for name in FILES.values()
    }
    return {name: (of_file, backtest(of_file)) for name, of_file in athletes.items()}


@pytest.mark.realdata
@pytest.mark.parametrize("name", FILES.values())
def test_real_athletes_are_forecast_better_than_by_habit(
    name: str, measured: dict[str, tuple[tuple[AthleteDays, ...], BacktestResult]]
) -> None:
    """MAE 13 % below the better habit, RMSE 8 % below the running mean, calibrated."""
    overall = measured[name][1].overall
    mae, rmse, rps = figures(measured[name][1])
    habit = min(overall.last_report.mae or 0.0, overall.running_median.mae or 0.0)
    assert mae <= 0.87 * habit
    assert rmse <= 0.92 * (overall.running_mean.rmse or 0.0)
    assert rps <= {"soccermon_train.csv": 0.266, "pmdata_train.csv": 0.141}[name]
    assert 0.76 <= (overall.model.coverage80 or 0.0) <= 0.84
    assert (overall.model.pit_ks or 1.0) <= 0.06


@pytest.mark.realdata
@pytest.mark.parametrize("name", FILES.values())
@pytest.mark.parametrize("settings", WITHOUT.values(), ids=WITHOUT)
def test_every_part_brings_something(
    name: str,
    settings: FilterSettings,
    measured: dict[str, tuple[tuple[AthleteDays, ...], BacktestResult]],
) -> None:
    """Ablation: without load, gain, residual or bank the forecasts are worse."""
    athletes, whole = measured[name]
    _, rmse, rps = figures(whole)
    _, rmse_without, rps_without = figures(backtest(athletes, settings))
    assert rmse_without > rmse
    assert rps_without > rps


@pytest.mark.realdata
@pytest.mark.parametrize("name", FILES.values())
def test_the_log_carries_skill(
    name: str, measured: dict[str, tuple[tuple[AthleteDays, ...], BacktestResult]]
) -> None:
    """Ablation: without the training load every figure is worse by at least 2 %."""
    athletes, whole = measured[name]
    blind = figures(backtest(athletes, ABLATIONS["without the training load"]))
    for without, complete in zip(blind, figures(whole), strict=True):
        assert without > 1.02 * complete
