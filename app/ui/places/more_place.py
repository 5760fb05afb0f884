"""More: settings, data in and out, back-ups, shortcuts, about."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from app.compat import override
from app.core.settings import Settings
from app.state.views.more import present_more
from app.ui.destinations import RAIL_DESTINATIONS
from app.ui.pages.about import AboutPage
from app.ui.pages.back_ups import BackUpsPage, BackUpView
from app.ui.pages.more import Destination, MorePage
from app.ui.pages.settings import BackUpFacts, SettingsPage
from app.ui.pages.transfer import Export, TransferPage
from app.ui.places.archive_flow import ArchiveFlow
from app.ui.places.exercise_picking import manage_exercises
from app.ui.places.export_flow import ExportFlow
from app.ui.places.learn_flow import LearnFlow
from app.ui.places.place import ForecastSource, Place, PlaceContext
from app.ui.places.planner_flow import PlannerFlow
from app.ui.places.report_flow import first_weekday
from app.ui.places.review_flow import ReviewFlow
from app.ui.places.routines_flow import RoutinesFlow
from app.ui.sheets.shortcuts_sheet import ShortcutsPanel

_KEYS: Final = {destination: key for key, destination in RAIL_DESTINATIONS.items()}

Shortcuts = Callable[[], Sequence[tuple[str, str]]]


class MorePlace(Place):
    """The More page and what it leads to."""

    def __init__(
        self, context: PlaceContext, forecast: ForecastSource, shortcuts: Shortcuts
    ) -> None:
        self._page = MorePage()
        super().__init__(context, self._page)
        self._shortcuts = shortcuts
        self.routines = RoutinesFlow(context)
        self.learn = LearnFlow(context)
        self._exports = ExportFlow(context, forecast)
        self.archive = ArchiveFlow(context)
        self.archive.failed.connect(self.say_problem)
        self.planner = PlannerFlow(context)
        self.planner.article_requested.connect(self.learn.open_article)
        self.planner.calendar_requested.connect(
            lambda: self._exports.export(Export.CALENDAR, self.today)
        )
        self.review = ReviewFlow(context)
        self.review.planner_requested.connect(self.planner.open)
        self.review.log_requested.connect(lambda: self.place_requested.emit("log"))
        self._open_pages: list[SettingsPage | TransferPage | BackUpsPage] = []
        self._opened: QWidget | None = None
        self._is_unasked = False
        self._page.destination_chosen.connect(self.open)
        context.shell.page_left.connect(self._forget)
        context.shell.width_changed.connect(self._fit)

    @override
    def refresh(self) -> None:
        back_ups = self.store.backups()
        last = back_ups[0].manifest.made_at if back_ups else None
        self._page.display(present_more(self.state, self.context.now(), last, first_weekday()))
        self.routines.refresh()
        self.planner.refresh()
        self.review.refresh()
        self.learn.refresh()
        for page in self._open_pages:
            self._fill(page)

    def open(self, destination: Destination) -> None:
        """Go to an entry; the shortcuts lie over whatever is open."""
        if destination is Destination.SHORTCUTS:
            self.open_shortcuts()
            return
        self._is_unasked = False
        self.shell.close_beside()
        self.shell.enter(_KEYS.get(destination, ""))
        openings: dict[Destination, Callable[[], object]] = {
            Destination.PLANNER: self.planner.open,
            Destination.REVIEW: self.review.open,
            Destination.ROUTINES: self.routines.open,
            Destination.EXERCISES: partial(manage_exercises, self.store, self.shell),
            Destination.LEARN: self.learn.open,
            Destination.SETTINGS: lambda: self._push(self._settings_page()),
            Destination.TRANSFER: lambda: self._push(self._transfer_page()),
            Destination.BACK_UPS: lambda: self._push(self._back_ups_page()),
            Destination.ABOUT: self._open_about,
        }
        openings[destination]()
        if self.shell.page is not self._page:
            self._opened = self.shell.page
            self._page.mark(destination)

    def open_first(self) -> None:
        """Show the settings beside the list, where there is room and nothing else is open."""
        if self.shell.is_wide and self.shell.page is self._page:
            self.open(Destination.SETTINGS)
            self._is_unasked = True

    def _fit(self, wide: bool) -> None:
        self._page.leave_out(RAIL_DESTINATIONS.values() if wide else ())
        self._page.set_wide(is_wide=wide)
        if wide:
            self.open_first()
        elif self._is_unasked and self.shell.page is self._opened:
            self.shell.go_back()

    def open_shortcuts(self) -> None:
        """List the keyboard shortcuts."""
        self.shell.open_sheet(self.tr("Shortcuts"), ShortcutsPanel(self._shortcuts()))

    def _open_about(self) -> None:
        page = AboutPage()
        page.back_requested.connect(self.shell.go_back)
        self.shell.push(page)

    def _push(self, page: SettingsPage | TransferPage | BackUpsPage) -> None:
        page.back_requested.connect(self.shell.go_back)
        self._open_pages.append(page)
        self._fill(page)
        self.shell.push(page)

    def _fill(self, page: SettingsPage | TransferPage | BackUpsPage) -> None:
        if isinstance(page, SettingsPage):
            made = self.store.backups()
            last = made[0].manifest.made_at if made else None
            page.display(self.state.history.settings, BackUpFacts(last, len(made)))
        elif isinstance(page, TransferPage):
            page.display(self.state.batches)
        else:
            page.display(
                [
                    BackUpView(
                        b.path,
                        b.manifest.made_at,
                        b.manifest.counts["workout"],
                        b.manifest.counts["check_in"],
                    )
                    for b in self.store.backups()
                ]
            )

    def _forget(self, page: QWidget) -> None:
        self._open_pages = [each for each in self._open_pages if each is not page]
        if page is self._opened:
            self._opened = None
            self._page.mark(None)

    def _settings_page(self) -> SettingsPage:
        page = SettingsPage(self.state.history.settings)
        page.settings_changed.connect(self._change_settings)
        page.sheet_requested.connect(self.shell.open_sheet)
        page.choice_made.connect(self.shell.close_sheet)
        page.destination_chosen.connect(self.open)
        return page

    def _change_settings(self, settings: Settings) -> None:
        self.store.change_settings(settings)

    def _transfer_page(self) -> TransferPage:
        page = TransferPage()
        page.import_requested.connect(self.import_requested)
        page.export_requested.connect(lambda what: self._exports.export(what, self.today))
        page.revert_requested.connect(self.archive.revert)
        return page

    def _back_ups_page(self) -> BackUpsPage:
        page = BackUpsPage()
        page.back_up_requested.connect(self.archive.back_up)
        page.restore_requested.connect(self.archive.restore)
        return page
