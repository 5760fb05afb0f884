"""The clocks of a strength workout as its editor shows them: rest, timed set, minutes so far."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.core.drafts import WorkoutDraft
from app.core.workouts import SetKind
from app.state.forms import set_clock
from app.state.forms.set_clock import SetClock
from app.state.forms.set_order import SetPlace, next_open
from app.state.views.log_strength import SetView, StrengthView
from app.ui.pages.log_strength import StrengthPage
from app.ui.pages.log_timer import RestView, SetClockView

_SECOND_MS: Final = 1000
_OVER_IS_SHOWN_S: Final = 10
_MINUTE: Final = timedelta(minutes=1)


class SessionWatch(QObject):
    """Lets the page follow the seconds: a rest counts down, a timed set up, the minutes go on."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._page: StrengthPage | None = None
        self._draft: WorkoutDraft | None = None
        self._view: StrengthView | None = None
        self._then = ""
        self._seconds = 0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self.look)

    def begin(self, page: StrengthPage) -> None:
        """Watch for a page that was just opened."""
        self._page = page
        self._second.start()

    def end(self) -> None:
        """The page is left."""
        self._page = None
        self._draft = None
        self._second.stop()

    def follow(
        self, draft: WorkoutDraft, view: StrengthView, after: SetPlace | None, seconds: int
    ) -> None:
        """Show the clocks of a workout as it is now.

        Args:
            draft: The workout.
            view: What is shown of it.
            after: The set that was ticked off last; None when that is not known.
            seconds: How long a rest lasts.
        """
        self._draft = draft
        self._view = view
        self._seconds = seconds
        self._then = self._what_follows(draft, view, after)
        self.look()

    def look(self) -> None:
        """Show what the clocks say at this second."""
        if self._page is None or self._draft is None or self._view is None:
            return
        draft, now = self._draft, self._now()
        if draft.ended_at is None:
            self._page.show_minutes((now - draft.started_at) / _MINUTE)
        clock = set_clock.running(draft)
        if clock is not None:
            self._page.show_timer(self._timed(clock, self._view, now))
            return
        ends_at = draft.rest_ends_at
        left = round((ends_at - now).total_seconds()) if ends_at else -_OVER_IS_SHOWN_S
        is_shown = left > (-_OVER_IS_SHOWN_S if self._then else 0)
        rest = RestView(max(left, 0), self._seconds, self._then) if is_shown else None
        self._page.show_timer(rest)

    def _timed(self, clock: SetClock, view: StrengthView, now: datetime) -> SetClockView:
        place, index = clock.at
        card = view.exercises[place]
        what = self.tr("{exercise}, {set}").format(
            exercise=card.name, set=self._set_words(card.sets[index])
        )
        return SetClockView(what, clock.seconds(now), clock.aim_seconds)

    def _what_follows(self, draft: WorkoutDraft, view: StrengthView, after: SetPlace | None) -> str:
        following = next_open(draft, after)
        if following is None:
            return ""
        place, index = following
        card = view.exercises[place]
        if after is None or after[0] != place:
            return card.name
        return self._set_words(card.sets[index])

    def _set_words(self, shown: SetView) -> str:
        if shown.kind is SetKind.WARM_UP:
            return self.tr("the warm-up")
        return self.tr("set {number}").format(number=shown.number)
