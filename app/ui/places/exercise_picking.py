"""Choosing an exercise, or making one's own on the way."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.state.store import Store
from app.ui.exercise_words import muscle_named
from app.ui.pages.exercise_editor import ExerciseEditorPage
from app.ui.pages.exercise_picker import ExercisePickerPage
from app.ui.shell import Shell

Chosen = Callable[[Exercise], None]


def pick_exercise(store: Store, shell: Shell, chosen: Chosen, title: str = "") -> None:
    """Search for an exercise; the search page is left before ``chosen`` is called.

    Args:
        store: Knows the exercises.
        shell: Shows the page.
        chosen: Takes what was found.
        title: What the exercise is wanted for; empty to add it.
    """

    def take(exercise: Exercise) -> None:
        shell.go_back()
        chosen(exercise)

    add = QCoreApplication.translate("ExercisePicking", "Add exercise")
    _open_search(store, shell, title or add, take)


def manage_exercises(store: Store, shell: Shell) -> None:
    """Search among all exercises and change the one that is tapped."""

    def save(exercise: Exercise) -> None:
        store.save_exercise(exercise)
        shell.go_back()

    title = QCoreApplication.translate("ExercisePicking", "Exercises")
    _open_search(store, shell, title, lambda exercise: edit_exercise(shell, exercise, save))


def _open_search(store: Store, shell: Shell, title: str, take: Chosen) -> None:
    page = ExercisePickerPage(title)

    def search(text: str, muscle: MuscleGroup | None, equipment: str | None) -> None:
        page.display(_found(store, text, muscle, equipment))

    def take_own(exercise: Exercise) -> None:
        store.save_exercise(exercise)
        shell.go_back()
        take(exercise)

    def make_own(name: str) -> None:
        edit_exercise(shell, Exercise(store.new_id(), name, {}, custom=True), take_own)

    page.search_changed.connect(search)
    page.exercise_chosen.connect(take)
    page.custom_requested.connect(make_own)
    page.back_requested.connect(shell.go_back)
    search("", None, None)
    shell.push(page)
    page.start_typing()


def _found(
    store: Store, text: str, muscle: MuscleGroup | None, equipment: str | None
) -> Sequence[Exercise]:
    """What fits a text by name and equipment, and by muscle where it names one."""
    found = store.search_exercises(text, muscle, equipment)
    named = muscle_named(text)
    if named is None:
        return found
    trained = store.search_exercises("", named, equipment)
    fitting = [each for each in trained if muscle is None or each.shares.get(muscle)]
    return tuple({each.id: each for each in (*fitting, *found)}.values())


def edit_exercise(shell: Shell, exercise: Exercise, submitted: Chosen) -> None:
    """Change an exercise's name and muscles; leaving the page is up to ``submitted``."""
    page = ExerciseEditorPage(exercise)
    page.exercise_submitted.connect(submitted)
    page.back_requested.connect(shell.go_back)
    shell.push(page)
