"""Saying what an exercise of another program is: one of ours, or a new one."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject

from app.core.exercises import PRIMARY_SHARE, SECONDARY_SHARE, Exercise
from app.exchange.resolving import new_exercise_id
from app.state.store import Store
from app.state.views.import_preview import NameView
from app.ui.places.exercise_picking import pick_exercise
from app.ui.sheets.choice_sheet import ChoicePanel
from app.ui.shell import Shell


class NameChoosing(QObject):
    """The sheet behind a name of an import; what is chosen is remembered for later imports."""

    def __init__(self, store: Store, shell: Shell) -> None:
        super().__init__(shell)
        self._store = store
        self._shell = shell

    def ask(self, name: NameView, apps: Iterable[str], then: Callable[[], None]) -> None:
        """Let the person say which exercise a name stands for.

        Args:
            name: The name, and what it is taken for.
            apps: The programs whose files call it so.
            then: Follows once something else was chosen.
        """

        def remember(exercise: Exercise) -> None:
            for app in apps:
                self._store.correct_name(app, name.name, exercise.id)
            then()

        another = partial(pick_exercise, self._store, self._shell, remember, name.name)
        choices: list[tuple[str, Callable[[], object]]]
        if name.is_new:
            choices = [
                (self.tr("A new exercise"), bool),
                (self.tr("One that is known here"), another),
            ]
        else:
            choices = [
                (name.exercise, bool),
                (self.tr("Another exercise"), another),
                (self.tr("A new exercise"), lambda: remember(self._made(name))),
            ]
        panel = ChoicePanel([words for words, _ in choices], 0)
        panel.chosen.connect(partial(self._choose, [act for _, act in choices]))
        self._shell.open_sheet(name.name, panel)

    def _choose(self, acts: list[Callable[[], object]], choice: int) -> None:
        self._shell.close_sheet()
        acts[choice]()

    def _made(self, name: NameView) -> Exercise:
        """An exercise of the athlete's own, with the muscles of the one that it was taken for."""
        shares = {
            **dict.fromkeys(name.secondary, SECONDARY_SHARE),
            **dict.fromkeys(name.primary, PRIMARY_SHARE),
        }
        exercise = Exercise(new_exercise_id(name.name), name.name, shares, custom=True)
        self._store.save_exercise(exercise)
        return exercise
