"""One muscle group: readiness and its interval, the curve, why, what to do, how accurate."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.compat import override
from app.core.status import Status
from app.state.views.muscle import MuscleView
from app.ui.sheets.muscle_accuracy import AccuracySection
from app.ui.sheets.muscle_advice import AdviceList
from app.ui.sheets.muscle_curve import CurveSection
from app.ui.sheets.muscle_readiness import ReadinessSection
from app.ui.sheets.muscle_rules import RulesSection
from app.ui.sheets.muscle_why import WhySection
from app.ui.theme.icons import Icon
from app.ui.theme.measures import (
    CARD_RADIUS,
    HAIRLINE,
    HEADING_GAP,
    PAGE_MARGIN,
    TARGET_INSET,
    WIDE_MARGIN,
)
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.divider import Divider
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.layouts import outset
from app.ui.widgets.painting import fill_rounded, smooth_painter, stroke_rounded
from app.ui.widgets.pair import Pair
from app.ui.widgets.text import Text
from app.ui.wording import muscle_name

_SECTION_GAP: Final = 13
_WIDE_TOP: Final = 45
_ROOMY_FROM: Final = 520
_BUTTON_GAP: Final = 8


class MusclePanel(QWidget):
    """Everything about one muscle group, in a sheet or beside the list.

    Signals:
        previous_requested: The muscle group before this one in the list.
        next_requested: The muscle group after it.
        log_requested: Log a workout, where nothing is known yet.
        check_in_requested: Report soreness, where nothing is known yet.
    """

    previous_requested = Signal()
    next_requested = Signal()
    log_requested = Signal()
    check_in_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: MuscleView | None = None
        self._wide = False
        self._name = Text("", TextRole.TITLE)
        self._head = self._new_head()
        self._readiness = ReadinessSection()
        self._begin = self._new_beginning()
        self._curve = CurveSection()
        self._why = WhySection()
        self._advice = AdviceList()
        self._accuracy = AccuracySection()
        self._rules = RulesSection()
        self._between = Divider(upright=True)
        self._dividers = [Divider() for _ in range(3)]
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(_SECTION_GAP)
        before_why, before_advice, before_accuracy = self._dividers
        self._layout.addLayout(outset(self._head, right=TARGET_INSET, bottom=_SECTION_GAP))
        for part in (
            self._readiness,
            self._begin,
            self._curve,
            before_why,
            self._why,
            before_advice,
        ):
            self._layout.addWidget(part)
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.addWidget(self._advice, 1, Qt.AlignmentFlag.AlignTop)
        self._foot.addWidget(before_accuracy)
        self._foot.addWidget(self._between)
        self._foot.addLayout(self._new_ground(), 1)
        self._layout.addLayout(self._foot)
        self._layout.addStretch(1)
        self.set_wide(False)

    @property
    def chart(self) -> QWidget:
        """The chart, where the keyboard reads off the curve."""
        return self._curve.chart

    @property
    def why(self) -> WhySection:
        """The parts that make the number."""
        return self._why

    def display(self, view: MuscleView) -> None:
        """Show a muscle group."""
        if view == self._view:
            return
        self._view = view
        is_known = view.status is not Status.UNKNOWN
        self._name.set_text(muscle_name(view.muscle))
        self._readiness.display(view)
        self._curve.display(view)
        self._why.display(view)
        self._advice.display(view.advice)
        self._accuracy.display(view.accuracy)
        self._rules.display(view)
        self._begin.setVisible(not is_known)
        for part in (self._curve, self._accuracy, self._rules):
            part.setVisible(is_known)
        self._why.setVisible(is_known and bool(view.why))
        self._show_dividers()

    def set_wide(self, wide: bool) -> None:
        """Stand beside the list with a title and ways to the neighbours, or fill a sheet."""
        self._wide = wide
        self._head.setVisible(wide)
        self._turn_foot()
        margin = WIDE_MARGIN if wide else 0
        self._layout.setContentsMargins(margin, _WIDE_TOP if wide else 0, margin, margin)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_foot()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._wide:
            return
        painter = smooth_painter(self)
        shape = self.rect().toRectF().adjusted(0, WIDE_MARGIN, 0, 0)
        fill_rounded(painter, shape, CARD_RADIUS, theme().colours.raised)
        stroke_rounded(painter, shape, CARD_RADIUS, theme().colours.hair, HAIRLINE)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._wide and event.key() == Qt.Key.Key_Left:
            self.previous_requested.emit()
        elif self._wide and event.key() == Qt.Key.Key_Right:
            self.next_requested.emit()
        else:
            super().keyPressEvent(event)

    def _show_dividers(self) -> None:
        before_why, _, before_accuracy = self._dividers
        before_why.setVisible(not self._why.isHidden())
        is_below = self._foot.direction() == QBoxLayout.Direction.TopToBottom
        is_told = not self._accuracy.isHidden()
        before_accuracy.setVisible(is_told and is_below)
        self._between.setVisible(is_told and not is_below)

    def _turn_foot(self) -> None:
        """Stand advice and accuracy side by side where there is room for both."""
        is_roomy = self._wide and self.width() >= _ROOMY_FROM * theme().text_scale
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.LeftToRight if is_roomy else directions.TopToBottom)
        self._foot.setSpacing(PAGE_MARGIN if is_roomy else _SECTION_GAP)
        self._advice.set_narrow(is_narrow=is_roomy)
        self._accuracy.set_narrow(is_narrow=is_roomy)
        self._show_dividers()

    def _new_ground(self) -> QVBoxLayout:
        """What the forecast rests on: how accurate it was, and the rules at work."""
        ground = QVBoxLayout()
        ground.setSpacing(HEADING_GAP)
        ground.addWidget(self._accuracy)
        ground.addWidget(self._rules)
        ground.addStretch(1)
        return ground

    def _new_head(self) -> QWidget:
        """The title with the ways to the neighbours."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        before = IconButton(Icon.CHEVRON_LEFT, self.tr("Previous muscle group"))
        before.clicked.connect(self.previous_requested)
        row.addWidget(before)
        after = IconButton(Icon.CHEVRON_RIGHT, self.tr("Next muscle group"))
        after.clicked.connect(self.next_requested)
        row.addWidget(after)
        return head

    def _new_beginning(self) -> QWidget:
        """What is offered where nothing is known."""
        log = Button(self.tr("Log a workout"), icon=Icon.PLUS)
        log.clicked.connect(self.log_requested)
        check_in = Button(self.tr("Check in"), ButtonKind.TONAL)
        check_in.clicked.connect(self.check_in_requested)
        return Pair(log, check_in, gap=_BUTTON_GAP)
