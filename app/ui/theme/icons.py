"""Icons by name, drawn straight from the packaged icon font in any colour."""

from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final

import fonticon_mdi7
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
)

from app.compat import override

_FONT_FILE: Final = Path(fonticon_mdi7.__file__).parent / "fonts/materialdesignicons-webfont.ttf"
_FALLBACK_FAMILY: Final = "Material Design Icons"


class Icon(Enum):
    """A symbol; the value is its character in the icon font."""

    HOME_VARIANT = "\U000f02de"
    HOME_VARIANT_OUTLINE = "\U000f0ba7"
    CLIPBOARD_PULSE = "\U000f085d"
    CLIPBOARD_PULSE_OUTLINE = "\U000f085e"
    PLUS = "\U000f0415"
    MINUS = "\U000f0374"
    CHART_LINE = "\U000f012a"
    DOTS_HORIZONTAL = "\U000f01d8"
    DOTS_VERTICAL = "\U000f01d9"
    CHECK_BOLD = "\U000f0e1e"
    CHECK = "\U000f012c"
    CHECK_CIRCLE = "\U000f05e0"
    CHECK_CIRCLE_OUTLINE = "\U000f05e1"
    CLOSE = "\U000f0156"
    CHEVRON_LEFT = "\U000f0141"
    CHEVRON_RIGHT = "\U000f0142"
    CHEVRON_DOWN = "\U000f0140"
    ARROW_LEFT = "\U000f004d"
    ARROW_UP = "\U000f005d"
    ARROW_DOWN = "\U000f0045"
    PLAY_CIRCLE_OUTLINE = "\U000f040d"
    PAUSE_CIRCLE_OUTLINE = "\U000f03e6"
    HELP_CIRCLE_OUTLINE = "\U000f0625"
    INFORMATION_OUTLINE = "\U000f02fd"
    ALERT_CIRCLE_OUTLINE = "\U000f05d6"
    ALERT_OUTLINE = "\U000f002a"
    ALERT_OCTAGON_OUTLINE = "\U000f0ce6"
    PENCIL_OUTLINE = "\U000f0cb6"
    DUMBBELL = "\U000f01e6"
    RUN = "\U000f070e"
    WALK = "\U000f0583"
    HIKING = "\U000f0d7f"
    BIKE = "\U000f00a3"
    SWIM = "\U000f04e3"
    ROWING = "\U000f0608"
    SKI_CROSS_COUNTRY = "\U000f1305"
    SOCCER = "\U000f04b8"
    TENNIS = "\U000f0da0"
    YOGA = "\U000f117c"
    STAIRS = "\U000f04cd"
    TIMER_OUTLINE = "\U000f051b"
    TIMER_SAND = "\U000f051f"
    HISTORY = "\U000f02da"
    MAGNIFY = "\U000f0349"
    CROSSHAIRS = "\U000f01a3"
    COG_OUTLINE = "\U000f08bb"
    TRAY_ARROW_DOWN = "\U000f0120"
    TRAY_ARROW_UP = "\U000f011d"
    FILE_DELIMITED_OUTLINE = "\U000f0ea5"
    FILE_CHART_OUTLINE = "\U000f1029"
    IMAGE_OUTLINE = "\U000f0976"
    TABLE = "\U000f04eb"
    SCHOOL_OUTLINE = "\U000f1180"
    BOOK_OPEN_VARIANT = "\U000f14f7"
    FLASK_OUTLINE = "\U000f0096"
    CALENDAR_CLOCK = "\U000f00f0"
    CALENDAR_BLANK_OUTLINE = "\U000f0b66"
    CALENDAR_EDIT_OUTLINE = "\U000f1b65"
    CALENDAR_MONTH_OUTLINE = "\U000f0e18"
    REPEAT = "\U000f0456"
    FORMAT_LIST_BULLETED = "\U000f0279"
    CLIPBOARD_LIST_OUTLINE = "\U000f10d5"
    CONTENT_COPY = "\U000f018f"
    TRASH_CAN_OUTLINE = "\U000f0a7a"
    UNDO = "\U000f054c"
    BACKUP_RESTORE = "\U000f006f"
    RESTORE = "\U000f099b"
    LOCK_OUTLINE = "\U000f0341"
    LINK_VARIANT = "\U000f0339"
    SWAP_HORIZONTAL = "\U000f04e1"
    SWAP_VERTICAL = "\U000f04e2"
    NOTE_TEXT_OUTLINE = "\U000f11d7"
    SLEEP = "\U000f04b2"
    LIGHTNING_BOLT_OUTLINE = "\U000f140c"
    FOOD_DRUMSTICK_OUTLINE = "\U000f1420"
    SYNC = "\U000f04e6"
    MEDICAL_BAG = "\U000f06ef"
    SPROUT = "\U000f0e66"


class _FontIconEngine(QIconEngine):
    """Draws one symbol at any size and density."""

    def __init__(self, icon: Icon, colour: QColor) -> None:
        super().__init__()
        self._icon = icon
        self._colour = colour

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.5)
        paint_icon(painter, QRectF(rect), self._icon, self._colour)
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return _FontIconEngine(self._icon, self._colour)


def coloured_icon(icon: Icon, colour: QColor) -> QIcon:
    """A Qt icon for menus and the tray; painted widgets use :func:`paint_icon`."""
    return QIcon(_FontIconEngine(icon, colour))


def paint_icon(painter: QPainter, box: QRectF, icon: Icon, colour: QColor) -> None:
    """Draw a symbol that fills the shorter side of a box, in its middle."""
    painter.setFont(_icon_font(round(min(box.width(), box.height()))))
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, icon.value)


@cache
def _icon_font(pixel_size: int) -> QFont:
    font = QFont(_icon_family())
    font.setPixelSize(pixel_size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _icon_family() -> str:
    families = QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(str(_FONT_FILE))
    )
    return families[0] if families else _FALLBACK_FAMILY
