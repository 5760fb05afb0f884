"""Which muscle groups share the load, and how much: on the map, and in steps of a tenth."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.exercises import PRIMARY_SHARE, SECONDARY_SHARE
from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.ui import formats, wording
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.card import Card
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.stepper import Stepper, StepRange
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_TAPS = (0.0, SECONDARY_SHARE, PRIMARY_SHARE)
_TENTHS = StepRange(0.0, 1.0, 0.1)

Shares = Mapping[MuscleGroup, float]


class ShareEditor(QWidget):
    """The map to tap, and a stepper for each muscle group.

    Signals:
        shares_edited: The shares as they are to be, 0 to 1; groups without a share left out.
    """

    shares_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: Shares = MappingProxyType({})
        self._steppers: dict[MuscleGroup, Stepper] = {}
        self._rows: dict[MuscleGroup, Row] = {}
        self._order: tuple[MuscleGroup, ...] = ()
        self._steps = Card(holds_rows=True)
        self._map = BodyMap(self.tr("Muscles it loads"))
        self._map.muscle_activated.connect(lambda muscle, _side: self._tap(muscle))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(self._map_card())
        self._fill_steps()
        layout.addWidget(self._steps)

    def display(self, shares: Shares) -> None:
        """Show these shares, the largest first; while they are stepped their order stays."""
        self._shares = shares
        if not self._order:
            self._sort()
        for muscle, stepper in self._steppers.items():
            stepper.set_value(shares.get(muscle, 0.0))
        regions = [(muscle, side) for muscle in MUSCLES for side in Side]
        self._map.set_view(
            BodyMapView(
                mode=MapMode.SELECTION,
                values={key: shares.get(key[0], 0.0) for key in regions},
                labels={key: wording.region_side(*key) for key in regions},
            )
        )

    def _map_card(self) -> Card:
        card = Card()
        card.body.setSpacing(HEADING_GAP)
        card.body.addWidget(Text(self.tr("Tap what it trains"), TextRole.ITEM))
        hint = self.tr("Once for some of the load, twice for all of it.")
        card.body.addWidget(Text(hint, tone=Tone.MUTED))
        card.body.addWidget(self._map)
        return card

    def _fill_steps(self) -> None:
        for muscle in MUSCLES:
            name = wording.muscle_name(muscle)
            stepper = Stepper(name, _TENTHS, lambda share: formats.percent(share or 0.0))
            stepper.value_chosen.connect(partial(self._set_share, muscle))
            row = Row(RowView(name, chevron=False))
            row.set_trailing(stepper)
            self._steppers[muscle] = stepper
            self._rows[muscle] = row

    def _sort(self) -> None:
        self._order = tuple(sorted(MUSCLES, key=lambda muscle: -self._shares.get(muscle, 0.0)))
        for place, muscle in enumerate(self._order):
            row = self._rows[muscle]
            row.set_view(replace(row.view, divider=place + 1 < len(self._order)))
            self._steps.body.insertWidget(place, row)

    def _tap(self, muscle: MuscleGroup) -> None:
        present = self._shares.get(muscle, 0.0)
        self._order = ()
        self._set_share(muscle, next((tap for tap in _TAPS if tap > present), _TAPS[0]))

    def _set_share(self, muscle: MuscleGroup, share: float) -> None:
        shares = {**self._shares, muscle: round(share, 2)}
        kept = {each: shares[each] for each in MUSCLES if shares.get(each)}
        self.shares_edited.emit(MappingProxyType(kept))
