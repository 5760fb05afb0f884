"""The check-in's first card: where it is sore, and how much."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.state.forms.check_in_form import CheckInForm, SidedSoreness
from app.ui import formats, wording
from app.ui.theme.measures import CARD_PADDING, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.body_map import BodyMap
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.card import Card
from app.ui.widgets.chip import CHIP_REACH, Chip, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.divider import Divider
from app.ui.widgets.layouts import outset
from app.ui.widgets.pair import Pair
from app.ui.widgets.segments import Segments
from app.ui.widgets.slider import Anchor, SliderLook, ValueSlider
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone

_MAP_HEIGHT: Final = 246
_MAP_GAP_SHARE: Final = 42 / 246
_TOP: Final = CARD_PADDING + 1
_BELOW_MAP: Final = 12
_ABOVE_DIVIDER: Final = 14
_BELOW_DIVIDER: Final = 12
_BELOW_SLIDER: Final = 4
_SIDES: Final = (Side.LEFT, None, Side.RIGHT)


class SorenessCard(Card):
    """The body map, a chip for each marked muscle group and the slider for the selected one.

    Signals:
        form_edited: The form with the answer in it.
    """

    form_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._form: CheckInForm | None = None
        self._marked = Text("", tone=Tone.MUTED, wrap=False)
        self._map = BodyMap(
            self.tr("Where it is sore"),
            face_names=(self.tr("Front"), self.tr("Back")),
            face_height=_MAP_HEIGHT,
            gap_share=_MAP_GAP_SHARE,
        )
        self._marking = QWidget()
        self._chips = ChipStrip()
        self._divider = Divider()
        self._rating = _RatingPanel()
        self._lay_out()
        self._map.muscle_activated.connect(lambda muscle, _side: self._tap(muscle))
        self._rating.side_chosen.connect(self._choose_side)
        self._rating.soreness_chosen.connect(self._rate)

    def display(self, form: CheckInForm) -> None:
        """Show what is marked."""
        if form == self._form:
            return
        self._form = form
        self._marked.set_text(self.tr("%n marked", "", len(form.sore)) if form.sore else "")
        self._map.set_view(_map_view(form))
        chips = {muscle: self._chip(muscle, form) for muscle in _shown(form)}
        self._chips.set_chips(list(chips.values()))
        if form.selected in chips:
            self._chips.reveal(chips[form.selected])
        self._marking.setVisible(bool(form.soreness))
        self._rating.display(form)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(CARD_PADDING, _TOP, CARD_PADDING, CARD_PADDING)
        heading = TurningRow(gap=0)
        heading.addWidget(Text(self.tr("Tap where it is sore"), TextRole.ITEM), 1)
        heading.addWidget(self._marked)
        self.body.addLayout(heading)
        self.body.addSpacing(HEADING_GAP)
        self.body.addWidget(self._map)
        self.body.addLayout(outset(self._marking, left=CARD_PADDING, right=CARD_PADDING))
        marking = QVBoxLayout(self._marking)
        marking.setContentsMargins(CARD_PADDING, _BELOW_MAP, CARD_PADDING, 0)
        marking.setSpacing(0)
        marking.addLayout(outset(self._chips.to_the_edges(), top=CHIP_REACH, bottom=CHIP_REACH))
        marking.addSpacing(_ABOVE_DIVIDER)
        marking.addLayout(outset(self._divider, left=CARD_PADDING, right=CARD_PADDING))
        marking.addSpacing(_BELOW_DIVIDER)
        marking.addWidget(self._rating)

    def _chip(self, muscle: MuscleGroup, form: CheckInForm) -> Chip:
        soreness = form.soreness[muscle].worst
        chip = Chip(
            ChipView(
                text=wording.short_muscle_name(muscle),
                value=formats.number(soreness),
                soreness=soreness,
                chosen=muscle is form.selected,
            )
        )
        chip.clicked.connect(lambda: self._tap(muscle))
        return chip

    def _tap(self, muscle: MuscleGroup) -> None:
        if self._form is not None:
            self.form_edited.emit(self._form.tap(muscle))

    def _choose_side(self, side: Side | None) -> None:
        if self._form is not None:
            self.form_edited.emit(self._form.choose_side(side))

    def _rate(self, soreness: int) -> None:
        if self._form is not None:
            self.form_edited.emit(self._form.rate(soreness))


class _RatingPanel(QWidget):
    """Side and slider for the selected muscle group."""

    side_chosen = Signal(object)
    soreness_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._name = Text("", TextRole.SECTION, align=Qt.AlignmentFlag.AlignVCenter)
        self._sides = Segments(
            (self.tr("Left"), self.tr("Both"), self.tr("Right")),
            self.tr("Side"),
            chosen=1,
            small=True,
        )
        self._meaning = Text("")
        self._slider = ValueSlider(
            self.tr("Soreness"),
            0,
            10,
            look=SliderLook.SORENESS,
            anchors=(
                Anchor(0, self.tr("0 None")),
                Anchor(3, self.tr("Light")),
                Anchor(6, self.tr("Moderate")),
                Anchor(10, self.tr("10 Worst")),
            ),
        )
        self._lay_out()
        self._sides.chosen_changed.connect(lambda index: self.side_chosen.emit(_SIDES[index]))
        self._slider.value_chosen.connect(self.soreness_chosen)

    def display(self, form: CheckInForm) -> None:
        self.setVisible(form.selected is not None)
        if form.selected is None:
            return
        soreness = form.selected_soreness
        self._name.set_text(wording.muscle_name(form.selected))
        self._sides.set_chosen(_SIDES.index(form.side))
        self._slider.set_value(soreness)
        word, meaning = wording.soreness_words(soreness)
        number = self.tr("{soreness} of 10, {word}.").format(soreness=soreness, word=word)
        self._meaning.set_runs((Run(f"{number} ", strong=True), Run(meaning, Tone.MUTED)))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, _BELOW_SLIDER)
        layout.setSpacing(HEADING_GAP)
        layout.addWidget(Pair(self._name, self._sides, gap=HEADING_GAP))
        layout.addWidget(self._meaning)
        layout.addWidget(self._slider)


def _shown(form: CheckInForm) -> list[MuscleGroup]:
    return [m for m in form.soreness if form.soreness[m].worst or m is form.selected]


def _map_view(form: CheckInForm) -> BodyMapView:
    regions = [(muscle, side) for muscle in MUSCLES for side in Side]
    values = {
        (muscle, side): float(form.soreness.get(muscle, SidedSoreness()).of(side))
        for muscle, side in regions
    }
    return BodyMapView(
        mode=MapMode.SORENESS,
        values=MappingProxyType(values),
        labels=MappingProxyType({key: wording.sore_region(*key, values[key]) for key in regions}),
        selected=frozenset(
            (muscle, side)
            for muscle, side in regions
            if muscle is form.selected and form.side in {None, side}
        ),
    )
