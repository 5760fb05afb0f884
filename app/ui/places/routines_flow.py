"""Routines: the list, the editor, and starting one."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.routines import Routine
from app.core.workouts import Workout
from app.ui.pages.routine_editor import RoutineEditorPage
from app.ui.pages.routines import RoutinesPage
from app.ui.places.exercise_picking import pick_exercise
from app.ui.places.place import PlaceContext
from app.ui.sheets.menu_sheet import MenuEntry, MenuPanel
from app.ui.theme.icons import Icon
from app.ui.widgets.toast import ToastView


class RoutinesFlow(QObject):
    """Everything about routines.

    Signals:
        routine_started: Key of the routine to start as a workout.
    """

    routine_started = Signal(str)

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context.shell)
        self._store = context.store
        self._shell = context.shell
        self._page: RoutinesPage | None = None
        self._shell.page_left.connect(self._forget)

    def open(self) -> None:
        """List the routines."""
        page = RoutinesPage()
        page.routine_selected.connect(self._open_menu)
        page.routine_requested.connect(self._make)
        page.back_requested.connect(self._shell.go_back)
        self._page = page
        self.refresh()
        self._shell.push(page)

    def refresh(self) -> None:
        """Show the routines as they are now, where the list is open."""
        if self._page is not None:
            self._page.display(self._store.state.routines)

    def _forget(self, page: QWidget) -> None:
        if page is self._page:
            self._page = None

    def _open_menu(self, routine_id: str) -> None:
        routine = next(each for each in self._store.state.routines if each.id == routine_id)
        entries = (
            MenuEntry(
                Icon.PLAY_CIRCLE_OUTLINE, self.tr("Start now"), lambda: self._start(routine_id)
            ),
            MenuEntry(Icon.PENCIL_OUTLINE, self.tr("Edit"), lambda: self._edit(routine)),
            MenuEntry(Icon.ARROW_UP, self.tr("Move up"), lambda: self._move(routine_id, -1)),
            MenuEntry(Icon.ARROW_DOWN, self.tr("Move down"), lambda: self._move(routine_id, 1)),
            MenuEntry(
                Icon.TRASH_CAN_OUTLINE,
                self.tr("Delete"),
                lambda: self._delete(routine),
                danger=True,
            ),
        )
        self._shell.open_sheet(routine.name, MenuPanel(entries))

    def _start(self, routine_id: str) -> None:
        self._shell.close_sheet()
        self.routine_started.emit(routine_id)

    def _make(self) -> None:
        position = len(self._store.state.routines)
        self._open_editor(Routine(self._store.new_id(), "", position=position), is_new=True)

    def _edit(self, routine: Routine) -> None:
        self._shell.close_sheet()
        self._open_editor(routine, is_new=False)

    def _open_editor(self, routine: Routine, *, is_new: bool) -> None:
        page = RoutineEditorPage(routine, self._store.state.history, is_new=is_new)
        page.exercise_requested.connect(
            lambda: pick_exercise(self._store, self._shell, page.add_exercise)
        )
        page.routine_submitted.connect(self._save)
        page.delete_requested.connect(lambda: self._delete_open(routine))
        page.back_requested.connect(self._shell.go_back)
        self._shell.push(page)

    def _move(self, routine_id: str, by: int) -> None:
        self._shell.close_sheet()
        self._store.move_routine(routine_id, by)

    def _save(self, routine: Routine) -> None:
        undo = self._store.save_routine(routine)
        self._shell.go_back()
        view = ToastView(self.tr("Routine saved"), routine.name, self.tr("Undo"))
        self._shell.show_toast(view, undo)

    def make_from(self, workout: Workout, title: str) -> None:
        """Make a routine of a workout's exercises, and say so."""
        exercises = tuple(replace(each, note="") for each in workout.exercises)
        position = len(self._store.state.routines)
        routine = Routine(self._store.new_id(), title, exercises, position=position)
        undo = self._store.save_routine(routine)
        view = ToastView(self.tr("Routine saved"), title, self.tr("Undo"))
        self._shell.show_toast(view, undo)

    def _delete_open(self, routine: Routine) -> None:
        self._shell.go_back()
        self._delete(routine)

    def _delete(self, routine: Routine) -> None:
        self._shell.close_sheet()
        undo = self._store.delete_routine(routine.id)
        view = ToastView(self.tr("Routine deleted"), routine.name, self.tr("Undo"))
        self._shell.show_toast(view, undo)
