"""The frame around the pages: navigation, panes, sheets and toasts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.compat import override
from app.ui.panes import Panes
from app.ui.theme.measures import WIDE_FROM
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.action_bar import ActionBar
from app.ui.widgets.bottom_bar import BottomBar
from app.ui.widgets.bottom_sheet import BottomSheet
from app.ui.widgets.navigation import NavigationItem
from app.ui.widgets.page_stack import Direction
from app.ui.widgets.rail import RAIL_WIDTH, Rail
from app.ui.widgets.reading_order import move_focus
from app.ui.widgets.sub_page import SubPage
from app.ui.widgets.term_link import TermAsked
from app.ui.widgets.toast import Toast, ToastView


class Shell(QWidget):
    """Places, sub-pages over them, one sheet, one toast, and a second pane when there is room.

    Signals:
        place_chosen: The key of the place that was asked for.
        width_changed: Whether there is room for two panes now.
        page_left: The sub-page that was left by going back.
        term_asked: Id of the word that somebody wants explained.
        article_asked: Id of the article that somebody wants to read.
        undo_asked: What was done last on the page in front is to be taken back.
    """

    place_chosen = Signal(str)
    width_changed = Signal(bool)
    page_left = Signal(object)
    term_asked = Signal(str)
    article_asked = Signal(str)
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: dict[str, QWidget] = {}
        self._order: tuple[str, ...] = ()
        self._place = ""
        self._destination = ""
        self._wide = False
        self._side_by_side: frozenset[str] = frozenset()
        self._undo: Callable[[], None] | None = None
        self._panes = Panes()
        self._bar = BottomBar()
        self._rail = Rail()
        self._accompanied = ""
        self._lay_out()
        self._sheet = BottomSheet(self)
        self._note: BottomSheet | None = None
        self._toast = Toast(self)
        self._wire()

    @property
    def is_wide(self) -> bool:
        """Whether there is room for two panes."""
        return self._wide

    @property
    def place(self) -> str:
        """The key of the place shown."""
        return self._place

    @property
    def page(self) -> QWidget:
        """The page in front: the last sub-page, or the place."""
        return self._panes.page

    def set_places(
        self,
        items: Sequence[NavigationItem],
        pages: Sequence[QWidget],
        first: str,
        side_by_side: frozenset[str] = frozenset(),
    ) -> None:
        """Fill the navigation; one page for each item that is not for a rail alone.

        Args:
            items: Names and symbols of the places.
            pages: Their pages.
            first: Key of the place to begin with.
            side_by_side: Places, and entries of the rail, whose sub-pages open beside them where
                there is room.
        """
        self._side_by_side = side_by_side
        self._bar.set_items(tuple(items))
        self._rail.set_items(tuple(items))
        self._order = tuple(item.key for item in items if not item.is_on_rail_only)
        self._places = dict(zip(self._order, pages, strict=True))
        for page in pages:
            self._panes.add_place(page)
        self.go_to(first)

    def go_to(self, place: str) -> None:
        """Show a place, without whatever lay over the present one."""
        self.close_note()
        self.close_sheet()
        before = self._place
        self._panes.leave_sub_pages()
        self._destination = ""
        self._place = place
        forward = not before or self._order.index(place) >= self._order.index(before)
        still = place == before
        direction = Direction.FORWARD if forward else Direction.BACK
        self._panes.show_place(self._places[place], Direction.NONE if still else direction)
        self._show_parts()

    def enter(self, destination: str) -> None:
        """Give the sub-page that opens next an entry of the rail; it opens over its place.

        Args:
            destination: Key of the entry; empty for none.
        """
        self._destination = destination
        self._arrange()

    def push(self, page: QWidget) -> None:
        """Show a sub-page over the present page, or beside its place where there is room."""
        self._panes.push(page)
        self._show_parts()

    def go_back(self) -> None:
        """Leave the sub-page in front; without one, nothing happens."""
        self._panes.go_back()
        if not self._panes.has_sub_page:
            self._destination = ""
        self._show_parts()

    def close_beside(self) -> None:
        """Close what is open beside the page, so that something else can open there."""
        self._panes.leave_beside()
        self._show_parts()

    def set_second_pane(self, content: QWidget, beside: str) -> None:
        """What stands beside a place when there is room."""
        self._accompanied = beside
        self._panes.set_companion(content)
        self._show_parts()

    def open_sheet(self, title: str, content: QWidget, role: TextRole = TextRole.SECTION) -> None:
        """Slide a sheet up over everything, its title large perhaps."""
        self._sheet.set_title(title, role)
        self._sheet.set_content(content)
        self._sheet.open_sheet()

    def close_sheet(self) -> None:
        """Slide the sheet away."""
        self._sheet.close_sheet()

    def open_note(self, title: str, content: QWidget) -> None:
        """Slide a note up over everything, an open sheet too; that stays as it is."""
        if self._note is None:
            self._note = BottomSheet(self)
            self._note.set_beside(self._beside_rail())
        self._note.set_title(title)
        self._note.set_content(content)
        self._note.open_sheet()

    def close_note(self) -> None:
        """Slide the note away."""
        if self._note is not None:
            self._note.close_sheet()

    @property
    def is_sheet_open(self) -> bool:
        """Whether a sheet covers the page."""
        return self._sheet.is_open

    def show_toast(self, view: ToastView, undo: Callable[[], None] | None = None) -> None:
        """Say what was done; the action, if any, calls ``undo``."""
        self._undo = undo
        self._raise_toast()
        self._toast.show_toast(view)

    def take_back(self) -> None:
        """Press the message's Undo while it is shown, or else ask the page in front."""
        if self._toast.offers_action:
            self._act()
        elif not self.is_sheet_open:
            self.undo_asked.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._panes, 1)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addLayout(column, 1)

    def _wire(self) -> None:
        self._bar.place_chosen.connect(self.place_chosen)
        self._rail.place_chosen.connect(self.place_chosen)
        self._panes.page_left.connect(self.page_left)
        self._toast.acted.connect(self._act)

    def _act(self) -> None:
        undo, self._undo = self._undo, None
        self._toast.dismiss()
        if undo:
            undo()

    def _show_parts(self) -> None:
        self._bar.set_current(self._place)
        self._rail.set_current(self._destination or self._place)
        self._rail.setVisible(self._wide)
        self._bar.setVisible(not self._wide and not self._is_at_task)
        self._raise_toast()
        self._arrange()
        for cover in (self._sheet, self._note, self._toast):
            if cover is not None:
                cover.set_beside(self._beside_rail())

    def _raise_toast(self) -> None:
        """Let messages stand above the bar and a page's own actions, whatever came first."""
        feet: list[QWidget] = [self._bar]
        if self._place:
            feet.extend(self.page.findChildren(ActionBar))
        shown = (foot.sizeHint().height() for foot in feet if not foot.isHidden())
        self._toast.set_above(sum(shown))

    def _beside_rail(self) -> QMargins:
        """What the rail takes of the window's width, so that sheets lie over the page's column."""
        taken = RAIL_WIDTH if self._wide else 0
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QMargins(0, 0, taken, 0) if is_mirrored else QMargins(taken, 0, 0, 0)

    def _arrange(self) -> None:
        """Place sub-pages and the companion as this width and place have them."""
        accompanied = self._wide and self._place == self._accompanied
        self._panes.arrange(beside_from=self._beside_from, accompanied=accompanied)

    @property
    def _is_at_task(self) -> bool:
        """Whether the page in front is to be finished or left before going elsewhere."""
        if not self._panes.has_sub_page:
            return False
        return not isinstance(self.page, SubPage) or self.page.is_task

    @property
    def _beside_from(self) -> int | None:
        """How many sub-pages lie over the place before others open beside; None without room.

        An entry of the rail is itself a sub-page, over its place.
        """
        if not self._wide or (self._destination or self._place) not in self._side_by_side:
            return None
        return 1 if self._destination else 0

    @override
    def customEvent(self, event: QEvent) -> None:
        if isinstance(event, TermAsked):
            event.accept()
            asked = self.term_asked if event.term else self.article_asked
            asked.emit(event.term or event.article)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE_FROM
        if wide != self._wide:
            self._wide = wide
            self._show_parts()
            self.width_changed.emit(wide)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the page as it reads, then to a message, then to the navigation."""
        parts = (self._panes, self._toast, self._bar, self._rail)
        return move_focus(parts, forward=forward)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Back} and self._panes.has_sub_page:
            self.go_back()
        else:
            super().keyPressEvent(event)
