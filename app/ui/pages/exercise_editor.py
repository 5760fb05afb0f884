"""Make or change an exercise of one's own: its name and the muscles it loads."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.exercises import Exercise
from app.ui.pages.share_editor import ShareEditor, Shares
from app.ui.theme.icons import Icon
from app.ui.widgets.button import Button
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text_field import TextField


class ExerciseEditorPage(SubPage):
    """A name, and for each muscle group how much of the load it takes.

    Signals:
        exercise_submitted: The ``Exercise`` to save.
    """

    exercise_submitted = Signal(object)

    def __init__(self, exercise: Exercise, parent: QWidget | None = None) -> None:
        super().__init__(icon=Icon.CLOSE, parent=parent)
        self._exercise = exercise
        self._shares = ShareEditor()
        self._shares.shares_edited.connect(self._set_shares)
        name = TextField(self.tr("Name"), self.tr("Name of the exercise"))
        name.set_text(exercise.name)
        name.text_edited.connect(self._rename)
        self._save = Button(self.tr("Save exercise"))
        self._save.clicked.connect(lambda: self.exercise_submitted.emit(self._exercise))
        self.set_title(self.tr("Your exercise"))
        self.body.addWidget(name)
        self.body.addWidget(self._shares)
        self.set_actions(self._save)
        self._show()

    def _rename(self, name: str) -> None:
        self._exercise = replace(self._exercise, name=name.strip())
        self._show()

    def _set_shares(self, shares: Shares) -> None:
        self._exercise = replace(self._exercise, shares=shares, custom=True)
        self._show()

    def _show(self) -> None:
        self._shares.display(self._exercise.shares)
        self._save.setEnabled(bool(self._exercise.name and self._exercise.shares))
