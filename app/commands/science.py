"""``backtest`` and ``curves``: the forecasts held against what athletes and studies reported."""

from collections.abc import Iterator
from pathlib import Path

import click

from app.commands.files import read_bytes
from app.commands.invocation import FILE_PATH, Invocation, progress_bar, takes_database
from app.core.athlete_days import parse_athlete_days
from app.core.backtest import Scores, backtest
from app.core.curves import CurvesFit, compare, parse_curves


@click.command("backtest")
@takes_database
@click.argument("file", type=FILE_PATH)
def backtest_file(invocation: Invocation, file: Path) -> None:
    """Score the forecasts over a file of athletes.

    Each report is forecast from what lies before it. FILE is a CSV file with the columns athlete,
    day, session_load, soreness and scale_max, one row for each athlete and day.
    """
    athletes = parse_athlete_days(read_bytes(file))
    with progress_bar("Forecasting", len(athletes)) as advance:
        result = backtest(athletes, progress=lambda done, _: advance(done))
    invocation.show(result.as_json(), lambda: "\n".join(_lines(len(athletes), result.overall)))


@click.command("curves")
@takes_database
@click.argument("file", type=FILE_PATH)
def compare_curves(invocation: Invocation, file: Path) -> None:
    """Compare the time course of soreness with published ones.

    FILE is a CSV file with one row for each measure, and the columns study_id, n, population,
    muscle_group, exercise, exercise_kind, condition, scale_max, hours and soreness_mean.
    """
    found = compare(parse_curves(read_bytes(file)))
    invocation.show(found.as_json(), lambda: "\n".join(_curve_lines(found)))


def _lines(athletes: int, overall: Scores) -> Iterator[str]:
    model = overall.model
    yield f"{model.n:,} reports of {athletes:,} athletes, from each one's eleventh on"
    if not model.n:
        yield "Too few reports to tell how good the forecasts are."
        return
    yield ""
    yield "                  MAE   RMSE"
    for name, score in (
        ("Herstel", model),
        ("Last report", overall.last_report),
        ("Running median", overall.running_median),
        ("Running mean", overall.running_mean),
    ):
        yield f"{name:<15} {score.mae:5.3f}  {score.rmse:5.3f}"
    yield ""
    yield f"Ranked probability score {model.rps:.3f}"
    yield f"Inside the 80 % interval {model.coverage80:.0%}"


def _curve_lines(found: CurvesFit) -> Iterator[str]:
    yield f"{'Study':<20} {'Muscle':<22} {'Kind':<20}    n  RMSE  Peak off"
    for arm in found.arms:
        yield (
            f"{arm.study:<20.20} {arm.muscle:<22.22} {arm.kind:<20.20} {_cell(arm.n, '4d')} "
            f"{_cell(arm.rmse_points, '5.2f')} {_cell(arm.peak_hours_error, '+7.0f')} h"
        )
    yield ""
    if not found.arms_compared:
        yield "Too few measures to compare."
        return
    yield (
        f"Arms compared: {found.arms_compared}. Off by {_cell(found.rmse_points, '.2f')} points "
        f"and, at the peak, by {_cell(found.peak_hours_error, '.0f')} hours on average."
    )


def _cell(number: float | None, form: str) -> str:
    """A number, or a dash of its width."""
    return "–".rjust(len(format(0, form))) if number is None else format(number, form)
