"""The Trends page in a window, and its cards."""

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.pages.trends import TrendsPage
from app.ui.pages.trends_card import TrendCard
from tests.e2e.hands import Hands


def page_of(hands: Hands) -> TrendsPage:
    """The page, all its cards filled."""
    hands.window.go_to("trends")
    page = hands.window.place_named("trends").page
    assert isinstance(page, TrendsPage)
    return completed(hands, page)


def completed(hands: Hands, page: TrendsPage) -> TrendsPage:
    """The page once every card shows the choice."""
    hands.wait(lambda: page.is_complete, "all charts")
    QApplication.processEvents()
    return page


def card(page: TrendsPage, name: str) -> TrendCard:
    """The card of a chart."""
    return next(each for each in page.cards if each.file_name == name)


def visible(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Widgets of a kind in sight."""
    return [each for each in page.findChildren(kind) if each.isVisibleTo(page)]
