"""Importing a file: read and plan without touching the database, then write in one transaction."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Final

from app.core.batches import ImportBatch
from app.core.exercises import Exercise
from app.core.soreness import CheckIn
from app.core.workouts import WeightUnit, Workout
from app.exchange.collector import collector_paused
from app.exchange.import_counts import count
from app.exchange.parsed import ParseOptions, Progress, no_progress
from app.exchange.plan_import import ImportPlan, PlanContext, plan_import
from app.exchange.problems import NOTHING_IMPORTED, ImportCancelledError
from app.exchange.reading import read_file
from app.exchange.resolving import Match, Matcher
from app.exchange.sameness import WorkoutSpan
from app.storage.backups import BackupReason
from app.storage.batches import RevertedBatch
from app.storage.library import Library

_WRITTEN_AT_ONCE: Final = 1000
SHARE_OF_WRITING: Final = 0.5
"""Part of an import that writing takes; the rest goes into the state that follows."""


class LateMatcher:
    """Name matching that is set up when the first name is asked, on whichever thread that is."""

    def __init__(self, make: Callable[[], Matcher]) -> None:
        self._make = make
        self._made: Matcher | None = None

    def match(self, name: str, source_app: str = "", language: str = "") -> Match | None:
        """The best proposal; None when nothing comes near."""
        if self._made is None:
            self._made = self._make()
        return self._made.match(name, source_app, language)


@dataclass(frozen=True, slots=True)
class ImportFacts:
    """What the athlete already has, as far as an import must know.

    Attributes:
        matcher: Name matching.
        zone: The athlete's zone, for files that give only the clock.
        new_id: Makes a key; safe on any thread.
        source_keys: Source keys of the workouts that are there or were.
        workouts: The workouts that are there.
        check_ins: The check-in of each day that has one.
        own_names: Ids of the athlete's own exercises by case-folded name.
        corrections: Ids of exercises by program and name, as the athlete corrected them.
    """

    matcher: Matcher
    zone: tzinfo
    new_id: Callable[[], str]
    source_keys: frozenset[str]
    workouts: tuple[Workout, ...]
    check_ins: Mapping[date, CheckIn]
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
        unit: The weight unit that the athlete gave; None when none was asked for.
    """

    file: Path
    size_bytes: int
    sha256: str
    plan: ImportPlan
    batch_id: str
    unit: WeightUnit | None = None


def import_facts(
    library: Library,
    matcher: Matcher,
    zone: tzinfo,
    workouts: tuple[Workout, ...] | None = None,
) -> ImportFacts:
    """What the athlete already has, read on the thread that owns the database.

    Args:
        library: The database.
        matcher: Name matching.
        zone: The athlete's zone, for files that give only the clock.
        workouts: All workouts, where they have been read already.
    """
    own = {exercise.name.casefold(): exercise.id for exercise in library.exercises.all()}
    return ImportFacts(
        matcher=matcher,
        zone=zone,
        new_id=library.new_id,
        source_keys=library.workouts.source_keys(),
        workouts=library.workouts.all() if workouts is None else workouts,
        check_ins=_by_day(library),
        own_names=own,
        corrections=library.matches.all(),
    )


@collector_paused()
def prepare_import(
    file: Path,
    facts: ImportFacts,
    options: ParseOptions | None = None,
    progress: Progress = no_progress,
) -> PreparedImport:
    """Read a file and plan its import; safe on any thread, for the database is not touched.

    Raises:
        ImportRefusedError: The file is unknown, broken, empty, hostile or too large.
        ImportCancelledError: ``progress`` said to stop.
    """
    parsed = read_file(file, options or ParseOptions(timezone=facts.zone), progress)
    batch_id = facts.new_id()
    context = PlanContext(
        matcher=facts.matcher,
        timezone=facts.zone,
        new_id=facts.new_id,
        batch_id=batch_id,
        source_keys=facts.source_keys,
        spans=tuple(map(WorkoutSpan.of, facts.workouts)),
        check_ins=facts.check_ins,
        remembered=facts.remembered(parsed.source_app),
    )
    with file.open("rb") as opened:
        checksum = hashlib.file_digest(opened, "sha256").hexdigest()
    plan = plan_import(parsed, context)
    go_on(progress, 1.0)
    unit = options.unit if options else None
    return PreparedImport(file, file.stat().st_size, checksum, plan, batch_id, unit)


@collector_paused()
def apply_import(
    library: Library,
    prepared: PreparedImport,
    now: datetime,
    progress: Progress = no_progress,
    *,
    backs_up: bool = True,
) -> ImportBatch | None:
    """Write a planned import in one transaction; None when nothing is new.

    What came in since the import was planned is not added a second time.

    Args:
        library: The database.
        prepared: What to write.
        now: When it is written.
        progress: Told now and then how far it is; may cancel.
        backs_up: Whether a back-up comes first, unless nothing was ever entered and so nothing can
            be lost.

    Raises:
        ImportCancelledError: ``progress`` said to stop; nothing was changed.
    """
    if not prepared.plan.has_news:
        return None
    if backs_up and not library.is_empty():
        library.backups.make(BackupReason.BEFORE_IMPORT)
    with library.transaction():
        new = _what_is_new(library, prepared.plan)
        if not (new.workouts or new.check_ins or new.nights):
            return None
        batch = _batch(prepared, new, now)
        library.batches.add(batch)
        library.exercises.save_many(new.exercises, batch_id=batch.id)
        for first in range(0, len(new.workouts), _WRITTEN_AT_ONCE):
            go_on(progress, first / len(new.workouts))
            library.workouts.add_many(new.workouts[first : first + _WRITTEN_AT_ONCE])
        library.check_ins.add_many(new.check_ins, batch.id)
        library.check_ins.put_over(new.nights, batch.id)
        go_on(progress, 1.0)
    return batch


def revert_import(library: Library, batch_id: str) -> RevertedBatch:
    """Take an import back; what was edited since stays.

    Raises:
        StorageError: There is no such import.
    """
    with library.transaction():
        return library.batches.revert(batch_id)


def go_on(progress: Progress, fraction: float) -> None:
    """Say how much is done, and end the work if the answer is to stop.

    Raises:
        ImportCancelledError: The answer was to stop.
    """
    if not progress(fraction):
        raise ImportCancelledError("The import was stopped.", NOTHING_IMPORTED)


@dataclass(frozen=True, slots=True)
class _New:
    """The part of a plan that is still new when it is written."""

    workouts: tuple[Workout, ...]
    check_ins: tuple[CheckIn, ...]
    nights: tuple[CheckIn, ...]
    exercises: tuple[Exercise, ...]


def _what_is_new(library: Library, plan: ImportPlan) -> _New:
    keys, there = library.workouts.source_keys(), _by_day(library)
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


def _by_day(library: Library) -> Mapping[date, CheckIn]:
    return {check_in.day: check_in for check_in in library.check_ins.all()}


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
