from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.core.plans import PlannedSession
from app.storage.aggregates import UnknownKeyError
from app.storage.document import export_document
from app.storage.library import Library
from tests.storage.builders import START, TODAY, batch, easy_run, leg_day, morning

UNKNOWN = Exercise("unknown", "Zercher thing", {})


@pytest.fixture
def imported(library: Library) -> Library:
    """A library with a run of its own and an import of two leg days, a morning, an exercise."""
    library.workouts.add(easy_run())
    with library.transaction():
        library.batches.add(batch())
        library.exercises.save_many([UNKNOWN], "batch")
        library.workouts.add_many([leg_day("one", "batch"), leg_day("two", "batch")])
        library.check_ins.add_many([morning()], "batch")
    return library


def test_an_import_is_noted(imported: Library) -> None:
    """An import can be looked up with what it brought."""
    assert imported.batches.all() == (batch(),)
    assert imported.batches.get("batch") == batch()


def test_reverting_leaves_exactly_what_was_there(library: Library) -> None:
    """After a revert, the content is byte for byte what it was before the import."""
    library.workouts.add(easy_run())
    before = export_document(library)
    with library.transaction():
        library.batches.add(batch())
        library.exercises.save_many([UNKNOWN], "batch")
        library.workouts.add(leg_day("one", "batch"))
        library.check_ins.add_many([morning()], "batch")

    library.batches.revert("batch")

    assert export_document(library) == before


def test_a_revert_can_be_taken_back(imported: Library) -> None:
    """Bringing a reverted import back restores every byte of it."""
    before = export_document(imported)

    imported.batches.bring_back(imported.batches.revert("batch"))

    assert export_document(imported) == before


def test_reverting_keeps_what_was_edited_since(imported: Library) -> None:
    """A workout, check-in or exercise that the athlete changed is theirs and stays."""
    edited = replace(leg_day("one", "batch"), title="Legs, corrected")
    corrected = morning(soreness=2)
    named = replace(UNKNOWN, shares={MuscleGroup.GLUTES: 1.0})
    imported.workouts.replace(edited)
    imported.check_ins.save(corrected)
    imported.exercises.save(named)

    reverted = imported.batches.revert("batch")

    assert imported.workouts.all() == (easy_run(), replace(edited, batch_id=None))
    assert imported.check_ins.for_day(TODAY) == corrected
    assert imported.exercises.all() == (named,)
    assert reverted.kept == {
        "workout": ("one",),
        "check_in": ("morning",),
        "exercise": ("unknown",),
    }

    imported.batches.bring_back(reverted)
    assert imported.workouts.get("one") == edited


def test_an_edit_shows_even_when_the_clock_stands_still(path: Path) -> None:
    """An edit in the very moment of the import, or after the clock was set back, stays."""
    with Library.open(path, lambda: START) as library:
        library.batches.add(batch())
        library.workouts.add(leg_day("one", "batch"))
        library.workouts.replace(leg_day("one", "batch"))

        library.batches.revert("batch")

        assert library.workouts.get("one") is not None


def test_reverting_keeps_an_exercise_that_is_in_use(imported: Library) -> None:
    """An exercise that came with an import stays when another workout uses it."""
    (entry,) = leg_day().exercises
    own = replace(leg_day("own"), exercises=(replace(entry, exercise_id="unknown"),))
    imported.workouts.add(own)

    imported.batches.revert("batch")

    assert imported.exercises.all() == (UNKNOWN,)


def test_reverting_also_removes_what_was_deleted(imported: Library) -> None:
    """Imported workouts that were deleted do not linger, and may be imported again."""
    imported.workouts.delete("one")

    imported.batches.revert("batch")

    assert imported.workouts.source_keys() == frozenset()


def test_a_plan_outlives_the_imported_workout_it_became(imported: Library) -> None:
    """Reverting an import leaves planned sessions, without the workout that is gone."""
    plan = PlannedSession("plan", START + timedelta(days=1), workout_id="one")
    imported.plans.save(plan)

    imported.batches.revert("batch")

    assert imported.plans.all() == (replace(plan, workout_id=None),)


def test_only_an_import_that_is_there_can_be_reverted(imported: Library) -> None:
    """A second revert is a known problem."""
    imported.batches.revert("batch")

    assert imported.batches.get("batch") is None
    with pytest.raises(UnknownKeyError):
        imported.batches.revert("batch")


@pytest.fixture
def filled(library: Library) -> Library:
    """A library with a morning of its own, and an import that put one with a night over it."""
    library.check_ins.save(morning())
    with library.transaction():
        library.batches.add(batch())
        library.check_ins.put_over([replace(morning(), id="night", sleep_hours=6.5)], "batch")
    return library


def test_a_check_in_that_was_put_over_another_is_the_days(filled: Library) -> None:
    """There is one check-in a day, and it is the fuller one."""
    assert [(one.id, one.sleep_hours) for one in filled.check_ins.all()] == [("night", 6.5)]


def test_reverting_uncovers_what_was_there(library: Library) -> None:
    """Byte for byte, as if the import had never been; bringing it back covers it again."""
    library.check_ins.save(morning())
    before = export_document(library)
    with library.transaction():
        library.batches.add(batch())
        library.check_ins.put_over([replace(morning(), id="night", sleep_hours=6.5)], "batch")
    after = export_document(library)

    reverted = library.batches.revert("batch")

    assert export_document(library) == before
    library.batches.bring_back(reverted)
    assert export_document(library) == after


def test_reverting_leaves_a_cover_that_was_edited(filled: Library) -> None:
    """What the athlete said since stays the day's check-in."""
    edited = replace(morning(soreness=2), id="night", sleep_hours=7.0)
    filled.check_ins.save(edited)

    filled.batches.revert("batch")

    assert filled.check_ins.all() == (edited,)


def test_reverting_does_not_bring_back_a_deleted_day(filled: Library) -> None:
    """A check-in that was deleted with its night stays deleted."""
    filled.check_ins.delete("night")

    filled.batches.revert("batch")

    assert filled.check_ins.all() == ()
