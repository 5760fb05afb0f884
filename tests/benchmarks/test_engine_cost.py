"""What the engine costs as the history grows, and what one more entry costs."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest

from app.core.engine import Prepared, forecast, prepare, update
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.soreness import SorenessRating
from app.demo import DEMO_NOW
from tests.benchmarks.conftest import history_of
from tests.benchmarks.costs import Limit, cost_of, note

pytestmark = pytest.mark.cost

MOST_GROWTH_OVER_LINEAR = 1.5
ONE_MORE = Limit(seconds=0.005)


@pytest.mark.parametrize("years", [3, 10])
def test_cost_grows_linearly_with_the_history(years: int) -> None:
    """Ten years cost about ten times what one year costs, and not a hundred."""
    short, long = history_of(1), history_of(years)
    cost = cost_of(
        lambda: prepare(long),
        Limit(floors=years * MOST_GROWTH_OVER_LINEAR),
        beside=lambda: prepare(short),
    )
    note(f"engine over {years} years: {cost.floors:.1f} times one year")
    assert cost.is_kept


def test_one_more_entry_is_known_in_a_blink(tmp_path: Path) -> None:
    """After ten years, a session and a check-in are known as soon as they are stored."""
    prepared, newer = before_and_after_an_entry()
    with committing(tmp_path / "floor.db") as commit_once:
        cost = cost_of(
            lambda: update(prepared, newer),
            ONE_MORE,
            beside=commit_once,
            clock=perf_counter,
        )
    note(f"one more entry: {cost.milliseconds():.1f} ms, {cost.floors:.1f} times a bare commit")
    assert cost.is_kept


def test_one_more_entry_and_the_forecast_of_all_groups() -> None:
    """After ten years, a session and a check-in are known and read off for 19 groups in a blink."""
    prepared, newer = before_and_after_an_entry()
    now = DEMO_NOW + timedelta(hours=3)
    cost = cost_of(lambda: forecast(update(prepared, newer), now), ONE_MORE, turns=(20, 100))
    note(f"one more entry and the forecast of all groups: {cost.milliseconds():.1f} ms")
    assert cost.is_kept


def before_and_after_an_entry() -> tuple[Prepared, History]:
    """Ten years worked out, and the same with a session and a check-in on top."""
    history = history_of(10)
    later = timedelta(hours=2)
    session = replace(
        history.workouts[-1], id="new", started_at=DEMO_NOW, ended_at=DEMO_NOW + later
    )
    check_in = replace(
        history.check_ins[-1],
        id="new",
        day=DEMO_NOW.date(),
        at=DEMO_NOW + later,
        ratings=(SorenessRating(MuscleGroup.QUADRICEPS, 4),),
    )
    newer = replace(
        history,
        workouts=(*history.workouts, session),
        check_ins=(*history.check_ins, check_in),
    )
    return prepare(history), newer


@contextmanager
def committing(database: Path) -> Iterator[Callable[[], object]]:
    """One row written and flushed, as plainly as SQLite can."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE entry (text TEXT)")
        yield lambda: connection.execute("INSERT INTO entry VALUES ('an entry')")
