"""How long to rest after a set of each exercise."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from app.core.settings import REST_CHOICES
from app.state.store import Store
from app.ui import formats
from app.ui.sheets.choice_sheet import ChoicePanel
from app.ui.shell import Shell


class RestTimes(QObject):
    """The rest of an exercise where it has one of its own, else that of the settings."""

    def __init__(self, store: Store, shell: Shell) -> None:
        super().__init__(shell)
        self._store = store
        self._shell = shell

    def ask(self, exercise_id: str) -> None:
        """Let the person choose how long to rest in this exercise, from now on."""
        settings = self._store.state.history.settings
        usual = formats.minutes_and_seconds(settings.rest_seconds)
        labels = [
            self.tr("As in the settings ({time})").format(time=usual),
            *map(formats.minutes_and_seconds, REST_CHOICES),
        ]
        own = settings.rest_by_exercise.get(exercise_id)
        present = 1 + REST_CHOICES.index(own) if own in REST_CHOICES else None
        panel = ChoicePanel(labels, 0 if own is None else present)
        panel.chosen.connect(partial(self._choose, exercise_id))
        self._shell.open_sheet(self.tr("Rest between sets"), panel)

    def _choose(self, exercise_id: str, choice: int) -> None:
        self._shell.close_sheet()
        settings = self._store.state.history.settings
        rests = dict(settings.rest_by_exercise)
        rests.pop(exercise_id, None)
        if choice:
            rests[exercise_id] = REST_CHOICES[choice - 1]
        self._store.change_settings(replace(settings, rest_by_exercise=rests))
