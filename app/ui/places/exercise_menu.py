"""What can be done with an exercise of the workout that is being entered."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.core.drafts import DraftEntry, SetMeasure, WorkoutDraft
from app.state.forms import set_shapes, supersets, workout_form
from app.state.forms.putting_back import put_exercise_back
from app.ui.places.rest_times import RestTimes
from app.ui.places.set_menu import Removed
from app.ui.sheets.choice_sheet import ChoicePanel
from app.ui.sheets.menu_sheet import MenuEntry, MenuPanel
from app.ui.sheets.note_sheet import NotePanel
from app.ui.shell import Shell
from app.ui.theme.icons import Icon

_MEASURES = tuple(SetMeasure)


class ExerciseMenu(QObject):
    """The sheet behind the three dots of an exercise."""

    def __init__(
        self,
        shell: Shell,
        draft: Callable[[], WorkoutDraft],
        change: Callable[[WorkoutDraft], None],
        replace: Callable[[int], None],
        rests: RestTimes,
        removed: Removed,
    ) -> None:
        """Make the menu.

        Args:
            shell: Where the sheet appears.
            draft: The workout as it is now.
            change: Takes the workout as it is to be.
            replace: Lets another exercise be chosen for a place.
            rests: How long to rest in each exercise.
            removed: Says what was removed, and lets it be brought back.
        """
        super().__init__(shell)
        self._shell = shell
        self._draft = draft
        self._change = change
        self._replace = replace
        self._rests = rests
        self._removed = removed

    def open(self, place: int) -> None:
        """Offer what can be done with the exercise at a place."""
        entry = self._draft().exercises[place]
        entries = (*self._about_sets(entry, place), *self._about_order(place))
        self._shell.open_sheet(entry.name, MenuPanel(entries))

    def _about_sets(self, entry: DraftEntry, place: int) -> tuple[MenuEntry, ...]:
        note = MenuEntry(Icon.NOTE_TEXT_OUTLINE, self.tr("Note"), partial(self._ask_note, place))
        measure = MenuEntry(
            Icon.TIMER_OUTLINE,
            self.tr("Count repetitions, time or distance"),
            partial(self._ask_measure, place),
        )
        if set_shapes.sides_are_apart(entry):
            words, change = self.tr("One set for both sides"), set_shapes.count_sides_together
        else:
            words, change = self.tr("Left and right apart"), set_shapes.count_sides_apart
        sides = MenuEntry(Icon.SWAP_HORIZONTAL, words, self._doing(partial(change, place=place)))
        rest = MenuEntry(
            Icon.TIMER_SAND,
            self.tr("Rest between sets"),
            partial(self._rests.ask, entry.exercise_id),
        )
        return note, measure, sides, rest

    def _about_order(self, place: int) -> tuple[MenuEntry, ...]:
        return (
            MenuEntry(
                Icon.LINK_VARIANT,
                self.tr("Superset with the next exercise"),
                self._doing(partial(supersets.join_superset, place=place)),
            ),
            MenuEntry(
                Icon.ARROW_UP,
                self.tr("Move up"),
                self._doing(partial(workout_form.move_exercise, place=place, by=-1)),
            ),
            MenuEntry(
                Icon.ARROW_DOWN,
                self.tr("Move down"),
                self._doing(partial(workout_form.move_exercise, place=place, by=1)),
            ),
            MenuEntry(Icon.SYNC, self.tr("Replace"), partial(self._leave_for, place)),
            MenuEntry(
                Icon.TRASH_CAN_OUTLINE,
                self.tr("Remove"),
                partial(self._remove, place),
                danger=True,
            ),
        )

    def _doing(self, change: Callable[[WorkoutDraft], WorkoutDraft]) -> Callable[[], None]:
        def do() -> None:
            self._shell.close_sheet()
            self._change(change(self._draft()))

        return do

    def _remove(self, place: int) -> None:
        self._shell.close_sheet()
        entry = self._draft().exercises[place]
        self._change(workout_form.remove_exercise(self._draft(), place))
        self._removed(
            self.tr("Exercise removed"),
            entry.name,
            lambda draft: put_exercise_back(draft, place, entry),
        )

    def _leave_for(self, place: int) -> None:
        self._shell.close_sheet()
        self._replace(place)

    def _ask_note(self, place: int) -> None:
        panel = NotePanel(self.tr("Note"), self._draft().exercises[place].note)
        panel.written.connect(
            lambda note: self._doing(
                partial(workout_form.set_exercise_note, place=place, note=note)
            )()
        )
        self._shell.open_sheet(self.tr("Note"), panel)

    def _ask_measure(self, place: int) -> None:
        words = {
            SetMeasure.REPETITIONS: self.tr("Repetitions"),
            SetMeasure.TIME: self.tr("Time in seconds"),
            SetMeasure.DISTANCE: self.tr("Distance in metres"),
        }
        present = _MEASURES.index(self._draft().exercises[place].measure)
        panel = ChoicePanel([words[measure] for measure in _MEASURES], present)
        panel.chosen.connect(partial(self._count_by, place))
        self._shell.open_sheet(self.tr("What is counted?"), panel)

    def _count_by(self, place: int, choice: int) -> None:
        measure = _MEASURES[choice]
        self._doing(partial(set_shapes.count_by, place=place, measure=measure))()
