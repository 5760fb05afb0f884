"""The card with the answer: a sentence, the body in colour, and the hours around now."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from app.core.days import hours_later
from app.core.muscles import MuscleGroup, Side
from app.core.status import Status
from app.core.workouts import WorkoutKind
from app.state.views.today import TodayView
from app.state.views.today_timeline import FIRST_HOUR, LAST_HOUR, HourView
from app.ui import formats
from app.ui.pages.today_legend import LEGEND_REACH, LegendColumn
from app.ui.pages.today_player import Player
from app.ui.pages.today_words import headline_text, hour_summary, hour_title, summary_text
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_PADDING
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.body_layout import FACE_GAP_SHARE
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.focus_ring import pass_focus_to
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.layouts import outset
from app.ui.widgets.legend import Legend, LegendItem
from app.ui.widgets.scrubber import DayMark, Scrubber, ScrubberView, SessionMark
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone
from app.ui.wording import region_side, short_status_name, status_name

_DAY_HOURS: Final = 24
_ICON_INSET: Final = 12
_HEAD_TOP: Final = 17
_ACTIONS_TOP: Final = 6
_ABOVE_MAP: Final = 10
_WIDE_PADDING: Final = 21
_WIDE_GAP_SHARE: Final = 44 / 290
_BELOW_MAP: Final = 10
_WIDE_BELOW_MAP: Final = 2
_ABOVE_HOURS: Final = 10
_BELOW_HOURS: Final = 8
_SESSION_ICONS: Final = {
    WorkoutKind.STRENGTH: Icon.DUMBBELL,
    WorkoutKind.ENDURANCE: Icon.RUN,
    WorkoutKind.QUICK: Icon.LIGHTNING_BOLT_OUTLINE,
}


class MapCard(Card):
    """The body at an hour, and the way to other hours.

    Signals:
        muscle_selected: A muscle group was tapped on the map.
        hour_chosen: Another hour from now was asked for, by hand or while playing.
        drag_ended: The finger left the hours.
        help_requested: What the colours mean.
    """

    muscle_selected = Signal(object)
    hour_chosen = Signal(int)
    drag_ended = Signal()
    help_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._selected: MuscleGroup | None = None
        self._hour: HourView | None = None
        self._title = Text("", TextRole.SECTION)
        self._summary = Text("", TextRole.BODY, Tone.MUTED)
        self._play = IconButton(
            Icon.PLAY_CIRCLE_OUTLINE, self.tr("Play"), icon_size=26, tone=Tone.PRIMARY
        )
        self._back_to_now = Button(self.tr("Now"), ButtonKind.TONAL, icon=Icon.RESTORE, small=True)
        self._map = BodyMap(self.tr("Readiness of each muscle group"))
        self._legend = Legend()
        self._legend.set_items(
            tuple(LegendItem(status, short_status_name(status)) for status in Status)
        )
        self._legend_column = LegendColumn()
        self._legend_column.hide()
        self._scrubber = Scrubber(self.tr("Hour"))
        self._player = Player(self)
        self._head = QHBoxLayout()
        self._content = QVBoxLayout()
        self._below_map = QSpacerItem(0, _BELOW_MAP)
        self._actions = QHBoxLayout()
        self._now_place = QWidget()
        self._lay_out()
        self._wire()

    @property
    def is_dragged(self) -> bool:
        """Whether a finger is on the hours."""
        return self._scrubber.isSliderDown()

    def display(self, view: TodayView) -> None:
        """Show the body as it is now."""
        self._title.set_text(headline_text(view.headline))
        self._summary.set_text(summary_text(view))
        self._scrubber.set_view(_scrubber_view(view, self.tr("Now")))
        self._show_body(view.now)

    def display_hour(self, view: TodayView, hour: HourView) -> None:
        """Show the body at another hour."""
        self._title.set_text(hour_title(hour.at, view.at))
        self._summary.set_text(hour_summary(hour))
        self._show_body(hour)

    def set_selected(self, muscle: MuscleGroup | None) -> None:
        """Outline the muscle group whose details are shown."""
        self._selected = muscle
        if self._hour is not None:
            self._show_body(self._hour)

    def set_wide(self, wide: bool) -> None:
        """Put the legend with its counts beside the map, where there is room."""
        self._legend.setVisible(not wide)
        self._legend_column.setVisible(wide)
        self._map.set_gap_share(_WIDE_GAP_SHARE if wide else FACE_GAP_SHARE)
        self._below_map.changeSize(0, _WIDE_BELOW_MAP if wide else _BELOW_MAP)
        self._use_padding(_WIDE_PADDING if wide else CARD_PADDING)

    def stop(self) -> None:
        """Stop playing."""
        self._player.stop()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, _BELOW_HOURS)
        self._fill_head()
        self._use_padding(CARD_PADDING)
        self.body.addLayout(self._head)
        self.body.addSpacing(_ABOVE_MAP)
        self._map.setFixedHeight(self._map.sizeHint().height())
        body = QHBoxLayout()
        body.addWidget(self._map, 1)
        legend = outset(self._legend_column, left=LEGEND_REACH, right=LEGEND_REACH)
        body.addLayout(legend)
        body.setAlignment(legend, Qt.AlignmentFlag.AlignVCenter)
        content = self._content
        content.setSpacing(0)
        content.addLayout(body)
        content.addSpacerItem(self._below_map)
        content.addWidget(self._legend)
        content.addSpacing(_ABOVE_HOURS)
        content.addWidget(self._scrubber)
        self.body.addLayout(content)

    def _fill_head(self) -> None:
        """Title and actions beside it; symbols, not their wider targets, end with the content."""
        words = QVBoxLayout()
        words.setContentsMargins(0, _HEAD_TOP, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._summary)
        beside = QHBoxLayout(self._now_place)
        beside.setContentsMargins(0, 0, _ICON_INSET, 0)
        beside.addWidget(self._back_to_now)
        self._now_place.hide()
        self._actions.setContentsMargins(0, _ACTIONS_TOP, 0, 0)
        self._actions.setSpacing(0)
        for action in (self._play, self._now_place):
            self._actions.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)
        self._head.addLayout(self._actions)

    def _use_padding(self, padding: int) -> None:
        self._head.setContentsMargins(padding, 0, padding - _ICON_INSET, 0)
        self._content.setContentsMargins(padding, 0, padding, 0)

    def _wire(self) -> None:
        self._map.muscle_activated.connect(lambda muscle, _side: self.muscle_selected.emit(muscle))
        self._legend_column.clicked.connect(self.help_requested)
        self._play.clicked.connect(self._player.toggle)
        self._player.hour_reached.connect(self.hour_chosen)
        self._player.running_changed.connect(self._show_controls)
        self._back_to_now.clicked.connect(self._return_to_now)
        self._scrubber.hour_chosen.connect(self._scrub)
        self._scrubber.sliderReleased.connect(self.drag_ended)

    def _scrub(self, hour: int) -> None:
        self._player.stop()
        self.hour_chosen.emit(hour)

    def _return_to_now(self) -> None:
        self._player.stop()
        self.hour_chosen.emit(0)

    def _show_body(self, hour: HourView) -> None:
        self._hour = hour
        selected = self._selected
        self._map.set_view(
            BodyMapView(
                mode=MapMode.READINESS,
                values=hour.sides,
                labels={key: _label(*key, status) for key, status in hour.sides.items()},
                selected=frozenset((selected, side) for side in Side) if selected else frozenset(),
            )
        )
        self._legend_column.set_counts(hour.counts)
        self._scrubber.set_hour(hour.hour)
        self._scrubber.set_description(self._title.text())
        self._show_controls()

    def _show_controls(self) -> None:
        is_playing = self._player.is_running
        is_away = self._hour is not None and self._hour.hour != 0
        self._offer(back_to_now=is_away and not is_playing)
        if is_playing:
            self._play.set_icon(Icon.PAUSE_CIRCLE_OUTLINE, self.tr("Pause"))
        else:
            self._play.set_icon(Icon.PLAY_CIRCLE_OUTLINE, self.tr("Play"))

    def _offer(self, *, back_to_now: bool) -> None:
        """Show one of the two actions; the keyboard stays with whichever is there."""
        places = (self._now_place, self._back_to_now), (self._play, self._play)
        (shown, taker), (hidden, holder) = places if back_to_now else reversed(places)
        shown.show()
        if holder.hasFocus():
            pass_focus_to(taker)
        hidden.hide()


def _scrubber_view(view: TodayView, now: str) -> ScrubberView:
    days = tuple(
        DayMark(hour, formats.weekday(hours_later(view.at, hour).date()))
        if hour
        else DayMark(hour, now, is_now=True)
        for hour in range(FIRST_HOUR, LAST_HOUR + 1, _DAY_HOURS)
    )
    sessions = tuple(SessionMark(s.hour, _SESSION_ICONS[s.kind]) for s in view.sessions)
    return ScrubberView(view.timeline.hill, days, sessions)


def _label(muscle: MuscleGroup, side: Side, status: Status) -> str:
    return f"{region_side(muscle, side)}, {status_name(status).lower()}"
