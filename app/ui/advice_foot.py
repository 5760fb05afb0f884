"""What stands below a piece of advice: why now, by whose word, and where to read on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.views.advice import AdviceView
from app.ui.advice_words import advice_article, advice_source
from app.ui.reason_words import reason_text
from app.ui.theme.measures import HEADING_GAP
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import TurningRow
from app.ui.widgets.term_link import ReadLink
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone

_ABOVE = 4


class AdviceFoot(QWidget):
    """Why now; then the source and the way to the article."""

    def __init__(self, view: AdviceView | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._why = Text("", TextRole.CAPTION, Tone.MUTED)
        self._source = Text("", TextRole.CAPTION, Tone.MUTED, align=middle)
        self._more = ReadLink(self.tr("Read more"))
        row = TurningRow(gap=HEADING_GAP)
        row.addWidget(self._source, 1)
        row.addWidget(self._more, 0, middle | Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _ABOVE, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._why)
        layout.addLayout(row)
        if view is not None:
            self.display(view)

    def display(self, view: AdviceView) -> None:
        """Show what a piece of advice rests on."""
        tone = Tone.NORMAL if view.is_safety else Tone.MUTED
        for text in (self._why, self._source):
            text.set_tone(tone)
        self._why.set_text(reason_text(view.reason) if view.reason else "")
        self._why.setVisible(view.reason is not None)
        source = advice_source(view)
        self._source.set_text(source)
        self._source.setVisible(bool(source))
        self._more.set_article(advice_article(view))
