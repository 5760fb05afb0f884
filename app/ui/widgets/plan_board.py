"""A week to plan in: a column for each day, a block for each session, dragged or moved by keys."""

from dataclasses import dataclass, replace
from datetime import datetime
from operator import itemgetter
from typing import Final

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.compat import override
from app.core.days import hours_later
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.plan_block import PlanBlock, PlanBlockView, PlanProposal, block_height
from app.ui.widgets.plan_board_scale import (
    COLUMN_HEIGHT,
    LEAST_COLUMN,
    BoardScale,
    column_width,
    minute_of,
    start_on,
)
from app.ui.widgets.plan_columns import DayHead, PlanColumns
from app.ui.widgets.scrolling import make_scrolling

_HEAD_GAP: Final = 8
_BLOCKS_HIGH: Final = 4
_SETTLE_MS: Final = 700
_SCROLL_PAUSE_MS: Final = 350


@dataclass(frozen=True, slots=True)
class PlanBoardView:
    """What the board shows.

    Attributes:
        days: The days, earliest first.
        blocks: The planned sessions.
        proposal: Where the chosen session would better be; None without.
        earliest: No session is moved to before this instant.
    """

    days: tuple[DayHead, ...]
    blocks: tuple[PlanBlockView, ...]
    proposal: PlanBlockView | None
    earliest: datetime


