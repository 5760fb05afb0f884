"""Which set comes after which, in turn within a superset."""

from collections.abc import Iterable

from app.core.drafts import WorkoutDraft

SetPlace = tuple[int, int]
"""Place of the exercise and index of the set."""


def next_open(draft: WorkoutDraft, after: SetPlace | None) -> SetPlace | None:
    """The set to do after another one; the first open one after None, None when all are done.

    Exercises of a superset alternate, round by round; then come the exercises that follow, and
    last those that were passed over.
    """
    if after is None:
        return next(iter(_open_sets(draft, range(len(draft.exercises)))), None)
    place, index = after
    rounds = sorted((i, p) for p, i in _open_sets(draft, _together(draft, place)))
    if rounds:
        later = [each for each in rounds if each > (index, place)]
        i, p = (later or rounds)[0]
        return p, i
    others = [*range(place + 1, len(draft.exercises)), *range(place)]
    return next(iter(_open_sets(draft, others)), None)


def is_within_round(draft: WorkoutDraft, done: SetPlace) -> bool:
    """Whether another exercise of the superset follows at once, without a rest."""
    follows = next_open(draft, done)
    return (
        follows is not None
        and follows[0] > done[0]
        and follows[1] == done[1]
        and follows[0] in _together(draft, done[0])
    )


def _together(draft: WorkoutDraft, place: int) -> list[int]:
    """Places of the exercises that are done in turn with one, itself among them."""
    superset = draft.exercises[place].superset
    if superset is None:
        return [place]
    return [p for p, entry in enumerate(draft.exercises) if entry.superset == superset]


def _open_sets(draft: WorkoutDraft, places: Iterable[int]) -> list[SetPlace]:
    return [
        (place, index)
        for place in places
        for index, each in enumerate(draft.exercises[place].sets)
        if not each.done
    ]
