"""Commands on check-ins, and the forecasts stored beside them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.accuracy import check_in_forecast
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.soreness import CheckIn, SorenessRating
from app.state.store import Store
from app.storage.aggregates import UnknownKeyError
from tests.storage.builders import START, TODAY, MovingClock, leg_day


def answers(clock: MovingClock, soreness: int = 6, key: str = "today") -> CheckIn:
    """Today's answers, given now."""
    rating = SorenessRating(MuscleGroup.QUADRICEPS, soreness)
    return CheckIn(key, TODAY, clock(), (rating,))


def test_forecast_is_stored_as_it_was_before_the_answers(store: Store, clock: MovingClock) -> None:
    """What is stored is what the model said without knowing the answers."""
    store.log_workout(leg_day())
    before = store.state.prepared
    check_in = answers(clock)

    store.save_check_in(check_in)

    stored = store.library.forecasts.all()
    assert {one.muscle for one in stored} == set(MUSCLES)
    assert {(one.made_at, one.for_at) for one in stored} == {(check_in.at, check_in.at)}
    assert set(stored) == set(check_in_forecast(before, check_in.at))
    assert all(len(one.probabilities) == 11 for one in stored)


def test_correction_keeps_the_first_forecast(store: Store, clock: MovingClock) -> None:
    """Sessions logged after the answers do not slip into what was forecast before them."""
    check_in = answers(clock)
    store.save_check_in(check_in)
    first = store.library.forecasts.all()
    store.log_workout(leg_day())

    store.save_check_in(replace(check_in, sleep_hours=6.0))

    assert store.library.forecasts.all() == first


@pytest.mark.parametrize("minutes", [-24 * 60, -2, 2])
def test_answers_of_another_moment_have_no_forecast(
    store: Store, clock: MovingClock, minutes: int
) -> None:
    """A forecast made after the fact is none: days that are filled in later are not scored."""
    at = clock() + timedelta(minutes=minutes)

    store.save_check_in(CheckIn("late", at.date(), at))

    assert store.library.forecasts.all() == ()
    assert store.state.history.check_ins[0].at == at


def test_an_open_day_still_gets_its_forecast(store: Store, clock: MovingClock) -> None:
    """A night from elsewhere is no answer: what was forecast is stored when soreness is told."""
    night = CheckIn("night", TODAY, START - timedelta(hours=3), soreness_asked=False)
    store.save_check_in(night)
    assert store.library.forecasts.all() == ()

    told = answers(clock, key="night")
    store.save_check_in(told)

    assert {one.for_at for one in store.library.forecasts.all()} == {told.at}


def test_undo_forgets_the_forecast(store: Store, clock: MovingClock) -> None:
    """Answers that were taken back are scored nowhere."""
    undo = store.save_check_in(answers(clock))

    undo()

    assert store.library.forecasts.all() == ()
    assert store.state.history.check_ins == ()


def test_one_check_in_a_day(store: Store, clock: MovingClock) -> None:
    """Answers with another key replace the day's; Undo brings the day's back."""
    first = answers(clock, 6)
    store.save_check_in(first)

    undo = store.save_check_in(answers(clock, 2, key="again"))
    assert [each.id for each in store.state.history.check_ins] == ["again"]

    undo()
    assert store.state.history.check_ins == (first,)


def test_answers_that_move_to_another_day_leave_their_own(store: Store, clock: MovingClock) -> None:
    """A check-in is never shown on two days."""
    check_in = answers(clock)
    store.save_check_in(check_in)
    yesterday = replace(check_in, day=TODAY - timedelta(days=1), at=START - timedelta(days=1))

    store.save_check_in(yesterday)

    assert store.state.history.check_ins == (yesterday,)


def test_deleting_is_undoable(store: Store, clock: MovingClock) -> None:
    """Deleted answers leave the forecast, and come back as they were."""
    check_in = answers(clock)
    store.save_check_in(check_in)

    undo = store.delete_check_in(check_in)
    assert store.state.history.check_ins == ()
    with pytest.raises(UnknownKeyError):
        store.delete_check_in(check_in)

    undo()
    assert store.state.history.check_ins == (check_in,)


def test_forecasts_are_not_read_on_the_way_to_the_first_page(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Years of stored forecasts cost nothing at the start: nothing reads them."""

    def read() -> None:
        raise AssertionError("Forecasts were read.")

    monkeypatch.setattr(store.library.forecasts, "all", read)

    store.reload()