class PlanBoard(QScrollArea):
    """Seven days; where they do not fit, the board scrolls sideways.

    Signals:
        block_chosen: Key of the session to look at.
        block_held: Key of the session that is being moved, and where it would start.
        block_moved: Key of the session that was moved, and when it starts now.
        move_left: A move was broken off.
        block_opened: Key of the session; what can be done with it is asked for.
        block_removed: Key of the session that is to go.
        proposal_taken: The chosen session is to move to the proposal.
        room_changed: Some days were hidden, or came into sight.
    """

    block_chosen = Signal(str)
    block_held = Signal(str, object)
    block_moved = Signal(str, object)
    move_left = Signal()
    block_opened = Signal(str)
    block_removed = Signal(str)
    proposal_taken = Signal()
    room_changed = Signal()

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PlanBoardView | None = None
        self._blocks: dict[str, PlanBlock] = {}
        self._moved: tuple[str, datetime] | None = None
        self._surface = PlanColumns()
        self._proposal = PlanProposal(self._surface)
        self._proposal.clicked.connect(self.proposal_taken)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        self._since_scroll = QElapsedTimer()
        self._since_scroll.start()
        self._set_up(name)

    @property
    def blocks(self) -> tuple[PlanBlock, ...]:
        """The blocks, in the order of the view."""
        return tuple(self._blocks.values())

    @property
    def proposal(self) -> PlanProposal:
        """The dashed block."""
        return self._proposal

    @property
    def shows_all(self) -> bool:
        """Whether no day is hidden."""
        return self._surface.width() <= self.viewport().width() + 1

    @property
    def scale(self) -> BoardScale:
        """Where everything lies."""
        return self._surface.scale

    def set_view(self, view: PlanBoardView) -> None:
        """Show this week."""
        if view == self._view:
            return
        self._view = view
        self._surface.set_days(view.days)
        self._proposal.set_view(view.proposal)
        self._keep_blocks(view.blocks)
        self._place()

    def show_block(self, key: str) -> None:
        """Scroll until a block is in sight."""
        if key in self._blocks:
            self.ensureWidgetVisible(self._blocks[key], 0, 0)

    def settle(self) -> None:
        """Tell of a move by keys that has not been told yet."""
        self._settling.stop()
        moved, self._moved = self._moved, None
        if moved is not None:
            self.block_moved.emit(*moved)

    @override
    def sizeHint(self) -> QSize:
        return QSize(346, round(self._surface.scale.top + self._surface.scale.height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave vertical turning to the page; take sideways turning."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def _set_up(self, name: str) -> None:
        self.setAccessibleName(name)
        make_scrolling(self, self._surface)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        block = block_height()
        height = COLUMN_HEIGHT + _BLOCKS_HIGH * (block - 40)
        least = theme().grown(round(LEAST_COLUMN), TextRole.LABEL, 3)
        column = column_width(self.viewport().width(), least)
        top = theme().line_height(TextRole.BODY) + _HEAD_GAP
        self._surface.set_scale(BoardScale(column, top, height, block, self.layoutDirection()))
        self.updateGeometry()
        self._place()
        self.room_changed.emit()

    def _keep_blocks(self, views: tuple[PlanBlockView, ...]) -> None:
        kept = {view.id for view in views}
        for key in [key for key in self._blocks if key not in kept]:
            gone = self._blocks.pop(key)
            gone.hide()
            gone.deleteLater()
        for view in views:
            if view.id in self._blocks:
                self._blocks[view.id].set_view(view)
            else:
                self._blocks[view.id] = self._new_block(view)
        self._blocks = {view.id: self._blocks[view.id] for view in views}

    def _new_block(self, view: PlanBlockView) -> PlanBlock:
        block = PlanBlock(view, self._surface)
        key = view.id
        block.pressed_on.connect(lambda: self._choose(key))
        block.dragged.connect(lambda corner: self._drag(key, corner))
        block.dropped.connect(self.settle)
        block.drag_left.connect(self._leave)
        block.stepped.connect(lambda hours: self._step(key, hours))
        block.opened.connect(lambda: self.block_opened.emit(key))
        block.removed.connect(lambda: self.block_removed.emit(key))
        block.show()
        return block

    def _choose(self, key: str) -> None:
        if self._moved is not None and self._moved[0] != key:
            self.settle()
        self.show_block(key)
        self.block_chosen.emit(key)

    def _drag(self, key: str, corner: QPointF) -> None:
        if self._view is None:
            return
        scale = self._surface.scale
        day = scale.day_at(corner.x() + scale.column / 2)
        self._reveal(day)
        minute = scale.minute_at(corner.y())
        self._hold(key, start_on(self._view.days[day].day, minute, self._view.earliest))

    def _step(self, key: str, hours: int) -> None:
        if self._view is None:
            return
        here = self._blocks[key].view.at.astimezone(self._view.earliest.tzinfo)
        at = hours_later(here, hours)
        if self._view.days[0].day <= at.date() <= self._view.days[-1].day:
            self._hold(key, at)
            self._settling.start()
            self.show_block(key)

    def _hold(self, key: str, at: datetime) -> None:
        """Show a block elsewhere, and tell of it."""
        if self._view is None or at < self._view.earliest:
            return
        if at != self._blocks[key].view.at:
            self._moved = (key, at)
            blocks = [replace(b, at=at) if b.id == key else b for b in self._view.blocks]
            self.set_view(replace(self._view, blocks=tuple(blocks)))
            self.block_held.emit(key, at)

    def _leave(self) -> None:
        self._moved = None
        self.move_left.emit()

    def _reveal(self, day: int) -> None:
        """Scroll to a day that is partly hidden, no faster than one can follow."""
        column = self._surface.scale.day_box(day)
        shown = self._surface.visibleRegion().boundingRect()
        is_hidden = column.left() < shown.left() - 1 or column.right() > shown.right() + 2
        if is_hidden and self._since_scroll.hasExpired(_SCROLL_PAUSE_MS):
            self._since_scroll.restart()
            half = round(column.width() / 2)
            centre = column.center().toPoint()
            self.ensureVisible(centre.x(), centre.y(), half + 1, 0)

    def _place(self) -> None:
        """Put every block where it belongs; one that is dragged stays exactly at its hour."""
        if self._view is None:
            return
        scale = self._surface.scale
        for place, head in enumerate(self._view.days):
            pieces = [piece for piece in self._pieces() if piece[0].date() == head.day]
            tops = scale.apart([minute_of(at) for at, _ in pieces])
            for (_, piece), top in zip(pieces, tops, strict=True):
                piece.setGeometry(scale.block_box(place, top).toRect())
            for block in self._blocks.values():
                if block.is_dragging and block.view.at.date() == head.day:
                    top = scale.block_top(minute_of(block.view.at))
                    block.setGeometry(scale.block_box(place, top).toRect())

    def _pieces(self) -> list[tuple[datetime, QWidget]]:
        """All that lies still on the board, earliest first."""
        pieces: list[tuple[datetime, QWidget]] = [
            (block.view.at, block) for block in self._blocks.values() if not block.is_dragging
        ]
        if self._proposal.view is not None:
            pieces.append((self._proposal.view.at, self._proposal))
        return sorted(pieces, key=itemgetter(0))
