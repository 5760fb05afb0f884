"""The clock of a workout under way: the rest between two sets, or the set that is being timed."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui import formats
from app.ui.widgets.timer_bar import TimerBar, TimerBarView

_STEP_SECONDS: Final = 15
_LESS: Final = f"\N{MINUS SIGN}{_STEP_SECONDS}"
_MORE: Final = f"+{_STEP_SECONDS}"


@dataclass(frozen=True, slots=True)
class RestView:
    """A rest between sets.

    Attributes:
        seconds_left: How long it still lasts; 0 when it is over.
        seconds: How long it lasts in all.
        then: What comes after it, in words; may be empty.
    """

    seconds_left: int
    seconds: int
    then: str

    @property
    def is_over(self) -> bool:
        """Whether the next set can begin."""
        return self.seconds_left <= 0


@dataclass(frozen=True, slots=True)
class SetClockView:
    """A set that is being timed.

    Attributes:
        what: The exercise and the set, in words.
        seconds: How long it has lasted.
        aim_seconds: How long it is to last; None where nothing is aimed at.
    """

    what: str
    seconds: int
    aim_seconds: float | None


class SessionTimer(TimerBar):
    """Shows a rest or a timed set; hidden while there is neither.

    Signals:
        rest_changed: Seconds by which the rest is to be longer or shorter.
        rest_skipped: No more rest.
        clock_put_away: The set is not to be timed after all.
        clock_stopped: The set is done.
    """

    rest_changed = Signal(int)
    rest_skipped = Signal()
    clock_put_away = Signal()
    clock_stopped = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_rest = True
        self.action_chosen.connect(self._act)
        self.hide()

    def display(self, view: RestView | SetClockView | None) -> None:
        """Show what is timed; None for nothing."""
        self._is_rest = isinstance(view, RestView)
        match view:
            case RestView():
                self.set_view(self._over(view) if view.is_over else self._resting(view))
            case SetClockView():
                self.set_view(self._timing(view))
        self.setVisible(view is not None)

    def _resting(self, view: RestView) -> TimerBarView:
        then = self.tr("Rest, then {what}").format(what=view.then)
        return TimerBarView(
            title=then if view.then else self.tr("Rest"),
            clock=formats.minutes_and_seconds(view.seconds_left),
            fraction=min(view.seconds_left / max(view.seconds, 1), 1.0),
            actions=(_LESS, _MORE, self.tr("Skip")),
        )

    def _over(self, view: RestView) -> TimerBarView:
        return TimerBarView(
            title=self.tr("Rest is over"),
            clock=formats.capitalised(view.then),
            fraction=0.0,
            actions=(_LESS, _MORE, self.tr("Done")),
        )

    def _timing(self, view: SetClockView) -> TimerBarView:
        clock = formats.minutes_and_seconds(view.seconds)
        aim = view.aim_seconds
        if aim is not None:
            clock = self.tr("{time} of {aim}").format(
                time=clock, aim=formats.minutes_and_seconds(aim)
            )
        return TimerBarView(
            title=view.what,
            clock=clock,
            fraction=view.seconds / aim if aim else 0.0,
            actions=(self.tr("Cancel"), self.tr("Stop")),
        )

    def _act(self, index: int) -> None:
        if self._is_rest:
            asks = (
                lambda: self.rest_changed.emit(-_STEP_SECONDS),
                lambda: self.rest_changed.emit(_STEP_SECONDS),
                self.rest_skipped.emit,
            )
            asks[index]()
        else:
            (self.clock_put_away, self.clock_stopped)[index].emit()
