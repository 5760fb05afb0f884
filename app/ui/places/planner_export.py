"""Planned sessions and ready dates for the athlete's own calendar."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.core.engine import forecast
from app.core.planner import as_workout, coming, ends_at, not_logged
from app.errors import KnownError
from app.exchange.export_calendar import CalendarEntry
from app.state.app_state import AppState
from app.state.transfer import write_calendar
from app.state.views.log import workout_line
from app.ui import wording
from app.ui.places.place import PlaceContext
from app.ui.theme.icons import Icon
from app.ui.widgets.toast import ToastView
from app.ui.workout_words import workout_title


class PlannerExport(QObject):
    """Writes an iCalendar file where the athlete says."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self._context = context

    def ask(self) -> None:
        """Ask for a file, and write it."""
        now = self._context.now()
        name, _filter = QFileDialog.getSaveFileName(
            self._context.shell,
            self.tr("Export to a calendar"),
            f"herstel-{now.date()}.ics",
            "iCalendar (*.ics)",
        )
        if name:
            self._write(Path(name), now)

    def entries(self, state: AppState, now: datetime) -> Iterator[CalendarEntry]:
        """The coming sessions, then when each muscle group is ready again."""
        for planned in coming(not_logged(state.planned, state.history.workouts), now):
            line = workout_line(as_workout(planned), state.history)
            title = workout_title(line, state.history.sports.get(line.sport_id))
            yield CalendarEntry(
                planned.id, planned.starts_at, title, planned.note, ends_at(planned)
            )
        for muscle, expected in forecast(state.prepared, now).muscles.items():
            if expected.ready_at is not None:
                ready = self.tr("{muscle}: ready").format(muscle=wording.muscle_name(muscle))
                yield CalendarEntry(f"ready-{muscle.replace(' ', '-')}", expected.ready_at, ready)

    def _write(self, file: Path, now: datetime) -> None:
        shell = self._context.shell
        try:
            write_calendar(self.entries(self._context.store.state, now), now, file)
        except KnownError as error:
            shell.show_toast(ToastView(error.message, error.advice, icon=Icon.ALERT_CIRCLE_OUTLINE))
        else:
            shell.show_toast(ToastView(self.tr("Calendar saved"), str(file)))
