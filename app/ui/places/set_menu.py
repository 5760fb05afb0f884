"""What can be done with one set of the workout that is being entered."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from app.core.drafts import WorkoutDraft
from app.core.workouts import SetKind
from app.state.forms import workout_form
from app.state.forms.putting_back import put_set_back
from app.state.forms.set_order import SetPlace
from app.ui.effort_words import set_kind_name
from app.ui.sheets.choice_sheet import ChoicePanel
from app.ui.sheets.note_sheet import NotePanel
from app.ui.shell import Shell

Removed = Callable[[str, str, Callable[[WorkoutDraft], WorkoutDraft]], None]
"""Takes what was removed in words, its name, and what brings it back into a workout."""

_KINDS: Final = tuple(SetKind)


class SetMenu(QObject):
    """The sheet behind the number of a set: its kind, a note, and its removal."""

    def __init__(
        self,
        shell: Shell,
        draft: Callable[[], WorkoutDraft],
        change: Callable[[WorkoutDraft], None],
        removed: Removed,
    ) -> None:
        """Make the menu.

        Args:
            shell: Where the sheet appears.
            draft: The workout as it is now.
            change: Takes the workout as it is to be.
            removed: Says what was removed, and lets it be brought back.
        """
        super().__init__(shell)
        self._shell = shell
        self._draft = draft
        self._change = change
        self._removed = removed

    def open(self, place: int, index: int) -> None:
        """Offer what can be done with a set of the exercise at a place."""
        at = (place, index)
        present = self._draft().exercises[place].sets[index].strength_set.kind
        panel = ChoicePanel([set_kind_name(kind) for kind in _KINDS], _KINDS.index(present))
        panel.offer_note(self.tr("Note"))
        panel.offer_removal(self.tr("Remove this set"))
        panel.chosen.connect(partial(self._set_kind, at))
        panel.note_chosen.connect(partial(self._ask_note, at))
        panel.removal_chosen.connect(partial(self._remove, at))
        self._shell.open_sheet(self.tr("Kind of set"), panel)

    def _set_kind(self, at: SetPlace, choice: int) -> None:
        self._shell.close_sheet()
        self._change(workout_form.set_kind(self._draft(), *at, _KINDS[choice]))

    def _remove(self, at: SetPlace) -> None:
        self._shell.close_sheet()
        place, index = at
        entry = self._draft().exercises[place]
        self._change(workout_form.remove_set(self._draft(), *at))
        self._removed(
            self.tr("Set removed"),
            entry.name,
            lambda draft: put_set_back(draft, entry.exercise_id, place, index, entry.sets[index]),
        )

    def _ask_note(self, at: SetPlace) -> None:
        place, index = at
        panel = NotePanel(
            self.tr("Note"), self._draft().exercises[place].sets[index].strength_set.note
        )
        panel.written.connect(partial(self._write, at))
        self._shell.open_sheet(self.tr("Note"), panel)

    def _write(self, at: SetPlace, note: str) -> None:
        self._shell.close_sheet()
        place, index = at
        present = self._draft().exercises[place].sets[index].strength_set
        written = replace(present, note=note.strip())
        self._change(workout_form.change_set(self._draft(), place, index, written))
