"""The card that says whether the selected session stands at a good hour."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.exercises import Sport
from app.core.status import Status
from app.state.views.planned import SelectedPlan
from app.ui import formats
from app.ui.pages.planner_words import answer, block_title, reason, status_text
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, CARD_PADDING, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.tags import StatusChip
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_OUTSET = 10
_TITLE_GAP = 2


class AnswerCard(Card):
    """Status, first good hour, what decides, and what to do about it.

    Signals:
        move_requested: When the session is to start.
        keep_requested: The session stays where it is.
        log_requested: The session is done: log it.
        menu_requested: What else can be done with it.
    """

    move_requested = Signal(object)
    keep_requested = Signal()
    log_requested = Signal()
    menu_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self._selected: SelectedPlan | None = None
        self._status = StatusChip(Status.UNKNOWN, "")
        self._when = Text("", TextRole.BODY, Tone.MUTED, align=Qt.AlignmentFlag.AlignVCenter)
        self._log = IconButton(
            Icon.CHECK_CIRCLE_OUTLINE, self.tr("Log as planned"), tone=Tone.PRIMARY
        )
        self._menu = IconButton(Icon.DOTS_VERTICAL, self.tr("Change this session"))
        self._answer = Text("", TextRole.SECTION)
        self._reason = Text("", TextRole.BODY, Tone.MUTED)
        self._move = Button("")
        self._keep = Button("", ButtonKind.OUTLINED)
        self._actions = QWidget()
        self._lay_out()
        self._wire()

    def display(
        self, selected: SelectedPlan, sports: Mapping[str, Sport], *, is_kept: bool
    ) -> None:
        """Show what the session would find."""
        block = selected.block
        self._selected = selected
        found = status_text(selected)
        is_changed = found != self._status.text()
        self._status.set_status(Status.UNKNOWN if block.is_over else selected.status, found)
        if is_changed:
            self._status.updateGeometry()
        when = formats.weekday_and_clock(block.starts_at)
        self._when.set_text(formats.joined((block_title(block, sports), when)))
        self._answer.set_text(answer(selected))
        self._reason.set_text(reason(selected))
        is_asked = selected.status is not Status.READY and selected.good_at is not None
        is_asked = is_asked and not is_kept and not block.is_over
        self._actions.setVisible(is_asked)
        if is_asked and selected.good_at is not None:
            good = formats.weekday_and_clock(selected.good_at)
            self._move.set_text(self.tr("Move to {when}").format(when=good))
            day = formats.full_weekday(block.starts_at.date())
            self._keep.set_text(self.tr("Keep {day}").format(day=day))

    def _lay_out(self) -> None:
        self.body.setContentsMargins(
            CARD_PADDING, CARD_PADDING - _OUTSET, CARD_PADDING, CARD_PADDING
        )
        status = QHBoxLayout()
        status.addWidget(self._status)
        status.addStretch(1)
        words = ActionRow(status, self._when, gap=HEADING_GAP)
        words.setStretch(0, 0)
        words.setStretch(1, 1)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addLayout(words, 1)
        top.addWidget(self._log)
        top.addWidget(self._menu)
        self.body.addLayout(top)
        self.body.addWidget(self._answer)
        self.body.addSpacing(_TITLE_GAP)
        self.body.addWidget(self._reason)
        move = QHBoxLayout()
        move.addWidget(self._move)
        actions = QVBoxLayout(self._actions)
        actions.setContentsMargins(0, CARD_GAP, 0, 0)
        actions.addLayout(ActionRow(move, self._keep, gap=HEADING_GAP))
        self.body.addWidget(self._actions)

    def _wire(self) -> None:
        self._move.clicked.connect(self._take_good_hour)
        self._keep.clicked.connect(self.keep_requested)
        self._log.clicked.connect(self.log_requested)
        self._menu.clicked.connect(self.menu_requested)

    def _take_good_hour(self) -> None:
        if self._selected is not None:
            self.move_requested.emit(self._selected.good_at)
