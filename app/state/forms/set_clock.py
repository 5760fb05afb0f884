"""The clock of a timed set: started, stopped, put away; it lives in the draft, so a crash keeps it.

At most one clock runs. It counts up from its start; where the set says how long it is to last, what
is left follows from that.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.core.drafts import DraftEntry, DraftSet, SetMeasure, WorkoutDraft
from app.state.forms.set_order import SetPlace
from app.state.forms.workout_form import change_set


@dataclass(frozen=True, slots=True)
class SetClock:
    """A clock that runs.

    Attributes:
        at: The set that is being timed.
        began_at: When it was started.
        aim_seconds: How long the set is to last; None where nothing is aimed at.
    """

    at: SetPlace
    began_at: datetime
    aim_seconds: float | None

    @property
    def due_at(self) -> datetime | None:
        """When the set has lasted as long as it is to; None where nothing is aimed at."""
        if self.aim_seconds is None:
            return None
        return self.began_at + timedelta(seconds=self.aim_seconds)

    def seconds(self, now: datetime) -> int:
        """Whole seconds that have passed; none where the clock of the computer was put back."""
        return max(int((now - self.began_at).total_seconds()), 0)


def running(draft: WorkoutDraft) -> SetClock | None:
    """The clock that runs; None when none does."""
    return next(
        (
            SetClock((place, index), each.began_at, each.strength_set.duration_seconds or None)
            for place, entry in enumerate(draft.exercises)
            for index, each in enumerate(entry.sets)
            if each.began_at is not None
        ),
        None,
    )


def can_start(entry: DraftEntry) -> bool:
    """Whether an exercise has a set to be timed, and none that is being timed."""
    return next_timed(entry) is not None and all(each.began_at is None for each in entry.sets)


def next_timed(entry: DraftEntry) -> int | None:
    """Index of the set that a clock would time: the first open one of an exercise that is held."""
    if entry.measure is not SetMeasure.TIME:
        return None
    return next((index for index, each in enumerate(entry.sets) if not each.done), None)


def start(draft: WorkoutDraft, place: int, now: datetime) -> WorkoutDraft:
    """Time the next open set of an exercise; another clock, and a rest, end with that."""
    index = next_timed(draft.exercises[place])
    if index is None:
        return draft
    begun = _with_clocks(draft, {(place, index): now})
    return replace(begun, rest_ends_at=None)


def put_away(draft: WorkoutDraft) -> WorkoutDraft:
    """Stop timing, and leave the set as it was."""
    return _with_clocks(draft, {})


def stop(draft: WorkoutDraft, now: datetime) -> WorkoutDraft:
    """Write the time that has passed into the set that is timed; less than a second is none."""
    clock = running(draft)
    stopped = put_away(draft)
    if clock is None or not clock.seconds(now):
        return stopped
    place, index = clock.at
    timed = stopped.exercises[place].sets[index].strength_set
    seconds = float(clock.seconds(now))
    return change_set(stopped, place, index, replace(timed, duration_seconds=seconds))


def _with_clocks(draft: WorkoutDraft, begun: dict[SetPlace, datetime]) -> WorkoutDraft:
    """The draft with these clocks running and no others."""

    def of_entry(place: int, entry: DraftEntry) -> DraftEntry:
        sets = tuple(
            _with_clock(each, begun.get((place, index))) for index, each in enumerate(entry.sets)
        )
        return replace(entry, sets=sets)

    entries = tuple(of_entry(place, entry) for place, entry in enumerate(draft.exercises))
    return replace(draft, exercises=entries)


def _with_clock(each: DraftSet, began_at: datetime | None) -> DraftSet:
    return each if each.began_at == began_at else replace(each, began_at=began_at)
