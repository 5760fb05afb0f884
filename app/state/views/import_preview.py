"""What would happen if files were imported."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.core.workouts import WeightUnit
from app.errors import ImportRefusedError
from app.exchange.formats import format_named
from app.exchange.plan_import import ImportPlan
from app.exchange.problems import Problem, ProblemKind
from app.exchange.resolving import Resolution, Resolved
from app.state.imports import PreparedImport, PreparedRound

_CLEAR: Final = 0.85
"""Confidence from which a name is taken as recognised without a second look."""


@dataclass(frozen=True, slots=True)
class FileView:
    """One of the files.

    Attributes:
        name: Its name.
        size_bytes: Its size.
        app: Name of the program that wrote it.
        workouts: Workouts that it would add, activities among them.
        check_ins: Check-ins that it would add, or add a night to.
    """

    name: str
    size_bytes: int
    app: str
    workouts: int
    check_ins: int


@dataclass(frozen=True, slots=True)
class UnitView:
    """A weight unit that files do not say.

    Attributes:
        app: Name of the program that wrote them.
        unit: The unit that was guessed, or answered.
        is_answered: Whether the athlete said which unit it is.
        files: The files.
    """

    app: str
    unit: WeightUnit
    is_answered: bool
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class PlacedProblem:
    """A row that is left out.

    Attributes:
        file_name: The file that it stands in.
        problem: The row and what was wrong in it.
    """

    file_name: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """Rows that are left out for the same reason.

    Attributes:
        kind: The reason.
        problems: Each row.
    """

    kind: ProblemKind
    problems: tuple[PlacedProblem, ...]


@dataclass(frozen=True, slots=True)
class NameView:
    """An exercise as the files call it.

    Attributes:
        name: Its name in the files.
        exercise: Name of the exercise that it is taken for; empty for a new one.
        primary: Muscles that take the full share.
        secondary: Muscles that take part of the share.
        is_clear: Whether it needs no second look.
    """

    name: str
    exercise: str
    primary: tuple[MuscleGroup, ...]
    secondary: tuple[MuscleGroup, ...]
    is_clear: bool

    @property
    def is_new(self) -> bool:
        """Whether the catalogue does not have it."""
        return not self.exercise

    @property
    def has_muscles(self) -> bool:
        """Whether any muscles are known or could be proposed."""
        return bool(self.primary or self.secondary)


@dataclass(frozen=True, slots=True)
class ImportPreviewView:
    """A planned import of one file or several.

    Attributes:
        files: Files that could be read.
        refused: Files that could not, and why.
        workouts: Workouts that would be added, activities among them.
        sets: Sets that would be added.
        check_ins: Check-ins that would be added.
        nights: Nights that would be added to check-ins without sleep.
        exercises: Different exercises in what would be added.
        first_day: Local day of the earliest workout; None without workouts.
        last_day: Local day of the latest workout; None without workouts.
        rows: Rows that were read; None where a file has none.
        duplicates: Workouts that are known already.
        known_check_ins: Check-ins for days that have one already.
        units: Units that no file says.
        names: Exercises: new ones first, those without muscles before the others; then those that
            were recognised, the least sure first.
        problems: Rows that are left out, by reason, most frequent first.
        backs_up: Whether a back-up is made before anything is written.
    """

    files: tuple[FileView, ...]
    refused: tuple[tuple[str, ImportRefusedError], ...]
    workouts: int
    sets: int
    check_ins: int
    nights: int
    exercises: int
    first_day: date | None
    last_day: date | None
    rows: int | None
    duplicates: int
    known_check_ins: int
    units: tuple[UnitView, ...]
    names: tuple[NameView, ...]
    problems: tuple[ProblemGroup, ...]
    backs_up: bool

    @property
    def has_news(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.workouts or self.check_ins or self.nights)

    @property
    def has_several(self) -> bool:
        """Whether several files were given."""
        return len(self.files) + len(self.refused) > 1

    @property
    def size_bytes(self) -> int:
        """Size of the files that could be read."""
        return sum(file.size_bytes for file in self.files)

    @property
    def left_out(self) -> int:
        """Rows that are left out."""
        return sum(len(group.problems) for group in self.problems)

    @property
    def new_names(self) -> tuple[NameView, ...]:
        """Exercises that the catalogue does not have."""
        return tuple(name for name in self.names if name.is_new)

    @property
    def unclear_names(self) -> tuple[NameView, ...]:
        """Exercises that were recognised, but not for sure."""
        return tuple(name for name in self.names if not (name.is_new or name.is_clear))

    @property
    def matched_names(self) -> tuple[NameView, ...]:
        """Exercises that were recognised."""
        return tuple(name for name in self.names if not name.is_new)


def present_import(
    prepared: PreparedRound, exercises: Mapping[str, Exercise], *, backs_up: bool
) -> ImportPreviewView:
    """The preview of a planned import.

    Args:
        prepared: The files.
        exercises: All exercises by id.
        backs_up: Whether there is anything to back up before it.
    """
    plans = [each.plan for each in prepared.imports]
    workouts = [workout for plan in plans for workout in plan.workouts]
    days = [workout.started_at.date() for workout in workouts]
    rows = [plan.rows for plan in plans if plan.rows is not None]
    return ImportPreviewView(
        files=tuple(map(_file, prepared.imports)),
        refused=tuple((file.name, error) for file, error in prepared.refused),
        workouts=len(workouts),
        sets=sum(plan.counts.sets for plan in plans),
        check_ins=sum(len(plan.check_ins) for plan in plans),
        nights=sum(len(plan.nights) for plan in plans),
        exercises=len({entry.exercise_id for each in workouts for entry in each.exercises}),
        first_day=min(days, default=None),
        last_day=max(days, default=None),
        rows=sum(rows) if len(rows) == len(plans) else None,
        duplicates=sum(plan.duplicates + len(plan.probable_duplicates) for plan in plans),
        known_check_ins=sum(plan.known_check_ins for plan in plans),
        units=_units(prepared.imports),
        names=_names(plans, exercises),
        problems=_grouped(prepared.imports),
        backs_up=backs_up,
    )


def _file(prepared: PreparedImport) -> FileView:
    plan = prepared.plan
    return FileView(
        name=prepared.file.name,
        size_bytes=prepared.size_bytes,
        app=_app(plan),
        workouts=len(plan.workouts),
        check_ins=len(plan.check_ins) + len(plan.nights),
    )


def _app(plan: ImportPlan) -> str:
    known = format_named(plan.format)
    return known.name if known else plan.source_app


def _units(imports: Sequence[PreparedImport]) -> tuple[UnitView, ...]:
    """What to ask, once for all files of a program."""
    silent: dict[str, list[PreparedImport]] = defaultdict(list)
    for each in imports:
        if each.plan.unit_question or each.unit:
            silent[_app(each.plan)].append(each)
    return tuple(_unit(app, some) for app, some in silent.items())


def _unit(app: str, imports: Sequence[PreparedImport]) -> UnitView:
    answer = imports[0].unit
    questions = [each.plan.unit_question for each in imports if each.plan.unit_question]
    surest = max(questions, key=lambda question: question.confidence, default=None)
    unit = answer or (surest.guess if surest else WeightUnit.KG)
    return UnitView(app, unit, answer is not None, tuple(each.file for each in imports))


def _names(plans: Iterable[ImportPlan], exercises: Mapping[str, Exercise]) -> tuple[NameView, ...]:
    found = {name: each for plan in plans for name, each in plan.resolutions.items()}
    fresh = {each.name: each for plan in plans for each in plan.new_exercises}
    new = [NameView(name, "", *_muscles(exercise), False) for name, exercise in fresh.items()]
    known = [
        (each.confidence, _known(each, exercises))
        for each in found.values()
        if each.how in {Resolved.MATCHED, Resolved.REMEMBERED}
    ]
    ordered = sorted(known, key=lambda pair: (pair[0], pair[1].name.casefold()))
    return (
        *sorted(new, key=lambda name: name.has_muscles),
        *(name for _, name in ordered),
    )


def _known(found: Resolution, exercises: Mapping[str, Exercise]) -> NameView:
    exercise = exercises.get(found.exercise_id)
    shown = exercise.name if exercise else found.name
    return NameView(found.name, shown, *_muscles(exercise), found.confidence >= _CLEAR)


def _muscles(
    exercise: Exercise | None,
) -> tuple[tuple[MuscleGroup, ...], tuple[MuscleGroup, ...]]:
    return (exercise.primary, exercise.secondary) if exercise else ((), ())


def _grouped(imports: Iterable[PreparedImport]) -> tuple[ProblemGroup, ...]:
    groups: dict[ProblemKind, list[PlacedProblem]] = defaultdict(list)
    for each in imports:
        for problem in each.plan.problems:
            groups[problem.kind].append(PlacedProblem(each.file.name, problem))
    ordered = sorted(groups.items(), key=lambda item: -len(item[1]))
    return tuple(ProblemGroup(kind, tuple(found)) for kind, found in ordered)
