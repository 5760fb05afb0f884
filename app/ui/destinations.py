"""Where the navigation leads: the places, and on a rail also two sub-pages of More."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.pages.more import Destination
from app.ui.theme.icons import Icon
from app.ui.widgets.navigation import NavigationItem

RAIL_DESTINATIONS: Final[Mapping[str, Destination]] = MappingProxyType(
    {"planner": Destination.PLANNER, "learn": Destination.LEARN}
)
"""Sub-pages of More that have an entry of their own where there is room for a rail."""

translate = QCoreApplication.translate


def navigation_items() -> tuple[NavigationItem, ...]:
    """Everything that the navigation offers, in the order of the rail."""
    return (
        NavigationItem(
            "today", Icon.HOME_VARIANT_OUTLINE, Icon.HOME_VARIANT, translate("MainWindow", "Today")
        ),
        NavigationItem(
            "check-in",
            Icon.CLIPBOARD_PULSE_OUTLINE,
            Icon.CLIPBOARD_PULSE,
            translate("MainWindow", "Check-in"),
        ),
        NavigationItem(
            "log", Icon.PLUS, Icon.PLUS, translate("MainWindow", "Log"), emphasised=True
        ),
        NavigationItem(
            "trends", Icon.CHART_LINE, Icon.CHART_LINE, translate("MainWindow", "Trends")
        ),
        NavigationItem(
            "planner",
            Icon.CALENDAR_CLOCK,
            Icon.CALENDAR_CLOCK,
            translate("MorePage", "Planner"),
            is_on_rail_only=True,
        ),
        NavigationItem(
            "learn",
            Icon.SCHOOL_OUTLINE,
            Icon.SCHOOL_OUTLINE,
            translate("MorePage", "Learn"),
            is_on_rail_only=True,
        ),
        NavigationItem(
            "more", Icon.DOTS_HORIZONTAL, Icon.DOTS_HORIZONTAL, translate("MainWindow", "More")
        ),
    )


def numbered_items() -> tuple[NavigationItem, ...]:
    """Everything that the navigation offers in the order of its digits: the places come first."""
    return tuple(sorted(navigation_items(), key=lambda item: item.is_on_rail_only))
