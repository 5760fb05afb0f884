"""About the program: version, licence, privacy and how it predicts."""

from PySide6.QtWidgets import QWidget

from app import __version__
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class AboutPage(SubPage):
    """Plain facts in cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("About"))
        for title, text in self._facts():
            card = Card()
            card.body.setSpacing(4)
            card.body.addWidget(Text(title, TextRole.ITEM))
            card.body.addWidget(Text(text, tone=Tone.MUTED))
            self.body.addWidget(card)

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
