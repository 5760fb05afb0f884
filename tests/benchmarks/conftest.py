"""What the benchmarks share: long histories, and the best of several runs."""

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.history import History
from app.demo import demo_athlete
from app.exchange.catalogue import load_catalogue

WEEKS_A_YEAR = 52


_notes: list[str] = []


def note(text: str) -> None:
    """Say a measured ratio at the end of the run."""
    _notes.append(text)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the ratios."""
    if _notes:
        terminalreporter.section("costs against a floor")
        for text in _notes:
            terminalreporter.line(text)


def best_of(
    rounds: int, work: Callable[[], object], clock: Callable[[], float] = time.process_time
) -> float:
    """Seconds of the fastest of several runs, of the processor unless another clock is given.

    The garbage collector waits, for it would walk through whatever earlier tests left behind.
    """
    fastest = float("inf")
    gc.disable()
    try:
        for _ in range(rounds):
            start = clock()
            work()
            fastest = min(fastest, clock() - start)
    finally:
        gc.enable()
    return fastest


def history_of(years: int) -> History:
    """The made-up athlete's year, repeated."""
    catalogue = load_catalogue()
    athlete = demo_athlete(catalogue.exercises, catalogue.sports)
    shifts = [timedelta(weeks=-WEEKS_A_YEAR * year) for year in reversed(range(years))]
    workouts = tuple(
        replace(
            workout,
            id=f"{number}-{workout.id}",
            started_at=workout.started_at + shift,
            ended_at=workout.ended_at + shift,
        )
        for number, shift in enumerate(shifts)
        for workout in athlete.workouts
    )
    check_ins = tuple(
        replace(
            check_in,
            id=f"{number}-{check_in.id}",
            day=check_in.day + shift,
            at=check_in.at + shift,
        )
        for number, shift in enumerate(shifts)
        for check_in in athlete.check_ins
    )
    return History(workouts, check_ins, catalogue.exercises, catalogue.sports, athlete.settings)
