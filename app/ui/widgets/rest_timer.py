"""The bar that counts down a rest between sets."""

from dataclasses import dataclass
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
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_HEIGHT: Final = 64
_RADIUS: Final = 20.0
_PROGRESS: Final = 4.0


@dataclass(frozen=True, slots=True)
class RestTimerView:
    """What the rest timer shows.

    Attributes:
        title: What the rest is for.
        clock: The time left, in words.
        fraction: The share of the rest that is left, from 0 to 1.
        less: The words of the button that shortens the rest.
        more: The words of the button that lengthens it.
        skip: The words of the button that ends it.
    """

    title: str
    clock: str
    fraction: float
    less: str
    more: str
    skip: str


class RestTimer(QFrame):
    """A countdown that knows no clock: it shows what it is told.

    Attributes:
        shortened: A person wants a shorter rest.
        lengthened: A person wants a longer rest.
        skipped: A person wants no more rest.
    """

    shortened = Signal()
    lengthened = Signal()
    skipped = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self._title = Text("", TextRole.CAPTION, Tone.ON_TOAST, wrap=False)
        self._clock = Text("", TextRole.SECTION, Tone.ON_TOAST, wrap=False)
        self._clock.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._less = _timer_button(Tone.ON_TOAST)
        self._more = _timer_button(Tone.ON_TOAST)
        self._skip = _timer_button(Tone.TOAST_ACTION)
        self._less.clicked.connect(self.shortened)
        self._more.clicked.connect(self.lengthened)
        self._skip.clicked.connect(self.skipped)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, round(_PROGRESS))
        row.setSpacing(0)
        row.addWidget(Symbol(Icon.TIMER_OUTLINE, Tone.TOAST_ACTION))
        row.addSpacing(12)
        row.addLayout(stacked(self._title, self._clock), 1)
        for button in (self._less, self._more, self._skip):
            row.addWidget(button)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_view(self, view: RestTimerView) -> None:
        """Show this."""
        self._fraction = view.fraction
        self._title.set_text(view.title)
        self._clock.set_text(view.clock)
        self._less.set_text(view.less)
        self._more.set_text(view.more)
        self._skip.set_text(view.skip)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        shape = QPainterPath()
        shape.addRoundedRect(bounds, _RADIUS, _RADIUS)
        painter.fillPath(shape, colours.toast)
        width = bounds.width() * min(max(self._fraction, 0.0), 1.0)
        left = QRectF(0, bounds.bottom() - _PROGRESS, width, _PROGRESS)
        painter.setClipPath(shape)
        painter.fillRect(mirrored(left, bounds, self.layoutDirection()), colours.toast_action)
        painter.end()


def _timer_button(tone: Tone) -> Button:
    button = Button("", ButtonKind.TEXT, small=True)
    button.set_tone(tone)
    return button
