"""Where a new entry stands among the others."""

from dataclasses import replace
from datetime import timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from app.core.engine import prepare
from app.state.app_state import AppState
from app.state.following import with_check_ins, with_workout
from tests.builders import check_in, history, lifting

EMPTY = AppState(history(), prepare(history()))


@given(st.lists(st.tuples(st.integers(-300, 0), st.integers(-12, 12)), min_size=1, max_size=6))
def test_entries_stand_in_time_wherever_they_were_made(told: list[tuple[int, int]]) -> None:
    """Order is that of the instants; a clock in another zone does not change it."""
    state = EMPTY
    for number, (hours, offset) in enumerate(told):
        zone = timezone(timedelta(hours=offset))
        done, said = lifting(hours), check_in(hours)
        workout = replace(
            done,
            id=str(number),
            started_at=done.started_at.astimezone(zone),
            ended_at=done.ended_at.astimezone(zone),
        )
        day = said.day + timedelta(days=1000 * number)
        state = with_workout(state, workout.id, workout)
        state = with_check_ins(
            state, {day: replace(said, id=str(number), day=day, at=said.at.astimezone(zone))}
        )

    expected = sorted(range(len(told)), key=lambda number: (told[number][0], str(number)))
    assert [int(each.id) for each in state.history.workouts] == expected
    assert [int(each.id) for each in state.history.check_ins] == expected
    assert len(state.prepared.states) == len(told)


def test_gone_is_gone() -> None:
    """Without a workout or check-in in its place, nothing is left of it."""
    said = check_in(0)
    state = with_check_ins(with_workout(EMPTY, "a", lifting(0)), {said.day: said})

    state = with_check_ins(with_workout(state, lifting(0).id, None), {said.day: None})

    assert state.is_empty
