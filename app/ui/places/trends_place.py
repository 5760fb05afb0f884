"""Trends."""

from app.compat import override
from app.ui.places.place import ForecastSource, Place, PlaceContext
from app.ui.widgets.scroll_page import ScrollPage


class TrendsPlace(Place):
    """Trends."""

    def __init__(self, context: PlaceContext, forecast: ForecastSource) -> None:
        super().__init__(context, ScrollPage())
        self._forecast = forecast

    @override
    def refresh(self) -> None:
        pass
