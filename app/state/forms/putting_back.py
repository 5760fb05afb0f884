"""Bringing back what was taken out of a workout, leaving alone what was done to it since."""

from dataclasses import replace

from app.core.drafts import DraftEntry, DraftSet, WorkoutDraft


def put_exercise_back(draft: WorkoutDraft, place: int, entry: DraftEntry) -> WorkoutDraft:
    """An exercise with its sets, at its place again as far as there is such a place."""
    entries = list(draft.exercises)
    entries.insert(place, entry)
    return replace(draft, exercises=tuple(entries))


def put_set_back(
    draft: WorkoutDraft, exercise_id: str, place: int, index: int, one: DraftSet
) -> WorkoutDraft:
    """A set, at its place again; nothing where its exercise is gone from its place."""
    if place >= len(draft.exercises) or draft.exercises[place].exercise_id != exercise_id:
        return draft
    entries = list(draft.exercises)
    sets = list(entries[place].sets)
    sets.insert(index, one)
    entries[place] = replace(entries[place], sets=tuple(sets))
    return replace(draft, exercises=tuple(entries))
