"""Make or change an exercise of one's own: its name and the muscles it loads."""

from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.exercises import PRIMARY_SHARE, SECONDARY_SHARE, Exercise
from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.ui import wording
from app.ui.theme.icons import Icon
from app.ui.theme.measures import HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.row import Row, RowView
from app.ui.widgets.segments import Segments
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.text_field import TextField
from app.ui.widgets.tone import Tone

_SHARES = (0.0, SECONDARY_SHARE, PRIMARY_SHARE)


class ExerciseEditorPage(SubPage):
    """A name, the map, and for each muscle group none, some or all of the load.

    Signals:
        exercise_submitted: The ``Exercise`` to save.
    """

    exercise_submitted = Signal(object)

    def __init__(self, exercise: Exercise, parent: QWidget | None = None) -> None:
        super().__init__(icon=Icon.CLOSE, parent=parent)
        self._exercise = exercise
        self._controls: dict[MuscleGroup, Segments] = {}
        self._map = BodyMap(self.tr("Muscles it loads"))
        self._map.muscle_activated.connect(lambda muscle, _side: self._step(muscle))
        name = TextField(self.tr("Name"), self.tr("Name of the exercise"))
        name.set_text(exercise.name)
        name.text_edited.connect(self._rename)
        self._save = Button(self.tr("Save exercise"))
        self._save.clicked.connect(lambda: self.exercise_submitted.emit(self._exercise))
        self.set_title(self.tr("Your exercise"))
        self.body.addWidget(name)
        self.body.addWidget(self._map_card())
        self.body.addWidget(self._shares_card())
        self.set_actions(self._save)
        self._show()

    def _map_card(self) -> Card:
        card = Card()
        card.body.setSpacing(HEADING_GAP)
        card.body.addWidget(Text(self.tr("Tap what it trains"), TextRole.ITEM))
        hint = self.tr("Once for some of the load, twice for all of it.")
        card.body.addWidget(Text(hint, tone=Tone.MUTED))
        card.body.addWidget(self._map)
        return card

    def _shares_card(self) -> Card:
        card = Card(holds_rows=True)
        labels = (self.tr("None"), self.tr("Some"), self.tr("All"))
        for muscle in MUSCLES:
            name = wording.muscle_name(muscle)
            control = Segments(labels, name, small=True)
            control.chosen_changed.connect(partial(self._set_share, muscle))
            row = Row(RowView(name, chevron=False, divider=muscle is not MUSCLES[-1]))
            row.set_trailing(control)
            self._controls[muscle] = control
            card.body.addWidget(row)
        return card

    def _rename(self, name: str) -> None:
        self._exercise = replace(self._exercise, name=name.strip())
        self._show()

    def _step(self, muscle: MuscleGroup) -> None:
        self._set_share(muscle, (self._index(muscle) + 1) % len(_SHARES))

    def _set_share(self, muscle: MuscleGroup, index: int) -> None:
        shares = {**self._exercise.shares, muscle: _SHARES[index]}
        kept = {each: share for each, share in shares.items() if share}
        self._exercise = replace(self._exercise, shares=MappingProxyType(kept), custom=True)
        self._show()

    def _index(self, muscle: MuscleGroup) -> int:
        share = self._exercise.shares.get(muscle, 0.0)
        return min(range(len(_SHARES)), key=lambda index: abs(_SHARES[index] - share))

    def _show(self) -> None:
        for muscle, control in self._controls.items():
            control.set_chosen(self._index(muscle))
        shares = self._exercise.shares
        regions = [(muscle, side) for muscle in MUSCLES for side in Side]
        self._map.set_view(
            BodyMapView(
                mode=MapMode.SELECTION,
                values={key: shares.get(key[0], 0.0) for key in regions},
                labels={key: wording.region_side(*key) for key in regions},
            )
        )
        self._save.setEnabled(bool(self._exercise.name and shares))
