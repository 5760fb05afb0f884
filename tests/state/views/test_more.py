"""What the More page shows."""

from app.core.engine import prepare
from app.core.exercises import Exercise
from app.core.routines import Routine
from app.state.app_state import AppState
from app.state.views.more import present_more
from tests.builders import MONDAY, NORDIC, SQUAT, activity, entry, history, lifting
from tests.storage.builders import batch


def test_facts_behind_each_entry() -> None:
    """Exercises count once however often they are used; the newest import is told."""
    past = history([lifting(0), lifting(24, entry(SQUAT), entry(NORDIC)), activity(48)])
    state = AppState(
        past,
        prepare(past),
        own_exercises={"mine": Exercise("mine", "Mine", {})},
        routines=(Routine("a", "Push"), Routine("b", "Pull")),
        batches=(batch(),),
    )

    view = present_more(state, MONDAY, MONDAY)

    assert (view.routines, view.used_exercises, view.own_exercises) == (2, 2, 1)
    assert (view.last_import_at, view.last_back_up_at) == (batch().imported_at, MONDAY)
    assert view.settings == past.settings


def test_nothing_yet() -> None:
    """Without imports and back-ups there is no date to show."""
    view = present_more(AppState(history(), prepare(history())), MONDAY, None)

    assert (view.last_import_at, view.last_back_up_at, view.used_exercises) == (None, None, 0)
