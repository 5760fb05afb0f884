"""A printed report: one or two pages in A4, as a PDF."""

from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from app import __version__
from app.errors import KnownError
from app.state.jobs import ProgressReport
from app.state.views.report import Report
from app.ui import formats
from app.ui.pages.review_words import span_text
from app.ui.report_ink import COLOURS, Ink, PrintStyle
from app.ui.report_part import Part
from app.ui.report_parts import parts_of
from app.ui.widgets.painting import TRAILING

translate = QCoreApplication.translate

_DOTS_PER_INCH: Final = 72
_MARGIN: Final = 42.0
_TOP: Final = 38.0
_FOOT: Final = 26.0
_HEADER: Final = 52.0
_GAP: Final = 20.0
_PAPER: Final = QSizeF(595, 842)


def go_on(_fraction: float) -> bool:
    """Nobody waits, so nobody stops it."""
    return True


def report_pdf(report: Report, progress: ProgressReport = go_on) -> bytes:
    """A report as the bytes of a PDF; its words can be searched and copied.

    It may be painted on any thread: a PDF is no widget, and Qt measures and draws text on each.

    Args:
        report: What it tells.
        progress: Told the fraction painted, after every part; answers whether to go on.

    Raises:
        KnownError: Qt cannot paint it, or it was stopped.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(f"{_title()}, {span_text(report.review.span)}")
    writer.setCreator(f"Herstel {__version__}")
    painter = QPainter()
    if not painter.begin(writer):
        raise KnownError(
            "The report could not be painted.", "Nothing was written; your data is safe."
        )
    try:
        _paint(Ink(painter), writer, report, progress)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def stop_if_asked(progress: ProgressReport, fraction: float) -> None:
    """Tell how far a report is, and end it where that is wanted.

    Raises:
        KnownError: The answer was to stop.
    """
    if not progress(fraction):
        raise KnownError("The report was stopped.", "Nothing was written; your data is safe.")


def _paint(ink: Ink, writer: QPdfWriter, report: Report, progress: ProgressReport) -> None:
    pages = _pages(ink, parts_of(report))
    left = count = sum(len(parts) for parts in pages)
    for number, parts in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        top = _TOP
        if number == 1:
            _paint_header(ink, report)
            top += _HEADER
        for part, height in parts:
            stop_if_asked(progress, 1.0 - left / count)
            part.paint(ink, QRectF(_MARGIN, top, _width(), height))
            top += height + _GAP
            left -= 1
        _paint_footer(ink, number, len(pages))


def _pages(ink: Ink, parts: list[Part]) -> list[list[tuple[Part, float]]]:
    """Parts with their heights, on as many pages as they need; a part is never torn."""
    pages: list[list[tuple[Part, float]]] = [[]]
    top = _TOP + _HEADER
    for part in parts:
        height = part.height(ink, _width())
        if pages[-1] and top + height > _PAPER.height() - _FOOT - _GAP:
            pages.append([])
            top = _TOP
        pages[-1].append((part, height))
        top += height + _GAP
    return pages


def _paint_header(ink: Ink, report: Report) -> None:
    title = QRectF(_MARGIN, _TOP, _width(), PrintStyle.TITLE.line)
    ink.text(title, span_text(report.review.span), PrintStyle.TITLE)
    below = QRectF(_MARGIN, title.bottom(), _width(), PrintStyle.BODY.line)
    made = translate("Report", "Made on {day}")
    ink.text(below, _title(), PrintStyle.BODY, COLOURS.muted)
    made_on = made.format(day=formats.day_month_year(report.made_at.date()))
    ink.text(below, made_on, PrintStyle.BODY, COLOURS.muted, TRAILING)


def _paint_footer(ink: Ink, number: int, count: int) -> None:
    top = _PAPER.height() - _FOOT - PrintStyle.CAPTION.line
    ink.rule(_MARGIN, _MARGIN + _width(), top - 5)
    line = QRectF(_MARGIN, top, _width(), PrintStyle.CAPTION.line)
    page = translate("Report", "page {number} of {count}").format(number=number, count=count)
    words = formats.joined((f"Herstel {__version__}", page))
    ink.text(line, words, PrintStyle.CAPTION, COLOURS.muted, TRAILING)
    note = translate("Report", "Predictions are estimates, not medical advice.")
    ink.text(line, note, PrintStyle.CAPTION, COLOURS.muted)


def _title() -> str:
    return translate("Report", "Training and recovery")


def _width() -> float:
    return _PAPER.width() - 2 * _MARGIN
