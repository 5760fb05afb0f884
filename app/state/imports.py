"""Importing a file: read and plan without touching the database, then write in one transaction."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path

from app.core.batches import ImportBatch
from app.exchange.parsed import ParseOptions, Progress, no_progress
from app.exchange.plan_import import ImportPlan, PlanContext, plan_import
from app.exchange.reading import read_file
from app.exchange.resolving import Matcher
from app.exchange.sameness import WorkoutSpan
from app.storage.backups import BackupReason
from app.storage.batches import RevertedBatch
from app.storage.library import Library


@dataclass(frozen=True, slots=True)
class ImportFacts:
    """What the athlete already has, as far as an import must know.

    Attributes:
        matcher: Name matching.
        zone: The athlete's zone, for files that give only the clock.
        new_id: Makes a key; safe on any thread.
        source_keys: Source keys of the workouts that are there or were.
        spans: When workouts took place.
        check_in_days: Days that have a check-in.
        own_names: Ids of the athlete's own exercises by case-folded name.
        corrections: Ids of exercises by program and name, as the athlete corrected them.
    """

    matcher: Matcher
    zone: tzinfo
    new_id: Callable[[], str]
    source_keys: frozenset[str]
    spans: tuple[WorkoutSpan, ...]
    check_in_days: frozenset[date]
    own_names: Mapping[str, str]
    corrections: Mapping[tuple[str, str], str]

    def remembered(self, source_app: str) -> Mapping[str, str]:
        """Exercise ids by case-folded name; corrections for this program go first."""
        corrected = {
            name.casefold(): exercise_id
            for (app, name), exercise_id in self.corrections.items()
            if app == source_app
        }
        return {**self.own_names, **corrected}


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


def import_facts(library: Library, matcher: Matcher, zone: tzinfo) -> ImportFacts:
    """What the athlete already has, read on the thread that owns the database."""
    own = {exercise.name.casefold(): exercise.id for exercise in library.exercises.all()}
    return ImportFacts(
        matcher=matcher,
        zone=zone,
        new_id=library.new_id,
        source_keys=library.workouts.source_keys(),
        spans=tuple(map(WorkoutSpan.of, library.workouts.all())),
        check_in_days=frozenset(check_in.day for check_in in library.check_ins.all()),
        own_names=own,
        corrections=library.matches.all(),
    )


def prepare_import(
    file: Path,
    facts: ImportFacts,
    options: ParseOptions | None = None,
    progress: Progress = no_progress,
) -> PreparedImport:
    """Read a file and plan its import; safe on any thread, for the database is not touched.

    Raises:
        ImportRefusedError: The file is unknown, broken, empty, hostile or too large.
    """
    parsed = read_file(file, options or ParseOptions(timezone=facts.zone), progress)
    batch_id = facts.new_id()
    context = PlanContext(
        matcher=facts.matcher,
        timezone=facts.zone,
        new_id=facts.new_id,
        batch_id=batch_id,
        source_keys=facts.source_keys,
        spans=facts.spans,
        check_in_days=facts.check_in_days,
        remembered=facts.remembered(parsed.source_app),
    )
    with file.open("rb") as opened:
        checksum = hashlib.file_digest(opened, "sha256").hexdigest()
    plan = plan_import(parsed, context)
    return PreparedImport(file, file.stat().st_size, checksum, plan, batch_id)


def apply_import(library: Library, prepared: PreparedImport, now: datetime) -> ImportBatch | None:
    """Write a planned import in one transaction, after a back-up; None when nothing is new."""
    plan = prepared.plan
    if not (plan.workouts or plan.check_ins):
        return None
    library.backups.make(BackupReason.BEFORE_IMPORT)
    batch = ImportBatch(
        id=prepared.batch_id,
        file_name=prepared.file.name,
        file_format=plan.format,
        file_sha256=prepared.sha256,
        imported_at=now,
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
