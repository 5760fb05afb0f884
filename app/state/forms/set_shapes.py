"""How the sets of an exercise are counted: by what, and both sides together or apart."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from app.core.drafts import DraftEntry, DraftSet, SetMeasure, WorkoutDraft
from app.core.exercises import Exercise, ExerciseCategory
from app.core.muscles import Side
from app.core.workouts import StrengthSet

_HELD: Final = frozenset({"plank", "hold", "hang", "sit"})
_NOT_HELD: Final = frozenset({"clean", "snatch", "jack", "dip", "up"})
_CARRIED: Final = "carry"
_DRIVEN: Final = frozenset({"sled", "walk"})
_TIMED_CATEGORIES: Final = frozenset({ExerciseCategory.STRETCHING, ExerciseCategory.CARDIO})


def measure_of(sets: Iterable[StrengthSet]) -> SetMeasure | None:
    """What was counted in logged sets; None where they do not say."""
    for each in sets:
        if each.repetitions is not None:
            return SetMeasure.REPETITIONS
        if each.duration_seconds is not None:
            return SetMeasure.TIME
        if each.distance_metres is not None:
            return SetMeasure.DISTANCE
    return None


def usual_measure(exercise: Exercise) -> SetMeasure:
    """What is usually counted in an exercise that was never done: holds last, carries go far."""
    words = frozenset(exercise.name.casefold().replace("-", " ").split())
    is_held = bool(words & _HELD) and not words & _NOT_HELD
    is_driven = exercise.category is ExerciseCategory.STRONGMAN and bool(words & _DRIVEN)
    if is_driven or _CARRIED in words:
        return SetMeasure.DISTANCE
    if is_held or exercise.category in _TIMED_CATEGORIES:
        return SetMeasure.TIME
    return SetMeasure.REPETITIONS


def change_entry(
    draft: WorkoutDraft, place: int, change: Callable[[DraftEntry], DraftEntry]
) -> WorkoutDraft:
    """The draft with one exercise changed."""
    entries = list(draft.exercises)
    entries[place] = change(entries[place])
    return replace(draft, exercises=tuple(entries))


def count_by(draft: WorkoutDraft, place: int, measure: SetMeasure) -> WorkoutDraft:
    """Count something else in the sets of an exercise; what was counted before is dropped."""

    def counted(entry: DraftEntry) -> DraftEntry:
        sets = tuple(
            replace(each, strength_set=_counting_only(each.strength_set, measure), began_at=None)
            for each in entry.sets
        )
        return replace(entry, sets=sets, measure=measure)

    return change_entry(draft, place, counted)


def sides_are_apart(entry: DraftEntry) -> bool:
    """Whether left and right have sets of their own."""
    return any(each.strength_set.side is not None for each in entry.sets)


def count_sides_apart(draft: WorkoutDraft, place: int) -> WorkoutDraft:
    """Give left and right a set each, like the set that stood for both."""

    def apart(entry: DraftEntry) -> DraftEntry:
        pairs = (_both_sides(each) for each in entry.sets)
        return replace(entry, sets=tuple(each for pair in pairs for each in pair))

    return change_entry(draft, place, apart)


def count_sides_together(draft: WorkoutDraft, place: int) -> WorkoutDraft:
    """Let one set stand for both sides; of each pair the left one stays."""

    def together(entry: DraftEntry) -> DraftEntry:
        has_left = any(each.strength_set.side is Side.LEFT for each in entry.sets)
        dropped = Side.RIGHT if has_left else None
        sets = tuple(
            replace(each, strength_set=replace(each.strength_set, side=None))
            for each in entry.sets
            if dropped is None or each.strength_set.side is not dropped
        )
        return replace(entry, sets=sets)

    return change_entry(draft, place, together)


def next_sets(sets: Sequence[DraftSet]) -> tuple[StrengthSet, ...]:
    """What one more round of an exercise adds: a set like the last one, or one for each side."""
    if not sets:
        return (StrengthSet(),)
    last = sets[-1].strength_set
    before = sets[-2].strength_set if len(sets) > 1 else None
    is_pair = before is not None and {before.side, last.side} == {Side.LEFT, Side.RIGHT}
    return (afresh(before), afresh(last)) if before is not None and is_pair else (afresh(last),)


def afresh(strength_set: StrengthSet) -> StrengthSet:
    """A set as a proposal for another one."""
    return replace(strength_set, note="")


def _both_sides(each: DraftSet) -> tuple[DraftSet, ...]:
    if each.strength_set.side is not None:
        return (each,)
    return tuple(
        replace(each, strength_set=replace(each.strength_set, side=side))
        for side in (Side.LEFT, Side.RIGHT)
    )


def _counting_only(strength_set: StrengthSet, measure: SetMeasure) -> StrengthSet:
    return replace(
        strength_set,
        repetitions=strength_set.repetitions if measure is SetMeasure.REPETITIONS else None,
        duration_seconds=strength_set.duration_seconds if measure is SetMeasure.TIME else None,
        distance_metres=strength_set.distance_metres if measure is SetMeasure.DISTANCE else None,
    )
