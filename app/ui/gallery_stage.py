"""How the pieces of the gallery are put together."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.card import Card

_GAP: Final = 12


def row(*pieces: QWidget) -> QWidget:
    """Pieces side by side."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_GAP // 2)
    for piece in pieces:
        layout.addWidget(piece)
    layout.addStretch(1)
    return holder


def column(*pieces: QWidget) -> QWidget:
    """Pieces below each other."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_GAP)
    for piece in pieces:
        layout.addWidget(piece)
    return holder


def carded(*pieces: QWidget, padding: int = 16) -> QWidget:
    """Pieces below each other on a card."""
    card = Card(padding=padding)
    card.body.setSpacing(0 if padding == 0 else _GAP)
    for piece in pieces:
        card.body.addWidget(piece)
    return card
