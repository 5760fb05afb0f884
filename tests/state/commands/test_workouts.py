"""Commands on workouts and drafts."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.drafts import WorkoutDraft
from app.core.muscles import MuscleGroup
from app.core.plans import PlannedSession
from app.core.workouts import QuickEffort, Workout
from app.errors import StorageError
from app.state.app_state import AppState
from app.state.forms import workout_form
from app.state.store import Store
from app.storage.aggregates import UnknownKeyError
from app.storage.failures import RefusedValueError
from app.storage.library import Library
from tests.state.acting import planned_import, strong_file
from tests.storage.builders import START, MovingClock, easy_run, leg_day


@pytest.fixture
def draft(store: Store) -> WorkoutDraft:
    """A half-entered workout, kept."""
    begun = workout_form.repeat(leg_day(), START)
    store.save_draft(begun)
    return begun


def finished(draft: WorkoutDraft) -> Workout:
    """What a draft becomes."""
    return workout_form.to_workout(draft, "new", START + timedelta(hours=1))


def test_state_changes_once_and_only_after_the_commit(store: Store) -> None:
    """By the time anybody hears of a change it is on the disk."""
    heard: list[tuple[AppState, int]] = []

    def listen(state: AppState) -> None:
        with sqlite3.connect(store.library.path) as other:
            heard.append((state, other.execute("SELECT count(*) FROM workout").fetchone()[0]))
        other.close()

    store.changed.connect(listen)
    store.log_workout(leg_day())

    assert heard == [(store.state, 1)]


def test_refused_workout_changes_nothing(store: Store, draft: WorkoutDraft) -> None:
    """What the database refuses is not shown as if it were saved; the draft is still there."""
    before = store.state
    refused = replace(finished(draft), session_rpe=11.0)

    with pytest.raises(RefusedValueError):
        store.log_workout(refused)

    assert store.state is before
    assert store.library.workouts.all() == ()
    assert store.library.drafts.load() == draft


def test_logging_ends_its_draft(store: Store, draft: WorkoutDraft) -> None:
    """The draft becomes the workout; Undo makes it a draft again."""
    undo = store.log_workout(finished(draft))
    assert store.state.draft is None

    undo()
    assert store.state.draft == draft
    assert store.state.history.workouts == ()


def test_logging_beside_a_draft_keeps_it(store: Store, draft: WorkoutDraft) -> None:
    """A run that is logged in the middle of a strength workout does not end that."""
    store.log_workout(replace(easy_run(), started_at=draft.started_at, ended_at=START))

    assert store.state.draft == draft


def test_moving_a_workout_keeps_the_draft_of_another(store: Store) -> None:
    """Correcting yesterday does not throw today's half-entered workout away."""
    store.log_workout(easy_run())
    draft = workout_form.begin(START)
    store.save_draft(draft)

    store.edit_workout(replace(easy_run(), title="Long run"))

    assert store.state.draft == draft


def test_undo_never_overwrites_a_newer_draft(store: Store, draft: WorkoutDraft) -> None:
    """Whoever began another workout since keeps that one."""
    undo = store.log_workout(finished(draft))
    newer = workout_form.begin(START + timedelta(hours=3))
    store.save_draft(newer)

    undo()

    assert store.state.draft == newer


def test_finished_edit_ends_its_draft(store: Store) -> None:
    """The draft of a new version is gone once that is saved; Undo brings both back."""
    store.log_workout(leg_day())
    draft = replace(workout_form.edit(leg_day()), title="Legs and more")
    store.save_draft(draft)

    undo = store.edit_workout(finished(draft))
    assert (store.state.draft, store.workout("legs").title) == (None, "Legs and more")

    undo()
    assert (store.state.draft, store.workout("legs").title) == (draft, "Legs")


def test_deleting_ends_the_draft_of_its_new_version(store: Store) -> None:
    """Nothing half-entered is left that could no longer be finished."""
    store.log_workout(leg_day())
    draft = workout_form.edit(leg_day())
    store.save_draft(draft)

    undo = store.delete_workout("legs")
    assert store.state.draft is None

    undo()
    assert (store.state.draft, store.workout("legs")) == (draft, leg_day())


def test_discarded_draft_comes_back(store: Store, draft: WorkoutDraft) -> None:
    """Discarding is undoable; with no draft it does nothing."""
    undo = store.discard_draft()
    assert store.state.draft is None
    store.discard_draft()()
    assert store.state.draft is None

    undo()
    assert store.state.draft == draft


def test_draft_survives_the_window(
    store: Store, make_store: Callable[[], Store], draft: WorkoutDraft
) -> None:
    """A half-entered workout is there when the program starts again."""
    assert make_store().state.draft == draft


@pytest.mark.parametrize("command", ["edit", "delete", "look"])
def test_vanished_workout_is_a_known_problem(store: Store, command: str) -> None:
    """What a command in a terminal took away meanwhile is said calmly."""
    with pytest.raises(UnknownKeyError):
        {
            "edit": lambda: store.edit_workout(leg_day()),
            "delete": lambda: store.delete_workout("legs"),
            "look": lambda: store.workout("legs"),
        }[command]()


