"""``backtest``: forecasts scored over a file of athletes."""

import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.commands.conftest import Herstel


@pytest.fixture
def athletes(tmp_path: Path) -> Path:
    """Two athletes whose soreness follows their load; the second reports too seldom to score."""
    chance = random.Random(7)  # noqa: S311 - a made-up file
    rows = ["athlete,day,session_load,soreness,scale_max,sleep_hours"]
    for name, days in (("a", 60), ("b", 5)):
        load = 0
        for number in range(days):
            soreness = round(min(4, load / 200 + chance.random()))
            load = chance.choice((0, 300, 600))
            day = date(2026, 1, 1) + timedelta(days=number)
            rows.append(f"{name},{day},{load},{soreness},4,")
    file = tmp_path / "athletes.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


def test_every_athlete_and_all_together_are_scored(herstel: Herstel, athletes: Path) -> None:
    """The promised keys, for the model and for three baselines."""
    document = herstel("backtest", athletes, "--json").document
    overall = document["overall"]
    assert set(overall["model"]) == {"n", "mae", "rmse", "rps", "coverage80", "pit_ks"}
    assert overall["model"]["n"] == 50
    for baseline in ("last_report", "running_median", "running_mean"):
        assert set(overall[baseline]) == {"mae", "rmse"}
    assert [one["athlete"] for one in document["athletes"]] == ["a", "b"]


def test_scores_of_nothing_are_null(herstel: Herstel, athletes: Path) -> None:
    """An athlete with too few reports has no score, and the document stays valid JSON."""
    few = herstel("backtest", athletes, "--json").document["athletes"][1]
    assert few["model"]["n"] == 0
    assert few["model"]["mae"] is None


def test_people_read_a_table(herstel: Herstel, athletes: Path) -> None:
    """The model beside its baselines; progress goes to stderr."""
    outcome = herstel("backtest", athletes)
    assert outcome.out.startswith("50 reports of 2 athletes")
    assert [line.split()[0] for line in outcome.out.splitlines()[3:7]] == [
        "Herstel",
        "Last",
        "Running",
        "Running",
    ]
    assert "Forecasting" in outcome.err


def test_a_file_that_cannot_be_read_is_a_known_problem(herstel: Herstel, tmp_path: Path) -> None:
    """Exit 1 and one sentence."""
    outcome = herstel("backtest", tmp_path / "missing.csv")
    assert outcome.status == 1
    assert "missing.csv" in outcome.err
