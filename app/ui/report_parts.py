"""The parts of a printed report: a finding each, over what it was found in."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF

from app.compat import override
from app.core.status import Status
from app.state.views.report import Report
from app.ui import formats
from app.ui.pages.planner_words import good_hour_name, good_hour_text
from app.ui.pages.review_words import (
    ahead_heading,
    forecast_heading,
    group_text,
    miss_text,
    planned_text,
    ready_now_text,
    recovery_figures,
    recovery_heading,
    sets_heading_of,
    training_heading,
    waiting,
)
from app.ui.pages.trends_figures import Figure
from app.ui.pages.trends_words import Heading, soreness_heading
from app.ui.report_charts import (
    AXIS,
    CURVE_HEIGHT,
    HEAT_ROW,
    SETS_ROW,
    paint_bodies,
    paint_curve,
    paint_heat,
    paint_sets,
)
from app.ui.report_ink import COLOURS, Ink, PrintStyle
from app.ui.widgets.painting import TRAILING

translate = QCoreApplication.translate

_HEADING_GAP: Final = 7.0
_BODY_HEIGHT: Final = 118.0
_COLUMN_GAP: Final = 26.0
_LINE: Final = 24.0
_SYMBOL: Final = 11.0
_SYMBOL_ROOM: Final = 18.0
_MOST_GROUPS: Final = 9


class Part:
    """A heading, and what it is about; lengths in points."""

    def __init__(self, report: Report, heading: Heading) -> None:
        self.report = report
        self.heading = heading

    def height(self, ink: Ink, width: float) -> float:
        """How high it is when it is this wide."""
        return self._heading_height(ink, width) + self.content_height(ink, width)

    def paint(self, ink: Ink, box: QRectF) -> None:
        """Paint it from the top of a box."""
        top = box.top()
        title, detail = self.heading.title, self.heading.detail
        top += ink.paragraph(QRectF(box.left(), top, box.width(), 0), title, PrintStyle.SECTION)
        muted = COLOURS.muted
        ink.paragraph(QRectF(box.left(), top, box.width(), 0), detail, PrintStyle.BODY, muted)
        below = box.top() + self._heading_height(ink, box.width())
        self.paint_content(ink, QRectF(box.left(), below, box.width(), box.bottom() - below))

    def content_height(self, ink: Ink, width: float) -> float:
        """How high it is below its heading."""
        raise NotImplementedError

    def paint_content(self, ink: Ink, box: QRectF) -> None:
        """Paint what stands below the heading."""
        raise NotImplementedError

    def _heading_height(self, ink: Ink, width: float) -> float:
        titles = len(ink.lines(self.heading.title, PrintStyle.SECTION, width))
        details = len(ink.lines(self.heading.detail, PrintStyle.BODY, width))
        words = titles * PrintStyle.SECTION.line + details * PrintStyle.BODY.line
        return words + (_HEADING_GAP if words else 0.0)


class Columns(Part):
    """Two parts beside each other."""

    def __init__(self, report: Report, left: Part, right: Part) -> None:
        super().__init__(report, Heading("", ""))
        self._parts = (left, right)

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        return max(part.height(ink, self._width(width)) for part in self._parts)

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        width = self._width(box.width())
        for number, part in enumerate(self._parts):
            left = box.left() + number * (width + _COLUMN_GAP)
            part.paint(ink, QRectF(left, box.top(), width, box.height()))

    def _width(self, width: float) -> float:
        return (width - _COLUMN_GAP) / 2


class Lines(Part):
    """Two lines of words each, after the symbol of a status or before a number."""

    def __init__(
        self,
        report: Report,
        heading: Heading,
        lines: Sequence[tuple[Heading, Status | str | None]],
        note: str = "",
    ) -> None:
        super().__init__(report, heading)
        self._lines = lines
        self._note = note

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        note = len(ink.lines(self._note, PrintStyle.BODY, width)) * PrintStyle.BODY.line
        return len(self._lines) * _LINE + note

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        half = _LINE / 2
        for number, (words, sign) in enumerate(self._lines):
            left, top = box.left(), box.top() + number * _LINE
            if isinstance(sign, Status):
                ink.status(QRectF(left, top + (_LINE - _SYMBOL) / 2, _SYMBOL, _SYMBOL), sign)
                left += _SYMBOL_ROOM
            elif sign is not None:
                line = QRectF(left, top, box.width(), _LINE)
                ink.text(line, sign, PrintStyle.SECTION, COLOURS.text, TRAILING)
            room = box.right() - left
            ink.text(QRectF(left, top, room, half), words.title, PrintStyle.HEADING)
            below = QRectF(left, top + half - 1, room, half)
            ink.text(below, words.detail, PrintStyle.BODY, COLOURS.muted)
        top = box.top() + len(self._lines) * _LINE
        ink.paragraph(QRectF(box.left(), top, box.width(), 0), self._note)


class FiguresPart(Part):
    """The key figures in a row."""

    def __init__(self, report: Report) -> None:
        super().__init__(report, Heading("", ""))
        self._figures = _figures(report)

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        return PrintStyle.CAPTION.line + PrintStyle.FIGURE.line + 2 * _HEADING_GAP

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        ink.fill(box, COLOURS.surface, 7)
        width = (box.width() - 2 * _HEADING_GAP) / len(self._figures)
        for number, figure in enumerate(self._figures):
            left = box.left() + 1.5 * _HEADING_GAP + number * width
            top = box.top() + _HEADING_GAP
            name = QRectF(left, top, width - _HEADING_GAP, PrintStyle.CAPTION.line)
            ink.text(name, figure.name, PrintStyle.CAPTION, COLOURS.muted)
            value = QRectF(left, name.bottom(), width - _HEADING_GAP, PrintStyle.FIGURE.line)
            ink.text(value, figure.value, PrintStyle.FIGURE)


class TrainingPart(Part):
    """The muscles that were loaded, and the sessions by name."""

    def __init__(self, report: Report) -> None:
        training = report.review.training
        super().__init__(report, training_heading(training.amount, report.settings))
        groups = training.groups[:_MOST_GROUPS]
        left_out = len(training.groups) - len(groups)
        more = translate("Report", "and {count} more").format(count=left_out)
        words = [(group_text(group, report.sports, report.settings), None) for group in groups]
        self._lines = Lines(report, Heading("", ""), words, more if left_out else "")

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        return _BODY_HEIGHT + _HEADING_GAP + self._lines.height(ink, width)

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        bodies = QRectF(box.left(), box.top(), box.width(), _BODY_HEIGHT)
        paint_bodies(ink, bodies, self.report.review.training.loaded)
        self._lines.paint(ink, box.adjusted(0, _BODY_HEIGHT + _HEADING_GAP, 0, 0))


class SetsPart(Part):
    """Hard sets against their range."""

    def __init__(self, report: Report) -> None:
        super().__init__(report, sets_heading_of(report.review))

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        rows = len(self.report.review.sets.rows)
        return rows * SETS_ROW + AXIS if rows else 0.0

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        if self.report.review.sets.rows:
            paint_sets(ink, box, self.report.review.sets)


class RecoveryPart(Part):
    """Reported soreness by muscle group and day."""

    def __init__(self, report: Report) -> None:
        super().__init__(report, recovery_heading(report.review))

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        rows = len(self.report.review.heat.muscles)
        return rows * HEAT_ROW + AXIS if rows else 0.0

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        if self.report.review.heat.muscles:
            paint_heat(ink, box, self.report.review.heat)


class CurvePart(Part):
    """Predicted against reported soreness of the most telling muscle group."""

    def __init__(self, report: Report) -> None:
        assert report.course is not None
        self._course = report.course
        super().__init__(report, soreness_heading(report.course))

    @override
    def content_height(self, ink: Ink, width: float) -> float:
        return CURVE_HEIGHT

    @override
    def paint_content(self, ink: Ink, box: QRectF) -> None:
        plot = QRectF(box.left(), box.top(), box.width(), CURVE_HEIGHT)
        paint_curve(ink, plot, self._course, self.report.course_days)


def parts_of(report: Report) -> list[Part]:
    """Everything that a report tells, in reading order."""
    parts: list[Part] = [
        FiguresPart(report),
        Columns(report, TrainingPart(report), SetsPart(report)),
        RecoveryPart(report),
    ]
    if report.course is not None:
        parts.append(CurvePart(report))
    misses = _misses(report)
    ahead = _ahead(report)
    parts.append(misses if ahead is None else Columns(report, misses, ahead))
    return parts


def _figures(report: Report) -> tuple[Figure, ...]:
    amount = report.review.training.amount
    figures = [
        Figure(translate("Report", "Workouts"), formats.number(amount.sessions)),
        Figure(translate("Report", "Time"), formats.hours_and_minutes(amount.minutes / 60)),
    ]
    if amount.sets:
        figures.append(Figure(translate("Report", "Sets"), formats.number(amount.sets)))
    if amount.distance_metres:
        distance = formats.distance(amount.distance_metres, report.settings.distance_unit)
        figures.append(Figure(translate("Report", "Distance"), distance))
    return (*figures, *recovery_figures(report.review.recovery)[:2])


def _misses(report: Report) -> Part:
    check = report.review.forecast
    lines = [(miss_text(miss), formats.signed(miss.error)) for miss in check.misses]
    return Lines(report, forecast_heading(check), lines)


def _ahead(report: Report) -> Part | None:
    ahead = report.review.ahead
    if ahead is None:
        return None
    lines = [(planned_text(line, report.sports), line.status) for line in ahead.planned]
    lines += [
        (Heading(good_hour_name(hour), good_hour_text(hour)), hour.status)
        for hour in waiting(ahead.hours)
    ]
    return Lines(report, ahead_heading(ahead, report.sports), lines, ready_now_text(ahead.hours))
