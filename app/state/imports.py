"""Importing a file: read and plan without touching the database, then write in one transaction."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from app.core.batches import ImportBatch
from app.core.workouts import Workout
from app.exchange.parsed import ParseOptions, Progress
from app.exchange.plan_import import ImportPlan, Matcher, PlanContext, WorkoutSpan, plan_import
from app.exchange.reading import no_progress, read_file
from app.storage.backups import BackUpReason
from app.storage.batch_repository import RevertedBatch
from app.storage.library import Library


@dataclass(frozen=True, slots=True)
class PreparedImport:
    """An import as it would be written.

    Attributes:
        file: The file it was read from.
        size_bytes: Size of the file.
        sha256: Checksum of the file.
        plan: What would be added, what is known already and what is wrong.
        batch_id: Key that the import will have.
    """

    file: Path
    size_bytes: int
    sha256: str
    plan: ImportPlan
    batch_id: str


def prepare_import(
    library: Library,
    file: Path,
    matcher: Matcher,
    zone: tzinfo,
    options: ParseOptions | None = None,
    progress: Progress = no_progress,
) -> PreparedImport:
    """Read a file and plan its import; the database is only read.

    Raises:
        ImportRefusedError: The file is unknown, broken, empty, hostile or too large.
    """
    parsed = read_file(file, options or ParseOptions(timezone=zone), progress)
    batch_id = library.new_id()
    workouts = library.workouts.all()
    context = PlanContext(
        matcher=matcher,
        timezone=zone,
        new_id=library.new_id,
        batch_id=batch_id,
        source_keys=library.workouts.source_keys(),
        spans=[_span(workout) for workout in workouts],
        check_in_days=frozenset(check_in.day for check_in in library.check_ins.all()),
        remembered=_remembered(library, parsed.source_app),
    )
    with file.open("rb") as opened:
        checksum = hashlib.file_digest(opened, "sha256").hexdigest()
    plan = plan_import(parsed, context)
    return PreparedImport(file, file.stat().st_size, checksum, plan, batch_id)


def apply_import(library: Library, prepared: PreparedImport) -> ImportBatch | None:
    """Write a planned import in one transaction, after a back-up; None when nothing is new."""
    plan = prepared.plan
    if not (plan.workouts or plan.check_ins):
        return None
    library.back_ups.make(BackUpReason.BEFORE_IMPORT)
    batch = ImportBatch(
        id=prepared.batch_id,
        file_name=prepared.file.name,
        file_format=plan.format,
        file_sha256=prepared.sha256,
        imported_at=library.now(),
        workouts=plan.counts.workouts,
        sets=plan.counts.sets,
        activities=plan.counts.activities,
        check_ins=plan.counts.check_ins,
        exercises=len(plan.new_exercises),
    )
    with library.transaction():
        library.batches.add(batch)
        library.exercises.save_many(plan.new_exercises, batch_id=batch.id)
        library.workouts.add_many(plan.workouts)
        library.check_ins.add_many(plan.check_ins, batch.id)
    return batch


def revert_import(library: Library, batch_id: str) -> RevertedBatch:
    """Take an import back; what was edited since stays.

    Raises:
        StorageError: There is no such import.
    """
    with library.transaction():
        return library.batches.revert(batch_id)


def _span(workout: Workout) -> WorkoutSpan:
    return WorkoutSpan(workout.id, workout.started_at, workout.ended_at, workout.kind)


def _remembered(library: Library, source_app: str) -> Mapping[str, str]:
    """Exercise ids by folded name: the athlete's own exercises, then corrections for this app."""
    own = {exercise.name.casefold(): exercise.id for exercise in library.exercises.all()}
    corrected = {
        name.casefold(): exercise_id
        for (app, name), exercise_id in library.matches.all().items()
        if app == source_app
    }
    return {**own, **corrected}
