"""Where two histories begin to differ: what comes before needs no second look."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from app.core.history import History
from app.core.workouts import Workout

_Item = TypeVar("_Item")


def same_sessions(known: History, history: History, workouts: Sequence[Workout], same: int) -> int:
    """How many sessions at the beginning are what they were, definitions included.

    Args:
        known: The earlier history.
        history: The newer one.
        workouts: Its workouts, earliest end first.
        same: How many of them the earlier one begins with too.
    """
    if known.settings.experience is not history.settings.experience:
        return 0
    exercises = _changed_keys(known.exercises, history.exercises)
    sports = _changed_keys(known.sports, history.sports)
    if not (exercises or sports):
        return same
    return next(
        (i for i, workout in enumerate(workouts[:same]) if _uses(workout, exercises, sports)), same
    )


def _uses(workout: Workout, exercises: set[str], sports: set[str]) -> bool:
    if workout.activity and workout.activity.sport_id in sports:
        return True
    return any(entry.exercise_id in exercises for entry in workout.exercises)


def _changed_keys(before: Mapping[str, _Item], after: Mapping[str, _Item]) -> set[str]:
    if before is after:
        return set()
    return {
        key
        for key in before.keys() | after.keys()
        if (old := before.get(key)) is not (new := after.get(key)) and old != new
    }


def _same_length(before: tuple[_Item, ...], after: tuple[_Item, ...]) -> int:
    """Length of the common beginning."""
    shorter = min(len(before), len(after))
    if before[:shorter] == after[:shorter]:
        return shorter
    pairs = enumerate(zip(before, after, strict=False))
    return next(i for i, (old, new) in pairs if old is not new and old != new)


def in_order(
    known: tuple[_Item, ...], items: tuple[_Item, ...], moment: Callable[[_Item], float]
) -> tuple[tuple[_Item, ...], int]:
    """Items by their moment, and how many at the beginning are the known ones.

    Args:
        known: Earlier items by their moment.
        items: Newer ones in any order; where they begin like the known ones, no second look is
            needed.
        moment: When an item was.
    """
    same = _same_length(known, items)
    rest = [moment(item) for item in items[max(same - 1, 0) :]]
    if all(earlier <= later for earlier, later in pairwise(rest)):
        return items, same
    ordered = tuple(sorted(items, key=moment))
    return ordered, _same_length(known, ordered)