def test_edited_import_is_known_again(store: Store, library: Library) -> None:
    """An edit keeps the origin whatever the form said, so that the same file adds nothing."""
    file = strong_file(library.path.parent, [5, 6])
    store.apply_import(planned_import(store, file))
    imported = store.state.history.workouts[0]
    edited = Workout(
        imported.id, "Mine now", imported.started_at, imported.ended_at, imported.exercises
    )

    store.edit_workout(edited)

    kept = store.workout(imported.id)
    assert (kept.batch_id, kept.source_key) == (imported.batch_id, imported.source_key)
    assert planned_import(store, file).plan.workouts == ()
    assert store.apply_import(planned_import(store, file)) is None


def test_deleted_import_does_not_come_back(store: Store, library: Library) -> None:
    """Deleting an imported workout is final for the next export of the same log as well."""
    file = strong_file(library.path.parent, [5])
    store.apply_import(planned_import(store, file))
    store.delete_workout(store.state.history.workouts[0].id)

    assert planned_import(store, file).plan.workouts == ()


def test_edited_workout_stays_when_its_import_is_reverted(store: Store, library: Library) -> None:
    """Taking an import back never takes the athlete's own words away."""
    file = strong_file(library.path.parent, [5, 6])
    store.apply_import(planned_import(store, file))
    edited = replace(store.state.history.workouts[0], note="felt strong")
    store.edit_workout(edited)

    store.revert_import(store.state.batches[0].id)

    assert store.state.history.workouts == (replace(edited, batch_id=None),)


def test_failed_undo_changes_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """An Undo is one transaction as well: where its last step fails, nothing was taken back."""
    draft = workout_form.repeat(leg_day(), START)
    store.save_draft(draft)
    undo = store.log_workout(finished(draft))
    before = store.state

    def fail(_draft: WorkoutDraft) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(store.library.drafts, "save", fail)
    with pytest.raises(StorageError):
        undo()

    assert store.state is before
    assert store.library.workouts.get("new") is not None


def test_quick_log_is_in_order(store: Store, clock: MovingClock) -> None:
    """A workout filled in later stands where it belongs in time."""
    store.log_workout(leg_day())
    store.log_workout(easy_run())
    late = Workout("quick", "", START, START, quick=(QuickEffort(MuscleGroup.CALVES, 5.0),))
    store.log_workout(late)

    assert [each.id for each in store.state.history.workouts] == ["run", "legs", "quick"]


def test_planned_session_becomes_the_workout(store: Store) -> None:
    """The session that was planned is done, and is only planned again after Undo."""
    planned = PlannedSession("p", START, "Legs")
    store.save_plan(planned)

    undo = store.log_workout(leg_day(), "p")
    assert store.state.planned == (replace(planned, workout_id="legs"),)

    undo()
    assert store.state.planned == (planned,)
    store.log_workout(leg_day("again"), "gone")
    assert store.state.planned == (planned,)


def test_draft_of_a_planned_session_knows_it(store: Store) -> None:
    """Finishing what was begun from a plan carries that plan out."""
    planned = PlannedSession("p", START, "Legs", exercises=leg_day().exercises)
    store.save_plan(planned)
    begun = replace(workout_form.repeat(leg_day(), START), planned_id="p")
    store.save_draft(begun)

    undo = store.log_workout(finished(begun))
    assert store.state.planned[0].workout_id == "new"

    undo()
    assert (store.state.planned, store.state.draft) == ((planned,), begun)


def test_a_planned_session_names_the_workout_it_became(store: Store) -> None:
    """Logging what was planned ties the two in one step, and Undo unties them in one."""
    planned = PlannedSession("p1", START + timedelta(hours=9), "Legs")
    store.save_plan(planned)

    undo = store.log_workout(leg_day("w1"), "p1")
    assert store.state.planned == (replace(planned, workout_id="w1"),)

    undo()
    assert store.state.planned == (planned,)
    assert store.state.history.workouts == ()


def test_a_draft_remembers_the_plan_it_carries_out(store: Store) -> None:
    """However late the draft of a planned session is saved, the session is then done."""
    store.save_plan(PlannedSession("p1", START, "Legs", exercises=leg_day().exercises))
    draft = replace(workout_form.repeat(leg_day(), START), planned_id="p1")
    store.save_draft(draft)
    store.reload()

    undo = store.log_workout(finished(draft))
    assert [each.workout_id for each in store.state.planned] == ["new"]

    undo()
    assert [each.workout_id for each in store.state.planned] == [None]
    assert store.state.draft == draft


def test_a_plan_that_is_gone_is_no_hindrance(store: Store) -> None:
    """A session that was removed meanwhile is logged all the same."""
    store.log_workout(leg_day("w1"), "gone")
    assert [each.id for each in store.state.history.workouts] == ["w1"]
