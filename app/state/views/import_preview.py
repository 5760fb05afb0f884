"""What would happen if a file were imported."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.core.workouts import WeightUnit
from app.exchange.formats import format_named
from app.exchange.problems import Problem, ProblemKind
from app.state.imports import PreparedImport


@dataclass(frozen=True, slots=True)
class ProblemGroup:
    """Rows that are left out for the same reason.

    Attributes:
        kind: The reason.
        problems: Each row with what was wrong in it.
    """

    kind: ProblemKind
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class NewExercise:
    """An exercise that the catalogue does not have.

    Attributes:
        name: Its name in the file.
        primary: Muscles proposed for it that take the full share.
        secondary: Muscles proposed for it that take part of the share.
    """

    name: str
    primary: tuple[MuscleGroup, ...]
    secondary: tuple[MuscleGroup, ...]

    @property
    def has_muscles(self) -> bool:
        """Whether any muscles could be proposed."""
        return bool(self.primary or self.secondary)


@dataclass(frozen=True, slots=True)
class ImportPreviewView:
    """A planned import.

    Attributes:
        file_name: Name of the file.
        size_bytes: Size of the file.
        app: Name of the program that wrote it.
        workouts: Workouts that would be added, activities among them.
        sets: Sets that would be added.
        check_ins: Check-ins that would be added.
        exercises: Different exercises in what would be added.
        first_day: Local day of the earliest workout; None without workouts.
        last_day: Local day of the latest workout; None without workouts.
        duplicates: Workouts that are known already.
        nights: Nights that would be added to check-ins without sleep.
        known_check_ins: Check-ins for days that have one already.
        unit: The unit that was guessed or answered because the file has none; None when it says.
        is_unit_answered: Whether the athlete said which unit it is.
        new_exercises: Exercises that the catalogue does not have; those without muscles first.
        matched: Exercises that were recognised.
        problems: Rows that are left out, by reason, most frequent first.
    """

    file_name: str
    size_bytes: int
    app: str
    workouts: int
    sets: int
    check_ins: int
    nights: int
    exercises: int
    first_day: date | None
    last_day: date | None
    duplicates: int
    known_check_ins: int
    unit: WeightUnit | None
    is_unit_answered: bool
    new_exercises: tuple[NewExercise, ...]
    matched: int
    problems: tuple[ProblemGroup, ...]

    @property
    def has_news(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.workouts or self.check_ins or self.nights)


def present_import(prepared: PreparedImport) -> ImportPreviewView:
    """The preview of a planned import."""
    plan = prepared.plan
    days = [workout.started_at.date() for workout in plan.workouts]
    names = {entry.exercise_id for workout in plan.workouts for entry in workout.exercises}
    return ImportPreviewView(
        file_name=prepared.file.name,
        size_bytes=prepared.size_bytes,
        app=known.name if (known := format_named(plan.format)) else plan.source_app,
        workouts=len(plan.workouts),
        sets=plan.counts.sets,
        check_ins=len(plan.check_ins),
        nights=len(plan.nights),
        exercises=len(names),
        first_day=min(days, default=None),
        last_day=max(days, default=None),
        duplicates=plan.duplicates + len(plan.probable_duplicates),
        known_check_ins=plan.known_check_ins,
        unit=plan.unit_question.guess if plan.unit_question else prepared.unit,
        is_unit_answered=prepared.unit is not None,
        new_exercises=_new_exercises(plan.new_exercises),
        matched=len(names) - len(plan.new_exercises),
        problems=_grouped(plan.problems),
    )


def _new_exercises(exercises: tuple[Exercise, ...]) -> tuple[NewExercise, ...]:
    views = (NewExercise(each.name, each.primary, each.secondary) for each in exercises)
    return tuple(sorted(views, key=lambda each: each.has_muscles))


def _grouped(problems: tuple[Problem, ...]) -> tuple[ProblemGroup, ...]:
    groups: dict[ProblemKind, list[Problem]] = defaultdict(list)
    for problem in problems:
        groups[problem.kind].append(problem)
    ordered = sorted(groups.items(), key=lambda item: -len(item[1]))
    return tuple(ProblemGroup(kind, tuple(found)) for kind, found in ordered)
