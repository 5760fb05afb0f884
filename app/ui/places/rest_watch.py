"""The rest between sets, as the editor of a strength workout shows it."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.core.drafts import WorkoutDraft
from app.core.workouts import SetKind
from app.state.forms.set_order import SetPlace, next_open
from app.state.views.log_strength import StrengthView
from app.ui.pages.log_strength import RestView, StrengthPage

_SECOND_MS: Final = 1000
_OVER_IS_SHOWN_S: Final = 10


class RestWatch(QObject):
    """Counts the seconds of a rest down on the page, and says for a while that it is over."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._page: StrengthPage | None = None
        self._draft: WorkoutDraft | None = None
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
        """Show the rest of a workout as it is now.

        Args:
            draft: The workout.
            view: What is shown of it.
            after: The set that was ticked off last; None when that is not known.
            seconds: How long a rest lasts.
        """
        self._draft = draft
        self._seconds = seconds
        self._then = self._what_follows(draft, view, after)
        self.look()

    def look(self) -> None:
        """Show what is left of the rest at this second."""
        if self._page is None or self._draft is None:
            return
        ends_at = self._draft.rest_ends_at
        left = round((ends_at - self._now()).total_seconds()) if ends_at else -_OVER_IS_SHOWN_S
        is_shown = left > (-_OVER_IS_SHOWN_S if self._then else 0)
        view = RestView(max(left, 0), self._seconds, self._then) if is_shown else None
        self._page.show_rest(view)

    def _what_follows(self, draft: WorkoutDraft, view: StrengthView, after: SetPlace | None) -> str:
        following = next_open(draft, after)
        if following is None:
            return ""
        place, index = following
        card = view.exercises[place]
        if after is None or after[0] != place:
            return card.name
        shown = card.sets[index]
        if shown.kind is SetKind.WARM_UP:
            return self.tr("the warm-up")
        return self.tr("set {number}").format(number=shown.number)
