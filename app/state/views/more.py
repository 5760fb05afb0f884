"""What the More page and its lists show."""

from dataclasses import dataclass
from datetime import date, datetime

from app.core.days import local_day
from app.core.settings import Settings
from app.state.app_state import AppState
from app.state.views.good_hours import legs_good_at
from app.state.views.review import reviewed_week
from app.state.views.review_training import Amount, amount_of
from app.state.views.trends_range import Span


@dataclass(frozen=True, slots=True)
class MoreView:
    """Live facts behind each entry.

    Attributes:
        today: The athlete's current day.
        legs_good_at: The first good hour for legs; None when there is none within a week.
        reviewed: The week to look back on.
        reviewed_amount: How much was trained in it.
        routines: Number of routines.
        used_exercises: Exercises that some workout names.
        own_exercises: Exercises that the athlete made or changed.
        last_import_at: When something was last imported; None when never.
        last_back_up_at: When a back-up was last made; None when never.
        settings: The settings in force.
    """

    today: date
    legs_good_at: datetime | None
    reviewed: Span
    reviewed_amount: Amount
    routines: int
    used_exercises: int
    own_exercises: int
    last_import_at: datetime | None
    last_back_up_at: datetime | None
    settings: Settings


def present_more(
    state: AppState, now: datetime, last_back_up_at: datetime | None, first_weekday: int = 0
) -> MoreView:
    """The More page; a week begins with ``first_weekday``, 0 is Monday."""
    today = local_day(now, state.history.settings.day_start)
    reviewed = reviewed_week(today, first_weekday)
    used = {entry.exercise_id for workout in state.history.workouts for entry in workout.exercises}
    return MoreView(
        today=today,
        legs_good_at=legs_good_at(state.prepared, now),
        reviewed=reviewed,
        reviewed_amount=amount_of(state.history, reviewed),
        routines=len(state.routines),
        used_exercises=len(used),
        own_exercises=len(state.own_exercises),
        last_import_at=state.batches[0].imported_at if state.batches else None,
        last_back_up_at=last_back_up_at,
        settings=state.history.settings,
    )
