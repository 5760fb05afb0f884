from datetime import UTC, date, datetime, time

import pytest

from app.ui.reminder import is_due

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("clock", "at", "reminded", "due"),
    [
        (time(8, 0), time(8), None, True),
        (time(9, 30), time(8), date(2026, 11, 22), True),
        (time(7, 59), time(8), None, False),
        (time(9, 0), time(8), TODAY, False),
        (time(9, 0), None, None, False),
    ],
)
def test_reminder_comes_once_a_day_from_its_time_on(
    clock: time, at: time | None, reminded: date | None, *, due: bool
) -> None:
    """A reminder comes at its time, once a day, and never when it is switched off."""
    now = datetime.combine(TODAY, clock, UTC)

    assert is_due(now, at, TODAY, reminded) is due


def test_no_reminder_after_midnight_of_the_same_day() -> None:
    """Before the day starts, the night still belongs to yesterday: nobody is woken."""
    now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)

    assert not is_due(now, time(0, 30), date(2026, 11, 22), None)
