"""Writing a planned import: everything in one transaction, a batch for each file."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.core.batches import ImportBatch
from app.core.exercises import Exercise
from app.core.soreness import CheckIn
from app.core.workouts import Workout
from app.exchange.collector import collector_paused
from app.exchange.import_counts import count
from app.exchange.parsed import Progress, no_progress
from app.exchange.plan_import import ImportPlan
from app.state.imports import PreparedImport, check_ins_by_day, go_on
from app.storage.backups import BackupReason
from app.storage.batches import RevertedBatch
from app.storage.library import Library

_WRITTEN_AT_ONCE: Final = 1000
SHARE_OF_WRITING: Final = 0.5
"""Part of an import that writing takes; the rest goes into the state that follows."""


@collector_paused()
def apply_imports(
    library: Library,
    prepared: Sequence[PreparedImport],
    now: datetime,
    progress: Progress = no_progress,
    *,
    backs_up: bool = True,
) -> tuple[ImportBatch, ...]:
    """Write planned imports in one transaction; gives a batch for each file that held news.

    What came in since they were planned is not added a second time.

    Args:
        library: The database.
        prepared: What to write.
        now: When it is written.
        progress: Told now and then how far it is; may cancel.
        backs_up: Whether a back-up comes first, where there is something to lose.

    Raises:
        ImportCancelledError: ``progress`` said to stop; nothing was changed.
    """
    news = [each for each in prepared if each.plan.has_news]
    if not news:
        return ()
    if backs_up and has_something_to_lose(library):
        library.backups.make(BackupReason.BEFORE_IMPORT)
    total = sum(len(each.plan.workouts) for each in news)
    written = 0

    def advance(workouts: int) -> None:
        nonlocal written
        go_on(progress, written / total if total else 0.0)
        written += workouts

    with library.transaction():
        batches = [_write(library, each, now, advance) for each in news]
        go_on(progress, 1.0)
    return tuple(filter(None, batches))


def has_something_to_lose(library: Library) -> bool:
    """Whether anything was ever entered, so that a back-up comes before an import."""
    return not library.is_empty()


def _write(
    library: Library, prepared: PreparedImport, now: datetime, advance: Callable[[int], None]
) -> ImportBatch | None:
    """Write what is still new of one file; None when nothing is."""
    new = _what_is_new(library, prepared.plan)
    if not (new.workouts or new.check_ins or new.nights):
        return None
    batch = _batch(prepared, new, now)
    library.batches.add(batch)
    library.exercises.save_many(new.exercises, batch_id=batch.id)
    for first in range(0, len(new.workouts), _WRITTEN_AT_ONCE):
        some = new.workouts[first : first + _WRITTEN_AT_ONCE]
        advance(len(some))
        library.workouts.add_many(some)
    library.check_ins.add_many(new.check_ins, batch.id)
    library.check_ins.put_over(new.nights, batch.id)
    return batch


def revert_imports(library: Library, batch_ids: Iterable[str]) -> tuple[RevertedBatch, ...]:
    """Take imports back in this order; what was edited since stays.

    Raises:
        StorageError: There is no such import.
    """
    with library.transaction():
        return tuple(library.batches.revert(batch_id) for batch_id in batch_ids)


@dataclass(frozen=True, slots=True)
class _New:
    """The part of a plan that is still new when it is written."""

    workouts: tuple[Workout, ...]
    check_ins: tuple[CheckIn, ...]
    nights: tuple[CheckIn, ...]
    exercises: tuple[Exercise, ...]


def _what_is_new(library: Library, plan: ImportPlan) -> _New:
    keys, there = library.workouts.source_keys(), check_ins_by_day(library)
    own = {exercise.id for exercise in library.exercises.all()}
    return _New(
        tuple(workout for workout in plan.workouts if workout.source_key not in keys),
        tuple(check_in for check_in in plan.check_ins if check_in.day not in there),
        tuple(
            filled
            for night in plan.nights
            if night.day in there and (filled := night.within(there[night.day]))
        ),
        tuple(exercise for exercise in plan.new_exercises if exercise.id not in own),
    )


def _batch(prepared: PreparedImport, new: _New, now: datetime) -> ImportBatch:
    plan = prepared.plan
    is_whole = (len(new.workouts), len(new.check_ins)) == (len(plan.workouts), len(plan.check_ins))
    counts = plan.counts if is_whole else count(new.workouts, len(new.check_ins))
    return ImportBatch(
        id=prepared.batch_id,
        file_name=prepared.file.name,
        file_format=plan.format,
        file_sha256=prepared.sha256,
        imported_at=now,
        workouts=counts.workouts,
        sets=counts.sets,
        activities=counts.activities,
        check_ins=counts.check_ins + len(new.nights),
        exercises=len(new.exercises),
    )
