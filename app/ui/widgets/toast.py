"""A message that passes: what was done, and the way back."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.icons import Icon
from app.ui.theme.measures import COLUMN_MAXIMUM
from app.ui.theme.motion import Motion
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.focus_memory import FocusMemory
from app.ui.widgets.glide import Glide
from app.ui.widgets.painting import fill_rounded, smooth_painter
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

STAY_MILLISECONDS: Final = 6000

_SIDE: Final = 12
_RADIUS: Final = 18
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_FOCUS_EVENTS: Final = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


@dataclass(frozen=True, slots=True)
class ToastView:
    """What a toast says.

    Attributes:
        title: What was done.
        detail: What it means, in medium weight; may be empty.
        action: The words of its button, such as undo; may be empty.
        icon: Its symbol.
    """

    title: str
    detail: str = ""
    action: str = ""
    icon: Icon = Icon.CHECK_CIRCLE


class Toast(QFrame):
    """Lies over the foot of its host for six seconds, longer while hovered or focused.

    Attributes:
        acted: A person pressed its button.
        dismissed: It has gone, for whatever reason.
    """

    acted = Signal()
    dismissed = Signal()

    def __init__(self, host: QWidget, *, above: int = 0) -> None:
        super().__init__(host)
        self._host = host
        self._above = above
        self._beside = QMargins()
        self._rise = Glide(self, self._place, motion=Motion.PAGE)
        self._rise.finished.connect(self._settle)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAY_MILLISECONDS)
        self._timer.timeout.connect(self.dismiss)
        self._symbol = Symbol(Icon.CHECK_CIRCLE, Tone.TOAST_ACTION)
        self._title = Text("", TextRole.BODY, Tone.ON_TOAST)
        self._detail = Text("", TextRole.HEADING, Tone.ON_TOAST)
        self._action = Button("", ButtonKind.TEXT, small=True)
        self._action.set_tone(Tone.TOAST_ACTION)
        self._action.setAccessibleDescription(_undo_key())
        self._action.setToolTip(_undo_key())
        self._action.clicked.connect(self._act)
        self._focus_before = FocusMemory()
        self._arrange()
        host.installEventFilter(self)
        self._action.installEventFilter(self)
        self.hide()

    @property
    def offers_action(self) -> bool:
        """Whether it is shown, with its button."""
        return self._rise.target > 0.0 and not self._action.isHidden()

    def set_above(self, above: int) -> None:
        """Stay this far above the foot of the host."""
        self._above = above
        self._place()

    def set_beside(self, beside: QMargins) -> None:
        """Lie in the middle of what is left of the host's width beside these margins."""
        self._beside = beside
        self._place()

    def show_toast(self, view: ToastView) -> None:
        """Say this, in place of whatever was said."""
        if not self._action.hasFocus():
            self._focus_before.remember()
        self._symbol.set_icon(view.icon, Tone.TOAST_ACTION)
        self._title.set_text(view.title)
        self._detail.set_text(view.detail)
        self._detail.setVisible(bool(view.detail))
        self._action.set_text(view.action)
        self._action.setVisible(bool(view.action))
        self.setAccessibleName(" ".join(part for part in (view.title, view.detail) if part))
        self.setAccessibleDescription(f"{view.action}: {_undo_key()}" if view.action else "")
        self._place()
        self.show()
        self.raise_()
        self._rise.to(1.0)
        self._timer.start()
        told = ". ".join(filter(None, (self.accessibleName(), self.accessibleDescription())))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def dismiss(self) -> None:
        """Go away, and with it the keyboard, back to where it was."""
        self._timer.stop()
        if self._action.hasFocus():
            self._focus_before.give_back()
        self._rise.to(0.0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._action and event.type() in _FOCUS_EVENTS:
            QTimer.singleShot(0, self, self._stay_while_used)
        return super().eventFilter(watched, event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._stay_while_used()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        fill_rounded(painter, self.rect().toRectF(), _RADIUS, theme().colours.toast)
        painter.end()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._symbol)
        row.addLayout(stacked(self._title, self._detail), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 8, 12)
        whole.addLayout(ActionRow(row, self._action, gap=12))

    def _act(self) -> None:
        self.dismiss()
        self.acted.emit()

    def _stay_while_used(self) -> None:
        if self._action.hasFocus() or self.underMouse():
            self._timer.stop()
        elif not self._timer.isActive() and self._rise.target > 0.0:
            self._timer.start()

    def _settle(self) -> None:
        if self._rise.target == 0.0 and self.isVisible():
            self.hide()
            self.dismissed.emit()

    def _place(self) -> None:
        room = self._host.rect().marginsRemoved(self._beside)
        width = min(room.width() - 2 * _SIDE, COLUMN_MAXIMUM)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout else self.sizeHint().height()
        size = QSize(width, height)
        self.setGeometry(toast_place(room, size, self._above, self._rise.value))


def _undo_key() -> str:
    """The key that presses the button, as it is called here."""
    return QKeySequence(QKeySequence.StandardKey.Undo).toString(_NATIVE)


def toast_place(room: QRect, size: QSize, above: int, risen: float) -> QRect:
    """Where a toast lies: from below the foot of its room (0) to its place above it (1)."""
    resting = room.height() - above - _SIDE - size.height()
    hidden = room.height()
    top = round(hidden + (resting - hidden) * risen)
    left = room.left() + (room.width() - size.width()) // 2
    return QRect(left, top, size.width(), size.height())
