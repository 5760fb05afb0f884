"""A message that stays: what happened, what is safe, and what to do."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme.icons import Icon
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_row import ActionRow
from app.ui.widgets.button import Button, ButtonKind
from app.ui.widgets.card import Card, CardTone
from app.ui.widgets.symbol import Symbol
from app.ui.widgets.text import Text, stacked
from app.ui.widgets.tone import Tone


class BannerTone(Enum):
    """How serious a message is."""

    ERROR = auto()
    WARNING = auto()
    INFO = auto()


@dataclass(frozen=True, slots=True)
class BannerView:
    """What a banner says.

    Attributes:
        title: What happened.
        text: What is safe and what to do.
        action: The words of its button; may be empty.
        tone: How serious it is.
    """

    title: str
    text: str
    action: str = ""
    tone: BannerTone = BannerTone.ERROR


@dataclass(frozen=True, slots=True)
class _Look:
    card: CardTone
    icon: Icon
    ink: Tone


_LOOKS: Final = {
    BannerTone.ERROR: _Look(CardTone.DANGER, Icon.ALERT_CIRCLE_OUTLINE, Tone.REST),
    BannerTone.WARNING: _Look(CardTone.WARNING, Icon.ALERT_OUTLINE, Tone.GO_LIGHT),
    BannerTone.INFO: _Look(CardTone.TINTED, Icon.INFORMATION_OUTLINE, Tone.ON_TINT),
}


class Banner(Card):
    """A message with a button perhaps.

    Attributes:
        acted: A person pressed the button.
    """

    acted = Signal()

    def __init__(self, view: BannerView | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(CardTone.DANGER, padding=12, parent=parent)
        self._symbol = Symbol(Icon.ALERT_CIRCLE_OUTLINE, Tone.REST)
        self._title = Text("", TextRole.ITEM)
        self._text = Text("", TextRole.BODY)
        self._action = Button("", ButtonKind.TEXT, small=True)
        self._action.clicked.connect(self.acted)
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(stacked(self._title, self._text), 1)
        self.body.addLayout(ActionRow(row, self._action, gap=12))
        if view is not None:
            self.set_view(view)

    def set_view(self, view: BannerView) -> None:
        """Say this."""
        look = _LOOKS[view.tone]
        self.set_tone(look.card)
        self._symbol.set_icon(look.icon, look.ink)
        self._title.set_text(view.title)
        self._title.set_tone(look.ink)
        self._text.set_text(view.text)
        self._text.setVisible(bool(view.text))
        self._action.set_text(view.action)
        self._action.set_tone(look.ink)
        self._action.setVisible(bool(view.action))
        self.setAccessibleName(f"{view.title.removesuffix('.')}. {view.text}".strip())
