"""What the strength editor shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.core.drafts import DraftEntry, SetMeasure, WorkoutDraft
from app.core.history import History
from app.core.muscles import MuscleGroup, Side
from app.core.settings import EffortScale
from app.core.workouts import SetKind, StrengthSet, WeightUnit
from app.state.forms import set_clock, workout_form
from app.state.forms.supersets import superset_letters

_BODY_WEIGHT = "body weight"


@dataclass(frozen=True, slots=True)
class SetView:
    """One set.

    Attributes:
        number: Its number among the sets that are no warm-up; left and right share one.
        kind: What it is for.
        strength_set: The set as far as it is entered.
        done: Whether it is ticked off.
        last: The same set last time; None without.
    """

    number: int
    kind: SetKind
    strength_set: StrengthSet
    done: bool
    last: StrengthSet | None


@dataclass(frozen=True, slots=True)
class ExerciseCardView:
    """One exercise.

    Attributes:
        name: Its name.
        primary: Muscles that take the full share.
        secondary: Muscles that take part of the share.
        shares: Share per muscle.
        sets: Its sets.
        superset: Letter of the superset it belongs to; empty without.
        note: The athlete's words.
        unit: Unit for weights.
        shows_rpe: Whether effort is rated as RPE.
        measure: What is counted in its sets.
        adds_weight: Whether a weight comes on top of the body's own.
        can_be_timed: Whether there is a set for a clock to time, and none is timed yet.
    """

    name: str
    primary: tuple[MuscleGroup, ...]
    secondary: tuple[MuscleGroup, ...]
    shares: Mapping[MuscleGroup, float]
    sets: tuple[SetView, ...]
    superset: str
    note: str
    unit: WeightUnit
    shows_rpe: bool
    measure: SetMeasure
    adds_weight: bool
    can_be_timed: bool


@dataclass(frozen=True, slots=True)
class StrengthView:
    """The strength editor.

    Attributes:
        title: The athlete's name for the workout; may be empty.
        started_at: When it began.
        minutes: How long it has lasted; its length when it is over.
        done: Sets ticked off.
        sets: Sets in all.
        volume_kg: Weight times repetitions over the sets that are ticked off.
        exercises: The exercises.
        unit: Unit for weights.
        can_finish: Whether there is anything to save.
        is_edit: Whether a logged workout is being changed.
        rest_ends_at: When the running rest ends; None without.
        note: The athlete's words on the workout.
    """

    title: str
    started_at: datetime
    minutes: float
    done: int
    sets: int
    volume_kg: float
    exercises: tuple[ExerciseCardView, ...]
    unit: WeightUnit
    can_finish: bool
    is_edit: bool
    rest_ends_at: datetime | None
    note: str


def present_strength(draft: WorkoutDraft, history: History, now: datetime) -> StrengthView:
    """The strength editor for a draft."""
    settings = history.settings
    is_edit = draft.workout_id is not None
    earlier = [
        each
        for each in history.workouts
        if each.id != draft.workout_id and each.started_at <= draft.started_at
    ]
    lasts = {
        entry.exercise_id: workout_form.last_time(earlier, entry.exercise_id)
        for entry in draft.exercises
    }
    letters = superset_letters(draft.exercises)
    return StrengthView(
        title=draft.title,
        started_at=draft.started_at,
        minutes=((draft.ended_at or now) - draft.started_at).total_seconds() / 60,
        done=workout_form.done_sets(draft),
        sets=workout_form.all_sets(draft),
        volume_kg=workout_form.done_volume_kg(draft),
        exercises=tuple(
            _card(entry, letter, history, lasts[entry.exercise_id], is_edit=is_edit)
            for entry, letter in zip(draft.exercises, letters, strict=True)
        ),
        unit=settings.weight_unit,
        can_finish=workout_form.can_finish(draft),
        is_edit=is_edit,
        rest_ends_at=draft.rest_ends_at,
        note=draft.note,
    )


def _card(
    entry: DraftEntry,
    superset: str,
    history: History,
    last: tuple[StrengthSet, ...],
    *,
    is_edit: bool,
) -> ExerciseCardView:
    exercise = history.exercises.get(entry.exercise_id)
    shares = exercise.shares if exercise else {}
    return ExerciseCardView(
        name=entry.name,
        primary=exercise.primary if exercise else (),
        secondary=exercise.secondary if exercise else (),
        shares=shares,
        sets=_sets(entry, last),
        superset=superset,
        note=entry.note,
        unit=history.settings.weight_unit,
        shows_rpe=history.settings.effort_scale is EffortScale.RPE,
        measure=entry.measure,
        adds_weight=exercise is not None and exercise.equipment == _BODY_WEIGHT,
        can_be_timed=not is_edit and set_clock.can_start(entry),
    )


def _sets(entry: DraftEntry, last: tuple[StrengthSet, ...]) -> tuple[SetView, ...]:
    views = []
    number = 0
    present = [each.strength_set for each in entry.sets]
    rounds = _rounds(present)
    for index, (each, round_index) in enumerate(zip(entry.sets, rounds, strict=True)):
        kind = each.strength_set.kind
        is_other_side = index > 0 and round_index == rounds[index - 1]
        number += kind is not SetKind.WARM_UP and not is_other_side
        before = _same_set(last, round_index, each.strength_set.side)
        views.append(SetView(number, kind, each.strength_set, each.done, before))
    return tuple(views)


def _rounds(sets: Sequence[StrengthSet]) -> list[int]:
    """Which round each set belongs to, from 0; a left side and the right one after it share one."""
    rounds: list[int] = []
    for index, each in enumerate(sets):
        before = sets[index - 1].side if index else None
        is_other_side = (before, each.side) == (Side.LEFT, Side.RIGHT)
        rounds.append(rounds[-1] + (not is_other_side) if rounds else 0)
    return rounds


def _same_set(
    last: Sequence[StrengthSet], round_index: int, side: Side | None
) -> StrengthSet | None:
    """Last time's set of a round, of this side where sides were counted apart then too."""
    of_round = (
        each
        for each, its_round in zip(last, _rounds(last), strict=True)
        if its_round == round_index
    )
    return next((each for each in of_round if side is None or each.side in {side, None}), None)
