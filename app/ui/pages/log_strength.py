"""Enter a strength workout, set by set."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import takewhile

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.compat import override
from app.core.workouts import Weight, WeightUnit
from app.state.views.log_strength import ExerciseCardView, StrengthView
from app.ui import formats
from app.ui.pages.log_exercise_card import ExerciseCard
from app.ui.pages.log_timer import RestView, SessionTimer, SetClockView
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, PAGE_MARGIN
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.scroll_page import ScrollPage, column_margin
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone

_LEAVE_ICON = 30
_EDGE = 4


class StrengthPage(QWidget):
    """The workout under way: exercises, rest timer, Finish.

    Signals:
        set_edited: Place of the exercise, index of the set, the ``StrengthSet``.
        set_ticked: Place of the exercise, index of the set, whether it is done.
        kind_requested: Place of the exercise and index of the set.
        set_added: Place of the exercise.
        menu_requested: Place of the exercise.
        exercise_requested: One more exercise is wanted.
        details_requested: Title, day, time or note are to be changed.
        finish_requested: Save the workout.
        back_requested: Keep the draft and return.
        rest_changed: Seconds by which the rest is to be longer or shorter.
        rest_skipped: No more rest.
        clock_wanted: Place of the exercise whose next set is to be timed.
        clock_put_away: The set is not to be timed after all.
        clock_stopped: The set that is timed is done.
    """

    set_edited = Signal(int, int, object)
    set_ticked = Signal(int, int, bool)
    kind_requested = Signal(int, int)
    set_added = Signal(int)
    menu_requested = Signal(int)
    exercise_requested = Signal()
    details_requested = Signal()
    finish_requested = Signal()
    back_requested = Signal()
    rest_changed = Signal(int)
    rest_skipped = Signal()
    clock_wanted = Signal(int)
    clock_put_away = Signal()
    clock_stopped = Signal()

    def __init__(self, view: StrengthView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._cards: list[ExerciseCard] = []
        self._shapes: tuple[object, ...] = ()
        self._title = Text("", TextRole.SECTION)
        self._details = IconButton(Icon.PENCIL_OUTLINE, self.tr("Title, time and note"))
        self._facts = Text("", TextRole.BODY, Tone.MUTED)
        self._note = Text("", TextRole.BODY, Tone.MUTED)
        self._finish = Button(self.tr("Finish"), small=True)
        self._empty = EmptyState(
            Icon.DUMBBELL,
            self.tr("What comes first?"),
            self.tr("Each exercise opens with the sets of last time."),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(CARD_GAP)
        self._timer = SessionTimer()
        self._bar, self._foot = TurningRow(gap=_EDGE), QVBoxLayout()
        self._lay_out()
        self._wire()
        self._show()

    def display(self, view: StrengthView) -> None:
        """Show the workout as it is now."""
        if view != self._view:
            self._view = view
            self._show()

    def show_timer(self, view: RestView | SetClockView | None) -> None:
        """Show a rest, or a set that is being timed; None for neither."""
        self._timer.display(view)

    def show_minutes(self, minutes: float) -> None:
        """Show how long the workout has lasted by now."""
        if round(minutes) != round(self._view.minutes):
            self.display(replace(self._view, minutes=minutes))

    def start_typing(self) -> None:
        """Put the cursor into the first open set of the last exercise."""
        if self._cards:
            self._cards[-1].start_typing()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keep head and foot as wide as the column between them."""
        beside = column_margin(self.width(), PAGE_MARGIN) - PAGE_MARGIN
        side = beside + CARD_GAP
        self._bar.setContentsMargins(beside + _EDGE, CARD_GAP, beside + PAGE_MARGIN, CARD_GAP)
        self._foot.setContentsMargins(side, 0, side, CARD_GAP)

    def _lay_out(self) -> None:
        leave = IconButton(
            Icon.CHEVRON_DOWN,
            self.tr("Keep as a draft and go back"),
            icon_size=_LEAVE_ICON,
            tone=Tone.NORMAL,
        )
        leave.clicked.connect(self.back_requested)
        head, actions = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(_EDGE)
        head.addWidget(leave)
        head.addLayout(stacked(self._title, self._facts), 1)
        actions.setSpacing(_EDGE)
        actions.addWidget(self._details)
        actions.addWidget(self._finish)
        self._bar.addLayout(head, 1)
        self._bar.addLayout(actions)
        add = Button(self.tr("Add exercise"), ButtonKind.OUTLINED, icon=Icon.PLUS)
        add.clicked.connect(self.exercise_requested)
        page = ScrollPage()
        page.body.addWidget(self._note)
        page.body.addWidget(self._empty)
        page.body.addLayout(self._list)
        page.body.addWidget(add)
        self._foot.addWidget(self._timer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar)
        layout.addWidget(page, 1)
        layout.addLayout(self._foot)

    def _wire(self) -> None:
        self._details.clicked.connect(self.details_requested)
        self._finish.clicked.connect(self.finish_requested)
        self._timer.rest_changed.connect(self.rest_changed)
        self._timer.rest_skipped.connect(self.rest_skipped)
        self._timer.clock_put_away.connect(self.clock_put_away)
        self._timer.clock_stopped.connect(self.clock_stopped)

    def _show(self) -> None:
        view = self._view
        self._title.set_text(view.title or self.tr("Strength workout"))
        self._facts.set_text(self._facts_text())
        self._note.set_text(view.note)
        self._note.setVisible(bool(view.note))
        self._finish.set_text(self.tr("Save") if view.is_edit else self.tr("Finish"))
        self._finish.setEnabled(view.can_finish)
        self._empty.setVisible(not view.exercises)
        shapes = tuple((card.name, card.measure) for card in view.exercises)
        if shapes != self._shapes:
            before, self._shapes = self._shapes, shapes
            self._exchange_cards(before)
        for card, each in zip(self._cards, view.exercises, strict=True):
            card.display(each)

    def _exchange_cards(self, before: Sequence[object]) -> None:
        """Make the cards of exercises that came or moved; the others stay, and so does the page."""
        after = self._shapes
        first = _common(before, after)
        behind = _common(before[first:][::-1], after[first:][::-1])
        for card in self._cards[first : len(before) - behind]:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        new = [self._new_card(each) for each in self._view.exercises[first : len(after) - behind]]
        self._cards[first : len(before) - behind] = new
        for place, card in enumerate(new, start=first):
            self._list.insertWidget(place, card)
            card.show()

    def _new_card(self, view: ExerciseCardView) -> ExerciseCard:
        card = ExerciseCard(view)
        card.set_edited.connect(partial(self._tell, self.set_edited, card))
        card.set_ticked.connect(partial(self._tell, self.set_ticked, card))
        card.kind_requested.connect(partial(self._tell, self.kind_requested, card))
        card.set_added.connect(partial(self._tell, self.set_added, card))
        card.menu_requested.connect(partial(self._tell, self.menu_requested, card))
        card.clock_wanted.connect(partial(self._tell, self.clock_wanted, card))
        return card

    def _tell(self, told: SignalInstance, card: ExerciseCard, *what: object) -> None:
        """Pass on what a card says, with its place."""
        if card in self._cards:
            told.emit(self._cards.index(card), *what)

    def _facts_text(self) -> str:
        view = self._view
        volume = Weight(view.volume_kg, WeightUnit.KG).in_unit(view.unit)
        parts = (
            self.tr("{minutes} min").format(minutes=formats.number(view.minutes)),
            self.tr("{done} of {sets} sets").format(done=view.done, sets=view.sets),
            f"{formats.number(volume)} {view.unit.value}",
        )
        return " · ".join(parts)


def _common(one: Sequence[object], other: Sequence[object]) -> int:
    """How many at the beginning are the same in both."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
