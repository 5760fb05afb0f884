"""What the pages that enter a workout as a whole ask alike: when, how hard and how long."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.ui import formats
from app.ui.effort_words import rpe_words
from app.ui.theme.icons import Icon
from app.ui.theme.theme import theme
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.slider import Anchor, SliderLook, ValueSlider
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Run, Text
from app.ui.widgets.tone import Tone

translate = QCoreApplication.translate


def add_when(page: SubPage) -> Button:
    """A button for day and time: in the page's bar, or below it where text is large."""
    when = Button("", ButtonKind.OUTLINED, icon=Icon.CALENDAR_BLANK_OUTLINE, small=True)
    if theme().is_text_large:
        page.body.addWidget(when)
    else:
        page.bar.add_action(when)
    return when


def show_when(when: Button, at: datetime) -> None:
    """Say day and time on their button."""
    when.set_text(f"{formats.short_day(at.date())}, {formats.clock(at)}")


def effort_slider(name: str) -> ValueSlider:
    """A slider for rated exertion from 1 to 10, its ends in words."""
    ends = (
        Anchor(1, translate("WorkoutAnswers", "1 Very easy")),
        Anchor(10, translate("WorkoutAnswers", "10 All out")),
    )
    return ValueSlider(name, 1, 10, look=SliderLook.PLAIN, anchors=ends)


def show_effort(words: Text, rpe: int) -> None:
    """Say what a rated exertion from 1 to 10 means."""
    word, meaning = rpe_words(rpe)
    number = formats.number(rpe)
    words.set_runs((Run(f"{number}, {word}. ", strong=True), Run(meaning, Tone.MUTED)))
