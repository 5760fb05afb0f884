"""The values that the planner shows, and sessions as its blocks."""

from dataclasses import dataclass
from datetime import date, datetime

from app.core.muscles import MuscleGroup
from app.core.planner import as_workout
from app.core.plans import PlannedSession
from app.core.status import Status
from app.core.workouts import Workout, WorkoutKind
from app.state.views.muscle_curve import CurveView


@dataclass(frozen=True, slots=True)
class PlanBlock:
    """One session on the board.

    Attributes:
        id: Its key.
        title: The athlete's name for it; may be empty.
        kind: What it mainly is.
        sport_id: Key of its sport; empty without.
        starts_at: When it starts.
        minutes: Expected length in minutes.
        is_over: Whether its hour has passed without its being logged.
    """

    id: str
    title: str
    kind: WorkoutKind
    sport_id: str
    starts_at: datetime
    minutes: float
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class MuscleWait:
    """Since when one muscle group is ready at the good hour; None when it is all along."""

    muscle: MuscleGroup
    ready_at: datetime | None


@dataclass(frozen=True, slots=True)
class GoodSlot:
    """A good hour that is clear of the other sessions, and the readiness then, 0 to 100."""

    at: datetime
    readiness: int


@dataclass(frozen=True, slots=True)
class SelectedPlan:
    """The session that the planner is about.

    Attributes:
        block: The session.
        status: What it would find at its hour.
        good_at: The first good hour; None when there is none in the week.
        waits: Its main muscle groups, the last to be ready first.
        slots: The first good and clear hour of each day that has one.
        muscle: The muscle group whose curve is shown; None when it loads nothing.
        curve: Soreness with the session and without it; None without a muscle group.
    """

    block: PlanBlock
    status: Status
    good_at: datetime | None
    waits: tuple[MuscleWait, ...]
    slots: tuple[GoodSlot, ...]
    muscle: MuscleGroup | None
    curve: CurveView | None

    @property
    def is_too_early(self) -> bool:
        """Whether waiting is all that it takes."""
        return self.good_at is not None and self.good_at > self.block.starts_at


@dataclass(frozen=True, slots=True)
class PlanConflict:
    """Strength and endurance for the same muscles, too close together (INTERFERENCE).

    Attributes:
        first: The earlier session; planned, or done already.
        second: The later one, a planned one, which is proposed to move.
        gap_hours: Hours between them.
        least_hours: Hours that there should be between them.
        muscles: The muscle groups that both load.
        move_to: The first hour at which the later one is far enough (SEPARATE); None without.
    """

    first: PlanBlock
    second: PlanBlock
    gap_hours: float
    least_hours: float
    muscles: tuple[MuscleGroup, ...]
    move_to: datetime | None


@dataclass(frozen=True, slots=True)
class PlannerView:
    """The planner.

    Attributes:
        now: The moment.
        days: The days ahead, the current one first.
        blocks: The sessions planned from today on that were not logged.
        selected: The session that the cards are about; None when nothing is planned.
        conflict: A conflict of the selected session, else the first of any; None without.
    """

    now: datetime
    days: tuple[date, ...]
    blocks: tuple[PlanBlock, ...]
    selected: SelectedPlan | None
    conflict: PlanConflict | None


def block_of(planned: PlannedSession, now: datetime) -> PlanBlock:
    """A planned session as a block."""
    return workout_block(as_workout(planned), now)


def workout_block(workout: Workout, now: datetime) -> PlanBlock:
    """A workout, done or not, as a block."""
    return PlanBlock(
        id=workout.id,
        title=workout.title,
        kind=workout.kind,
        sport_id=workout.activity.sport_id if workout.activity else "",
        starts_at=workout.started_at,
        minutes=(workout.ended_at - workout.started_at).total_seconds() / 60,
        is_over=workout.started_at < now,
    )
