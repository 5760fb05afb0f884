"""Rules of comparing our time course with published ones."""

import json
from pathlib import Path

import numpy as np
import pytest

from app.core.curves import compare, parse_curves
from app.core.response import soreness_response
from app.errors import ImportRefusedError

COLUMNS = (
    "study_id,n,population,muscle_group,exercise,exercise_kind,condition,scale_max,"
    "hours,soreness_mean"
)


def file_of(*rows: str) -> bytes:
    """A file with these rows."""
    return "\n".join((COLUMNS, *rows)).encode()


def arm_of(kind: str, population: str, scale: str, points: dict[str, float]) -> list[str]:
    """Rows of one arm."""
    return [
        f"study,12,{population},quadriceps,run,{kind},control,{scale},{hours},{value}"
        for hours, value in points.items()
    ]


def test_our_own_curve_fits_itself() -> None:
    """Soreness that follows the program's own time course is found again, peak and all."""
    hours = np.array([12.0, 24.0, 36.0, 48.0, 72.0, 96.0])
    ours = soreness_response(hours, np.array(4.0), np.array(24.0), np.array(83.0)) + 1.0
    points = {"pre": 1.0} | {str(int(h)): float(v) for h, v in zip(hours, ours, strict=True)}
    (fit,) = compare(parse_curves(file_of(*arm_of("endurance_run", "trained", "10", points)))).arms
    assert (fit.study, fit.muscle, fit.kind, fit.n, fit.measures) == (
        "study",
        "quadriceps",
        "endurance_run",
        12,
        6,
    )
    assert fit.rmse_points == pytest.approx(0.0, abs=0.01)
    assert fit.peak_hours_error == pytest.approx(0.0, abs=0.1)


def test_scales_are_brought_to_ten_points() -> None:
    """A 0-100 and a 0-5 scale tell the same; words around the number do not matter."""
    fits = []
    for scale, factor in (("10", 1.0), ("100", 10.0), ("5 (6-point Likert)", 0.5)):
        points = {"pre": 0.0, "24": 5.0 * factor, "48": 2.0 * factor, "72": 1.0 * factor}
        rows = arm_of("resistance_training", "untrained", scale, points)
        fits.append(compare(parse_curves(file_of(*rows))).arms[0].rmse_points)
    assert fits[1:] == pytest.approx([fits[0]] * 2)


@pytest.mark.parametrize(
    ("population", "kind", "condition", "accustomed"),
    [
        ("untrained", "resistance_training", "control", False),
        ("trained", "resistance_training", "control", True),
        ("untrained", "team_sport", "control", True),
        ("untrained", "resistance_training", "observational", True),
    ],
)
def test_who_is_used_to_a_session(
    population: str, kind: str, condition: str, *, accustomed: bool
) -> None:
    """The trained, runners and players, and whoever was only watched in what they do anyway."""
    (arm,) = parse_curves(file_of(f"s,9,{population},q,run,{kind},{condition},10,24,3"))
    assert arm.accustomed is accustomed


def test_pain_at_the_finish_is_another_thing() -> None:
    """Measures before the onset are left out."""
    points = {"pre": 0.5, "0": 9.0, "24": 4.0, "48": 2.0}
    (fit,) = compare(parse_curves(file_of(*arm_of("endurance_run", "trained", "10", points)))).arms
    assert fit.measures == 2


def test_an_arm_ends_where_time_starts_again() -> None:
    """Two groups described alike are told apart by the clock."""
    rows = arm_of("team_sport", "trained", "4", {"pre": 2.0, "24": 2.3, "48": 2.1}) * 2
    assert len(parse_curves(file_of(*rows))) == 2


def test_too_little_to_compare_is_said() -> None:
    """One measure, or none at a known hour, gives no figure."""
    rows = arm_of("eccentric_lab", "untrained", "10", {"48": 3.0, "peak": 4.0})
    result = compare(parse_curves(file_of(*rows)))
    assert result.arms[0].rmse_points is None
    assert result.as_json()["overall"] == {
        "arms_compared": 0,
        "rmse_points": None,
        "peak_hours_error": None,
    }


@pytest.mark.parametrize(("told", "read"), [("12", 12), ("?", None), ("9" * 5000, None)])
def test_a_number_of_persons_is_read_where_it_can_be_one(told: str, read: int | None) -> None:
    """What no study could have, or does not say, is left open."""
    (arm,) = parse_curves(file_of(f"s,{told},trained,q,run,team_sport,c,10,24,3"))
    assert arm.n == read


def test_soreness_that_does_not_rise_has_no_peak() -> None:
    """Without a rise there is no peak to compare."""
    points = {"pre": 3.0, "24": 2.0, "48": 2.0}
    (fit,) = compare(parse_curves(file_of(*arm_of("team_sport", "trained", "10", points)))).arms
    assert fit.rmse_points is not None
    assert fit.peak_hours_error is None


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("s,1,trained,q,run,team_sport,c,many,24,3", "scale_max"),
        ("s,1,trained,q,run,team_sport,c,0,24,3", "scale_max"),
        ("s,1,trained,q,run,team_sport,c,10,24,sore", "soreness_mean is not a number"),
        ("s,1,trained,q,run,team_sport,c,10,24,11", "soreness_mean is above scale_max"),
    ],
)
def test_a_bad_row_is_named_with_its_reason(row: str, reason: str) -> None:
    """Untrusted input: a bad row is refused by its number in the file."""
    with pytest.raises(ImportRefusedError, match=f"Row 2: .*{reason}"):
        parse_curves(file_of(row))


@pytest.mark.realdata
def test_published_time_courses_are_met(realdata: Path) -> None:
    """Over all published arms: half a point and a third of a day, and the marathon closer."""
    content = (realdata / "curves" / "soreness_curves.csv").read_bytes()
    result = compare(parse_curves(content))
    assert result.arms_compared >= 25
    assert (result.rmse_points or 9.0) < 0.55
    assert (result.peak_hours_error or 99.0) < 8.0
    marathon = [arm.rmse_points or 0.0 for arm in result.arms if arm.study == "takayama2017"]
    assert len(marathon) == 9
    assert max(marathon) < 0.3
    json.dumps(result.as_json(), allow_nan=False)
