"""Imports and back-ups: much at once, on a worker or not."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.errors import ImportRefusedError
from app.exchange.parsed import no_progress
from app.exchange.problems import ImportCancelledError
from app.state.imports import prepare_import
from app.state.jobs import Job
from app.state.store import Store
from app.storage.aggregates import UnknownKeyError
from app.storage.backups import BackupReason
from app.storage.library import Library
from tests.state.acting import planned_import, planned_round, strong_file
from tests.state.looking import exported, unlike_stored
from tests.storage.builders import AMSTERDAM, MovingClock, easy_run, leg_day, morning


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A Strong export with three workouts."""
    return strong_file(tmp_path, [5, 6, 7])


def test_import_is_undone_without_a_trace(store: Store, file: Path) -> None:
    """Undo of an import leaves what was there before, to the byte; so does undoing that Undo."""
    store.log_workout(leg_day())
    before = exported(store)

    undo = store.apply_import(planned_import(store, file))
    after = exported(store)
    assert len(store.state.history.workouts) == 4
    assert undo is not None

    undo()
    assert exported(store) == before

    bring_back = store.apply_import(planned_import(store, file))
    assert bring_back is not None
    imported = exported(store)
    store.revert_import(store.state.batches[0].id)()
    assert exported(store) == imported
    assert len(imported) == len(after)
    assert unlike_stored(store) == []


def test_several_files_are_written_and_undone_as_one(store: Store, tmp_path: Path) -> None:
    """A batch each, one back-up, one Undo that leaves no trace; each can be taken back alone."""
    store.log_workout(leg_day())
    before = exported(store)
    files = [strong_file(tmp_path, days, "Unheard of") for days in ([5, 6], [6, 7])]
    prepared = planned_round(store, *files)

    undo = store.apply_import(*prepared.imports)

    assert [batch.workouts for batch in store.state.batches] == [1, 2]
    assert len(store.backups()) == 1
    assert unlike_stored(store) == []
    assert undo is not None
    undo()
    assert exported(store) == before
    store.apply_import(*prepared.imports)
    store.revert_import(store.state.batches[0].id)
    assert len(store.state.history.workouts) == 3


def test_cancelling_several_files_leaves_no_part_of_them(store: Store, tmp_path: Path) -> None:
    """Also where the first of them was written already."""
    before = exported(store)
    files = [strong_file(tmp_path, days) for days in ([5, 6], [7])]
    writing = store.import_writing(*planned_round(store, *files).imports)

    with pytest.raises(ImportCancelledError):
        writing(lambda fraction: fraction < 0.3)

    store.reload()
    assert exported(store) == before


def test_a_night_is_filled_in_once_and_taken_back(store: Store, tmp_path: Path) -> None:
    """It joins what the athlete said that day; Undo leaves that to the byte as it was."""
    said = replace(morning(), sleep_hours=None)
    store.save_check_in(said)
    before = exported(store)
    file = tmp_path / "wellness.csv"
    file.write_text(f"date,sleepSecs,ctl,atl\n{said.day},25200,1,1", encoding="utf-8")

    undo = store.apply_import(planned_import(store, file))

    (filled,) = store.state.history.check_ins
    assert filled == replace(said, id=filled.id, sleep_hours=7.0)
    assert store.state.batches[0].check_ins == 1
    assert store.apply_import(planned_import(store, file)) is None
    assert unlike_stored(store) == []
    assert undo is not None
    undo()
    assert exported(store) == before


def test_a_night_told_meanwhile_is_not_replaced(store: Store, tmp_path: Path) -> None:
    """What the athlete says while the check of an import is open goes before the file."""
    said = replace(morning(), sleep_hours=None)
    store.save_check_in(said)
    file = tmp_path / "wellness.csv"
    file.write_text(f"date,sleepSecs,ctl,atl\n{said.day},25200,1,1", encoding="utf-8")
    planned = planned_import(store, file)
    told = replace(said, sleep_hours=5.0)
    store.save_check_in(told)

    assert store.apply_import(planned) is None
    assert store.state.history.check_ins == (told,)


