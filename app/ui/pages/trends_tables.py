"""The charts of the trends as tables, for screen readers and for files."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.core.arrays import FloatArray
from app.core.days import hours_later
from app.state.views.trends_accuracy import AccuracyTrend, Guess
from app.state.views.trends_heat import HeatMap
from app.state.views.trends_kinds import KindsTrend
from app.state.views.trends_load import LoadTrend
from app.state.views.trends_progress import ProgressTrend
from app.state.views.trends_range import Step
from app.state.views.trends_recovery import RecoveryTrend
from app.state.views.trends_sets import SetsTrend
from app.state.views.trends_sleep import SleepTrend
from app.state.views.trends_soreness import SorenessTrend
from app.state.views.trends_timing import TimingRow, TimingTrend
from app.ui import formats
from app.ui.wording import muscle_name

translate = QCoreApplication.translate

Cell = str | float | date | datetime | None

_DAY_H = 24
_STEPS_H = (1, 2, 6, 12, 24)
_MOST_ROWS = 120


@dataclass(frozen=True, slots=True)
class Table:
    """A chart's values.

    Attributes:
        columns: Headings.
        rows: Values, as long as the headings; None is empty.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def column_decimals(table: Table) -> tuple[int, ...]:
    """Decimals of each column's numbers: one, or none where all of them are whole."""
    return tuple(
        int(any(isinstance(cell, float) and round(cell, 1) % 1 for cell in column))
        for column in zip(*table.rows, strict=True)
    )


