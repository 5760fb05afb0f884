"""A strength workout while it is being entered: operations on its draft.

Each operation takes a draft and gives the draft that follows; nothing is kept anywhere else.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from app.core.drafts import DraftEntry, DraftSet, SetMeasure, WorkoutDraft
from app.core.exercises import Exercise
from app.core.history import History
from app.core.routines import Routine
from app.core.workouts import ExerciseEntry, SetKind, StrengthSet, Workout, WorkoutKind
from app.state.forms.set_shapes import afresh, change_entry, measure_of, next_sets, usual_measure

STILL_UNDER_WAY: Final = timedelta(hours=4)
"""A workout that began no longer ago may be going on; an earlier one is over."""

USUAL_LENGTH: Final = timedelta(hours=1)
"""Length of a strength workout that is entered afterwards, until it is told."""


def begin(now: datetime) -> WorkoutDraft:
    """A strength workout that starts now."""
    return WorkoutDraft(WorkoutKind.STRENGTH, started_at=now)


def repeat(workout: Workout, now: datetime) -> WorkoutDraft:
    """The same workout again, starting now, nothing ticked off."""
    return replace(
        edit(workout),
        started_at=now,
        ended_at=None,
        workout_id=None,
        note="",
        session_rpe=None,
        exercises=tuple(_planned(entry) for entry in workout.exercises),
    )


def from_routine(routine: Routine, history: History, now: datetime) -> WorkoutDraft:
    """A routine's exercises with the sets of last time, or its own where there was none."""
    return replace(
        begin(now),
        title=routine.name,
        exercises=tuple(
            _planned(
                replace(entry, sets=sets_for(entry, history.workouts)),
                history.exercises.get(entry.exercise_id),
            )
            for entry in routine.exercises
        ),
    )


def sets_for(entry: ExerciseEntry, workouts: Sequence[Workout]) -> tuple[StrengthSet, ...]:
    """The sets of a routine's exercise: those of last time, at least as many as it asks for."""
    last = last_time(workouts, entry.exercise_id)
    if not (last and entry.sets):
        return last or entry.sets or (StrengthSet(),)
    missing = max(len(entry.sets) - len(last), 0)
    return (*last, *(afresh(last[-1]),) * missing)


def edit(workout: Workout) -> WorkoutDraft:
    """A logged workout, to be changed; every set is ticked off."""
    return WorkoutDraft(
        workout.kind,
        started_at=workout.started_at,
        ended_at=workout.ended_at,
        workout_id=workout.id,
        title=workout.title,
        exercises=tuple(_done(entry) for entry in workout.exercises),
        activity=workout.activity,
        quick=workout.quick,
        session_rpe=workout.session_rpe,
        note=workout.note,
    )


def last_time(workouts: Sequence[Workout], exercise_id: str) -> tuple[StrengthSet, ...]:
    """The sets of an exercise in the latest workout that has it; empty when there is none."""
    for workout in reversed(workouts):
        for entry in workout.exercises:
            if entry.exercise_id == exercise_id and entry.sets:
                return entry.sets
    return ()


def add_exercise(
    draft: WorkoutDraft, exercise: Exercise, before: Sequence[StrengthSet] = ()
) -> WorkoutDraft:
    """Add an exercise with the sets of last time, or one empty set."""
    sets = tuple(DraftSet(afresh(each)) for each in before or (StrengthSet(),))
    measure = measure_of(before) or usual_measure(exercise)
    entry = DraftEntry(exercise.id, exercise.name, sets, measure=measure)
    return replace(draft, exercises=(*draft.exercises, entry))


def replace_exercise(draft: WorkoutDraft, place: int, exercise: Exercise) -> WorkoutDraft:
    """Put another exercise in the place of one; its sets stay."""
    return change_entry(
        draft,
        place,
        lambda entry: replace(entry, exercise_id=exercise.id, name=exercise.name),
    )


def remove_exercise(draft: WorkoutDraft, place: int) -> WorkoutDraft:
    """Remove an exercise with its sets."""
    kept = draft.exercises[:place] + draft.exercises[place + 1 :]
    return replace(draft, exercises=kept)


def move_exercise(draft: WorkoutDraft, place: int, by: int) -> WorkoutDraft:
    """Move an exercise up (negative) or down, as far as the ends allow."""
    entries = list(draft.exercises)
    entry = entries.pop(place)
    entries.insert(min(max(place + by, 0), len(entries)), entry)
    return replace(draft, exercises=tuple(entries))


def move_start(draft: WorkoutDraft, at: datetime, now: datetime) -> WorkoutDraft:
    """Let a workout have begun at another moment.

    One that is over keeps its length; one under way stays so unless it began long ago.
    """
    if draft.ended_at is not None:
        return replace(draft, started_at=at, ended_at=at + (draft.ended_at - draft.started_at))
    is_over = now - at > STILL_UNDER_WAY
    return replace(draft, started_at=at, ended_at=at + USUAL_LENGTH if is_over else None)


def set_length(draft: WorkoutDraft, minutes: float) -> WorkoutDraft:
    """Let a workout have lasted so long."""
    return replace(draft, ended_at=draft.started_at + timedelta(minutes=minutes))


def set_exercise_note(draft: WorkoutDraft, place: int, note: str) -> WorkoutDraft:
    """Write a note beside an exercise."""
    return change_entry(draft, place, lambda entry: replace(entry, note=note.strip()))


