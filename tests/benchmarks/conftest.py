"""What the benchmarks share: long histories, and the figures at the end of a run."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.history import History
from app.demo import demo_athlete
from app.exchange.catalogue import load_catalogue
from tests.benchmarks.costs import notes

WEEKS_A_YEAR = 52


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the ratios."""
    if notes():
        terminalreporter.section("costs beside a floor")
        for text in notes():
            terminalreporter.line(text)


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