def test_import_makes_a_back_up_first(store: Store, file: Path) -> None:
    """Whatever an import does, the day before it can be had back."""
    store.log_workout(leg_day())

    store.apply_import(planned_import(store, file))

    newest = store.backups()[0]
    assert newest.manifest.reason is BackupReason.BEFORE_IMPORT
    assert newest.manifest.counts["workout"] == 1


def test_nothing_new_writes_nothing(store: Store, file: Path) -> None:
    """The same file again is no import: no batch, no back-up, nothing to undo."""
    store.apply_import(planned_import(store, file))
    before, backups = exported(store), store.backups()

    assert store.apply_import(planned_import(store, file)) is None

    assert (exported(store), store.backups()) == (before, backups)


def test_import_beside_an_open_preview_adds_nothing_twice(store: Store, file: Path) -> None:
    """What a command imported while the preview was looked at is not added again."""
    shown = planned_import(store, file)
    more = planned_import(store, strong_file(file.parent, [7, 8]))
    store.apply_import(planned_import(store, file))

    assert store.apply_import(shown) is None
    assert store.apply_import(more) is not None
    assert store.state.batches[0].workouts == 1
    assert len(store.state.history.workouts) == 4


def test_import_leaves_a_changed_exercise_alone(store: Store, tmp_path: Path) -> None:
    """An imported exercise that the athlete renamed and gave muscles keeps both."""
    store.apply_import(planned_import(store, strong_file(tmp_path, [5], "Unheard of")))
    (imported,) = store.state.own_exercises.values()
    mine = replace(imported, name="My lift", shares={MuscleGroup.CALVES: 1.0}, custom=True)
    store.save_exercise(mine)

    store.apply_import(planned_import(store, strong_file(tmp_path, [6], "Unheard of")))

    assert store.state.own_exercises == {mine.id: mine}
    assert len(store.state.history.workouts) == 2


@pytest.mark.parametrize("steps", range(4))
def test_cancelling_leaves_everything_as_it_was(store: Store, file: Path, steps: int) -> None:
    """Up to the commit an import can be cancelled at every step, without a trace."""
    store.log_workout(leg_day())
    before, state = exported(store), store.state
    answers = iter([True] * steps + [False])

    with pytest.raises(ImportCancelledError):
        store.import_writing(planned_import(store, file))(lambda _fraction: next(answers))

    assert exported(store) == before
    assert store.state is state


def test_progress_only_grows(store: Store, file: Path) -> None:
    """The bar starts at nothing, never goes back, and ends full."""
    told: list[float] = []

    def progress(fraction: float) -> bool:
        told.append(fraction)
        return True

    store.import_writing(planned_import(store, file))(progress)

    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_cancelled_reading_is_no_preview(store: Store, file: Path) -> None:
    """Whoever cancelled while a file was read is not asked about it any more."""
    with pytest.raises(ImportCancelledError):
        prepare_import(file, store.import_facts(AMSTERDAM), None, lambda done: done < 1.0)


def test_import_on_a_worker_arrives_on_the_stores_thread(
    store: Store, file: Path, qtbot: QtBot
) -> None:
    """The worker has a connection of its own; the state changes only when it is adopted."""
    before = store.state
    job = Job(store.import_writing(planned_import(store, file)))
    with qtbot.waitSignal(job.succeeded, timeout=10_000) as written:
        job.start()
    assert store.state is before

    undo = store.adopt_import(written.args[0])

    assert undo is not None
    assert len(store.state.history.workouts) == 3
    assert unlike_stored(store) == []
    state = store.state
    store.follow_other_programs()
    assert store.state is state


def test_what_was_logged_meanwhile_is_not_lost(store: Store, file: Path) -> None:
    """A workout logged while an import was written is shown beside it."""
    written = store.import_writing(planned_import(store, file))(no_progress)
    store.log_workout(leg_day())

    store.adopt_import(written)

    assert len(store.state.history.workouts) == 4
    assert unlike_stored(store) == []


def test_unknown_import_cannot_be_taken_back(store: Store) -> None:
    """An import that was taken back in a terminal meanwhile is a known problem."""
    with pytest.raises(UnknownKeyError):
        store.revert_import("gone")