def add_set(draft: WorkoutDraft, place: int) -> WorkoutDraft:
    """Add a set like the last one, not ticked off; a pair where sides are counted apart."""

    def added(entry: DraftEntry) -> DraftEntry:
        return replace(entry, sets=(*entry.sets, *map(DraftSet, next_sets(entry.sets))))

    return change_entry(draft, place, added)


def remove_set(draft: WorkoutDraft, place: int, index: int) -> WorkoutDraft:
    """Remove a set."""
    return change_entry(
        draft,
        place,
        lambda entry: replace(entry, sets=entry.sets[:index] + entry.sets[index + 1 :]),
    )


def change_set(
    draft: WorkoutDraft, place: int, index: int, strength_set: StrengthSet
) -> WorkoutDraft:
    """Enter other numbers into a set; its tick stays."""
    return _change_set(draft, place, index, lambda each: replace(each, strength_set=strength_set))


def set_kind(draft: WorkoutDraft, place: int, index: int, kind: SetKind) -> WorkoutDraft:
    """Say what a set is for."""
    return _change_set(
        draft,
        place,
        index,
        lambda each: replace(each, strength_set=replace(each.strength_set, kind=kind)),
    )


def tick(draft: WorkoutDraft, place: int, index: int, *, done: bool) -> WorkoutDraft:
    """Tick a set off, or take the tick back; its clock, if it ran, is put away."""
    return _change_set(draft, place, index, lambda each: replace(each, done=done, began_at=None))


def done_sets(draft: WorkoutDraft) -> int:
    """How many sets are ticked off."""
    return sum(each.done for entry in draft.exercises for each in entry.sets)


def all_sets(draft: WorkoutDraft) -> int:
    """How many sets there are."""
    return sum(len(entry.sets) for entry in draft.exercises)


def done_volume_kg(draft: WorkoutDraft) -> float:
    """Weight times repetitions over the sets that are ticked off, in kilograms."""
    return sum(
        each.strength_set.volume_kg for entry in draft.exercises for each in entry.sets if each.done
    )


def is_filled(strength_set: StrengthSet) -> bool:
    """Whether a set says what was done: repetitions, a time or a distance."""
    return bool(
        strength_set.repetitions or strength_set.duration_seconds or strength_set.distance_metres
    )


def left_out(draft: WorkoutDraft) -> int:
    """How many sets say what was done and will not be saved, because others are ticked off."""
    if not done_sets(draft):
        return 0
    sets = (each for entry in draft.exercises for each in entry.sets)
    return sum(is_filled(each.strength_set) and not each.done for each in sets)


def can_finish(draft: WorkoutDraft) -> bool:
    """Whether there is anything to save."""
    return bool(_kept_exercises(draft))


def to_workout(draft: WorkoutDraft, new_id: str, now: datetime) -> Workout:
    """The workout to save.

    Only sets that are ticked off count once any is; else all that are filled in.

    Args:
        draft: The draft.
        new_id: Key for a new workout; an edited one keeps its own.
        now: The end of a workout that is under way.
    """
    return Workout(
        id=draft.workout_id or new_id,
        title=draft.title.strip(),
        started_at=draft.started_at,
        ended_at=max(draft.ended_at or now, draft.started_at),
        exercises=_kept_exercises(draft),
        activity=draft.activity,
        quick=draft.quick,
        session_rpe=draft.session_rpe,
        note=draft.note.strip(),
    )


def _kept_exercises(draft: WorkoutDraft) -> tuple[ExerciseEntry, ...]:
    only_done = done_sets(draft) > 0
    is_edit = draft.workout_id is not None
    return tuple(
        ExerciseEntry(entry.exercise_id, entry.name, sets, entry.superset, entry.note)
        for entry in draft.exercises
        if (sets := _kept_sets(entry, only_done=only_done, is_edit=is_edit))
    )


def _kept_sets(entry: DraftEntry, *, only_done: bool, is_edit: bool) -> tuple[StrengthSet, ...]:
    """Sets that count; one that was logged before needs no second proof that it says anything."""
    return tuple(
        each.strength_set
        for each in entry.sets
        if (each.done or not only_done)
        and (is_filled(each.strength_set) or (is_edit and each.done))
    )


def _planned(entry: ExerciseEntry, exercise: Exercise | None = None) -> DraftEntry:
    usual = usual_measure(exercise) if exercise else SetMeasure.REPETITIONS
    return DraftEntry(
        entry.exercise_id,
        entry.name,
        tuple(DraftSet(afresh(each)) for each in entry.sets),
        entry.superset,
        measure=measure_of(entry.sets) or usual,
    )


def _done(entry: ExerciseEntry) -> DraftEntry:
    sets = tuple(DraftSet(each, done=True) for each in entry.sets)
    measure = measure_of(entry.sets) or SetMeasure.REPETITIONS
    return DraftEntry(entry.exercise_id, entry.name, sets, entry.superset, entry.note, measure)


def _change_set(
    draft: WorkoutDraft, place: int, index: int, change: Callable[[DraftSet], DraftSet]
) -> WorkoutDraft:
    def changed(entry: DraftEntry) -> DraftEntry:
        sets = list(entry.sets)
        sets[index] = change(sets[index])
        return replace(entry, sets=tuple(sets))

    return change_entry(draft, place, changed)
