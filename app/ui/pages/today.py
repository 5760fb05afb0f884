"""Today: which muscle groups are ready, when the others will be, and what to do."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.compat import override
from app.core.muscles import MuscleGroup
from app.state.views.today import TodayView
from app.state.views.today_parts import BodyPart, muscles_of
from app.state.views.today_timeline import at_hour
from app.ui import formats
from app.ui.pages.today_advice import AdviceCard
from app.ui.pages.today_check_in import CheckInCard
from app.ui.pages.today_chips import ReadyChips
from app.ui.pages.today_empty import EmptyToday
from app.ui.pages.today_list import MuscleList
from app.ui.pages.today_map import MapCard
from app.ui.pages.today_words import greeting
from app.ui.theme.icons import Icon
from app.ui.theme.measures import PAGE_MARGIN, TARGET_INSET, WIDE_MARGIN
from app.ui.theme.theme import theme
from app.ui.widgets.chip import CHIP_REACH
from app.ui.widgets.focus_ring import pass_focus_to
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.layouts import outset
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.scroll_page import ScrollPage

_BELOW_TITLE: Final = 2
_HEAD_GAP: Final = 12
_ROOMY_FROM: Final = 560
_ROOMY_HEAD: Final = (4, 4)
"""Space above and below the head where the check-in stands in it."""

_SIDES: Final = (PAGE_MARGIN, PAGE_MARGIN)
_WIDE_SIDES: Final = (WIDE_MARGIN, WIDE_MARGIN // 2)


class TodayPage(ScrollPage):
    """The page that opens first.

    Signals:
        muscle_selected: A muscle group's details were asked for.
        check_in_requested: The check-in should open.
        nothing_sore_reported: Nothing is sore today.
        import_requested: Bring a history in.
        demo_requested: Look around with demo data.
        log_requested: Log a workout.
        help_requested: What the colours mean.
        advice_dismissed: The id of the advice to hide.
    """

    muscle_selected = Signal(object)
    check_in_requested = Signal()
    nothing_sore_reported = Signal()
    import_requested = Signal()
    demo_requested = Signal()
    log_requested = Signal()
    help_requested = Signal()
    advice_dismissed = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: TodayView | None = None
        self._hour = 0
        self._wide = False
        self._roomy = False
        self._title = PageTitle("", below=_BELOW_TITLE)
        self._help = IconButton(Icon.HELP_CIRCLE_OUTLINE, self.tr("What the colours mean"))
        self._check_in = CheckInCard()
        self._warning = AdviceCard()
        self._empty: EmptyToday | None = None
        self._map = MapCard()
        self._chips = ReadyChips()
        self._list = MuscleList()
        self._head = QHBoxLayout()
        self._lay_out()
        self._wire()

    def display(self, view: TodayView) -> None:
        """Show this moment, and go back to it from wherever the hours were scrubbed to."""
        if view == self._view:
            return
        self._view = view
        self._title.set_over(formats.capitalised(formats.long_day(view.day)))
        self._title.set_title(greeting(view.period))
        self._check_in.set_period(view.period)
        self._show_empty(empty=view.empty)
        for part in (self._map, self._list):
            part.setVisible(not view.empty)
        self._map.stop()
        self._map.display(view)
        self._list.display(view)
        self._warning.display(view.advice if view.advice and view.advice.is_safety else None)
        self.show_hour(0)

    def show_hour(self, hour: int) -> None:
        """Show the body, chips and rows at an hour from now; 0 is now."""
        view = self._view
        if view is None:
            return
        is_now = hour == 0
        was_now = self._hour == 0
        self._hour = hour
        shown = view.now if is_now else at_hour(view.timeline, hour)
        if not is_now:
            self._map.display_hour(view, shown)
            self._list.display_hour(shown)
        elif not was_now:
            self._map.display(view)
            self._list.display(view)
        self._chips.display(shown.ready)
        if not self._map.is_dragged:
            self._settle_check_in()

    def show_muscle_selected(self, muscle: MuscleGroup | None) -> None:
        """Mark the muscle group whose details stand beside the page."""
        self._map.set_selected(muscle)
        self._list.set_selected(muscle)

    def set_wide(self, wide: bool) -> None:
        """Stand beside a second pane, with check-in and legend to the side where there is room."""
        self._wide = wide
        self.set_sides(*(_WIDE_SIDES if wide else _SIDES))
        self._use_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_room()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._map.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._hour:
            self._map.stop()
            self.show_hour(0)
        else:
            super().keyPressEvent(event)

    def _use_room(self) -> None:
        roomy = self._wide and self.width() >= _ROOMY_FROM * theme().text_scale
        if roomy == self._roomy:
            return
        self._roomy = roomy
        if roomy:
            self._head.addWidget(self._check_in, 0, Qt.AlignmentFlag.AlignBottom)
        else:
            self.body.insertWidget(1, self._check_in)
        self._help.setHidden(roomy)
        above, below = _ROOMY_HEAD if roomy else (0, 0)
        self._head.setContentsMargins(0, above, 0, below)
        self._check_in.set_compact(roomy)
        self._map.set_wide(roomy)

    def _lay_out(self) -> None:
        self._title.add_action(self._help)
        self._head.setSpacing(_HEAD_GAP)
        self._head.addLayout(outset(self._title, right=TARGET_INSET), 1)
        self.body.addLayout(self._head)
        for part in (self._check_in, self._warning, self._map):
            self.body.addWidget(part)
        self.body.addLayout(outset(self._chips.to_the_edges(), top=CHIP_REACH, bottom=CHIP_REACH))
        self.body.addWidget(self._list)
        self.body.addStretch(1)

    def _wire(self) -> None:
        self._help.clicked.connect(self.help_requested)
        self._map.help_requested.connect(self.help_requested)
        self._check_in.check_in_requested.connect(self.check_in_requested)
        self._check_in.nothing_sore_reported.connect(self.nothing_sore_reported)
        self._map.muscle_selected.connect(self.muscle_selected)
        self._map.hour_chosen.connect(self.show_hour)
        self._map.drag_ended.connect(self._settle_check_in)
        self._chips.part_selected.connect(self._reveal)
        self._list.muscle_selected.connect(self.muscle_selected)
        self._list.advice.dismissed.connect(self.advice_dismissed)

    def _show_empty(self, *, empty: bool) -> None:
        """Show the ways to begin, made only for whoever needs them."""
        if empty and self._empty is None:
            self._empty = EmptyToday()
            self._empty.log_requested.connect(self.log_requested)
            self._empty.check_in_requested.connect(self.check_in_requested)
            self._empty.import_requested.connect(self.import_requested)
            self._empty.demo_requested.connect(self.demo_requested)
            self.body.insertWidget(self.body.indexOf(self._map), self._empty)
        if self._empty is not None:
            self._empty.setVisible(empty)

    def _settle_check_in(self) -> None:
        """Ask for the check-in now only; never move the page under a finger."""
        view = self._view
        is_asked = view is not None and view.check_in_needed and not view.empty
        self._check_in.setVisible(is_asked and self._hour == 0)

    def _reveal(self, part: BodyPart) -> None:
        row = self._list.row_of(muscles_of(part)[0])
        self.scroll_to(row)
        pass_focus_to(row)
