"""The style sheet for the few parts that are not painted here: menus, tips, scroll bars, texts."""

from string import Template
from typing import Final

from PySide6.QtGui import QColor

from app.ui.theme.tokens import Colours
from app.ui.theme.type_scale import TYPE_SCALE, TextRole

_SHEET: Final = Template(
    """
QToolTip {
    background: $toast; color: $toast_text; border: none; padding: 6px 8px;
    font-size: ${caption}px;
}
QMenu {
    background: $raised; color: $text; border: 1px solid $hair; border-radius: 14px; padding: 6px;
    font-size: ${item}px;
}
QMenu::item { padding: 11px 20px 11px 16px; border-radius: 10px; min-width: 150px; }
QMenu::item:selected { background: $inset; }
QMenu::item:disabled { color: $muted; }
QMenu::icon { padding-left: 12px; }
QMenu::separator { height: 1px; background: $hair; margin: 6px 10px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 8px; }
QScrollBar:horizontal { height: 8px; }
QScrollBar::handle { background: $outline; border-radius: 2px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLineEdit, QPlainTextEdit, QTextBrowser { background: transparent; border: none; }
"""
)


def style_sheet_of(colours: Colours, text_scale: float) -> str:
    """The style sheet in the given colours and text scale."""
    return _SHEET.substitute(
        toast=_css(colours.toast),
        toast_text=_css(colours.toast_text),
        raised=_css(colours.raised),
        inset=_css(colours.inset),
        text=_css(colours.text),
        muted=_css(colours.muted),
        hair=_css(colours.hair),
        outline=_css(colours.outline),
        control=_css(colours.control),
        caption=round(TYPE_SCALE[TextRole.CAPTION].size * text_scale),
        item=round(TYPE_SCALE[TextRole.ITEM].size * text_scale),
    )


def _css(colour: QColor) -> str:
    return colour.name(QColor.NameFormat.HexRgb)
