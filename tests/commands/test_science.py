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


def test_people_are_told_that_reports_are_too_few(herstel: Herstel, tmp_path: Path) -> None:
    """Without a report that is scored there is a sentence in place of a table."""
    file = tmp_path / "few.csv"
    file.write_text(
        "athlete,day,session_load,soreness,scale_max\na,2026-01-01,300,2,5\na,2026-01-02,,3,5\n",
        encoding="utf-8",
    )
    outcome = herstel("backtest", file)
    assert outcome.status == 0
    assert outcome.out.splitlines() == [
        "0 reports of 1 athletes, from each one's eleventh on",
        "Too few reports to tell how good the forecasts are.",
    ]


def test_a_file_that_cannot_be_read_is_a_known_problem(herstel: Herstel, tmp_path: Path) -> None:
    """Exit 1 and one sentence."""
    outcome = herstel("backtest", tmp_path / "missing.csv")
    assert outcome.status == 1
    assert "missing.csv" in outcome.err


@pytest.fixture
def studies(tmp_path: Path) -> Path:
    """One study of legs with six measures, and one with too few to compare."""
    description = "study_id,n,population,muscle_group,exercise,exercise_kind,condition"
    rows = [f"{description},hours,soreness_mean,scale_max"]
    start = "alpha,12,trained,quadriceps,squats,resistance_training,control"
    measures = (("pre", 0.2), (24, 3.0), (36, 3.4), (48, 3.1), (72, 1.5), (96, 0.6))
    rows += [f"{start},{hours},{points},10" for hours, points in measures]
    rows.append("beta,9,untrained,biceps,curls,eccentric_lab,control,48,50,100")
    file = tmp_path / "studies.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


def test_every_arm_of_a_study_is_compared(herstel: Herstel, studies: Path) -> None:
    """The promised keys; an arm with too few measures has no error."""
    document = herstel("curves", studies, "--json").document
    alpha, beta = document["arms"]
    assert {"study", "muscle", "kind", "n", "rmse_points", "peak_hours_error"} <= set(alpha)
    assert alpha["rmse_points"] < 1
    assert abs(alpha["peak_hours_error"]) <= 12
    assert beta["rmse_points"] is None
    assert document["overall"]["rmse_points"] == pytest.approx(alpha["rmse_points"])


def test_people_are_told_that_measures_are_too_few(herstel: Herstel, studies: Path) -> None:
    """Without an arm that is compared there is a sentence in place of figures."""
    header, *_, beta = studies.read_text(encoding="utf-8").splitlines()
    studies.write_text(f"{header}\n{beta}\n", encoding="utf-8")
    assert herstel("curves", studies).out.splitlines()[-1] == "Too few measures to compare."


def test_people_read_a_line_an_arm(herstel: Herstel, studies: Path) -> None:
    """Studies by name, dashes where there is nothing, and the whole in a sentence."""
    lines = herstel("curves", studies).out.splitlines()
    assert [line.split()[0] for line in lines[1:3]] == ["alpha", "beta"]
    assert "–" in lines[2]
    assert lines[-1].startswith("Arms compared: 1. Off by ")
