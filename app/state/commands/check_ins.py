"""Commands on check-ins, each with what was forecast before it."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import partial
from typing import Final

from app.core.accuracy import check_in_forecast
from app.core.muscles import MuscleGroup
from app.core.soreness import CheckIn
from app.core.stored_forecasts import StoredForecast
from app.state.commands.holder import StateHolder, Undo, in_turn
from app.state.following import with_check_ins
from app.storage.aggregates import WayBack

ANSWERED_NOW: Final = timedelta(minutes=1)
"""Answers whose moment lies further from the present were filled in for another moment."""


class CheckInCommands(StateHolder):
    """Save and delete check-ins."""

    def save_check_in(self, check_in: CheckIn) -> Undo:
        """Save a day's check-in, and before it what was forecast for its moment."""
        forecasts = self._forecasts_before(check_in)

        def write() -> None:
            self.library.forecasts.add_many(forecasts)
            self.library.check_ins.save(check_in)

        def forget_forecasts() -> None:
            for forecast in forecasts[:1]:
                self.library.forecasts.remove(forecast.for_at, forecast.made_at)

        return self._change_check_in(check_in, write, forget_forecasts)

    def delete_check_in(self, check_in: CheckIn) -> Undo:
        """Delete a day's check-in.

        Raises:
            UnknownKeyError: There is none, or no longer.
        """
        return self._change_check_in(check_in, partial(self.library.check_ins.delete, check_in.id))

    def stored_forecasts(self, muscle: MuscleGroup) -> tuple[StoredForecast, ...]:
        """What was forecast of a muscle group before each check-in, as it was said then."""
        return self.library.forecasts.of_muscle(muscle)

    def _forecasts_before(self, check_in: CheckIn) -> tuple[StoredForecast, ...]:
        """What is forecast for answers given now, on a day without any about soreness yet.

        For answers that are corrected, or filled in afterwards, there is nothing honest to store:
        a forecast made now would know more than was known at their moment.
        """
        is_first = not self.state.history.tells_soreness_on(check_in.day)
        if is_first and abs(self.now() - check_in.at) <= ANSWERED_NOW:
            return check_in_forecast(self.state.prepared, check_in.at)
        return ()

    def _change_check_in(
        self, check_in: CheckIn, write: Callable[[], None], *ways_back: WayBack
    ) -> Undo:
        earlier = {other.day for other in self.state.history.check_ins if other.id == check_in.id}

        def change() -> WayBack:
            keys = {check_in.id, *self.library.check_ins.keys_of_day(check_in.day)}
            go_back = self.library.check_ins.way_back(*keys)
            write()
            return in_turn(go_back, *ways_back)

        return self._carry_out(change, partial(self._follow_days, {check_in.day, *earlier}))

    def _follow_days(self, days: Iterable[date]) -> None:
        stored = {day: self.library.check_ins.for_day(day) for day in days}
        self._work_out(partial(with_check_ins, self.state, stored))
