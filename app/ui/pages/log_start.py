"""The Log page: go on, repeat, start anew, or take a routine."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.compat import override
from app.core.history import History
from app.core.status import Status
from app.state.views.log import DraftLine, LogStartView, RoutineLine, WorkoutLine
from app.ui import formats, wording
from app.ui.theme.icons import Icon
from app.ui.theme.measures import (
    CARD_GAP,
    GROUP_GAP,
    HEADING_GAP,
    PAGE_MARGIN,
    TARGET_INSET,
    TOUCH_TARGET,
)
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.columns import TWO_COLUMNS_FROM, Columns
from app.ui.widgets.layouts import clear, outset
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.start_tile import StartTile
from app.ui.widgets.status_row import StatusRow, StatusRowView
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone
from app.ui.widgets.workout_card import WorkoutCard, WorkoutCardView
from app.ui.workout_words import workout_summary, workout_title

_TITLE_REACH = 11
"""What the button beside the title, and the space below it, take from the gap that follows."""


class Start(Enum):
    """How to begin a new workout."""

    STRENGTH = auto()
    ENDURANCE = auto()
    QUICK = auto()
    IMPORT = auto()


class LogStartPage(QWidget):
    """Where every workout begins.

    Signals:
        start_chosen: The ``Start`` of a new workout.
        repeat_chosen: Key of the workout to do again.
        routine_chosen: Key of the routine to start.
        draft_resumed: Go on with the half-entered workout.
        history_requested: Show all workouts.
        routines_requested: Show all routines.
    """

    start_chosen = Signal(object)
    repeat_chosen = Signal(str)
    routine_chosen = Signal(str)
    draft_resumed = Signal()
    history_requested = Signal()
    routines_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: LogStartView | None = None
        self._draft = Card(holds_rows=True)
        self._recent_heading = Text(self.tr("Repeat a recent one"), TextRole.HEADING, Tone.MUTED)
        self._recent = ChipStrip()
        self._strip = self._recent.to_the_edges()
        self._routines_heading = Text(self.tr("Routines"), TextRole.HEADING, Tone.MUTED)
        self._routines = Card(holds_rows=True)
        self._all_routines = Button("", ButtonKind.TEXT, small=True)
        self._all = Button(self.tr("History"), ButtonKind.TEXT, icon=Icon.HISTORY, small=True)
        self._all.clicked.connect(self.history_requested)
        keeps_place = self._all.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self._all.setSizePolicy(keeps_place)
        self._lay_out()

    def display(self, view: LogStartView, history: History) -> None:
        """Show what can be begun."""
        if view == self._view:
            return
        self._view = view
        self._show_draft(view.draft)
        cards = [self._workout_card(line, history) for line in view.recent]
        self._recent.set_chips(cards)
        for part in (self._recent_heading, self._recent):
            part.setVisible(bool(cards))
        self._show_routines(view.routines)
        self._all.setVisible(view.workouts > 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let recent workouts run out of sight at the window's edge, or where its column ends."""
        super().resizeEvent(event)
        is_two = self.width() >= TWO_COLUMNS_FROM
        self._strip.set_right(0 if is_two else PAGE_MARGIN)

    def _lay_out(self) -> None:
        title = PageTitle(self.tr("Log a workout"))
        title.add_action(self._all)
        self._all_routines.clicked.connect(self.routines_requested)
        routines = QHBoxLayout()
        routines.addWidget(self._routines_heading, 1)
        reach = (TOUCH_TARGET - theme().line_height(TextRole.HEADING)) // 2
        routines.addLayout(outset(self._all_routines, right=TARGET_INSET, top=reach, bottom=reach))
        page = ScrollPage()
        page.body.setSpacing(GROUP_GAP)
        page.body.addLayout(outset(title, right=TARGET_INSET, bottom=_TITLE_REACH))
        start = Text(self.tr("Start new"), TextRole.HEADING, Tone.MUTED)
        columns = Columns(GROUP_GAP)
        columns.first.addWidget(self._draft)
        columns.first.addLayout(_section(self._recent_heading, self._strip))
        columns.first.addLayout(_section(start, self._tiles()))
        columns.second.addLayout(_section(routines, self._routines))
        page.add_columns(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def _tiles(self) -> QVBoxLayout:
        rows = (TurningRow(gap=CARD_GAP), TurningRow(gap=CARD_GAP))
        tiles = (
            (Start.STRENGTH, Icon.DUMBBELL, self.tr("Strength"), self.tr("Sets, reps, rest timer")),
            (Start.ENDURANCE, Icon.RUN, self.tr("Endurance"), self.tr("Run, ride, swim, sport")),
            (
                Start.QUICK,
                Icon.LIGHTNING_BOLT_OUTLINE,
                self.tr("Quick log"),
                self.tr("Muscles and how hard"),
            ),
            (
                Start.IMPORT,
                Icon.TRAY_ARROW_DOWN,
                self.tr("Import"),
                self.tr("Strong, Hevy, FIT, CSV"),
            ),
        )
        for index, (start, icon, title, text) in enumerate(tiles):
            tile = StartTile(icon, title, text)
            when_clicked(tile, self.start_chosen.emit, start)
            rows[index // 2].addWidget(tile, 1)
        both = QVBoxLayout()
        both.setSpacing(CARD_GAP)
        for row in rows:
            both.addLayout(row)
        return both

    def _show_draft(self, draft: DraftLine | None) -> None:
        clear(self._draft.body)
        self._draft.setVisible(draft is not None)
        if draft is None:
            return
        title = draft.title or self.tr("Strength workout")
        started = formats.weekday_and_clock(draft.started_at)
        sets = self.tr("{done} of {sets} sets").format(done=draft.done, sets=draft.sets)
        row = Row(RowView(title, f"{started} · {sets}", icon=Icon.PLAY_CIRCLE_OUTLINE))
        row.setAccessibleName(self.tr("Go on with {title}").format(title=title))
        row.clicked.connect(self.draft_resumed)
        self._draft.body.addWidget(row)

    def _workout_card(self, line: WorkoutLine, history: History) -> WorkoutCard:
        card = WorkoutCard(
            WorkoutCardView(
                title=workout_title(line, history.sports.get(line.sport_id)),
                day=formats.short_day(line.at.date()),
                summary=workout_summary(line, history.settings),
                action=self.tr("Repeat"),
                shares=line.shares,
            )
        )
        when_clicked(card, self.repeat_chosen.emit, line.id)
        return card

    def _show_routines(self, routines: tuple[RoutineLine, ...]) -> None:
        clear(self._routines.body)
        for part in (self._routines_heading, self._routines, self._all_routines):
            part.setVisible(bool(routines))
        self._all_routines.set_text(self.tr("All {count}").format(count=len(routines)))
        self._all_routines.setAccessibleName(self.tr("All routines"))
        for line in routines:
            row = StatusRow(
                StatusRowView(
                    status=line.status,
                    status_name=wording.status_name(line.status),
                    title=line.name,
                    subtitle=self._routine_text(line),
                    icon=Icon.PLAY_CIRCLE_OUTLINE,
                    divider=line is not routines[-1],
                )
            )
            when_clicked(row, self.routine_chosen.emit, line.id)
            self._routines.body.addWidget(row)

    def _routine_text(self, line: RoutineLine) -> str:
        if line.worst is None:
            return self.tr("Nothing known about its muscles")
        if line.status is Status.READY:
            return self.tr("All %n muscle group(s) ready", "", len(line.muscles))
        name = wording.muscle_name(line.worst)
        if line.ready_at is None:
            return f"{name}: {wording.status_name(line.status)}"
        when = formats.weekday_and_clock(line.ready_at)
        return self.tr("{muscle} ready {when}").format(muscle=name, when=when)


def _section(heading: QWidget | QLayout, content: QWidget | QLayout) -> QVBoxLayout:
    section = QVBoxLayout()
    section.setSpacing(HEADING_GAP)
    for part in (heading, content):
        if isinstance(part, QWidget):
            section.addWidget(part)
        else:
            section.addLayout(part)
    return section
