"""``backtest``: the forecasts held against what athletes reported."""

import sys
from pathlib import Path

import click

from app.commands.invocation import Invocation, takes_database
from app.core.athlete_days import parse_athlete_days
from app.core.backtest import Scores, backtest
from app.errors import ImportRefusedError


@click.command("backtest")
@takes_database
@click.argument("file", type=click.Path(path_type=Path))
def backtest_file(invocation: Invocation, file: Path) -> None:
    """Score the forecasts over a CSV file of athletes, each report from those before it."""
    athletes = parse_athlete_days(read(file))
    with click.progressbar(length=len(athletes), label="Forecasting", file=sys.stderr) as bar:
        result = backtest(athletes, progress=lambda done, _: bar.update(done - bar.pos))
    invocation.show(result.as_json(), lambda: "\n".join(_lines(len(athletes), result.overall)))


def read(file: Path) -> bytes:
    """The bytes of a file that a person named.

    Raises:
        ImportRefusedError: It cannot be read.
    """
    try:
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ImportRefusedError(
            f"{file} cannot be read: {reason}.", "Nothing was done."
        ) from error


def _lines(athletes: int, overall: Scores) -> list[str]:
    model = overall.model
    return [
        f"{model.n:,} reports of {athletes:,} athletes, from each one's eleventh on",
        "",
        "                  MAE   RMSE",
        f"Herstel         {model.mae:5.3f}  {model.rmse:5.3f}",
        *(
            f"{name:<15} {score.mae:5.3f}  {score.rmse:5.3f}"
            for name, score in (
                ("Last report", overall.last_report),
                ("Running median", overall.running_median),
                ("Running mean", overall.running_mean),
            )
        ),
        "",
        f"Ranked probability score {model.rps:.3f}",
        f"Inside the 80 % interval {model.coverage80:.0%}",
    ]
