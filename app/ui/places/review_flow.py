"""The weekly review: from week to week, and on to the report and the planner."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.state.views.review import present_review, reviewed_week, week_of
from app.ui.places.place import PlaceContext
from app.ui.places.report_flow import ReportFlow, review_source

if TYPE_CHECKING:
    from app.ui.pages.review import ReviewPage


class ReviewFlow(QObject):
    """Looks back on a week.

    Signals:
        planner_requested: Go on to the planner.
        log_requested: Log a workout.
    """

    planner_requested = Signal()
    log_requested = Signal()

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self._context = context
        self._reports = ReportFlow(context)
        self._page: ReviewPage | None = None
        self._day: date | None = None
        context.shell.page_left.connect(self._forget)

    def open(self) -> None:
        """Look back on the latest week worth it."""
        from app.ui.pages.review import ReviewPage  # noqa: PLC0415 - pyqtgraph, only when asked

        page = ReviewPage()
        page.back_requested.connect(self._context.shell.go_back)
        page.week_chosen.connect(self._choose)
        page.report_requested.connect(self._make_report)
        page.planner_requested.connect(self.planner_requested)
        page.log_requested.connect(self.log_requested)
        self._page = page
        self._day = None
        self.refresh()
        self._context.shell.push(page)

    def refresh(self) -> None:
        """Show the week as it is now, where the page is open."""
        if self._page is None:
            return
        source = review_source(self._context)
        if self._day is None:
            span = reviewed_week(source.today, source.first_weekday)
        else:
            span = week_of(self._day, source.first_weekday)
        history = source.history
        self._page.display(present_review(source, span), history.sports, history.settings)

    def _choose(self, day: date) -> None:
        self._day = day
        self.refresh()

    def _make_report(self) -> None:
        if self._page is not None:
            self._reports.ask(self._page.span)

    def _forget(self, page: QWidget) -> None:
        if page is self._page:
            self._page = None
