"""The pieces of the gallery that a person presses, turns or types in."""

from PySide6.QtWidgets import QWidget

from app.core.status import Status
from app.ui.gallery_stage import carded, column, row
from app.ui.theme.icons import Icon
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.chip import Chip, ChipTone, ChipView
from app.ui.widgets.chip_strip import ChipStrip
from app.ui.widgets.five_step import FiveStep
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.number_field import NumberField, NumberRule
from app.ui.widgets.pair import Pair
from app.ui.widgets.segments import Segments
from app.ui.widgets.slider import Anchor, SliderLook, ValueSlider
from app.ui.widgets.stepper import Stepper, StepRange
from app.ui.widgets.switch import Switch
from app.ui.widgets.tags import StatusChip
from app.ui.widgets.term_link import GradeLink, ReadLink, TermLink
from app.ui.widgets.text_field import NoteField, SearchField, TextField
from app.ui.widgets.tick_box import TickBox
from app.ui.widgets.tone import Tone


def buttons() -> QWidget:
    """Every kind, both sizes, disabled."""
    large = row(*(Button(kind.name.capitalize(), kind) for kind in ButtonKind))
    small = row(*(Button("Small", kind, small=True) for kind in ButtonKind))
    disabled = Button("Disabled", small=True)
    disabled.setEnabled(False)
    icon = Button("Nothing sore today", ButtonKind.TONAL, icon=Icon.CHECK)
    return column(large, small, row(disabled), icon)


def pair() -> QWidget:
    """Side by side, and stacked where there is no room."""
    both = [
        Pair(Button("Log a workout", icon=Icon.PLUS), Button("Check in", ButtonKind.TONAL), gap=8)
        for _ in range(2)
    ]
    both[1].setFixedWidth(220)
    return column(*both)


def icon_buttons() -> QWidget:
    """Idle, main and disabled."""
    disabled = IconButton(Icon.CHEVRON_RIGHT, "Next day")
    disabled.setEnabled(False)
    play = IconButton(Icon.PLAY_CIRCLE_OUTLINE, "Play", icon_size=26, tone=Tone.PRIMARY)
    return row(IconButton(Icon.CLOSE, "Close"), play, disabled)


def chips() -> QWidget:
    """Choices, ready regions, statuses, grades, a word to ask about and more to read."""
    choices = (
        Chip(ChipView("Glutes")),
        Chip(ChipView("Quadriceps", chosen=True)),
        Chip(ChipView("Chest"), tone=ChipTone.READY),
    )
    marked = (
        Chip(ChipView("Quads", "3", 3, chosen=True), tall=True),
        Chip(ChipView("Hamstrings", "4", 4), tall=True),
    )
    statuses = [StatusChip(status, status.value.capitalize()) for status in Status]
    grades = (GradeLink("Strong evidence"), GradeLink("Rule of thumb"), TermLink("RPE", "rpe"))
    return column(
        row(*choices),
        row(*marked),
        row(*statuses[:3]),
        row(*statuses[3:]),
        row(*grades),
        ReadLink("Read more", "recovery"),
    )


def chip_strip() -> QWidget:
    """More chips than fit."""
    strip = ChipStrip("Ready")
    names = ("Chest", "Upper back", "Arms", "Shoulders", "Core")
    strip.set_chips([Chip(ChipView(name), tone=ChipTone.READY) for name in names])
    return strip


def sliders() -> QWidget:
    """Soreness and effort; set, unset and disabled."""
    words = (Anchor(0, "0 None"), Anchor(3, "Light"), Anchor(6, "Moderate"), Anchor(10, "10 Worst"))
    soreness = ValueSlider("Soreness", 0, 10, anchors=words)
    soreness.set_value(3)
    ends = (Anchor(1, "1 Very easy"), Anchor(10, "10 All out"))
    effort = ValueSlider("Effort", 1, 10, look=SliderLook.PLAIN, anchors=ends)
    effort.set_value(4)
    unset = ValueSlider("Effort", 1, 10, look=SliderLook.PLAIN)
    unset.set_value(None)
    return carded(soreness, effort, unset)


def switches() -> QWidget:
    """On and off, enabled and disabled, and tick boxes."""
    pieces: list[QWidget] = []
    for box in (Switch("On"), Switch("Off"), TickBox("Done"), TickBox("Not done")):
        box.setChecked(box.accessibleName() in {"On", "Done"})
        pieces.append(box)
    disabled = Switch("Disabled")
    disabled.setEnabled(False)
    return row(*pieces, disabled)


def segments() -> QWidget:
    """Both heights."""
    sides = Segments(("Left", "Both", "Right"), "Side", chosen=1)
    units = Segments(("kg", "lb"), "Weight", small=True)
    return column(sides, units)


def five_steps() -> QWidget:
    """Chosen and unset."""
    energy = FiveStep("Energy")
    energy.set_value(3)
    return column(energy, FiveStep("Stress"))


def steppers() -> QWidget:
    """A capsule and a large one."""
    hours = Stepper("Sleep", StepRange(0, 14, 0.25), _hours)
    hours.set_value(7.5)
    return column(hours, Stepper("Rest", StepRange(0, 600, 15), _hours, large=True))


def number_fields() -> QWidget:
    """Proposed, typed and wrong."""
    fields = []
    for value, touched, wrong in ((62.5, False, False), (8, True, False), (820, True, True)):
        field = NumberField("Weight", NumberRule(decimals=2))
        field.set_value(value, touched=touched)
        field.set_error(wrong)
        fields.append(field)
    return row(*fields)


def text_fields() -> QWidget:
    """A line, a search and a note."""
    search = SearchField("Search", "Search exercises")
    search.set_text("Squat")
    note = NoteField("Note", "Add a note")
    note.set_text("Slept badly.\nLegs heavy on the stairs.")
    return carded(TextField("Name", "Name of the routine"), search, note)


def _hours(value: float | None) -> str:
    return "Not set" if value is None else f"{int(value)} h {round(value % 1 * 60)} m"
