"""The first start: three questions with sensible answers chosen, all of it skippable."""

from dataclasses import replace
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.muscles import MUSCLES, MuscleGroup, Side
from app.core.settings import DistanceUnit, Experience, Settings
from app.core.status import Status
from app.core.workouts import WeightUnit
from app.ui.theme.icons import Icon
from app.ui.theme.measures import HEADING_GAP, TARGET_INSET
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.body_paint import BodyMapView, MapMode
from app.ui.widgets.body_preview import BodyPreview
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.clicks import when_clicked
from app.ui.widgets.layouts import outset
from app.ui.widgets.option_card import OptionCard, OptionCardView
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.segments import Segments
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_UNITS = ((WeightUnit.KG, DistanceUnit.KM), (WeightUnit.LB, DistanceUnit.MI))
_EXPERIENCE = tuple(Experience)
_LIGHT = {
    MuscleGroup.QUADRICEPS,
    MuscleGroup.ADDUCTORS,
    MuscleGroup.GLUTES,
    MuscleGroup.LOWER_BACK,
    MuscleGroup.HIP_ABDUCTORS,
    MuscleGroup.CALVES,
}


class Beginning(Enum):
    """How to start."""

    IMPORT = auto()
    DEMO = auto()
    EMPTY = auto()


class FirstRunPage(QWidget):
    """Units, experience, and where the history comes from.

    Signals:
        answered: The ``Settings`` and the ``Beginning``.
    """

    answered = Signal(object, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._beginning = Beginning.IMPORT
        self._units = Segments(
            (self.tr("kg and km"), self.tr("lb and miles")),
            self.tr("Units"),
            chosen=int(settings.weight_unit is WeightUnit.LB),
        )
        self._experience = Segments(
            (self.tr("New"), self.tr("6–24 months"), self.tr("2 years +")),
            self.tr("How long have you trained regularly?"),
            chosen=_EXPERIENCE.index(settings.experience),
        )
        self._options = {beginning: OptionCard(self._option(beginning)) for beginning in Beginning}
        self._start = Button("")
        self._lay_out()
        self._choose(self._beginning)

    def _lay_out(self) -> None:
        page = ScrollPage()
        page.body.setSpacing(HEADING_GAP)
        page.body.addLayout(self._head())
        page.body.addWidget(BodyPreview(_example(), self.tr("Body map, an example")))
        page.body.addWidget(Text(self.tr("Know which muscles are ready"), TextRole.TITLE))
        promise = self.tr("Three questions. You can change all of it later.")
        page.body.addWidget(Text(promise, TextRole.SETTING, Tone.MUTED))
        for title, control in (
            (self.tr("Units"), self._units),
            (self.tr("How long have you trained regularly?"), self._experience),
        ):
            page.body.addSpacing(HEADING_GAP)
            page.body.addWidget(Text(title, TextRole.ITEM))
            page.body.addWidget(control)
        page.body.addSpacing(HEADING_GAP)
        page.body.addWidget(Text(self.tr("Your history"), TextRole.ITEM))
        for beginning, option in self._options.items():
            when_clicked(option, self._choose, beginning)
            page.body.addWidget(option)
        self._start.clicked.connect(lambda: self._finish(self._beginning))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(page, 1)
        layout.addWidget(ActionBar(self._start, self._privacy()))

    def _head(self) -> QHBoxLayout:
        skip = Button(self.tr("Skip"), ButtonKind.TEXT, small=True)
        skip.clicked.connect(lambda: self._finish(Beginning.EMPTY))
        head = QHBoxLayout()
        head.setContentsMargins(0, HEADING_GAP, 0, 0)
        head.addWidget(Symbol(Icon.SPROUT, Tone.PRIMARY))
        name = Text("Herstel", TextRole.ITEM, Tone.PRIMARY, align=Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(name, 1)
        head.addLayout(outset(skip, right=TARGET_INSET))
        return head

    def _privacy(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(Symbol(Icon.LOCK_OUTLINE, size=16))
        text = self.tr("No account. Nothing leaves this computer.")
        layout.addWidget(Text(text, TextRole.CAPTION, Tone.MUTED))
        layout.addStretch(1)
        return line

    def _option(self, beginning: Beginning) -> OptionCardView:
        match beginning:
            case Beginning.IMPORT:
                return OptionCardView(
                    Icon.TRAY_ARROW_DOWN,
                    self.tr("Import from another app"),
                    self.tr("Strong, Hevy, FIT, CSV and more"),
                )
            case Beginning.DEMO:
                return OptionCardView(
                    Icon.FLASK_OUTLINE,
                    self.tr("Look around with demo data"),
                    self.tr("A made-up athlete, in its own window"),
                )
            case Beginning.EMPTY:
                return OptionCardView(
                    Icon.PLUS, self.tr("Start empty"), self.tr("Forecasts get better in 2 weeks")
                )

    def _choose(self, beginning: Beginning) -> None:
        self._beginning = beginning
        for each, option in self._options.items():
            option.set_chosen(each is beginning)
        words = {
            Beginning.IMPORT: self.tr("Choose a file"),
            Beginning.DEMO: self.tr("Load demo"),
            Beginning.EMPTY: self.tr("Start"),
        }
        self._start.set_text(words[beginning])

    def _finish(self, beginning: Beginning) -> None:
        weight, distance = _UNITS[self._units.chosen]
        settings = replace(
            self._settings,
            weight_unit=weight,
            distance_unit=distance,
            experience=_EXPERIENCE[self._experience.chosen],
            first_run_done=True,
        )
        self.answered.emit(settings, beginning)


def _example() -> BodyMapView:
    def status(muscle: MuscleGroup) -> Status:
        if muscle is MuscleGroup.HAMSTRINGS:
            return Status.RECOVER
        if muscle is MuscleGroup.NECK:
            return Status.UNKNOWN
        return Status.GO_LIGHT if muscle in _LIGHT else Status.READY

    return BodyMapView(
        mode=MapMode.READINESS,
        values=MappingProxyType({(m, side): status(m) for m in MUSCLES for side in Side}),
        labels=MappingProxyType({}),
        selected=frozenset(),
    )
