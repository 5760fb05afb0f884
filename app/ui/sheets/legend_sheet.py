"""What each status means, what the number is, and when soreness is no soreness."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.status import Status
from app.ui.learning_words import term_links
from app.ui.theme.measures import CARD_GAP, CARD_PADDING
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.divider import Divider
from app.ui.widgets.status_symbol import StatusSymbol
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone
from app.ui.wording import status_name

_SYMBOL: Final = 24

_MEANINGS: Final[Mapping[Status, object]] = {
    Status.READY: QT_TRANSLATE_NOOP(
        "LegendPanel", "Soreness at most 1 and strength back to normal. Train as you like."
    ),
    Status.GO_LIGHT: QT_TRANSLATE_NOOP(
        "LegendPanel",
        "A little sore or not quite at full strength. Go lighter, or train another group.",
    ),
    Status.RECOVER: QT_TRANSLATE_NOOP(
        "LegendPanel", "Moderately sore or clearly weaker. Light, active recovery only."
    ),
    Status.REST: QT_TRANSLATE_NOOP(
        "LegendPanel", "Severely sore. Leave it alone for 48 to 72 hours."
    ),
    Status.UNKNOWN: QT_TRANSLATE_NOOP(
        "LegendPanel", "Nothing logged or reported lately, so nothing is claimed."
    ),
}


class LegendPanel(QWidget):
    """The content of the help sheet of Today."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        for status, meaning in _MEANINGS.items():
            layout.addLayout(_meaning(status, str(meaning)))
        layout.addWidget(Divider())
        layout.addWidget(Text(self.tr("The number"), TextRole.ITEM))
        number = self.tr(
            "Readiness runs from 0 to 100 and follows the worse of soreness and strength. Ready"
            " means 80 or more. It is a forecast from what you log and report, with the range it"
            " is 80\u00a0% sure of."
        )
        layout.addWidget(Text(number, TextRole.BODY, Tone.MUTED))
        links = QHBoxLayout()
        links.setSpacing(CARD_PADDING)
        for link in term_links(("readiness", "band")):
            links.addWidget(link)
        links.addStretch(1)
        layout.addLayout(links)
        layout.addWidget(self._safety())
        layout.addStretch(1)

    def _safety(self) -> Card:
        card = Card(CardTone.DANGER)
        card.body.setSpacing(4)
        card.body.addWidget(Text(self.tr("Pain that is no soreness"), TextRole.ITEM, Tone.REST))
        text = self.tr(
            "Sharp, sudden or one-sided pain, swelling, bruising, or pain for over a week: stop and"
            " have it looked at. Dark urine with extreme pain or weakness needs a doctor at once."
        )
        card.body.addWidget(Text(text))
        return card


def _meaning(status: Status, meaning: str) -> QHBoxLayout:
    name = status_name(status)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(name, TextRole.ITEM))
    text = QCoreApplication.translate("LegendPanel", meaning)
    words.addWidget(Text(text, TextRole.BODY, Tone.MUTED))
    row = QHBoxLayout()
    row.setSpacing(CARD_PADDING)
    row.addWidget(StatusSymbol(status, name, size=_SYMBOL), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
