"""The one frozen snapshot of everything the window shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from app.core.batches import ImportBatch
from app.core.drafts import WorkoutDraft
from app.core.engine import Prepared
from app.core.exercises import Exercise
from app.core.history import History
from app.core.plans import PlannedSession
from app.core.routines import Routine


@dataclass(frozen=True, slots=True, eq=False)
class AppState:
    """Everything the athlete entered, and the engine prepared for it.

    Attributes:
        history: Workouts, check-ins, settings, and every known exercise and sport.
        prepared: The engine's one pass over ``history``.
        own_exercises: Exercises that the athlete made or changed, by id.
        routines: Routines in the athlete's order.
        planned: Planned sessions, earliest first.
        batches: Imports, newest first.
        draft: A half-entered workout; None without.
        dismissed_advice: When each piece of advice was dismissed, by its id.
    """

    history: History
    prepared: Prepared
    own_exercises: Mapping[str, Exercise] = field(default_factory=lambda: MappingProxyType({}))
    routines: tuple[Routine, ...] = ()
    planned: tuple[PlannedSession, ...] = ()
    batches: tuple[ImportBatch, ...] = ()
    draft: WorkoutDraft | None = None
    dismissed_advice: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever logged."""
        return not (self.history.workouts or self.history.check_ins)
