"""The dark bar at the foot of a workout that shows a clock and what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.painting import mirrored, smooth_painter
from app.ui.widgets.pair import Pair
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_HEIGHT: Final = 64
_RADIUS: Final = 20.0
_PROGRESS: Final = 4.0
_PADDING: Final = 4
_BESIDE_ICON: Final = 12
_MOST_ACTIONS: Final = 3


@dataclass(frozen=True, slots=True)
class TimerBarView:
    """What the bar shows.

    Attributes:
        title: What the time is for.
        clock: The time, in words.
        fraction: The share of the time that the line at the foot shows, from 0 to 1.
        actions: The words of up to three buttons, the main one last.
    """

    title: str
    clock: str
    fraction: float
    actions: tuple[str, ...]


class TimerBar(QFrame):
    """A clock that knows no time: it shows what it is told.

    Signals:
        action_chosen: The index of the button that a person pressed.
    """

    action_chosen = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self._title = Text("", TextRole.CAPTION, Tone.ON_TOAST, wrap=False)
        self._clock = Text("", TextRole.SECTION, Tone.ON_TOAST, wrap=False)
        self._clock.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._buttons = [
            _timer_button(partial(self.action_chosen.emit, index)) for index in range(_MOST_ACTIONS)
        ]
        parts = QHBoxLayout(self)
        parts.setContentsMargins(16, _PADDING, 8, _PADDING + round(_PROGRESS))
        parts.addWidget(Pair(self._head(), self._actions(), gap=0))
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_view(self, view: TimerBarView) -> None:
        """Show this."""
        self._fraction = view.fraction
        self._title.set_text(view.title)
        self._clock.set_text(view.clock)
        last = len(view.actions) - 1
        for index, button in enumerate(self._buttons):
            button.setVisible(index <= last)
            if index <= last:
                button.set_text(view.actions[index])
                button.set_tone(Tone.TOAST_ACTION if index == last else Tone.ON_TOAST)
        self.update()

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BESIDE_ICON)
        row.addWidget(Symbol(Icon.TIMER_OUTLINE, Tone.TOAST_ACTION))
        row.addLayout(stacked(self._title, self._clock), 1)
        return head

    def _actions(self) -> QWidget:
        actions = QWidget()
        row = QHBoxLayout(actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self._buttons:
            row.addWidget(button)
        return actions

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        shape = QPainterPath()
        shape.addRoundedRect(bounds, _RADIUS, _RADIUS)
        painter.fillPath(shape, colours.toast)
        width = bounds.width() * min(max(self._fraction, 0.0), 1.0)
        done = QRectF(0, bounds.bottom() - _PROGRESS, width, _PROGRESS)
        painter.setClipPath(shape)
        painter.fillRect(mirrored(done, bounds, self.layoutDirection()), colours.toast_action)
        painter.end()


def _timer_button(pressed: Callable[[], None]) -> Button:
    button = Button("", ButtonKind.TEXT, small=True)
    button.clicked.connect(pressed)
    return button
