"""About the program: version, licence, privacy, how it predicts and how well."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import __version__
from app.ui import formats
from app.ui.theme.measures import CARD_GAP, HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.card import Card
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class Tested:
    """Figures of the model card's back-test and of its fit to published time courses.

    Attributes:
        ratings: Morning ratings that were forecast.
        error: Mean absolute error of the forecast, in steps of their scale.
        error_of_last: That of saying the last rating again.
        held: Share of the ratings that fell inside the 80 % band.
        curves: Published time courses.
        peak_hours: Mean distance of the forecast peak from theirs, in hours.
    """

    ratings: int
    error: float
    error_of_last: float
    held: float
    curves: int
    peak_hours: float


TESTED: Final = Tested(10_753, 0.370, 0.431, 0.801, 26, 4.9)
"""SoccerMon from the 11th rating, and all arms; docs/model-card.md, sections 3 and 4."""

_AFTER_HOW: Final = 3


class AboutPage(SubPage):
    """Plain facts in cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("About"))
        for title, text in self._facts():
            self.body.addWidget(_card(title, text))
        self.body.insertWidget(_AFTER_HOW, self._test_card())

    def _test_card(self) -> Card:
        """What the model card measured, in short."""
        card = _card(
            self.tr("How well it predicts"),
            self.tr(
                "Tested on {ratings} morning ratings of 27 football players, each forecast from "
                "what was known before. Your own record is in Trends; the first weeks are less "
                "sure."
            ).format(ratings=formats.number(TESTED.ratings)),
        )
        figures = TurningRow(gap=CARD_GAP)
        for figure, words in (
            (
                formats.percent(1 - TESTED.error / TESTED.error_of_last),
                self.tr("less error than repeating the last rating"),
            ),
            (formats.percent(TESTED.held), self.tr("of ratings inside the 80\u00a0% band")),
            (
                self.tr("{hours} h").format(hours=formats.number(TESTED.peak_hours)),
                self.tr("off at the peak of {curves} published curves").format(
                    curves=formats.number(TESTED.curves)
                ),
            ),
        ):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Text(figure, TextRole.SECTION))
            column.addWidget(Text(words, TextRole.CAPTION, Tone.MUTED))
            column.addStretch(1)
            figures.addLayout(column, 1)
        card.body.addSpacing(HEADING_GAP)
        card.body.addLayout(figures)
        return card

    def _facts(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Herstel {version}").format(version=__version__),
                self.tr("MIT licence, Herstel contributors."),
            ),
            (
                self.tr("Private"),
                self.tr(
                    "No account and no network. Everything stays in one file on this computer, "
                    "readable by you alone."
                ),
            ),
            (
                self.tr("How it predicts"),
                self.tr(
                    "Each session becomes a dose per muscle group. A dose brings soreness that "
                    "comes up after 12 to 48 hours and is gone in 2 to 5 days, and a loss of "
                    "strength that recovers faster. Your check-ins correct the curve. The model "
                    "card in the documentation holds every equation, constant and source."
                ),
            ),
            (
                self.tr("What it is not"),
                self.tr(
                    "It is not a doctor. Pain that is sharp, sudden or one-sided, that comes with "
                    "swelling or bruising, or that lasts over seven days is not soreness. Dark "
                    "urine with extreme pain or weakness needs a doctor at once."
                ),
            ),
        )


def _card(title: str, text: str) -> Card:
    card = Card()
    card.body.setSpacing(4)
    card.body.addWidget(Text(title, TextRole.ITEM))
    card.body.addWidget(Text(text, tone=Tone.MUTED))
    return card
