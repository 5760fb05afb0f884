"""The parts of a printed report: a finding each, over what it was found in."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF

from app.compat import override
from app.state.views.report import Report
from app.state.views.trends_soreness import SorenessTrend
from app.ui import formats
from app.ui.pages.planner_words import good_hour_name, good_hour_text
from app.ui.pages.review_words import (
    ahead_heading,
    forecast_heading,
    group_text,
    length_text,
    loaded_heading,
    miss_text,
    planned_text,
    ready_now_text,
    recovery_figures,
    recovery_heading,
    session_text,
    sets_heading_of,
    waiting,
)
from app.ui.pages.trends_figures import Figure
from app.ui.pages.trends_words import Heading, soreness_heading
from app.ui.pages.trends_words_load import load_heading, load_note
from app.ui.report_charts import (
    AXIS,
    CURVE_HEIGHT,
    HEAT_ROW,
    LOAD_HEIGHT,
    SETS_ROW,
    Mark,
    paint_bodies,
    paint_curve,
    paint_heat,
    paint_load,
    paint_sets,
)
from app.ui.report_ink import COLOURS, Ink, PrintStyle
from app.ui.report_part import HEADING_GAP, Columns, Line, Lines, Part, PrintKey

translate = QCoreApplication.translate

_BODY_HEIGHT: Final = 146.0
_MOST_SESSIONS: Final = 9
_MOST_AHEAD: Final = 8


class FiguresPart(Part):
    """The key figures in a row."""

    def __init__(self, report: Report) -> None:
        super().__init__(Heading("", ""))
        self._figures = _figures(report)

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        return PrintStyle.CAPTION.line + PrintStyle.FIGURE.line + 2 * HEADING_GAP

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        ink.fill(box, COLOURS.surface, 7)
        width = (box.width() - 2 * HEADING_GAP) / len(self._figures)
        for number, figure in enumerate(self._figures):
            left = box.left() + 1.5 * HEADING_GAP + number * width
            top = box.top() + HEADING_GAP
            name = QRectF(left, top, width - HEADING_GAP, PrintStyle.CAPTION.line)
            ink.text(name, figure.name, PrintStyle.CAPTION, COLOURS.muted)
            value = QRectF(left, name.bottom(), width - HEADING_GAP, PrintStyle.FIGURE.line)
            ink.text(value, figure.value, PrintStyle.FIGURE)


class TrainingPart(Part):
    """The muscles that were loaded, and the sessions: of a week each, else by name."""

    def __init__(self, report: Report) -> None:
        self._loaded = report.review.training.loaded
        super().__init__(loaded_heading(self._loaded))
        lines = _sessions(report)
        more = translate("Report", "and {count} more").format(
            count=formats.number(len(lines) - _MOST_SESSIONS)
        )
        left_out = more if len(lines) > _MOST_SESSIONS else ""
        self._lines = Lines(Heading("", ""), lines[:_MOST_SESSIONS], left_out)

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        return self._bodies_height() + self._lines.height(ink, width)

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        if self._loaded:
            bodies = QRectF(box.left(), box.top(), box.width(), _BODY_HEIGHT)
            paint_bodies(ink, bodies, self._loaded)
        self._lines.paint(ink, box.adjusted(0, self._bodies_height(), 0, 0))

    def _bodies_height(self) -> float:
        return _BODY_HEIGHT + 2 * HEADING_GAP if self._loaded else 0.0


class SetsPart(Part):
    """Hard sets against their range."""

    def __init__(self, report: Report) -> None:
        self._view = report.review.sets
        low, high = formats.number(self._view.low), formats.number(self._view.high)
        scope = translate("Report", "range {low}\u2013{high}").format(low=low, high=high)
        keys = (PrintKey(Mark.BLOCK, COLOURS.outline, scope),) if self._view.rows else ()
        super().__init__(sets_heading_of(report.review), keys)

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        rows = len(self._view.rows)
        return rows * SETS_ROW + AXIS if rows else 0.0

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        if self._view.rows:
            paint_sets(ink, box, self._view)


class RecoveryPart(Part):
    """Reported soreness by muscle group and day."""

    def __init__(self, report: Report) -> None:
        self._view = report.review.heat
        keys = (
            PrintKey(Mark.RAMP, COLOURS.text, translate("Report", "soreness 0\u201310")),
            PrintKey(Mark.HOLLOW, COLOURS.outline, translate("Report", "no check-in")),
        )
        super().__init__(recovery_heading(report.review), keys if self._view.muscles else ())

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        rows = len(self._view.muscles)
        return rows * HEAT_ROW + AXIS if rows else 0.0

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        if self._view.muscles:
            paint_heat(ink, box, self._view)


class CurvePart(Part):
    """Predicted against reported soreness of the most telling muscle group."""

    def __init__(self, course: SorenessTrend, days: float) -> None:
        keys = (
            PrintKey(Mark.LINE, COLOURS.primary, translate("Report", "predicted")),
            PrintKey(Mark.BLOCK, COLOURS.tint, translate("Report", "80\u00a0% band")),
            PrintKey(Mark.DOT, COLOURS.series[1], translate("Report", "reported")),
        )
        super().__init__(soreness_heading(course), keys)
        self._course = course
        self._days = days

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        return CURVE_HEIGHT

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        plot = QRectF(box.left(), box.top(), box.width(), CURVE_HEIGHT)
        paint_curve(ink, plot, self._course, self._days)


class LoadPart(Part):
    """Session load of every day, and what it is lately and usually."""

    def __init__(self, report: Report) -> None:
        keys = (
            PrintKey(Mark.BLOCK, COLOURS.outline, translate("Report", "day")),
            PrintKey(Mark.LINE, COLOURS.primary, translate("Report", "acute, 7 days")),
            PrintKey(Mark.DASHES, COLOURS.series[2], translate("Report", "chronic, 28 days")),
        )
        super().__init__(load_heading(report.load), keys)
        self._view = report.load
        self._note = load_note(report.load)

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        note = len(ink.lines(self._note, PrintStyle.CAPTION, width))
        return LOAD_HEIGHT + note * PrintStyle.CAPTION.line

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        paint_load(ink, QRectF(box.left(), box.top(), box.width(), LOAD_HEIGHT), self._view)
        note = QRectF(box.left(), box.top() + LOAD_HEIGHT, box.width(), 0)
        ink.paragraph(note, self._note, PrintStyle.CAPTION, COLOURS.muted)


def parts_of(report: Report) -> list[Part]:
    """Everything that a report tells, in reading order."""
    parts: list[Part] = [FiguresPart(report)]
    if report.review.training.sessions:
        parts.append(Columns(TrainingPart(report), SetsPart(report)))
    parts.append(RecoveryPart(report))
    if report.course is not None:
        parts.append(CurvePart(report.course, report.course_days))
    if report.load.load.any():
        parts.append(LoadPart(report))
    misses, ahead = _misses(report), _ahead(report)
    parts.append(misses if ahead is None else Columns(misses, ahead))
    return parts


def _figures(report: Report) -> tuple[Figure, ...]:
    amount = report.review.training.amount
    figures = [
        Figure(translate("Report", "Workouts"), formats.number(amount.sessions)),
        Figure(translate("Report", "Time"), length_text(amount.minutes)),
    ]
    if amount.sets:
        figures.append(Figure(translate("Report", "Sets"), formats.number(amount.sets)))
    if amount.distance_metres:
        distance = formats.distance(amount.distance_metres, report.settings.distance_unit)
        figures.append(Figure(translate("Report", "Distance"), distance))
    return (*figures, *recovery_figures(report.review.recovery)[:2])


def _sessions(report: Report) -> list[Line]:
    training = report.review.training
    if len(training.sessions) <= _MOST_SESSIONS:
        each = (session_text(line, report.sports, report.settings) for line in training.sessions)
        return [Line(words) for words in each]
    groups = (group_text(group, report.sports, report.settings) for group in training.groups)
    return [Line(words) for words in groups]


def _misses(report: Report) -> Part:
    check = report.review.forecast
    lines = [Line(miss_text(miss), number=formats.signed(miss.error)) for miss in check.misses]
    return Lines(forecast_heading(check), lines)


def _ahead(report: Report) -> Part | None:
    ahead = report.review.ahead
    if ahead is None:
        return None
    planned = [
        Line(planned_text(each, report.sports), each.status) for each in ahead.planned[:_MOST_AHEAD]
    ]
    waits = [
        Line(Heading(good_hour_name(hour), good_hour_text(hour)), hour.status)
        for hour in waiting(ahead.hours)[:_MOST_AHEAD]
    ]
    lines = [
        *_captioned(planned, translate("Report", "Planned")),
        *_captioned(waits, translate("Report", "Ready again")),
    ]
    return Lines(ahead_heading(ahead, report.sports), lines, ready_now_text(ahead.hours))


def _captioned(lines: list[Line], caption: str) -> list[Line]:
    return [replace(lines[0], caption=caption), *lines[1:]] if lines else []
