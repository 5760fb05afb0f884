"""The card that warns of strength and endurance too close together, with the way out."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.advice import BASIS, AdviceId
from app.core.exercises import Sport
from app.state.views.planned import PlanConflict
from app.ui import formats
from app.ui.advice_words import grade_name
from app.ui.pages.planner_words import block_title, blocks_text, conflict_text, conflict_title
from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.term_link import GradeLink
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class ConflictCard(Card):
    """INTERFERENCE, with SEPARATE as the action.

    Signals:
        separation_requested: Key of the session to move, and when it is to start.
        explanation_requested: Why they collide.
    """

    separation_requested = Signal(str, object)
    explanation_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(CardTone.WARNING, parent=parent)
        self._conflict: PlanConflict | None = None
        self._title = Text("", TextRole.ITEM, Tone.GO_LIGHT)
        self._text = Text("")
        self._blocks = Text(blocks_text(), TextRole.BODY, Tone.MUTED)
        self._grade = GradeLink("")
        self._move = Button("")
        self._why = Button(self.tr("Why?"), ButtonKind.TEXT)
        self._lay_out()
        self._move.clicked.connect(self._separate)
        self._why.clicked.connect(self.explanation_requested)
        self.setVisible(False)

    def display(self, conflict: PlanConflict | None, sports: Mapping[str, Sport]) -> None:
        """Warn of a conflict, or vanish."""
        self.setVisible(conflict is not None)
        if conflict is None or conflict == self._conflict:
            self._conflict = conflict
            return
        self._conflict = conflict
        self._title.set_text(conflict_title(conflict, sports))
        self._text.set_text(conflict_text(conflict))
        self._move.setVisible(conflict.move_to is not None)
        if conflict.move_to is not None:
            text = self.tr("{session} to {when}").format(
                session=block_title(conflict.second, sports),
                when=formats.weekday_and_clock(conflict.move_to),
            )
            self._move.set_text(text)

    def _lay_out(self) -> None:
        for button in (self._move, self._why):
            button.set_tone(Tone.GO_LIGHT)
        basis = BASIS[AdviceId.SEPARATE]
        self._grade.set_text(grade_name(basis.evidence))
        self._grade.setToolTip(basis.source)
        words = QVBoxLayout()
        words.setSpacing(HEADING_GAP // 2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._blocks)
        words.addSpacing(2)
        words.addWidget(self._grade, 0, Qt.AlignmentFlag.AlignLeading)
        actions = TurningRow(gap=HEADING_GAP)
        actions.addWidget(self._move)
        actions.addWidget(self._why)
        actions.addStretch(1)
        words.addSpacing(HEADING_GAP)
        words.addLayout(actions)
        row = QHBoxLayout()
        row.setSpacing(CARD_GAP)
        row.addWidget(Symbol(Icon.SWAP_HORIZONTAL, Tone.GO_LIGHT), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def _separate(self) -> None:
        conflict = self._conflict
        if conflict is not None:
            self.separation_requested.emit(conflict.second.id, conflict.move_to)
