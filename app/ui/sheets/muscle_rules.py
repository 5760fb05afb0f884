"""What stands at the end of a muscle group's sheet: the rules at work, and where to read on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.state.views.muscle import MuscleView
from app.ui.sheets.muscle_words import rules_text
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.term_link import ReadLink
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone


class RulesSection(QWidget):
    """The rules that led to the status, each with its id, in small print."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = Text("", TextRole.CAPTION, Tone.MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rules)
        layout.addWidget(ReadLink(self.tr("How the prediction works"), "prediction"))

    def display(self, view: MuscleView) -> None:
        """Show the rules at work."""
        self._rules.set_text(rules_text(view))
        self._rules.setVisible(bool(self._rules.text()))