def test_broken_file_is_refused(store: Store, tmp_path: Path) -> None:
    """A file that holds no training is refused before anything is written."""
    file = tmp_path / "letter.txt"
    file.write_text("Dear diary", encoding="utf-8")

    with pytest.raises(ImportRefusedError):
        planned_import(store, file)


def test_names_of_own_exercises_are_known(store: Store, tmp_path: Path) -> None:
    """An exercise that the athlete made is meant by its name in any file; the rest is matched."""
    mine = Exercise("mine", "Unheard Of", {MuscleGroup.CALVES: 1.0}, custom=True)
    store.save_exercise(mine)

    plan = planned_import(store, strong_file(tmp_path, [5], "unheard of")).plan

    assert plan.workouts[0].exercises[0].exercise_id == "mine"
    assert plan.new_exercises == ()


def test_another_program_is_followed(store: Store, clock: MovingClock) -> None:
    """What a command wrote is shown at the next look; without it nothing is read again."""
    state = store.state
    store.follow_other_programs()
    assert store.state is state

    with Library.open(store.library.path, clock) as other:
        other.workouts.add(leg_day())
        other.check_ins.save(morning())
    store.follow_other_programs()

    assert store.state.history.workouts == (leg_day(),)
    assert store.state.history.check_ins == (morning(),)


def test_restoring_is_undoable(store: Store) -> None:
    """A back-up brings everything back; Undo brings back what it replaced, to the byte."""
    store.log_workout(leg_day())
    store.back_up()
    backed_up = exported(store)
    store.log_workout(easy_run())
    before = exported(store)

    undo = store.restore(store.backups()[0].path)
    assert exported(store) == backed_up
    assert store.state.history.workouts == (leg_day(),)

    undo()
    assert exported(store) == before
    assert unlike_stored(store) == []


def test_a_back_up_is_put_back_on_a_worker(store: Store, qtbot: QtBot) -> None:
    """The state stays what it was until the restored one is adopted, then follows it whole."""
    store.log_workout(leg_day())
    store.back_up()
    store.log_workout(easy_run())
    before = store.state
    job = Job(store.restore_writing(store.backups()[0].path))
    with qtbot.waitSignal(job.succeeded, timeout=10_000) as written:
        job.start()
    assert store.state is before

    restored = store.adopt(written.args[0])

    assert store.state.history.workouts == (leg_day(),)
    assert restored.undo.manifest.reason is BackupReason.BEFORE_RESTORE
    assert unlike_stored(store) == []


def test_putting_back_can_be_called_off_before_it_begins(store: Store) -> None:
    """Cancelled in time, nothing was changed and no back-up was made."""
    store.log_workout(leg_day())
    store.back_up()
    before = exported(store)

    with pytest.raises(ImportCancelledError):
        store.restore_writing(store.backups()[0].path)(lambda _fraction: False)

    assert exported(store) == before
    assert len(store.backups()) == 1


def test_an_import_is_brought_back_on_a_worker(store: Store, file: Path) -> None:
    """Taken back and brought back, the database holds what it held."""
    store.apply_import(planned_import(store, file))
    before = exported(store)
    reverted = store.revert_writing(store.state.batches[0].id)(no_progress)
    store.adopt(reverted)
    assert store.state.history.workouts == ()

    store.adopt(store.bring_back_writing(reverted)(no_progress))

    assert exported(store) == before
    assert unlike_stored(store) == []


def test_back_up_is_heard_of(store: Store) -> None:
    """The page that lists back-ups is told that there is a new one."""
    heard: list[object] = []
    store.changed.connect(heard.append)

    store.back_up()

    assert heard == [store.state]
    assert store.backups()[0].manifest.reason is BackupReason.BY_HAND


def test_empty_state_is_told_from_a_used_one(store: Store, make_store: Callable[[], Store]) -> None:
    """The first run is recognised by nothing ever having been logged."""
    assert store.state.is_empty
    store.save_check_in(morning())
    assert not make_store().state.is_empty