def cell_text(cell: Cell, decimals: int = 1) -> str:
    """A value as the language writes it."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{formats.day_and_month(cell.date())} {formats.clock(cell)}"
    if isinstance(cell, date):
        return formats.day_month_year(cell)
    return cell if isinstance(cell, str) else formats.number(cell, decimals)


def soreness_table(view: SorenessTrend) -> Table:
    """Predicted soreness with its band at whole hours, and reports, in order of time."""
    lines: tuple[FloatArray, ...] = (view.mean, view.low, view.high)
    days = view.days
    if view.step is Step.DAY:
        days = _whole_hours(view.days) / _DAY_H
        lines = tuple(np.interp(days, view.days, line) for line in lines)
    predicted: list[tuple[Cell, ...]] = [
        (_moment(view, day), None, mean, low, high)
        for day, mean, low, high in zip(*(each.tolist() for each in (days, *lines)), strict=True)
    ]
    reported: list[tuple[Cell, ...]] = [
        (_moment(view, report.day), report.soreness, None, None, None) for report in view.reports
    ]
    return Table(
        (
            translate("Trends", "Time"),
            translate("Trends", "Reported"),
            translate("Trends", "Predicted"),
            translate("Trends", "Low, 10\u00a0%"),
            translate("Trends", "High, 90\u00a0%"),
        ),
        tuple(sorted(predicted + reported, key=lambda row: str(row[0]))),
    )


def heat_table(view: HeatMap) -> Table:
    """Reported soreness, a row for each day, week or month."""
    columns = (translate("Trends", "From"), *(muscle_name(muscle) for muscle in view.muscles))
    rows = tuple(
        (start, *(None if np.isnan(value) else value for value in view.soreness[:, index].tolist()))
        for index, start in enumerate(view.starts)
    )
    return Table(columns, rows)


def recovery_table(view: RecoveryTrend) -> Table:
    """When each muscle group is ready."""
    columns = (
        translate("Trends", "Muscle group"),
        translate("Trends", "Not ready from"),
        translate("Trends", "Ready at"),
        translate("Trends", "Highest soreness"),
    )
    rows = tuple(
        (
            muscle_name(row.muscle),
            hours_later(view.at, row.limited.start),
            row.ready_at,
            row.peak,
        )
        for row in view.rows
    )
    return Table(columns, rows)


def sets_table(view: SetsTrend) -> Table:
    """Hard sets a week."""
    columns = (
        translate("Trends", "Muscle group"),
        translate("Trends", "Hard sets a week"),
        translate("Trends", "Range from"),
        translate("Trends", "Range to"),
    )
    rows = tuple((muscle_name(row.muscle), row.sets, view.low, view.high) for row in view.rows)
    return Table(columns, rows)


def load_table(view: LoadTrend) -> Table:
    """Load, acute and chronic, for each bar."""
    columns = (
        translate("Trends", "From"),
        translate("Trends", "Load a day"),
        translate("Trends", "Acute, 7 d"),
        translate("Trends", "Chronic, 28 d"),
    )
    starts = (view.at - view.widths / 2).tolist()
    rows = tuple(
        (view.first + timedelta(days=start), load, acute, chronic)
        for start, load, acute, chronic in zip(
            starts, view.load.tolist(), view.acute.tolist(), view.chronic.tolist(), strict=True
        )
    )
    return Table(columns, rows)


def accuracy_table(view: AccuracyTrend, name: Callable[[Guess], str]) -> Table:
    """Mean error of each way to guess."""
    columns = (translate("Trends", "Guess"), translate("Trends", "Mean error in points"))
    return Table(columns, tuple((name(each.guess), each.error) for each in view.errors))


def timing_table(view: TimingTrend) -> Table:
    """Learned recovery times, empty where they are not known."""
    columns = (
        translate("Trends", "Muscle group"),
        translate("Trends", "Worst from, h"),
        translate("Trends", "Worst to, h"),
        translate("Trends", "Gone from, h"),
        translate("Trends", "Gone to, h"),
        translate("Trends", "Check-ins while sore"),
    )
    return Table(columns, tuple(_timing_row(row) for row in view.rows))


def sleep_table(view: SleepTrend) -> Table:
    """Sleep and hours to recover, a row for each session."""
    columns = (
        translate("Trends", "Session"),
        translate("Trends", "Sleep after it, h"),
        translate("Trends", "Recovered after, h"),
    )
    rows = ((each.day, each.sleep_hours, each.recovery_hours) for each in view.episodes)
    return Table(columns, tuple(rows))


def kinds_table(view: KindsTrend) -> Table:
    """Minutes, load and conflicts of each week or month."""
    columns = (
        translate("Trends", "From"),
        translate("Trends", "Strength, min"),
        translate("Trends", "Endurance, min"),
        translate("Trends", "Strength load"),
        translate("Trends", "Endurance load"),
        translate("Trends", "Too close together"),
    )
    rows = tuple(
        (
            bar.start,
            bar.strength_minutes,
            bar.endurance_minutes,
            bar.strength_load,
            bar.endurance_load,
            float(bar.conflicts),
        )
        for bar in view.bars
    )
    return Table(columns, rows)


def progress_table(view: ProgressTrend) -> Table:
    """Estimated maximum, best set and volume of each session."""
    unit = view.unit.value
    columns = (
        translate("Trends", "Session"),
        translate("Trends", "Estimated 1RM, {unit}").format(unit=unit),
        translate("Trends", "Best set, {unit}").format(unit=unit),
        translate("Trends", "Repetitions"),
        translate("Trends", "Volume, {unit}").format(unit=unit),
    )
    rows = tuple(
        (
            point.day,
            point.maximum,
            point.best.weight.in_unit(view.unit),
            float(point.best.repetitions),
            point.volume,
        )
        for point in view.points
    )
    return Table(columns, rows)


def written(rows: Sequence[Sequence[Cell]]) -> list[list[str | float]]:
    """Values as files hold them: ISO dates, a point as decimal mark, nothing for nothing."""
    return [[_written(cell) for cell in row] for row in rows]


def _whole_hours(days: FloatArray) -> FloatArray:
    """Whole hours from the first to the last of these days, as far apart as a list can be read."""
    if not days.size:
        return days
    first, last = float(days[0]) * _DAY_H, float(days[-1]) * _DAY_H
    apart = next((step for step in _STEPS_H if (last - first) / step <= _MOST_ROWS), _DAY_H)
    return np.arange(math.ceil(first / apart) * apart, last, apart, dtype=np.float64)


def _timing_row(row: TimingRow) -> tuple[Cell, ...]:
    timing = row.timing
    hours = (timing.worst_from_h, timing.worst_to_h, timing.gone_from_h, timing.gone_to_h)
    told = hours if timing.known else (None,) * len(hours)
    return muscle_name(row.muscle), *told, float(timing.reports)


def _written(cell: Cell) -> str | float:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(timespec="minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return cell if isinstance(cell, str) else round(cell, 4)


def _moment(view: SorenessTrend, day: float) -> datetime | date:
    """A place on the axis as the clock showed it, or as a day."""
    moment = hours_later(view.begins, round(day * _DAY_H * 60) / 60).replace(tzinfo=None)
    return moment if view.step is Step.DAY else moment.date()
