"""How far an import is while it is being written."""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate, chain

from app.state.import_writing import SHARE_OF_WRITING
from app.state.imports import PreparedRound


class ImportStage(Enum):
    """What is being done."""

    BACKING_UP = auto()
    SAVING = auto()
    LEARNING = auto()


@dataclass(frozen=True, slots=True)
class ImportingView:
    """An import under way.

    Attributes:
        stage: What is being done.
        workouts: Workouts written so far.
        sets: Sets written so far.
        saved: Share of the workouts that is written, 0 to 1.
        learned: Share of the forecast that is worked out, 0 to 1.
    """

    stage: ImportStage
    workouts: int
    sets: int
    saved: float
    learned: float


class ImportCourse:
    """Turns the fraction of an import that is done into what it means."""

    def __init__(self, prepared: PreparedRound, *, backs_up: bool) -> None:
        workouts = chain.from_iterable(each.plan.workouts for each in prepared.imports)
        self._first = ImportStage.BACKING_UP if backs_up else ImportStage.SAVING
        self._sets = (0, *accumulate(each.set_count for each in workouts))

    def at(self, fraction: float | None) -> ImportingView:
        """What is done; None before anything is written."""
        if fraction is None:
            return ImportingView(self._first, 0, 0, 0.0, 0.0)
        saved = min(fraction / SHARE_OF_WRITING, 1.0)
        learned = max(fraction - SHARE_OF_WRITING, 0.0) / (1.0 - SHARE_OF_WRITING)
        workouts = round(saved * (len(self._sets) - 1))
        stage = ImportStage.SAVING if saved < 1.0 else ImportStage.LEARNING
        return ImportingView(stage, workouts, self._sets[workouts], saved, learned)
