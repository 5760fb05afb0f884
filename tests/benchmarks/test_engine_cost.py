"""What the engine costs as the history grows, and what one more entry costs."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.core.engine import Prepared, forecast, prepare, update
from app.core.history import History
from app.core.muscles import MuscleGroup
from app.core.soreness import SorenessRating
from app.demo import DEMO_NOW
from tests.benchmarks.conftest import best_of, history_of, note
from tests.pace import slack

pytestmark = pytest.mark.cost

MOST_GROWTH_OVER_LINEAR = 1.5
MOST_SECONDS_FOR_ONE_MORE = 0.005
MOST_TIMES_A_COMMIT = 5.0
"""Where commits are slow, the engine may take as long as a few of them."""


@pytest.mark.benchmark(timer=time.process_time, disable_gc=True)
def test_cost_grows_linearly_with_the_history(benchmark: BenchmarkFixture) -> None:
    """Ten years cost about ten times what one year costs, and not a hundred."""
    one, three, ten = (history_of(years) for years in (1, 3, 10))
    first = best_of(7, lambda: prepare(one))
    middle = best_of(5, lambda: prepare(three))
    benchmark.pedantic(prepare, args=(ten,), rounds=5)
    last = benchmark.stats.stats.min
    note(f"engine over 3 and 10 years: {middle / first:.1f} and {last / first:.1f} times one year")
    assert middle < 3 * first * MOST_GROWTH_OVER_LINEAR
    assert last < 10 * first * MOST_GROWTH_OVER_LINEAR


def test_one_more_session_and_check_in_cost_no_more_than_a_commit(
    benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    """After ten years, an entry is known in about the time that storing it takes."""
    prepared, newer = before_and_after_an_entry()
    with committing(tmp_path / "floor.db") as commit_once:
        commit = best_of(20, commit_once, time.perf_counter)
    benchmark.pedantic(update, args=(prepared, newer), rounds=20)
    seconds = benchmark.stats.stats.min
    note(f"one more entry: {seconds * 1000:.1f} ms, {seconds / commit:.1f} times a bare commit")
    assert seconds < max(MOST_SECONDS_FOR_ONE_MORE * slack(), MOST_TIMES_A_COMMIT * commit)


@pytest.mark.benchmark(timer=time.process_time, disable_gc=True)
def test_one_more_entry_and_the_forecast_of_all_groups(benchmark: BenchmarkFixture) -> None:
    """After ten years, a session and a check-in are known and read off for 19 groups in a blink."""
    prepared, newer = before_and_after_an_entry()
    now = DEMO_NOW + timedelta(hours=3)
    benchmark.pedantic(lambda: forecast(update(prepared, newer), now), rounds=60)
    seconds = benchmark.stats.stats.min
    note(f"one more entry and the forecast of all groups: {seconds * 1000:.1f} ms")
    assert seconds < MOST_SECONDS_FOR_ONE_MORE * slack()


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
