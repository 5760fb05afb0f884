"""A report to print or send: of which days, where to, and saying that it was done."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QFileDialog

from app.errors import KnownError
from app.state.jobs import ProgressReport
from app.state.transfer import write_report
from app.state.views.report import present_report
from app.state.views.review import ReviewSource, last_weeks, reviewed_week
from app.state.views.trends_range import Span
from app.ui.pages.review_words import span_text
from app.ui.pages.working import WorkingPage
from app.ui.places.long_work import LongWork
from app.ui.places.place import PlaceContext, problem_toast
from app.ui.report_pdf import report_pdf, stop_if_asked
from app.ui.sheets.choice_sheet import ChoicePanel
from app.ui.widgets.toast import ToastView

_MONTH: Final = 4
_QUARTER: Final = 12
_FOUND: Final = 0.4
"""Share of the work that is done once what the report tells is found, and painting begins."""


def first_weekday() -> int:
    """The day with which a week begins where the athlete lives; 0 is Monday."""
    return QLocale().firstDayOfWeek().value - 1


def review_source(context: PlaceContext) -> ReviewSource:
    """What reviews and reports are made of, at this moment."""
    state = context.store.state
    return ReviewSource(
        state.prepared, state.planned, state.routines, context.now(), first_weekday()
    )


class ReportFlow(QObject):
    """Asks of which days and where to, writes on a worker, and says so."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self._context = context
        self._shell = context.shell
        self._work = LongWork(context.shell)
        self._work.failed.connect(self._say_problem)

    def ask(self, week: Span | None = None) -> None:
        """Offer a week, the latest worth it unless told, and longer spans."""
        source = review_source(self._context)
        shown = week or reviewed_week(source.today, source.first_weekday)
        spans = (shown, last_weeks(source.today, _MONTH), last_weeks(source.today, _QUARTER))
        names = (
            self.tr("Week, {days}"),
            self.tr("Last 4 weeks, {days}"),
            self.tr("Last 12 weeks, {days}"),
        )
        labels = [
            name.format(days=span_text(span)) for name, span in zip(names, spans, strict=True)
        ]
        panel = ChoicePanel(labels, None)
        panel.chosen.connect(lambda index: self._choose_place(spans[index]))
        self._shell.open_sheet(self.tr("Report of"), panel)

    def _choose_place(self, span: Span) -> None:
        self._shell.close_sheet()
        suggestion = f"herstel-{span.first}-{span.last}.pdf"
        name, _filter = QFileDialog.getSaveFileName(
            self._shell, self.tr("Choose a file"), suggestion
        )
        if name:
            self._write(span, Path(name))

    def _write(self, span: Span, file: Path) -> None:
        source = review_source(self._context)

        def work(progress: ProgressReport) -> None:
            stop_if_asked(progress, 0.0)
            report = present_report(source, span)
            content = report_pdf(report, lambda done: progress(_FOUND + (1.0 - _FOUND) * done))
            stop_if_asked(progress, 1.0)
            write_report(content, file)

        page = WorkingPage(self.tr("Making the report"), span_text(span))
        self._work.run(page, work, lambda _nothing: self._say_saved(file))

    def _say_saved(self, file: Path) -> None:
        self._work.leave()
        self._shell.show_toast(ToastView(self.tr("Report saved"), str(file)))

    def _say_problem(self, error: KnownError) -> None:
        self._shell.show_toast(problem_toast(error))
