"""Lengths that several parts share, in pixels on a 4 px grid; a part's own lengths live with it."""

from typing import Final

PAGE_MARGIN: Final = 16
WIDE_MARGIN: Final = 24
CARD_PADDING: Final = 16
CARD_GAP: Final = 12
GROUP_GAP: Final = 20
HEADING_GAP: Final = 8
COLUMN_MAXIMUM: Final = 560
LIST_MAXIMUM: Final = 528
DETAIL_MAXIMUM: Final = 592
PANE_MARGINS: Final = WIDE_MARGIN + WIDE_MARGIN // 2
WIDE_FROM: Final = 900
WINDOW_WIDTH: Final = 412
WINDOW_HEIGHT: Final = 892
WINDOW_MINIMUM_WIDTH: Final = 360
WINDOW_MINIMUM_HEIGHT: Final = 640

TOUCH_TARGET: Final = 48
TARGET_INSET: Final = 12
CARD_RADIUS: Final = 20
CONTROL_RADIUS: Final = 14
SMALL_RADIUS: Final = 12
ROW_INSET: Final = 4.0
HAIRLINE: Final = 1.0
FOCUS_WIDTH: Final = 2.0
FOCUS_GAP: Final = 2.0
