"""Reading files for an import: what each would add, planned without touching the database."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, tzinfo
from pathlib import Path

from app.core.soreness import CheckIn
from app.core.workouts import WeightUnit, Workout
from app.errors import ImportRefusedError
from app.exchange.collector import collector_paused
from app.exchange.parsed import ParseOptions, Progress, no_progress
from app.exchange.plan_import import ImportPlan, PlanContext, plan_import
from app.exchange.problems import NOTHING_IMPORTED, ImportCancelledError
from app.exchange.reading import read_file
from app.exchange.resolving import Match, Matcher
from app.exchange.sameness import WorkoutSpan
from app.storage.library import Library


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
        planned: When workouts took place that other files of the same round would add.
    """

    matcher: Matcher
    zone: tzinfo
    new_id: Callable[[], str]
    source_keys: frozenset[str]
    workouts: tuple[Workout, ...]
    check_ins: Mapping[date, CheckIn]
    own_names: Mapping[str, str]
    corrections: Mapping[tuple[str, str], str]
    planned: tuple[WorkoutSpan, ...] = ()

    def remembered(self, source_app: str) -> Mapping[str, str]:
        """Exercise ids by case-folded name; corrections for this program go first."""
        corrected = {
            name.casefold(): exercise_id
            for (app, name), exercise_id in self.corrections.items()
            if app == source_app
        }
        return {**self.own_names, **corrected}

    def spans(self) -> tuple[WorkoutSpan, ...]:
        """When everything took place that a file may tell again."""
        return (*map(WorkoutSpan.of, self.workouts), *self.planned)

    def and_planned(self, plan: ImportPlan) -> "ImportFacts":
        """The same once what is planned is there, for the next file of a round."""
        nights = (
            filled for night in plan.nights if (filled := night.within(self.check_ins[night.day]))
        )
        told = {check_in.day: check_in for check_in in (*plan.check_ins, *nights)}
        keys = (workout.source_key for workout in plan.workouts)
        return replace(
            self,
            source_keys=self.source_keys.union(filter(None, keys)),
            workouts=(),
            check_ins={**self.check_ins, **told},
            planned=(*self.spans(), *map(WorkoutSpan.of, plan.workouts)),
        )


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


@dataclass(frozen=True, slots=True)
class PreparedRound:
    """Files that are checked together and written together.

    Attributes:
        imports: Those that could be read, in order; what one would add, the next does not.
        refused: Those that could not, and why.
    """

    imports: tuple[PreparedImport, ...]
    refused: tuple[tuple[Path, ImportRefusedError], ...] = ()

    @property
    def has_several(self) -> bool:
        """Whether more than one file was given."""
        return len(self.imports) + len(self.refused) > 1


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
        check_ins=check_ins_by_day(library),
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
        spans=facts.spans(),
        check_ins=facts.check_ins,
        remembered=facts.remembered(parsed.source_app),
    )
    with file.open("rb") as opened:
        checksum = hashlib.file_digest(opened, "sha256").hexdigest()
    plan = plan_import(parsed, context)
    go_on(progress, 1.0)
    unit = options.unit if options else None
    return PreparedImport(file, file.stat().st_size, checksum, plan, batch_id, unit)


def prepare_round(
    files: Sequence[Path],
    facts: ImportFacts,
    units: Mapping[Path, WeightUnit],
    progress: Progress = no_progress,
) -> PreparedRound:
    """Read files and plan them as one import; one that is refused does not hold up the others.

    Args:
        files: The files, in the order in which they are to be told apart.
        facts: What the athlete already has.
        units: Weight units that the athlete gave for files that have none.
        progress: Told now and then how far it is; may cancel.

    Raises:
        ImportCancelledError: ``progress`` said to stop.
    """
    imports: list[PreparedImport] = []
    refused: list[tuple[Path, ImportRefusedError]] = []
    latest: ImportPlan | None = None
    for index, file in enumerate(files):
        if latest:
            facts, latest = facts.and_planned(latest), None
        options = ParseOptions(unit=units.get(file), timezone=facts.zone)
        part = _part_of(progress, index, len(files))
        try:
            prepared = prepare_import(file, facts, options, part)
        except ImportRefusedError as refusal:
            refused.append((file, refusal))
        else:
            imports.append(prepared)
            latest = prepared.plan
    return PreparedRound(tuple(imports), tuple(refused))


def _part_of(progress: Progress, index: int, count: int) -> Progress:
    """Progress of one part out of several of the same length."""
    return lambda fraction: progress((index + fraction) / count)


def go_on(progress: Progress, fraction: float) -> None:
    """Say how much is done, and end the work if the answer is to stop.

    Raises:
        ImportCancelledError: The answer was to stop.
    """
    if not progress(fraction):
        raise ImportCancelledError("The import was stopped.", NOTHING_IMPORTED)


def check_ins_by_day(library: Library) -> Mapping[date, CheckIn]:
    """The check-in of each day that has one."""
    return {check_in.day: check_in for check_in in library.check_ins.all()}
