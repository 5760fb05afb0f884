"""The appearance in force: colours, fonts, icons and motion, restyled live.

Widgets read :func:`theme` while painting and measuring and keep no copy. A change sets the
application's palette, font and style sheet, upon which Qt tells every widget to measure and paint
itself again; nothing needs to subscribe.
"""

from enum import Enum, auto
from pathlib import Path
from typing import Final

import font_roboto
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QStyle

from app.ui.theme.icons import Icon, coloured_icon
from app.ui.theme.motion import Motion
from app.ui.theme.palette import palette_of
from app.ui.theme.style_sheet import style_sheet_of
from app.ui.theme.tokens import DARK, LIGHT, Colours, high_contrast
from app.ui.theme.type_scale import TYPE_SCALE, TextRole

TEXT_FAMILY: Final = "Roboto"
SMALLEST_TEXT_SCALE: Final = 1.0
LARGEST_TEXT_SCALE: Final = 2.0

_FONT_FILES: Final = ("Roboto-Regular.ttf", "Roboto-Medium.ttf", "Roboto-Bold.ttf")
_TABULAR_FIGURES: Final = "tnum"
_LARGE_TEXT: Final = 1.25


class Appearance(Enum):
    """Which colours a person asked for."""

    SYSTEM = auto()
    LIGHT = auto()
    DARK = auto()


class Theme(QObject):
    """Colours, fonts, icons and motion in force.

    Attributes:
        changed: Emitted after the application has been restyled.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = Appearance.SYSTEM
        self._text_scale = SMALLEST_TEXT_SCALE
        self._high_contrast = False
        self._reduced_motion: bool | None = None
        self._colours = LIGHT
        self._is_dark = False
        self._fonts: dict[TextRole, QFont] = {}
        self._application: QApplication | None = None

    def install(self, application: QApplication) -> None:
        """Load the fonts, style the application and follow the system from now on."""
        if self._application is application:
            return
        self._application = application
        _load_text_fonts()
        application.setStyle("Fusion")
        # One wrapper is kept: a fresh one per call would take the connection along when it dies.
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._restyle()

    @property
    def colours(self) -> Colours:
        """The colours to paint with now."""
        return self._colours

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._is_dark

    @property
    def appearance(self) -> Appearance:
        """What was asked for."""
        return self._appearance

    @property
    def text_scale(self) -> float:
        """Size of text against its normal size, from 1 to 2."""
        return self._text_scale

    @property
    def is_high_contrast(self) -> bool:
        """Whether edges are asked for where a fill would do for most people."""
        return self._high_contrast

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose light, dark or whatever the system has."""
        if appearance != self._appearance:
            self._appearance = appearance
            self._restyle()

    def set_text_scale(self, text_scale: float) -> None:
        """Make all text larger; values outside 1 to 2 are brought inside."""
        bounded = min(max(text_scale, SMALLEST_TEXT_SCALE), LARGEST_TEXT_SCALE)
        if bounded != self._text_scale:
            self._text_scale = bounded
            self._restyle()

    def set_high_contrast(self, high: bool) -> None:
        """Strengthen edges and second lines."""
        if high != self._high_contrast:
            self._high_contrast = high
            self._restyle()

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Stop all movement, allow it, or (None) do as the system does."""
        self._reduced_motion = reduced

    def milliseconds(self, motion: Motion) -> int:
        """How long a movement lasts; 0 when motion is reduced."""
        return 0 if self._is_motion_reduced() else int(motion)

    def font(self, role: TextRole) -> QFont:
        """The font of a role at the present text scale."""
        font = self._fonts.get(role)
        if font is None:
            font = self._fonts[role] = _font_of(role, self._text_scale)
        return font

    def line_height(self, role: TextRole) -> int:
        """Distance from one line of a role to the next, in pixels."""
        style = TYPE_SCALE[role]
        return round(style.line * style.scale(self._text_scale))

    @property
    def is_text_large(self) -> bool:
        """Whether text is so large that what stands side by side goes below each other."""
        return self._text_scale > _LARGE_TEXT

    def grown(self, height: int, role: TextRole, lines: int = 1) -> int:
        """A height that holds lines of text, larger by as much as these lines have grown."""
        return height + lines * (self.line_height(role) - round(TYPE_SCALE[role].line))

    def icon(self, icon: Icon, colour: QColor) -> QIcon:
        """An icon of the packaged set in a colour of the tokens."""
        return coloured_icon(icon, colour)

    def _is_motion_reduced(self) -> bool:
        if self._reduced_motion is not None:
            return self._reduced_motion
        if self._application is None:
            return False
        return not self._application.style().styleHint(QStyle.StyleHint.SH_Widget_Animate)

    def _follow_system(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._restyle()

    def _restyle(self) -> None:
        self._is_dark = self._appearance is Appearance.DARK or (
            self._appearance is Appearance.SYSTEM and _is_system_dark()
        )
        colours = DARK if self._is_dark else LIGHT
        self._colours = high_contrast(colours) if self._high_contrast else colours
        self._fonts.clear()
        if self._application is not None:
            self._application.setPalette(palette_of(self._colours))
            self._application.setFont(self.font(TextRole.BODY))
            self._application.setStyleSheet(style_sheet_of(self._colours, self._text_scale))
        self.changed.emit()


def theme() -> Theme:
    """The theme in force."""
    return _CURRENT


def _font_of(role: TextRole, text_scale: float) -> QFont:
    style = TYPE_SCALE[role]
    scale = style.scale(text_scale)
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(round(style.size * scale))
    font.setWeight(style.weight)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing * scale)
    font.setFeature(QFont.Tag(_TABULAR_FIGURES), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _load_text_fonts() -> None:
    folder = Path(font_roboto.font_directory)
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(folder / name))


def _is_system_dark() -> bool:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return False
    return application.styleHints().colorScheme() == Qt.ColorScheme.Dark


_CURRENT: Final = Theme()
