"""Segments: one choice out of a few, all in sight."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.measures import CONTROL_RADIUS, SMALL_RADIUS, TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.glide import Glide
from app.ui.widgets.lines import broken, lines_height, longest_word, paint_lines
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import (
    CENTRED,
    fill_control,
    fill_rounded,
    smooth_painter,
    stroke_rounded,
    text_width,
)
from app.ui.widgets.sizing import high_as_needed

_SHORT: Final = 4
_INNER_RADIUS: Final = 10
_SMALL_HEIGHT: Final = 40
_PADDING: Final = 4
_SMALL_PADDING: Final = 3
_WORD_MARGIN: Final = 14
_USUAL_WIDTH: Final = 54
_LEAST_MARGIN: Final = 7
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Segments(QFrame):
    """One choice out of a few.

    Attributes:
        chosen_changed: The index that a person chose.
    """

    chosen_changed = Signal(int)

    def __init__(
        self,
        labels: Sequence[str],
        name: str,
        *,
        chosen: int = 0,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_small = small
        self._chosen = chosen
        self._buttons: list[_Segment] = []
        self._place = Glide(self, self.update, value=float(chosen))
        padding = _SMALL_PADDING if small else _PADDING
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(padding, padding, padding, padding)
        self._row.setSpacing(0)
        self.setAccessibleName(name)
        wide = QSizePolicy.Policy.Minimum if small else QSizePolicy.Policy.Preferred
        high = QSizePolicy.Policy.Fixed if small else QSizePolicy.Policy.Preferred
        self.setSizePolicy(wide, high)
        self.set_labels(labels)

    @property
    def chosen(self) -> int:
        """The index of the chosen segment."""
        return self._chosen

    def set_labels(self, labels: Sequence[str]) -> None:
        """Offer these choices."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        least = (
            _SMALL_HEIGHT - 2 * _SMALL_PADDING if self._is_small else TOUCH_TARGET - 2 * _PADDING
        )
        self._buttons = [_Segment(label, least, self) for label in labels]
        for index, button in enumerate(self._buttons):
            when_clicked(button, self._choose, index)
            button.moved.connect(lambda step, index=index: self._walk(index, step))
            self._row.addWidget(button, 1)
        self._mark()

    def set_chosen(self, chosen: int) -> None:
        """Show a choice."""
        self._chosen = chosen
        self._place.to(float(chosen))
        self._mark()

    @override
    def sizeHint(self) -> QSize:
        words = sum(button.sizeHint().width() for button in self._buttons)
        height = _SMALL_HEIGHT if self._is_small else TOUCH_TARGET
        return QSize(words + self._padding(), theme().grown(height, TextRole.HEADING))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((each.minimumSizeHint().width() for each in self._buttons), default=0)
        return QSize(widest + self._padding(), self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """A row that is as high as its highest words, or a column where words would break."""
        inner = width - self._padding()
        count = max(len(self._buttons), 1)
        is_column = self._is_column(width)
        share = inner if is_column else inner // count
        heights = [button.heightForWidth(share) for button in self._buttons] or [0]
        wanted = (sum(heights) if is_column else max(heights)) + self._padding()
        return max(wanted, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_column = self._is_column(self.width())
        self._row.setDirection(directions.TopToBottom if is_column else directions.LeftToRight)

    def _is_column(self, width: int) -> bool:
        """Whether the segments stand below each other, for want of room for their words."""
        words = sum(button.minimumSizeHint().width() for button in self._buttons)
        return words + self._padding() > width

    def _padding(self) -> int:
        return 2 * (_SMALL_PADDING if self._is_small else _PADDING)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        radius = SMALL_RADIUS if self._is_small else CONTROL_RADIUS
        fill_control(painter, bounds, radius, colours.inset)
        if self._buttons:
            thumb = self._thumb()
            fill_rounded(painter, thumb, _INNER_RADIUS, colours.seg)
            stroke_rounded(painter, thumb, _INNER_RADIUS, colours.outline, 1)
        painter.end()

    def _thumb(self) -> QRectF:
        last = len(self._buttons) - 1
        place = min(max(self._place.value, 0.0), float(last))
        before = self._buttons[int(place)].geometry().toRectF()
        after = self._buttons[min(int(place) + 1, last)].geometry().toRectF()
        share = place - int(place)
        left = before.left() + (after.left() - before.left()) * share
        top = before.top() + (after.top() - before.top()) * share
        width = before.width() + (after.width() - before.width()) * share
        return QRectF(left, top, width, before.height())

    def _walk(self, index: int, step: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        target = min(max(index + step, 0), len(self._buttons) - 1)
        self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(target)

    def _choose(self, index: int) -> None:
        changed = index != self._chosen
        self.set_chosen(index)
        if changed:
            self.chosen_changed.emit(index)

    def _mark(self) -> None:
        for index, button in enumerate(self._buttons):
            button.setChecked(index == self._chosen)
            is_stop = index == self._chosen
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


class _Segment(PaintedButton):
    """One choice; a number with its unit stays on a line."""

    moved = Signal(int)

    def __init__(self, label: str, least_height: int, parent: QWidget) -> None:
        super().__init__(label, parent)
        self._label = label.replace(" ", "\N{NO-BREAK SPACE}") if len(label) <= _SHORT else label
        self._least_height = least_height
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(high_as_needed(QSizePolicy.Policy.Expanding))

    @override
    def heightForWidth(self, width: int) -> int:
        more = self._lines(width)[1:]
        return theme().grown(self._least_height, TextRole.HEADING) + lines_height(
            more, TextRole.HEADING
        )

    def _lines(self, width: float) -> list[str]:
        return broken(self._label, TextRole.HEADING, width - _LEAST_MARGIN)

    @override
    def nextCheckState(self) -> None:
        """The row of segments decides."""

    @override
    def sizeHint(self) -> QSize:
        margin = _LEAST_MARGIN if theme().is_text_large else 2 * _WORD_MARGIN
        width = text_width(self._label, theme().font(TextRole.HEADING)) + margin
        return QSize(max(width, _USUAL_WIDTH), theme().line_height(TextRole.HEADING))

    @override
    def minimumSizeHint(self) -> QSize:
        width = longest_word(self._label, TextRole.HEADING)
        return QSize(width + _LEAST_MARGIN, theme().line_height(TextRole.HEADING))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        shape = self.ringed(self.rect().toRectF())
        ink = colours.text if self.isChecked() and self.isEnabled() else colours.muted
        lines = self._lines(self.width())
        height = lines_height(lines, TextRole.HEADING)
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        paint_lines(painter, box, lines, ink, TextRole.HEADING, CENTRED)
        self.paint_layers(painter, shape, _INNER_RADIUS)
        painter.end()
