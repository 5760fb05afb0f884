"""The Today page before anything was logged: a grey body and four ways to begin."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme.icons import Icon
from app.ui.theme.measures import CARD_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card
from app.ui.widgets.pair import Pair
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_ABOVE_MAP: Final = 12
_BELOW_MAP: Final = 21
_BUTTON_GAP: Final = 8


class EmptyToday(QWidget):
    """Nothing logged yet.

    Signals:
        log_requested: Log a first workout.
        check_in_requested: Do a first check-in.
        import_requested: Bring a history in.
        demo_requested: Look around with demo data.
    """

    log_requested = Signal()
    check_in_requested = Signal()
    import_requested = Signal()
    demo_requested = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(self._start_card())
        import_row = self._way(
            RowView(
                self.tr("Import your history"),
                self.tr("Strong, Hevy, FIT, CSV"),
                Icon.TRAY_ARROW_DOWN,
            )
        )
        import_row.clicked.connect(self.import_requested)
        demo_row = self._way(
            RowView(
                self.tr("Look around with demo data"),
                self.tr("A made-up athlete, in its own window"),
                Icon.FLASK_OUTLINE,
            )
        )
        demo_row.clicked.connect(self.demo_requested)

    def _start_card(self) -> Card:
        card = Card()
        card.body.addWidget(Text(self.tr("No data yet"), TextRole.SECTION))
        invitation = self.tr("Log a workout and see what to expect")
        card.body.addWidget(Text(invitation, TextRole.BODY, Tone.MUTED))
        card.body.addSpacing(_ABOVE_MAP)
        body_map = BodyMap(self.tr("Body map, no data yet"))
        body_map.setFixedHeight(body_map.sizeHint().height())
        body_map.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        body_map.setEnabled(False)
        card.body.addWidget(body_map)
        card.body.addSpacing(_BELOW_MAP)
        log = Button(self.tr("Log a workout"), icon=Icon.PLUS)
        log.clicked.connect(self.log_requested)
        check_in = Button(self.tr("Check in"), ButtonKind.TONAL)
        check_in.clicked.connect(self.check_in_requested)
        card.body.addWidget(Pair(log, check_in, gap=_BUTTON_GAP))
        return card

    def _way(self, view: RowView) -> Row:
        row = Row(view)
        card = Card(holds_rows=True)
        card.body.addWidget(row)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(card)
        return row
