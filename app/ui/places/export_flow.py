"""Taking things out: where to, writing on a worker, and saying that it was done."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.core.planner import as_workout, coming, ends_at, not_logged
from app.exchange.export_calendar import CalendarEntry
from app.state.jobs import ProgressReport
from app.state.transfer import (
    write_calendar,
    write_document,
    write_hevy_table,
    write_spreadsheets,
    write_strong_table,
)
from app.state.views.log import workout_line
from app.ui import wording
from app.ui.pages.transfer import Export
from app.ui.pages.working import WorkingPage
from app.ui.places.long_work import LongWork
from app.ui.places.place import ForecastSource, PlaceContext, problem_toast
from app.ui.places.report_flow import ReportFlow
from app.ui.widgets.toast import ToastView
from app.ui.workout_words import workout_title

_NAMES = {
    Export.DOCUMENT: "herstel-{day}.json",
    Export.STRONG: "herstel-{day}-strong.csv",
    Export.HEVY: "herstel-{day}-hevy.csv",
    Export.CALENDAR: "herstel-{day}.ics",
}


_Writing = Callable[[ProgressReport], object]


class ExportFlow(QObject):
    """Asks for a place, writes, and says so."""

    def __init__(self, context: PlaceContext, forecast: ForecastSource) -> None:
        super().__init__(context.shell)
        self._store = context.store
        self._shell = context.shell
        self._now = context.now
        self._forecast = forecast
        self._reports = ReportFlow(context)
        self._work = LongWork(context.shell)
        self._work.failed.connect(lambda error: self._shell.show_toast(problem_toast(error)))

    def export(self, what: Export, day: date) -> None:
        """Write one kind of export to a place that the person chooses."""
        if what is Export.PDF:
            self._reports.ask()
            return
        if what is Export.TABLES:
            folder = QFileDialog.getExistingDirectory(self._shell, self.tr("Choose a folder"))
            if folder:
                self._write_tables(Path(folder))
            return
        suggestion = _NAMES[what].format(day=day)
        name, _filter = QFileDialog.getSaveFileName(
            self._shell, self.tr("Choose a file"), suggestion
        )
        if name:
            self._write(self._writing(what, Path(name)), Path(name))

    def _write_tables(self, folder: Path) -> None:
        work = self._store.reading_beside(
            lambda library, progress: write_spreadsheets(library, folder, progress)
        )
        self._write(work, folder)

    def _writing(self, what: Export, file: Path) -> _Writing:
        history = self._store.state.history
        match what:
            case Export.STRONG:
                return partial(write_strong_table, history, file)
            case Export.HEVY:
                return partial(write_hevy_table, history, file)
            case Export.CALENDAR:
                return partial(write_calendar, list(self._entries()), self._now(), file)
            case _:
                return self._store.reading_beside(
                    lambda library, progress: write_document(library, file, progress)
                )

    def _write(self, work: _Writing, place: Path) -> None:
        page = WorkingPage(self.tr("Writing the export"), place.name)
        self._work.run(page, work, lambda _nothing: self._say_saved(place))

    def _say_saved(self, place: Path) -> None:
        self._work.leave()
        self._shell.show_toast(ToastView(self.tr("Saved"), str(place)))

    def _entries(self) -> Iterator[CalendarEntry]:
        yield from self._planned_sessions()
        yield from self._ready_muscles()

    def _planned_sessions(self) -> Iterator[CalendarEntry]:
        state = self._store.state
        history = state.history
        for planned in coming(not_logged(state.planned, history.workouts), self._now()):
            line = workout_line(as_workout(planned), history)
            yield CalendarEntry(
                key=planned.id,
                at=planned.starts_at,
                title=workout_title(line, history.sports.get(line.sport_id)),
                text=planned.note,
                until=ends_at(planned),
            )

    def _ready_muscles(self) -> Iterator[CalendarEntry]:
        title = self.tr("{muscle}: ready")
        for muscle, found in self._forecast().muscles.items():
            if found.ready_at is not None:
                name = wording.muscle_name(muscle)
                yield CalendarEntry(muscle.value, found.ready_at, title.format(muscle=name))
