"""``report``: every muscle group at a moment, for people and for programs."""

from datetime import datetime
from pathlib import Path

import pytest

from app.core.muscles import MUSCLES
from app.core.status import Status
from tests.commands.conftest import Herstel

MORNING = "2026-11-23T09:41+01:00"
KEYS = {
    "muscle",
    "status",
    "readiness",
    "readiness_low",
    "readiness_high",
    "soreness",
    "soreness_low",
    "soreness_high",
    "function",
    "ready_at",
    "peak_at",
    "gone_at",
    "reported",
    "why",
}


def test_the_report_names_all_groups_with_all_keys(herstel: Herstel, demo_database: Path) -> None:
    """Nineteen groups, each with the promised keys."""
    document = herstel("--db", demo_database, "report", "--at", MORNING, "--json").document
    assert datetime.fromisoformat(document["at"]) == datetime.fromisoformat(MORNING)
    assert [muscle["muscle"] for muscle in document["muscles"]] == [m.value for m in MUSCLES]
    assert all(set(muscle) == KEYS for muscle in document["muscles"])


def test_reasons_sum_to_the_soreness(herstel: Herstel, demo_database: Path) -> None:
    """Every number can be traced to its parts."""
    document = herstel("--db", demo_database, "report", "--at", MORNING, "--json").document
    for muscle in document["muscles"]:
        total = sum(part["points"] for part in muscle["why"])
        assert total == pytest.approx(muscle["soreness"], abs=1e-9)
        assert all(part["label"] for part in muscle["why"])


def test_legs_are_worst_the_day_after_leg_day(herstel: Herstel, demo_database: Path) -> None:
    """The hamstrings and quadriceps are not ready, say when, and peak later than now."""
    document = herstel("--db", demo_database, "report", "--at", MORNING, "--json").document
    muscles = {muscle["muscle"]: muscle for muscle in document["muscles"]}
    worst = sorted(muscles.values(), key=lambda muscle: muscle["readiness"] or 100)[:2]
    assert {muscle["muscle"] for muscle in worst} <= {"hamstrings", "quadriceps", "glutes"}
    legs = muscles["hamstrings"]
    assert legs["status"] != Status.READY.value
    assert MORNING[:10] < legs["peak_at"] < legs["ready_at"]
    assert muscles["neck"]["status"] == Status.UNKNOWN.value
    assert muscles["neck"]["readiness"] is None


def test_an_empty_database_knows_nothing_and_says_so(herstel: Herstel, database: Path) -> None:
    """Unknown in place of a made-up number."""
    document = herstel("report", "--db", database, "--json").document
    assert {muscle["status"] for muscle in document["muscles"]} == {Status.UNKNOWN.value}
    assert "herstel import FILE" in herstel("report", "--db", database).out


def test_people_read_the_least_ready_first(herstel: Herstel, demo_database: Path) -> None:
    """A title with the date, a count, then rows from worst to best, then what is unknown."""
    outcome = herstel("--db", demo_database, "report", "--at", "2026-11-23T09:41+01:00")
    lines = outcome.out.splitlines()
    assert lines[0] == "Readiness on Monday 23 November 2026, 09:41"
    assert "of 19 muscle groups are ready" in lines[1]
    assert lines[4].split()[1] == "Hamstrings"
    assert lines[-1] == "? Nothing logged for: Neck"


def test_groups_that_are_ready_far_off_say_the_date(herstel: Herstel, demo_database: Path) -> None:
    """A ready group says now; the others a weekday and an hour."""
    outcome = herstel("--db", demo_database, "report", "--at", "2026-11-23T09:41+01:00")
    rows = [line for line in outcome.out.splitlines() if line.startswith(("●", "◐", "○", "✕"))]
    assert any(row.endswith("now") for row in rows)
    assert any(row.split()[-1].endswith(":00") for row in rows)


def test_weeks_without_training_leave_nothing_sore(herstel: Herstel, demo_database: Path) -> None:
    """Soreness fades, and old sessions weigh nothing."""
    document = herstel("--db", demo_database, "report", "--at", "2027-01-15", "--json").document
    statuses = {muscle["status"] for muscle in document["muscles"]}
    assert statuses <= {Status.READY.value, Status.UNKNOWN.value}


def test_a_naive_moment_is_the_machines_time(
    herstel: Herstel, demo_database: Path, athletes_zone: str
) -> None:
    """Without an offset the clock on the wall counts."""
    document = herstel("--db", demo_database, "report", "--at", MORNING[:16], "--json").document
    assert document["at"] == "2026-11-23T09:41:00+01:00"


def test_a_moment_that_is_none_is_wrong_usage(herstel: Herstel, database: Path) -> None:
    """Exit 2, with an example."""
    outcome = herstel("report", "--db", database, "--at", "tomorrow")
    assert outcome.status == 2
    assert "2026-11-23T09:41" in outcome.err


@pytest.mark.parametrize("at", ["1900-01-01", "1969-12-31T23:59+14:00", "2999-12-31T23:59"])
def test_any_moment_has_a_report(herstel: Herstel, demo_database: Path, at: str) -> None:
    """Long before the first session and long after the last there are numbers, all of them."""
    outcome = herstel("--db", demo_database, "report", "--at", at, "--json")
    assert outcome.err == ""
    for muscle in outcome.document["muscles"]:
        assert 0 <= muscle["soreness_low"] <= muscle["soreness_high"] <= 10


@pytest.mark.parametrize("at", ["0001-01-01", "9999-12-31T23:59"])
def test_moments_out_of_reach_are_wrong_usage(herstel: Herstel, database: Path, at: str) -> None:
    """The ends of the calendar are refused before anything is counted from them."""
    assert herstel("--db", database, "report", "--at", at).status == 2
